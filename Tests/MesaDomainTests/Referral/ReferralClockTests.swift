import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Terms of a referral` {
  @Test func `are those of the risk, frozen with profile and calendars`() throws {
    let terms = try #require(try World.sent().referral.sent?.terms)
    #expect(terms.risk == "notAssessed" && terms.profile == "generic-l40")
    #expect(terms.profileVersion == 1 && terms.escalateTo == ["facilitator"])
    // Two working days after Monday 2 February, by the mesa's calendar.
    #expect(terms.acknowledgement?.at == "2026-02-04T22:59:59.999Z")
    #expect(terms.acknowledgement?.term == "2/day/working")
    #expect(
      terms.acknowledgement?.calendars == [CalendarVersion(calendar: "30039-2026", version: 1)])
    #expect(terms.decision?.at == "2026-02-09T22:59:59.999Z")
    #expect(terms.firstContact?.at == "2026-02-16T22:59:59.999Z")
    #expect(terms.commissionReview?.term == "90/day/calendar")
  }

  @Test func `run in hours at extreme risk`() throws {
    let terms = try #require(try World.sent("extreme").referral.terms)
    #expect(terms.acknowledgement?.at == "2026-02-02T10:00")
    #expect(terms.decision?.at == "2026-02-02T13:00")
    #expect(terms.escalateTo == ["commissionChair", "police"])
  }

  @Test func `are the pathway's own where it has some`() throws {
    var world = try World.casework()
    try world.draft(
      "to-shelter", to: .shelter, fields: nil,
      shelter: .init(
        ground: .safety, title: .protectionOrder, documents: Referral.ShelterDocument.allCases))
    try world.consent(to: .shelter)
    try world.give(Referral.Send(referral: .one), as: .agent)
    let terms = try #require(world.referral.terms)
    #expect(terms.acknowledgement == nil && terms.escalateTo == ["regionalBody"])
    #expect(terms.decision?.term == "15/day/working")
  }

  @Test func `are late after their last moment, not at it`() throws {
    let state = try World.sent("extreme").referral
    #expect(state.nextDue == Referral.Due(.acknowledgement, "2026-02-02T10:00"))
    #expect(state.overdue(at: "2026-02-02T10:00").isEmpty)
    #expect(
      state.overdue(at: "2026-02-02T10:00:00.001Z").map(\.ground) == [.acknowledgement])
  }

  @Test(arguments: [
    (Referral.Stage.sent, [Referral.Ground.acknowledgement, .decision, .firstContact]),
    (.received, [.decision, .firstContact]), (.infoRequested, [.reply]),
    (.accepted, [.firstContact]), (.inProgress, []), (.completed, []), (.rejected, []),
    (.revoked, [.obligation]), (.withdrawn, []),
  ])
  func `wait for what the state still lacks`(
    stage: Referral.Stage, grounds: [Referral.Ground]
  ) throws {
    #expect(try World.referral(stage).referral.pending.map(\.ground) == grounds)
  }

  @Test func `end earlier once the risk rises, and never later`() throws {
    var world = try World.sent()
    world.at("2026-02-02T12:00")
    try world.risk("extreme")
    let emissions = try world.context(.agent).reassessed(.hers, to: "extreme")
    world.record(emissions)
    let state = world.referral
    #expect(state.terms?.risk == "extreme")
    #expect(state.terms?.acknowledgement?.at == "2026-02-02T13:00")
    #expect(state.escalatedTo == ["commissionChair", "police"] && state.level == 1)
    #expect(state.escalations.map(\.ground) == [.riskRose])
    #expect(try world.context(.agent).reassessed(.hers, to: "extreme").isEmpty)
    #expect(try world.context(.agent).reassessed(.hers, to: "medium").isEmpty)
  }

  @Test func `stay as they are when the risk rises late in them`() throws {
    var world = try World.sent("medium")
    world.at("2026-02-03T22:30")
    world.record(try world.context(.agent).reassessed(.hers, to: "high"))
    // One working day was to end half an hour from then: sooner than four hours.
    #expect(world.referral.terms?.acknowledgement?.at == "2026-02-03T22:59:59.999Z")
  }

  @Test func `rise with the assessment itself`() throws {
    var world = try World.sent()
    world.at("2026-02-02T12:00")
    try world.give(
      CaseFile.AssessRisk(
        case: .hers, scale: "professional", level: "high", on: "2026-02-02"),
      as: .agent)
    #expect(world.referral.terms?.risk == "high")
  }
}

@Suite struct `Stops of the clock` {
  @Test func `move every term by as long as it stood, and are frozen`() throws {
    var world = try World.referral(.infoRequested, "high")
    #expect(world.referral.pending.map(\.ground) == [.reply])
    // Asked at 11:00; answered at 15:30.
    world.at("2026-02-02T15:30")
    let outcome = world.when(
      Referral.SupplyInfo(referral: .one, text: "Number 2"), as: .agent)
    guard case .infoSupplied(let supplied) = outcome.event(Referral.Event.self) else {
      Issue.record("nothing was supplied")
      return
    }
    #expect(supplied.stoppedAt == "2026-02-02T11:00")
    #expect(supplied.terms.acknowledgement?.at == "2026-02-02T13:00")
    #expect(supplied.terms.decision?.at == "2026-02-03T13:30")
    #expect(supplied.terms.firstContact?.at == "2026-02-04T13:30")
    #expect(supplied.terms.commissionReview?.at == "2026-02-05T09:00")
  }

  @Test func `of terms in working days end with a working day`() throws {
    var world = try World.referral(.infoRequested)
    // Decision until Monday 9 February; stood for 5 days: Saturday 14, so until Monday 16.
    world.at("2026-02-07T11:00")
    try world.give(Referral.SupplyInfo(referral: .one, text: "Here"), as: .agent)
    #expect(world.referral.terms?.decision?.at == "2026-02-16T22:59:59.999Z")
  }

  @Test func `are two at most, unless the profile says otherwise`() throws {
    for (stops, profile) in [
      (2, Profile.casework()), (1, .casework { $0.clockStops = 1 }),
    ] {
      var world = try World.sent(nil, profile)
      try world.give(Referral.Acknowledge(referral: .one), as: .expert)
      for _ in 0..<stops {
        try world.give(Referral.RequestInfo(referral: .one, text: "?"), as: .expert)
        try world.give(Referral.SupplyInfo(referral: .one, text: "!"), as: .agent)
      }
      world.when(Referral.RequestInfo(referral: .one, text: "?"), as: .expert)
        .thenRefused("referral.noMoreStops", ["count": .number(stops)])
    }
  }

  @Test func `ask for fields of the pathway only, and share nothing without consent`() throws {
    var world = try World.referral(.received)
    world.when(
      Referral.RequestInfo(referral: .one, text: "?", asked: ["childData"]), as: .expert
    ).thenRefused("referral.fieldNotAsked", field: "/data/asked/0")
    try world.give(
      Referral.RequestInfo(referral: .one, text: "?", asked: ["complaintNumber"]), as: .expert)
    try world.give(Consent.Withdraw(case: .hers, from: [.centre]), as: .agent)
    world.when(Referral.SupplyInfo(referral: .one, text: "!"), as: .agent)
      .thenRefused("referral.noConsent")
  }
}

@Suite struct `Escalation of a referral` {
  private let escalate = Referral.Escalate(referral: .one)

  @Test func `the clock brings up each term once, step by step`() throws {
    var world = try World.sent("high")
    world.when(escalate, as: .clock, at: "2026-02-02T13:00")
      .thenRefused("referral.nothingLate", ["due": "2026-02-02T13:00:00.000Z"])
    world.at("2026-02-02T13:01")
    try world.give(escalate, as: .clock)
    #expect(world.referral.escalations.map(\.to) == [["facilitator"]])
    world.when(escalate, as: .clock).thenRefused("referral.nothingLate")
    world.at("2026-02-03T09:01")
    try world.give(escalate, as: .clock)
    #expect(world.referral.level == 2)
    #expect(world.referral.escalations.map(\.ground) == [.acknowledgement, .decision])
    #expect(world.referral.escalatedTo == ["facilitator", "commissionChair", "police"])
  }

  @Test func `after a month off everything late is brought up at once`() throws {
    var world = try World.sent("extreme")
    world.at("2026-03-02T09:00")
    try world.give(escalate, as: .clock)
    #expect(
      world.referral.escalations.map(\.ground) == [.acknowledgement, .decision, .firstContact])
    #expect(world.referral.escalations.map(\.level) == [1, 2, 3])
  }

  @Test func `an obligation that nobody met is brought up, and so is a case nobody took back`()
    throws
  {
    var world = try World.casework()
    try world.risk("high")
    try world.draft(fields: nil)
    try world.consent()
    try world.give(Referral.Send(referral: .one), as: .agent)
    try world.give(Referral.Acknowledge(referral: .one), as: .expert)
    try world.give(World.accept, as: .expert)
    try world.give(Referral.StartService(referral: .one, contact: .made), as: .expert)
    world.at("2026-02-04T09:01")
    try world.give(escalate, as: .clock)
    #expect(world.referral.escalations.map(\.missing) == [.field])
    #expect(world.referral.escalations.map(\.field) == ["complaintNumber"])
    try world.give(
      Referral.Revoke(referral: .one, reason: .serviceRulesBroken, text: "x"), as: .expert)
    world.at("2026-02-04T13:02")
    try world.give(escalate, as: .clock)
    #expect(world.referral.escalations.last?.missing == .takeBack)
  }

  @Test func `a facilitator asks although nothing is late, once`() throws {
    var world = try World.sent()
    try world.give(escalate, as: .facilitator)
    #expect(world.referral.escalations.map(\.ground) == [.asked])
    world.when(escalate, as: .facilitator).thenNothing()
    for principal in [Principal.agent, .expert, .secretary] {
      let outcome = world.when(escalate, as: principal)
      outcome.thenRefused(principal == .secretary ? "record.unknown" : "auth.notPermitted")
    }
  }

  @Test func `who hears of it sees its clock, and nobody did before`() throws {
    var world = try World.sent("extreme")
    let place = Place.referral(.totana, .one)
    let chair = world.context(.facilitator)
    #expect(!chair.mayKnow(place))
    world.at("2026-02-02T10:01")
    try world.give(escalate, as: .clock)
    world.at("2026-02-02T13:01")
    try world.give(escalate, as: .clock)
    let police = try world.context(.agent).authorize("referral.read", at: place)
    #expect(police.role == .caseworker)
    #expect((try? world.context(.worker).authorize("referral.read", at: place)) == nil)
  }
}
