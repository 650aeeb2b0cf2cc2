import Canonical

extension Meeting {
  /// R31: in a tie the chair's vote decides, but in bodies of several administrations only where
  /// their own rules say so.
  ///
  /// - Throws: `vote.castingVoteNotGranted`.
  /// - Source: Ley 40/2015 art. 19.2.d, where adopted; profile `castingVote`.
  static func castingVoteGranted(_ rules: Profile.Organ) throws(Refusal) {
    guard rules.castingVote, rules.adopts("R31") else {
      throw Refusal("vote.castingVoteNotGranted", rule: "R31")
    }
  }

  /// R31: the vote that is tied, and not broken otherwise already.
  ///
  /// - Throws: `vote.missing`, `vote.notTied`.
  /// - Source: Ley 40/2015 art. 19.2.d, where adopted.
  static func tiedVote(on item: Int, _ state: State) throws(Refusal) -> Vote {
    guard let vote = state.vote(on: item) else {
      throw Refusal("vote.missing", rule: "R30", ["item": .number(item)], field: "/data/item")
    }
    guard vote.result.isTied else {
      throw Refusal(
        "vote.notTied", rule: "R31",
        [
          "item": .number(item), "inFavour": .number(vote.result.count.inFavour),
          "against": .number(vote.result.count.against),
        ], field: "/data/item")
    }
    return vote
  }

  /// R31: it is the vote of whoever presides at that moment.
  ///
  /// The secretary records it; another who may preside, but does not now, cannot give it.
  ///
  /// - Throws: `vote.notPresiding`.
  static func presides(
    _ principal: Principal, _ seated: Seated, _ roster: Roster
  ) throws(Refusal) {
    guard let person = principal.person, roster.chairs.order.contains(person),
      person != seated.chair
    else { return }
    throw Refusal("vote.notPresiding", rule: "R31")
  }
}

extension Meeting.Voted {
  /// As many on one side as on the other, where more in favour would have carried it.
  public var isTied: Bool {
    guard majority == Profile.Majority.simple.description, count.inFavour > 0 else { return false }
    return count.inFavour == count.against + (abstentionsCounted == true ? count.abstained : 0)
  }
}
