import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Secret votes` {
  private func world(_ change: (inout Setting) -> Void = { _ in }) throws -> World {
    var world = try World.constituted(change)
    try world.convene()
    try world.open(present: 1...4)
    return world
  }

  private func secret(
    _ inFavour: Int, _ against: Int, _ blank: Int, of seats: [Int],
    ballots: [Meeting.Ballot]? = nil
  ) -> Meeting.CastVote {
    Meeting.CastVote(
      meeting: .first, item: 1, method: .secret, inFavour: inFavour, against: against,
      abstained: blank, ballots: ballots, voters: seats.map { .seat($0) })
  }

  @Test func `one event holds how many, and which seats in the order of the members`() throws {
    var voted = Meeting.Voted(
      item: 1, method: .secret, count: .init(inFavour: 2, against: 1, abstained: 0),
      ballots: nil, entitled: 4, quorum: .init(present: 4, members: 5, needed: 3),
      majority: "simple", matter: nil, carried: true)
    voted.voters = [.seat(1), .seat(2), .seat(4)]
    try world().when(secret(2, 1, 0, of: [4, 1, 2]), as: .secretary)
      .then(.meeting(.first, .voted(voted)))
  }

  @Test func `who voted what is not even asked`() throws {
    try world().when(
      secret(
        1, 0, 0, of: [1], ballots: [.init(seat: .seat(1), sense: .inFavour)]), as: .secretary
    ).thenRefused("vote.secretBallot", field: "/data/ballots")
  }

  @Test func `nothing in a secret vote's event names a sense`() throws {
    let outcome = try world().when(secret(2, 1, 0, of: [1, 2, 3]), as: .secretary)
    let event = try #require(outcome.event(Meeting.Event.self))
    let data = try CanonicalEncoder().encode(event.recorded.payload)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(#""voters":["seat-1","seat-2","seat-3"]"#))
    #expect(!text.contains("sense") && !text.contains("ballots"))
  }

  @Test func `nor is it asked afterwards`() throws {
    var world = try world { $0.profile = .example { $0.plenary.adopted["R34"] = .own } }
    try world.give(secret(2, 1, 0, of: [1, 2, 3]), as: .secretary)
    world.when(
      Meeting.RequestRecordOfVote(
        meeting: .first, item: 1, seat: .seat(3), sense: .against),
      as: .holder(3)
    ).thenRefused("vote.secretBallot", rule: "R32")
  }

  @Test func `as many votes as seats that voted`() throws {
    let world = try world()
    world.when(secret(2, 0, 1, of: [1, 2, 3]), as: .secretary).thenAccepted()
    for seats in [[1, 2], [1, 2, 3, 4]] {
      world.when(secret(2, 0, 1, of: seats), as: .secretary).thenRefused(
        "vote.countDiffers", ["votes": 3, "voters": .number(seats.count)], field: "/data/voters")
    }
    world.when(secret(0, 0, 0, of: []), as: .secretary)
      .thenRefused("field.missing", field: "/data/voters")
  }

  @Test func `seats that are there, that vote, once`() throws {
    let world = try world { $0.voiceOnly = [2] }
    world.when(secret(2, 0, 0, of: [1, 5]), as: .secretary)
      .thenRefused("vote.notPresent", rule: "R03", ["seat": "seat-5"], field: "/data/voters/1")
    world.when(secret(2, 0, 0, of: [1, 2]), as: .secretary)
      .thenRefused("vote.notEntitled", rule: "R03", ["seat": "seat-2"], field: "/data/voters/1")
    world.when(secret(2, 0, 0, of: [1, 1]), as: .secretary)
      .thenRefused("vote.doubleVote", rule: "R03", ["seat": "seat-1"], field: "/data/voters/1")
  }

  @Test func `other votes name no voters, nor other ballots`() throws {
    let world = try world()
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 1, against: 0,
        voters: [.seat(1)]),
      as: .secretary
    ).thenRefused("field.invalid", field: "/data/voters")
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 1, against: 0,
        ballots: [.init(seat: .seat(1), sense: .inFavour)]),
      as: .secretary
    ).thenRefused("field.invalid", field: "/data/ballots")
  }

  @Test func `the arrival of a seat that voted stays`() throws {
    var world = try world()
    try world.give(secret(1, 0, 0, of: [4]), as: .secretary)
    func strike(_ seat: Int) throws -> Outcome {
      let stay = try #require(
        world.meeting(.first).presence.first { $0.person == .holder(seat) })
      return world.when(
        Meeting.Correct(meeting: .first, version: stay.version, reason: .wrongPerson),
        as: .secretary)
    }
    try strike(4).thenRefused("correction.inUse", rule: "R03")
    try strike(3).thenAccepted()
  }
}

@Suite struct `R04 A secretary without a seat` {
  private func world(votes: Bool, adopted: Bool = true, seat: Int? = nil) throws -> World {
    var world = try World.constituted {
      $0.secretaryHolds = seat
      $0.profile = .example {
        $0.plenary.secretaryRule.votes = votes
        $0.plenary.adopted["R04"] = adopted ? .own : nil
      }
    }
    try world.convene()
    try world.open(present: seat == nil ? 1...3 : 1...2)
    return world
  }

  private func nominal(_ secretary: Meeting.Sense?) -> Meeting.CastVote {
    Meeting.CastVote(
      meeting: .first, item: 1, method: .nominal,
      ballots: [.init(seat: .seat(1), sense: .inFavour), .init(seat: .seat(2), sense: .against)],
      secretary: secretary)
  }

  private func voted(_ outcome: Outcome) throws -> Meeting.Voted {
    guard case .voted(let vote)? = outcome.event(Meeting.Event.self) else {
      Issue.record("\(outcome.result)")
      throw CancellationError()
    }
    return vote
  }

  @Test func `votes where the organ's own rules say so`() throws {
    let vote = try voted(world(votes: true).when(nominal(.inFavour), as: .secretary))
    #expect(vote.entitled == 4 && vote.carried && vote.secretary == .inFavour)
    #expect(vote.count == .init(inFavour: 2, against: 1, abstained: 0))
    let hands = Meeting.CastVote(
      meeting: .first, item: 1, method: .showOfHands, inFavour: 4, against: 0)
    try world(votes: true).when(hands, as: .secretary).thenAccepted()
    try world(votes: false).when(hands, as: .secretary).thenRefused("vote.tooMany", rule: "R03")
  }

  @Test(arguments: [(false, true), (true, false)])
  func `else has a voice only`(votes: Bool, adopted: Bool) throws {
    try world(votes: votes, adopted: adopted).when(nominal(.inFavour), as: .secretary)
      .thenRefused("vote.notEntitled", rule: "R04", ["seat": "secretary"])
  }

  @Test func `one with a seat votes by it, and once`() throws {
    try world(votes: true, seat: 3).when(nominal(.inFavour), as: .secretary)
      .thenRefused("vote.notEntitled", rule: "R04")
  }

  @Test func `in secret it is said whether, not what`() throws {
    let world = try world(votes: true)
    let vote = try voted(
      world.when(
        Meeting.CastVote(
          meeting: .first, item: 1, method: .secret, inFavour: 2, against: 1,
          voters: [
            .seat(1), .seat(2),
          ], secretaryVoted: true), as: .secretary))
    #expect(vote.secretaryVoted == true && vote.secretary == nil)
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .secret, inFavour: 2, against: 1,
        voters: [.seat(1), .seat(2)], secretary: .inFavour), as: .secretary
    ).thenRefused("vote.secretBallot", field: "/data/secretary")
  }
}

@Suite struct `R28 One person, one vote` {
  /// The holder of the first seat stands in for the second too.
  private func world(double: Bool?) throws -> World {
    var world = try World.constituted {
      $0.profile = .example { $0.plenary.doubleHolding = double }
    }
    try world.assign(.holder(1), 2, alternate: true)
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(3), .holder(4)])
    return world
  }
  private let second = Meeting.Arrive(meeting: .first, person: .holder(1), seat: .seat(2))

  @Test(arguments: [nil, false] as [Bool?])
  func `nobody takes a second seat in a session`(double: Bool?) throws {
    try world(double: double).when(second, as: .secretary).thenRefused(
      "seat.doubleHolding", rule: "R28", ["seat": "seat-1"], field: "/data/seat")
  }

  @Test func `unless the organ's rules let one hold two, and then votes for each`() throws {
    var world = try world(double: true)
    try world.give(second, as: .secretary)
    world.when(second, as: .secretary).thenNothing()
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .nominal,
        ballots: (1...4).map { .init(seat: .seat($0), sense: .inFavour) }), as: .secretary
    ).thenAccepted()
    world.at("2026-02-10T10:30")
    try world.leave(.holder(1))
    #expect(Set(world.meeting(.first).present(at: world.clock).compactMap(\.seat)).count == 2)
    let departure = world.version(.first)
    world.when(
      Meeting.Correct(meeting: .first, version: departure, reason: .wrongTime), as: .secretary
    ).thenAccepted()
  }

  @Test func `once the rules say otherwise, no vote is taken with both`() throws {
    var world = try world(double: true)
    try world.give(second, as: .secretary)
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    let present = world.meeting(.first).present(at: world.clock)
    #expect(throws: Refusal.self) {
      try Meeting.oneSeatEach(present, Profile.example().plenary)
    }
    #expect(throws: Never.self) {
      try Meeting.oneSeatEach(
        present, Profile.example { $0.plenary.doubleHolding = true }.plenary)
    }
  }
}

@Suite struct `R37 A voice only` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(2)])
    try world.give(
      Meeting.Arrive(meeting: .first, person: "outsider", guest: true), as: .secretary)
    return world
  }

  @Test func `do not count for the quorum`() throws {
    try world().when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["present": 2, "needed": 3])
  }

  @Test func `nor vote, nor does a member who came as a guest`() throws {
    var world = try world()
    try world.arrive([.holder(3)])
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(4), guest: true), as: .secretary)
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 4, against: 0),
      as: .secretary
    ).thenRefused("vote.tooMany", rule: "R03", ["votes": 4, "entitled": 3])
    world.when(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .nominal,
        ballots: [.init(seat: .seat(4), sense: .inFavour)]),
      as: .secretary
    ).thenRefused("vote.notPresent", rule: "R03")
  }
}
