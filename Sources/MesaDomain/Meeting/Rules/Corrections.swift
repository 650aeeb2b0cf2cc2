import Canonical

extension Meeting {
  /// What was recorded of people, connections, recesses, items left for later, notes, votes, proofs
  /// of delivery and, before the opening, consents can be taken back before the session is closed;
  /// not a vote that carried an agreement, nor the chair's vote in its tie.
  ///
  /// - Throws: `correction.unknown`, `correction.inUse`.
  static func correctable(
    _ version: Int, _ meeting: MeetingID, _ state: State, _ context: Context
  ) throws(Refusal) {
    let values: [String: Refusal.Value] = ["version": .number(version)]
    let vote = state.votes.first { $0.broken?.version == version }?.version ?? version
    guard !state.adopted.contains(where: { $0.vote == vote }),
      !carriedMinutes(vote, meeting, state, context)
    else {
      throw Refusal("correction.inUse", values, field: "/data/version")
    }
    let known =
      state.presence.contains { $0.version == version || $0.departure == version }
      || state.deliberations.contains { $0.version == version }
      || state.votes.contains { $0.version == version || $0.broken?.version == version }
      || state.dispatches.contains { $0.version == version }
      || state.consents.contains { $0.version == version && state.stage == .convened }
      || state.sitting.versions.contains(version)
      || state.presence.contains { stay in
        stay.version != version && stay.identities.contains { $0.version == version }
      }
    guard known else { throw Refusal("correction.unknown", values, field: "/data/version") }
  }

  /// Whether minutes were approved or rectified on that vote.
  private static func carriedMinutes(
    _ version: Int, _ meeting: MeetingID, _ state: State, _ context: Context
  ) -> Bool {
    guard let vote = state.votes.first(where: { $0.version == version })?.result else {
      return false
    }
    if state.rectifications.contains(where: { $0.item == vote.item }) { return true }
    guard let minuted = state.item(vote.item)?.of else { return false }
    let approved = context.state(Meeting.self, .meeting(minuted)).minutes.approved
    return approved?.session == meeting && approved?.item == vote.item
  }

  /// Nobody is in twice, and no seat is taken twice: a departure that is taken back would do that
  /// once somebody has come in since.
  ///
  /// - Throws: `correction.inUse`.
  static func noOverlap(_ state: State, double: Bool) throws(Refusal) {
    for (index, stay) in state.presence.enumerated() {
      let clash = state.presence.dropFirst(index + 1).contains { other in
        // One person in two seats is another matter: that is R28's.
        let samePerson = other.person == stay.person && (other.seat == stay.seat || !double)
        let same = samePerson || (other.seat != nil && other.seat == stay.seat)
        let apart =
          stay.to.map { $0 <= other.from } == true || other.to.map { $0 <= stay.from } == true
        return same && !apart
      }
      guard !clash else { throw Refusal("correction.inUse", field: "/data/version") }
    }
  }

  /// After a correction, or what is recorded late, the opening and every vote must still have had
  /// their quorum and a connection without incident, and nobody have voted who was not there.
  ///
  /// - Throws: `correction.inUse`.
  static func stillValid(
    _ state: State, _ context: Context, field: String = "/data/version"
  ) throws(Refusal) {
    guard let opened = state.opened, let openedAt = state.openedAt else { return }
    let (mesa, rules) = try context.rules(of: state)
    let roster = state.roster(opened, mesa, on: mesa.day(of: openedAt))
    do {
      _ = try constituted(
        opened, roster, state.present(at: openedAt, before: state.openedVersion), rules)
      for vote in state.votes {
        let present = state.present(at: vote.at, before: vote.version)
        _ = try stillQuorate(opened, roster, present, rules)
        try connected(state, present, at: vote.at, before: vote.version)
        let entitled = try entitled(
          vote.result.ballots, opened.members, present, voters: vote.result.voters)
        let secretary = vote.result.secretary != nil || vote.result.secretaryVoted == true
        try withinEntitled(vote.result.count, entitled.count + (secretary ? 1 : 0))
        if let broken = vote.broken {
          _ = try stillQuorate(
            opened, roster, state.present(at: broken.at, before: broken.version), rules)
        }
      }
      for told in state.sitting.senses.map(\.told) {
        guard let vote = state.votes.first(where: { $0.version == told.vote }) else { continue }
        try votedThen(told.seat, vote, state, opened, rule: "R32")
      }
    } catch {
      throw Refusal("correction.inUse", rule: error.rule, error.values, field: field)
    }
  }
}

extension Meeting.Sitting {
  /// What can be taken back, by version.
  var versions: [Int] {
    excuses.map(\.version) + incidents.flatMap { [$0.version] + ($0.resolved.map { [$0] } ?? []) }
      + recesses.map(\.version) + parkings.map(\.version) + senses.map(\.version)
  }
}
