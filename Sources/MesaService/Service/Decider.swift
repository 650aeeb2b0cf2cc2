import Canonical
import EventLog
import MesaDomain

/// Turns a command into a batch for the log: read, judge, seal, encode. Appends nothing.
struct Decider: Sendable {
  let instance: String
  let vault: Vault
  let profiles: any Profiles

  /// What was decided, and everything that it rests on.
  struct Judgement {
    let command: String
    let principal: Principal
    let digest: [UInt8]
    let at: Instant
    let effective: Instant
    let decision: Decision
    /// Versions of all that was read, and of all that will be written before it is.
    let read: [StreamID: Int]
    /// Of each event, in order: its version in its stream.
    let versions: [Int]
    /// Vouches for a clock that was set back, and so may be written before what it follows.
    var allowClockSetBack = false

    var lines: [CommandAnswer.Line] {
      zip(decision.events, versions).map {
        CommandAnswer.Line(
          stream: $0.stream.text, type: $0.event.name.type, version: $1)
      }
    }

    /// The same with the days of the sessions that would be planned.
    var rehearsed: [CommandAnswer.Line] {
      zip(lines, decision.events).map { line, emission in
        guard case .planned(let session)? = emission.event as? Meeting.Event else { return line }
        var line = line
        line.startsAt = session.startsAt
        return line
      }
    }
  }

  /// The keyed digest by which a repeated command is known.
  func digest(_ request: CommandRequest) -> [UInt8] { vault.digest(request.identity) }

  /// - Throws: `Refusal`; what reading failed with.
  func judge(_ request: CommandRequest, at: Instant, _ states: States) throws -> Judgement {
    let records = ReadSet(states)
    let context = Context(
      principal: request.principal, command: request.id, at: at,
      effective: request.effective ?? at, records: records, profiles: profiles)
    let judged = Result { () throws(Refusal) in try request.command.judge(context) }
    if let failure = records.failure { throw failure }
    let decision = try judged.get()
    var read = records.versions
    for stream in decision.events.map(\.stream) where read[stream] == nil {
      read[stream] = try states.version(stream)
    }
    for (stream, version) in request.expect.sorted(by: { $0.key < $1.key }) {
      // Of what the command does not rest on, nobody is told whether it exists.
      guard let found = read[stream] else {
        throw Refusal("expect.unrelated", ["stream": .word(stream.text)], field: "/expect")
      }
      guard found == version else {
        throw Refusal(
          "command.conflict",
          ["stream": .word(stream.text), "expected": .number(version), "found": .number(found)],
          field: "/expect")
      }
    }
    var next = read
    let versions = decision.events.map { emission in
      next[emission.stream, default: 0] += 1
      return next[emission.stream, default: 1]
    }
    return Judgement(
      command: request.id, principal: request.principal, digest: digest(request), at: at,
      effective: context.effective, decision: decision, read: read, versions: versions,
      allowClockSetBack: request.name == Instance.AcknowledgeClock.name)
  }

  /// Seals and encodes what was decided; what a decision takes along from elsewhere, sealed anew.
  ///
  /// New keys are staged only: `flush` of the vault comes before the append, for a key without
  /// entries is harmless and the reverse is lost data; a rehearsal leaves no key behind.
  ///
  /// - Parameter firsts: where commands that are not yet durable begin in the log.
  func batch(
    _ judgement: Judgement, via: String?, _ states: States, firsts: [String: Int] = [:]
  ) throws -> Batch {
    let opener = Opener(log: states.log, vault: vault, instance: instance, firsts: firsts)
    var entries: [NewEntry] = []
    entries.reserveCapacity(judgement.versions.count)
    for (ordinal, emission) in judgement.decision.events.enumerated() {
      let moment = Moment(
        at: judgement.at, effective: judgement.effective, actor: judgement.principal.description,
        version: judgement.versions[ordinal])
      entries.append(try entry(emission, ordinal, moment, judgement.command, states, opener))
    }
    return Batch(
      command: judgement.command, digest: judgement.digest,
      actor: judgement.principal.description, via: via, behalf: nil, cause: nil,
      at: judgement.at,
      conditions: judgement.read.map { Condition(stream: $0.key.text, version: $0.value) },
      entries: entries, allowClockSetBack: judgement.allowClockSetBack)
  }

  private func entry(
    _ emission: Emission, _ ordinal: Int, _ moment: Moment, _ command: String, _ states: States,
    _ opener: Opener
  ) throws -> NewEntry {
    let name = emission.event.name
    var encoder = CanonicalEncoder()
    if Aggregates.confidential.contains(name.form),
      let key = try states.sealing(emission.stream, emission.event, moment)
    {
      try vault.stage([key], at: moment.at)
      let (vault, instance, stream) = (vault, instance, emission.stream.text)
      let seal: Confidential.Sealer = { plain, pointer in
        try vault.seal(
          Array(plain.utf8), under: key,
          at: SealPlace(
            instance: instance, stream: stream, command: command, ordinal: ordinal,
            type: name.type, schema: name.schema, pointer: pointer))
      }
      encoder.userInfo[Confidential.sealerKey] = seal
      let reseal: Confidential.Resealer = { sealed, pointer in
        try seal(try opener.plain(sealed), pointer)
      }
      encoder.userInfo[Confidential.resealerKey] = reseal
    }
    return NewEntry(
      stream: emission.stream.text, type: name.type, schema: name.schema,
      effective: moment.effective, data: try encoder.encode(name.payload),
      reason: emission.reason)
  }
}

/// An event's name in the log, taken apart.
private struct EventName {
  /// `meeting.convened/1`
  let form: String
  let type: String
  let schema: Int
  let payload: any Payload

  fileprivate init(_ event: some Recordable) {
    let (form, payload) = event.recorded
    self.form = form.rawValue
    self.payload = payload
    let slash = self.form.firstIndex(of: "/") ?? self.form.endIndex
    type = String(self.form[..<slash])
    schema = Int(self.form[slash...].dropFirst()) ?? 1
  }
}

extension Recordable {
  fileprivate var name: EventName { EventName(self) }
}
