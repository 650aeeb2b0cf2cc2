import Canonical
import Crypto
import EventLog
import MesaDomain

extension LocalClient {
  /// Everything that happens by itself: what has fallen due, looks tied to the log, reading logs whose
  /// term is over, the month's commitment to the views.
  ///
  /// - Throws: `ServiceFailure`.
  public func clockRound(dryRun: Bool) async throws -> [CommandAnswer] {
    var answers = try await recordDue(dryRun: dryRun)
    if !dryRun { answers += try await anchorAccess(everyMonth: true) }
    answers += try await deleteOldAccess(dryRun: dryRun)
    if !dryRun { answers += try await commitViewsOfMonth() }
    return answers
  }

  /// Gives the clock's commands, in the order in which they fell due: dormant mesas, overdue
  /// agreements, terms of referrals, reviews, retention.
  ///
  /// The id of each follows from what it is about, so that it happens exactly once, whether the
  /// clock looks every minute or after a month; what one of them makes fall due comes in the same
  /// run.
  ///
  /// - Throws: `ServiceFailure`.
  public func recordDue(dryRun: Bool) async throws -> [CommandAnswer] {
    var answers = try await proposeRepeats(of: nil, dryRun: dryRun)
    var tried: Set<String> = []
    while true {
      try await views.advance(to: handler.log.head.size)
      var round: [(stream: StreamID, due: FallingDue)] = []
      for stream in try await views.waking(by: handler.now()) {
        round += try fallen(of: stream).map { (stream, $0) }
      }
      round.removeAll { tried.contains($0.stream.text + "/" + $0.due.key) }
      guard !round.isEmpty else { return answers }
      round.sort { ($0.due.at, $0.stream, $0.due.key) < ($1.due.at, $1.stream, $1.due.key) }
      for (stream, due) in round {
        tried.insert(stream.text + "/" + due.key)
        if let answer = try await record(due, of: stream, dryRun) { answers.append(answer) }
      }
      if dryRun { return answers }
    }
  }

  private func record(
    _ due: FallingDue, of stream: StreamID, _ dryRun: Bool
  ) async throws -> CommandAnswer? {
    let request = try CommandRequest(
      due.command, as: .clock, effective: due.at, id: Self.identifier(stream, due.key))
    do {
      let answer = dryRun ? try handler.rehearse(request) : try await submit(request)
      return answer.repeated || answer.events.isEmpty ? nil : answer
    } catch is Refusal {
      return nil  // Somebody was faster, or the rule says that it is not due after all.
    }
  }

  private func fallen(of stream: StreamID) throws -> [FallingDue] {
    let records = ReadSet(handler.states, isDecision: false)
    let now = handler.now()
    let context = Context(
      principal: .clock, command: "", at: now, effective: now, records: records,
      profiles: handler.decider.profiles)
    let fallen = Aggregates.fallen(stream, context)
    if let failure = records.failure { throw failure }
    return fallen
  }

  /// A UUIDv8 (RFC 9562 §5.8) from the record and what fell due of it.
  static func identifier(_ stream: StreamID, _ key: String) -> String {
    var bytes = Array(SHA256.hash(data: Array("mesa.clock.v1/\(stream.text)/\(key)".utf8)))
    bytes[6] = bytes[6] & 0x0f | 0x80
    bytes[8] = bytes[8] & 0x3f | 0x80
    let digits = hexadecimal(bytes[..<16])
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
