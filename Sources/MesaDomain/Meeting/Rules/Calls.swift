import Canonical

extension Meeting {
  /// R14, R23: a second call exists where the organ's own rules have one; it is opened at its time,
  /// and only after the first was recorded as failed.
  ///
  /// - Throws: `session.noSecondCall`, `session.secondCallTooEarly`.
  /// - Source: Ley 40/2015 art. 17.3, basic law (R14); the organ's own rules (R23).
  static func secondCall(
    _ state: State, _ rules: Profile.Organ, at moment: Instant
  ) throws(Refusal) {
    guard rules.secondCall != nil, let at = state.secondCallAt else {
      throw Refusal("session.noSecondCall", rule: "R14", field: "/data/call")
    }
    let unrecorded = state.failedCalls.isEmpty
    guard !unrecorded, moment >= at else {
      throw Refusal(
        "session.secondCallTooEarly", rule: "R23",
        ["earliest": .word(at.description), "unrecorded": .words(unrecorded ? ["first"] : [])],
        field: unrecorded ? "/data/call" : "/effective")
    }
  }

  /// R23: a call is recorded as failed when its time has come and too few are there.
  ///
  /// - Throws: `session.quorumReached`.
  /// - Source: the organ's own rules (R23); follows from Ley 40/2015 art. 17.2.
  static func failed(_ found: Found) throws(Refusal) {
    guard found.seated != nil else { return }
    throw Refusal("session.quorumReached", rule: "R20", found.values)
  }

  /// R17: a session is valid without a notice when the secretary and all members, or those who
  /// stand in for them, are met and all agree.
  ///
  /// Each agreed by themselves, and is still there.
  ///
  /// - Returns: the seats that agreed, all of them.
  /// - Throws: `session.notUniversal` with the seats that are missing or have not agreed.
  /// - Source: Ley 40/2015 art. 17.2, basic law.
  static func universal(
    _ state: State, _ roster: Roster, _ present: [Presence]
  ) throws(Refusal) -> [SeatID] {
    let agreed = roster.members.map(\.seat).filter { seat in
      guard let sits = present.first(where: { $0.seat == seat })?.person else { return false }
      return state.consents.contains { $0.given == Consented(seat: seat, person: sits) }
    }
    let missing = roster.members.map(\.seat).filter { !agreed.contains($0) }
    guard missing.isEmpty, !agreed.isEmpty else {
      throw Refusal(
        "session.notUniversal", rule: "R17",
        [
          "agreed": .number(agreed.count), "members": .number(roster.members.count),
          "seats": .words(missing.map(\.rawValue)),
        ])
    }
    return agreed
  }

  /// R11, R17: a session whose notice came too late is lawful only if all agree to hold it.
  ///
  /// - Returns: the seats whose agreement it stands on; nil where the notice was in time.
  /// - Throws: `session.notUniversal`, `notice.periodTooShort`.
  static func lawfullyCalled(
    _ state: State, _ roster: Roster, _ present: [Presence]
  ) throws(Refusal) -> [SeatID]? {
    if state.notice?.kind == .universal { return try universal(state, roster, present) }
    guard let startsAt = state.startsAt, let deadline = state.lawfulFrom, startsAt < deadline.at
    else { return nil }
    if let agreed = try? universal(state, roster, present) { return agreed }
    try inTime(startsAt, deadline)
    return nil
  }

  /// R22: the seats whose presence the chair may deem enough, by the kinds of agency that the
  /// profile names as spokespersons.
  ///
  /// - Throws: `session.noSpokespersons` where the organ's rules have none.
  /// - Source: Ley 40/2015 art. 17.2, basic law.
  static func spokespersonSeats(
    _ roster: Roster, _ rules: Profile.Organ, _ context: Context
  ) throws(Refusal) -> [SeatID] {
    let seats = roster.members.filter { member in
      let agency = context.state(Agency.self, .agency(member.agency))
      return agency.agencyKind.flatMap { rules.seat(of: $0)?.spokesperson } ?? false
    }
    guard rules.quorum.spokespersons, !seats.isEmpty else {
      throw Refusal("session.noSpokespersons", rule: "R22", field: "/data/quorumMode")
    }
    return seats.map(\.seat)
  }
}
