import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R38 Overdue agreements` {
  /// Due on 30 June 2026.
  private func world() throws -> World { try World.agreed(participants: ["agency-2"]) }

  private func fallen(_ world: World, at moment: Instant) -> [FallingDue] {
    Agreement.fallen(
      .agreement("a-1"), world.agreement, world.context(.clock, at: moment))
  }

  private let overdue = Agreement.BecomeOverdue(agreement: "a-1")

  @Test func `are recorded by the clock when the day has passed there`() throws {
    var world = try world()
    world.at("2026-06-30T21:59")
    world.when(overdue, as: .clock).thenRefused(
      "agreement.notDue", ["number": "AC-2026-001", "due": "2026-06-30"])
    #expect(fallen(world, at: "2026-06-30T21:59").isEmpty)
    #expect(fallen(world, at: "2026-08-15T10:00").map(\.at) == ["2026-06-30T22:00"])
    world.at("2026-06-30T22:00")
    world.when(overdue, as: .clock).then(
      .agreement("a-1", .becameOverdue(.init(due: "2026-06-30"))))
  }

  @Test func `once for each due day, and not where it is done`() throws {
    var world = try world()
    world.at("2026-07-02T10:00")
    try world.give(overdue, as: .clock)
    world.when(overdue, as: .clock).thenNothing()
    #expect(Agreement.wakes(world.agreement) == nil)
    var done = try self.world()
    done.at("2026-06-01T10:00")
    for agency in [AgencyID("agency-1"), "agency-2"] {
      try done.give(
        Agreement.AddEvidence(
          agreement: "a-1", kind: .document, description: "…", agency: agency),
        as: .secretary)
      try done.give(Agreement.Complete(agreement: "a-1", agency: agency), as: .secretary)
    }
    #expect(Agreement.wakes(done.agreement) == nil)
  }

  @Test func `are nobody's to record but the clock's`() throws {
    var world = try world()
    world.at("2026-07-02T10:00")
    world.when(overdue, as: .secretary).thenRefused(
      "auth.notPermitted", ["action": "agreement.becomeOverdue", "roles": ["clock"]])
  }
}
