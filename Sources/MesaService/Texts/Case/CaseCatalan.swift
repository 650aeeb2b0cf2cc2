let caseCatalan = #"""
  # ---- Case ----
  """#
