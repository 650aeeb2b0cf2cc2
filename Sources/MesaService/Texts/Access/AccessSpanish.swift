let accessSpanish = #"""
  # ---- Access ----
  """#
