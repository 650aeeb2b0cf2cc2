import Canonical

extension Meeting {
  /// R11: the session starts no earlier than the period of the notice after it has reached the last
  /// member; documents go with the notice, so they are at hand as long.
  ///
  /// - Returns: what was computed, to be frozen; nil where no period binds.
  /// - Throws: `notice.periodTooShort` with the earliest lawful start; `calendar.missing`.
  /// - Source: Ley 40/2015 art. 19.3.a, where adopted; Ley 39/2015 art. 30.
  static func periodKept(
    _ startsAt: Instant, _ kind: Kind, _ rules: Profile.Organ, delivered: Instant,
    _ context: Context, _ mesa: Mesa.State
  ) throws(Refusal) -> Deadline? {
    let deadline = try period(kind, rules, delivered: delivered, context, mesa)
    if let deadline { try inTime(startsAt, deadline) }
    return deadline
  }

  /// When a session may start whose notice was delivered at that moment; nil where nothing binds.
  static func period(
    _ kind: Kind, _ rules: Profile.Organ, delivered: Instant, _ context: Context,
    _ mesa: Mesa.State
  ) throws(Refusal) -> Deadline? {
    guard rules.adopts("R11"), let term = rules.notice.term(kind) else { return nil }
    return try context.earliestStart(term, delivered: delivered, mesa: mesa)
  }

  /// R11: by what was computed when the notice went out, and when it was delivered.
  ///
  /// - Throws: `notice.periodTooShort`.
  static func inTime(_ startsAt: Instant, _ deadline: Deadline) throws(Refusal) {
    guard startsAt < deadline.at else { return }
    throw Refusal(
      "notice.periodTooShort", rule: "R11",
      [
        "start": .word(startsAt.description), "earliest": .word(deadline.at.description),
        "term": .word(deadline.term),
      ], field: "/data/startsAt")
  }
}

extension Profile.NoticeRule {
  /// The shortest time for that kind of session; nil: none, as for an urgent one by default.
  func term(_ kind: Meeting.Kind) -> Profile.Term? {
    switch kind {
    case .ordinary: ordinary
    case .extraordinary: extraordinary
    case .urgent: urgent
    case .universal, .constitutive: nil
    }
  }
}
