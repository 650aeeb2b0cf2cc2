import Canonical

extension Meeting {
  /// R32: who voted against or abstained is free of liability for the agreement; so the sense of
  /// that vote is recorded for whoever asks.
  ///
  /// What is recorded must agree with the vote: a seat that was there and could vote, and no more
  /// seats of a sense than votes of it.
  ///
  /// - Throws: `vote.secretBallot`, `vote.notEntitled`, `vote.notPresent`,
  ///   `vote.senseContradicts`.
  /// - Source: Ley 40/2015 art. 17.6, basic law.
  static func senseFits(
    _ seat: SeatID, _ sense: Sense, _ vote: Vote, _ state: State, _ opened: Opened
  ) throws(Refusal) {
    guard vote.result.method != .secret else {
      throw Refusal("vote.secretBallot", rule: "R32", field: "/data/item")
    }
    try votedThen(seat, vote, state, opened, rule: "R32")
    let others = state.senses(of: vote).filter { $0.key != seat }
    let already = others.values.count { $0 == sense }
    let fits =
      if let ballots = vote.result.ballots {
        ballots.contains { $0.seat == seat && $0.sense == sense }
          || (sense == .abstained && !ballots.contains { $0.seat == seat })
      } else {
        already < vote.result.votes(of: sense)
      }
    guard fits else {
      throw Refusal(
        "vote.senseContradicts", rule: "R32",
        [
          "sense": .word(sense.rawValue), "votes": .number(vote.result.votes(of: sense)),
          "recorded": .number(already),
        ], field: "/data/sense")
    }
  }

  /// R34: reasons, and the sense of a favourable vote, stand in the minutes where the organ's rules
  /// give that right.
  ///
  /// - Throws: `vote.recordNotGranted`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func recordGranted(
    _ sense: Sense, reasons: Bool, _ rules: Profile.Organ
  ) throws(Refusal) {
    guard !rules.adopts("R34"), reasons || sense == .inFavour else { return }
    throw Refusal(
      "vote.recordNotGranted", rule: "R34", field: reasons ? "/data/reasons" : "/data/sense")
  }

  /// That seat could vote, and somebody was in it.
  static func votedThen(
    _ seat: SeatID, _ vote: Vote, _ state: State, _ opened: Opened, rule: String
  ) throws(Refusal) {
    guard opened.members.contains(where: { $0.seat == seat && $0.vote }) else {
      throw Refusal(
        "vote.notEntitled", rule: rule, ["seat": .word(seat.rawValue)], field: "/data/seat")
    }
    let present = state.present(at: vote.at, before: vote.version)
    guard present.contains(where: { $0.seat == seat }) else {
      throw Refusal(
        "vote.notPresent", rule: rule, ["seat": .word(seat.rawValue)], field: "/data/seat")
    }
  }

  /// R37: a member answers for the own seat; the secretary records what any asks.
  ///
  /// - Throws: `auth.notPermitted`.
  static func ownSeat(
    _ seat: SeatID, _ members: [Member], _ action: String, _ place: Place, _ context: Context
  ) throws(Refusal) {
    let standings = context.standings(towards: place)
    if Permissions.right(of: standings.filter { $0.role != .member }, to: action) != nil { return }
    guard let person = context.principal.person,
      let member = members.first(where: { $0.seat == seat }),
      member.holder == person || member.alternates.contains(person)
    else {
      throw Refusal(
        "auth.notPermitted", ["action": .word(action), "roles": ["secretary"]],
        field: "/data/seat")
    }
  }
}

extension Meeting.State {
  /// What is known of how each seat voted: by name, or because it asked for that.
  func senses(of vote: Meeting.Vote) -> [SeatID: Meeting.Sense] {
    let ballots = (vote.result.ballots ?? []).map { ($0.seat, $0.sense) }
    let told = sitting.senses.filter { $0.told.vote == vote.version }
      .map { ($0.told.seat, $0.told.sense) }
    return Dictionary(ballots + told) { first, _ in first }
  }
}

extension Meeting.Voted {
  /// How many votes of that sense; who was there and did not vote abstained.
  func votes(of sense: Meeting.Sense) -> Int {
    switch sense {
    case .inFavour: count.inFavour
    case .against: count.against
    case .abstained: entitled - count.inFavour - count.against
    }
  }
}
