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
  """#
