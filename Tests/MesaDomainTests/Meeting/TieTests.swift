import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R31 The casting vote` {
  /// Four of five members voted two against two on the first item.
  private func tied(
    granted: Bool = true, adopted: Bool = true, inFavour: Int = 2, against: Int = 2
  ) throws -> World {
    var world = try World.constituted {
      $0.profile = .example {
        $0.plenary.castingVote = granted
        $0.plenary.adopted["R31"] = adopted ? .own : nil
      }
    }
    try world.convene()
    try world.open(present: 1...4)
    world.at("2026-02-10T10:30")
    try world.give(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: inFavour, against: against),
      as: .secretary)
    return world
  }

  private func breaking(_ sense: Meeting.Sense = .inFavour) -> Meeting.BreakTie {
    Meeting.BreakTie(meeting: .first, item: 1, sense: sense)
  }
  private let adopt = Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true)

  @Test func `a tie is recorded as not carried, with a warning`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open(present: 1...4)
    let outcome = world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 2, against: 2),
      as: .secretary)
    guard case .success(let decision) = outcome.result else {
      Issue.record("refused")
      return
    }
    #expect(decision.warnings.map(\.code) == ["vote.tieNotBroken"])
  }

  @Test func `and is not adopted`() throws {
    try tied().when(adopt, as: .secretary)
      .thenRefused("vote.tieNotBroken", rule: "R31", ["item": 1])
  }

  @Test func `where it is granted the chair's vote decides`() throws {
    var world = try tied()
    let vote = world.version(.first)
    world.when(breaking(), as: .chair).then(
      .meeting(
        .first,
        .tieBroken(
          .init(
            item: 1, vote: vote, chair: "chair", sense: .inFavour,
            quorum: .init(present: 4, members: 5, needed: 3)))))
    try world.give(breaking(), as: .chair)
    world.when(breaking(), as: .chair).thenNothing()
    world.when(adopt, as: .secretary).thenAccepted()
    #expect(world.meeting(.first).vote(on: 1)?.result.carried == true)
  }

  @Test func `or against it`() throws {
    var world = try tied()
    try world.give(breaking(.against), as: .secretary)
    world.when(adopt, as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
    world.when(breaking(), as: .secretary).thenRefused("vote.tieBroken", rule: "R31")
  }

  @Test(arguments: [(false, true), (true, false), (false, false)])
  func `without a rule of the organ's own it is not granted`(
    granted: Bool, adopted: Bool
  ) throws {
    try tied(granted: granted, adopted: adopted).when(breaking(), as: .chair)
      .thenRefused("vote.castingVoteNotGranted", rule: "R31")
  }

  @Test(arguments: [(3, 1), (1, 3), (0, 0)])
  func `what is not tied is not broken`(inFavour: Int, against: Int) throws {
    try tied(inFavour: inFavour, against: against).when(breaking(), as: .chair)
      .thenRefused(
        "vote.notTied", rule: "R31",
        ["inFavour": .number(inFavour), "against": .number(against)], field: "/data/item")
  }

  @Test func `nor what was not voted`() throws {
    try tied().when(
      Meeting.BreakTie(meeting: .first, item: 2, sense: .inFavour), as: .chair
    ).thenRefused("vote.missing", rule: "R30", ["item": 2])
  }

  @Test func `in a matter that needs a share of the members there is no tie to break`() throws {
    var world = try tied()
    try world.give(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 2, against: 2,
        matter: "dissolution"),
      as: .secretary)
    world.when(breaking(), as: .chair).thenRefused("vote.notTied", rule: "R31")
    world.when(adopt, as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
  }

  @Test func `the chair does not abstain in a tie`() throws {
    try tied().when(breaking(.abstained), as: .chair)
      .thenRefused("field.unknownValue", rule: "R31", field: "/data/sense")
  }

  @Test func `it is of whoever presides now`() throws {
    var world = try tied()
    try world.designate(.chair, "outsider")
    world.when(breaking(), as: .outsider).thenRefused("vote.notPresiding", rule: "R31")
    world.at("2026-02-10T10:35")
    try world.arrive(["outsider"])
    try world.leave("chair")
    world.when(breaking(), as: .chair).thenRefused("vote.notPresiding", rule: "R31")
    world.when(breaking(), as: .outsider).thenAccepted()
  }

  @Test func `and needs the quorum, and the chair, at its moment`() throws {
    var world = try tied()
    world.at("2026-02-10T10:35")
    try world.leave("chair")
    world.when(breaking(), as: .secretary)
      .thenRefused("vote.quorumLost", rule: "R24", ["missing": ["chair"]])
    var other = try tied()
    other.at("2026-02-10T10:35")
    try other.leave(.holder(1))
    other.when(breaking(), as: .secretary).thenAccepted()
    try other.leave(.holder(2))
    other.when(breaking(), as: .secretary).thenRefused("vote.quorumLost", rule: "R24")
  }

  @Test func `nor is it given before the vote`() throws {
    try tied().when(breaking(), as: .chair, effective: "2026-02-10T10:29")
      .thenRefused("effective.beforeDependency")
  }

  @Test func `one that was wrongly recorded is struck until something rests on it`() throws {
    var world = try tied()
    try world.give(breaking(), as: .chair)
    let version = world.version(.first)
    let strike = Meeting.Correct(meeting: .first, version: version, reason: .wrongCount)
    var corrected = world
    try corrected.give(strike, as: .secretary)
    corrected.when(adopt, as: .secretary).thenRefused("vote.tieNotBroken", rule: "R31")
    try world.give(adopt, as: .secretary)
    world.when(strike, as: .secretary).thenRefused("correction.inUse")
  }

  @Test func `a departure recorded late does not undo its quorum`() throws {
    var world = try tied()
    world.at("2026-02-10T10:40")
    try world.give(breaking(), as: .chair)
    world.at("2026-02-10T10:50")
    let leave = Meeting.Leave(meeting: .first, person: "chair")
    world.when(leave, as: .secretary, effective: "2026-02-10T10:35")
      .thenRefused("correction.inUse", rule: "R24")
    world.when(leave, as: .secretary, effective: "2026-02-10T10:41").thenAccepted()
  }

  @Test func `nobody else has it`() throws {
    let world = try tied()
    world.when(breaking(), as: .holder(1))
      .thenRefused("auth.notPermitted", ["roles": ["chair", "secretary"]])
    world.when(breaking(), as: .outsider).thenRefused("record.unknown")
  }

  @Test func `nor anybody once the session is closed`() throws {
    var world = try tied()
    try world.close()
    world.when(breaking(), as: .chair).thenRefused("record.notNow", ["state": "closed"])
  }
}

@Suite struct `R33 Those who may not abstain` {
  /// Four of five members, the third of which is a specialised centre.
  private func world(_ forbidden: [String], adopted: Bool = true) throws -> World {
    var world = try World.constituted {
      $0.profile = .example {
        $0.plenary.abstentionForbiddenFor = forbidden
        $0.plenary.adopted["R33"] = adopted ? .own : nil
      }
    }
    try world.convene()
    try world.open(present: 1...4)
    return world
  }

  private func hands(_ inFavour: Int, _ against: Int, _ abstained: Int) -> Meeting.CastVote {
    Meeting.CastVote(
      meeting: .first, item: 1, method: .showOfHands, inFavour: inFavour, against: against,
      abstained: abstained)
  }

  private func nominal(_ senses: [Meeting.Sense]) -> Meeting.CastVote {
    Meeting.CastVote(
      meeting: .first, item: 1, method: .nominal,
      ballots: senses.enumerated().map { .init(seat: .seat($0 + 1), sense: $1) })
  }

  @Test func `by name each is asked`() throws {
    let world = try world(["specialisedCentre"])
    world.when(
      nominal([.inFavour, .abstained, .inFavour, .abstained]), as: .secretary
    ).thenAccepted()
    world.when(
      nominal([.inFavour, .inFavour, .abstained, .inFavour]), as: .secretary
    ).thenRefused(
      "vote.abstentionForbidden", rule: "R33", ["seats": ["seat-3"]],
      field: "/data/ballots/2/sense")
  }

  @Test func `who is there and says nothing abstains`() throws {
    let world = try world(["specialisedCentre"])
    world.when(nominal([.inFavour, .inFavour]), as: .secretary).thenRefused(
      "vote.abstentionForbidden", rule: "R33", ["seats": ["seat-3"]], field: "/data/ballots")
    world.when(hands(3, 0, 0), as: .secretary).thenAccepted()
  }

  @Test func `by show of hands no more abstain than are free to`() throws {
    let world = try world(["specialisedCentre", "socialServices"])
    world.when(hands(2, 0, 2), as: .secretary).thenAccepted()
    world.when(hands(1, 0, 3), as: .secretary).thenRefused(
      "vote.abstentionForbidden", rule: "R33", ["abstained": 3, "seats": ["seat-3", "seat-4"]])
  }

  @Test func `by their office sit all but associations and professional bodies`() throws {
    var world = try World.constituted {
      $0.seats = AgencyKind.known.count
      $0.profile = .example {
        $0.plenary.abstentionForbiddenFor = ["exOfficio"]
        $0.plenary.adopted["R33"] = .own
      }
    }
    try world.convene()
    try world.open(present: 1...AgencyKind.known.count)
    let bound = AgencyKind.known.filter { !$0.isOfSociety }.count
    #expect(bound == AgencyKind.known.count - 2)
    world.when(hands(bound, 0, 2), as: .secretary).thenAccepted()
    world.when(hands(bound - 1, 0, 3), as: .secretary)
      .thenRefused("vote.abstentionForbidden", rule: "R33")
  }

  @Test func `in a consensus and in secret too`() throws {
    let world = try world(["exOfficio"])
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus, abstained: 1),
      as: .secretary
    ).thenRefused("vote.abstentionForbidden", rule: "R33")
    world.when(Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary)
      .thenAccepted()
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .secret, inFavour: 3, against: 0, abstained: 1,
        voters: (1...4).map { .seat($0) }), as: .secretary
    ).thenRefused("vote.abstentionForbidden", rule: "R33")
  }

  @Test func `where it is not adopted anybody abstains`() throws {
    try world(["exOfficio"], adopted: false).when(hands(1, 0, 3), as: .secretary).thenAccepted()
    try world([]).when(hands(1, 0, 3), as: .secretary).thenAccepted()
  }
}
