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
  /// Every ballot is of a seat that votes and is occupied at that moment; guests and observers
  /// have no seat, so none can be theirs (R37).
  ///
  /// - Returns: the seats present that may vote.
  /// - Throws: `vote.notEntitled`, `vote.notPresent`, `vote.doubleVote`.
  /// - Source: Ley 40/2015 art. 16.3, basic law.
  static func entitled(
    _ ballots: [Ballot]?, _ members: [Member], _ present: [Presence], voters: [SeatID]? = nil
  ) throws(Refusal) -> Set<SeatID> {
    let voting = Set(members.filter(\.vote).map(\.seat))
    let here = Set(present.compactMap(\.seat))
    var seen: Set<SeatID> = []
    let named =
      (ballots ?? []).enumerated().map { ($1.seat, "/data/ballots/\($0)/seat") }
      + (voters ?? []).enumerated().map { ($1, "/data/voters/\($0)") }
    for (seat, field) in named {
      let values: [String: Refusal.Value] = ["seat": .word(seat.rawValue)]
      guard voting.contains(seat) else {
        throw Refusal("vote.notEntitled", rule: "R03", values, field: field)
      }
      guard here.contains(seat) else {
        throw Refusal("vote.notPresent", rule: "R03", values, field: field)
      }
      guard seen.insert(seat).inserted else {
        throw Refusal("vote.doubleVote", rule: "R03", values, field: field)
      }
    }
    return voting.intersection(here)
  }

  /// R28: one person in two seats has two votes only where the organ's own rules let one hold two.
  ///
  /// - Throws: `seat.doubleHolding`.
  /// - Source: handbook §3.3 R28 [?]; profile `doubleHolding`.
  static func oneSeatEach(_ present: [Presence], _ rules: Profile.Organ) throws(Refusal) {
    guard rules.doubleHolding != true else { return }
    var seats: [PersonID: SeatID] = [:]
    for stay in present {
      guard let seat = stay.seat else { continue }
      if let other = seats.updateValue(seat, forKey: stay.person), other != seat {
        throw Refusal("seat.doubleHolding", rule: "R28", ["seat": .word(other.rawValue)])
      }
    }
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
  /// Abstentions are not counted, unless the profile says so [?]. A tie does not carry: a casting
  /// vote exists only where the organ's own rules grant it (R31). Absolute and qualified majorities
  /// are of the members.
  ///
  /// - Source: Ley 40/2015 art. 17.5, basic law.
  static func carried(
    _ count: Count, _ majority: Profile.Majority, members: Int, abstentionsCount: Bool = false
  ) -> Bool {
    switch majority {
    case .simple:
      count.inFavour > count.against + (abstentionsCount ? count.abstained : 0)
    case .absolute: 2 * count.inFavour > members
    case .consensus: count.inFavour > 0 && count.against == 0
    case .qualified(let share):
      count.inFavour * share.denominator >= members * share.numerator
    }
  }

  /// R30: what was not carried cannot be adopted.
  ///
  /// - Throws: `vote.missing`, `vote.tieNotBroken` (R31), `vote.majorityNotReached`.
  static func carriedVote(on item: Int, _ state: State) throws(Refusal) -> Vote {
    guard let vote = state.vote(on: item) else {
      throw Refusal("vote.missing", rule: "R30", ["item": .number(item)], field: "/data/item")
    }
    guard vote.result.carried else {
      if vote.result.isTied, vote.broken == nil { throw .tie(item) }
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

extension Refusal {
  /// R31: as many for as against, and nobody has broken the tie.
  static func tie(_ item: Int) -> Refusal {
    Refusal("vote.tieNotBroken", rule: "R31", ["item": .number(item)])
  }
}

extension Meeting.Count {
  init(_ senses: [Meeting.Sense]) {
    self.init(
      inFavour: senses.count { $0 == .inFavour }, against: senses.count { $0 == .against },
      abstained: senses.count { $0 == .abstained })
  }

  public var total: Int { inFavour + against + abstained }
}
