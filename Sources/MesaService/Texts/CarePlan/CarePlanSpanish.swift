let carePlanSpanish = #"""
  # ---- Care plan ----
  kind.carePlan = plan de atención
  command.carePlan.setGoal = Fijar un objetivo
  command.carePlan.setGoal.help = Lo que se quiere lograr, en un ámbito de su vida; cifrado.
  event.carePlan.goalSet = Se fijó un objetivo{area? ({area:planArea})}
  field.area = el ámbito
  planArea.safety = seguridad
  planArea.health = salud
  planArea.psychosocial = apoyo psicosocial
  planArea.justice = justicia
  planArea.economicHousing = economía y vivienda
  planArea.children = hijas e hijos
  """#
