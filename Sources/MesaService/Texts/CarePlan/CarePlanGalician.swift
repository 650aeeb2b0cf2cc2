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
  command.carePlan.assessGoal = Valorar un obxectivo
  command.carePlan.assessGoal.help = Acadado, en curso, non acadado, ou xa non procede.
  command.carePlan.setMeasure = Encargar unha medida
  command.carePlan.setMeasure.help = A unha entidade do equipo, cun prazo; esa entidade informa
    dela.
  command.carePlan.reportMeasure = Informar dunha medida
  command.carePlan.reportMeasure.help = Pola entidade encargada; sen contido clínico.
  command.carePlan.addSafetyItem = Engadir ao plan de seguridade
  command.carePlan.addSafetyItem.help = Algo que a protexe: que facer, a quen chamar, que ter
    preparado.
  command.carePlan.endSafetyItem = Retirar do plan de seguridade
  command.carePlan.endSafetyItem.help = Xa non vale, e queda constancia.
  command.carePlan.becomeOverdue = Rexistrar como vencido
  command.carePlan.becomeOverdue.help = Dáo o reloxo cando unha medida non se cumpriu no seu día ou o
    plan non se revisou a tempo.
  event.carePlan.becameOverdue = {measure?Medida {measure}: }venceu{due?, o prazo acababa {due:time}}
  command.carePlan.review = Revisar o plan
  command.carePlan.review.help = Co que ela opina. Cando se revisa de novo depende do risco.
  event.carePlan.begun = Comezou o plan{agency? ({agency})}
  event.carePlan.goalAssessed = Valorouse un obxectivo{goal? ({goal})}{status?:
    {status:planStatus}}
  event.carePlan.measureSet = Encargouse unha medida{responsible? a {responsible}}{due?, ata o
    {due:date}}
  event.carePlan.measureReported = Informouse dunha medida{measure? ({measure})}{status?:
    {status:planStatus}}
  event.carePlan.safetyItemAdded = Engadiuse algo ao plan de seguridade
  event.carePlan.safetyItemEnded = Retirouse algo do plan de seguridade
  event.carePlan.reviewed = Revisouse o plan{applicable?: {met} de {applicable} obxectivos
    acadados}
  field.responsible = a entidade que a leva a cabo
  field.goal = o número do obxectivo
  field.measure = o número da medida
  field.voice = o que ela di
  planStatus.met = acadado
  planStatus.inProgress = en curso
  planStatus.notMet = non acadado
  planStatus.notApplicable = non procede
  refusal.plan.goalUnknown = Non se fixo nada: o plan non ten obxectivo {goal}. Ten {goals|1
    obxectivo|# obxectivos}.
  refusal.plan.measureUnknown = Non se fixo nada: o plan non ten medida {measure}. Ten {measures|1
    medida|# medidas}.
  refusal.plan.itemUnknown = Non se fixo nada: o plan de seguridade non ten punto {item}. Ten
    {items|1 punto|# puntos}.
  refusal.plan.notResponsible = Non se informou de nada: a medida {measure} está encargada a
    {agency}, que informa dela.
  refusal.plan.notOnTeam = A medida non se encargou: {agency} non é do equipo do caso. Deriva
    antes o caso.
  refusal.plan.voiceMissing = A revisión non se anotou: o que ela opina forma parte dela. Escribe
    o que di; que non quixo falar tamén é unha resposta.
  cli.plan.progress = {met} de {applicable} obxectivos que proceden
  cli.plan.noGoals = aínda non procede ningún obxectivo
  cli.plan.overdue = fóra de prazo
  column.nextReview = Próxima revisión
  column.goals = Obxectivos
  column.area = Ámbito
  column.status = Situación
  column.measures = Medidas
  column.goal = Obxectivo
  column.safety = Plan de seguridade
  column.reviews = Revisións
  """#
