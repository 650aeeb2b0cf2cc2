import Canonical
import TestSupport
import Testing

@testable import MesaDomain

private let november = AccessMonth(of: "2026-11-22T12:00")

@Suite struct `Months of readings` {
  @Test(arguments: [
    ("2026-10-31T22:59:59.999Z", "2026-10"), ("2026-11-01T00:00:00.000Z", "2026-11"),
    ("2026-11-30T23:59:59.999Z", "2026-11"), ("2026-12-01T00:00:00.000Z", "2026-12"),
  ])
  func `follow the day in UTC`(moment: String, month: String) throws {
    #expect(AccessMonth(of: try #require(Instant(moment))).rawValue == month)
  }

  @Test(arguments: ["", "2026", "2026-13", "2026-00", "2026-1", "2026-011", "2026/11", "026-011"])
  func `have one spelling`(text: String) {
    #expect(AccessMonth(rawValue: text) == nil)
  }

  @Test func `are kept so many years after their end`() throws {
    #expect(november.lastDay(keptFor: 5) == "2031-11-30")
    #expect(try #require(AccessMonth(rawValue: "2024-02")).lastDay(keptFor: 2) == "2026-02-28")
  }
}

@Suite struct `Anchors of readings` {
  private func anchor(_ size: Int, _ root: String) -> Instance.AnchorAccess {
    Instance.AnchorAccess(month: november, size: size, root: root)
  }

  @Test func `tell how far a month reaches, once`() throws {
    var world = try World.founded()
    let first = anchor(3, .hash("a"))
    world.when(first, as: .clock).then(
      Emission(
        .instance,
        Instance.Event.accessAnchored(.init(month: november, size: 3, root: .hash("a")))))
    try world.give(first, as: .clock)
    world.when(first, as: .clock).thenNothing()
    world.when(anchor(4, .hash("b")), as: .clock).thenAccepted()
  }

  @Test func `never tell of fewer readings, nor of others`() throws {
    var world = try World.founded()
    try world.give(anchor(3, .hash("a")), as: .clock)
    for (size, root) in [(2, String.hash("a")), (3, .hash("b"))] {
      world.when(anchor(size, root), as: .clock).thenRefused(
        "access.anchorContradicts",
        ["month": "2026-11", "anchored": 3, "found": .number(size)])
    }
    world.when(
      Instance.AnchorAccess(month: AccessMonth(of: "2026-12-01T00:00"), size: 1, root: .hash("b")),
      as: .clock
    ).thenAccepted()
  }

  @Test func `are of some readings, with a root`() throws {
    let world = try World.founded()
    world.when(anchor(0, .hash("a")), as: .clock)
      .thenRefused("field.outOfRange", field: "/data/size")
    world.when(anchor(1, "abc"), as: .clock).thenRefused("field.invalid", field: "/data/root")
  }

  @Test func `are the clock's alone`() throws {
    let world = try World.founded()
    for principal in [Principal.admin, .operator, .outsider] {
      world.when(anchor(1, .hash("a")), as: principal)
        .thenRefused("auth.notPermitted", ["roles": ["clock"]])
    }
  }
}

@Suite struct `The term of readings` {
  private func delete(_ mesas: [MesaID] = [.totana], size: Int = 3) -> Instance.DeleteAccess {
    Instance.DeleteAccess(month: november, size: size, root: .hash("a"), mesas: mesas)
  }

  private func world(years: Int) throws -> World {
    var world = try World.constituted {
      $0.profile = .example { $0.retention.accessLogYears = years }
    }
    try world.give(
      Instance.AnchorAccess(month: november, size: 3, root: .hash("a")), as: .clock)
    return world
  }

  @Test(arguments: [(2, "2028-11-30", "2028-12-01"), (5, "2031-11-30", "2031-12-01")])
  func `is over so many years after the month`(
    years: Int, last: String, next: String
  ) throws {
    var world = try world(years: years)
    world.at(try #require(Instant(last + "T23:59:59.999Z")))
    world.when(delete(), as: .clock)
      .thenRefused("access.termNotOver", ["month": "2026-11", "until": .word(last)])
    world.at(try #require(Instant(next + "T00:00:00.000Z")))
    world.when(delete(), as: .clock).then(
      Emission(
        .instance,
        Instance.Event.accessDeleted(
          .init(month: november, size: 3, root: .hash("a"), years: years))))
  }

  @Test func `is nobody's where no mesa says how long, and no other mesa's`() throws {
    var world = try world(years: 2)
    world.at("2050-01-01T00:00")
    world.when(delete([]), as: .clock).thenRefused("access.termNotOver", ["until": ""])
    world.when(delete(["lorca"]), as: .clock)
      .thenRefused("record.unknown", field: "/data/mesas")
  }

  @Test func `ends readings that are those of the anchor, once and for good`() throws {
    var world = try world(years: 2)
    world.at("2030-01-01T00:00")
    world.when(delete(size: 2), as: .clock).thenRefused("access.anchorContradicts")
    try world.give(delete(), as: .clock)
    world.when(delete(), as: .clock).thenNothing()
    world.when(
      Instance.AnchorAccess(month: november, size: 4, root: .hash("b")), as: .clock
    ).thenRefused("access.monthDeleted", ["month": "2026-11"])
  }
}
