import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Two times` {
  @Test func `nothing is effective in the future`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    let arrive = Meeting.Arrive(meeting: .first, person: .holder(1))
    world.when(arrive, as: .secretary, effective: "2026-02-10T10:00:00.001Z")
      .thenRefused("effective.future", field: "/effective")
    world.when(arrive, as: .secretary, effective: "2026-02-10T10:00").thenAccepted()
  }

  @Test func `nor before what it depends on`() throws {
    var world = try World.constituted()
    let convene = Meeting.Convene(
      meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
      place: "Town hall", agenda: World.agenda)
    world.when(convene, as: .secretary, effective: "2026-01-14T09:59")
      .thenRefused("effective.beforeDependency", ["earliest": "2026-01-14T10:00:00.000Z"])
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(1)), as: .secretary,
      effective: "2026-02-03T09:59"
    ).thenRefused("effective.beforeDependency", ["earliest": "2026-02-03T10:00:00.000Z"])
    try world.open()
    world.at("2026-02-10T10:30")
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary,
      effective: "2026-02-10T09:59"
    ).thenRefused("effective.beforeDependency", ["earliest": "2026-02-10T10:00:00.000Z"])
    world.when(
      Meeting.Leave(meeting: .first, person: .holder(1)), as: .secretary,
      effective: "2026-02-10T09:59"
    ).thenRefused("effective.beforeDependency")
  }

  @Test func `a session does not close before the last thing in it`() throws {
    let moments: [(inout World) throws -> Void] = [
      { try $0.leave(.holder(3)) }, { try $0.note(1) },
      { try $0.give(Meeting.StartItem(meeting: .first, item: 2), as: .secretary) },
      { try $0.lose(1) },
      {
        try $0.give(
          Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary,
          effective: "2026-02-10T10:01")
        try $0.adopt("a-1")
      },
    ]
    for happen in moments {
      var world = try World.constituted()
      try world.convene()
      try world.open(present: 1...4)
      world.at("2026-02-10T11:00")
      try happen(&world)
      world.at("2026-02-10T12:00")
      let close = Meeting.Close(meeting: .first)
      world.when(close, as: .secretary, effective: "2026-02-10T10:59")
        .thenRefused("effective.beforeDependency", ["earliest": "2026-02-10T11:00:00.000Z"])
      world.when(close, as: .secretary, effective: "2026-02-10T11:00").thenAccepted()
    }
  }

  @Test func `minutes come after the session`() throws {
    var world = try World.constituted()
    try world.hold()
    world.when(Minutes.Draft(meeting: .first), as: .secretary, effective: "2026-02-10T11:59")
      .thenRefused("effective.beforeDependency", ["earliest": "2026-02-10T12:00:00.000Z"])
  }

  @Test func `a person who came late is not recorded as having come before`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.at("2026-02-10T10:30")
    try world.arrive([.holder(4)])
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(4)), as: .secretary,
      effective: "2026-02-10T10:10"
    ).thenRefused("effective.beforeDependency")
  }

  @Test func `who has gone and come again was not there in between`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open(present: 1...4)
    world.at("2026-02-10T10:30")
    try world.leave(.holder(4))
    world.at("2026-02-10T11:00")
    try world.arrive([.holder(4)])
    let state = world.meeting(.first)
    func there(_ moment: Instant) -> Bool {
      state.present(at: moment).contains { $0.person == .holder(4) }
    }
    #expect(there("2026-02-10T10:29"))
    #expect(!there("2026-02-10T10:30"))
    #expect(!there("2026-02-10T10:59"))
    #expect(there("2026-02-10T11:00"))
  }
}

@Suite struct `Recording late` {
  /// An answer to circulated minutes, recorded so many days afterwards.
  private func answer(
    days: Int, minutes: Int = 0, as principal: Principal, tolerance: Int = 7
  ) throws -> Outcome {
    var world = try World.constituted {
      $0.profile = .example { $0.recordingToleranceDays = tolerance }
    }
    try world.hold()
    try world.circulate()
    let effective: Instant = "2026-02-11T10:00"
    return world.when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), as: principal,
      at: effective.days(days).minutes(minutes), effective: effective)
  }

  @Test func `within the profile's tolerance anybody with the right may`() throws {
    try answer(days: 7, as: .holder(1)).thenAccepted()
    try answer(days: 7, minutes: 1439, as: .holder(1)).thenAccepted()
    try answer(days: 0, as: .holder(1), tolerance: 0).thenAccepted()
  }

  @Test func `later than that a member may not`() throws {
    try answer(days: 8, as: .holder(1)).thenRefused(
      "effective.tooLate", ["days": 8, "tolerance": 7], field: "/effective")
    try answer(days: 1, as: .holder(1), tolerance: 0).thenRefused("effective.tooLate")
  }

  @Test func `who has the right to record late may`() throws {
    try answer(days: 3000, as: .secretary).thenAccepted()
  }

  @Test func `an agency reports late on what is its own to do, and on nothing else`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.adopt("a-1")
    let report = Agreement.Report(agreement: "a-1", progress: 10)
    world.at("2026-06-10T10:00")
    world.when(report, as: .holder(1), effective: "2026-02-11T10:00").thenAccepted()
    world.when(report, as: .holder(2), effective: "2026-02-11T10:00")
      .thenRefused("auth.notPermitted")
  }

  @Test func `rights are judged by the day of recording`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"secretary","person":"secretary",\
      "on":"2026-02-28"}
      """, as: .facilitator)
    world.at("2026-03-01T00:00")
    world.when(
      Minutes.Draft(meeting: .first), as: .secretary, effective: "2026-02-20T10:00"
    ).thenRefused("record.unknown", ["kind": "meeting"])
    try world.designate(.secretary, "outsider", from: "2026-03-01")
    world.when(Minutes.Draft(meeting: .first), as: .outsider, effective: "2026-02-20T10:00")
      .thenAccepted()
  }

  @Test func `rules are judged by the day it happened`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.assign("outsider", 1, from: "2026-02-11")
    world.at("2026-02-12T10:00")
    let arrive = Meeting.Arrive(meeting: .first, person: .holder(1), seat: .seat(1))
    world.when(arrive, as: .secretary, effective: "2026-02-10T10:00").thenAccepted()
    world.when(arrive, as: .secretary, effective: "2026-02-11T10:00")
      .thenRefused("seat.alternateNotAccredited", rule: "R06")
  }
}
