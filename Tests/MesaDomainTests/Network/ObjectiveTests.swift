import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What a mesa sets itself: who answers for it, until when, and how it ends.
@Suite struct `Objectives of a mesa` {
  private static let adopt = Objective.Adopt(
    objective: "dos-plenarios", mesa: .totana, aim: .functioning, text: "Dos plenarios al año",
    owner: .agency(1), due: "2026-12-31")

  private static func adopted() throws -> World {
    var world = try World.withOffice()
    try world.give(Self.adopt, as: .facilitator)
    return world
  }

  private static func state(_ world: World) -> Objective.State {
    world.state(Objective.self, .objective("dos-plenarios"))
  }

  @Test func `one is set with its day and who answers for it`() throws {
    try World.constituted().when(Self.adopt, as: .facilitator).then(
      Emission(
        .objective("dos-plenarios"),
        Objective.Event.adopted(
          .init(
            mesa: .totana, aim: .functioning, text: "Dos plenarios al año", owner: .agency(1),
            on: "2026-01-14", due: "2026-12-31"))))
    try Self.adopted().when(Self.adopt, as: .secretary).thenNothing()
  }

  @Test func `a mesa that is only promoted may set itself some`() throws {
    var world = try World.promoted()
    world.at("2026-01-14T10:00")
    world.when(Self.adopt, as: .facilitator).thenAccepted()
  }

  @Test func `its day has not passed, its agency is known and its text names nobody`() throws {
    let world = try World.constituted()
    func adopt(_ owner: AgencyID, _ due: CivilDate, _ text: String) -> Objective.Adopt {
      Objective.Adopt(mesa: .totana, aim: .training, text: text, owner: owner, due: due)
    }
    world.when(adopt(.agency(1), "2026-01-13", "Formarse"), as: .facilitator)
      .thenRefused("field.invalid", field: "/data/due")
    world.when(adopt(.agency(1), "2026-01-14", "Formarse"), as: .facilitator).thenAccepted()
    world.when(adopt("nobody", "2026-06-30", "Formarse"), as: .facilitator)
      .thenRefused("record.unknown", field: "/data/owner")
    world.when(adopt(.agency(1), "2026-06-30", "Llamar al 612345678"), as: .facilitator)
      .thenRefused("activity.personalData", field: "/data/text")
  }

  @Test func `the agency that answers for it says how far it is`() throws {
    var world = try Self.adopted()
    let progress = Objective.Progress(objective: "dos-plenarios", progress: 50)
    try world.give(progress, as: .holder(1))
    #expect(Self.state(world).progress == 50)
    world.when(progress, as: .facilitator).thenNothing()
    world.when(Objective.Progress(objective: "dos-plenarios", progress: 100), as: .facilitator)
      .thenRefused("activity.countRange")
    world.when(progress, as: .holder(2)).thenRefused("auth.notPermitted")
    world.when(Objective.Reach(objective: "dos-plenarios"), as: .holder(1))
      .thenRefused("auth.notPermitted")
  }

  @Test func `reached it is over, and cannot be dropped`() throws {
    var world = try Self.adopted()
    try world.give(Objective.Reach(objective: "dos-plenarios"), as: .facilitator)
    #expect(Self.state(world).stage == .reached && Self.state(world).progress == 100)
    world.when(Objective.Reach(objective: "dos-plenarios"), as: .facilitator).thenNothing()
    world.when(Objective.Drop(objective: "dos-plenarios", ground: .noMeans), as: .facilitator)
      .thenRefused("record.notNow")
    world.when(Objective.Progress(objective: "dos-plenarios", progress: 10), as: .facilitator)
      .thenRefused("record.notNow")
  }

  @Test func `dropped it says why`() throws {
    var world = try Self.adopted()
    try world.give(Objective.Drop(objective: "dos-plenarios", ground: .noMeans), as: .chair)
    #expect(Self.state(world).stage == .dropped && Self.state(world).ground == .noMeans)
  }

  @Test func `it is overdue from the day after its day until it ends`() throws {
    var world = try Self.adopted()
    #expect(!Self.state(world).isOverdue(on: "2026-12-31"))
    #expect(Self.state(world).isOverdue(on: "2027-01-01"))
    try world.give(Objective.Reach(objective: "dos-plenarios"), as: .facilitator)
    #expect(!Self.state(world).isOverdue(on: "2027-01-01"))
  }

  @Test(arguments: [Principal.outsider, .coordinator, .auditor, .observer, .holder(1)])
  func `those who run the mesa set it`(principal: Principal) throws {
    let outcome = try World.constituted().when(Self.adopt, as: principal)
    // Who is not of the mesa is not told that there is one.
    outcome.thenRefused(principal == .outsider ? "record.unknown" : "auth.notPermitted")
  }
}
