let accessCatalan = #"""
  # ---- Access ----
  """#
