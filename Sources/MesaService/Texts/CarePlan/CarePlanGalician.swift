let carePlanGalician = #"""
  # ---- Care plan ----
  kind.carePlan = plan de atención
  command.carePlan.setGoal = Fixar un obxectivo
  command.carePlan.setGoal.help = O que se quere acadar, nun ámbito da súa vida; cifrado.
  event.carePlan.goalSet = Fixouse un obxectivo{area? ({area:planArea})}
  field.area = o ámbito
  planArea.safety = seguridade
  planArea.health = saúde
  planArea.psychosocial = apoio psicosocial
  planArea.justice = xustiza
  planArea.economicHousing = economía e vivenda
  planArea.children = fillas e fillos
  """#
