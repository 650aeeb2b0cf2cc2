let caseSpanish = #"""
  # ---- Case ----
  """#
