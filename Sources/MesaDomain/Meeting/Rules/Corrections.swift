import Canonical

extension Meeting {
  /// Arrivals, departures, notes and votes can be taken back before the session is closed; not a
  /// vote that carried an agreement.
  ///
  /// - Throws: `correction.unknown`, `correction.inUse`.
  static func correctable(_ version: Int, _ state: State) throws(Refusal) {
    let values: [String: Refusal.Value] = ["version": .number(version)]
    guard !state.adopted.contains(where: { $0.vote == version }) else {
      throw Refusal("correction.inUse", values, field: "/data/version")
    }
    let known =
      state.presence.contains { $0.version == version || $0.departure == version }
      || state.deliberations.contains { $0.version == version }
      || state.votes.contains { $0.version == version }
    guard known else { throw Refusal("correction.unknown", values, field: "/data/version") }
  }

  /// After a correction the opening and every vote must still have had their quorum, and nobody
  /// have voted who was not there.
  ///
  /// - Throws: `correction.inUse`.
  static func stillValid(_ state: State, _ context: Context) throws(Refusal) {
    guard let opened = state.opened, let openedAt = state.openedAt else { return }
    let (mesa, rules) = try context.rules(of: state)
    let roster = state.roster(opened, mesa, on: openedAt.utcDate)
    do {
      _ = try quorum(roster, state.present(at: openedAt), rules.quorum)
      for vote in state.votes {
        let present = state.present(at: vote.at)
        _ = try stillQuorate(roster, present, rules.quorum)
        let entitled = try entitled(vote.result.ballots, opened.members, present)
        try withinEntitled(vote.result.count, entitled.count)
      }
    } catch {
      throw Refusal("correction.inUse", rule: error.rule, error.values, field: "/data/version")
    }
  }
}
