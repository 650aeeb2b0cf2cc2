import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R39 Reminders` {
  private func world(_ ahead: Int? = 14) throws -> World {
    try World.agreed(participants: ["agency-2"]) {
      $0.profile.plenary.agreements = .init(chairExtends: true, remindDaysBefore: ahead)
    }
  }

  /// Kind of what is due of each agency, in their order.
  private func kinds(
    _ world: World, _ day: CivilDate, ahead: Int? = 14
  ) -> [Agreement.DueKind] {
    world.agreement.dues(on: day, ahead: ahead).map(\.kind)
  }

  @Test(
    arguments: [
      (CivilDate("2026-02-24"), []), ("2026-02-25", [.unanswered, .unanswered]),
      ("2026-06-15", [.unanswered, .unanswered]), ("2026-06-16", [.dueSoon, .dueSoon]),
      ("2026-06-30", [.dueSoon, .dueSoon]), ("2026-07-01", [.overdue, .overdue]),
    ] as [(CivilDate, [Agreement.DueKind])])
  func `what is due follows from the days`(
    day: CivilDate, expected: [Agreement.DueKind]
  ) throws {
    #expect(kinds(try world(), day) == expected)
  }

  @Test func `without days ahead only what is overdue`() throws {
    #expect(kinds(try world(), "2026-06-30", ahead: nil) == [])
    #expect(kinds(try world(), "2026-07-01", ahead: nil) == [.overdue, .overdue])
  }

  @Test func `who has answered is not asked to, who is done is not reminded`() throws {
    var world = try world()
    try world.give(Agreement.Report(agreement: "a-1", progress: 5), as: .holder(1))
    #expect(kinds(world, "2026-04-01") == [.unanswered])
    try world.give(
      Agreement.AddEvidence(agreement: "a-1", kind: .document, description: "…"),
      as: .holder(2))
    #expect(kinds(world, "2026-04-01") == [])
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(2))
    #expect(world.agreement.dues(on: "2026-07-01", ahead: 14).map(\.agency) == ["agency-1"])
  }

  @Test func `is recorded once for each thing`() throws {
    var world = try world()
    let remind = Agreement.Remind(agreement: "a-1")
    world.at("2026-02-24T09:00")
    world.when(remind, as: .facilitator).thenRefused(
      "agreement.notDue", ["number": "AC-2026-001", "due": "2026-06-30"])
    world.at("2026-06-20T09:00")
    func reminded(_ agency: AgencyID, _ kind: Agreement.DueKind, _ due: CivilDate) -> Emission {
      .agreement("a-1", .reminded(.init(agency: agency, kind: kind, due: due)))
    }
    world.when(remind, as: .facilitator).then(
      reminded("agency-1", .dueSoon, "2026-06-30"), reminded("agency-2", .dueSoon, "2026-06-30"))
    try world.give(Agreement.Remind(agreement: "a-1", agency: "agency-2"), as: .secretary)
    world.when(remind, as: .facilitator).then(reminded("agency-1", .dueSoon, "2026-06-30"))
    try world.give(remind, as: .facilitator)
    world.when(remind, as: .secretary).thenNothing()
    world.at("2026-07-01T09:00")
    world.when(remind, as: .secretary).then(
      reminded("agency-1", .overdue, "2026-06-30"), reminded("agency-2", .overdue, "2026-06-30"))
  }

  @Test func `a new due day is reminded of anew`() throws {
    var world = try world()
    world.at("2026-06-20T09:00")
    try world.give(Agreement.Remind(agreement: "a-1"), as: .facilitator)
    try world.give(
      Agreement.Extend(agreement: "a-1", due: "2026-07-02", reason: .newFacts), as: .chair)
    #expect(world.agreement.dues(on: "2026-06-20", ahead: 14).map(\.reminded) == [false, false])
  }

  @Test func `nobody else records one, and of no agency that it does not bind`() throws {
    var world = try world()
    world.at("2026-07-01T09:00")
    world.when(Agreement.Remind(agreement: "a-1"), as: .holder(1))
      .thenRefused("auth.notPermitted", ["action": "agreement.remind"])
    world.when(Agreement.Remind(agreement: "a-1", agency: "agency-5"), as: .facilitator)
      .thenRefused("agreement.notBound", ["agency": "agency-5"])
  }
}
