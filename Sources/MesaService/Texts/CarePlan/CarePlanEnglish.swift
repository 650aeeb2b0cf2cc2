let carePlanEnglish = #"""
  # ---- CarePlan ----
  """#
