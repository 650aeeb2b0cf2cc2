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
  command.carePlan.assessGoal = Valorar un objectiu
  command.carePlan.assessGoal.help = Assolit, en curs, no assolit, o ja no escau.
  command.carePlan.setMeasure = Encarregar una mesura
  command.carePlan.setMeasure.help = A una entitat de l’equip, amb un termini; aquesta entitat
    n’informa.
  command.carePlan.reportMeasure = Informar d’una mesura
  command.carePlan.reportMeasure.help = Per l’entitat encarregada; sense contingut clínic.
  command.carePlan.addSafetyItem = Afegir al pla de seguretat
  command.carePlan.addSafetyItem.help = Alguna cosa que la protegeix: què fer, a qui trucar, què
    tenir a punt.
  command.carePlan.endSafetyItem = Retirar del pla de seguretat
  command.carePlan.endSafetyItem.help = Ja no val, i en queda constància.
  command.carePlan.becomeOverdue = Registrar com a vençut
  command.carePlan.becomeOverdue.help = El dona el rellotge quan una mesura no es va complir el seu dia
    o el pla no es va revisar a temps.
  event.carePlan.becameOverdue = {measure?Mesura {measure}: }va vèncer{due?, el termini acabava
    {due:time}}
  command.carePlan.review = Revisar el pla
  command.carePlan.review.help = Amb el que ella opina. Quan es torna a revisar depèn del risc.
  event.carePlan.begun = Va començar el pla{agency? ({agency})}
  event.carePlan.goalAssessed = Es va valorar un objectiu{goal? ({goal})}{status?:
    {status:planStatus}}
  event.carePlan.measureSet = Es va encarregar una mesura{responsible? a {responsible}}{due?, fins
    al {due:date}}
  event.carePlan.measureReported = Es va informar d’una mesura{measure? ({measure})}{status?:
    {status:planStatus}}
  event.carePlan.safetyItemAdded = Es va afegir alguna cosa al pla de seguretat
  event.carePlan.safetyItemEnded = Es va retirar alguna cosa del pla de seguretat
  event.carePlan.reviewed = Es va revisar el pla{applicable?: {met} de {applicable} objectius
    assolits}
  field.responsible = l’entitat que la duu a terme
  field.goal = el número de l’objectiu
  field.measure = el número de la mesura
  field.voice = el que ella diu
  planStatus.met = assolit
  planStatus.inProgress = en curs
  planStatus.notMet = no assolit
  planStatus.notApplicable = no escau
  refusal.plan.goalUnknown = No s’ha fet res: el pla no té l’objectiu {goal}. Té {goals|1
    objectiu|# objectius}.
  refusal.plan.measureUnknown = No s’ha fet res: el pla no té la mesura {measure}. Té {measures|1
    mesura|# mesures}.
  refusal.plan.itemUnknown = No s’ha fet res: el pla de seguretat no té el punt {item}. Té
    {items|1 punt|# punts}.
  refusal.plan.notResponsible = No s’ha informat de res: la mesura {measure} està encarregada a
    {agency}, que n’informa.
  refusal.plan.notOnTeam = La mesura no s’ha encarregat: {agency} no és de l’equip del cas. Deriva
    abans el cas.
  refusal.plan.voiceMissing = La revisió no s’ha anotat: el que ella opina en forma part. Escriu
    el que diu; que no va voler parlar també és una resposta.
  cli.plan.progress = {met} de {applicable} objectius que escauen
  cli.plan.noGoals = encara no escau cap objectiu
  cli.plan.overdue = fora de termini
  column.nextReview = Pròxima revisió
  column.goals = Objectius
  column.area = Àmbit
  column.status = Situació
  column.measures = Mesures
  column.goal = Objectiu
  column.safety = Pla de seguretat
  column.reviews = Revisions
  """#
