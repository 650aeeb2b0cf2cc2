let carePlanSpanish = #"""
  # ---- CarePlan ----
  """#
