import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `The plan of a case` {
  private func goal(_ area: CarePlan.Area = .safety) -> CarePlan.SetGoal {
    CarePlan.SetGoal(case: .one, area: area, text: "goal")
  }

  @Test func `a plan begins with what is first put into it, and its review by the risk`() throws {
    let world = try World.caseOfCentre { setting in
      setting.profile.referralDeadlines = [
        .init(
          risk: "notAssessed", planReview: .init(value: 60, unit: .day, count: .calendar),
          escalateTo: [])
      ]
    }
    guard case .begun(let begun) = world.when(goal(), as: .centre).event(CarePlan.Event.self) else {
      Issue.record("no beginning")
      return
    }
    #expect(begun.risk == "notAssessed" && begun.review?.term == "60/day/calendar")
    #expect(begun.profile == "generic-l40" && begun.mesa == .totana)
  }

  @Test func `progress is what is met of what applies, and without any it has no value`() throws {
    var world = try World.caseOfCentre()
    #expect(world.plan.progress == nil)
    for area in [CarePlan.Area.safety, .health, .justice] {
      try world.give(goal(area), as: .centre)
    }
    #expect(world.plan.progress?.met == 0 && world.plan.progress?.applicable == 3)
    func assess(_ goal: Int, _ status: CarePlan.Status) -> CarePlan.AssessGoal {
      CarePlan.AssessGoal(case: .one, goal: goal, status: status)
    }
    try world.give(assess(1, .met), as: .centre)
    try world.give(assess(2, .notApplicable), as: .centre)
    #expect(world.plan.progress?.met == 1 && world.plan.progress?.applicable == 2)
    world.when(assess(1, .met), as: .centre).thenNothing()
    world.when(assess(4, .met), as: .centre)
      .thenRefused("plan.goalUnknown", ["goal": 4, "goals": 3])
    for number in 1...3 {
      try world.give(assess(number, .notApplicable), as: .centre)
    }
    #expect(world.plan.progress == nil)
  }

  @Test func `a measure goes to an agency of the team, which alone reports on it`() throws {
    var world = try World.caseOfCentre()
    func measure(_ agency: AgencyID?, _ due: CivilDate = "2026-02-20") -> CarePlan.SetMeasure {
      CarePlan.SetMeasure(case: .one, responsible: agency, due: due, text: "x")
    }
    world.when(measure(.agency(4)), as: .centre)
      .thenRefused("plan.notOnTeam", ["agency": "agency-4"])
    world.team(.agency(4), .acknowledged)
    world.when(measure(.agency(4)), as: .centre).thenRefused("plan.notOnTeam")
    world.team(.agency(4))
    world.when(measure(nil, "2026-02-01"), as: .centre)
      .thenRefused("field.invalid", field: "/data/due")
    try world.give(measure(.agency(4), "2026-02-02"), as: .centre)
    let report = CarePlan.ReportMeasure(case: .one, measure: 1, status: .met, note: "done")
    world.when(report, as: .centre).thenRefused("plan.notResponsible", ["agency": "agency-4"])
    world.when(
      CarePlan.ReportMeasure(case: .one, measure: 2, status: .met), as: .social
    ).thenRefused("plan.measureUnknown", ["measures": 1])
    #expect(world.plan.measures[0].isOverdue(on: "2026-02-03"))
    #expect(!world.plan.measures[0].isOverdue(on: "2026-02-02"))
    try world.give(report, as: .social)
    #expect(world.plan.measures[0].status == .met)
    #expect(!world.plan.measures[0].isOverdue(on: "2026-02-03"))
  }

  @Test func `no review without her own view`() throws {
    var world = try World.caseOfCentre()
    try world.give(goal(), as: .centre)
    world.when(CarePlan.Review(case: .one, note: "x"), as: .centre)
      .thenRefused("plan.voiceMissing", field: "/data/voice")
    world.when(CarePlan.Review(case: .one, voice: "She did not wish to speak"), as: .centre)
      .then(
        .carePlan(
          .reviewed(
            .init(
              agency: .agency(3), on: "2026-02-02", voice: "She did not wish to speak", note: nil,
              applicable: 1, met: 0, next: nil, risk: "notAssessed", profile: "generic-l40",
              profileVersion: 1))))
  }

  @Test func `the next review follows from the risk of that day`() throws {
    var world = try World.caseOfCentre { setting in
      setting.profile.referralDeadlines = [("high", 7), ("notAssessed", 60)].map {
        .init(
          risk: $0.0, planReview: .init(value: $0.1, unit: .day, count: .calendar),
          escalateTo: [])
      }
    }
    let review = CarePlan.Review(case: .one, voice: "x")
    try world.give(review, as: .centre)
    #expect(world.plan.nextReview?.term == "60/day/calendar")
    try world.give(
      CaseFile.AssessRisk(case: .one, scale: "professional", level: "high", on: "2026-02-02"),
      as: .centre)
    try world.give(review, as: .centre)
    #expect(world.plan.nextReview?.term == "7/day/calendar")
    // 9 February is the seventh day; its last millisecond is 22:59 UTC.
    #expect(world.plan.nextReview?.at == Instant("2026-02-09T22:59:59.999Z"))
  }

  @Test func `what protects her is added and taken out, once`() throws {
    var world = try World.caseOfCentre()
    try world.give(CarePlan.AddSafetyItem(case: .one, text: "x"), as: .centre)
    world.when(CarePlan.EndSafetyItem(case: .one, item: 2), as: .centre)
      .thenRefused("plan.itemUnknown", ["items": 1])
    try world.give(CarePlan.EndSafetyItem(case: .one, item: 1), as: .centre)
    #expect(world.plan.safety[0].endedOn == "2026-02-02")
    world.when(CarePlan.EndSafetyItem(case: .one, item: 1), as: .centre).thenNothing()
  }

  @Test func `who has only been told of the case knows of no plan`() throws {
    var world = try World.caseOfCentre()
    world.when(goal(), as: .police).thenRefused("record.unknown")
    world.team(.agency(5), .notified)
    world.when(goal(), as: .police).thenRefused("record.unknown")
  }
}
