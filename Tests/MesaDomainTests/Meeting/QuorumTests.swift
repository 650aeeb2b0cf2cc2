import Canonical
import MesaDomain
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R20 Quorum` {
  /// A session of that many members, at its hour, with chair, secretary and some members present.
  private func world(members: Int, present: Int) throws -> World {
    var world = try World.constituted { $0.seats = members }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"])
    for seat in 0..<present { try world.arrive([.holder(seat + 1)]) }
    return world
  }

  @Test(arguments: [(7, 4), (8, 4), (9, 5), (3, 2)])
  func `half of the members opens the session`(members: Int, present: Int) throws {
    let world = try world(members: members, present: present)
    let roster = (1...members).map {
      Meeting.Member(
        seat: .seat($0), agency: .agency($0), vote: true, holder: .holder($0),
        alternates: [.alternate($0)])
    }
    world.when(Meeting.Open(meeting: .first), as: .secretary).then(
      .meeting(
        .first,
        .opened(
          .init(
            chair: "chair", secretary: "secretary", members: roster,
            quorum: .init(present: present, members: members, needed: present),
            profileVersion: 1))),
      .book(.sessionOpened(.init(meeting: .first))))
  }

  @Test(arguments: [(7, 3), (8, 3), (9, 4), (3, 1)])
  func `one fewer does not`(members: Int, present: Int) throws {
    try world(members: members, present: present)
      .when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused(
        "session.noQuorum", rule: "R20",
        [
          "present": .number(present), "members": .number(members),
          "needed": .number(present + 1), "missing": [],
        ])
  }

  @Test func `without the chair it does not open, however many are there`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["secretary"] + (1...5).map { .holder($0) })
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["missing": ["chair"]])
  }

  @Test func `without the secretary neither`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair"] + (1...5).map { .holder($0) })
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["missing": ["secretary"]])
  }

  @Test func `a designated substitute presides in the chair's absence`() throws {
    var world = try World.constituted()
    try world.designate(.chair, "outsider")
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["outsider", "secretary"] + (1...3).map { .holder($0) })
    let opened = world.when(Meeting.Open(meeting: .first), as: .secretary)
      .event(Meeting.Event.self)
    guard case .opened(let event)? = opened else {
      Issue.record("not opened")
      return
    }
    #expect(event.chair == "outsider")
  }

  @Test func `an alternate counts as the seat`() throws {
    var world = try world(members: 4, present: 1)
    try world.arrive([.alternate(2)])
    world.when(Meeting.Open(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `who takes part at a distance counts`() throws {
    var world = try world(members: 4, present: 1)
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(2), mode: .remote), as: .secretary)
    world.when(Meeting.Open(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `who has gone again does not count`() throws {
    var world = try world(members: 4, present: 2)
    world.at("2026-02-10T10:05")
    try world.leave(.holder(2))
    world.at("2026-02-10T10:10")
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["present": 1, "needed": 2])
  }

  @Test func `it opens at its hour and not a minute before`() throws {
    let world = try world(members: 3, present: 3)
    world.when(
      Meeting.Open(meeting: .first), as: .secretary, effective: "2026-02-10T09:59"
    ).thenRefused("session.tooEarly")
    world.when(Meeting.Open(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `an organ without members has no quorum`() throws {
    var world = try World.constituted()
    for seat in 1...5 {
      try world.give(
        "mesa.endSeat",
        #"{"mesa":"totana","organ":"plenary","seat":"seat-\#(seat)","on":"2026-02-01"}"#,
        as: .facilitator)
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"])
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["present": 0, "members": 0, "needed": 1])
  }
}

@Suite struct `R21 Chair and secretary inside the half` {
  private func open(_ change: @escaping (inout Profile.QuorumRule) -> Void) throws -> Outcome {
    var world = try World.constituted {
      ($0.seats, $0.chairHolds, $0.secretaryHolds) = (6, 1, 2)
      $0.profile = .example { change(&$0.plenary.quorum) }
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(3)])
    return world.when(Meeting.Open(meeting: .first), as: .secretary)
  }

  @Test func `both count once, as the members they are`() throws {
    try open { _ in }.thenAccepted()
  }

  @Test func `the chair does not where the profile says so`() throws {
    try open { $0.countsChair = false }
      .thenRefused("session.noQuorum", rule: "R20", ["present": 2, "needed": 3])
  }

  @Test func `nor the secretary`() throws {
    try open { $0.countsSecretaryIfMember = false }
      .thenRefused("session.noQuorum", rule: "R20", ["present": 2, "needed": 3])
  }
}

@Suite struct `R24 Quorum to adopt` {
  /// Open with exactly the four of seven members that it takes.
  private func world() throws -> World {
    var world = try World.constituted { $0.seats = 7 }
    try world.convene()
    try world.open(present: 1...4)
    return world
  }

  @Test func `a vote stands on the quorum of its moment`() throws {
    let world = try world()
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary
    ).then(
      .meeting(
        .first,
        .voted(
          .init(
            item: 1, method: .consensus, count: .init(inFavour: 4, against: 0, abstained: 0),
            ballots: nil, entitled: 4, quorum: .init(present: 4, members: 7, needed: 4),
            majority: "consensus", matter: nil, carried: true))))
  }

  @Test func `once a member has left it is lost`() throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.leave(.holder(4))
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary
    ).thenRefused("vote.quorumLost", rule: "R24", ["present": 3, "needed": 4])
  }

  @Test func `and regained when an alternate takes the seat`() throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.leave(.holder(4))
    world.at("2026-02-10T10:40")
    try world.arrive([.alternate(4)])
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary
    ).thenAccepted()
  }

  @Test func `a vote recorded afterwards is judged by who was there then`() throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.leave(.holder(4))
    world.at("2026-02-10T10:40")
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    world.when(vote, as: .secretary, effective: "2026-02-10T10:29").thenAccepted()
    world.when(vote, as: .secretary, effective: "2026-02-10T10:30")
      .thenRefused("vote.quorumLost", rule: "R24")
  }

  @Test(arguments: [PersonID("chair"), PersonID("secretary")])
  func `without chair or secretary nothing is voted`(person: PersonID) throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.leave(person)
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary
    ).thenRefused("vote.quorumLost", rule: "R24", ["missing": .words([person.rawValue])])
  }

  @Test func `a departure recorded late does not undo the quorum of a vote`() throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.carry(1)
    world.at("2026-02-10T10:40")
    let leave = Meeting.Leave(meeting: .first, person: .holder(4))
    world.when(leave, as: .secretary, effective: "2026-02-10T10:20")
      .thenRefused("correction.inUse", rule: "R24")
    world.when(leave, as: .secretary, effective: "2026-02-10T10:31").thenAccepted()
  }
}
