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
  command.carePlan.assessGoal = Valorar un objetivo
  command.carePlan.assessGoal.help = Logrado, en curso, no logrado, o ya no procede.
  command.carePlan.setMeasure = Encargar una medida
  command.carePlan.setMeasure.help = A una entidad del equipo, con un plazo; esa entidad informa
    de ella.
  command.carePlan.reportMeasure = Informar de una medida
  command.carePlan.reportMeasure.help = Por la entidad encargada; sin contenido clínico.
  command.carePlan.addSafetyItem = Añadir al plan de seguridad
  command.carePlan.addSafetyItem.help = Algo que la protege: qué hacer, a quién llamar, qué tener
    preparado.
  command.carePlan.endSafetyItem = Retirar del plan de seguridad
  command.carePlan.endSafetyItem.help = Ya no vale, y queda constancia.
  command.carePlan.becomeOverdue = Anotar como vencido
  command.carePlan.becomeOverdue.help = Lo da el reloj cuando una medida no se cumplió en su día o el
    plan no se revisó a tiempo.
  event.carePlan.becameOverdue = {measure?Medida {measure}: }venció{due?, el plazo acababa {due:time}}
  command.carePlan.review = Revisar el plan
  command.carePlan.review.help = Con lo que ella opina. Cuándo se revisa de nuevo depende del
    riesgo.
  event.carePlan.begun = Comenzó el plan{agency? ({agency})}
  event.carePlan.goalAssessed = Se valoró un objetivo{goal? ({goal})}{status?:
    {status:planStatus}}
  event.carePlan.measureSet = Se encargó una medida{responsible? a {responsible}}{due?, hasta el
    {due:date}}
  event.carePlan.measureReported = Se informó de una medida{measure? ({measure})}{status?:
    {status:planStatus}}
  event.carePlan.safetyItemAdded = Se añadió algo al plan de seguridad
  event.carePlan.safetyItemEnded = Se retiró algo del plan de seguridad
  event.carePlan.reviewed = Se revisó el plan{applicable?: {met} de {applicable} objetivos
    logrados}
  field.responsible = la entidad que la lleva a cabo
  field.goal = el número del objetivo
  field.measure = el número de la medida
  field.voice = lo que ella dice
  planStatus.met = logrado
  planStatus.inProgress = en curso
  planStatus.notMet = no logrado
  planStatus.notApplicable = no procede
  refusal.plan.goalUnknown = No se ha hecho nada: el plan no tiene objetivo {goal}. Tiene {goals|1
    objetivo|# objetivos}.
  refusal.plan.measureUnknown = No se ha hecho nada: el plan no tiene medida {measure}. Tiene
    {measures|1 medida|# medidas}.
  refusal.plan.itemUnknown = No se ha hecho nada: el plan de seguridad no tiene punto {item}.
    Tiene {items|1 punto|# puntos}.
  refusal.plan.notResponsible = No se ha informado de nada: la medida {measure} está encargada a
    {agency}, que informa de ella.
  refusal.plan.notOnTeam = La medida no se ha encargado: {agency} no es del equipo del caso.
    Deriva antes el caso.
  refusal.plan.voiceMissing = La revisión no se ha anotado: lo que ella opina forma parte de ella.
    Escribe lo que dice; que no quiso hablar también es una respuesta.
  cli.plan.progress = {met} de {applicable} objetivos que proceden
  cli.plan.noGoals = aún no procede ningún objetivo
  cli.plan.overdue = fuera de plazo
  column.nextReview = Próxima revisión
  column.goals = Objetivos
  column.area = Ámbito
  column.status = Situación
  column.measures = Medidas
  column.goal = Objetivo
  column.safety = Plan de seguridad
  column.reviews = Revisiones
  """#
