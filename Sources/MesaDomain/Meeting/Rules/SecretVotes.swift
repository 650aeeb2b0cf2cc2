import Canonical

extension Meeting {
  /// A secret vote says how many and which seats, and never who voted what; other votes name no
  /// voters beside their ballots.
  ///
  /// Nothing in the command could tell it, so neither can the log nor what is remembered of the
  /// command. Voters stand in the order of the members: the order of voting would tell too.
  ///
  /// - Throws: `vote.secretBallot`, `field.missing`, `field.invalid`.
  /// - Source: handbook §3.4 [?]; ROF art. 102.3 [K].
  static func namesWhatItMay(_ vote: CastVote) throws(Refusal) {
    guard vote.method != .secret else {
      guard vote.ballots == nil, vote.secretary == nil else {
        throw .field("vote.secretBallot", vote.ballots == nil ? "secretary" : "ballots")
      }
      guard vote.voters?.isEmpty == false else { throw .field("field.missing", "voters") }
      return
    }
    guard vote.voters == nil, vote.secretaryVoted == nil else {
      throw .field("field.invalid", vote.voters == nil ? "secretaryVoted" : "voters")
    }
    guard vote.method == .nominal || (vote.ballots == nil && vote.secretary == nil) else {
      throw .field("field.invalid", vote.ballots == nil ? "secretary" : "ballots")
    }
  }

  /// A secret vote counts as many votes as seats that voted; a blank one is an abstention.
  ///
  /// - Throws: `vote.countDiffers`.
  static func countsItsVoters(_ vote: CastVote, _ count: Count) throws(Refusal) {
    guard let voters = vote.voters else { return }
    let voted = voters.count + (vote.secretaryVoted == true ? 1 : 0)
    guard count.total == voted else {
      throw .field(
        "vote.countDiffers", "voters",
        ["votes": .number(count.total), "voters": .number(voted)])
    }
  }

  /// R04: a secretary without a seat has a voice and no vote, unless the organ's own rules give one.
  ///
  /// - Throws: `vote.notEntitled`.
  /// - Source: Ley 40/2015 art. 19.4.a, where adopted; profile `secretaryRule.votes`.
  static func secretaryVotes(
    _ asked: Bool, _ secretary: PersonID, _ present: [Presence], _ rules: Profile.Organ
  ) throws(Refusal) -> Bool {
    let sits = present.contains { $0.person == secretary && $0.seat != nil }
    let votes = rules.adopts("R04") && rules.secretaryRule.votes && !sits
    guard votes || !asked else {
      throw Refusal(
        "vote.notEntitled", rule: "R04", ["seat": .word(Mesa.Post.secretary.rawValue)],
        field: "/data/secretary")
    }
    return votes
  }
}
