let carePlanGalician = #"""
  # ---- CarePlan ----
  """#
