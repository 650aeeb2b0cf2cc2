let deskCatalan = #"""
  # ---- Desk ----
  """#
