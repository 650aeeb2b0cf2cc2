import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Agencies without account` {
  private func world() throws -> World {
    var world = try World.casework()
    try world.draft("any", to: .health, fields: nil)
    try world.consent(to: .health)
    try world.give(Referral.Send(referral: .one), as: .agent)
    return world
  }

  @Test func `are written to on paper, and the origin enters what they answer`() throws {
    var world = try world()
    #expect(world.referral.sent?.onPaper == true)
    world.when(Referral.Acknowledge(referral: .one), as: .agent)
      .thenRefused("referral.behalfNotSaid", ["agency": "centro-salud"])
    world.when(Referral.Acknowledge(referral: .one, onBehalfOf: .social), as: .agent)
      .thenRefused("referral.behalfNotSaid")
    try world.give(Referral.Acknowledge(referral: .one, onBehalfOf: .health), as: .agent)
    world.when(
      Referral.Accept(referral: .one, firstAppointment: "2026-02-04T10:00", onBehalfOf: .health),
      as: .agent
    ).thenRefused("referral.professionalMissing", field: "/data/professionalName")
    try world.give(
      Referral.Accept(
        referral: .one, professionalName: "Dr. Invented", firstAppointment: "2026-02-04T10:00",
        onBehalfOf: .health), as: .agent)
    #expect(world.referral.accepted?.onPaper == true)
    #expect(world.file.standing(of: .health) == .team)
  }

  @Test func `or the facilitator does; nobody else`() throws {
    let world = try world()
    let acknowledge = Referral.Acknowledge(referral: .one, onBehalfOf: .health)
    world.when(acknowledge, as: .facilitator).thenAccepted()
    for principal in [Principal.worker, .expert, .secretary, .chair] {
      world.when(acknowledge, as: principal).thenRefused("record.unknown")
    }
  }

  @Test func `whoever has a desk answers itself`() throws {
    let world = try World.sent()
    world.when(Referral.Acknowledge(referral: .one, onBehalfOf: .centre), as: .expert)
      .thenRefused("referral.notOnPaper")
    world.when(Referral.Acknowledge(referral: .one, onBehalfOf: .centre), as: .agent)
      .thenRefused("auth.notPermitted")
    world.when(Referral.Acknowledge(referral: .one), as: .expert).thenAccepted()
  }
}

@Suite struct `Moves between shelters` {
  private func world(
    _ documents: [Referral.ShelterDocument] = Referral.ShelterDocument.allCases
  ) throws -> World {
    var world = try World.casework()
    try world.draft(
      "to-shelter", to: .shelter, fields: nil,
      shelter: .init(ground: .safety, title: .centreReport, documents: documents))
    try world.consent(to: .shelter)
    try world.give(Referral.Send(referral: .one), as: .agent)
    return world
  }
  private func accepted() throws -> World {
    var world = try world()
    try world.give(Referral.Acknowledge(referral: .one, onBehalfOf: .shelter), as: .agent)
    try world.give(
      Referral.Accept(
        referral: .one, professionalName: "Invented", firstAppointment: "2026-02-04T10:00",
        onBehalfOf: .shelter), as: .agent)
    return world
  }

  @Test func `say what the state's model asks, and no other referral does`() throws {
    let world = try World.casework()
    let shelter = Referral.Shelter(ground: .work, title: .judgment, documents: [])
    world.when(
      Referral.Draft(case: .hers, pathway: "to-shelter", to: .shelter, reason: "r"), as: .agent
    ).thenRefused("referral.shelterMissing")
    world.when(
      Referral.Draft(
        case: .hers, pathway: "to-shelter", to: .shelter, reason: "r", shelter: shelter),
      as: .agent
    ).thenAccepted()
    world.when(
      Referral.Draft(case: .hers, pathway: "any", to: .social, reason: "r", shelter: shelter),
      as: .agent
    ).thenRefused("referral.shelterNotAsked")
  }

  @Test func `may go out before their documents, which then are owed`() throws {
    var world = try world([.request])
    #expect(world.referral.obligations.map(\.obligation.what) == [.documents])
    try world.give(
      Referral.SupplyMissing(referral: .one, documents: [.accreditation, .socialReport]),
      as: .agent)
    #expect(world.referral.obligations.allSatisfy { $0.metAt == nil })
    try world.give(
      Referral.SupplyMissing(referral: .one, documents: [.takeBackCommitment]), as: .agent)
    #expect(world.referral.obligations.allSatisfy { $0.metAt != nil })
    #expect(try self.world().referral.obligations.isEmpty)
  }

  @Test func `are answered with a promise to take her back for six months`() throws {
    #expect(try accepted().referral.accepted?.takeBackUntil == "2026-08-02")
  }

  @Test func `end with a report of the stay`() throws {
    var world = try accepted()
    try world.give(
      Referral.StartService(referral: .one, contact: .made, onBehalfOf: .shelter), as: .agent)
    world.when(
      Referral.Complete(referral: .one, serviceProvided: true, onBehalfOf: .shelter), as: .agent
    ).thenRefused("referral.endOfStayMissing")
    world.when(
      Referral.Complete(
        referral: .one, serviceProvided: true, endOfStay: .voluntaryExit, onBehalfOf: .shelter),
      as: .agent
    ).thenAccepted()
    let other = try World.referral(.inProgress)
    other.when(
      Referral.Complete(referral: .one, serviceProvided: true, endOfStay: .other), as: .expert
    ).thenRefused("referral.shelterNotAsked")
  }

  @Test(arguments: [("2026-08-02T10:00", true), ("2026-08-03T10:00", false)])
  func `are given back as unsuitable within the promise only`(
    at: Instant, within: Bool
  ) throws {
    var world = try accepted()
    try world.give(
      Person.Register(person: "keeper", name: "keeper"), as: .operator)
    try world.give(
      Desk.Join(mesa: .totana, agency: .shelter, person: "keeper", from: "2026-02-02"),
      as: .facilitator)
    world.at(at)
    let revoke = Referral.Revoke(referral: .one, reason: .unsuitable, text: "x")
    let outcome = world.when(revoke, as: .person("keeper"))
    if within {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused("referral.takeBackOver", ["until": "2026-08-02"])
      world.when(
        Referral.Revoke(referral: .one, reason: .serviceRulesBroken, text: "x"),
        as: .person("keeper")
      ).thenAccepted()
    }
    try World.referral(.accepted).when(revoke, as: .expert)
      .thenRefused("referral.reasonOfShelters")
  }
}

@Suite struct `Calls for help` {
  private let call = Referral.LogEmergency(
    referral: .one, mesa: .totana, number: .number112, calledAt: "2026-02-02T08:55",
    caller: .professional)

  @Test func `are never a referral, only noted afterwards`() throws {
    var world = try World.casework()
    world.when(
      Referral.Draft(case: .hers, pathway: "x-112", to: .centre, reason: "r"), as: .agent
    ).thenRefused("referral.emergencyOnly", ["pathway": "x-112"])
    world.when(call, as: .agent).then(
      .referral(
        .emergencyLogged(
          .init(
            mesa: .totana, agency: .police, pathway: "x-112", number: .number112,
            calledAt: "2026-02-02T08:55", caller: .professional, person: "agent", case: nil))))
    try world.give(call, as: .agent)
    world.when(call, as: .agent).thenNothing()
    #expect(world.referral.stage == .absent)
    for step in MachineSteps.all {
      world.when(step.command, as: step.principal).thenRefused(
        step.principal == .agent ? "record.notNow" : "record.unknown")
    }
    world.when(
      Referral.Draft(referral: .one, case: .hers, pathway: "any", to: .social, reason: "r"),
      as: .agent
    ).thenRefused("record.exists")
  }

  @Test func `name a moment that is past, a pathway for them and a case one may know of`() throws {
    let world = try World.casework()
    func call(
      at: Instant = "2026-02-02T08:55", pathway: String? = nil, file: CaseID? = nil
    ) -> Referral.LogEmergency {
      Referral.LogEmergency(
        mesa: .totana, pathway: pathway, number: .number016, calledAt: at, caller: .herself,
        case: file)
    }
    world.when(call(at: "2026-02-02T09:01"), as: .agent).thenRefused("referral.callInFuture")
    world.when(call(pathway: "police-centre"), as: .agent).thenRefused("referral.notEmergency")
    world.when(call(file: .hers), as: .agent).thenAccepted()
    world.when(call(file: .hers), as: .worker).thenRefused("record.unknown")
    world.when(call(), as: .worker).thenAccepted()
    world.when(call(), as: .outsider).thenRefused("record.unknown")
  }
}

/// The steps that need a referral, for what is none.
enum MachineSteps {
  static let all = `The machine of a referral`.steps.filter {
    $0.principal == .agent || $0.principal == .expert
  }
}
