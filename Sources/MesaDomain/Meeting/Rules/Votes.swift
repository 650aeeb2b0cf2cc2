import Canonical

extension Meeting {
  /// R18: any other business carries no vote; nor does anything else that is only told.
  ///
  /// - Throws: `agenda.itemNotVotable`.
  /// - Source: follows from R16 [K].
  static func votable(_ item: Item) throws(Refusal) {
    guard item.kind != .anyOtherBusiness else {
      throw Refusal(
        "agenda.itemNotVotable", rule: "R18", ["item": .number(item.number)],
        field: "/data/item")
    }
  }

  /// R03: the right to vote comes with the seat, never with the post of secretary.
  ///
  /// A member who stands in for the secretary keeps it; a secretary without a seat has none.
  /// Every ballot is of a seat that votes and is occupied at that moment.
  ///
  /// - Returns: the seats present that may vote.
  /// - Throws: `vote.notEntitled`, `vote.notPresent`, `vote.doubleVote`.
  /// - Source: Ley 40/2015 art. 16.3, basic law.
  static func entitled(
    _ ballots: [Ballot]?, _ members: [Member], _ present: [Presence]
  ) throws(Refusal) -> Set<SeatID> {
    let voting = Set(members.filter(\.vote).map(\.seat))
    let here = Set(present.compactMap(\.seat))
    var seen: Set<SeatID> = []
    for (index, ballot) in (ballots ?? []).enumerated() {
      let values: [String: Refusal.Value] = ["seat": .word(ballot.seat.rawValue)]
      let field = "/data/ballots/\(index)/seat"
      guard voting.contains(ballot.seat) else {
        throw Refusal("vote.notEntitled", rule: "R03", values, field: field)
      }
      guard here.contains(ballot.seat) else {
        throw Refusal("vote.notPresent", rule: "R03", values, field: field)
      }
      guard seen.insert(ballot.seat).inserted else {
        throw Refusal("vote.doubleVote", rule: "R03", values, field: field)
      }
    }
    return voting.intersection(here)
  }

  /// R03: no more votes than seats present that may vote.
  ///
  /// - Throws: `vote.tooMany`.
  static func withinEntitled(_ count: Count, _ entitled: Int) throws(Refusal) {
    guard count.inFavour >= 0, count.against >= 0, count.abstained >= 0,
      count.total <= entitled
    else {
      throw Refusal(
        "vote.tooMany", rule: "R03",
        ["votes": .number(count.total), "entitled": .number(entitled)])
    }
  }

  /// R30: agreements are adopted by majority of votes: more in favour than against.
  ///
  /// Abstentions are not counted [?]. A tie does not carry: a casting vote exists only where the
  /// organ's own rules grant it (R31). Absolute and qualified majorities are of the members.
  ///
  /// - Source: Ley 40/2015 art. 17.5, basic law.
  static func carried(_ count: Count, _ majority: Profile.Majority, members: Int) -> Bool {
    switch majority {
    case .simple: count.inFavour > count.against
    case .absolute: 2 * count.inFavour > members
    case .consensus: count.inFavour > 0 && count.against == 0
    case .qualified(let share):
      count.inFavour * share.denominator >= members * share.numerator
    }
  }

  /// R30: what was not carried cannot be adopted.
  ///
  /// - Throws: `vote.missing`, `vote.majorityNotReached`.
  static func carriedVote(on item: Int, _ state: State) throws(Refusal) -> Vote {
    guard let vote = state.vote(on: item) else {
      throw Refusal("vote.missing", rule: "R30", ["item": .number(item)], field: "/data/item")
    }
    guard vote.result.carried else {
      throw Refusal(
        "vote.majorityNotReached", rule: "R30",
        [
          "item": .number(item), "inFavour": .number(vote.result.count.inFavour),
          "against": .number(vote.result.count.against), "majority": .word(vote.result.majority),
        ])
    }
    return vote
  }

  /// R38: an agreement says who does it and until when, or that nothing is to be done.
  ///
  /// - Throws: `agreement.incomplete` with the missing fields.
  /// - Source: handbook §3.4 R38 [?].
  static func complete(
    informational: Bool, owner: AgencyID?, due: CivilDate?, on day: CivilDate
  ) throws(Refusal) {
    var missing: [String] = []
    if !informational {
      if owner == nil { missing.append("owner") }
      if due == nil { missing.append("due") }
    }
    guard missing.isEmpty else {
      throw Refusal("agreement.incomplete", rule: "R38", ["missing": .words(missing)])
    }
    if let due, due < day {
      throw Refusal(
        "field.invalid", rule: "R38", ["earliest": .word(day.description)], field: "/data/due")
    }
  }
}

extension Meeting.Count {
  init(_ ballots: [Meeting.Ballot]) {
    self.init(
      inFavour: ballots.count { $0.sense == .inFavour },
      against: ballots.count { $0.sense == .against },
      abstained: ballots.count { $0.sense == .abstained })
  }

  public var total: Int { inFavour + against + abstained }
}
