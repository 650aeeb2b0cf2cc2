import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What goes out to her obeys what she said, wherever it is planned or put down.
@Suite struct `What reaches her` {
  /// She may be called on weekdays from 9 to 14, and nothing else; Monday 2 February 2026.
  private static let mornings = CaseFile.SetContactRules(
    case: .hers, channels: [.phone], hours: [.init(days: [], from: 9, to: 14)],
    neverLeaveMessage: true, neverMention: true)
  /// 11:00 and 15:00 there.
  private static let morning: Instant = "2026-02-03T10:00"
  private static let afternoon: Instant = "2026-02-03T14:00"

  private static func accepting(
    _ told: CaseFile.Outreach?, _ rules: CaseFile.SetContactRules? = mornings
  ) throws -> Outcome {
    var world = try World.referral(.received)
    if let rules { try world.give(rules, as: .agent) }
    return world.when(
      Referral.Accept(
        referral: .one, professional: "expert", firstAppointment: "2026-02-04T10:00", told: told),
      as: .expert)
  }

  @Test func `an appointment is given by a way and at an hour she named`() throws {
    let outcome = try Self.accepting(.init(by: .phone, at: Self.morning))
    guard case .accepted(let accepted)? = outcome.event(Referral.Event.self) else {
      Issue.record("it was not accepted")
      return
    }
    #expect(accepted.told == .init(by: .phone, at: Self.morning))
    #expect(
      try outcome.result.get().warnings.map(\.code) == [
        "contact.leaveNoMessage", "contact.mentionNobody",
      ])
  }

  @Test func `not at another hour, nor by another way`() throws {
    try Self.accepting(.init(by: .phone, at: Self.afternoon))
      .thenRefused("contact.notThen", field: "/data/told")
    for way in [CaseFile.ContactWay.message, .email, .letter, .throughAgency] {
      try Self.accepting(.init(by: way, at: Self.morning)).thenRefused("contact.notThatWay")
    }
  }

  @Test func `without a moment, the hour of the command counts`() throws {
    // The referral was received at 10:00 UTC, the rules came an hour later: 12:00 there.
    try Self.accepting(.init(by: .phone)).thenAccepted()
    var world = try World.referral(.received)
    try world.give(Self.mornings, as: .agent)
    world.at("2026-02-02T16:00")
    world.when(
      Referral.Accept(
        referral: .one, professional: "expert", firstAppointment: "2026-02-04T10:00",
        told: .init(by: .phone)), as: .expert
    ).thenRefused("contact.notThen")
  }

  @Test func `in person nothing goes out`() throws {
    try Self.accepting(.init(by: .inPerson, at: Self.afternoon)).thenAccepted()
    try Self.accepting(.init(by: .inPerson), nil).thenAccepted()
  }

  @Test func `before anybody has asked her nobody calls, and where she wants nobody either`()
    throws
  {
    try Self.accepting(.init(by: .phone, at: Self.morning), nil).thenRefused("contact.notAgreed")
    let nobody = CaseFile.SetContactRules(
      case: .hers, channels: [], neverLeaveMessage: false, neverMention: false)
    try Self.accepting(.init(by: .phone, at: Self.morning), nobody).thenRefused("contact.nobody")
  }

  @Test func `where she said it in words, who acts is reminded to read them`() throws {
    var world = try World.referral(.received)
    try world.give(CaseFile.RecordIdentity(case: .hers, safeContact: "Her sister"), as: .agent)
    let decision = try world.when(
      Referral.Accept(
        referral: .one, professional: "expert", firstAppointment: "2026-02-04T10:00",
        told: .init(by: .phone)), as: .expert
    ).result.get()
    #expect(decision.warnings.map(\.code) == ["contact.inWords"])
  }

  @Test func `who gives an appointment is asked how she hears of it`() throws {
    #expect(try Self.accepting(nil).result.get().warnings.map(\.code) == ["contact.wayNotSaid"])
    #expect(try Self.accepting(nil, nil).result.get().warnings == [])
  }

  @Test func `hours are those of the mesa's own clock`() throws {
    // 10:00 UTC is 11:00 in Madrid and 10:00 in the Canaries: both in; 13:00 UTC only there.
    try Self.accepting(.init(by: .phone, at: "2026-02-03T12:59")).thenAccepted()
    try Self.accepting(.init(by: .phone, at: "2026-02-03T13:00")).thenRefused("contact.notThen")
  }

  @Test func `each attempt to reach her was at an hour she named`() throws {
    var world = try World.referral(.received)
    try world.give(Self.mornings, as: .agent)
    try world.give(World.accept, as: .expert)
    world.at("2026-02-06T18:00")
    func start(_ attempts: [Instant], _ by: CaseFile.ContactWay?) -> Outcome {
      world.when(
        Referral.StartService(referral: .one, contact: .attempted, attempts: attempts, by: by),
        as: .expert)
    }
    let mornings: [Instant] = ["2026-02-03T10:00", "2026-02-04T10:00", "2026-02-05T10:00"]
    start(mornings, .phone).thenAccepted()
    start(mornings, nil).thenAccepted()
    start(mornings.dropLast() + [Self.afternoon.minutes(60 * 24)], .phone)
      .thenRefused("contact.notThen", field: "/data/by")
    start(mornings, .letter).thenRefused("contact.notThatWay")
    world.when(
      Referral.StartService(referral: .one, contact: .made, by: .phone), as: .expert
    ).thenRefused("contact.notThen")
  }

  @Test func `what she said before a call counts for it, not what she says later`() throws {
    var world = try World.referral(.received)
    try world.give(Self.mornings, as: .agent)
    try world.give(World.accept, as: .expert)
    world.at("2026-02-06T12:00")
    try world.give(
      CaseFile.SetContactRules(
        case: .hers, channels: [], neverLeaveMessage: false, neverMention: false), as: .agent)
    let mornings: [Instant] = ["2026-02-03T10:00", "2026-02-04T10:00", "2026-02-05T10:00"]
    world.when(
      Referral.StartService(referral: .one, contact: .attempted, attempts: mornings, by: .phone),
      as: .expert
    ).thenAccepted()
    world.when(
      Referral.StartService(referral: .one, contact: .made, by: .phone), as: .expert
    ).thenRefused("contact.nobody")
  }

  @Test func `she hears of a disclosure at her hours`() throws {
    var world = try World.withCase()
    try world.give(
      Consent.Overrule(
        case: World.theCase, to: [.agency(2)], ground: .vitalInterest, text: "Why",
        superior: .holder(1)), as: .desk(1))
    try world.give(
      CaseFile.SetContactRules(
        case: World.theCase, channels: [.phone], hours: [.init(days: [], from: 9, to: 14)],
        neverLeaveMessage: false, neverMention: false), as: .desk(1))
    func telling(_ channel: Consent.SafeChannel, at: Instant) -> Outcome {
      world.when(
        Consent.Tell(case: World.theCase, override: 1, channel: channel), as: .desk(1), at: at)
    }
    telling(.phone, at: "2026-02-02T09:00").thenAccepted()
    telling(.phone, at: "2026-02-02T15:00").thenRefused("contact.notThen")
    telling(.throughService, at: "2026-02-02T09:00").thenRefused("contact.notThatWay")
    telling(.inPerson, at: "2026-02-02T15:00").thenAccepted()
  }

  @Test func `a measure with an appointment says how she hears of it, until its last day`() throws {
    var world = try World.caseOfCentre()
    try world.give(
      CaseFile.SetContactRules(
        case: .one, channels: [.email], neverLeaveMessage: false, neverMention: false),
      as: .centre)
    func measure(_ appointment: Instant?, _ told: CaseFile.Outreach?) -> Outcome {
      world.when(
        CarePlan.SetMeasure(
          case: .one, due: "2026-02-20", text: "The housing office", appointment: appointment,
          told: told), as: .centre)
    }
    measure("2026-02-20T10:00", .init(by: .email)).thenAccepted()
    measure("2026-02-20T10:00", .init(by: .phone)).thenRefused("contact.notThatWay")
    measure("2026-02-21T10:00", nil)
      .thenRefused("plan.appointmentOutside", field: "/data/appointment")
    measure("2026-02-01T10:00", nil).thenRefused("plan.appointmentOutside")
  }

  @Test func `what a commission says is told to her as she said, and not where it is not safe`()
    throws
  {
    var world = try World.withCase()
    try world.speaking()
    try world.give(
      CaseFile.SetContactRules(
        case: World.theCase, channels: [.throughAgency], neverLeaveMessage: false,
        neverMention: false), as: .desk(1))
    func discuss(_ informed: Review.Informed, _ way: CaseFile.ContactWay) -> Outcome {
      world.when(
        Conference.Discuss(
          meeting: .first, case: World.theCase, informed: informed, voice: "To stay",
          nextReview: "2026-03-10", told: .init(by: way)), as: .secretary)
    }
    discuss(.yes, .throughAgency).thenAccepted()
    discuss(.yes, .letter).thenRefused("contact.notThatWay")
    discuss(.notSafe, .throughAgency).thenRefused("field.invalid", field: "/data/told")
  }
}
