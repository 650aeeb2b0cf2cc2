import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R11 Period of the notice` {
  /// Thursday noon; Friday and Monday are the two working days.
  private func world(_ change: (inout Profile) -> Void = { _ in }) throws -> World {
    var world = try World.adopting("R11", changing: change)
    world.at("2026-02-05T12:00")
    return world
  }

  /// Midnight of Tuesday in Totana.
  private static let earliest: Instant = "2026-02-09T23:00"

  @Test func `it has passed whole before the session, and is frozen with its calendars`() throws {
    let world = try world()
    let event = world.when(World.call(for: Self.earliest), as: .secretary)
      .event(Meeting.Event.self)
    guard case .convened(let convened) = event else {
      Issue.record("not convened")
      return
    }
    #expect(convened.deadline?.at == Self.earliest)
    #expect(convened.deadline?.term == "2/day/working")
    #expect(convened.deadline?.calendars.map(\.version) == [1])
    world.when(World.call(for: Self.earliest.minutes(-1)), as: .secretary).thenRefused(
      "notice.periodTooShort", rule: "R11",
      [
        "start": "2026-02-09T22:59:00.000Z", "earliest": "2026-02-09T23:00:00.000Z",
        "term": "2/day/working",
      ], field: "/data/startsAt")
  }

  @Test func `a holiday makes it a day longer`() throws {
    var world = try world()
    world.record([.calendar("30039", 2026, [.local("2026-02-09")])])
    world.when(World.call(for: Self.earliest), as: .secretary).thenRefused(
      "notice.periodTooShort", rule: "R11", ["earliest": "2026-02-10T23:00:00.000Z"])
  }

  @Test func `each kind of session has its own`() throws {
    let world = try world {
      $0.plenary.notice.extraordinary = .init(value: 1, unit: .day, count: .working)
    }
    world.when(World.call(for: "2026-02-09T10:00", kind: .extraordinary), as: .secretary)
      .thenAccepted()
    world.when(World.call(for: "2026-02-09T10:00", kind: .ordinary), as: .secretary)
      .thenRefused("notice.periodTooShort", rule: "R11")
    world.when(World.call(for: "2026-02-05T18:00", kind: .urgent), as: .secretary).thenAccepted()
  }

  @Test func `an urgent one too, where the rules give it one`() throws {
    let world = try world {
      $0.plenary.notice.urgent = .init(value: 24, unit: .hour, count: .calendar)
    }
    world.when(World.call(for: "2026-02-06T11:59", kind: .urgent), as: .secretary)
      .thenRefused("notice.periodTooShort", rule: "R11")
    world.when(World.call(for: "2026-02-06T12:00", kind: .urgent), as: .secretary).thenAccepted()
  }

  @Test func `without the calendar of the year it cannot be told`() throws {
    var world = try world()
    world.at("2028-02-03T12:00")
    world.when(World.call(for: "2028-02-10T10:00"), as: .secretary)
      .thenRefused("calendar.missing", ["year": 2028])
  }

  @Test func `where it is not adopted none binds, and no calendar is asked for`() throws {
    var world = try World.constituted { $0.calendars = [] }
    world.at("2026-02-10T09:00")
    world.when(World.call(), as: .secretary).thenAccepted()
  }

  @Test func `postponing lets it run anew`() throws {
    var world = try world()
    try world.give(World.call(for: "2026-02-12T10:00"), as: .secretary)
    world.at("2026-02-10T12:00")
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-02-12T18:00"), as: .secretary)
      .thenRefused(
        "notice.periodTooShort", rule: "R11", ["earliest": "2026-02-12T23:00:00.000Z"])
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-02-13T10:00"), as: .secretary)
      .thenAccepted()
  }

  @Test func `it counts from the delivery to the last member`() throws {
    var world = try world()
    try world.give(World.call(), as: .secretary)
    world.at("2026-02-05T18:00")
    try world.give(World.delivery(1, at: "2026-02-05T17:00"), as: .secretary)
    #expect(world.meeting(.first).lawfulFrom?.at == Self.earliest)
    world.at("2026-02-06T12:00")
    let late = World.delivery(2, at: "2026-02-06T11:00")
    guard case .success(let decision) = world.when(late, as: .secretary).result else {
      Issue.record("a late delivery is a fact")
      return
    }
    #expect(decision.warnings.map(\.code) == ["notice.periodTooShort"])
    try world.give(late, as: .secretary)
    #expect(world.meeting(.first).lawfulFrom?.at == "2026-02-10T23:00")
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) })
    world.when(Meeting.Open(meeting: .first), as: .secretary).thenRefused(
      "notice.periodTooShort", rule: "R11", ["earliest": "2026-02-10T23:00:00.000Z"])
  }

  @Test func `delivered too late, it may still be held where all agree`() throws {
    var world = try World.adopting("R11", seats: 3)
    world.at("2026-02-05T12:00")
    try world.give(World.call(), as: .secretary)
    world.at("2026-02-06T12:00")
    try world.give(World.delivery(2, at: "2026-02-06T11:00"), as: .secretary)
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) })
    try world.agree(1...3)
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    #expect(world.meeting(.first).opened?.consents == [.seat(1), .seat(2), .seat(3)])
  }

  @Test func `documents that come later make it run anew`() throws {
    var world = try world()
    try world.give(
      World.call(for: "2026-02-12T10:00", agenda: [.init(title: "Plan")]), as: .secretary)
    world.at("2026-02-10T12:00")
    let more = Meeting.AmendNotice(
      meeting: .first, reason: .moreDocuments,
      agenda: [.init(title: "Plan", documents: ["Draft plan"])])
    world.when(more, as: .secretary).thenRefused("notice.periodTooShort", rule: "R11")
    world.at("2026-02-09T12:00")
    guard
      case .noticeAmended(let amended) = world.when(more, as: .secretary)
        .event(Meeting.Event.self)
    else {
      Issue.record("not amended")
      return
    }
    #expect(amended.renewed && amended.changed == [.agenda])
  }
}
