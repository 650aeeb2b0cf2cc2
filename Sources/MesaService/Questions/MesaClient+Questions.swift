public import Canonical
public import MesaDomain

/// The questions by the names under which user interfaces ask them.
extension MesaClient {
  /// The records of a kind that the asker may see, in their order, confidential text opened.
  public func list(_ question: ListQuestion) async throws -> [JSONValue] {
    try await ask(RecordsOfKind(question), as: question.principal)
  }

  /// One record, confidential text opened.
  ///
  /// - Parameter how: said where what is shown leaves the house: the reading log keeps how.
  /// - Throws: `record.unknown` also where the asker may not know of it.
  public func show(
    _ kind: RecordKind, _ id: String, _ how: AccessKind? = nil, as principal: Principal
  ) async throws -> JSONValue {
    try await ask(OneRecord(kind: kind, id: id, how: how), as: principal)
  }

  /// What happened to a record, in order.
  ///
  /// - Throws: as `show`.
  public func history(
    _ kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> [HistoryLine] {
    try await ask(RecordHistory(kind: kind, id: id), as: principal)
  }

  /// The case or referral of which people speak by that code.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of it.
  public func identifier(of code: SpeakableCode, as principal: Principal) async throws -> String {
    try await ask(IdentifierOfCode(code: code), as: principal)
  }

  /// The case of that code, for who may break its glass.
  ///
  /// - Throws: `record.unknown`.
  public func glassIdentifier(
    of code: SpeakableCode, as principal: Principal
  ) async throws -> String {
    try await ask(IdentifierForGlass(code: code), as: principal)
  }

  /// The zone in which people read and write the times of a case or a referral; nil where the asker
  /// may not know of it.
  public func zoneName(
    of kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> String? {
    try await ask(ZoneOfRecord(kind: kind, id: id), as: principal)
  }

  /// Codes of cases and referrals, numbers and words of agreements and sessions: what of them the
  /// asker may see, and nothing that a name could be found by.
  ///
  /// - Throws: `ServiceFailure`: a code that is found is recorded first.
  public func search(_ typed: String, as principal: Principal) async throws -> [SearchHit] {
    try await ask(SearchedWords(typed: typed), as: principal)
  }

  /// Whether the principal may do what has no record of its own: read or verify the log.
  ///
  /// - Throws: `auth.notPermitted`.
  public func permit(_ action: String, as principal: Principal) async throws {
    _ = try await ask(Authorized(action: action), as: principal)
  }

  /// What a session, or its minutes, still lack now (R40).
  ///
  /// - Throws: as `show` of the minutes.
  public func gaps(
    of meeting: String, as principal: Principal
  ) async throws -> [Minutes.Gap] {
    try await ask(SessionGaps(meeting: meeting), as: principal)
  }

  /// Whether a file is one of the session's recordings, by its hash and length (R44).
  ///
  /// - Throws: `recording.integrityFailed`; as `show` of the minutes.
  public func verifyRecording(
    _ sha256: String, bytes: Int, of meeting: String, as principal: Principal
  ) async throws {
    _ = try await ask(
      RecordingMatches(sha256: sha256, bytes: bytes, meeting: meeting), as: principal)
  }

  /// Whether a vote could be held in a session, and what stands in its way; now, or at a moment.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of it; `record.notNow`.
  public func quorum(
    _ meeting: String, at moment: Instant?, as principal: Principal
  ) async throws -> Meeting.LiveQuorum {
    try await ask(SessionQuorum(meeting: meeting, moment: moment), as: principal).quorum
  }

  /// When a session may lawfully start at the earliest, and why not before.
  ///
  /// - Throws: `Refusal`: `calendar.missing`, `organ.unknown`, `record.unknown`.
  public func earliestStart(_ question: EarliestQuestion) async throws -> EarliestStart {
    try await ask(EarliestSession(question), as: question.principal)
  }

  /// The profile that binds a mesa on a day.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the mesa.
  public func profileInForce(
    of mesa: MesaID, on day: CivilDate, as principal: Principal
  ) async throws -> Profile {
    try await ask(ProfileInForce(mesa: mesa, day: day), as: principal)
  }

  /// What is due of agencies on a day, of the agreements that the asker may see.
  public func due(
    on day: CivilDate, ahead: Int?, mesa: MesaID?, as principal: Principal
  ) async throws -> [JSONValue] {
    try await ask(RemindersDue(day: day, ahead: ahead, mesa: mesa), as: principal)
  }
}

extension MesaClient {
  /// What waits on a desk, the most urgent first.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the desk.
  public func desk(_ question: DeskQuestion) async throws -> DeskInbox {
    try await ask(DeskWaiting(question), as: question.principal)
  }

  /// What each professional has in hand at a desk.
  public func workload(_ question: DeskQuestion) async throws -> [WorkloadLine] {
    try await ask(DeskLoad(question), as: question.principal)
  }

  /// Who has a place at a desk.
  public func deskPeople(
    at desk: DeskName, as principal: Principal
  ) async throws -> [DeskPlaceLine] {
    try await ask(PeopleAtDesk(desk: desk), as: principal)
  }

  /// The desks of somebody, who asks.
  public func ownDesks(of principal: Principal) async throws -> [DeskName] {
    try await ask(OwnDesks(), as: principal)
  }

  /// What somebody has in hand at a desk.
  public func holdings(
    of person: PersonID, at desk: DeskName, as principal: Principal
  ) async throws -> [Holding] {
    try await ask(HeldByPerson(person: person, desk: desk), as: principal)
  }

  /// What happened in a case, with its referrals, its plan and what she agreed to, in order.
  ///
  /// - Throws: as `show` of the case.
  public func timeline(of file: String, as principal: Principal) async throws -> [TimelineLine] {
    try await ask(CaseTimeline(file: file), as: principal)
  }

  /// What she agreed to, what of it was used, and what was done without.
  public func consentLedger(
    of id: CaseID, forHer: Bool = false, as principal: Principal
  ) async throws -> [JSONValue] {
    try await ask(ConsentLedgerOf(file: id, forHer: forHer), as: principal)
  }

  /// What the asker has disclosed without consent.
  public func overridesInOwnName(as principal: Principal) async throws -> [JSONValue] {
    try await ask(OverridesInOwnName(), as: principal)
  }

  /// Who sits in a case conference, and what she agreed to.
  public func roster(of meeting: MeetingID, as principal: Principal) async throws -> JSONValue {
    try await ask(SessionRoster(meeting: meeting), as: principal)
  }

  /// Cases that may come before a commission.
  public func candidates(
    _ organ: OrganKind, of mesa: MesaID, as principal: Principal
  ) async throws -> [JSONValue] {
    try await ask(ConferenceCandidates(organ: organ, mesa: mesa), as: principal)
  }

  /// What a commission said of a case.
  public func review(of id: CaseID, as principal: Principal) async throws -> JSONValue {
    try await ask(ConferenceReviewed(file: id), as: principal)
  }

  /// What she agreed to, as a commission has to know it.
  public func consent(of id: CaseID, as principal: Principal) async throws -> JSONValue {
    try await ask(ConferenceConsent(file: id), as: principal)
  }

  /// Actions of a commission that wait to be settled.
  public func flaggedActions(
    _ organ: OrganKind, of mesa: MesaID, as principal: Principal
  ) async throws -> [JSONValue] {
    try await ask(FlaggedActions(organ: organ, mesa: mesa), as: principal)
  }

  /// Conflicts of interest that the asker may know of.
  public func conflicts(as principal: Principal) async throws -> [JSONValue] {
    try await ask(ConflictsDeclared(), as: principal)
  }
}

extension MesaClient {
  /// Counts of a period that is over, with small ones hidden.
  public func plenaryCounts(
    of mesa: MesaID, in period: CountedPeriod, as principal: Principal
  ) async throws -> PlenaryCounts {
    try await ask(PlenaryCounted(mesa: mesa, period: period.description), as: principal)
  }

  /// A report, after disclosure control.
  public func report(_ question: ReportQuestion) async throws -> Report {
    try await ask(ReportAsked(question), as: question.principal)
  }

  /// What a person held, and by which entries.
  public func rights(of person: PersonID, as principal: Principal) async throws -> [HeldRight] {
    try await ask(RightsHeld(person: person), as: principal)
  }

  /// Who could do what with a record.
  public func rights(
    to kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> [RecordRight] {
    try await ask(RightsToRecord(kind: kind, id: id), as: principal)
  }

  /// Who was refused what, how often.
  public func refusals(as principal: Principal) async throws -> [RefusedCommands] {
    try await ask(RefusedOnes(), as: principal)
  }

  /// How many numbers the organs' books gave, and what is wrong with them.
  public func numbering(
    as principal: Principal
  ) async throws -> (numbers: Int, findings: [NumberingFinding]) {
    let found = try await ask(NumbersChecked(), as: principal)
    return (found.numbers, found.findings)
  }

  /// How many votes there are, and those that should not be.
  public func quorums(
    as principal: Principal
  ) async throws -> (votes: Int, findings: [QuorumFinding]) {
    let found = try await ask(QuorumsChecked(), as: principal)
    return (found.votes, found.findings)
  }

  /// Who was shown what.
  public func readings(
    _ question: AccessQuestion, from: Instant? = nil, to: Instant? = nil, as principal: Principal
  ) async throws -> [AccessLine] {
    try await ask(Readings(question, from: from, to: to), as: principal)
  }

  /// What answers about the past rest on; nil of the present.
  public func footing(as principal: Principal) async throws -> PastFooting? {
    try await ask(Footing(), as: principal)
  }

  /// What the events of a command say, as they were recorded: sealed text stays sealed.
  public func recorded(
    _ answer: CommandAnswer, as principal: Principal
  ) async throws -> [RecordedEvent] {
    guard !answer.events.isEmpty else { return [] }
    return try await ask(
      RecordedEvents(first: answer.first, count: answer.events.count), as: principal)
  }
}

extension MesaClient {
  /// Entries of the log that are looked for.
  public func findings(
    _ search: AuditSearch, as principal: Principal
  ) async throws -> [AuditFinding] {
    try await ask(EntriesSought(search), as: principal)
  }

  /// The entries behind one cell of figures that were released, by the entry that says them.
  public func trace(
    _ entry: Int, cell: String, as principal: Principal
  ) async throws -> FigureTrace {
    try await ask(FigureTraced(entry: entry, release: nil, cell: cell), as: principal)
  }

  /// The same by the release's own id.
  public func trace(
    _ release: ReportReleaseID, cell: String, as principal: Principal
  ) async throws -> FigureTrace {
    try await ask(FigureTraced(entry: nil, release: release, cell: cell), as: principal)
  }

  /// What shows that the data of a case were destroyed, and nothing else was touched.
  public func erasureCertificate(
    of id: CaseID, as principal: Principal
  ) async throws -> ErasureCertificate {
    try await ask(ErasureCertified(file: id), as: principal)
  }

  /// What is held of a woman, for the data-protection officer to answer her.
  public func subjectExport(
    of name: String, as principal: Principal
  ) async throws -> SubjectExport {
    try await ask(SubjectAsked(file: name), as: principal)
  }

  /// The register of processing activities.
  public func processingRegister(
    of mesa: MesaID? = nil, as principal: Principal
  ) async throws -> ProcessingRegister {
    try await ask(RegisterAsked(mesa: mesa), as: principal)
  }

  /// How many entries answers rest on, now or as of a moment.
  public func entries(at moment: PastMoment?, as principal: Principal) async throws -> Int {
    try await ask(EntriesCounted(at: moment), as: principal)
  }

  /// What changed between two moments, record by record, with the events that did it.
  public func differences(
    from: PastMoment, to: PastMoment, of scope: DifferenceScope = .instance,
    as principal: Principal
  ) async throws -> Differences {
    try await ask(DifferencesAsked(from: from, to: to, scope: scope), as: principal)
  }

  /// The next entry, or the one before, that is of something; nil where there is none.
  public func step(
    from position: Int, of scope: DifferenceScope, forward: Bool, as principal: Principal
  ) async throws -> Int? {
    try await ask(StepAsked(position: position, scope: scope, forward: forward), as: principal)
  }
}
