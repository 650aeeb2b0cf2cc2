let carePlanEnglish = #"""
  # ---- Care plan ----
  kind.carePlan = care plan
  command.carePlan.setGoal = Set a goal
  command.carePlan.setGoal.help = What is to be reached, in one area of her life; sealed.
  event.carePlan.goalSet = A goal was set{area? ({area:planArea})}
  field.area = the area
  planArea.safety = safety
  planArea.health = health
  planArea.psychosocial = psychosocial
  planArea.justice = justice
  planArea.economicHousing = economy and housing
  planArea.children = children
  """#
