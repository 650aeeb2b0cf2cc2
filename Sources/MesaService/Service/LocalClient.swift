public import Canonical
import EventLog
public import MesaDomain

/// The client protocol over the files of this machine, in this process.
public final class LocalClient: MesaClient {
  public let handler: CommandHandler
  let views: ViewStore
  let vault: Vault
  /// Who was shown what, recorded before it is shown.
  let access: AccessLog
  let via: String?
  /// From which the past is answered without replaying all of the log; nil where none are kept.
  let snapshots: Snapshots?
  /// Nil for a client of the present.
  let past: Past?
  /// How often who was refused what; nil where that is not counted.
  let refusals: RefusalCounts?
  /// With what programs act for people.
  let tokens: TokenStore
  let lazyAccounts: LazyAccounts
  /// Questions that are not answered here, whoever asks: beyond what a token gives.
  let barred: Set<String>

  init(
    handler: CommandHandler, views: ViewStore, vault: Vault, access: AccessLog, via: String?,
    snapshots: Snapshots? = nil, past: Past? = nil, refusals: RefusalCounts? = nil,
    tokens: TokenStore, lazyAccounts: LazyAccounts, barred: Set<String> = []
  ) {
    (self.handler, self.views, self.vault, self.via) = (handler, views, vault, via)
    (self.access, self.snapshots, self.past) = (access, snapshots, past)
    (self.refusals, self.tokens, self.barred) = (refusals, tokens, barred)
    self.lazyAccounts = lazyAccounts
  }

  /// The id of the instance, as its record says it.
  public var instance: String { handler.decider.instance }

  /// By the instance's clock.
  public var now: Instant { handler.now() }

  public func submit(_ request: CommandRequest) async throws -> CommandAnswer {
    let answer: CommandAnswer
    do {
      try await leavesNothing(behind: request)
      try await holds(request)
      answer = try await handler.handle(request, via: via)
    } catch let refusal as Refusal {
      refusals?.count(refusal.code, of: request, at: handler.now())
      throw refusal
    }
    if let identity = request.command as? CaseFile.RecordIdentity {
      _ = try await proposeRepeats(of: identity.case, dryRun: false)
    }
    if let split = request.command as? CaseFile.Split, split.merged == nil {
      let new = split.newCase ?? CaseID(wellFormed: request.id)
      _ = try await proposeRepeats(of: new, dryRun: false)
    }
    return answer
  }

  public func rehearse(_ request: CommandRequest) async throws -> CommandAnswer {
    try await leavesNothing(behind: request)
    try await holds(request)
    return try handler.rehearse(request)
  }

  /// Many commands in order, a batch at a time.
  public func bulk() -> BulkSession {
    BulkSession(handler, via: via, refusals: refusals, leaving: leavesNothing)
  }

  public func show(
    _ kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> JSONValue {
    try await show(kind, id, .consulted, as: principal)
  }

  /// The same, where what is shown leaves the house: the reading log keeps how.
  public func show(
    _ kind: RecordKind, _ id: String, _ how: AccessKind, as principal: Principal
  ) async throws -> JSONValue {
    if kind == .carePlan { return try footed(try await carePlan(id, as: principal)) }
    let (record, context) = try await readable(kind, id, principal)
    var value = try permitted(record, kind, context)
    if kind == .minutes {
      value = try await disclosingPlaces(value, id, context)
      value = try await withCases(value, id, record, context)
    }
    value = try footed(try await disclosing([value], of: [record], kind, how, context)[0])
    if kind == .meeting { value = live(value, id, context) }
    if kind == .redactedMinutes, !mayReadRedacted(record, value, context) {
      throw Refusal.unknown(kind.rawValue, id)
    }
    let named = (try? context.authorize("meeting.readNames", at: record.place)) != nil
    switch kind {
    case .meeting, .minutes: return named ? try await naming(value, named: true) : value
    case .certificate: return try await naming(value, named: named)
    default: return value
    }
  }

  /// Cases and referrals by those to whom they may matter, so that nobody's list grows with what is
  /// not theirs; the rest by kind.
  func candidates(
    _ question: ListQuestion, _ context: Context
  ) async throws -> [ViewRecord] {
    let (kind, mesa) = (question.kind, question.mesa?.rawValue)
    if kind.isOfDesks {
      return try await views.records(
        kind.view, of: context.candidates(for: kind.action), mesa: mesa)
    }
    return try await views.records(kind.view, mesa: mesa)
  }

  /// The redacted edition of minutes that are not approved is for those who read the full one.
  func mayReadRedacted(
    _ record: ViewRecord, _ value: JSONValue, _ context: Context
  ) -> Bool {
    value["minutes"]?["state"] == .string(Minutes.Stage.approved.rawValue)
      || (try? context.authorize(RecordKind.minutes.action, at: record.place)) != nil
  }

  /// A session with the names of those who were in it or are its members (R40), guests included;
  /// a certificate with those who signed it and whose attendance it is of.
  ///
  /// Who signs stands there with the office of the day too, which outlives the name.
  ///
  /// - Parameter named: false for who may know offices only.
  private func naming(_ session: JSONValue, named: Bool) async throws -> JSONValue {
    let members = session["members"]?.arrayValue ?? []
    let holders = members.compactMap { $0["holder"]?.stringValue }
    let present = (session["presence"]?.arrayValue ?? []).compactMap { $0["person"]?.stringValue }
    let signed = Signatures.of(session)
    let others =
      named ? holders + present + [session["attendee"]?.stringValue].compactMap(\.self) : []
    var people: [JSONValue] = []
    for id in Set(others + signed.keys).sorted() {
      guard let record = try await record(.person, id) else { continue }
      let person = try record.value()
      let name = named ? person["name"].map { opener.opened($0) } : nil
      let office = signed[id].flatMap { Signatures.office(of: person, on: $0) }
      let said = [("id", .string(id)), ("name", name), ("office", office.map(JSONValue.string))]
      people.append(
        .object(said.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
    }
    return .object(
      (session.objectValue ?? []) + [JSONMember(name: "people", value: .array(people))])
  }

  public func quorum(
    _ meeting: String, at moment: Instant?, as principal: Principal
  ) async throws -> Meeting.LiveQuorum {
    let (_, context) = try await readable(.meeting, meeting, principal)
    guard let id = MeetingID(rawValue: meeting) else {
      throw Refusal.unknown(RecordKind.meeting.rawValue, meeting)
    }
    return try context.at(moment ?? context.effective).liveQuorum(id)
  }

  /// A session that is not over, with the quorum as it is now.
  private func live(_ session: JSONValue, _ id: String, _ context: Context) -> JSONValue {
    guard let meeting = MeetingID(rawValue: id), let now = try? context.liveQuorum(meeting),
      let bytes = try? CanonicalEncoder().encode(now), let value = try? JSONValue(parsing: bytes)
    else { return session }
    return .object(
      (session.objectValue ?? []) + [JSONMember(name: "quorumNow", value: value)])
  }

  var opener: Opener {
    Opener(log: handler.log, vault: vault, instance: handler.decider.instance)
  }

  public func history(
    _ kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> [HistoryLine] {
    let (record, context) = try await readable(kind, id, principal)
    // The history tells more than the redacted edition does.
    if kind == .redactedMinutes,
      (try? context.authorize(RecordKind.minutes.action, at: record.place)) == nil
    {
      throw Refusal.unknown(kind.rawValue, id)
    }
    try await disclose(
      reads(of: record, kind, .null, .consulted, context), as: principal)
    let hidden = hidden(kind, record, context)
    let moved = kind == .caseFile ? context.movedEntries(of: CaseID(wellFormed: id)) : []
    var lines: [HistoryLine] = []
    let last = past?.horizon.position ?? .max
    try handler.log.entries(of: StreamID(kind.stream, id).text, through: last) { entry in
      let envelope = try entry.envelope()
      guard past?.horizon.admits(envelope) ?? true, !hidden.contains(envelope.type) else { return }
      // What turned out to be another woman's shows in her file alone.
      guard !moved.contains(envelope.version) else { return }
      lines.append(try HistoryLine(envelope))
    }
    return lines
  }

  /// Events of a record of which the asker does not hear.
  func hidden(_ kind: RecordKind, _ record: ViewRecord, _ context: Context) -> Set<String> {
    kind == .caseFile ? CaseAnswers.hidden(at: record.place, context) : []
  }

  public func gaps(
    of meeting: String, as principal: Principal
  ) async throws -> [Minutes.Gap] {
    let (record, context) = try await readable(.minutes, meeting, principal)
    guard let id = MeetingID(rawValue: record.id) else {
      throw Refusal.unknown(RecordKind.minutes.rawValue, meeting)
    }
    return try context.gaps(of: id)
  }

  public func verifyRecording(
    _ sha256: String, bytes: Int, of meeting: String, as principal: Principal
  ) async throws {
    let (record, context) = try await readable(.minutes, meeting, principal)
    guard let id = MeetingID(rawValue: record.id) else {
      throw Refusal.unknown(RecordKind.minutes.rawValue, meeting)
    }
    try await disclose([try recordingRead(of: id, record, context)], as: principal)
    try Minutes.integrity(of: sha256, bytes: bytes, context.state(Meeting.self, .meeting(id)))
  }

  /// Keeps the views behind the log's heels until cancelled, so that questions find them ready.
  ///
  /// A record that many commands change in a moment is written once: whoever asks meanwhile brings
  /// the views up to date first.
  public func followViews() async throws {
    for await size in handler.log.follow(from: 0) {
      try await views.advance(to: size)
      try await Task.sleep(for: .milliseconds(25))
    }
  }

  /// Read-your-writes: everything durable is in the views before they are asked.
  func upToDate() async throws {
    try await views.advance(to: handler.log.head.size)
  }

  /// A record as it is now, or was: the past of one record takes its own events and no views.
  func record(_ kind: RecordKind, _ id: String) async throws -> ViewRecord? {
    if past != nil || kind.isOfOffices {
      return try handler.states.record(StreamID(kind.stream, id))
    }
    if let recent = views.recent(kind.view, id, atLeast: handler.log.head.size) { return recent }
    try await upToDate()
    return try await views.record(kind.view, id)
  }

  func readable(
    _ kind: RecordKind, _ id: String, _ principal: Principal
  ) async throws -> (ViewRecord, Context) {
    let context = context(principal)
    let record = try await record(kind, id)
    guard let record, (try? context.authorize(kind.action, at: context.place(of: record))) != nil
    else {
      try await refuse(kind, record, context)
      // In the words of the question, or the answer would tell that there is such a record.
      throw Refusal.unknown(kind.rawValue, id)
    }
    return (record, context)
  }

  /// Asks the domain itself, on the records as the log has them.
  ///
  /// - Throws: what reading failed with; what the domain refuses.
  func answering<R>(
    as principal: Principal, _ body: (Context) throws(Refusal) -> R
  ) throws -> R {
    let records = ReadSet(handler.states, isDecision: false)
    let context = context(principal, records)
    let answer = Result { () throws(Refusal) in try body(context) }
    if let failure = records.failure { throw failure }
    return try answer.get()
  }

  func context(_ principal: Principal) -> Context {
    context(principal, ReadSet(handler.states, isDecision: false))
  }

  private func context(_ principal: Principal, _ records: ReadSet) -> Context {
    handler.context(
      principal, records, barred: barred,
      present: past.map {
        Context.Present(
          $0.present.context(principal, ReadSet($0.present.states, isDecision: false)))
      })
  }

  /// What of a record the asker may be shown; nothing in it is opened yet.
  func permitted(
    _ record: ViewRecord, _ kind: RecordKind, _ context: Context
  ) throws -> JSONValue {
    var value = try record.value()
    if kind == .person,
      (try? context.authorize("person.readContact", at: record.place)) == nil,
      let members = value.objectValue
    {
      value = .object(members.filter { $0.name != "email" && $0.name != "phone" })
    }
    if kind == .certificate,
      (try? context.authorize("certificate.readApplicant", at: record.place)) == nil,
      let members = value.objectValue
    {
      value = .object(members.filter { $0.name != "applicant" && $0.name != "statement" })
    }
    switch kind {
    case .meeting: value = Redaction.withoutPlaces(value)
    case .redactedMinutes: value = Redaction.redacted(value)
    case .caseFile: value = CaseAnswers.permitted(value, context)
    case .referral: value = CaseAnswers.permitted(referral: value, context, at: record.place)
    default: break
    }
    return value
  }

  /// The same among others: what is told of a case in a list is its head.
  func listed(
    _ record: ViewRecord, _ kind: RecordKind, _ context: Context
  ) throws -> JSONValue {
    let value = try permitted(record, kind, context)
    return switch kind {
    case .minutes: Redaction.withoutPlaces(value)
    case .caseFile, .referral: CaseAnswers.head(value)
    case .carePlan: CaseAnswers.head(plan: value)
    default: value
    }
  }
}

extension LocalClient {
  /// The profile that binds a mesa on a day, with the values its regulation has confirmed.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the mesa.
  public func profile(
    of mesa: MesaID, on day: CivilDate, as principal: Principal
  ) throws -> Profile {
    let context = context(principal)
    try context.authorize("mesa.read", at: .mesa(mesa))
    let state = context.state(Mesa.self, .mesa(mesa))
    guard let profile = state.profile(on: day) else {
      throw Refusal.unknown(RecordKind.mesa.rawValue, mesa.rawValue)
    }
    return profile
  }

  /// Whether the principal may do what has no record of its own: read or verify the log.
  ///
  /// - Throws: `auth.notPermitted`.
  public func authorize(_ action: String, as principal: Principal) throws(Refusal) {
    try context(principal).authorize(action, at: .instance)
  }
}
