let deskEnglish = #"""
  # ---- Desk ----
  """#
