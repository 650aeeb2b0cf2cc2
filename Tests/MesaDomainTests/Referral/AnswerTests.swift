import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Answers to a referral` {
  @Test func `a named professional of that desk accepts, with a first appointment`() throws {
    var world = try World.referral(.received)
    func accept(_ person: PersonID?, _ at: Instant = "2026-02-04T10:00") -> Referral.Accept {
      Referral.Accept(referral: .one, professional: person, firstAppointment: at)
    }
    world.when(accept(nil), as: .expert).thenRefused("referral.professionalMissing")
    world.when(accept("worker"), as: .expert)
      .thenRefused("referral.notAtDesk", field: "/data/professional")
    world.when(accept("nobody"), as: .expert).thenRefused("record.unknown")
    world.when(accept("expert", "2026-02-01T10:00"), as: .expert)
      .thenRefused("referral.appointmentTooEarly")
    world.when(accept("expert"), as: .agent).thenRefused("auth.notPermitted")
    try world.give(accept("second-expert"), as: .expert)
    #expect(world.file.standing(of: .centre) == .team)
    #expect(world.file.standing(of: .police) == .holder)
    #expect(
      world.file.parties.first { $0.agency == .centre }?.professional == "second-expert")
  }

  @Test func `one in conflict does not take it on`() throws {
    let world = try World.referral(.received)
    var other = world
    other.record([
      Emission(.caseFile(.hers), CaseFile.Event.excluded(.init(person: "second-expert")))
    ])
    let accept = Referral.Accept(
      referral: .one, professional: "second-expert", firstAppointment: "2026-02-04T10:00")
    world.when(accept, as: .expert).thenAccepted()
    other.when(accept, as: .expert).thenRefused("conflict.accessDenied", rule: "R54")
    other.when(accept, as: .secondExpert).thenRefused("record.unknown")
  }

  @Test func `an appointment later than the term is told of, and stands`() throws {
    let world = try World.referral(.received, "extreme")
    let accept = Referral.Accept(
      referral: .one, professional: "expert", firstAppointment: "2026-02-05T10:00")
    guard case .success(let decision) = world.when(accept, as: .expert).result else {
      Issue.record("refused")
      return
    }
    #expect(decision.warnings.map(\.code) == ["referral.appointmentLate"])
  }

  @Test(arguments: [Referral.Stage.sent, .received])
  func `nothing more is seen of her once she has taken her consent back`(
    stage: Referral.Stage
  ) throws {
    var world = try World.referral(stage)
    try world.give(Consent.Withdraw(case: .hers, from: [.centre]), as: .agent)
    let step: any Command =
      stage == .sent ? Referral.Acknowledge(referral: .one) : World.accept
    world.when(step, as: .expert).thenRefused("referral.consentEnded", ["agency": "cavi"])
    try world.give(Consent.Record(case: .hers, to: [.centre]), as: .agent)
    world.when(step, as: .expert).thenAccepted()
  }

  @Test func `two acceptances at once are one: the second is nothing, or refused`() throws {
    var world = try World.referral(.received)
    try world.give(World.accept, as: .expert)
    world.when(World.accept, as: .secondExpert).thenNothing()
    world.when(
      Referral.Accept(
        referral: .one, professional: "second-expert", firstAppointment: "2026-02-05T10:00"),
      as: .secondExpert
    ).thenRefused("record.notNow", ["state": "accepted"])
  }

  @Test func `a rejection proposes another way, and the agency knows no more of the case`() throws {
    var world = try World.referral(.received)
    world.when(
      Referral.Reject(
        referral: .one, reason: .noCapacity, text: "t", alternative: "a",
        alternativeAgency: .centre),
      as: .expert
    ).thenRefused("referral.alternativeIsSame")
    try world.give(
      Referral.Reject(
        referral: .one, reason: .noCapacity, text: "t", alternative: "a",
        alternativeAgency: .social), as: .expert)
    #expect(world.file.standing(of: .centre) == nil)
    #expect(!world.context(.expert).mayKnow(.caseFile(.totana, .hers, .file)))
    let place = Place.referral(.totana, .one)
    #expect((try? world.context(.expert).authorize("referral.readContent", at: place)) == nil)
    #expect((try? world.context(.agent).authorize("referral.readContent", at: place)) != nil)
  }

  @Test(arguments: [(2, false), (3, true)])
  func `who was not reached was tried often enough`(count: Int, begins: Bool) throws {
    let world = try World.referral(.accepted)
    let from = try #require(world.referral.acceptedAt)
    let start = Referral.StartService(
      referral: .one, contact: .attempted,
      attempts: (0..<count).map { from.minutes($0 * 5 + 5) })
    if begins {
      world.when(start, as: .expert).thenAccepted()
    } else {
      world.when(start, as: .expert)
        .thenRefused("referral.tooFewAttempts", ["count": .number(count), "needed": 3])
    }
  }

  @Test func `a try before the acceptance or still to come is none, nor is the same twice`() throws
  {
    let world = try World.referral(.accepted)
    let from = try #require(world.referral.acceptedAt)
    func start(_ attempts: [Instant]) -> Referral.StartService {
      Referral.StartService(referral: .one, contact: .attempted, attempts: attempts)
    }
    world.when(start([from.minutes(-1)]), as: .expert)
      .thenRefused("referral.attemptOutside", field: "/data/attempts/0")
    world.when(start([world.clock.minutes(1)]), as: .expert)
      .thenRefused("referral.attemptOutside")
    world.when(start([from, from, from]), as: .expert)
      .thenRefused("referral.tooFewAttempts", ["count": 1])
  }

  @Test(arguments: [(-1, false), (0, true), (100, true), (101, false)])
  func `goals are met from none to all`(percent: Int, counts: Bool) throws {
    let world = try World.referral(.inProgress)
    let outcome = world.when(
      Referral.Complete(referral: .one, serviceProvided: true, goalsMet: percent), as: .expert)
    if counts {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused("field.outOfRange", ["minimum": 0, "maximum": 100])
    }
  }

  @Test func `a reason is given by the side whose it is`() throws {
    let world = try World.referral(.accepted)
    func close(_ reason: Referral.FailReason, _ text: Confidential? = nil)
      -> Referral.CloseUnsuccessful
    {
      Referral.CloseUnsuccessful(referral: .one, reason: reason, text: text)
    }
    world.when(close(.unableToContactAgency), as: .expert)
      .thenRefused("referral.reasonNotYours", ["reason": "unableToContactAgency"])
    world.when(close(.unableToContactAgency), as: .agent).thenAccepted()
    world.when(close(.lackOfCapacity), as: .agent).thenRefused("referral.reasonNotYours")
    world.when(close(.lackOfCapacity), as: .expert).thenAccepted()
    world.when(close(.other), as: .agent).thenRefused("field.missing", field: "/data/text")
    world.when(close(.other, "moved"), as: .agent).thenAccepted()
    world.when(Referral.Withdraw(referral: .one, reason: .other), as: .agent)
      .thenRefused("field.missing", field: "/data/text")
  }

  @Test func `nothing is recorded as earlier than what came before`() throws {
    let world = try World.referral(.received)
    world.when(World.accept, as: .expert, effective: "2026-02-02T09:30")
      .thenRefused("effective.beforeDependency")
  }

  @Test(arguments: [
    ("merged", "live"), ("closed", "live"), ("closed", "blocked"), ("closed", "destroyed"),
  ])
  func `a case whose data are gone or closed takes no answer`(
    stage: String, data: String
  ) throws {
    var file = CaseFile.State()
    file.stage = try #require(CaseFile.Stage(rawValue: stage))
    var retention = Retention.State()
    retention.stage = try #require(Retention.Stage(rawValue: data))
    for step in Referral.Step.allCases {
      let allowed = stage == "closed" && data == "live" && step.mayFollowClosing
      let context = Context(
        principal: .agent, command: "c", at: "2026-02-02T09:00", effective: "2026-02-02T09:00",
        records: One(file: file, retention: retention), profiles: NoProfiles())
      let refused = (try? context.fileIsThere(.hers, for: step)) == nil
      #expect(refused == !allowed, "\(step)")
    }
  }
}

private struct One: Records {
  let file: CaseFile.State
  let retention: Retention.State
  func shared<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID
  ) -> SharedState<A.State> {
    SharedState(file as? A.State ?? retention as? A.State ?? A.initial)
  }
}
private struct NoProfiles: Profiles {
  func profile(_ id: String) -> Profile? { nil }
}
