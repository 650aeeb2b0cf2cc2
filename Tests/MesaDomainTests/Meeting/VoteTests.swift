import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R03 The vote comes with the seat` {
  private func nominal(_ ballots: [(Int, Meeting.Sense)]) -> Meeting.CastVote {
    Meeting.CastVote(
      meeting: .first, item: 1, method: .nominal,
      ballots: ballots.map { .init(seat: .seat($0.0), sense: $0.1) })
  }

  private func world(_ change: (inout Setting) -> Void = { _ in }) throws -> World {
    var world = try World.constituted(change)
    try world.convene()
    try world.open()
    return world
  }

  @Test func `each seat present votes`() throws {
    let ballots: [(Int, Meeting.Sense)] = [(1, .inFavour), (2, .against), (3, .abstained)]
    try world().when(nominal(ballots), as: .secretary).then(
      .meeting(
        .first,
        .voted(
          .init(
            item: 1, method: .nominal, count: .init(inFavour: 1, against: 1, abstained: 1),
            ballots: ballots.map { .init(seat: .seat($0.0), sense: $0.1) }, entitled: 3,
            quorum: .init(present: 3, members: 5, needed: 3), majority: "simple", matter: nil,
            carried: false))), warnings: ["vote.tieNotBroken"])
  }

  @Test func `a seat with a voice only does not`() throws {
    try world { $0.voiceOnly = [2] }.when(
      nominal([(1, .inFavour), (2, .inFavour)]), as: .secretary
    )
    .thenRefused(
      "vote.notEntitled", rule: "R03", ["seat": "seat-2"], field: "/data/ballots/1/seat")
  }

  @Test func `a seat of nobody knows where does not`() throws {
    try world().when(nominal([(9, .inFavour)]), as: .secretary)
      .thenRefused("vote.notEntitled", rule: "R03")
  }

  @Test func `an absent one does not`() throws {
    try world().when(nominal([(1, .inFavour), (4, .inFavour)]), as: .secretary)
      .thenRefused("vote.notPresent", rule: "R03", ["seat": "seat-4"])
  }

  @Test func `nobody votes twice`() throws {
    try world().when(nominal([(1, .inFavour), (1, .against)]), as: .secretary)
      .thenRefused("vote.doubleVote", rule: "R03", field: "/data/ballots/1/seat")
  }

  @Test func `a secretary without a seat has no vote`() throws {
    let world = try world()
    func vote(_ inFavour: Int) -> Outcome {
      world.when(
        Meeting.CastVote(
          meeting: .first, item: 1, method: .showOfHands, inFavour: inFavour, against: 0),
        as: .secretary)
    }
    vote(3).thenAccepted()
    vote(4).thenRefused("vote.tooMany", rule: "R03", ["votes": 4, "entitled": 3])
  }

  @Test func `one with a seat keeps it`() throws {
    var world = try World.constituted { $0.secretaryHolds = 4 }
    try world.convene()
    try world.open()
    world.when(nominal([(4, .inFavour)]), as: .secretary).thenAccepted()
  }

  @Test func `an alternate votes for the seat`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .alternate(1), .holder(2), .holder(3)])
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.when(nominal([(1, .inFavour)]), as: .secretary).thenAccepted()
  }

  @Test(arguments: [(-1, 0, 0), (0, -1, 0), (4, 0, -1)])
  func `no count is below nothing`(inFavour: Int, against: Int, abstained: Int) throws {
    try world().when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: inFavour, against: against,
        abstained: abstained),
      as: .secretary
    ).thenRefused("vote.tooMany", rule: "R03")
  }

  @Test func `a show of hands says how many, a nominal vote who`() throws {
    let world = try world()
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .showOfHands, against: 0),
      as: .secretary
    ).thenRefused("field.missing", field: "/data/inFavour")
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .showOfHands, inFavour: 3),
      as: .secretary
    ).thenRefused("field.missing", field: "/data/against")
    world.when(nominal([]), as: .secretary)
      .thenRefused("field.missing", field: "/data/ballots")
  }
}

@Suite struct `R30 Majority` {
  /// Four of six voting seats are there.
  private func world(_ standard: Profile.Majority = .simple) throws -> World {
    var world = try World.constituted {
      $0.seats = 6
      $0.profile = .example { $0.plenary.decision.standard = standard }
    }
    try world.convene()
    try world.open(present: 1...4)
    return world
  }

  private func carried(
    _ world: World, _ count: (Int, Int, Int), matter: String? = nil
  ) -> (String, Bool)? {
    let outcome = world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: count.0, against: count.1,
        abstained: count.2, matter: matter),
      as: .secretary)
    guard case .voted(let vote)? = outcome.event(Meeting.Event.self) else { return nil }
    return (vote.majority, vote.carried)
  }

  @Test(arguments: [((2, 1, 1), true), ((1, 0, 3), true), ((2, 2, 0), false), ((1, 2, 0), false)])
  func `more in favour than against; abstentions do not count, a tie does not carry`(
    count: (Int, Int, Int), carries: Bool
  ) throws {
    #expect(try #require(carried(world(), count)) == ("simple", carries))
  }

  @Test func `nobody in favour carries nothing`() throws {
    #expect(try #require(carried(world(), (0, 0, 4))) == ("simple", false))
  }

  @Test(arguments: [((4, 0, 0), true), ((3, 0, 1), false)])
  func `an absolute majority is of the members, not of those present`(
    count: (Int, Int, Int), carries: Bool
  ) throws {
    #expect(
      try #require(carried(world(), count, matter: "regulation")) == ("absolute", carries))
  }

  @Test(arguments: [((4, 0, 0), true), ((3, 0, 1), false)])
  func `two thirds are of the members too`(count: (Int, Int, Int), carries: Bool) throws {
    #expect(try #require(carried(world(), count, matter: "dissolution")) == ("2/3", carries))
  }

  @Test(arguments: [((3, 0, 1), true), ((3, 1, 0), false)])
  func `consensus is nobody against`(count: (Int, Int, Int), carries: Bool) throws {
    #expect(try #require(carried(world(.consensus), count)) == ("consensus", carries))
  }

  @Test func `a matter that the handbook does not have is refused`() throws {
    try world().when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus, matter: "holidays"),
      as: .secretary
    ).thenRefused("field.unknownValue", field: "/data/matter")
  }

  @Test func `what carried is adopted`() throws {
    var world = try world()
    try world.carry(1)
    world.when(
      Meeting.Adopt(
        meeting: .first, agreement: "a-1", item: 1, text: "A campaign", owner: .agency(1),
        due: "2026-06-30"),
      as: .secretary
    ).then(
      .meeting(
        .first,
        .agreementAdopted(
          .init(
            agreement: "a-1", item: 1, number: "AC-2026-001", vote: world.version(.first)))),
      .agreement(
        "a-1",
        .adopted(
          .init(
            mesa: .totana, organ: .plenary, meeting: .first, item: 1, number: "AC-2026-001",
            text: "A campaign", informational: false, owner: .agency(1), due: "2026-06-30"))),
      .book(
        .agreementEntered(
          .init(agreement: "a-1", year: 2026, number: 1, informational: false))))
  }

  @Test func `what was not voted is not`() throws {
    try world().when(
      Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true), as: .secretary
    ).thenRefused("vote.missing", rule: "R30", ["item": 1])
  }

  @Test func `what was lost is not`() throws {
    var world = try world()
    try world.lose(1)
    world.when(
      Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true), as: .secretary
    ).thenRefused(
      "vote.majorityNotReached", rule: "R30",
      ["inFavour": 0, "against": 1, "majority": "simple"])
  }

  @Test func `the last vote on an item stands`() throws {
    var world = try world()
    try world.lose(1)
    world.at("2026-02-10T10:30")
    try world.carry(1)
    let adopt = Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true)
    world.when(adopt, as: .secretary).thenAccepted()
    world.when(adopt, as: .secretary, effective: "2026-02-10T10:29")
      .thenRefused("effective.beforeDependency")
    try world.lose(1)
    world.when(adopt, as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
  }
}

@Suite struct `R38 Complete agreements` {
  private func adopt(
    informational: Bool? = nil, owner: AgencyID? = nil, due: CivilDate? = nil
  ) throws -> Outcome {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    return world.when(
      Meeting.Adopt(
        meeting: .first, item: 1, text: "A campaign", informational: informational, owner: owner,
        due: due),
      as: .secretary)
  }

  @Test func `with who does it and until when it is adopted`() throws {
    try adopt(owner: "agency-1", due: "2026-06-30").thenAccepted()
  }

  @Test func `without either it is not`() throws {
    try adopt().thenRefused("agreement.incomplete", rule: "R38", ["missing": ["owner", "due"]])
    try adopt(owner: "agency-1")
      .thenRefused("agreement.incomplete", rule: "R38", ["missing": ["due"]])
    try adopt(informational: false, due: "2026-06-30")
      .thenRefused("agreement.incomplete", rule: "R38", ["missing": ["owner"]])
  }

  @Test func `what only informs needs neither`() throws {
    try adopt(informational: true).thenAccepted()
  }

  @Test func `it may be due that day, not the day before`() throws {
    try adopt(owner: "agency-1", due: "2026-02-10").thenAccepted()
    try adopt(owner: "agency-1", due: "2026-02-09")
      .thenRefused("field.invalid", rule: "R38", ["earliest": "2026-02-10"], field: "/data/due")
  }

  @Test func `the agency is one of the directory`() throws {
    try adopt(owner: "nobody", due: "2026-06-30")
      .thenRefused("record.unknown", ["kind": "agency", "id": "nobody"], field: "/data/owner")
  }
}
