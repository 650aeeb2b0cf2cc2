public import Canonical
import EventLog
import MesaDomain

/// How a command becomes history: read, fold, permit, decide, seal, append on condition that
/// nothing that was read has changed; on a conflict start again.
public final class CommandHandler: Sendable {
  /// Tries before a record that others keep changing is given up.
  static let tries = 64

  let log: EventLog
  let states: States
  let decider: Decider
  public let now: @Sendable () -> Instant
  let keyFates: KeyFates
  /// Nothing can be done in the past.
  private let isPast: Bool
  /// Nothing is done over a log that has lost something, but to answer for it.
  let continuity: Continuity?

  init(
    log: EventLog, decider: Decider, keyFates: KeyFates = .known, of horizon: Horizon? = nil,
    continuity: Continuity? = nil, now: @escaping @Sendable () -> Instant
  ) {
    (self.log, self.decider, self.keyFates, self.now) = (log, decider, keyFates, now)
    self.continuity = continuity
    (states, isPast) = (States(log, of: horizon), horizon != nil)
  }

  /// - Throws: `past.readOnly`.
  func requirePresent() throws(Refusal) {
    if isPast { throw Refusal("past.readOnly") }
  }

  /// By which a question is answered, at this moment.
  func context(
    _ principal: Principal, _ records: ReadSet, barred: Set<String> = [],
    present: Context.Present? = nil
  ) -> Context {
    let now = now()
    return Context(
      principal: principal, command: "", at: now, effective: now, records: records,
      profiles: decider.profiles, present: present, barred: barred)
  }

  /// Whether somebody administers or answers for data protection.
  func isPrivileged(_ person: PersonID) -> Bool {
    context(.operator, ReadSet(states, isDecision: false))
      .state(Person.self, .person(person)).roles
      .contains { [.administrator, .dataProtectionOfficer].contains($0.role) }
  }

  /// Carries a command out; what it answers is durable.
  ///
  /// - Parameter via: how the actor was known; stands in the envelope.
  /// - Throws: `Refusal` (`past.readOnly` where it answers for the past), `ServiceFailure`
  ///   (`restore.unacknowledged` after a restore that nobody has answered for).
  public func handle(_ request: CommandRequest, via: String?) async throws -> CommandAnswer {
    try requirePresent()
    for _ in 0..<Self.tries {
      if let known = try known(request) { return known }
      try continuity?.admit(request.command)
      let judgement = try decider.judge(request, at: now(), states)
      let batch = try decider.batch(judgement, via: via, states)
      try await decider.vault.flush()
      let opener = Opener(log: log, vault: decider.vault, instance: decider.instance)
      let identities = try MatchText.codes(of: judgement.decision, states, opener)
      try MatchText.note(identities, decider.vault)
      do {
        let appended = try await log.append(batch)
        if appended.repeated, let known = try known(request) { return known }
        try states.advance(
          batch.entries, judgement.versions, first: appended.first, at: appended.at,
          actor: batch.actor, command: request.id)
        try MatchText.settle(identities, decider.vault)
        try decider.vault.follow(log, keyFates, appended: batch.entries)
        continuity?.resume(request.command)
        return CommandAnswer(
          id: request.id, repeated: false, first: appended.first, at: appended.at,
          events: judgement.lines, warnings: judgement.decision.warnings)
      } catch let refusal as AppendRefusal {
        if case .stale = refusal {
          states.forget(batch.conditions.map(\.stream))
          continue
        }
        throw refusal.asRefusalOrFailure
      }
    }
    throw Refusal("command.conflict", ["tries": .number(Self.tries)])
  }

  /// What the command would do now, without doing it.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`.
  public func rehearse(_ request: CommandRequest) throws -> CommandAnswer {
    try requirePresent()
    if let known = try known(request) { return known }
    try continuity?.admit(request.command)
    let judgement = try decider.judge(request, at: now(), states)
    return CommandAnswer(
      id: request.id, repeated: false, first: log.head.size + 1, at: judgement.at,
      events: judgement.rehearsed, warnings: judgement.decision.warnings)
  }

  /// The answer of the first time, where the id is known.
  ///
  /// - Throws: `command.reused` where it stands for something else.
  func known(_ request: CommandRequest) throws -> CommandAnswer? {
    guard let remembered = try log.remembered(request.id) else { return nil }
    guard remembered.digest == decider.digest(request),
      remembered.actor == request.principal.description
    else { throw Refusal("command.reused", field: "/id") }
    var lines: [CommandAnswer.Line] = []
    if remembered.count > 0 {
      let last = remembered.first + remembered.count - 1
      try log.entries(from: remembered.first, through: last) { entry in
        let envelope = try entry.envelope()
        lines.append(
          CommandAnswer.Line(
            stream: envelope.stream, type: envelope.type, version: envelope.version))
        return true
      }
    }
    return CommandAnswer(
      id: request.id, repeated: true, first: remembered.first, at: remembered.at, events: lines,
      warnings: [])
  }
}

extension AppendRefusal {
  /// The log's "no" as a refusal where the command is at fault, else as a failure.
  var asRefusalOrFailure: any Error {
    switch self {
    case .stale(let stream, let expected, let found):
      Refusal(
        "command.conflict",
        ["stream": .word(stream), "expected": .number(expected), "found": .number(found)])
    case .commandReused: Refusal("command.reused", field: "/id")
    case .entryTooLarge(_, let bytes):
      Refusal(
        "entry.tooLarge",
        ["bytes": .number(bytes), "maximum": .number(EventLog.maximumEntryBytes)],
        field: "/data")
    case .malformed: ServiceFailure("entry.malformed", .defect)
    case .clockSetBack(let last, let now):
      ServiceFailure(
        code, .unavailable, ["last": last.description, "now": now.description])
    case .clockLeapt(let expected, let now):
      ServiceFailure(
        code, .unavailable, ["expected": expected.description, "now": now.description])
    case .readOnly: ServiceFailure("data.readOnly", .io)
    case .failed(let code, let reason):
      ServiceFailure.storage(code, "log.failed", reason: reason)
    }
  }
}
