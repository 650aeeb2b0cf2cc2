import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R01 Secretary and chair` {
  private func constitute(_ change: (inout Setting) -> Void) throws -> Outcome {
    let world = try World.promoted(Setting(change))
    return try world.when("mesa.constitute", World.constitution, as: .facilitator)
  }

  @Test func `a mesa with both is constituted`() throws {
    try constitute { _ in }.thenAccepted()
  }

  @Test func `without a secretary it is not`() throws {
    try constitute { $0.hasSecretary = false }
      .thenRefused("organ.secretaryMissing", rule: "R01", ["on": "2026-01-07"])
  }

  @Test func `nor without anybody to preside`() throws {
    try constitute { $0.hasChair = false }.thenRefused("organ.chairMissing", rule: "R01")
  }

  @Test func `a session is not convened for a day without a secretary`() throws {
    var world = try World.constituted()
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"secretary","person":"secretary",\
      "on":"2026-02-09"}
      """, as: .facilitator)
    func convene(_ startsAt: Instant) -> Outcome {
      world.when(
        Meeting.Convene(
          meeting: .first, mesa: .totana, organ: .plenary, startsAt: startsAt,
          place: "Town hall", agenda: World.agenda),
        as: .facilitator)
    }
    convene("2026-02-10T10:00")
      .thenRefused("organ.secretaryMissing", rule: "R01", ["on": "2026-02-10"])
    convene("2026-02-09T10:00").thenAccepted()
  }

  @Test func `one person does not preside and keep the minutes of an organ`() throws {
    let world = try World.constituted()
    world.when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .secretary, person: "chair", from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("organ.chairIsSecretary", field: "/data/person")
  }
}

@Suite struct `R02 What is the secretary's alone` {
  private static let others: [Principal] = [.facilitator, .chair, .holder(1), .admin, .auditor]

  @Test(arguments: others)
  func `nobody else opens a session`(principal: Principal) throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) })
    world.when(Meeting.Open(meeting: .first), as: principal)
      .thenRefused("auth.secretaryOnly", rule: "R02", ["action": "meeting.open"])
  }

  @Test(arguments: others)
  func `nor records a vote, closes it or draws up its minutes`(principal: Principal) throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: principal)
      .thenRefused("auth.secretaryOnly", rule: "R02")
    world.when(Meeting.Close(meeting: .first), as: principal)
      .thenRefused("auth.secretaryOnly", rule: "R02")
    world.when(Minutes.Draft(meeting: .first), as: principal)
      .thenRefused("auth.secretaryOnly", rule: "R02")
  }

  @Test func `a second secretary of the organ may, one of another organ may not`() throws {
    var world = try World.constituted()
    try world.designate(.secretary, "outsider")
    try world.give(
      Mesa.Designate(
        mesa: .totana, organ: "technicalCommission", post: .secretary, person: .holder(1),
        from: "2026-01-07"),
      as: .facilitator)
    try world.convene()
    try world.open()
    let close = Meeting.Close(meeting: .first)
    world.when(close, as: .outsider).thenAccepted()
    world.when(close, as: .holder(1)).thenRefused("auth.secretaryOnly", rule: "R02")
  }

  @Test func `it ends with the designation`() throws {
    var world = try World.constituted()
    try world.designate(.secretary, "outsider")
    try world.convene()
    try world.open()
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"secretary","person":"secretary",\
      "on":"2026-02-10"}
      """, as: .facilitator)
    let close = Meeting.Close(meeting: .first)
    world.when(close, as: .secretary).thenAccepted()
    world.at("2026-02-11T10:00")
    world.when(close, as: .secretary).thenRefused("record.unknown", ["kind": "meeting"])
  }
}

@Suite struct `R06 Alternates` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    return world
  }

  @Test func `an accredited alternate takes the seat`() throws {
    try world().when(Meeting.Arrive(meeting: .first, person: .alternate(2)), as: .secretary)
      .then(
        .meeting(
          .first,
          .arrived(.init(person: .alternate(2), seat: .seat(2), guest: false, mode: .inPerson))))
  }

  @Test func `of a seat that is not theirs they do not`() throws {
    try world().when(
      Meeting.Arrive(meeting: .first, person: .alternate(2), seat: .seat(3)), as: .secretary
    ).thenRefused(
      "seat.alternateNotAccredited", rule: "R06", ["seat": "seat-3"], field: "/data/seat")
  }

  @Test func `accreditation is from a day on`() throws {
    var world = try world()
    try world.assign("outsider", 3, alternate: true, from: "2026-02-11")
    let arrive = Meeting.Arrive(meeting: .first, person: "outsider", seat: .seat(3))
    world.when(arrive, as: .secretary).thenRefused("seat.alternateNotAccredited", rule: "R06")
    world.at("2026-02-11T00:00")
    world.when(arrive, as: .secretary).thenAccepted()
  }

  @Test func `holder and alternate are not in the seat together`() throws {
    var world = try world()
    try world.arrive([.holder(2)])
    let arrive = Meeting.Arrive(meeting: .first, person: .alternate(2), seat: .seat(2))
    world.when(arrive, as: .secretary).thenRefused("seat.occupied", ["seat": "seat-2"])
    world.at("2026-02-10T10:30")
    try world.leave(.holder(2))
    world.when(arrive, as: .secretary).thenAccepted()
  }

  @Test func `nor by an arrival that is recorded late`() throws {
    var world = try world()
    world.at("2026-02-10T10:30")
    try world.arrive([.holder(2)])
    world.when(
      Meeting.Arrive(meeting: .first, person: .alternate(2), seat: .seat(2)), as: .secretary,
      effective: "2026-02-10T10:10"
    ).thenRefused("effective.beforeDependency", ["earliest": "2026-02-10T10:30:00.000Z"])
  }
}

@Suite struct `R37 Guests` {
  @Test func `a guest comes in without a seat`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(
      Meeting.Arrive(meeting: .first, person: "outsider", guest: true), as: .secretary
    ).then(
      .meeting(
        .first, .arrived(.init(person: "outsider", seat: nil, guest: true, mode: .inPerson))))
  }

  @Test func `who holds no seat and is not a guest does not come in`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(Meeting.Arrive(meeting: .first, person: "outsider"), as: .secretary)
      .thenRefused("presence.noSeat", rule: "R37")
  }

  @Test func `guests do not make the quorum`() throws {
    var world = try World.constituted { $0.seats = 4 }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1)])
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(2), guest: true), as: .secretary)
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["present": 1, "needed": 2])
  }

  @Test func `and are not asked for their vote`() throws {
    var world = try World.constituted { $0.seats = 4 }
    try world.convene()
    try world.open(present: 1...2)
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(3), guest: true), as: .secretary)
    func vote(_ inFavour: Int) -> Outcome {
      world.when(
        Meeting.CastVote(
          meeting: .first, item: 1, method: .showOfHands, inFavour: inFavour, against: 0),
        as: .secretary)
    }
    vote(2).thenAccepted()
    vote(3).thenRefused("vote.tooMany", rule: "R03", ["votes": 3, "entitled": 2])
  }
}
