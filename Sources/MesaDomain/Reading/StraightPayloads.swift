// Printed from the payloads by `make print`; a test compares.

extension Activity.AgeGroup {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    band = try reader.member("band")
    men = try reader.member("men")
    other = try reader.optional("other")
    unknown = try reader.optional("unknown")
    women = try reader.member("women")
  }
}

extension Activity.Corrected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    sheet = try reader.member("sheet")
  }
}

extension Activity.Funding {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    axis = try reader.optional("axis")
    cents = try reader.member("cents")
    covenant = try reader.optional("covenant")
    pactList = try reader.optional("pactList")
    pactMeasure = try reader.optional("pactMeasure")
    source = try reader.member("source")
  }
}

extension Activity.People {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ages = try reader.optional("ages")
    men = try reader.member("men")
    other = try reader.optional("other")
    total = try reader.member("total")
    women = try reader.member("women")
  }
}

extension Activity.Recorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    office = try reader.member("office")
    sheet = try reader.member("sheet")
  }
}

extension Activity.Sheet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    costCents = try reader.optional("costCents")
    countBasis = try reader.member("countBasis")
    durationMinutes = try reader.member("durationMinutes")
    funding = try reader.optional("funding")
    kind = try reader.member("kind")
    municipality = try reader.optional("municipality")
    on = try reader.member("on")
    partners = try reader.optional("partners")
    people = try reader.member("people")
    targets = try reader.member("targets")
    title = try reader.member("title")
    topics = try reader.member("topics")
    trained = try reader.optional("trained")
    until = try reader.optional("until")
    venue = try reader.optional("venue")
  }
}

extension Activity.Withdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Agency.Amended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.optional("kind")
    municipality = try reader.optional("municipality")
    name = try reader.optional("name")
  }
}

extension Agency.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    on = try reader.member("on")
  }
}

extension Agency.Registered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.member("kind")
    municipality = try reader.optional("municipality")
    name = try reader.member("name")
  }
}

extension Agreement.Adopted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.optional("due")
    informational = try reader.member("informational")
    item = try reader.member("item")
    meeting = try reader.member("meeting")
    mesa = try reader.member("mesa")
    number = try reader.member("number")
    organ = try reader.member("organ")
    owner = try reader.optional("owner")
    participants = try reader.optional("participants")
    proposal = try reader.optional("proposal")
    text = try reader.member("text")
  }
}

extension Agreement.BecameOverdue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.member("due")
  }
}

extension Agreement.Cancelled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    session = try reader.member("session")
  }
}

extension Agreement.Completed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    onTime = try reader.member("onTime")
  }
}

extension Agreement.EvidenceAdded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    description = try reader.member("description")
    kind = try reader.member("kind")
    sha256 = try reader.optional("sha256")
  }
}

extension Agreement.Extended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
    from = try reader.member("from")
    item = try reader.optional("item")
    profileVersion = try reader.member("profileVersion")
    reason = try reader.member("reason")
    session = try reader.optional("session")
    to = try reader.member("to")
  }
}

extension Agreement.Link {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
  }
}

extension Agreement.PartCompleted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    onTime = try reader.member("onTime")
  }
}

extension Agreement.Reminded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    due = try reader.optional("due")
    kind = try reader.member("kind")
  }
}

extension Agreement.Reported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    note = try reader.optional("note")
    progress = try reader.member("progress")
  }
}

extension Agreement.Responsible {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    before = try reader.optional("before")
    person = try reader.member("person")
  }
}

extension Area.Joined {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    municipality = try reader.member("municipality")
  }
}

extension Area.Left {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    municipality = try reader.member("municipality")
    to = try reader.member("to")
  }
}

extension Area.Registered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    kind = try reader.member("kind")
    municipalities = try reader.member("municipalities")
    name = try reader.member("name")
    officialCode = try reader.optional("officialCode")
  }
}

extension Book.AgreementEntered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    informational = try reader.member("informational")
    number = try reader.member("number")
    year = try reader.member("year")
  }
}

extension Book.AgreementSettled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
  }
}

extension Book.CertificateNumbered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    certificate = try reader.member("certificate")
    number = try reader.member("number")
    year = try reader.member("year")
  }
}

extension Book.Draft {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    owner = try reader.optional("owner")
    proposal = try reader.member("proposal")
    text = try reader.member("text")
  }
}

extension Book.ItemLeft {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    documents = try reader.member("documents")
    kind = try reader.member("kind")
    parked = try reader.member("parked")
    title = try reader.member("title")
  }
}

extension Book.MinutesNumbered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
    number = try reader.member("number")
    year = try reader.member("year")
  }
}

extension Book.SeriesPlanned {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meetings = try reader.member("meetings")
  }
}

extension Book.SessionEntered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
  }
}

extension Book.SessionOpened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
  }
}

extension CalendarVersion {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    calendar = try reader.member("calendar")
    version = try reader.member("version")
  }
}

extension CareFigures.Corrected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    reported = try reader.member("reported")
  }
}

extension CareFigures.Interventions {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    count = try reader.member("count")
    discipline = try reader.member("discipline")
  }
}

extension CareFigures.Reported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    children = try reader.optional("children")
    interventions = try reader.member("interventions")
    mesa = try reader.member("mesa")
    newWomen = try reader.optional("newWomen")
    part = try reader.member("part")
    women = try reader.optional("women")
    year = try reader.member("year")
  }
}

extension CarePlan.BecameOverdue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.member("due")
    measure = try reader.optional("measure")
  }
}

extension CarePlan.Begun {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    mesa = try reader.member("mesa")
    profile = try reader.member("profile")
    profileVersion = try reader.member("profileVersion")
    review = try reader.optional("review")
    risk = try reader.member("risk")
  }
}

extension CarePlan.GoalAssessed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    goal = try reader.member("goal")
    on = try reader.member("on")
    status = try reader.member("status")
  }
}

extension CarePlan.GoalSet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    area = try reader.member("area")
    text = try reader.member("text")
  }
}

extension CarePlan.MeasureReported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    measure = try reader.member("measure")
    note = try reader.optional("note")
    on = try reader.member("on")
    status = try reader.member("status")
  }
}

extension CarePlan.MeasureSet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    appointment = try reader.optional("appointment")
    due = try reader.member("due")
    goal = try reader.optional("goal")
    responsible = try reader.member("responsible")
    text = try reader.member("text")
    told = try reader.optional("told")
  }
}

extension CarePlan.Reviewed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    applicable = try reader.member("applicable")
    met = try reader.member("met")
    next = try reader.optional("next")
    note = try reader.optional("note")
    on = try reader.member("on")
    profile = try reader.member("profile")
    profileVersion = try reader.member("profileVersion")
    risk = try reader.member("risk")
    voice = try reader.member("voice")
  }
}

extension CarePlan.SafetyItemAdded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    text = try reader.member("text")
  }
}

extension CarePlan.SafetyItemEnded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    item = try reader.member("item")
    on = try reader.member("on")
  }
}

extension CaseFile.Absorbed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
    code = try reader.member("code")
    contact = try reader.optional("contact")
    excluded = try reader.member("excluded")
    kinds = try reader.member("kinds")
    minorsAtRisk = try reader.member("minorsAtRisk")
    parties = try reader.member("parties")
    risk = try reader.optional("risk")
  }
}

extension CaseFile.AccusedRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    basis = try reader.member("basis")
    finalJudgmentOn = try reader.optional("finalJudgmentOn")
    name = try reader.optional("name")
    on = try reader.member("on")
    safetyRelevant = try reader.optional("safetyRelevant")
    sharedWith = try reader.member("sharedWith")
    source = try reader.member("source")
    standing = try reader.member("standing")
    text = try reader.optional("text")
  }
}

extension CaseFile.AgencyExcluded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
  }
}

extension CaseFile.AgencyReadmitted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
  }
}

extension CaseFile.Attached {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    entries = try reader.member("entries")
  }
}

extension CaseFile.BecameOverdue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    due = try reader.member("due")
  }
}

extension CaseFile.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    note = try reader.optional("note")
    reason = try reader.member("reason")
    reviewRequired = try reader.member("reviewRequired")
  }
}

extension CaseFile.ContactHours {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    days = try reader.member("days")
    from = try reader.member("from")
    to = try reader.member("to")
  }
}

extension CaseFile.ContactRulesSet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    channels = try reader.member("channels")
    hours = try reader.member("hours")
    neverLeaveMessage = try reader.member("neverLeaveMessage")
    neverMention = try reader.member("neverMention")
    safeContact = try reader.optional("safeContact")
  }
}

extension CaseFile.DependantsRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    details = try reader.optional("details")
    minorsAtRisk = try reader.member("minorsAtRisk")
  }
}

extension CaseFile.Detached {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    entries = try reader.member("entries")
    to = try reader.member("to")
  }
}

extension CaseFile.Excluded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
  }
}

extension CaseFile.FollowUpRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    from = try reader.member("from")
    sharedWith = try reader.member("sharedWith")
    state = try reader.member("state")
    until = try reader.optional("until")
  }
}

extension CaseFile.GlassBroken {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    compartments = try reader.member("compartments")
    confirmedBy = try reader.optional("confirmedBy")
    ground = try reader.member("ground")
    person = try reader.member("person")
    reviewDue = try reader.member("reviewDue")
    role = try reader.member("role")
    until = try reader.member("until")
  }
}

extension CaseFile.IdentityRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    birthDate = try reader.optional("birthDate")
    document = try reader.optional("document")
    email = try reader.optional("email")
    name = try reader.optional("name")
    phone = try reader.optional("phone")
    safeContact = try reader.optional("safeContact")
  }
}

extension CaseFile.IncidentRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    on = try reader.member("on")
    repeats = try reader.optional("repeats")
    text = try reader.member("text")
  }
}

extension CaseFile.Inherited {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    standing = try reader.member("standing")
  }
}

extension CaseFile.KindsChanged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    kinds = try reader.member("kinds")
  }
}

extension CaseFile.Listed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
    organ = try reader.member("organ")
  }
}

extension CaseFile.LocationRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    kind = try reader.member("kind")
    place = try reader.member("place")
  }
}

extension CaseFile.MeasureChanged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    civilUntil = try reader.optional("civilUntil")
    entry = try reader.member("entry")
    on = try reader.member("on")
    status = try reader.member("status")
    to = try reader.optional("to")
  }
}

extension CaseFile.MeasureRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    civilUntil = try reader.optional("civilUntil")
    court = try reader.member("court")
    from = try reader.member("from")
    kind = try reader.member("kind")
    reference = try reader.optional("reference")
    sharedWith = try reader.member("sharedWith")
    status = try reader.member("status")
    to = try reader.optional("to")
  }
}

extension CaseFile.Merged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    excluded = try reader.member("excluded")
    into = try reader.member("into")
    parties = try reader.member("parties")
  }
}

extension CaseFile.Opened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    code = try reader.member("code")
    conferenceDue = try reader.optional("conferenceDue")
    from = try reader.optional("from")
    kinds = try reader.member("kinds")
    mesa = try reader.member("mesa")
    professional = try reader.optional("professional")
  }
}

extension CaseFile.Outreach {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    at = try reader.optional("at")
    by = try reader.member("by")
  }
}

extension CaseFile.PartyChanged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    professional = try reader.optional("professional")
    referral = try reader.optional("referral")
    standing = try reader.member("standing")
  }
}

extension CaseFile.PartyLeft {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
  }
}

extension CaseFile.Readmitted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
  }
}

extension CaseFile.Reopened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    incidentOn = try reader.optional("incidentOn")
    months = try reader.member("months")
    note = try reader.optional("note")
    reason = try reader.member("reason")
    repeats = try reader.member("repeats")
  }
}

extension CaseFile.RepeatProposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    match = try reader.member("match")
  }
}

extension CaseFile.RepeatSettled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    code = try reader.optional("code")
    confirmed = try reader.member("confirmed")
    match = try reader.member("match")
    on = try reader.member("on")
  }
}

extension CaseFile.RiskAssessed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    automatic = try reader.optional("automatic")
    concern = try reader.member("concern")
    conferenceDue = try reader.optional("conferenceDue")
    level = try reader.member("level")
    mapped = try reader.member("mapped")
    nextReview = try reader.optional("nextReview")
    on = try reader.member("on")
    points = try reader.optional("points")
    reachesConference = try reader.member("reachesConference")
    scale = try reader.member("scale")
    scaleVersion = try reader.member("scaleVersion")
  }
}

extension CaseFile.Separated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
  }
}

extension CaseFile.Shared {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    entry = try reader.member("entry")
    with = try reader.member("with")
  }
}

extension CaseFile.StatementRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    basis = try reader.member("basis")
    compartment = try reader.member("compartment")
    corrects = try reader.optional("corrects")
    on = try reader.member("on")
    safetyRelevant = try reader.optional("safetyRelevant")
    sharedWith = try reader.member("sharedWith")
    source = try reader.member("source")
    text = try reader.member("text")
  }
}

extension CaseFile.TitleRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    compartment = try reader.member("compartment")
    counts = try reader.member("counts")
    keptAt = try reader.optional("keptAt")
    kind = try reader.member("kind")
    on = try reader.member("on")
    sharedWith = try reader.member("sharedWith")
    until = try reader.optional("until")
  }
}

extension CaseFile.Unlisted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
  }
}

extension CaseFile.VoiceRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    informed = try reader.optional("informed")
    on = try reader.member("on")
    text = try reader.member("text")
  }
}

extension CaseFile.Written {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    at = try reader.member("at")
    entry = try reader.member("entry")
  }
}

extension CaseOrgan {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    mesa = try reader.member("mesa")
    organ = try reader.member("organ")
  }
}

extension Certificate.Assessed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    outcome = try reader.member("outcome")
    reason = try reader.optional("reason")
  }
}

extension Certificate.Attendance {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agencyName = try reader.optional("agencyName")
    guest = try reader.member("guest")
    person = try reader.member("person")
    seat = try reader.optional("seat")
    stays = try reader.member("stays")
  }
}

extension Certificate.Certified {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agencyName = try reader.optional("agencyName")
    agreement = try reader.member("agreement")
    count = try reader.member("count")
    due = try reader.optional("due")
    item = try reader.member("item")
    majority = try reader.member("majority")
    method = try reader.member("method")
    number = try reader.member("number")
    text = try reader.member("text")
    title = try reader.member("title")
    translations = try reader.member("translations")
    votedAt = try reader.member("votedAt")
  }
}

extension Certificate.Delivered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    channel = try reader.member("channel")
  }
}

extension Certificate.Endorsed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    number = try reader.member("number")
  }
}

extension Certificate.Issued {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreements = try reader.member("agreements")
    attendance = try reader.optional("attendance")
    caveat = try reader.member("caveat")
    languages = try reader.member("languages")
    mesaName = try reader.member("mesaName")
    needsEndorsement = try reader.member("needsEndorsement")
    number = try reader.member("number")
    profile = try reader.member("profile")
    profileVersion = try reader.member("profileVersion")
    session = try reader.member("session")
  }
}

extension Certificate.Requested {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    agreements = try reader.member("agreements")
    applicant = try reader.optional("applicant")
    attendee = try reader.optional("attendee")
    interest = try reader.member("interest")
    kind = try reader.member("kind")
    meeting = try reader.member("meeting")
    mesa = try reader.member("mesa")
    organ = try reader.member("organ")
    paper = try reader.member("paper")
    statement = try reader.optional("statement")
  }
}

extension Certificate.Reviewed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    permitted = try reader.member("permitted")
  }
}

extension Certificate.Session {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    approvedAt = try reader.optional("approvedAt")
    closedAt = try reader.member("closedAt")
    kind = try reader.member("kind")
    minutes = try reader.optional("minutes")
    minutesState = try reader.member("minutesState")
    openedAt = try reader.member("openedAt")
    place = try reader.optional("place")
    quorum = try reader.member("quorum")
  }
}

extension Certificate.Stay {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    mode = try reader.member("mode")
    to = try reader.member("to")
  }
}

extension Certificate.Translation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    language = try reader.member("language")
    text = try reader.member("text")
  }
}

extension Conference.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    actions = try reader.member("actions")
    codes = try reader.member("codes")
    parked = try reader.member("parked")
  }
}

extension Conference.Declared {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
    person = try reader.member("person")
  }
}

extension Conference.Finished {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    actions = try reader.member("actions")
    self.case = try reader.member("case")
    code = try reader.member("code")
    present = try reader.member("present")
  }
}

extension Conference.IdentityOpened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.optional("by")
    self.case = try reader.member("case")
    reason = try reader.member("reason")
  }
}

extension Conference.ItemOpened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    away = try reader.member("away")
    self.case = try reader.member("case")
    present = try reader.member("present")
  }
}

extension Conference.Listed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    self.case = try reader.member("case")
    code = try reader.member("code")
    minutes = try reader.member("minutes")
    order = try reader.member("order")
    organ = try reader.member("organ")
    pending = try reader.member("pending")
    reason = try reader.member("reason")
    risk = try reader.member("risk")
  }
}

extension Conference.Parked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
    until = try reader.member("until")
  }
}

extension Conference.Unlisted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
  }
}

extension Conflict.Answered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    admits = try reader.member("admits")
    decideBy = try reader.optional("decideBy")
    note = try reader.optional("note")
  }
}

extension Conflict.Decided {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    alternate = try reader.optional("alternate")
    by = try reader.optional("by")
    late = try reader.member("late")
    note = try reader.optional("note")
    outcome = try reader.member("outcome")
  }
}

extension Conflict.Declared {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    note = try reader.optional("note")
    subject = try reader.member("subject")
  }
}

extension Conflict.GroundTold {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    degree = try reader.optional("degree")
    endedOn = try reader.optional("endedOn")
    ground = try reader.member("ground")
    line = try reader.optional("line")
  }
}

extension Conflict.Ordered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.optional("by")
    ground = try reader.member("ground")
    note = try reader.optional("note")
    subject = try reader.member("subject")
  }
}

extension Conflict.Proposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.optional("by")
    ground = try reader.member("ground")
    note = try reader.optional("note")
    subject = try reader.member("subject")
  }
}

extension Conflict.Recused {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    answerBy = try reader.member("answerBy")
    grounds = try reader.member("grounds")
    promoter = try reader.member("promoter")
    subject = try reader.member("subject")
    text = try reader.member("text")
  }
}

extension Conflict.Subject {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    self.case = try reader.member("case")
    code = try reader.member("code")
    mesa = try reader.member("mesa")
    organ = try reader.optional("organ")
    person = try reader.member("person")
  }
}

extension Consent.Given {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    bestInterest = try reader.optional("bestInterest")
    by = try reader.member("by")
    data = try reader.member("data")
    form = try reader.member("form")
    guardian = try reader.optional("guardian")
    keptAt = try reader.optional("keptAt")
    minor = try reader.member("minor")
    purposes = try reader.member("purposes")
    to = try reader.member("to")
    until = try reader.optional("until")
    witness = try reader.optional("witness")
  }
}

extension Consent.Notified {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    by = try reader.member("by")
  }
}

extension Consent.Overridden {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    author = try reader.member("author")
    data = try reader.member("data")
    ground = try reader.member("ground")
    legalBasis = try reader.member("legalBasis")
    notInformable = try reader.member("notInformable")
    reference = try reader.optional("reference")
    superior = try reader.member("superior")
    text = try reader.member("text")
    to = try reader.member("to")
    until = try reader.optional("until")
  }
}

extension Consent.OverrideDecided {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    confirmed = try reader.member("confirmed")
    override = try reader.member("override")
    superior = try reader.member("superior")
  }
}

extension Consent.Refused {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    offered = try reader.member("offered")
    to = try reader.member("to")
    toNotify = try reader.member("toNotify")
  }
}

extension Consent.Told {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    channel = try reader.member("channel")
    override = try reader.member("override")
  }
}

extension Consent.Withdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    from = try reader.member("from")
    lost = try reader.member("lost")
    toNotify = try reader.member("toNotify")
  }
}

extension Contact.Corrected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    sheet = try reader.member("sheet")
  }
}

extension Contact.Recorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    office = try reader.member("office")
    sheet = try reader.member("sheet")
  }
}

extension Contact.Sheet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ageBand = try reader.optional("ageBand")
    attended = try reader.member("attended")
    attention = try reader.member("attention")
    countBasis = try reader.member("countBasis")
    on = try reader.member("on")
    sex = try reader.member("sex")
    subject = try reader.member("subject")
  }
}

extension Contact.Withdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Covenant.Denounced {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
  }
}

extension Covenant.Extended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    to = try reader.member("to")
  }
}

extension Covenant.FollowUpMet {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    next = try reader.optional("next")
    on = try reader.member("on")
  }
}

extension Covenant.FollowUpNamed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    followUp = try reader.member("followUp")
  }
}

extension Covenant.Obligation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    cents = try reader.optional("cents")
    text = try reader.member("text")
  }
}

extension Covenant.RenewalFellDue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    end = try reader.member("end")
  }
}

extension Covenant.Reported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    cents = try reader.optional("cents")
    obligation = try reader.member("obligation")
    outcome = try reader.member("outcome")
  }
}

extension Covenant.Signed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    followUp = try reader.member("followUp")
    from = try reader.member("from")
    object = try reader.member("object")
    obligations = try reader.member("obligations")
    signatories = try reader.member("signatories")
    signedOn = try reader.member("signedOn")
    title = try reader.member("title")
    to = try reader.member("to")
    warnDays = try reader.member("warnDays")
  }
}

extension Deadline {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    at = try reader.member("at")
    calendars = try reader.member("calendars")
    term = try reader.member("term")
  }
}

extension Desk.Joined {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    covers = try reader.optional("covers")
    person = try reader.member("person")
    tenure = try reader.member("tenure")
  }
}

extension Desk.Left {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
    to = try reader.member("to")
  }
}

extension EqualityPlan.Adopted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    axes = try reader.member("axes")
    from = try reader.member("from")
    municipality = try reader.member("municipality")
    title = try reader.member("title")
    to = try reader.member("to")
  }
}

extension EqualityPlan.Axis {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    objectives = try reader.member("objectives")
    title = try reader.member("title")
  }
}

extension EqualityPlan.Evaluated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    finding = try reader.member("finding")
    layer = try reader.member("layer")
    on = try reader.member("on")
  }
}

extension EqualityPlan.Indicator {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    baseline = try reader.member("baseline")
    definition = try reader.member("definition")
    target = try reader.member("target")
    unit = try reader.member("unit")
  }
}

extension EqualityPlan.Measure {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    budgetCents = try reader.optional("budgetCents")
    indicators = try reader.member("indicators")
    responsible = try reader.member("responsible")
    title = try reader.member("title")
  }
}

extension EqualityPlan.Objective {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    measures = try reader.member("measures")
    title = try reader.member("title")
  }
}

extension EqualityPlan.Observed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    indicator = try reader.member("indicator")
    on = try reader.member("on")
    value = try reader.member("value")
  }
}

extension EqualityPlan.Reported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    measure = try reader.member("measure")
    progress = try reader.member("progress")
    spentCents = try reader.optional("spentCents")
  }
}

extension Evaluation.Answered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    marks = try reader.member("marks")
    proposals = try reader.member("proposals")
    seat = try reader.member("seat")
    strengths = try reader.member("strengths")
    weaknesses = try reader.member("weaknesses")
  }
}

extension Evaluation.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    answers = try reader.member("answers")
    proposals = try reader.member("proposals")
  }
}

extension Evaluation.Mark {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    aspect = try reader.member("aspect")
    mark = try reader.member("mark")
  }
}

extension Evaluation.Opened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    k = try reader.member("k")
    mesa = try reader.member("mesa")
    seats = try reader.member("seats")
    year = try reader.member("year")
  }
}

extension Evaluation.Proposal {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    owner = try reader.optional("owner")
    text = try reader.member("text")
  }
}

extension Evaluation.ProposalReference {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    number = try reader.member("number")
    year = try reader.member("year")
  }
}

extension Gathering.Announced {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    groups = try reader.member("groups")
    municipality = try reader.member("municipality")
    on = try reader.member("on")
    organiser = try reader.member("organiser")
    programme = try reader.member("programme")
    title = try reader.member("title")
    venue = try reader.optional("venue")
  }
}

extension Gathering.CalledOff {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Gathering.Delegation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.member("kind")
    men = try reader.member("men")
    other = try reader.optional("other")
    profile = try reader.member("profile")
    unknown = try reader.optional("unknown")
    women = try reader.member("women")
  }
}

extension Gathering.Held {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    durationMinutes = try reader.member("durationMinutes")
    people = try reader.member("people")
  }
}

extension Gathering.OutcomeNoted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    group = try reader.optional("group")
    text = try reader.member("text")
  }
}

extension Gathering.PracticeShared {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    aim = try reader.member("aim")
    mesa = try reader.optional("mesa")
    title = try reader.member("title")
  }
}

extension Gathering.PracticeTakenUp {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    mesa = try reader.member("mesa")
    practice = try reader.member("practice")
  }
}

extension Gathering.Registered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    people = try reader.member("people")
  }
}

extension Gathering.Slot {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.member("kind")
    minutes = try reader.member("minutes")
    title = try reader.member("title")
  }
}

extension Glass.BecameOverdue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.member("due")
    opening = try reader.member("opening")
  }
}

extension Glass.Opened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    self.case = try reader.member("case")
    code = try reader.member("code")
    compartments = try reader.member("compartments")
    confirmedBy = try reader.optional("confirmedBy")
    ground = try reader.member("ground")
    reason = try reader.optional("reason")
    request = try reader.optional("request")
    reviewDue = try reader.member("reviewDue")
    role = try reader.member("role")
    until = try reader.member("until")
  }
}

extension Glass.PaceExceeded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    inADay = try reader.member("inADay")
    inAnHour = try reader.member("inAnHour")
    isStopped = try reader.member("isStopped")
  }
}

extension Glass.PaceReleased {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
  }
}

extension Glass.Requested {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
    code = try reader.member("code")
    compartments = try reader.member("compartments")
    ground = try reader.member("ground")
    lapses = try reader.member("lapses")
    reason = try reader.member("reason")
    role = try reader.member("role")
  }
}

extension Glass.Reviewed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
    justified = try reader.member("justified")
    note = try reader.optional("note")
    opening = try reader.member("opening")
  }
}

extension Instance.AccessAnchored {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    month = try reader.member("month")
    root = try reader.member("root")
    size = try reader.member("size")
  }
}

extension Instance.AccessDeleted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    month = try reader.member("month")
    root = try reader.member("root")
    size = try reader.member("size")
    years = try reader.member("years")
  }
}

extension Instance.Administrator {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
  }
}

extension Instance.ClockAcknowledged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    reason = try reader.member("reason")
  }
}

extension Instance.Founded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    epoch = try reader.member("epoch")
    instance = try reader.member("instance")
    product = try reader.member("product")
  }
}

extension Instance.LostCheckpoint {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    epoch = try reader.member("epoch")
    root = try reader.member("root")
    size = try reader.member("size")
  }
}

extension Instance.Opened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    administrators = try reader.member("administrators")
  }
}

extension Instance.Restored {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    epoch = try reader.member("epoch")
    lost = try reader.optional("lost")
    position = try reader.member("position")
    reason = try reader.member("reason")
  }
}

extension Instance.ViewFigure {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    digest = try reader.member("digest")
    name = try reader.member("name")
    rows = try reader.member("rows")
  }
}

extension Instance.ViewsCommitted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    edition = try reader.member("edition")
    position = try reader.member("position")
    views = try reader.member("views")
  }
}

extension Meeting.AgendaReordered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    count = try reader.member("count")
    order = try reader.member("order")
  }
}

extension Meeting.AgreementAdopted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    item = try reader.member("item")
    number = try reader.member("number")
    vote = try reader.member("vote")
  }
}

extension Meeting.Arrived {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    guest = try reader.member("guest")
    identity = try reader.optional("identity")
    mode = try reader.member("mode")
    person = try reader.member("person")
    seat = try reader.optional("seat")
  }
}

extension Meeting.AskedItem {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    documents = try reader.optional("documents")
    kind = try reader.optional("kind")
    standing = try reader.optional("standing")
    title = try reader.member("title")
  }
}

extension Meeting.Ballot {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    seat = try reader.member("seat")
    sense = try reader.member("sense")
  }
}

extension Meeting.CallFailed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    call = try reader.member("call")
    missing = try reader.member("missing")
    present = try reader.member("present")
    quorum = try reader.member("quorum")
    secondCallAt = try reader.optional("secondCallAt")
  }
}

extension Meeting.Cancelled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    reason = try reader.member("reason")
  }
}

extension Meeting.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    dissentUntil = try reader.optional("dissentUntil")
    untreated = try reader.member("untreated")
  }
}

extension Meeting.Connection {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    identityMethod = try reader.member("identityMethod")
    system = try reader.member("system")
  }
}

extension Meeting.Consented {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
    seat = try reader.member("seat")
  }
}

extension Meeting.Convened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agenda = try reader.member("agenda")
    channel = try reader.member("channel")
    channelReason = try reader.optional("channelReason")
    connection = try reader.optional("connection")
    deadline = try reader.optional("deadline")
    kind = try reader.member("kind")
    mesa = try reader.member("mesa")
    modality = try reader.member("modality")
    notified = try reader.member("notified")
    organ = try reader.member("organ")
    place = try reader.optional("place")
    profileVersion = try reader.member("profileVersion")
    secondCallAt = try reader.optional("secondCallAt")
    startsAt = try reader.member("startsAt")
  }
}

extension Meeting.Corrected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    reason = try reader.member("reason")
    version = try reader.member("version")
  }
}

extension Meeting.Count {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    abstained = try reader.member("abstained")
    against = try reader.member("against")
    inFavour = try reader.member("inFavour")
  }
}

extension Meeting.DeemedConstituted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    spokespersons = try reader.member("spokespersons")
  }
}

extension Meeting.Deliberated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    text = try reader.member("text")
  }
}

extension Meeting.Disconnected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
    seat = try reader.optional("seat")
  }
}

extension Meeting.Dispatched {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    channel = try reader.member("channel")
    channelReason = try reader.optional("channelReason")
    deadline = try reader.optional("deadline")
    deliveredAt = try reader.member("deliveredAt")
    proof = try reader.member("proof")
    seat = try reader.member("seat")
  }
}

extension Meeting.DissentFiled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    seat = try reader.member("seat")
    text = try reader.member("text")
    until = try reader.member("until")
    vote = try reader.member("vote")
  }
}

extension Meeting.Excused {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    note = try reader.optional("note")
    reason = try reader.member("reason")
    seat = try reader.member("seat")
  }
}

extension Meeting.FollowedPart {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    answers = try reader.member("answers")
    completed = try reader.member("completed")
    progress = try reader.member("progress")
  }
}

extension Meeting.FollowedUp {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    due = try reader.optional("due")
    number = try reader.member("number")
    overdue = try reader.member("overdue")
    parts = try reader.member("parts")
    state = try reader.member("state")
  }
}

extension Meeting.IdentityAssured {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    method = try reader.member("method")
    person = try reader.member("person")
  }
}

extension Meeting.IncidentReported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.member("kind")
    note = try reader.optional("note")
    person = try reader.optional("person")
  }
}

extension Meeting.IncidentResolved {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    incident = try reader.member("incident")
    resolution = try reader.member("resolution")
  }
}

extension Meeting.Item {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    documents = try reader.member("documents")
    draft = try reader.optional("draft")
    kind = try reader.member("kind")
    number = try reader.member("number")
    of = try reader.optional("of")
    parked = try reader.optional("parked")
    title = try reader.member("title")
    urgent = try reader.member("urgent")
  }
}

extension Meeting.ItemParked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    until = try reader.member("until")
  }
}

extension Meeting.ItemProposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    proposal = try reader.member("proposal")
    seat = try reader.member("seat")
  }
}

extension Meeting.ItemStarted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
  }
}

extension Meeting.Left {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    person = try reader.member("person")
  }
}

extension Meeting.Member {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    alternates = try reader.member("alternates")
    holder = try reader.optional("holder")
    seat = try reader.member("seat")
    vote = try reader.member("vote")
  }
}

extension Meeting.NoticeAmended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agenda = try reader.optional("agenda")
    changed = try reader.member("changed")
    connection = try reader.optional("connection")
    deadline = try reader.optional("deadline")
    modality = try reader.optional("modality")
    notified = try reader.optional("notified")
    place = try reader.optional("place")
    reason = try reader.member("reason")
    renewed = try reader.member("renewed")
    startsAt = try reader.optional("startsAt")
  }
}

extension Meeting.NoticeWithdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    reason = try reader.member("reason")
  }
}

extension Meeting.Opened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    call = try reader.optional("call")
    chair = try reader.member("chair")
    consents = try reader.optional("consents")
    followUp = try reader.optional("followUp")
    members = try reader.member("members")
    placeOfAdoption = try reader.optional("placeOfAdoption")
    profileVersion = try reader.member("profileVersion")
    quorum = try reader.member("quorum")
    quorumMode = try reader.optional("quorumMode")
    secretary = try reader.member("secretary")
    spokespersons = try reader.optional("spokespersons")
  }
}

extension Meeting.Ordered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agenda = try reader.member("agenda")
    connection = try reader.optional("connection")
    kind = try reader.member("kind")
    mesa = try reader.member("mesa")
    modality = try reader.optional("modality")
    organ = try reader.member("organ")
    place = try reader.optional("place")
    startsAt = try reader.member("startsAt")
  }
}

extension Meeting.ParkedItem {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    meeting = try reader.member("meeting")
  }
}

extension Meeting.Planned {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    calendars = try reader.member("calendars")
    kind = try reader.member("kind")
    mesa = try reader.member("mesa")
    number = try reader.member("number")
    organ = try reader.member("organ")
    startsAt = try reader.member("startsAt")
  }
}

extension Meeting.Postponed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    deadline = try reader.optional("deadline")
    secondCallAt = try reader.optional("secondCallAt")
    startsAt = try reader.member("startsAt")
  }
}

extension Meeting.Proof {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    kind = try reader.member("kind")
    reference = try reader.optional("reference")
    sha256 = try reader.optional("sha256")
  }
}

extension Meeting.ProposalAnswered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    accepted = try reader.member("accepted")
    proposal = try reader.member("proposal")
    reason = try reader.optional("reason")
  }
}

extension Meeting.Quorum {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    members = try reader.member("members")
    needed = try reader.member("needed")
    present = try reader.member("present")
  }
}

extension Meeting.Recessed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    resumesAt = try reader.optional("resumesAt")
  }
}

extension Meeting.Reconnected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    guest = try reader.member("guest")
    identity = try reader.optional("identity")
    person = try reader.member("person")
    seat = try reader.optional("seat")
  }
}

extension Meeting.Resumed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    quorum = try reader.member("quorum")
  }
}

extension Meeting.SenseRecorded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    reasons = try reader.optional("reasons")
    seat = try reader.member("seat")
    sense = try reader.member("sense")
    vote = try reader.member("vote")
  }
}

extension Meeting.TieBroken {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    chair = try reader.member("chair")
    item = try reader.member("item")
    quorum = try reader.member("quorum")
    sense = try reader.member("sense")
    vote = try reader.member("vote")
  }
}

extension Meeting.UrgencyDeclared {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    count = try reader.member("count")
    item = try reader.member("item")
    majority = try reader.optional("majority")
    members = try reader.member("members")
  }
}

extension Meeting.Voted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    abstentionsCounted = try reader.optional("abstentionsCounted")
    ballots = try reader.optional("ballots")
    carried = try reader.member("carried")
    consensusSought = try reader.optional("consensusSought")
    count = try reader.member("count")
    entitled = try reader.member("entitled")
    item = try reader.member("item")
    majority = try reader.member("majority")
    matter = try reader.optional("matter")
    method = try reader.member("method")
    quorum = try reader.member("quorum")
    secretary = try reader.optional("secretary")
    secretaryVoted = try reader.optional("secretaryVoted")
    voters = try reader.optional("voters")
  }
}

extension Mesa.Accreditation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    date = try reader.optional("date")
    document = try reader.member("document")
    sha256 = try reader.optional("sha256")
  }
}

extension Mesa.BecameDormant {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    lastActivity = try reader.member("lastActivity")
    months = try reader.member("months")
  }
}

extension Mesa.ChairDelegated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    accreditation = try reader.optional("accreditation")
    from = try reader.member("from")
    organ = try reader.member("organ")
    person = try reader.member("person")
    to = try reader.member("to")
  }
}

extension Mesa.ChairOrdered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    item = try reader.member("item")
    organ = try reader.member("organ")
    people = try reader.member("people")
    session = try reader.member("session")
  }
}

extension Mesa.Constituted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    creation = try reader.member("creation")
    minutesReference = try reader.member("minutesReference")
    profile = try reader.member("profile")
    seat = try reader.optional("seat")
    seats = try reader.member("seats")
    session = try reader.optional("session")
  }
}

extension Mesa.Creation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    body = try reader.member("body")
    date = try reader.member("date")
    gazette = try reader.optional("gazette")
  }
}

extension Mesa.Designated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    office = try reader.optional("office")
    olderThan = try reader.optional("olderThan")
    organ = try reader.member("organ")
    person = try reader.member("person")
    post = try reader.member("post")
    to = try reader.optional("to")
    youngerThan = try reader.optional("youngerThan")
  }
}

extension Mesa.DesignationEnded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    organ = try reader.member("organ")
    person = try reader.member("person")
    post = try reader.member("post")
    to = try reader.member("to")
  }
}

extension Mesa.Dissolved {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    archive = try reader.member("archive")
  }
}

extension Mesa.Membership {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    municipality = try reader.member("municipality")
    on = try reader.member("on")
  }
}

extension Mesa.PostRenewal {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    organ = try reader.member("organ")
    people = try reader.member("people")
    post = try reader.member("post")
  }
}

extension Mesa.ProfileAmended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    from = try reader.member("from")
    number = try reader.member("number")
    profile = try reader.member("profile")
  }
}

extension Mesa.Promoted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    municipalities = try reader.member("municipalities")
    municipalitiesVerified = try reader.member("municipalitiesVerified")
    name = try reader.member("name")
    profile = try reader.member("profile")
    promoter = try reader.member("promoter")
    zone = try reader.member("zone")
  }
}

extension Mesa.SeatAdded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    from = try reader.member("from")
    organ = try reader.member("organ")
    seat = try reader.member("seat")
    vote = try reader.member("vote")
  }
}

extension Mesa.SeatAssigned {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    alternate = try reader.member("alternate")
    from = try reader.member("from")
    organ = try reader.member("organ")
    person = try reader.member("person")
    seat = try reader.member("seat")
  }
}

extension Mesa.SeatEnded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    organ = try reader.member("organ")
    seat = try reader.member("seat")
    to = try reader.member("to")
  }
}

extension Mesa.SeatReleased {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    organ = try reader.member("organ")
    person = try reader.member("person")
    seat = try reader.member("seat")
    to = try reader.member("to")
  }
}

extension Mesa.SeatRenewal {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    alternates = try reader.optional("alternates")
    holder = try reader.optional("holder")
    organ = try reader.member("organ")
    seat = try reader.member("seat")
  }
}

extension Mesa.SeatsRenewed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    accreditation = try reader.member("accreditation")
    from = try reader.member("from")
    posts = try reader.member("posts")
    seats = try reader.member("seats")
  }
}

extension Mesa.Session {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    meeting = try reader.member("meeting")
  }
}

extension Mesa.Substituted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    accreditation = try reader.optional("accreditation")
    basis = try reader.member("basis")
    from = try reader.member("from")
    organ = try reader.member("organ")
    person = try reader.member("person")
    seat = try reader.member("seat")
    to = try reader.optional("to")
  }
}

extension Mesa.ValuesConfirmed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    paths = try reader.member("paths")
    profileVersion = try reader.member("profileVersion")
    reference = try reader.member("reference")
  }
}

extension Minutes.AgreementText {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreement = try reader.member("agreement")
    text = try reader.member("text")
  }
}

extension Minutes.Answered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    answer = try reader.member("answer")
    seat = try reader.member("seat")
    text = try reader.optional("text")
  }
}

extension Minutes.Approved {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    approvedAt = try reader.member("approvedAt")
    basis = try reader.member("basis")
    conforming = try reader.member("conforming")
    item = try reader.optional("item")
    session = try reader.member("session")
  }
}

extension Minutes.ChairApproved {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    revision = try reader.member("revision")
  }
}

extension Minutes.Circulated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    answersUntil = try reader.optional("answersUntil")
    revision = try reader.member("revision")
    to = try reader.member("to")
  }
}

extension Minutes.Drafted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    language = try reader.optional("language")
    number = try reader.member("number")
    revision = try reader.member("revision")
    texts = try reader.member("texts")
  }
}

extension Minutes.ItemText {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    text = try reader.member("text")
  }
}

extension Minutes.Published {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    audience = try reader.member("audience")
    mandate = try reader.optional("mandate")
  }
}

extension Minutes.RecordingAttached {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    bytes = try reader.member("bytes")
    keptAt = try reader.member("keptAt")
    kind = try reader.member("kind")
    sha256 = try reader.member("sha256")
  }
}

extension Minutes.RecordingCertified {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    sha256 = try reader.member("sha256")
  }
}

extension Minutes.RectificationAdopted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    meeting = try reader.member("meeting")
  }
}

extension Minutes.Rectified {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    session = try reader.member("session")
    text = try reader.member("text")
  }
}

extension Minutes.Released {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    items = try reader.member("items")
    rectifications = try reader.member("rectifications")
    revision = try reader.member("revision")
  }
}

extension Minutes.TranscriptChecked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    faithful = try reader.member("faithful")
    item = try reader.member("item")
    seat = try reader.member("seat")
  }
}

extension Minutes.TranscriptRequested {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    item = try reader.member("item")
    seat = try reader.member("seat")
    until = try reader.optional("until")
  }
}

extension Minutes.TranscriptSubmitted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    deadline = try reader.optional("deadline")
    item = try reader.member("item")
    seat = try reader.member("seat")
    text = try reader.member("text")
  }
}

extension Minutes.Translated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agreements = try reader.member("agreements")
    certified = try reader.member("certified")
    language = try reader.member("language")
    revision = try reader.member("revision")
    texts = try reader.member("texts")
  }
}

extension Municipalities.Entry {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    code = try reader.member("code")
    name = try reader.member("name")
  }
}

extension Municipalities.Imported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    municipalities = try reader.member("municipalities")
    source = try reader.member("source")
  }
}

extension Network.Amended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    name = try reader.member("name")
  }
}

extension Network.Founded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    k = try reader.member("k")
    name = try reader.member("name")
    region = try reader.member("region")
  }
}

extension Objective.Adopted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    aim = try reader.member("aim")
    due = try reader.member("due")
    mesa = try reader.member("mesa")
    on = try reader.member("on")
    owner = try reader.member("owner")
    text = try reader.member("text")
  }
}

extension Objective.Dropped {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    on = try reader.member("on")
  }
}

extension Objective.Progressed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    progress = try reader.member("progress")
  }
}

extension Objective.Reached {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    on = try reader.member("on")
  }
}

extension Office.Amended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    area = try reader.optional("area")
    municipality = try reader.optional("municipality")
    name = try reader.optional("name")
  }
}

extension Office.Closed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    on = try reader.member("on")
  }
}

extension Office.Joined {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    network = try reader.member("network")
  }
}

extension Office.Left {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    network = try reader.member("network")
    to = try reader.member("to")
  }
}

extension Office.Registered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    area = try reader.optional("area")
    municipality = try reader.optional("municipality")
    name = try reader.member("name")
    network = try reader.optional("network")
    openedOn = try reader.member("openedOn")
  }
}

extension Office.Reopened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    on = try reader.member("on")
  }
}

extension Office.Staffed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    count = try reader.member("count")
    from = try reader.member("from")
    kind = try reader.member("kind")
  }
}

extension Person.Assignment {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    capacity = try reader.member("capacity")
    mesa = try reader.member("mesa")
    organ = try reader.member("organ")
    seat = try reader.optional("seat")
    tenure = try reader.member("tenure")
  }
}

extension Person.DeskLeft {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    mesa = try reader.member("mesa")
    to = try reader.member("to")
  }
}

extension Person.DeskPlace {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    mesa = try reader.member("mesa")
    tenure = try reader.member("tenure")
  }
}

extension Person.Duty {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    agreement = try reader.member("agreement")
  }
}

extension Person.Post {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    tenure = try reader.member("tenure")
    title = try reader.member("title")
  }
}

extension Person.PostEnded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    to = try reader.member("to")
  }
}

extension Person.Registered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    email = try reader.optional("email")
    name = try reader.member("name")
    phone = try reader.optional("phone")
  }
}

extension Person.Registered.Amended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    email = try reader.optional("email")
    name = try reader.optional("name")
    phone = try reader.optional("phone")
  }
}

extension Person.Released {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    capacity = try reader.member("capacity")
    mesa = try reader.member("mesa")
    organ = try reader.member("organ")
    seat = try reader.optional("seat")
    to = try reader.member("to")
  }
}

extension Person.RoleGrant {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    mesa = try reader.optional("mesa")
    role = try reader.member("role")
  }
}

extension Person.RoleProposal {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
    grant = try reader.member("grant")
  }
}

extension Referral.Accepted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    firstAppointment = try reader.member("firstAppointment")
    onPaper = try reader.optional("onPaper")
    professional = try reader.optional("professional")
    professionalName = try reader.optional("professionalName")
    takeBackUntil = try reader.optional("takeBackUntil")
    told = try reader.optional("told")
  }
}

extension Referral.Acknowledged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    onPaper = try reader.optional("onPaper")
  }
}

extension Referral.Amended {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    fields = try reader.member("fields")
    person = try reader.optional("person")
    reason = try reader.optional("reason")
    shelter = try reader.optional("shelter")
    to = try reader.optional("to")
  }
}

extension Referral.ClosedUnsuccessful {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    reason = try reader.member("reason")
    text = try reader.optional("text")
  }
}

extension Referral.Completed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    endOfStay = try reader.optional("endOfStay")
    feedback = try reader.optional("feedback")
    goalsMet = try reader.optional("goalsMet")
    onPaper = try reader.optional("onPaper")
    serviceProvided = try reader.member("serviceProvided")
  }
}

extension Referral.Discarded {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
  }
}

extension Referral.Drafted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    self.case = try reader.member("case")
    caseCode = try reader.optional("caseCode")
    code = try reader.member("code")
    fields = try reader.member("fields")
    from = try reader.member("from")
    mesa = try reader.member("mesa")
    pathway = try reader.member("pathway")
    person = try reader.optional("person")
    reason = try reader.member("reason")
    shelter = try reader.optional("shelter")
    to = try reader.member("to")
  }
}

extension Referral.EmergencyLogged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    calledAt = try reader.member("calledAt")
    caller = try reader.member("caller")
    self.case = try reader.optional("case")
    mesa = try reader.member("mesa")
    number = try reader.member("number")
    pathway = try reader.member("pathway")
    person = try reader.optional("person")
  }
}

extension Referral.Escalated {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    due = try reader.optional("due")
    field = try reader.optional("field")
    ground = try reader.member("ground")
    level = try reader.member("level")
    missing = try reader.optional("missing")
    text = try reader.optional("text")
    to = try reader.member("to")
  }
}

extension Referral.Field {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    name = try reader.member("name")
    value = try reader.member("value")
  }
}

extension Referral.InfoRequested {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    fields = try reader.member("fields")
    reply = try reader.optional("reply")
    text = try reader.member("text")
  }
}

extension Referral.InfoSupplied {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    fields = try reader.member("fields")
    met = try reader.member("met")
    stoppedAt = try reader.member("stoppedAt")
    terms = try reader.member("terms")
    text = try reader.member("text")
  }
}

extension Referral.Met {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    field = try reader.optional("field")
    what = try reader.member("what")
  }
}

extension Referral.MissingSupplied {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    documents = try reader.member("documents")
    fields = try reader.member("fields")
    met = try reader.member("met")
    text = try reader.optional("text")
  }
}

extension Referral.Obligation {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.member("due")
    field = try reader.optional("field")
    what = try reader.member("what")
  }
}

extension Referral.ProgressReported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    text = try reader.member("text")
  }
}

extension Referral.Reassessed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    terms = try reader.member("terms")
  }
}

extension Referral.Reassigned {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    professional = try reader.member("professional")
  }
}

extension Referral.Rejected {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    alternative = try reader.member("alternative")
    alternativeAgency = try reader.optional("alternativeAgency")
    onPaper = try reader.optional("onPaper")
    reason = try reader.member("reason")
    text = try reader.member("text")
  }
}

extension Referral.Reopened {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    incident = try reader.member("incident")
    months = try reader.member("months")
    repeats = try reader.member("repeats")
    sending = try reader.member("sending")
    text = try reader.optional("text")
  }
}

extension Referral.Revoked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    reason = try reader.member("reason")
    takeBack = try reader.optional("takeBack")
    text = try reader.member("text")
  }
}

extension Referral.Sent {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    basis = try reader.optional("basis")
    notInformable = try reader.optional("notInformable")
    obligations = try reader.member("obligations")
    onPaper = try reader.member("onPaper")
    ownStanding = try reader.optional("ownStanding")
    person = try reader.optional("person")
    terms = try reader.member("terms")
  }
}

extension Referral.Shelter {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    documents = try reader.member("documents")
    ground = try reader.member("ground")
    title = try reader.member("title")
  }
}

extension Referral.Started {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    attempts = try reader.member("attempts")
    by = try reader.optional("by")
    contact = try reader.member("contact")
    onPaper = try reader.optional("onPaper")
    text = try reader.optional("text")
  }
}

extension Referral.TakenBack {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    text = try reader.optional("text")
  }
}

extension Referral.Terms {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    acknowledgement = try reader.optional("acknowledgement")
    commissionReview = try reader.optional("commissionReview")
    decision = try reader.optional("decision")
    escalateTo = try reader.member("escalateTo")
    firstContact = try reader.optional("firstContact")
    profile = try reader.member("profile")
    profileVersion = try reader.member("profileVersion")
    risk = try reader.member("risk")
  }
}

extension Referral.TransferDeclined {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    text = try reader.optional("text")
  }
}

extension Referral.TransferProposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
  }
}

extension Referral.Transferred {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    to = try reader.member("to")
  }
}

extension Referral.Withdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    reason = try reader.member("reason")
    text = try reader.optional("text")
  }
}

extension ReleasedFigure {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    cell = try reader.member("cell")
    value = try reader.optional("value")
  }
}

extension ReleasedFigures {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    digest = try reader.member("digest")
    figures = try reader.member("figures")
    from = try reader.member("from")
    k = try reader.member("k")
    method = try reader.optional("method")
    position = try reader.member("position")
    report = try reader.member("report")
    to = try reader.member("to")
  }
}

extension ReleasedReport {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    approver = try reader.optional("approver")
    digest = try reader.member("digest")
    from = try reader.member("from")
    k = try reader.member("k")
    method = try reader.member("method")
    position = try reader.member("position")
    report = try reader.member("report")
    revision = try reader.optional("revision")
    subject = try reader.member("subject")
    tables = try reader.member("tables")
    to = try reader.member("to")
  }
}

extension ReleasedRow {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    figures = try reader.member("figures")
    id = try reader.member("id")
  }
}

extension ReleasedTable {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    basis = try reader.optional("basis")
    columns = try reader.member("columns")
    id = try reader.member("id")
    rows = try reader.member("rows")
  }
}

extension RepeatMatch.Answered {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    self.case = try reader.member("case")
    confirmed = try reader.member("confirmed")
  }
}

extension RepeatMatch.Proposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    cases = try reader.member("cases")
  }
}

extension ReportRelease.Continued {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    tables = try reader.member("tables")
  }
}

extension ReportSubject {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    area = try reader.optional("area")
    mesa = try reader.optional("mesa")
    network = try reader.optional("network")
    office = try reader.optional("office")
    plan = try reader.optional("plan")
    region = try reader.optional("region")
  }
}

extension Retention.Blocked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    destroyFrom = try reader.member("destroyFrom")
    ground = try reader.member("ground")
  }
}

extension Retention.Destroyed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    confirmedBy = try reader.member("confirmedBy")
    ground = try reader.member("ground")
    proposedBy = try reader.member("proposedBy")
  }
}

extension Retention.ErasureDue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
  }
}

extension Retention.ErasureProposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
    ground = try reader.member("ground")
  }
}

extension Retention.ErasureWithdrawn {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    by = try reader.member("by")
  }
}

extension Retention.Held {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    reviewOn = try reader.member("reviewOn")
  }
}

extension Retention.HoldReleased {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Retention.Lifted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Retention.Restricted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
  }
}

extension Retention.Started {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    blockOn = try reader.member("blockOn")
    blockedYears = try reader.member("blockedYears")
    closedOn = try reader.member("closedOn")
    code = try reader.member("code")
    mesa = try reader.member("mesa")
    profile = try reader.member("profile")
    profileVersion = try reader.member("profileVersion")
  }
}

extension Retention.Stopped {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    on = try reader.member("on")
  }
}

extension Retention.Unblocked {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    ground = try reader.member("ground")
    reference = try reader.member("reference")
  }
}

extension Review.ActionAgreed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    due = try reader.member("due")
    measure = try reader.member("measure")
    meeting = try reader.member("meeting")
    number = try reader.member("number")
    owner = try reader.member("owner")
    regarding = try reader.member("regarding")
    text = try reader.member("text")
  }
}

extension Review.ActionReported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.member("agency")
    helped = try reader.optional("helped")
    note = try reader.optional("note")
    number = try reader.member("number")
    outcome = try reader.member("outcome")
  }
}

extension Review.BecameOverdue {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    action = try reader.member("action")
    due = try reader.member("due")
  }
}

extension Review.Discussed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    conclusions = try reader.optional("conclusions")
    informed = try reader.member("informed")
    meeting = try reader.member("meeting")
    nextReview = try reader.member("nextReview")
    present = try reader.member("present")
    risk = try reader.member("risk")
    told = try reader.optional("told")
    voice = try reader.member("voice")
  }
}

extension Review.Flagged {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    actions = try reader.member("actions")
    person = try reader.member("person")
  }
}

extension Review.Proposed {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
    code = try reader.member("code")
    due = try reader.optional("due")
    note = try reader.optional("note")
    organ = try reader.member("organ")
    reason = try reader.member("reason")
    risk = try reader.member("risk")
  }
}

extension Review.Retracted {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    agency = try reader.optional("agency")
  }
}

extension Review.Settled {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    action = try reader.member("action")
    by = try reader.member("by")
    responsibility = try reader.member("responsibility")
    text = try reader.member("text")
    validity = try reader.member("validity")
  }
}

extension Tenure {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    from = try reader.member("from")
    to = try reader.optional("to")
  }
}

extension Territory.Served {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    mesa = try reader.member("mesa")
  }
}

extension WorkingCalendar.Holiday {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    date = try reader.member("date")
    level = try reader.member("level")
    name = try reader.member("name")
    source = try reader.optional("source")
  }
}

extension WorkingCalendar.Imported {
  public init(members reader: inout StraightReader) throws(GaveUp) {
    holidays = try reader.member("holidays")
    municipality = try reader.member("municipality")
    source = try reader.member("source")
    year = try reader.member("year")
  }
}
