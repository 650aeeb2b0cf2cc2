import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Every command in every state: what handbook §4.6 lets lead on, and nothing else.
@Suite struct `The machine of a referral` {
  struct Step: Sendable, CustomTestStringConvertible {
    let command: any Command
    let principal: Principal
    let stages: [Referral.Stage]
    /// States in which the same was done already, so that nothing happens.
    var done: [Referral.Stage] = []
    var leadsTo: Referral.Stage?
    var testDescription: String { type(of: command).name }
  }

  static let closed: [Referral.Stage] = [
    .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked,
  ]
  static let open: [Referral.Stage] = [.sent, .received, .infoRequested, .accepted, .inProgress]

  /// By hand, beside the table of the code.
  static let steps: [Step] = [
    Step(
      command: Referral.Amend(referral: .one, reason: "more"), principal: .agent,
      stages: [.draft], leadsTo: .draft),
    Step(
      command: Referral.Discard(referral: .one), principal: .agent, stages: [.draft],
      leadsTo: .withdrawn),
    Step(
      command: Referral.Send(referral: .one), principal: .agent, stages: [.draft], done: [.sent],
      leadsTo: .sent),
    Step(
      command: Referral.Acknowledge(referral: .one), principal: .expert, stages: [.sent],
      done: [.received], leadsTo: .received),
    Step(
      command: Referral.RequestInfo(referral: .one, text: "?"), principal: .expert,
      stages: [.received], done: [.infoRequested], leadsTo: .infoRequested),
    Step(
      command: Referral.SupplyInfo(referral: .one, text: "!"), principal: .agent,
      stages: [.infoRequested], leadsTo: .received),
    Step(
      command: Referral.SupplyMissing(
        referral: .one, fields: [.init(name: "complaintNumber", value: "2")]),
      principal: .agent, stages: open),
    Step(
      command: World.accept, principal: .expert, stages: [.received], done: [.accepted],
      leadsTo: .accepted),
    Step(
      command: World.reject, principal: .expert, stages: [.received], done: [.rejected],
      leadsTo: .rejected),
    Step(
      command: Referral.StartService(referral: .one, contact: .made), principal: .expert,
      stages: [.accepted], done: [.inProgress], leadsTo: .inProgress),
    Step(
      command: Referral.ReportProgress(referral: .one, text: "Well"), principal: .expert,
      stages: [.inProgress], leadsTo: .inProgress),
    Step(
      command: Referral.Complete(referral: .one, serviceProvided: true, goalsMet: 50),
      principal: .expert, stages: [.inProgress], done: [.completed], leadsTo: .completed),
    Step(
      command: Referral.CloseUnsuccessful(referral: .one, reason: .clientRefused),
      principal: .expert, stages: [.received, .accepted, .inProgress],
      done: [.closedUnsuccessful], leadsTo: .closedUnsuccessful),
    Step(
      command: Referral.Withdraw(referral: .one, reason: .subjectDeclined), principal: .agent,
      stages: [.draft] + open, done: [.withdrawn], leadsTo: .withdrawn),
    Step(
      command: Referral.Revoke(referral: .one, reason: .relevantDataOmitted, text: "x"),
      principal: .expert, stages: [.accepted, .inProgress], done: [.revoked],
      leadsTo: .revoked),
    Step(
      command: Referral.TakeBack(referral: .one), principal: .agent,
      stages: [.revoked, .rejected, .closedUnsuccessful]),
    Step(
      command: Referral.Escalate(referral: .one), principal: .facilitator, stages: open),
    Step(
      command: Referral.ProposeTransfer(referral: .one), principal: .expert,
      stages: [.inProgress]),
    Step(
      command: Referral.DeclineTransfer(referral: .one), principal: .agent, stages: [],
      done: [.inProgress]),
    Step(
      command: Referral.Reopen(referral: .one, incident: "2026-02-02"), principal: .facilitator,
      stages: closed, leadsTo: .sent),
  ]

  @Test(arguments: steps, Referral.Stage.allCases)
  func `each command leads on from its states, and is refused in all others`(
    step: Step, stage: Referral.Stage
  ) throws {
    var world = try World.referral(stage)
    if stage == .draft { try world.consent() }
    #expect(world.referral.stage == stage)
    let outcome = world.when(step.command, as: step.principal)
    if step.stages.contains(stage) {
      outcome.thenAccepted()
      guard let leadsTo = step.leadsTo else { return }
      try world.give(step.command, as: step.principal)
      #expect(world.referral.stage == leadsTo)
    } else if step.done.contains(stage) {
      outcome.thenNothing()
    } else if hidden(step, stage) {
      outcome.thenRefused("record.unknown")
    } else if step.command is Referral.AcceptTransfer {
      outcome.thenRefused("referral.noProposal")
    } else if step.command is Referral.Escalate, stage == .revoked {
      outcome.thenRefused("referral.nothingLate")
    } else {
      outcome.thenRefused("record.notNow", ["state": .word(stage.rawValue)])
    }
  }

  /// A draft is its desk's alone, and what is absent is nobody's.
  private func hidden(_ step: Step, _ stage: Referral.Stage) -> Bool {
    stage == .absent || stage == .draft && step.principal != .agent
  }

  @Test(arguments: [Referral.Stage.revoked, .rejected, .closedUnsuccessful])
  func `the origin answers for her again once, in whatever way it came back`(
    stage: Referral.Stage
  ) throws {
    var world = try World.referral(stage)
    try world.give(Referral.TakeBack(referral: .one), as: .agent)
    #expect(world.referral.stage == stage && world.referral.takenBackAt != nil)
    world.when(Referral.TakeBack(referral: .one), as: .agent).thenNothing()
  }

  @Test func `every command of a referral stands in the table, but drafting and transfers`() {
    let tested = Set(Self.steps.map { type(of: $0.command).name })
    let all = Set(Commands.all.map(\.name).filter { $0.hasPrefix("referral.") })
    #expect(
      all.subtracting(tested)
        == ["referral.draft", "referral.acceptTransfer", "referral.logEmergency"])
  }

  @Test(arguments: Referral.Stage.allCases.filter { $0 != .inProgress && $0 != .absent })
  func `a transfer is accepted only while she is being served`(stage: Referral.Stage) throws {
    let world = try World.referral(stage)
    world.when(Referral.AcceptTransfer(referral: .one), as: .agent)
      .thenRefused("record.notNow", ["state": .word(stage.rawValue)])
  }
}
