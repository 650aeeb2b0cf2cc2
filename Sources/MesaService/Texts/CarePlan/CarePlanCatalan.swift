let carePlanCatalan = #"""
  # ---- Care plan ----
  kind.carePlan = pla d’atenció
  command.carePlan.setGoal = Fixar un objectiu
  command.carePlan.setGoal.help = El que es vol aconseguir, en un àmbit de la seva vida; xifrat.
  event.carePlan.goalSet = Es va fixar un objectiu{area? ({area:planArea})}
  field.area = l’àmbit
  planArea.safety = seguretat
  planArea.health = salut
  planArea.psychosocial = suport psicosocial
  planArea.justice = justícia
  planArea.economicHousing = economia i habitatge
  planArea.children = filles i fills
  """#
