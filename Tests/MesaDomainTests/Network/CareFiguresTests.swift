import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Sums that an agency tells a mesa of a time that is over (handbook §6.1).
@Suite struct `Care figures of an agency` {
  private static func report(
    year: Int = 2025, _ part: CareFigures.Part = .second,
    interventions: [CareFigures.Interventions] = [.init(discipline: .social, count: 30)],
    women: Int? = 12, newWomen: Int? = 5, ground: CorrectionGround? = nil
  ) -> CareFigures.Report {
    CareFigures.Report(
      mesa: .totana, agency: .agency(1), year: year, part: part, interventions: interventions,
      women: women, newWomen: newWomen, ground: ground)
  }

  @Test(
    arguments: [
      (2025, .whole, true), (2025, .second, true), (2026, .first, false), (2026, .whole, false),
    ] as [(Int, CareFigures.Part, Bool)])
  func `are of a time that is over`(year: Int, part: CareFigures.Part, accepted: Bool) throws {
    let outcome = try World.constituted().when(Self.report(year: year, part), as: .facilitator)
    if accepted { outcome.thenAccepted() } else { outcome.thenRefused("careFigures.notOver") }
  }

  @Test func `the first half is over in July`() throws {
    let world = try World.constituted()
    let report = Self.report(year: 2026, .first)
    world.when(report, as: .facilitator, at: "2026-06-30T12:00")
      .thenRefused("careFigures.notOver")
    world.when(report, as: .facilitator, at: "2026-07-01T12:00").thenAccepted()
  }

  @Test func `new women are of the women, and a discipline stands once`() throws {
    let world = try World.constituted()
    world.when(Self.report(women: 4, newWomen: 5), as: .facilitator)
      .thenRefused("activity.countsExceedTotal", field: "/data/newWomen")
    let twice = CareFigures.Interventions(discipline: .legal, count: 1)
    world.when(Self.report(interventions: [twice, twice]), as: .facilitator)
      .thenRefused("activity.repeatedWord", field: "/data/interventions/1/discipline")
    world.when(Self.report(interventions: [], women: nil, newWomen: nil), as: .facilitator)
      .thenRefused("field.missing")
  }

  @Test func `told again, they say why the first were wrong`() throws {
    var world = try World.constituted()
    try world.give(Self.report(), as: .facilitator)
    world.when(Self.report(), as: .facilitator).thenNothing()
    world.when(Self.report(women: 13), as: .facilitator)
      .thenRefused("field.missing", field: "/data/ground")
    try world.give(Self.report(women: 13, ground: .mistyped), as: .facilitator)
    let state = world.state(
      CareFigures.self, .careFigures(.totana, .agency(1), 2025, .second))
    #expect(state.reported?.women == 13 && state.corrections == 1)
  }

  @Test func `the agency may tell its own, and no other`() throws {
    let world = try World.withOffice()
    world.when(Self.report(), as: .holder(1)).thenAccepted()
    world.when(Self.report(), as: .holder(2)).thenRefused("auth.notPermitted")
  }
}
