import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Excuses` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    return world
  }

  private func excuse(
    _ seat: Int, _ reason: Meeting.ExcuseReason = .duties, note: Confidential? = nil
  ) -> Meeting.RecordExcuse {
    Meeting.RecordExcuse(meeting: .first, seat: .seat(seat), reason: reason, note: note)
  }

  @Test func `a seat is excused beforehand, with a coded reason`() throws {
    var world = try world()
    world.when(excuse(5), as: .secretary).then(
      .meeting(.first, .excused(.init(seat: .seat(5), reason: .duties, note: nil))))
    try world.give(excuse(5), as: .secretary)
    world.when(excuse(5), as: .secretary).thenNothing()
  }

  @Test func `what was said last stands`() throws {
    var world = try world()
    try world.give(excuse(5), as: .secretary)
    try world.give(excuse(4, .leave), as: .secretary)
    try world.give(excuse(5, .personal), as: .secretary)
    let excuses = world.meeting(.first).excuses
    #expect(excuses.map(\.seat) == [.seat(4), .seat(5)])
    #expect(excuses.map(\.reason) == [.leave, .personal])
  }

  @Test func `or in the session, and the holder may say it alone`() throws {
    var world = try world()
    world.when(excuse(5), as: .holder(5)).thenAccepted()
    world.when(excuse(5), as: .alternate(5)).thenAccepted()
    try world.open()
    world.when(excuse(5), as: .holder(5)).thenAccepted()
    world.when(excuse(5), as: .facilitator).thenAccepted()
  }

  @Test func `nobody excuses another's seat`() throws {
    try world().when(excuse(5), as: .holder(4))
      .thenRefused("auth.notPermitted", field: "/data/seat")
  }

  @Test func `nor one that is not of the session`() throws {
    try world().when(excuse(9), as: .secretary)
      .thenRefused("seat.unknown", ["seat": "seat-9"], field: "/data/seat")
  }

  @Test func `whose seat ended yesterday has nothing to excuse`() throws {
    var world = try world()
    try world.give(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-5","person":"holder-5","on":"2026-02-08"}
      """, as: .facilitator)
    world.at("2026-02-09T10:00")
    world.when(excuse(5), as: .holder(5)).thenRefused("record.unknown", ["kind": "meeting"])
  }

  @Test func `an excuse does not keep the alternate away`() throws {
    var world = try world()
    try world.give(excuse(3), as: .secretary)
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(2), .alternate(3)])
    world.when(Meeting.Open(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `one that was wrong is struck`() throws {
    var world = try world()
    try world.give(excuse(5), as: .secretary)
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongPerson),
      as: .secretary)
    #expect(world.meeting(.first).excuses.isEmpty)
  }

  @Test func `none once the session is closed`() throws {
    var world = try world()
    try world.open()
    try world.close()
    world.when(excuse(5), as: .secretary).thenRefused("record.notNow", ["state": "closed"])
  }
}
