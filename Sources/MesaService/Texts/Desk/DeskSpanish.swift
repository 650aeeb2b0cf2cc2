let deskSpanish = #"""
  # ---- Desk ----
  """#
