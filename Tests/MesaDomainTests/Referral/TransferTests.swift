import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Who answers for the case` {
  private let propose = Referral.ProposeTransfer(referral: .one)
  private let accept = Referral.AcceptTransfer(referral: .one)

  @Test func `the origin, until both sides say otherwise`() throws {
    var world = try World.referral(.inProgress)
    world.when(accept, as: .agent).thenRefused("referral.noProposal")
    try world.give(propose, as: .expert)
    #expect(world.file.standing(of: .police) == .holder)
    world.when(propose, as: .expert).thenNothing()
    world.when(propose, as: .agent).thenRefused("referral.transferProposed")
    world.when(accept, as: .expert).thenRefused("referral.ownProposal", ["agency": "cavi"])
    try world.give(accept, as: .agent)
    world.when(accept, as: .agent).thenNothing()
    #expect(world.file.standing(of: .centre) == .holder)
    #expect(world.file.standing(of: .police) == .team)
  }

  @Test func `a proposal that is declined changes nothing`() throws {
    var world = try World.referral(.inProgress)
    try world.give(propose, as: .agent)
    try world.give(Referral.DeclineTransfer(referral: .one, text: "No"), as: .expert)
    #expect(world.referral.proposal == nil)
    world.when(accept, as: .expert).thenRefused("referral.noProposal")
  }

  @Test func `only who answers for it can hand it over`() throws {
    var world = try World.referral(.inProgress)
    world.record([
      Emission(
        .caseFile(.hers),
        CaseFile.Event.partyChanged(
          .init(agency: .social, standing: .holder, referral: nil, professional: nil))),
      Emission(
        .caseFile(.hers),
        CaseFile.Event.partyChanged(
          .init(agency: .police, standing: .team, referral: nil, professional: nil))),
    ])
    world.when(propose, as: .expert).thenRefused("referral.notHolder")
  }

  @Test func `who took it over keeps it when the service has ended`() throws {
    var world = try World.referral(.inProgress)
    try world.give(propose, as: .expert)
    try world.give(accept, as: .agent)
    try world.give(Referral.Complete(referral: .one, serviceProvided: true), as: .expert)
    #expect(world.file.standing(of: .centre) == .holder)
  }

  @Test func `given back, it is the origin's again`() throws {
    var world = try World.referral(.inProgress)
    try world.give(propose, as: .expert)
    try world.give(accept, as: .agent)
    try world.give(
      Referral.Revoke(referral: .one, reason: .serviceRulesBroken, text: "x"), as: .expert)
    #expect(world.file.standing(of: .police) == .holder)
    #expect(world.file.standing(of: .centre) == nil)
  }
}

@Suite struct `Agencies that have to do with the case` {
  @Test(arguments: [
    (Referral.Stage.sent, CaseFile.PartyStanding.notified), (.received, .acknowledged),
    (.infoRequested, .acknowledged), (.accepted, .team), (.inProgress, .team),
  ])
  func `know of it step by step`(
    stage: Referral.Stage, standing: CaseFile.PartyStanding
  ) throws {
    #expect(try World.referral(stage).file.standing(of: .centre) == standing)
  }

  @Test(arguments: [
    Referral.Stage.completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked,
  ])
  func `and no longer once it is over`(stage: Referral.Stage) throws {
    let world = try World.referral(stage)
    #expect(world.file.standing(of: .centre) == nil)
    #expect(world.file.standing(of: .police) == .holder)
  }

  @Test func `another open referral keeps them in, as far as that one goes`() throws {
    var world = try World.referral(.inProgress)
    let second = ReferralID(wellFormed: "second")
    try world.give(
      Referral.Draft(referral: second, case: .hers, pathway: "any", to: .centre, reason: "r"),
      as: .agent)
    try world.give(Referral.Send(referral: second), as: .agent)
    #expect(world.file.standing(of: .centre) == .team)
    try world.give(Referral.Complete(referral: .one, serviceProvided: true), as: .expert)
    #expect(world.file.standing(of: .centre) == .notified)
    try world.give(Referral.Withdraw(referral: second, reason: .noLongerNeeded), as: .agent)
    #expect(world.file.standing(of: .centre) == nil)
  }

  @Test func `who opened the file stays in it when a referral to it is refused`() throws {
    var world = try World.referral(.inProgress)
    try world.give(Referral.ProposeTransfer(referral: .one), as: .expert)
    try world.give(Referral.AcceptTransfer(referral: .one), as: .agent)
    let back = ReferralID(wellFormed: "back")
    try world.give(
      Referral.Draft(referral: back, case: .hers, pathway: "any", to: .police, reason: "r"),
      as: .expert)
    try world.consent(to: .police)
    try world.give(Referral.Send(referral: back), as: .expert)
    try world.give(Referral.Acknowledge(referral: back), as: .agent)
    try world.give(
      Referral.Reject(referral: back, reason: .noCapacity, text: "t", alternative: "a"),
      as: .agent)
    #expect(world.file.standing(of: .police) == .team)
  }
}

@Suite struct `A referral reopened` {
  @Test(arguments: [("2026-02-02", true), ("2027-02-02", true), ("2027-02-03", false)])
  func `counts as a repetition within a year`(incident: CivilDate, repeats: Bool) throws {
    var world = try World.referral(.completed)
    world.at("2027-02-03T12:00")
    try world.give(
      Referral.Reopen(referral: .one, incident: incident), as: .facilitator)
    #expect(world.referral.reopenings.map(\.repeats) == [repeats])
    #expect(world.referral.stage == .sent && world.referral.outcome == nil)
    #expect(world.referral.sentAt == "2027-02-03T12:00")
    #expect(world.file.standing(of: .centre) == .notified)
    world.when(Referral.Reopen(referral: .one, incident: incident), as: .facilitator)
      .thenNothing()
  }

  @Test func `is about a new incident, and passes the same guards`() throws {
    var world = try World.referral(.completed)
    world.at("2026-03-02T12:00")
    func reopen(_ day: CivilDate) -> Referral.Reopen {
      Referral.Reopen(referral: .one, incident: day)
    }
    world.when(reopen("2026-02-01"), as: .facilitator).thenRefused("referral.incidentOutside")
    world.when(reopen("2026-03-03"), as: .facilitator).thenRefused("referral.incidentOutside")
    world.when(reopen("2026-03-01"), as: .agent).thenRefused("auth.notPermitted")
    try world.give(Consent.Withdraw(case: .hers, from: [.centre]), as: .agent)
    world.when(reopen("2026-03-01"), as: .facilitator).thenRefused("referral.noConsent")
  }
}
