import Canonical

extension Meeting {
  /// R36: until when dissent may be filed, counted from the end of the session.
  ///
  /// Only where somebody could dissent: an agreement for which not all present voted. Otherwise no
  /// term runs, and none has to be computed.
  ///
  /// - Throws: `calendar.missing`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted; profile `dissent`.
  static func dissentUntil(
    _ state: State, _ mesa: Mesa.State, _ rules: Profile.Organ, _ context: Context
  ) throws(Refusal) -> Deadline? {
    guard rules.adopts("R36"), let term = rules.dissent else { return nil }
    let open = rules.dissentOpenToAll == true
    let contested = state.adopted.contains { adopted in
      guard let vote = state.votes.first(where: { $0.version == adopted.vote }) else {
        return false
      }
      return open || vote.result.count.inFavour < vote.result.entitled
    }
    guard contested else { return nil }
    return try context.deadline(
      term, from: context.effective, mesa: mesa, lastDay: .movesToWorkingDay)
  }

  /// R36: within its term.
  ///
  /// What a member files counts when it is recorded; what came on paper, when it came, as the
  /// secretary says. The term is the one that the closing froze, whatever a later profile says.
  ///
  /// - Throws: `dissent.notGranted`, `dissent.notDissenter`, `dissent.windowClosed`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func dissentInTime(
    _ state: State, filedAt: Instant, _ rules: Profile.Organ
  ) throws(Refusal) -> Instant {
    guard let until = state.sitting.dissentUntil else {
      throw Refusal(
        rules.adopts("R36") ? "dissent.notDissenter" : "dissent.notGranted", rule: "R36")
    }
    guard filedAt <= until.at else {
      throw Refusal(
        "dissent.windowClosed", rule: "R36", ["until": .word(until.at.description)])
    }
    return until.at
  }

  /// R36: only who did not vote in favour of what was agreed.
  ///
  /// Where it is not known how the seat voted, by show of hands or in secret, its word is taken as
  /// long as there are votes not in favour that nobody else accounts for [?].
  ///
  /// - Throws: `dissent.noAgreement`, `vote.notEntitled`, `vote.notPresent`,
  ///   `dissent.notDissenter`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func dissenter(
    _ seat: SeatID, item: Int, _ state: State, _ opened: Opened, _ rules: Profile.Organ
  ) throws(Refusal) -> Vote {
    guard let adopted = state.adopted.last(where: { $0.item == item }),
      let vote = state.votes.first(where: { $0.version == adopted.vote })
    else {
      throw Refusal(
        "dissent.noAgreement", rule: "R36", ["item": .number(item)], field: "/data/item")
    }
    try votedThen(seat, vote, state, opened, rule: "R36")
    if rules.dissentOpenToAll == true { return vote }
    let known = state.senses(of: vote)
    let dissents = state.sitting.dissents.map(\.filed).filter { $0.vote == vote.version }
    let accounted = Set(known.filter { $0.value != .inFavour }.keys)
      .union(dissents.map(\.seat)).subtracting([seat])
    let others = vote.result.entitled - vote.result.count.inFavour - accounted.count
    let favoured = known[seat].map { $0 == .inFavour } ?? (others <= 0)
    guard !favoured else {
      throw Refusal(
        "dissent.notDissenter", rule: "R36", ["seat": .word(seat.rawValue)], field: "/data/seat")
    }
    return vote
  }
}
