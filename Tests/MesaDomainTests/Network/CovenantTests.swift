import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Agreements between administrations: who signs, who owes what, until when (Ley 40/2015 arts. 47–53).
@Suite struct `Covenants between administrations` {
  private static func sign(
    signatories: [AgencyID] = ["town-hall", .agency(1), .agency(2)],
    obligations: [Covenant.Obligation] = [
      .init(agency: "town-hall", text: "Cede el local"),
      .init(agency: .agency(1), text: "Paga a dos técnicas", cents: 4_000_000),
    ], signedOn: CivilDate = "2026-01-10", from: CivilDate = "2026-01-10",
    to: CivilDate = "2027-12-31"
  ) -> Covenant.Sign {
    Covenant.Sign(
      covenant: "convenio", title: "Convenio de la oficina", object: "Poner en marcha la oficina",
      signatories: signatories, obligations: obligations, signedOn: signedOn, from: from, to: to)
  }

  private static func signed() throws -> World {
    var world = try World.withOffice()
    try world.give(Self.sign(), as: .coordinator)
    return world
  }

  private static func state(_ world: World) -> Covenant.State {
    world.state(Covenant.self, .covenant("convenio"))
  }

  @Test func `one of three administrations binds for its term, and is watched by all`() throws {
    let state = Self.state(try Self.signed())
    #expect(state.binds(on: "2026-01-10") && state.binds(on: "2027-12-31"))
    #expect(!state.binds(on: "2026-01-09") && !state.binds(on: "2028-01-01"))
    #expect(state.followUp == ["town-hall", .agency(1), .agency(2)])
    #expect(state.warnFrom == "2027-10-02")
  }

  @Test func `it takes two, each once, and nobody else owes by it`() throws {
    let world = try World.withOffice()
    world.when(Self.sign(signatories: ["town-hall"], obligations: []), as: .coordinator)
      .thenRefused("covenant.oneSignatory")
    world.when(
      Self.sign(signatories: ["town-hall", "town-hall"], obligations: []), as: .coordinator
    ).thenRefused("activity.repeatedWord", field: "/data/signatories/1")
    world.when(
      Self.sign(obligations: [.init(agency: .agency(3), text: "Paga")]), as: .coordinator
    ).thenRefused("covenant.notSignatory", field: "/data/obligations/0/agency")
  }

  @Test(arguments: [("2030-01-09", true), ("2030-01-10", false)] as [(CivilDate, Bool)])
  func `it lasts four years at most`(to: CivilDate, accepted: Bool) throws {
    let outcome = try World.withOffice().when(Self.sign(to: to), as: .coordinator)
    if accepted { outcome.thenAccepted() } else { outcome.thenRefused("covenant.tooLong") }
  }

  @Test func `it is signed before it binds, and not in the future`() throws {
    let world = try World.withOffice()
    world.when(Self.sign(from: "2026-01-09"), as: .coordinator)
      .thenRefused("field.invalid", field: "/data/from")
    world.when(Self.sign(signedOn: "2026-02-10", from: "2026-02-10"), as: .coordinator)
      .thenRefused("activity.inFuture")
  }

  @Test func `it is extended before its end and not after`() throws {
    var world = try Self.signed()
    let extends = Covenant.Extend(covenant: "convenio", to: "2030-12-31")
    world.when(extends, as: .coordinator, at: "2028-01-01T10:00").thenRefused("record.notNow")
    world.when(
      Covenant.Extend(covenant: "convenio", to: "2032-01-01"), as: .coordinator,
      at: "2027-12-31T10:00"
    ).thenRefused("covenant.tooLong")
    try world.give(extends, as: .coordinator, at: "2027-12-31T10:00")
    #expect(Self.state(world).binds(on: "2030-12-31"))
    #expect(Self.state(world).extensions == 1)
  }

  @Test func `what became of an obligation is said by its number, and of its own money`() throws {
    var world = try Self.signed()
    world.when(
      Covenant.Report(covenant: "convenio", obligation: 3, outcome: .fulfilled), as: .coordinator
    ).thenRefused("record.unknown")
    world.when(
      Covenant.Report(covenant: "convenio", obligation: 2, outcome: .partly, cents: 4_000_001),
      as: .coordinator
    ).thenRefused("activity.countRange")
    try world.give(
      Covenant.Report(covenant: "convenio", obligation: 2, outcome: .partly, cents: 1_000_000),
      as: .coordinator)
    #expect(Self.state(world).reports[2]?.outcome == .partly)
  }

  @Test func `ended early it binds no longer, and warns of nothing`() throws {
    var world = try Self.signed()
    try world.give(
      Covenant.Denounce(covenant: "convenio", from: "2026-06-30"), as: .coordinator)
    #expect(Self.state(world).binds(on: "2026-06-30"))
    #expect(!Self.state(world).binds(on: "2026-07-01"))
    #expect(Self.state(world).warnFrom == nil)
    world.when(
      Covenant.Denounce(covenant: "convenio", from: "2026-08-01"), as: .coordinator
    ).thenRefused("record.notNow")
  }

  @Test func `money of a covenant is spent while it binds`() throws {
    var world = try Self.signed()
    func record(_ on: CivilDate, _ covenant: CovenantID?) -> Activity.Record {
      Activity.Record(
        office: "oficina",
        sheet: .init(
          kind: .training, title: "Curso", topics: [.health], targets: [.localAdministration],
          on: on, durationMinutes: 60, countBasis: .attendance,
          people: .init(total: 1, women: 1, men: 0),
          funding: [.init(source: .covenant, covenant: covenant, cents: 1)], costCents: 1))
    }
    world.when(record("2026-01-12", nil), as: .holder(1)).thenRefused("field.missing")
    world.when(record("2026-01-12", "otro"), as: .holder(1)).thenRefused("record.unknown")
    world.when(record("2026-01-09", "convenio"), as: .holder(1))
      .thenRefused("covenant.notInForce")
    try world.give(record("2026-01-12", "convenio"), as: .holder(1))
  }

  @Test func `near its end the clock warns of it once, and again after an extension`() throws {
    var world = try Self.signed()
    func fallen(_ at: Instant) -> [FallingDue] {
      Covenant.fallen(.covenant("convenio"), Self.state(world), world.context(.clock, at: at))
    }
    #expect(fallen("2027-10-01T21:59").isEmpty, "in Spain it is still the day before")
    let due = try #require(fallen("2027-10-01T22:00").first)
    #expect(due.key == "renewal/2027-12-31")
    let warn = Covenant.WarnOfEnd(covenant: "convenio")
    world.when(warn, as: .clock, at: "2027-10-01T12:00").thenRefused("covenant.notDue")
    try world.give(warn, as: .clock, at: due.at)
    world.when(warn, as: .clock, at: "2027-11-01T12:00").thenNothing()
    #expect(Covenant.wakes(Self.state(world)) == nil)
    try world.give(
      Covenant.Extend(covenant: "convenio", to: "2029-12-31"), as: .coordinator,
      at: "2027-12-01T10:00")
    #expect(fallen("2029-10-02T00:00").map(\.key) == ["renewal/2029-12-31"])
  }

  @Test func `of one that was ended early nobody is warned`() throws {
    var world = try Self.signed()
    try world.give(
      Covenant.Denounce(covenant: "convenio", from: "2026-06-30"), as: .coordinator)
    #expect(Covenant.wakes(Self.state(world)) == nil)
    world.when(Covenant.WarnOfEnd(covenant: "convenio"), as: .clock).thenRefused("record.notNow")
  }

  @Test func `warnings are the clock's`() throws {
    try Self.signed().when(
      Covenant.WarnOfEnd(covenant: "convenio"), as: .coordinator, at: "2027-11-01T10:00"
    ).thenRefused("auth.notPermitted")
  }

  @Test func `its follow-up commission met on a day that has come, and meets again later`() throws {
    var world = try Self.signed()
    func meet(_ on: CivilDate, _ next: CivilDate?) -> Covenant.MeetFollowUp {
      Covenant.MeetFollowUp(covenant: "convenio", on: on, next: next)
    }
    world.when(meet("2026-01-15", nil), as: .coordinator).thenRefused("activity.inFuture")
    world.when(meet("2026-01-09", nil), as: .coordinator).thenRefused("field.invalid")
    world.when(meet("2026-01-14", "2026-01-14"), as: .coordinator)
      .thenRefused("field.invalid", field: "/data/next")
    try world.give(meet("2026-01-14", "2026-07-14"), as: .coordinator)
    #expect(Self.state(world).meetings == ["2026-01-14"])
    #expect(Self.state(world).nextMeeting == "2026-07-14")
    world.when(meet("2026-01-14", "2026-07-14"), as: .coordinator).thenNothing()
  }

  @Test(arguments: [Principal.facilitator, .auditor, .holder(1), .outsider])
  func `is recorded by those who coordinate or administer`(principal: Principal) throws {
    try World.withOffice().when(Self.sign(), as: principal).thenRefused("auth.notPermitted")
  }
}
