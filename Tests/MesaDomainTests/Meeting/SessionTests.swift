import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Corrections` {
  private func world(present: ClosedRange<Int> = 1...4) throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open(present: present)
    world.at("2026-02-10T10:30")
    return world
  }

  private func correct(
    _ version: Int, _ reason: Meeting.CorrectionReason = .wrongPerson
  ) -> Meeting.Correct {
    Meeting.Correct(meeting: .first, version: version, reason: reason)
  }

  private func arrival(_ person: PersonID, _ world: World) throws -> Int {
    try #require(world.meeting(.first).presence.first { $0.person == person }).version
  }

  @Test func `an arrival is struck; the log keeps it`() throws {
    var world = try world()
    let version = try arrival(.holder(4), world)
    world.when(correct(version), as: .secretary)
      .then(.meeting(.first, .corrected(.init(version: version, reason: .wrongPerson))))
    try world.give(correct(version), as: .secretary)
    #expect(!world.meeting(.first).presence.contains { $0.person == .holder(4) })
    world.when(correct(version), as: .secretary).thenNothing()
  }

  @Test func `not one that the opening stands on`() throws {
    let world = try world(present: 1...3)
    for person in [PersonID.holder(3), "chair", "secretary"] {
      world.when(correct(try arrival(person, world)), as: .secretary)
        .thenRefused("correction.inUse", rule: "R20")
    }
  }

  @Test func `nor one that a vote stands on`() throws {
    var world = try world()
    try world.give(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 4, against: 0),
      as: .secretary)
    world.when(correct(try arrival(.holder(4), world)), as: .secretary)
      .thenRefused("correction.inUse", rule: "R03")
  }

  @Test func `nor one of a seat with a ballot`() throws {
    var world = try world()
    try world.give(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .nominal,
        ballots: [.init(seat: .seat(4), sense: .inFavour)]),
      as: .secretary)
    world.when(correct(try arrival(.holder(4), world)), as: .secretary)
      .thenRefused("correction.inUse", rule: "R03")
    world.when(correct(try arrival(.holder(3), world)), as: .secretary).thenAccepted()
  }

  @Test func `a departure is struck, and the person is there again`() throws {
    var world = try world()
    try world.leave(.holder(4))
    let version = world.version(.first)
    #expect(world.meeting(.first).present(at: world.clock).count == 5)
    try world.give(correct(version, .wrongTime), as: .secretary)
    #expect(world.meeting(.first).present(at: world.clock).count == 6)
  }

  @Test func `not once that person, or another in the seat, has come in again`() throws {
    for person in [PersonID.holder(4), .alternate(4)] {
      var world = try world()
      try world.leave(.holder(4))
      let version = world.version(.first)
      world.at("2026-02-10T10:45")
      try world.arrive([person])
      world.when(correct(version), as: .secretary).thenRefused("correction.inUse")
    }
  }

  @Test func `who is recorded as going at the moment of a vote was there for it`() throws {
    var world = try world(present: 1...3)
    try world.carry(1)
    try world.leave(.holder(3))
    world.when(correct(world.version(.first)), as: .secretary).thenAccepted()
    try world.give(
      Meeting.Arrive(meeting: .first, person: "outsider", guest: true), as: .secretary)
    world.when(correct(world.version(.first)), as: .secretary).thenAccepted()
  }

  @Test func `a note is struck`() throws {
    var world = try world()
    try world.note(1)
    try world.give(correct(world.version(.first), .wrongText), as: .secretary)
    #expect(world.meeting(.first).texts(on: 1).isEmpty)
  }

  @Test func `a vote is struck, and the one before it stands again`() throws {
    var world = try world()
    try world.lose(1)
    try world.carry(1)
    try world.give(correct(world.version(.first), .wrongCount), as: .secretary)
    #expect(world.meeting(.first).vote(on: 1)?.result.carried == false)
  }

  @Test func `not once an agreement was adopted on it`() throws {
    var world = try world()
    try world.carry(1)
    let version = world.version(.first)
    try world.adopt("a-1")
    world.when(correct(version, .wrongCount), as: .secretary)
      .thenRefused("correction.inUse", ["version": .number(version)], field: "/data/version")
  }

  @Test func `nor once minutes were approved, or rectified, on it`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.minute()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    try world.carry(1, in: .second)
    let version = world.version(.second)
    let strike = Meeting.Correct(meeting: .second, version: version, reason: .wrongCount)
    world.when(strike, as: .secretary).thenAccepted()
    try world.give(Minutes.Approve(meeting: .first, session: .second), as: .secretary)
    world.when(strike, as: .secretary).thenRefused("correction.inUse")
    try world.carry(3, in: .second)
    let later = Meeting.Correct(
      meeting: .second, version: world.version(.second), reason: .wrongCount)
    world.when(later, as: .secretary).thenAccepted()
    try world.give(
      Minutes.Rectify(meeting: .first, session: .second, item: 3, text: "…"), as: .secretary)
    world.when(later, as: .secretary).thenRefused("correction.inUse")
  }

  @Test func `what is no arrival, departure, note or vote is not corrected`() throws {
    let world = try world()
    for version in [0, 1, world.version(.first), 99] {
      world.when(correct(version), as: .secretary)
        .thenRefused("correction.unknown", ["version": .number(version)], field: "/data/version")
    }
  }

  @Test func `nor anything once the session is closed`() throws {
    var world = try world()
    let version = try arrival(.holder(4), world)
    try world.close()
    world.when(correct(version), as: .secretary)
      .thenRefused("record.notNow", ["state": "closed", "possible": ["convened", "open"]])
  }

  @Test func `before the opening an arrival is struck freely`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair"])
    world.when(correct(world.version(.first)), as: .secretary).thenAccepted()
  }
}

@Suite struct `Cancelling and postponing` {
  @Test func `a session that was not opened moves to another moment`() throws {
    var world = try World.constituted()
    try world.convene()
    let postpone = Meeting.Postpone(meeting: .first, startsAt: "2026-02-17T10:00")
    world.when(postpone, as: .chair)
      .then(.meeting(.first, .postponed(.init(startsAt: "2026-02-17T10:00"))))
    try world.give(postpone, as: .chair)
    world.when(postpone, as: .chair).thenNothing()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(2), .holder(3)])
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.tooEarly", ["startsAt": "2026-02-17T10:00:00.000Z"])
  }

  @Test func `not into the past`() throws {
    var world = try World.constituted()
    try world.convene()
    world.when(
      Meeting.Postpone(meeting: .first, startsAt: "2026-02-03T10:00"), as: .chair
    ).thenRefused("notice.tooLate", field: "/data/startsAt")
  }

  @Test func `it is withdrawn with a reason, and then it is over`() throws {
    var world = try World.constituted()
    try world.convene()
    let cancel = Meeting.Cancel(meeting: .first, reason: .forceMajeure)
    world.when(cancel, as: .chair)
      .then(.meeting(.first, .cancelled(.init(reason: .forceMajeure))))
    try world.give(cancel, as: .chair)
    world.when(cancel, as: .chair).thenNothing()
    world.when(Meeting.Cancel(meeting: .first, reason: .merged), as: .chair)
      .thenRefused("record.notNow", ["state": "cancelled"])
    world.at("2026-02-10T10:00")
    for command: any Command in [
      Meeting.Arrive(meeting: .first, person: "chair"), Meeting.Open(meeting: .first),
      Meeting.Postpone(meeting: .first, startsAt: "2026-03-10T10:00"),
    ] {
      world.when(command, as: .secretary).thenRefused("record.notNow", ["state": "cancelled"])
    }
  }

  @Test func `neither once it is open`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(Meeting.Cancel(meeting: .first, reason: .other), as: .chair)
      .thenRefused(
        "record.notNow",
        ["state": "open", "possible": ["convened", "ordered", "planned", "withdrawn"]])
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-03-10T10:00"), as: .chair)
      .thenRefused("record.notNow", ["state": "open"])
  }
}

@Suite struct `Stages of a session` {
  @Test func `nothing is voted, adopted or closed before it is open`() throws {
    var world = try World.constituted()
    try world.convene()
    for command: any Command in [
      Meeting.StartItem(meeting: .first, item: 1),
      Meeting.Deliberate(meeting: .first, item: 1, text: "…"),
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus),
      Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true),
      Meeting.DeclareUrgency(
        meeting: .first, title: "T", inFavour: 1, against: 0, abstained: 0),
      Meeting.Close(meeting: .first),
    ] {
      world.when(command, as: .secretary)
        .thenRefused("record.notNow", ["state": "convened", "possible": ["open"]])
    }
  }

  @Test func `nobody comes or goes once it is closed`() throws {
    var world = try World.constituted()
    try world.hold()
    world.when(Meeting.Arrive(meeting: .first, person: .holder(5)), as: .secretary)
      .thenRefused("record.notNow", ["state": "closed"])
    world.when(Meeting.Leave(meeting: .first, person: .holder(1)), as: .secretary)
      .thenRefused("record.notNow", ["state": "closed"])
  }

  @Test func `it is convened once`() throws {
    var world = try World.constituted()
    try world.convene()
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-03-10T10:00",
        place: "Town hall", agenda: World.agenda),
      as: .secretary
    ).thenRefused("record.exists", ["kind": "meeting"], field: "/data/meeting")
  }

  @Test func `what was not taken up is listed at its close`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    world.when(Meeting.Close(meeting: .first), as: .secretary).then(
      .meeting(.first, .closed(.init(untreated: [2, 3]))),
      .mesa(.activated(.init(meeting: .first))), warnings: ["session.itemsUntreated"])
  }
}

@Suite struct `The same request twice` {
  @Test func `in a session is no second event`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    for command: any Command in [
      Meeting.Arrive(meeting: .first, person: "chair"),
      Meeting.Arrive(meeting: .first, person: .holder(1)),
      Meeting.Leave(meeting: .first, person: .holder(5)), Meeting.Open(meeting: .first),
      Meeting.StartItem(meeting: .first, item: 1),
    ] {
      world.when(command, as: .secretary).thenNothing()
    }
    try world.note(2)
    try world.close()
    world.when(Meeting.Close(meeting: .first), as: .secretary).thenNothing()
  }

  @Test func `of its minutes neither`() throws {
    var world = try World.constituted { $0.seats = 3 }
    try world.hold()
    try world.circulate()
    for seat in 1...3 { try world.answer(seat, .conforms) }
    world.when(Minutes.ApproveByChair(meeting: .first), as: .chair).thenNothing()
    world.when(Minutes.Circulate(meeting: .first), as: .secretary).thenNothing()
    world.when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), as: .holder(1)
    ).thenNothing()
    try world.give(Minutes.Approve(meeting: .first), as: .secretary)
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenNothing()
  }

  @Test func `nor of an instance or a role`() throws {
    var world = try World.promoted()
    world.when(Instance.Open(), as: .admin).thenNothing()
    let ask = Person.GrantRole(person: "outsider", role: .auditor)
    try world.give(ask, as: .admin)
    world.when(ask, as: .secondAdmin).thenNothing()
    try world.give(
      "person.confirmRole", #"{"person":"outsider","role":"auditor"}"#, as: .secondAdmin)
    try world.when(
      "person.confirmRole", #"{"person":"outsider","role":"auditor"}"#, as: .secondAdmin
    ).thenNothing()
    world.when(ask, as: .admin).thenNothing()
    try world.when(
      "person.revokeRole", #"{"person":"outsider","role":"networkCoordinator"}"#, as: .admin
    ).thenNothing()
  }
}
