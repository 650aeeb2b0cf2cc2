let networkEnglish = #"""
  # ---- Networks, offices and territories ----
  kind.network = network
  kind.networks = Networks
  kind.office = office
  kind.offices = Offices
  kind.area = territory
  kind.areas = Territories
  kind.activity = activity
  kind.activities = Activities
  kind.contact = individual attention
  kind.contacts = Individual attentions
  role.officeStaff = staff of an office
  state.activity.recorded = recorded
  state.activity.withdrawn = withdrawn
  areaKind.mancomunidad = mancomunidad
  areaKind.island = island
  areaKind.comarca = comarca
  region.01 = Andalucía
  region.02 = Aragón
  region.03 = Asturias
  region.04 = Illes Balears
  region.05 = Canarias
  region.06 = Cantabria
  region.07 = Castilla y León
  region.08 = Castilla-La Mancha
  region.09 = Catalunya
  region.10 = Comunitat Valenciana
  region.11 = Extremadura
  region.12 = Galicia
  region.13 = Comunidad de Madrid
  region.14 = Región de Murcia
  region.15 = Navarra
  region.16 = País Vasco
  region.17 = La Rioja
  region.18 = Ceuta
  region.19 = Melilla
  # ---- Commands ----
  command.area.register = Register a territory
  command.area.register.help = A mancomunidad, an island or a comarca with its municipalities,
    from a day on.
  command.area.join = A municipality joins a territory
  command.area.join.help = It belongs to the territory from that day on.
  command.area.leave = A municipality leaves a territory
  command.area.leave.help = That day is its last in it.
  command.network.found = Found a network of offices
  command.network.found.help = Says its region, and under which number counts of people are not
    published.
  command.network.amend = Rename a network
  command.network.amend.help = The old name stays in its history.
  command.office.register = Register an office
  command.office.register.help = Says whom it serves, one municipality or one territory, since
    when it is open, and of which network it is. Who has a post in its agency may record what it
    does.
  command.office.amend = Change what is said of an office
  command.office.amend.help = What is left out stays as it is.
  command.office.staff = Record an office’s staff
  command.office.staff.help = How many of a kind work there from a day on; never who.
  command.office.close = Close an office
  command.office.close.help = That day is its last; what it did stays in all reports.
  command.office.reopen = Open an office again
  command.office.reopen.help = From that day on; the time between stays closed.
  command.office.join = An office joins a network
  command.office.join.help = From a day on; an office is of one network at a time.
  command.office.leave = An office leaves its network
  command.office.leave.help = That day is its last in it; what it did until then counts for the
    network.
  command.activity.record = Record an activity
  command.activity.record.help = What an office held with a group, and how many took part, by sex.
    Nobody is named.
  command.activity.correct = Correct an activity
  command.activity.correct.help = The whole as it should have been, and why; what was written
    stays in its history.
  command.activity.withdraw = Withdraw an activity
  command.activity.withdraw.help = It counts no longer: it was entered twice, or was not held.
  command.contact.record = Record an individual attention
  command.contact.record.help = Who came, for what, of which sex: nothing by which anybody could
    be found.
  command.contact.correct = Correct an individual attention
  command.contact.correct.help = The whole as it should have been, and why.
  command.contact.withdraw = Withdraw an individual attention
  command.contact.withdraw.help = It counts no longer.
  # ---- Fields ----
  field.network = the network
  field.region = the region
  field.k = under which number nothing is published
  field.officialCode = the official code
  field.openedOn = since when it is open
  field.count = how many
  field.activity = the activity
  field.sheet = what is said of it
  field.topics = the topics
  field.targets = for whom it was
  field.venue = where it was held
  field.durationMinutes = how many minutes it took
  field.countBasis = how people were counted
  field.total = how many in all
  field.women = how many women
  field.men = how many men
  field.ages = the ages
  field.band = the band of age
  field.unknown = how many of whom it is not known
  field.partners = who took part in holding it
  field.funding = out of which money
  field.pactList = the edition of the list of the State Pact
  field.axis = the axis
  field.pactMeasure = the measure of the State Pact
  field.cents = how many cents
  field.costCents = what it cost, in cents
  field.attended = who came
  field.attention = the area of attention
  field.subject = the subject
  field.sex = the sex
  field.ageBand = the band of age
  # ---- Events ----
  event.area.registered = The territory was registered{name?: {name}}
  event.area.joined = Municipality {municipality} joined
  event.area.left = Municipality {municipality} left
  event.network.founded = The network was founded{name?: {name}}
  event.network.amended = The network was renamed{name?: {name}}
  event.office.registered = The office was registered{name?: {name}}
  event.office.amended = What is said of the office was changed
  event.office.staffed = Staff: {count} {kind:staffKind}
  event.office.closed = The office was closed
  event.office.reopened = The office was opened again
  event.office.joined = It joined the network {network}
  event.office.left = It left the network {network}
  event.activity.recorded = Activity{title?: {title}}, {total|1 person|# people}
  event.activity.corrected = Corrected ({ground:correctionGround}){title?: {title}}, {total|1
    person|# people}
  event.activity.withdrawn = Withdrawn ({ground:correctionGround})
  event.contact.recorded = Individual attention
  event.contact.corrected = Corrected ({ground:correctionGround})
  event.contact.withdrawn = Withdrawn ({ground:correctionGround})
  # ---- Words ----
  correctionGround.mistyped = mistyped
  correctionGround.duplicate = entered twice
  correctionGround.lateInformation = known later
  correctionGround.notHeld = not held
  countBasis.attendance = attendances
  countBasis.uniquePersons = persons, each once
  staffKind.equalityAgent = equality agents
  staffKind.technician = technicians
  staffKind.psychologist = psychologists
  staffKind.lawyer = lawyers
  staffKind.socialWorker = social workers
  staffKind.administrative = administrative staff
  activityKind.awareness = awareness
  activityKind.prevention = prevention
  activityKind.training = training
  activityKind.empowerment = empowerment
  activityKind.support = support group
  activityKind.campaign = campaign
  activityKind.conference = conference
  activityTopic.violencePrevention = prevention and detection of gender violence
  activityTopic.coResponsibility = work–life balance and co-responsibility
  activityTopic.health = health
  activityTopic.egalitarianValues = egalitarian values
  activityTopic.womensAssociations = women’s associations
  activityTopic.employment = employment
  activityTopic.participation = participation
  activityTopic.masculinities = masculinities
  activityTopic.sexuality = sexuality
  activityTopic.other = other
  activityTarget.womensAssociations = women’s associations
  activityTarget.pupils = pupils
  activityTarget.teachers = teachers
  activityTarget.parents = parents
  activityTarget.localAdministration = staff of local administration
  activityTarget.professionals = professionals
  activityTarget.victims = women who suffer violence
  activityTarget.youth = young people
  activityTarget.generalPublic = general public
  activityTarget.otherCollectives = other groups
  contactProfile.privatePerson = private persons
  contactProfile.professional = professionals
  contactArea.information = information
  contactArea.genderViolence = gender violence
  contactSubject.legal = legal
  contactSubject.psychological = psychological
  contactSubject.social = social
  contactSubject.employment = employment
  contactSubject.equality = equality
  contactSubject.resources = services and benefits
  contactSubject.other = other
  sex.woman = women
  sex.man = men
  sex.other = other
  sex.unknown = not recorded
  ageBand.under12 = under 12
  ageBand.from12to17 = 12 to 17
  ageBand.from18to29 = 18 to 29
  ageBand.from30to44 = 30 to 44
  ageBand.from45to64 = 45 to 64
  ageBand.from65 = 65 and over
  ageBand.unknown = age not recorded
  fundingSource.statePact = State Pact
  fundingSource.covenant = covenant
  fundingSource.regional = regional funds
  fundingSource.own = own funds
  pactAxis.2017.1 = State Pact 2017, axis 1: awareness and prevention
  pactAxis.2017.2 = State Pact 2017, axis 2: institutional response, co-ordination, networking
  pactAxis.2017.3 = State Pact 2017, axis 3: assistance and protection
  pactAxis.2017.4 = State Pact 2017, axis 4: minors
  pactAxis.2017.5 = State Pact 2017, axis 5: training
  pactAxis.2017.6 = State Pact 2017, axis 6: statistics
  pactAxis.2017.7 = State Pact 2017, axis 7: recommendations to regions and local bodies
  pactAxis.2017.8 = State Pact 2017, axis 8: other violences
  pactAxis.2017.9 = State Pact 2017, axis 9: money
  pactAxis.2017.10 = State Pact 2017, axis 10: follow-up
  pactAxis.2025.1 = State Pact 2025, axis 1
  pactAxis.2025.2 = State Pact 2025, axis 2
  pactAxis.2025.3 = State Pact 2025, axis 3
  pactAxis.2025.4 = State Pact 2025, axis 4
  pactAxis.2025.5 = State Pact 2025, axis 5
  pactAxis.2025.6 = State Pact 2025, axis 6
  pactAxis.2025.7 = State Pact 2025, axis 7
  pactAxis.2025.8 = State Pact 2025, axis 8
  pactAxis.2025.9 = State Pact 2025, axis 9
  pactAxis.2025.10 = State Pact 2025, axis 10
  # ---- Columns and lines of the terminal ----
  column.region = Region
  column.network = Network
  column.serves = Serves
  column.openedOn = Open since
  column.on = Day
  column.office = Office
  cli.import.repeated = {n|1 line was|# lines were} known already, and nothing was doubled.
  # ---- Reports ----
  report.title.network-annual = Annual report of the network
  report.summary = Summary
  report.summary.network-annual = {offices|1 office|# offices} held {activities|1 activity|#
    activities}{people?, reaching {people:number} people (attendances)}{individual?:
    {individual:number} individually}{group? and {group:number} in groups}.
  report.about = About this report
  report.period = Period
  report.days = {from:day} to {through:day}
  report.generated = Made on
  report.cut = Rests on the log up to entry
  report.threshold = Disclosure control
  report.threshold.text = Counts of people from 1 to under {k} are not shown, nor what would
    reveal them; no percentages of fewer than 20.
  report.approver = Approved by
  report.approver.none = not released: a working paper
  report.digest = Digest of the figures (SHA-256)
  report.total = Total
  report.hidden = not shown
  report.hiddenNote = Some figures are not shown, so that nobody can be recognised: those under
    {k}, and those from which they would follow.
  report.overlaps = What has several counts under each, so that rows do not add up to a total.
  report.counted = {title}: {basis}
  report.figures = Figures
  report.counts = What is counted: {basis}
  report.chart = Bar chart of {count} rows, “{heading}”. The longest: {most}, {value}. The table
    below has all figures.
  report.column.row = What
  report.column.count = People
  report.column.percent = Share
  report.column.before = A year before
  report.column.activities = Activities
  report.column.people = People in groups
  report.column.individual = Individual
  report.column.information = Information
  report.column.genderViolence = Gender violence
  report.column.cents = Amount
  report.column.value = Figure
  report.table.summary = Main figures
  report.table.individual.profile = Individual attention by who came
  report.table.individual.area = Individual attention by area
  report.table.individual.sex = Individual attention by sex
  report.table.individual.age = Individual attention by age
  report.table.individual.subject = Individual attention by subject
  report.table.group.sex = People in groups by sex
  report.table.group.age = People in groups by age, where recorded
  report.table.group.topic = Activities by topic
  report.table.group.target = Activities by whom they were for
  report.table.group.kind = Activities by kind
  report.table.offices = Office by office
  report.table.funding = Money
  reportSummary.offices = Offices
  reportSummary.activities = Group activities
  reportSummary.people.attendance = People, attendances
  reportSummary.people.uniquePersons = People, each counted once
  reportSummary.individual.attendance = Individually, attendances
  reportSummary.individual.uniquePersons = Individually, each counted once
  reportSummary.group.attendance = In groups, attendances
  reportSummary.group.uniquePersons = In groups, each counted once
  reportSummary.hours = Hours of activities
  reportSummary.activitiesPerOffice = Activities per office
  reportSummary.staff = Staff at the end of the period
  reportSummary.mesas = Mesas that offices promoted
  reportSummary.cost = Cost
  # ---- Refusals ----
  refusal.territory.municipalityUnknown = Nothing was recorded: {code} is no municipality that is
    known. Check the five digits of INE.
  refusal.office.servesOne = Nothing was recorded: an office serves one municipality or one
    territory. Say one of the two.
  refusal.office.notOpen = Nothing was recorded: the office {office} was not open on {on:date}.
    Check the day, or when it opened.
  refusal.office.inNetwork = Nothing was recorded: the office is of the network {network} then. It
    leaves that one first.
  refusal.activity.inFuture = Nothing was recorded: {on:date} has not come yet; it is
    {today:date}. What has been held is recorded.
  refusal.activity.countRange = Nothing was recorded: “{field}” is {found:number} and has to be
    from {minimum:number} to {maximum:number}.
  refusal.activity.countsExceedTotal = Nothing was recorded: in “{field}” the parts make
    {found:number}, more than the {total:number} of the whole.
  refusal.activity.repeatedWord = Nothing was recorded: “{word}” stands twice in “{field}”.
  refusal.activity.fundingExceedsCost = Nothing was recorded: the money makes {found:number} cents
    and the cost is {total:number}.
  refusal.activity.axisMissing = Nothing was recorded: money of the State Pact says its list and
    its axis.
  refusal.activity.personalData = Nothing was recorded: “{field}” holds {found:personalData}. What
    is printed of an activity names nobody.
  refusal.import.count = “{field}” is no count{found? (“{found}”)}: a whole number from 0 on.
  refusal.import.decimal = “{field}” is no number{found? (“{found}”)}: digits, and after a point
    or a comma two at most.
  refusal.import.word = “{field}” is none of the words that are known{found?
    (“{found}”)}.{nearest? Perhaps {nearest}?}{known? Words: {known:list}.}
  refusal.import.repeated = “{field}” has “{word}” twice.
  refusal.import.countsExceed = “{field}” ({found}) is more than all people of the row ({total}).
  refusal.import.partsExceed = Women, men and others make {sum}, more than “{field}” ({found}).
  # ---- Covenants ----
  kind.covenant = covenant
  kind.covenants = Covenants
  kind.obligation = obligation
  command.covenant.sign = Record a covenant
  command.covenant.sign.help = Between two administrations or more: object, who owes what, money,
    term, and when to speak of a renewal.
  command.covenant.extend = Extend a covenant
  command.covenant.extend.help = Before it ends, and for four years more at most.
  command.covenant.report = Report on an obligation of a covenant
  command.covenant.report.help = What became of it so far, and what of its money was spent.
  command.covenant.denounce = End a covenant early
  command.covenant.denounce.help = That day is the last on which it binds.
  command.covenant.nameFollowUp = Name who watches over a covenant
  command.covenant.nameFollowUp.help = The agencies of its follow-up commission from now on.
  field.covenant = the covenant
  field.object = what it is for
  field.signatories = who signs
  field.obligations = who owes what
  field.obligation = the number of the obligation
  field.signedOn = when it was signed
  field.warnDays = how many days before its end to speak of a renewal
  field.followUp = who watches over it
  event.covenant.signed = The covenant was signed{title?: {title}}
  event.covenant.extended = It was extended until {to:day}
  event.covenant.reported = Obligation {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = It was ended as of {from:day}
  event.covenant.followUpNamed = Its follow-up commission was named
  covenantOutcome.pending = pending
  covenantOutcome.partly = fulfilled in part
  covenantOutcome.fulfilled = fulfilled
  covenantOutcome.failed = not fulfilled
  covenantState.toCome = not yet in force
  covenantState.inForce = in force
  covenantState.ending = ends soon: renewal
  covenantState.ended = ended
  column.signatories = Signed by
  refusal.covenant.oneSignatory = Nothing was recorded: a covenant is signed by two
    administrations or more.
  refusal.covenant.notSignatory = Nothing was recorded: {agency} does not sign, and owes nothing
    by the covenant.
  refusal.covenant.tooLong = Nothing was recorded: it may last until {latest:date} at most, four
    years.
  refusal.covenant.notInForce = Nothing was recorded: the covenant {covenant} does not bind on
    {on:date}.
  # ---- Further reports ----
  report.title.state-pact = Accounts of the State Pact
  report.title.region-overview = Mesas of the region
  report.title.attendance = Attendance per kind of agency
  report.title.agreement-fulfilment = Fulfilment of agreements
  report.column.women = Women
  report.column.men = Men
  report.column.otherSex = Other
  report.column.unknown = Not recorded
  report.column.convened = Seats convened
  report.column.attended = Attended
  report.column.due = Due
  report.column.onTime = On time
  report.column.late = Late
  report.column.open = Not done
  report.column.state = State
  report.column.municipalities = Municipalities
  report.column.lastSession = Last session
  report.column.daysSince = Days since
  report.column.nextSession = Next session
  report.table.sessions = Sessions held
  report.table.attendance = Attendance per kind of agency
  report.table.fulfilment = Agreements due, by who carries them out
  report.table.mesas.state = Mesas by state
  report.table.mesas.missing = Required seats that nobody holds
  report.table.mesas = Mesa by mesa
  report.table.pact.2017 = State Pact 2017: actions and people
  report.table.pact.2025 = State Pact 2025: actions and people
  report.table.pactAges.2017 = State Pact 2017: by age and sex
  report.table.pactAges.2025 = State Pact 2025: by age and sex
  reportSummary.mesasOfRegion = Mesas
  reportSummary.municipalitiesCovered = Municipalities with a mesa
  reportSummary.municipalities = Municipalities of the region
  reportSummary.coverage = Coverage
  report.pactMeasure = {axis}; measure {measure}
  report.nothing = Nothing was recorded in this period.
  # ---- Equality plans ----
  kind.plan = equality plan
  kind.plans = Equality plans
  kind.measure = measure
  kind.indicator = indicator
  command.plan.adopt = Record an equality plan
  command.plan.adopt.help = The whole tree as it was adopted: axes, objectives, measures with who
    answers for them, indicators with baseline and target.
  command.plan.reportMeasure = Report on a measure of a plan
  command.plan.reportMeasure.help = Not started, started or finished, and what of its budget was
    spent. A measure is named by its place, 1.2.3.
  command.plan.observe = Record an indicator
  command.plan.observe.help = What it was found to be on a day. An indicator is named by its
    place, 1.2.3.1.
  command.plan.evaluate = Record an evaluation of a plan
  command.plan.evaluate.help = What was found of its design, its implementation, its results or
    its impact.
  field.plan = the plan
  field.axes = the axes
  field.objectives = the objectives
  field.measures = the measures
  field.indicators = the indicators
  field.indicator = the indicator
  field.budgetCents = the budget, in cents
  field.definition = what it measures
  field.unit = the unit
  field.baseline = the baseline
  field.target = the target
  field.spentCents = what was spent, in cents
  field.layer = the layer
  field.finding = what was found
  event.plan.adopted = The plan was adopted{title?: {title}}
  event.plan.reported = Measure {measure}: {progress:planProgress}
  event.plan.observed = Indicator {indicator}: {value}
  event.plan.evaluated = Evaluation of {layer:planLayer}
  planProgress.notStarted = not started
  planProgress.started = started
  planProgress.finished = finished
  planLayer.design = design
  planLayer.implementation = implementation
  planLayer.results = results
  planLayer.impact = impact
  report.title.plan-follow-up = Follow-up of the equality plan
  report.column.measures = Measures
  report.column.finished = Finished
  report.column.started = Started
  report.column.notStarted = Not started
  report.column.progress = State
  report.column.responsible = Responsible
  report.column.budget = Budget
  report.column.spent = Spent
  report.column.baseline = Baseline
  report.column.observed = Observed
  report.column.target = Target
  report.column.attainment = Attained
  report.table.plan.axes = Axis by axis
  report.table.plan.measures = Measure by measure
  report.table.plan.indicators = Indicators
  reportSummary.measures = Measures
  reportSummary.measures.finished = Finished
  reportSummary.measures.started = Started
  reportSummary.measures.notStarted = Not started
  reportSummary.budget = Budget
  reportSummary.spent = Spent
  reportSummary.executed = Executed
  report.title.mancomunidad-overview = Overview of the mancomunidad
  report.title.semester-balance = Balance of the half year
  report.column.mesa = Mesa
  report.column.sessions = Sessions
  report.column.agreements = Agreements
  report.table.towns = Municipality by municipality
  report.table.casework = Cases
  report.table.casework.referrals = Referrals sent, by pathway
  column.participants = People
  """#
