import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Who answers for an agreement` {
  private func name(_ person: PersonID, _ agency: AgencyID? = nil) -> Agreement.NameResponsible {
    Agreement.NameResponsible(agreement: "a-1", person: person, agency: agency)
  }

  @Test func `is named by the agency, and is of it`() throws {
    var world = try World.agreed()
    world.when(name(.alternate(2)), as: .holder(2)).then(
      .agreement(
        "a-1",
        .responsibleNamed(.init(agency: "agency-2", person: .alternate(2), before: nil))),
      .person(.alternate(2), .entrusted(.init(agreement: "a-1", agency: "agency-2"))))
    world.when(name(.holder(1)), as: .holder(2))
      .thenRefused("agreement.notOfAgency", ["agency": "agency-2"], field: "/data/person")
    world.when(name(.holder(1), "agency-1"), as: .holder(2)).thenRefused("auth.notPermitted")
    try world.give(name(.alternate(2)), as: .holder(2))
    world.when(name(.alternate(2), "agency-2"), as: .facilitator).thenNothing()
    world.when(name(.holder(2)), as: .holder(2)).then(
      .agreement(
        "a-1",
        .responsibleNamed(
          .init(agency: "agency-2", person: .holder(2), before: .alternate(2)))),
      .person(.alternate(2), .relieved(.init(agreement: "a-1", agency: "agency-2"))),
      .person(.holder(2), .entrusted(.init(agreement: "a-1", agency: "agency-2"))))
  }
}

@Suite struct `Handing over` {
  /// The holder of the first seat answers for two agreements; the outsider works there since March.
  private func world() throws -> World {
    var world = try World.agreed()
    try world.convene(.second, for: "2026-04-10T10:00")
    try world.open(.second)
    try world.carry(3, in: .second)
    try world.adopt("a-2", item: 3, in: .second)
    for agreement in [AgreementID("a-1"), "a-2"] {
      try world.give(
        Agreement.NameResponsible(agreement: agreement, person: .holder(1)), as: .holder(1))
    }
    try world.give(
      "person.appoint",
      #"{"person":"outsider","agency":"agency-1","title":"Officer","from":"2026-03-01"}"#,
      as: .admin)
    return world
  }

  private func handOver(
    to successor: PersonID = "outsider", _ agreements: [AgreementID]? = nil
  ) -> Person.HandOver {
    Person.HandOver(
      mesa: .totana, person: .holder(1), successor: successor, agreements: agreements)
  }

  private func moved(_ agreement: AgreementID) -> [Emission] {
    let duty = Person.Duty(agreement: agreement, agency: "agency-1")
    return [
      .agreement(
        agreement,
        .handedOver(.init(agency: "agency-1", person: "outsider", before: .holder(1)))),
      .person(.holder(1), .relieved(duty)), .person("outsider", .entrusted(duty)),
    ]
  }

  @Test func `moves all that is open, the agency stays bound`() throws {
    var world = try world()
    let (first, second) = (moved("a-1"), moved("a-2"))
    world.when(handOver(), as: .facilitator)
      .then(first[0], first[1], first[2], second[0], second[1], second[2])
    world.when(handOver(to: "outsider", ["a-2"]), as: .secretary)
      .then(second[0], second[1], second[2])
    try world.give(handOver(), as: .facilitator)
    world.when(handOver(), as: .secretary).thenNothing()
    #expect(world.agreement.adopted?.owner == "agency-1")
    #expect(world.agreement.part(of: "agency-1")?.responsible == "outsider")
    #expect(world.state(Person.self, .person(.holder(1))).duties.isEmpty)
    #expect(world.state(Person.self, .person("outsider")).duties.count == 2)
  }

  @Test func `not what is done, nor what they never answered for`() throws {
    var world = try world()
    try world.give(
      Agreement.AddEvidence(agreement: "a-2", kind: .document, description: "…"),
      as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-2"), as: .holder(1))
    let first = moved("a-1")
    world.when(handOver(), as: .facilitator).then(first[0], first[1], first[2])
    world.when(handOver(to: "outsider", ["a-2"]), as: .facilitator)
      .thenRefused("record.unknown", ["id": "a-2"], field: "/data/agreements/0")
  }

  @Test func `only to somebody of the agency; each agreement that stays behind is told`() throws {
    let outcome = try world().when(handOver(to: .holder(2)), as: .facilitator)
    outcome.thenRefused(
      "agreement.successorNotOfAgency", ["agency": "agency-1", "number": "AC-2026-001"])
    guard case .failure(let refusal) = outcome.result else { return }
    #expect(refusal.also.map { $0.values["number"] } == ["AC-2026-002"])
    try world().when(handOver(to: .holder(1)), as: .facilitator)
      .thenRefused("field.invalid", field: "/data/successor")
  }

  @Test func `one whose post ended yesterday is no successor`() throws {
    var world = try world()
    try world.give(
      "person.endPost", #"{"person":"outsider","agency":"agency-1","on":"2026-04-10"}"#,
      as: .admin)
    world.when(handOver(), as: .facilitator).thenAccepted()
    world.at("2026-04-11T00:00")
    world.when(handOver(), as: .facilitator).thenRefused("agreement.successorNotOfAgency")
  }

  @Test func `who leaves a seat or a post with open agreements is told of them`() throws {
    let world = try world()
    let warning = Refusal("person.openAgreements", ["agreements": 2])
    let released = try world.when(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"holder-1","on":"2026-04-30"}
      """, as: .facilitator)
    #expect(try released.result.get().warnings == [warning])
    let renewed = world.when(
      `Renewal of seats`.renew([`Renewal of seats`.seat(1, "outsider")]), as: .facilitator)
    #expect(try renewed.result.get().warnings == [warning])
  }

  @Test(arguments: [Principal.holder(1), .admin, .auditor])
  func `others do not hand over`(principal: Principal) throws {
    try world().when(handOver(), as: principal)
      .thenRefused("auth.notPermitted", ["action": "person.handOver"])
  }
}
