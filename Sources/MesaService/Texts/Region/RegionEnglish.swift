let regionEnglish = #"""
  # ---- Kinds of records ----
  kind.objective = objective
  kind.objectives = Objectives
  kind.gathering = conference of professionals
  kind.gatherings = Conferences of professionals
  kind.evaluation = coordination evaluation
  kind.evaluations = Coordination evaluations
  kind.careFigures = care figures
  kind.practice = good practice
  kind.workingGroup = working group
  # ---- Commands ----
  command.objective.adopt = Set a mesa an objective
  command.objective.adopt.help = What is to be reached, what it serves, who answers for it and
    until when. Names nobody.
  command.objective.progress = Report how far an objective is
  command.objective.progress.help = In per cent, short of being reached. The responsible agency
    may do it itself.
  command.objective.reach = Record that an objective is reached
  command.objective.reach.help = From that day on it counts as reached.
  command.objective.drop = Give an objective up
  command.objective.drop.help = With the ground; it stays in the history and in the overview.
  command.gathering.announce = Announce a conference of professionals
  command.gathering.announce.help = Its day and place, the programme part by part, and the titles
    of its working groups.
  command.gathering.register = Record registrations for a conference
  command.gathering.register.help = How many so far, by kind of agency, profile and sex; the whole
    each time. Nobody is named.
  command.gathering.hold = Record that a conference was held
  command.gathering.hold.help = How many came, by kind of agency, profile and sex, and how long it
    took.
  command.gathering.sharePractice = Record a good practice that was shared
  command.gathering.sharePractice.help = What it is, what it serves and whose it is; it takes the
    next number.
  command.gathering.takeUpPractice = Take up a good practice
  command.gathering.takeUpPractice.help = A mesa takes up what another has shared.
  command.gathering.noteOutcome = Record what a conference came to
  command.gathering.noteOutcome.help = Of the whole, or of one of its working groups. Names
    nobody.
  command.gathering.callOff = Call a conference off
  command.gathering.callOff.help = It is not held after all; what was announced stays in its
    history.
  command.evaluation.open = Open the evaluation of the coordination
  command.evaluation.open.help = Asks every seat of the plenary how a year went.
  command.evaluation.answer = Answer for a seat
  command.evaluation.answer.help = Marks from 1 to 5, strengths, weaknesses and proposals. No
    report says which seat said what.
  command.evaluation.close = Close the evaluation
  command.evaluation.close.help = Each proposal becomes a draft agreement: it stands on the agenda
    of the next ordinary plenary.
  command.careFigures.report = Report care figures
  command.careFigures.report.help = What an agency did in a half year or a year: interventions by
    discipline, women, new women, children. Told again, it says why the first were wrong.
  command.covenant.meetFollowUp = Record a meeting of a covenant’s follow-up commission
  command.covenant.meetFollowUp.help = The day on which it met, and when it meets next.
  command.covenant.warnOfEnd = Warn that a covenant’s end is near
  command.covenant.warnOfEnd.help = The clock’s, once for each end: its renewal is to be spoken
    of.
  # ---- Fields ----
  field.objective = the objective
  field.aim = what it serves
  field.gathering = the conference
  field.organiser = who holds it
  field.programme = the programme
  field.groups = the working groups
  field.group = the number of the working group
  field.practice = the number of the good practice
  field.marks = the marks
  field.mark = the mark, 1 to 5
  field.aspect = what is marked
  field.strengths = what goes well
  field.weaknesses = what does not
  field.proposals = what is proposed
  field.part = the half of the year, or the whole
  field.interventions = the interventions by discipline
  field.discipline = the discipline
  field.newWomen = how many women for the first time
  field.children = how many children
  field.next = when the next is
  # ---- Events ----
  event.objective.adopted = The objective was set{text?: {text}}{due?, until {due:day}}
  event.objective.progressed = It is at {progress} %
  event.objective.reached = It was reached
  event.objective.dropped = It was given up{ground?: {ground:dropGround}}
  event.gathering.announced = It was announced{title?: {title}}{on?, {on:day}}
  event.gathering.registered = Registrations were recorded
  event.gathering.held = It was held
  event.gathering.practiceShared = A good practice was shared{title?: {title}}
  event.gathering.practiceTakenUp = The mesa {mesa} took up good practice {practice}
  event.gathering.outcomeNoted = It came to this{text?: {text}}
  event.gathering.calledOff = It was called off{ground?: {ground:gatheringGround}}
  event.evaluation.opened = The seats were asked about {year}
  event.evaluation.answered = A seat answered
  event.evaluation.closed = It was closed with {answers|1 answer|# answers}
  event.careFigures.reported = Care figures of {year} were reported
  event.careFigures.corrected = They were corrected{ground?: {ground:correctionGround}}
  event.covenant.followUpMet = The follow-up commission met on {on:day}{next?; it meets again on
    {next:day}}
  event.covenant.renewalFellDue = Its end on {end:day} is near: the renewal is to be spoken of
  event.book.draftEntered = A draft agreement waits for the next agenda{text?: {text}}
  event.book.draftTaken = A draft agreement was decided on
  # ---- Words ----
  objectiveAim.detection = early detection
  objectiveAim.coordination = coordination
  objectiveAim.training = training of professionals
  objectiveAim.awareness = awareness
  objectiveAim.functioning = the mesa’s own working
  objectiveState.open = open
  objectiveState.overdue = overdue
  objectiveState.reached = reached
  objectiveState.dropped = given up
  dropGround.replaced = another took its place
  dropGround.noMeans = no means
  dropGround.notCompetent = not the mesa’s to do
  dropGround.other = other
  gatheringState.announced = announced
  gatheringState.held = held
  gatheringState.calledOff = called off
  gatheringProfile.technical = technical
  gatheringProfile.political = political
  gatheringGround.fewRegistered = few registered
  gatheringGround.noVenue = no venue
  gatheringGround.forceMajeure = force majeure
  gatheringGround.other = other
  slotKind.talk = talk
  slotKind.roundTable = round table
  slotKind.workingGroups = working groups
  slotKind.plenary = plenary
  slotKind.pause = break
  evaluationState.open = open
  evaluationState.closed = closed
  evaluationAspect.attendance = attendance
  evaluationAspect.informationFlow = flow of information
  evaluationAspect.clarityOfRoles = clarity of roles
  evaluationAspect.responseTimes = response times
  evaluationAspect.herVoice = the women’s voice
  evaluationAspect.agreementFollowUp = follow-up of agreements
  proposalState.draft = draft, for the next agenda
  proposalState.agreed = agreed
  proposalState.decided = decided, without agreement
  careDiscipline.psychological = psychology
  careDiscipline.social = social work
  careDiscipline.legal = legal advice
  careDiscipline.group = group sessions
  careDiscipline.other = other
  carePart.S1 = first half
  carePart.S2 = second half
  carePart.year = whole year
  mesaLife.promoted = Promoted
  mesaLife.constituted = Constituted
  mesaLife.revived = Revived
  mesaLife.dormant = Fell dormant
  mesaLife.dissolved = Dissolved
  # ---- Columns of the terminal ----
  column.aim = Serves
  column.registered = Registered
  column.practices = Good practices
  column.period = Period
  column.interventions = Interventions
  column.women = Women
  column.newWomen = New women
  column.corrections = Corrections
  column.lastMeeting = Follow-up met
  column.nextMeeting = Next meeting
  column.drafts = Draft agreements
  column.organiser = Held by
  column.venue = Where
  column.length = Length
  column.men = Men
  column.otherSex = Other or not recorded
  column.takenUp = Taken up by
  column.group = Working group
  cli.gathering.programme = Programme
  cli.gathering.people = Who came
  cli.gathering.practices = Good practices
  cli.gathering.outcomes = What it came to
  # ---- Reports ----
  report.title.coordination-evaluation = Evaluation of the coordination
  report.column.objectives = Objectives
  report.column.reached = Reached
  report.column.dropped = Given up
  report.column.overdue = Overdue
  report.column.day = Day
  report.column.place = Place
  report.column.registered = Registered
  report.column.practices = Good practices
  report.column.takenUp = Taken up by
  report.column.aim = Serves
  report.column.group = Working group
  report.column.interventions = Interventions
  report.column.perWoman = Per woman
  report.column.newWomen = New women
  report.column.change = Change
  report.column.children = Children
  report.column.marks = Seats
  report.column.average = Mean, of 5
  report.column.agreement = Agreement
  report.table.mesas.life = What mesas lived through in the period
  report.table.objectives = Objectives of the mesas
  report.table.objectives.list = Objectives and what is planned
  report.table.gatherings = Conferences of professionals
  report.table.gatherings.kinds = Who came to the conferences, by kind of agency
  report.table.gatherings.profiles = Who came to the conferences, by profile
  report.table.gatherings.practices = Good practices that were shared
  report.table.gatherings.outcomes = What the conferences came to
  report.table.evaluation.marks = Marks by aspect
  report.table.evaluation.strengths = Strengths
  report.table.evaluation.weaknesses = Weaknesses
  report.table.evaluation.proposals = Proposals and what became of them
  report.table.care = Care by agency
  report.table.care.disciplines = Interventions by discipline
  report.table.actions = Actions with groups, by kind
  report.table.actions.people = People in those actions, by kind
  reportSummary.mesas.promoted = Mesas promoted in the period
  reportSummary.mesas.revived = Mesas revived in the period
  reportSummary.gatherings = Conferences of professionals
  reportSummary.professionals = Professionals who came
  reportSummary.seatsAsked = Seats asked
  reportSummary.seatsAnswered = Seats that answered
  reportSummary.answered = Share that answered
  reportSummary.proposals = Proposals
  reportSummary.proposalsAgreed = Proposals agreed on
  report.summary.region-overview = {mesas|1 mesa|# mesas}, which serve {covered|1 municipality|#
    municipalities}. In the period {promoted|1 mesa was|# mesas were} promoted and {revived|1|#}
    came to life again.{gatherings? Conferences of professionals: {gatherings}.}{professionals?
    {professionals:number} professionals came to them.}
  report.summary.coordination-evaluation = Of {asked|1 seat|# seats} {answered|1 answered|#
    answered}; {proposals|1 proposal was|# proposals were} put forward.
  # ---- Refusals ----
  refusal.gathering.ownPractice = Nothing was recorded: good practice {practice} is the mesa’s
    own.
  refusal.evaluation.noSeats = Nothing was opened: the plenary has no seat on that day. Add its
    seats first.
  refusal.evaluation.noAnswers = The evaluation was not closed: no seat has answered yet.
  refusal.evaluation.none = There is no report: the seats were not asked about {year}. Open the
    evaluation of that year first.
  refusal.careFigures.notOver = Nothing was recorded: that time of {year} is not over; it is
    {today:date}. Figures are told of what is over.
  refusal.covenant.noFollowUp = Nothing was recorded: nobody watches over the covenant. Name its
    follow-up commission first.
  refusal.covenant.notDue = No warning was recorded: its renewal is to be spoken of from
    {due:date} on.
  """#
