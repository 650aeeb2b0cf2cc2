let accessEnglish = #"""
  # ---- Access ----
  """#
