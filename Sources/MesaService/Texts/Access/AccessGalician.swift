let accessGalician = #"""
  # ---- Access ----
  """#
