import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R38 Extension` {
  /// The second session is open, a month before the due day.
  private func world(_ rule: Profile.AgreementRule? = nil) throws -> World {
    var world = try World.agreed(participants: []) { $0.profile.plenary.agreements = rule }
    try world.convene(.second, for: "2026-05-30T10:00")
    try world.open(.second)
    return world
  }

  private func extend(
    to due: CivilDate = "2026-09-30", _ session: MeetingID? = .second, item: Int? = 3
  ) -> Agreement.Extend {
    Agreement.Extend(
      agreement: "a-1", due: due, reason: .lackOfMeans, session: session, item: item)
  }

  @Test func `is decided by a later session; the old day stays`() throws {
    var world = try world()
    world.when(extend(), as: .secretary).thenRefused("vote.missing", rule: "R30")
    try world.lose(3, in: .second)
    world.when(extend(), as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
    try world.carry(3, in: .second)
    world.when(extend(), as: .secretary).then(
      .agreement(
        "a-1",
        .extended(
          .init(
            from: "2026-06-30", to: "2026-09-30", reason: .lackOfMeans, by: .session,
            session: .second, item: 3, profileVersion: 1))))
    try world.give(extend(), as: .secretary)
    world.when(extend(), as: .secretary).thenNothing()
    #expect(world.agreement.due == "2026-09-30" && world.agreement.adopted?.due == "2026-06-30")
  }

  @Test func `not by the session that adopted it, nor by none`() throws {
    let world = try world()
    world.when(extend(to: "2026-09-30", .first, item: 1), as: .secretary)
      .thenRefused("record.unknown", field: "/data/session")
    world.when(extend(to: "2026-09-30", .second, item: nil), as: .secretary)
      .thenRefused("field.missing", field: "/data/item")
    world.when(extend(to: "2026-09-30", nil, item: nil), as: .secretary)
      .thenRefused("agreement.extensionNeedsSession", rule: "R38", field: "/data/session")
  }

  @Test func `by the chair between sessions where the profile says so`() throws {
    let alone = extend(to: "2026-09-30", nil, item: nil)
    try world().when(alone, as: .chair)
      .thenRefused("agreement.extensionNeedsSession", rule: "R38")
    let rule = Profile.AgreementRule(chairExtends: true)
    try world(rule).when(alone, as: .secretary)
      .thenRefused("agreement.extensionNeedsSession", rule: "R38")
    try world(rule).when(alone, as: .holder(1)).thenRefused("auth.notPermitted")
    try world(rule).when(alone, as: .chair).then(
      .agreement(
        "a-1",
        .extended(
          .init(
            from: "2026-06-30", to: "2026-09-30", reason: .lackOfMeans, by: .chair,
            session: nil, item: nil, profileVersion: 1))))
  }

  @Test(arguments: [(CivilDate("2026-07-30"), true), ("2026-07-31", false)])
  func `all extensions stay within the profile's days`(due: CivilDate, fits: Bool) throws {
    let world = try world(.init(chairExtends: true, extensionDays: 30))
    let outcome = world.when(extend(to: due, nil, item: nil), as: .chair)
    if fits {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused(
        "agreement.extensionTooLong", rule: "R38", ["maximum": 30, "latest": "2026-07-30"])
    }
  }

  @Test func `goes forward only, and not once it is done`() throws {
    var world = try world(.init(chairExtends: true))
    world.when(extend(to: "2026-06-30", nil, item: nil), as: .chair)
      .thenRefused("field.invalid", ["earliest": "2026-07-01"], field: "/data/due")
    try world.give(
      Agreement.AddEvidence(agreement: "a-1", kind: .document, description: "…"),
      as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(1))
    world.when(extend(to: "2026-09-30", nil, item: nil), as: .chair)
      .thenRefused("agreement.closed", ["state": "completed"])
  }

  @Test func `what is done within it is on time`() throws {
    var world = try world(.init(chairExtends: true))
    try world.give(extend(to: "2026-09-30", nil, item: nil), as: .chair)
    world.at("2026-09-30T21:59")
    try world.give(
      Agreement.AddEvidence(agreement: "a-1", kind: .document, description: "…"),
      as: .holder(1))
    world.when(Agreement.Complete(agreement: "a-1"), as: .holder(1)).then(
      .agreement("a-1", .completed(.init(onTime: true))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
  }
}

@Suite struct `Superseding an agreement` {
  private func world() throws -> World {
    var world = try World.agreed(participants: [])
    try world.convene(.second, for: "2026-05-30T10:00")
    try world.open(.second)
    try world.carry(3, in: .second)
    try world.adopt("a-2", item: 3, in: .second)
    return world
  }

  private let supersede = Agreement.Supersede(agreement: "a-1", by: "a-2")

  @Test func `links both ways and settles the earlier one`() throws {
    var world = try world()
    world.when(supersede, as: .secretary).then(
      .agreement("a-1", .superseded(.init(agreement: "a-2"))),
      .agreement("a-2", .replaced(.init(agreement: "a-1"))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
    try world.give(supersede, as: .secretary)
    world.when(supersede, as: .secretary).thenNothing()
    #expect(world.agreement.stage == .superseded && world.agreement.supersededBy == "a-2")
    #expect(world.state(Agreement.self, .agreement("a-2")).supersedes == ["a-1"])
    #expect(world.book.openAgreements == ["a-2"])
    world.when(Agreement.Report(agreement: "a-1", progress: 10), as: .holder(1))
      .thenRefused("agreement.closed", ["state": "superseded"])
  }

  @Test func `takes a later one, in force, of the same organ`() throws {
    var world = try world()
    world.when(Agreement.Supersede(agreement: "a-2", by: "a-1"), as: .secretary)
      .thenRefused("agreement.notLater", ["number": "AC-2026-002", "by": "AC-2026-001"])
    world.when(Agreement.Supersede(agreement: "a-1", by: "a-1"), as: .secretary)
      .thenRefused("agreement.notLater")
    world.when(Agreement.Supersede(agreement: "a-1", by: "nowhere"), as: .secretary)
      .thenRefused("record.unknown", field: "/data/by")
    try world.adopt("a-3", item: 3, in: .second)
    try world.give(Agreement.Supersede(agreement: "a-2", by: "a-3"), as: .secretary)
    world.when(supersede, as: .secretary).thenRefused("agreement.notLater")
    world.when(Agreement.Supersede(agreement: "a-1", by: "a-3"), as: .secretary).thenAccepted()
  }

  @Test func `is the secretary's`() throws {
    try world().when(supersede, as: .chair)
      .thenRefused("auth.secretaryOnly", rule: "R02")
  }

  @Test func `what only informed may be replaced too; what is done may not`() throws {
    var world = try world()
    try world.give(
      Agreement.AddEvidence(agreement: "a-1", kind: .document, description: "…"),
      as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(1))
    world.when(supersede, as: .secretary)
      .thenRefused("agreement.closed", ["state": "completed"])
    try world.give(
      Meeting.Adopt(
        meeting: .second, agreement: "a-4", item: 3, text: "Note", informational: true),
      as: .secretary)
    try world.adopt("a-5", item: 3, in: .second)
    world.when(Agreement.Supersede(agreement: "a-4", by: "a-5"), as: .secretary).then(
      .agreement("a-4", .superseded(.init(agreement: "a-5"))),
      .agreement("a-5", .replaced(.init(agreement: "a-4"))))
  }
}
