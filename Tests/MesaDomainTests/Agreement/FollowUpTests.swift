import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R39 Agreements return` {
  private func back(_ world: World, _ meeting: MeetingID = .second) -> [Meeting.FollowedUp]? {
    world.meeting(meeting).opened?.followUp
  }

  @Test func `to the next ordinary session, with what each agency has answered since`() throws {
    var world = try World.agreed(participants: ["agency-2"])
    try world.give(Agreement.Report(agreement: "a-1", progress: 40), as: .holder(2))
    try world.convene(.second, for: "2026-07-10T10:00")
    #expect(world.meeting(.second).agenda.map(\.kind).contains(.followUp))
    try world.open(.second)
    #expect(
      back(world) == [
        .init(
          agreement: "a-1", number: "AC-2026-001", state: .inProgress, due: "2026-06-30",
          overdue: true,
          parts: [
            .init(agency: "agency-1", progress: 0, completed: false, answers: []),
            .init(agency: "agency-2", progress: 40, completed: false, answers: [2]),
          ])
      ])
  }

  @Test func `an answer is new to one session only`() throws {
    var world = try World.agreed(participants: [])
    try world.give(Agreement.Report(agreement: "a-1", progress: 40), as: .holder(1))
    try world.hold(.second, on: "2026-04-10T10:00")
    try world.give(Agreement.Report(agreement: "a-1", progress: 60), as: .holder(1))
    try world.convene(.third, for: "2026-05-10T10:00")
    try world.open(.third)
    #expect(back(world)?.first?.parts.first?.answers == [2])
    #expect(back(world, .third)?.first?.parts.first?.answers == [3])
    #expect(back(world, .third)?.first?.parts.first?.progress == 60)
  }

  @Test func `what was done since comes once more, then no longer`() throws {
    var world = try World.agreed(participants: [])
    try world.give(
      Agreement.AddEvidence(agreement: "a-1", kind: .document, description: "…"),
      as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(1))
    try world.hold(.second, on: "2026-04-10T10:00")
    #expect(back(world)?.map(\.state) == [.completed])
    #expect(back(world)?.first?.overdue == false)
    try world.convene(.third, for: "2026-05-10T10:00")
    try world.open(.third)
    #expect(back(world, .third) == nil)
  }

  @Test func `to no extraordinary session, and to none before there is anything`() throws {
    var world = try World.agreed(participants: [])
    #expect(back(world, .first) == nil)
    try world.convene(.second, for: "2026-04-10T10:00", kind: .extraordinary)
    try world.open(.second)
    #expect(back(world) == nil)
  }

  @Test func `as things stood when it opened, also where it is recorded late`() throws {
    var world = try World.agreed(participants: [])
    world.at("2026-04-03T10:00")
    try world.convene(.second, for: "2026-04-10T10:00")
    world.at("2026-04-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) }, at: .second)
    world.at("2026-04-12T10:00")
    try world.give(Agreement.Report(agreement: "a-1", progress: 70), as: .holder(1))
    try world.give(
      Meeting.Open(meeting: .second), as: .secretary, effective: "2026-04-10T10:00")
    #expect(back(world)?.first?.state == .open)
    #expect(back(world)?.first?.parts.first?.answers == [])
  }

  @Test func `and nothing that comes later changes it`() throws {
    var world = try World.agreed(participants: [])
    try world.hold(.second, on: "2026-04-10T10:00")
    let before = world.meeting(.second)
    try world.give(Agreement.Report(agreement: "a-1", progress: 90), as: .holder(1))
    #expect(world.meeting(.second) == before)
  }
}
