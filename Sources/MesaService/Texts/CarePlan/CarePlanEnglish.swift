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
  command.carePlan.assessGoal = Say how far a goal is
  command.carePlan.assessGoal.help = Met, in progress, not met, or not applicable any more.
  command.carePlan.setMeasure = Entrust a measure
  command.carePlan.setMeasure.help = To an agency of the case team, with a day; that agency
    reports on it.
  command.carePlan.reportMeasure = Report on a measure
  command.carePlan.reportMeasure.help = By the agency entrusted with it; without clinical content.
  command.carePlan.addSafetyItem = Add to the safety plan
  command.carePlan.addSafetyItem.help = Something that protects her: what to do, whom to call,
    what lies ready.
  command.carePlan.endSafetyItem = Take out of the safety plan
  command.carePlan.endSafetyItem.help = It holds no longer, and stays on record.
  command.carePlan.becomeOverdue = Record as overdue
  command.carePlan.becomeOverdue.help = The clock gives it when a measure was not done by its day, or
    the plan was not reviewed in time.
  event.carePlan.becameOverdue = {measure?Measure {measure}: }it became overdue{due?, due by
    {due:time}}
  command.carePlan.review = Review the plan
  command.carePlan.review.help = With her own view of it. When it is looked at next follows from
    the risk.
  event.carePlan.begun = The plan began{agency? by {agency}}
  event.carePlan.goalAssessed = A goal was assessed{goal? ({goal})}{status?: {status:planStatus}}
  event.carePlan.measureSet = A measure was entrusted{responsible? to {responsible}}{due?, until
    {due:date}}
  event.carePlan.measureReported = A measure was reported on{measure? ({measure})}{status?:
    {status:planStatus}}
  event.carePlan.safetyItemAdded = Something was added to the safety plan
  event.carePlan.safetyItemEnded = Something was taken out of the safety plan
  event.carePlan.reviewed = The plan was reviewed{applicable?: {met} of {applicable} goals met}
  field.responsible = the agency that carries it out
  field.goal = the number of the goal
  field.measure = the number of the measure
  field.voice = what she says of it
  planStatus.met = met
  planStatus.inProgress = in progress
  planStatus.notMet = not met
  planStatus.notApplicable = not applicable
  refusal.plan.goalUnknown = Nothing was done: the plan has no goal {goal}. It has {goals|1 goal|#
    goals}.
  refusal.plan.measureUnknown = Nothing was done: the plan has no measure {measure}. It has
    {measures|1 measure|# measures}.
  refusal.plan.itemUnknown = Nothing was done: the safety plan has no item {item}. It has {items|1
    item|# items}.
  refusal.plan.notResponsible = Nothing was reported: measure {measure} is entrusted to {agency},
    which reports on it itself.
  refusal.plan.notOnTeam = The measure was not entrusted: {agency} does not belong to the case
    team. Refer the case first.
  refusal.plan.voiceMissing = The review was not recorded: her own view is part of it. Write what
    she says; that she did not wish to speak is an answer, too.
  cli.plan.progress = {met} of {applicable} goals that apply
  cli.plan.noGoals = no goal applies yet
  cli.plan.overdue = overdue
  column.nextReview = Next review
  column.goals = Goals
  column.area = Area
  column.status = Status
  column.measures = Measures
  column.goal = Goal
  column.safety = Safety plan
  column.reviews = Reviews
  """#
