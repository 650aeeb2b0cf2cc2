import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What a town has planned for equality, and how far it came (handbook §6.6).
@Suite struct `Equality plans` {
  private static func adopt(
    responsible: AgencyID = .agency(1), budget: Int? = 1_000
  ) -> EqualityPlan.Adopt {
    EqualityPlan.Adopt(
      plan: "plan", title: "Primer plan", municipality: "30039", from: "2026-01-01",
      to: "2029-12-31",
      axes: [
        .init(
          title: "Formación",
          objectives: [
            .init(
              title: "Formar",
              measures: [
                .init(
                  title: "Cursos", responsible: responsible, budgetCents: budget,
                  indicators: [
                    .init(definition: "Formadas", unit: "personas", baseline: 0, target: 120)
                  ])
              ])
          ])
      ])
  }

  private static func adopted() throws -> World {
    var world = try World.withOffice()
    try world.give(Self.adopt(), as: .facilitator)
    return world
  }

  @Test func `are adopted whole, and told of by places`() throws {
    var world = try Self.adopted()
    try world.give(
      EqualityPlan.ReportMeasure(plan: "plan", measure: "1.1.1", progress: .started),
      as: .facilitator)
    try world.give(
      EqualityPlan.Observe(plan: "plan", indicator: "1.1.1.1", on: "2026-01-10", value: 30),
      as: .coordinator)
    let state = world.state(EqualityPlan.self, .plan("plan"))
    #expect(state.progress["1.1.1"]?.progress == .started)
    #expect(state.observations["1.1.1.1"]?.map(\.value) == [30])
  }

  @Test(arguments: ["1.1.2", "1", "0.1.1", "1.1.1.1"])
  func `a place that is none is refused`(place: String) throws {
    try Self.adopted().when(
      EqualityPlan.ReportMeasure(plan: "plan", measure: place, progress: .started),
      as: .facilitator
    ).thenRefused("record.unknown", field: "/data/measure")
  }

  @Test func `who answers for a measure is known, and money is no debt`() throws {
    let world = try World.withOffice()
    world.when(Self.adopt(responsible: "nobody"), as: .facilitator)
      .thenRefused(
        "record.unknown", field: "/data/axes/0/objectives/0/measures/0/responsible")
    world.when(Self.adopt(budget: -1), as: .facilitator).thenRefused("activity.countRange")
  }

  @Test func `what has not come is not observed`() throws {
    let observe = EqualityPlan.Observe(
      plan: "plan", indicator: "1.1.1.1", on: "2026-01-15", value: 1)
    let world = try Self.adopted()
    world.when(observe, as: .facilitator, at: "2026-01-14T12:00")
      .thenRefused("activity.inFuture")
    world.when(observe, as: .facilitator, at: "2026-01-15T12:00").thenAccepted()
  }

  @Test(arguments: [Principal.outsider, .auditor, .holder(2), .secretary])
  func `are kept by the mesa's facilitator and by the coordination`(principal: Principal) throws {
    try Self.adopted().when(
      EqualityPlan.ReportMeasure(plan: "plan", measure: "1.1.1", progress: .finished),
      as: principal
    ).thenRefused("auth.notPermitted")
  }

  @Test(arguments: [
    (0, 120, 46, 383), (8, 20, 23, 1_000), (8, 20, 2, 0), (100, 40, 70, 500), (0, 3, 1, 333),
  ])
  func `attainment is the part of the way that was gone`(
    baseline: Int, target: Int, observed: Int, attained: Int
  ) {
    let indicator = EqualityPlan.Indicator(
      definition: "d", unit: "u", baseline: baseline, target: target)
    #expect(indicator.attainment(observed) == attained)
  }

  @Test func `where there is no way to go there is none`() {
    let indicator = EqualityPlan.Indicator(definition: "d", unit: "u", baseline: 5, target: 5)
    #expect(indicator.attainment(7) == nil)
  }
}
