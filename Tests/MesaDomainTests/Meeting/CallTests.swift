import Canonical
import TestSupport
import Testing

@testable import MesaDomain

private let second = Profile.SecondCall(
  delayMinutes: 30, fraction: Profile.Fraction(1, 3)!, minimum: 3)

@Suite struct `R23 Second call` {
  /// Nine members; so many of them present beside chair and secretary, at the first call.
  private func world(
    present: Int, members: Int = 9, secondCall: Profile.SecondCall? = second
  ) throws -> World {
    var world = try World.adopting("R23", seats: members) { $0.plenary.secondCall = secondCall }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"])
    for seat in 0..<present { try world.arrive([.holder(seat + 1)]) }
    return world
  }

  private let open = Meeting.Open(meeting: .first)
  private let fail = Meeting.RecordFailedCall(meeting: .first)

  @Test func `the notice names its time`() throws {
    #expect(try world(present: 0).meeting(.first).secondCallAt == "2026-02-10T10:30")
  }

  @Test func `the failed first call is recorded with who was there`() throws {
    try world(present: 3).when(fail, as: .secretary).then(
      .meeting(
        .first,
        .callFailed(
          .init(
            call: .first, quorum: .init(present: 3, members: 9, needed: 5), missing: [],
            present: [.seat(1), .seat(2), .seat(3)], secondCallAt: "2026-02-10T10:30"))))
  }

  @Test func `at its time it opens with its own number`() throws {
    var world = try world(present: 3)
    try world.give(fail, as: .secretary)
    world.at("2026-02-10T10:30")
    try world.give(open, as: .secretary)
    let opened = world.meeting(.first).opened
    #expect(opened?.call == .second)
    #expect(opened?.quorum == .init(present: 3, members: 9, needed: 3))
  }

  @Test func `one fewer is too few, and so it failed`() throws {
    var world = try world(present: 2)
    try world.give(fail, as: .secretary)
    world.at("2026-02-10T10:30")
    world.when(open, as: .secretary)
      .thenRefused("session.noQuorum", rule: "R23", ["present": 2, "needed": 3])
    try world.give(fail, as: .secretary)
    #expect(world.meeting(.first).stage == .failed)
    world.when(fail, as: .secretary).thenNothing()
    world.when(open, as: .secretary).thenRefused("record.notNow", ["state": "failed"])
  }

  @Test(arguments: [(9, 3), (12, 4), (6, 3)])
  func `a third, and three at least`(members: Int, needed: Int) throws {
    var world = try world(present: needed - 1, members: members)
    try world.give(fail, as: .secretary)
    world.at("2026-02-10T10:30")
    world.when(open, as: .secretary).thenRefused("session.noQuorum", rule: "R23")
    try world.arrive([.holder(needed)])
    world.when(open, as: .secretary).thenAccepted()
  }

  @Test func `a minute before its time it is too early`() throws {
    var world = try world(present: 3)
    try world.give(fail, as: .secretary)
    world.at("2026-02-10T10:29")
    world.when(open, as: .secretary).thenRefused(
      "session.secondCallTooEarly", rule: "R23",
      ["earliest": "2026-02-10T10:30:00.000Z", "unrecorded": []], field: "/effective")
  }

  @Test func `and before the first was recorded as failed`() throws {
    var world = try world(present: 3)
    world.at("2026-02-10T10:30")
    world.when(Meeting.Open(meeting: .first, call: .second), as: .secretary).thenRefused(
      "session.secondCallTooEarly", rule: "R23", ["unrecorded": ["first"]])
  }

  @Test func `after it failed the first is not opened any more`() throws {
    var world = try world(present: 3)
    try world.give(fail, as: .secretary)
    try world.arrive([.holder(4), .holder(5)])
    world.when(Meeting.Open(meeting: .first, call: .first), as: .secretary)
      .thenRefused("session.callFailed", rule: "R23", field: "/data/call")
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-03-10T10:00"), as: .chair)
      .thenRefused("session.callFailed", rule: "R23")
  }

  @Test func `a call with quorum has not failed`() throws {
    try world(present: 5).when(fail, as: .secretary).thenRefused(
      "session.quorumReached", rule: "R20", ["present": 5, "members": 9, "needed": 5])
  }

  @Test func `nor one whose hour has not come`() throws {
    var world = try world(present: 0)
    world.at("2026-02-10T10:00")
    world.when(fail, as: .secretary, at: "2026-02-10T09:59")
      .thenRefused("session.tooEarly", field: "/effective")
  }

  @Test func `recorded twice it failed once`() throws {
    var world = try world(present: 3)
    try world.give(fail, as: .secretary)
    world.when(fail, as: .secretary).thenNothing()
  }

  @Test func `nobody has to wait for it`() throws {
    var world = try world(present: 1)
    try world.give(Meeting.RecordFailedCall(meeting: .first, final: true), as: .secretary)
    #expect(world.meeting(.first).stage == .failed)
  }

  @Test func `its number holds for every vote`() throws {
    var world = try world(present: 4)
    try world.give(fail, as: .secretary)
    world.at("2026-02-10T10:30")
    try world.give(open, as: .secretary)
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    try world.leave(.holder(4))
    world.when(vote, as: .secretary).thenAccepted()
    try world.leave(.holder(3))
    world.when(vote, as: .secretary)
      .thenRefused("vote.quorumLost", rule: "R24", ["present": 2, "needed": 3])
  }

  @Test func `only the secretary records it`() throws {
    let world = try world(present: 0)
    world.when(fail, as: .facilitator).thenRefused("auth.secretaryOnly", rule: "R02")
  }
}

@Suite struct `R14 No second call without a rule` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1)])
    return world
  }

  @Test func `there is none to open`() throws {
    try world().when(Meeting.Open(meeting: .first, call: .second), as: .secretary)
      .thenRefused("session.noSecondCall", rule: "R14", field: "/data/call")
  }

  @Test func `a session without quorum has failed at once`() throws {
    var world = try world()
    try world.give(Meeting.RecordFailedCall(meeting: .first), as: .secretary)
    let state = world.meeting(.first)
    #expect(state.stage == .failed)
    #expect(state.failedCalls.first?.result.present == [.seat(1)])
    world.when(Meeting.Arrive(meeting: .first, person: .holder(2)), as: .secretary)
      .thenRefused("record.notNow", ["state": "failed"])
  }

  @Test func `it is not followed up, and its number is not taken`() throws {
    var world = try world()
    try world.give(Meeting.RecordFailedCall(meeting: .first), as: .secretary)
    try world.convene(.second, for: "2026-03-10T10:00")
    #expect(!world.meeting(.second).agenda.contains { $0.kind == .minutesApproval })
  }

  @Test func `without chair or secretary it failed too, and says so`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["secretary"] + (1...5).map { .holder($0) })
    guard
      case .callFailed(let failed) = world.when(
        Meeting.RecordFailedCall(meeting: .first), as: .secretary
      ).event(Meeting.Event.self)
    else {
      Issue.record("not recorded")
      return
    }
    #expect(failed.missing == [.chair])
  }
}

@Suite struct `R22 Constituted by its spokespersons` {
  /// Seven seats; those of the first two kinds of agency are spokespersons: seats 1 and 2.
  private func world(present: [Int], on: Bool = true) throws -> World {
    var world = try World.constituted {
      $0.seats = 7
      $0.profile = .example { profile in
        profile.plenary.quorum.spokespersons = on
        profile.plenary.seats = AgencyKind.known.prefix(7).enumerated().map { index, kind in
          Profile.SeatRule(
            agencyKind: kind, minimum: 1, vote: true, required: true, spokesperson: index < 2)
        }
      }
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + present.map { .holder($0) })
    return world
  }

  private let deem = Meeting.DeemConstituted(meeting: .first)
  private let open = Meeting.Open(meeting: .first, quorumMode: .spokespersons)

  @Test func `the chair deems it so, and it opens`() throws {
    var world = try world(present: [1, 2])
    world.when(deem, as: .chair).then(
      .meeting(.first, .deemedConstituted(.init(spokespersons: [.seat(1), .seat(2)]))))
    try world.give(deem, as: .chair)
    world.when(deem, as: .chair).thenNothing()
    try world.give(open, as: .secretary)
    let opened = world.meeting(.first).opened
    #expect(opened?.quorumMode == .spokespersons)
    #expect(opened?.spokespersons == [.seat(1), .seat(2)])
    #expect(opened?.quorum == .init(present: 2, members: 7, needed: 2))
  }

  @Test func `with one of them missing it is not`() throws {
    try world(present: [1, 3, 4]).when(deem, as: .chair).thenRefused(
      "session.spokespersonsMissing", rule: "R22",
      ["present": 1, "needed": 2, "seats": ["seat-2"], "missing": []])
  }

  @Test func `without the chair's act it does not open so`() throws {
    try world(present: [1, 2]).when(open, as: .secretary)
      .thenRefused("session.notDeemed", rule: "R22", field: "/data/quorumMode")
  }

  @Test func `who left since is missing at the opening, and at a vote`() throws {
    var world = try world(present: [1, 2, 3])
    try world.give(deem, as: .chair)
    var left = world
    try left.leave(.holder(2))
    left.when(open, as: .secretary)
      .thenRefused("session.spokespersonsMissing", rule: "R22", ["seats": ["seat-2"]])
    try world.give(open, as: .secretary)
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    world.when(vote, as: .secretary).thenAccepted()
    try world.leave(.holder(2))
    world.when(vote, as: .secretary).thenRefused("vote.quorumLost", rule: "R24")
  }

  @Test func `where the rules name none it is not possible`() throws {
    try world(present: [1, 2], on: false).when(deem, as: .chair)
      .thenRefused("session.noSpokespersons", rule: "R22")
  }

  @Test func `it is the chair's act alone`() throws {
    try world(present: [1, 2]).when(deem, as: .secretary).thenRefused("auth.notPermitted")
    var world = try world(present: [1, 2])
    try world.designate(.chair, "outsider")
    world.when(deem, as: .person("outsider")).thenRefused("auth.notPermitted", rule: "R22")
  }

  @Test func `half of the members is enough without it`() throws {
    try world(present: [3, 4, 5, 6]).when(Meeting.Open(meeting: .first), as: .secretary)
      .thenAccepted()
  }
}
