import Canonical

extension Meeting {
  /// R33: members who are there by their office as authorities or staff of an administration may
  /// not abstain.
  ///
  /// By name, each is asked; by show of hands or in secret, no more may abstain than those who are
  /// free to. Who is present and does not vote abstains. `exOfficio` speaks for every agency that
  /// is no association and no professional body [?].
  ///
  /// - Throws: `vote.abstentionForbidden`.
  /// - Source: Ley 40/2015 art. 19.3.c, where adopted; profile `abstentionForbiddenFor`.
  static func abstentions(
    _ vote: Voted, _ electorate: Electorate, _ rules: Profile.Organ, _ context: Context
  ) throws(Refusal) {
    guard rules.adopts("R33"), !rules.abstentionForbiddenFor.isEmpty else { return }
    let silent = vote.count.total < electorate.count
    guard silent || vote.count.abstained > 0 else { return }
    let bound = electorate.members.filter { member in
      guard let kind = context.state(Agency.self, .agency(member.agency)).agencyKind else {
        return false
      }
      return rules.abstentionForbiddenFor.contains(kind.rawValue)
        || (rules.abstentionForbiddenFor.contains("exOfficio") && !kind.isOfSociety)
    }
    if let ballots = vote.ballots {
      let voted = Set(ballots.filter { $0.sense != .abstained }.map(\.seat))
      guard let member = bound.first(where: { !voted.contains($0.seat) }) else { return }
      throw Refusal(
        "vote.abstentionForbidden", rule: "R33",
        ["seats": .words([member.seat.rawValue]), "abstained": .number(vote.count.abstained)],
        field: ballots.firstIndex { $0.seat == member.seat }.map { "/data/ballots/\($0)/sense" }
          ?? "/data/ballots")
    }
    let abstained = electorate.count - vote.count.inFavour - vote.count.against
    guard abstained > electorate.count - bound.count else { return }
    throw Refusal(
      "vote.abstentionForbidden", rule: "R33",
      ["seats": .words(bound.map(\.seat.rawValue)), "abstained": .number(abstained)],
      field: "/data/abstained")
  }

  /// Those who may vote at one moment.
  struct Electorate {
    /// Members whose seat votes and is occupied.
    let members: [Member]
    /// Whether a secretary without a seat votes too (R04).
    let secretary: Bool

    var count: Int { members.count + (secretary ? 1 : 0) }
  }
}

extension AgencyKind {
  /// Sits for society, not by an office of an administration.
  var isOfSociety: Bool { self == .civilSociety || self == .barAssociation }
}
