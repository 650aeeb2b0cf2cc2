import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// The ledger line by line, and who is not shown what the law keeps from her.
@Suite struct `The ledger line by line` {
  private func lines(
    _ world: World, as principal: Principal = .desk(1), forHer: Bool = false
  ) throws -> [ConsentLine] {
    try world.context(principal).consentLedger(of: World.theCase, forHer: forHer).0
  }

  @Test func `tells to whom, what for, which data, until when and how it stands`() throws {
    var world = try World.withCase()
    try world.give(
      Consent.Record(
        case: World.theCase, to: [.agency(2)], purposes: [.followUp], data: [.narrative],
        until: "2026-02-10"), as: .desk(1))
    let held = try #require(try lines(world).first)
    #expect(held.kind == .consent && held.number == 1 && held.agency == .agency(1))
    #expect(held.to == .agency(2) && held.purposes == [.followUp] && held.data == [.narrative])
    #expect(held.until == "2026-02-10" && held.state == .holds && held.at == world.clock)
    world.at("2026-02-11T09:00")
    #expect(try lines(world).map(\.state) == [.expired])
  }

  @Test func `keeps what ended, with how and when`() throws {
    var world = try World.withCase()
    let record = Consent.Record(case: World.theCase, to: [.agency(2)])
    try world.give(record, as: .desk(1))
    try world.give(record, as: .desk(1))
    world.involve(2)
    world.at("2026-02-03T09:00")
    try world.give(Consent.Withdraw(case: World.theCase), as: .desk(1))
    #expect(try lines(world).map(\.state) == [.replaced, .withdrawn])
    #expect(try lines(world).map(\.endedAt) == ["2026-02-02T08:00", "2026-02-03T09:00"])
    #expect(try lines(world).map(\.toNotify) == [true, true])
    try world.give(
      Consent.Refuse(
        case: World.theCase, to: [.agency(3)], offered: Consent.Offer.allCases), as: .desk(1))
    let refusal = try #require(try lines(world).last)
    #expect(refusal.kind == .refusal && refusal.to == .agency(3) && refusal.state == .holds)
  }

  @Test func `of a disclosure without her it tells the ground and whether it holds`() throws {
    var world = try World.withCase()
    try world.give(Self.requested(notInformable: false), as: .desk(1))
    #expect(try lines(world).map(\.state) == [.waiting])
    try world.give(
      Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: true), as: .holder(1))
    let line = try #require(try lines(world).first)
    #expect(line.state == .holds && line.ground == .policeRequest && line.told == false)
    #expect(line.kind == .override && line.notInformable == nil)
  }

  @Test(arguments: [Principal.desk(2), .outsider, .chair])
  func `is not for who is not of the team`(principal: Principal) throws {
    let world = try World.withCase()
    #expect(throws: Refusal.self) { try lines(world, as: principal) }
  }

  @Test func `the look is recorded, and what she is handed as an export`() throws {
    let world = try World.withCase()
    let asked = world.context(.desk(1))
    let looks = try asked.consentLedger(of: World.theCase).1
    #expect(Set(looks.map(\.stream)) == [.caseFile(World.theCase), .consent(World.theCase)])
    #expect(looks.allSatisfy { $0.kind == .consulted && $0.purpose == .attend })
    let handed = try asked.consentLedger(of: World.theCase, forHer: true).1
    #expect(handed.allSatisfy { $0.kind == .exported && $0.purpose == .subjectAccess })
  }

  static func requested(notInformable: Bool) -> Consent.Overrule {
    Consent.Overrule(
      case: World.theCase, to: [.agency(2)], ground: .policeRequest, text: "Why",
      superior: .holder(1), reference: "Of 12 January", notInformable: notInformable)
  }
}

@Suite struct `What the law keeps from her` {
  /// Agency 1 told agency 2 on a request of the police; agency 3 is of the team, too.
  private func disclosed(notInformable: Bool = true) throws -> World {
    var world = try World.withCase()
    try world.give(
      `The ledger line by line`.requested(notInformable: notInformable), as: .desk(1))
    world.involve(2)
    world.involve(3)
    return world
  }
  private func shown(_ world: World, _ principal: Principal, forHer: Bool = false) throws -> Int {
    try world.context(principal).consentLedger(of: World.theCase, forHer: forHer).0.count
  }

  @Test func `is not in what she is handed, whoever hands it to her`() throws {
    let world = try disclosed()
    for principal in [Principal.desk(1), .desk(2), .officer] {
      #expect(try shown(world, principal, forHer: true) == 0)
    }
    #expect(try shown(try disclosed(notInformable: false), .desk(1), forHer: true) == 1)
    var told = world
    try told.give(Consent.Record(case: World.theCase, to: [.agency(3)]), as: .desk(1))
    let handed = try told.context(.desk(1)).consentLedger(of: World.theCase, forHer: true).0
    // A gap in the numbers would tell that something is missing.
    #expect(handed.map(\.number) == [nil])
  }

  @Test func `is known to who made it, to who was told and to the officer`() throws {
    let world = try disclosed()
    for principal in [Principal.desk(1), .desk(2), .officer] {
      #expect(try shown(world, principal) == 1)
      #expect(try world.context(principal).consent(of: World.theCase).0.overrides.count == 1)
    }
  }

  @Test func `and to nobody else of the team`() throws {
    let world = try disclosed()
    #expect(try shown(world, .desk(3)) == 0)
    #expect(try world.context(.desk(3)).consent(of: World.theCase).0.overrides.isEmpty)
    #expect(world.context(.desk(3)).hiddenOverrides(of: World.theCase) == [1])
    #expect(try shown(try disclosed(notInformable: false), .desk(3)) == 1)
  }

  @Test func `a referral that rests on it is one of which nobody tells her`() throws {
    var world = try World.casework()
    try world.give(
      Person.Register(person: "chief", name: .plain("chief")), as: .operator)
    try world.give(
      Desk.Join(mesa: .totana, agency: .police, person: "chief", from: "2026-01-10"),
      as: .facilitator)
    try world.draft()
    try world.give(
      Consent.Overrule(
        case: .hers, to: [.centre], ground: .judicialOrder, text: "Why", superior: "chief",
        reference: "Of 12 January", notInformable: true), as: .agent)
    try world.give(
      Consent.ConfirmOverride(case: .hers, override: 1, confirmed: true), as: .person("chief"))
    try world.give(Referral.Send(referral: .one), as: .agent)
    #expect(world.referral.sent?.notInformable == true)
    try world.give(Referral.Acknowledge(referral: .one), as: .expert)
    func accept(_ told: CaseFile.Outreach?) -> Outcome {
      world.when(
        Referral.Accept(
          referral: .one, professional: "expert", firstAppointment: "2026-02-04T10:00",
          told: told), as: .expert)
    }
    accept(.init(by: .inPerson)).thenRefused("referral.notInformable", field: "/data/told")
    accept(nil).thenAccepted()
    try world.give(World.accept, as: .expert)
    world.when(
      Referral.StartService(referral: .one, contact: .made, by: .inPerson), as: .expert
    ).thenRefused("referral.notInformable")
    // On her consent she may hear of it.
    #expect(try World.sent().referral.sent?.notInformable == nil)
  }
}

@Suite struct `What was disclosed in a superior's name` {
  private func named(_ world: World, _ principal: Principal) -> [NamedOverride] {
    world.context(principal).overridesInOwnName(of: World.theCase).0
  }

  private func disclosed() throws -> World {
    var world = try World.withCase()
    try world.give(`The ledger line by line`.requested(notInformable: true), as: .desk(1))
    return world
  }

  @Test func `is shown to the superior, with author, ground and text, and recorded`() throws {
    var world = try disclosed()
    let found = try #require(named(world, .holder(1)).first)
    #expect(found.author == .desk(1) && found.to == [.agency(2)] && found.text == "Why")
    #expect(found.state == .waiting && found.number == 1 && found.notInformable)
    let looks = world.context(.holder(1)).overridesInOwnName(of: World.theCase).1
    #expect(looks.map(\.stream) == [.consent(World.theCase)])
    #expect(looks.map(\.purpose) == [.legalDuty])
    #expect(looks.map(\.compartments) == [[AccessWord(wellFormed: "narrative")]])
    try world.give(
      Consent.ConfirmOverride(case: World.theCase, override: 1, confirmed: false), as: .holder(1))
    #expect(named(world, .holder(1)).map(\.state) == [.denied])
  }

  @Test(arguments: [Principal.desk(1), .holder(2), .officer, .auditor, .outsider, .clock])
  func `to nobody else`(principal: Principal) throws {
    #expect(named(try disclosed(), principal).isEmpty)
  }

  @Test func `nor to a superior with a conflict, or who has left the agency`() throws {
    var world = try disclosed()
    world.record([
      Emission(.caseFile(World.theCase), CaseFile.Event.excluded(.init(person: .holder(1))))
    ])
    #expect(named(world, .holder(1)).isEmpty)
  }
}
