let carePlanCatalan = #"""
  # ---- CarePlan ----
  """#
