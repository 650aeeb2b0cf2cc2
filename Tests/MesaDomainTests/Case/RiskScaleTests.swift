import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Risk on versioned scales` {
  private func assess(
    _ scale: String, _ level: String?, points: Int? = nil, automatic: String? = nil,
    on: CivilDate = "2026-02-02", next: CivilDate? = nil, concern: Bool? = nil
  ) -> CaseFile.AssessRisk {
    CaseFile.AssessRisk(
      case: .one, scale: scale, level: level, points: points, automatic: automatic, on: on,
      nextReview: next, concern: concern)
  }

  @Test func `a level is frozen with its scale, its version and the level of terms it stands for`()
    throws
  {
    let world = try World.caseOfCentre()
    world.when(assess("professional", "high", next: "2026-02-09"), as: .centre).then(
      .caseFile(
        .one,
        .riskAssessed(
          .init(
            agency: .agency(3), scale: "professional", scaleVersion: 1, level: "high",
            points: nil, automatic: nil, mapped: "high", on: "2026-02-02",
            nextReview: "2026-02-09", reachesConference: true, concern: false))))
  }

  @Test func `a level of another scale is refused`() throws {
    let world = try World.caseOfCentre()
    world.when(assess("dash", "extreme", points: 20), as: .centre)
      .thenRefused("risk.levelUnknown", ["scale": "dash", "level": "extreme"])
    world.when(assess("professional", "bajo"), as: .centre)
      .thenRefused("risk.levelUnknown", ["known": ["low", "medium", "high", "extreme"]])
  }

  @Test func `a scale that the mesa does not use is refused`() throws {
    let world = try World.caseOfCentre()
    world.when(assess("regional", "high"), as: .centre)
      .thenRefused("risk.scaleUnknown", ["scale": "regional"], field: "/data/scale")
  }

  @Test func `a scale holds from its first to its last day`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    world.when(assess("viogen-v1", "medium", on: "2024-12-31"), as: .police).thenAccepted()
    world.when(assess("viogen-v1", "medium", on: "2025-01-01"), as: .police)
      .thenRefused("risk.scaleNotInForce", ["validTo": "2024-12-31"])
    world.when(assess("viogen-v2", "medium", on: "2025-01-01"), as: .police).thenAccepted()
    world.when(assess("viogen-v2", "medium", on: "2024-12-31"), as: .police)
      .thenRefused("risk.scaleNotInForce", ["validFrom": "2025-01-01"])
  }

  @Test func `the police puts down the police's scale, and nobody else does`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    world.when(assess("viogen-v2", "high"), as: .police).thenAccepted()
    world.when(assess("viogen-v2", "high"), as: .centre)
      .thenRefused("risk.notAssessor", ["agency": "agency-3"])
  }

  @Test func `the tool's result may be raised and not lowered`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    for level in ["medium", "high", "extreme"] {
      world.when(assess("viogen-v2", level, automatic: "medium"), as: .police).thenAccepted()
    }
    world.when(assess("viogen-v2", "low", automatic: "medium"), as: .police)
      .thenRefused("risk.lowered", ["automatic": "medium", "level": "low"])
    world.when(assess("professional", "low", automatic: "medium"), as: .centre)
      .thenRefused("field.invalid", field: "/data/automatic")
  }

  @Test(arguments: [
    (0, "low"), (9, "low"), (10, "medium"), (13, "medium"), (14, "high"), (24, "high"),
  ])
  func `points say the level of their band`(points: Int, level: String) throws {
    let outcome = try World.caseOfCentre().when(assess("dash", nil, points: points), as: .centre)
    guard case .riskAssessed(let found) = outcome.event(CaseFile.Event.self) else {
      Issue.record("no assessment")
      return
    }
    #expect(found.level == level && found.points == points)
    #expect(found.reachesConference == (level == "high"))
  }

  @Test func `points are needed where the scale has them, within its bounds, and nowhere else`()
    throws
  {
    let world = try World.caseOfCentre()
    world.when(assess("dash", "high"), as: .centre).thenRefused("risk.pointsMissing")
    world.when(assess("dash", nil, points: 25), as: .centre).thenRefused("field.outOfRange")
    world.when(assess("dash", nil, points: -1), as: .centre).thenRefused("field.outOfRange")
    world.when(assess("dash", "medium", points: 14), as: .centre).thenRefused("risk.lowered")
    world.when(assess("dash", "high", points: 3), as: .centre).thenAccepted()
    world.when(assess("professional", "high", points: 3), as: .centre)
      .thenRefused("field.invalid", field: "/data/points")
    world.when(assess("professional", nil), as: .centre)
      .thenRefused("field.missing", field: "/data/level")
  }

  @Test func `no assessment is of a day to come, nor looked at again before it was made`() throws {
    let world = try World.caseOfCentre()
    world.when(assess("professional", "low", on: "2026-02-03"), as: .centre)
      .thenRefused("case.dateInFuture", ["today": "2026-02-02"])
    world.when(assess("professional", "low", next: "2026-02-01"), as: .centre)
      .thenRefused("field.invalid", field: "/data/nextReview")
    world.when(assess("professional", "low", next: "2026-02-02"), as: .centre).thenAccepted()
  }

  @Test func `of each body the last finding holds, and the highest of those is the case's`() throws
  {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    try world.give(assess("professional", "high"), as: .centre)
    try world.give(assess("viogen-v2", "low"), as: .police)
    #expect(world.file().risk?.mapped == "high")
    world.at("2026-02-10T09:00")
    try world.give(assess("professional", "medium", on: "2026-02-10"), as: .centre)
    #expect(world.file().risk?.mapped == "medium")
    // Told late, it does not take the place of a later finding.
    try world.give(assess("professional", "extreme", on: "2026-02-05"), as: .centre)
    #expect(world.file().risk?.mapped == "medium")
  }

  @Test func `a case belongs before the commission by level, judgement, repetition or minors`()
    throws
  {
    var world = try World.caseOfCentre()
    #expect(world.file().conferenceReasons == [])
    try world.give(assess("professional", "medium"), as: .centre)
    #expect(!world.file().needsConference)
    try world.give(assess("professional", "medium", concern: true), as: .centre)
    #expect(world.file().conferenceReasons == [.professionalJudgement])
    try world.give(
      CaseFile.RecordDependants(case: .one, minorsAtRisk: true, details: "x"), as: .centre)
    try world.give(assess("professional", "extreme"), as: .centre)
    #expect(world.file().conferenceReasons == [.riskLevel, .minorsAtRisk])
    try world.give(CaseFile.RecordDependants(case: .one, minorsAtRisk: false), as: .centre)
    #expect(world.file().conferenceReasons == [.riskLevel])
  }
}
