let caseGalician = #"""
  # ---- Case ----
  """#
