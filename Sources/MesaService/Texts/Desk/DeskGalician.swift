let deskGalician = #"""
  # ---- Desk ----
  """#
