let caseEnglish = #"""
  # ---- Case ----
  """#
