import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What is late in a case is said by the clock, once; and it asks commissions to speak of those that
/// belong before them.
@Suite struct `What falls due in a case` {
  private func fallen<A: Timed>(
    _ aggregate: A.Type, _ stream: StreamID, _ world: World, at moment: Instant
  ) -> [FallingDue] {
    A.fallen(stream, world.state(A.self, stream), world.context(.clock, at: moment))
  }

  private func assessed(
    _ level: String, next: CivilDate? = nil, changing change: (inout Profile) -> Void = { _ in }
  ) throws -> World {
    var world = try World.withCase(changing: change)
    try world.give(
      CaseFile.AssessRisk(
        case: World.theCase, scale: "professional", level: level, on: "2026-02-02",
        nextReview: next),
      as: .desk(1))
    return world
  }

  @Test func `the risk is to be looked at again by the day that was said`() throws {
    var world = try assessed("medium", next: "2026-02-12")
    let file = StreamID.caseFile(World.theCase)
    let overdue = CaseFile.BecomeOverdue(case: World.theCase, agency: .agency(1))
    #expect(CaseFile.wakes(world.theFile) == "2026-02-12T23:00")
    world.when(overdue, as: .clock, at: "2026-02-12T22:59").thenRefused("case.notDue")
    #expect(fallen(CaseFile.self, file, world, at: "2026-02-12T22:59").isEmpty)
    #expect(
      fallen(CaseFile.self, file, world, at: "2026-03-15T09:00").map(\.at) == ["2026-02-12T23:00"])
    world.at("2026-02-12T23:00")
    try world.give(overdue, as: .clock)
    #expect(world.theFile.lateReviews == [.init(agency: .agency(1), due: "2026-02-12")])
    #expect(CaseFile.wakes(world.theFile) == nil)
    world.when(overdue, as: .clock).thenNothing()
    world.when(overdue, as: .desk(1)).thenRefused(
      "auth.notPermitted", ["action": "case.becomeOverdue", "roles": ["clock"]])
  }

  @Test func `a new assessment sets a new day, and a closed case has none`() throws {
    var world = try assessed("medium", next: "2026-02-12")
    world.at("2026-02-10T09:00")
    try world.give(
      CaseFile.AssessRisk(
        case: World.theCase, scale: "professional", level: "medium", on: "2026-02-10",
        nextReview: "2026-03-01"),
      as: .desk(1))
    #expect(CaseFile.wakes(world.theFile) == "2026-03-01T23:00")
    world.when(
      CaseFile.BecomeOverdue(case: World.theCase, agency: .agency(1)), as: .clock,
      at: "2026-02-20T09:00"
    ).thenRefused("case.notDue")
    try world.give(CaseFile.Close(case: World.theCase, reason: .objectivesMet), as: .desk(1))
    #expect(CaseFile.wakes(world.theFile) == nil)
    world.when(
      CaseFile.BecomeOverdue(case: World.theCase, agency: .agency(1)), as: .clock,
      at: "2026-03-20T09:00"
    ).thenRefused("record.notNow")
  }

  @Test func `a high risk comes before the commission at once, unless it is there`() throws {
    var world = try assessed("high")
    let file = StreamID.caseFile(World.theCase)
    let due = fallen(CaseFile.self, file, world, at: "2026-02-02T08:00")
    #expect(due.map(\.at) == ["2026-02-02T08:00"])
    try world.give(try #require(due.first?.command as? Conference.Propose), as: .clock)
    #expect(world.theReview.proposal?.proposed.reason == .risk)
    #expect(fallen(CaseFile.self, file, world, at: "2026-02-03T08:00").isEmpty)
  }

  @Test func `what the team took back comes again only for another cause`() throws {
    var world = try assessed("high")
    let file = StreamID.caseFile(World.theCase)
    let first = try #require(fallen(CaseFile.self, file, world, at: "2026-02-02T08:00").first)
    try world.give(try #require(first.command as? Conference.Propose), as: .clock)
    world.at("2026-02-02T12:00")
    try world.give(Conference.Retract(case: World.theCase), as: .desk(1))
    let again = try #require(fallen(CaseFile.self, file, world, at: "2026-02-04T08:00").first)
    #expect(again.key == first.key)
    world.at("2026-02-05T09:00")
    try world.give(
      CaseFile.RecordDependants(case: World.theCase, minorsAtRisk: true),
      as: .desk(1))
    let other = try #require(fallen(CaseFile.self, file, world, at: "2026-02-05T09:00").first)
    #expect(other.key != first.key && other.at == "2026-02-05T09:00")
  }

  @Test func `a lower one when its term has passed, and never where no organ treats cases`() throws
  {
    let monthly: (inout Profile) -> Void = {
      $0.referralDeadlines = [
        .init(risk: "medium", commissionReview: .calendarDays(30), escalateTo: [])
      ]
    }
    let world = try assessed("medium", changing: monthly)
    let file = StreamID.caseFile(World.theCase)
    #expect(world.theFile.conferenceDue?.at.description == "2026-03-04T22:59:59.999Z")
    #expect(fallen(CaseFile.self, file, world, at: "2026-03-04T22:59").isEmpty)
    let due = fallen(CaseFile.self, file, world, at: "2026-04-01T09:00")
    #expect(due.map(\.at) == ["2026-03-04T23:00"])
    let none = try assessed("medium") {
      monthly(&$0)
      $0.organs[1].scope = .policy
    }
    #expect(none.theFile.conferenceDue == nil && CaseFile.wakes(none.theFile) == nil)
  }

  @Test func `a measure by its day and a plan by its review, once each`() throws {
    var world = try World.withCase {
      $0.referralDeadlines = [
        .init(risk: "notAssessed", planReview: .calendarDays(30), escalateTo: [])
      ]
    }
    let stream = StreamID.carePlan(World.theCase)
    try world.give(
      CarePlan.SetMeasure(case: World.theCase, due: "2026-02-20", text: "x"), as: .desk(1))
    let all = fallen(CarePlan.self, stream, world, at: "2026-06-01T09:00")
    #expect(all.map(\.at) == ["2026-02-20T23:00", "2026-03-04T23:00"])
    #expect(CarePlan.wakes(world.state(CarePlan.self, stream)) == "2026-02-20T23:00")
    let measure = CarePlan.BecomeOverdue(case: World.theCase, measure: 1)
    world.when(measure, as: .clock, at: "2026-02-20T22:59").thenRefused("case.notDue")
    world.when(
      CarePlan.BecomeOverdue(case: World.theCase, measure: 2), as: .clock, at: "2026-02-21T09:00"
    ).thenRefused("plan.measureUnknown")
    world.at("2026-03-05T09:00")
    try world.give(measure, as: .clock)
    world.when(measure, as: .clock).thenNothing()
    try world.give(CarePlan.BecomeOverdue(case: World.theCase), as: .clock)
    #expect(CarePlan.wakes(world.state(CarePlan.self, stream)) == nil)
    try world.give(CarePlan.Review(case: World.theCase, voice: "Better"), as: .desk(1))
    #expect(CarePlan.wakes(world.state(CarePlan.self, stream)) == "2026-04-04T22:00")
  }

  @Test func `an action of which nobody says what came`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    let stream = StreamID.review(World.theCase)
    let overdue = Review.BecomeOverdue(case: World.theCase, action: 1)
    #expect(fallen(Review.self, stream, world, at: "2026-02-20T22:59").isEmpty)
    #expect(
      fallen(Review.self, stream, world, at: "2026-02-25T09:00").map(\.at) == ["2026-02-20T23:00"])
    world.when(overdue, as: .clock, at: "2026-02-20T22:59").thenRefused("case.notDue")
    world.when(
      Review.BecomeOverdue(case: World.theCase, action: 2), as: .clock, at: "2026-02-25T09:00"
    ).thenRefused("record.unknown")
    world.at("2026-02-25T09:00")
    try world.give(overdue, as: .clock)
    world.when(overdue, as: .clock).thenNothing()
    #expect(Review.wakes(world.theReview) == nil)
  }

  @Test func `nothing of an action that was done`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(
      Conference.ReportAction(case: World.theCase, action: 1, outcome: .done, helped: true),
      as: .desk(1))
    #expect(Review.wakes(world.theReview) == nil)
    world.when(
      Review.BecomeOverdue(case: World.theCase, action: 1), as: .clock, at: "2026-02-25T09:00"
    ).thenNothing()
  }
}
