import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R17 Universal session` {
  /// Called on the spot, with chair, secretary and the holders of those seats.
  private func world(present seats: ClosedRange<Int> = 1...3) throws -> World {
    var world = try World.adopting("R10", "R11", seats: 3)
    world.at("2026-02-10T10:00")
    try world.give(World.call(for: nil, kind: .universal), as: .secretary)
    try world.arrive(["chair", "secretary"] + seats.map { .holder($0) })
    return world
  }

  private let open = Meeting.Open(meeting: .first)

  @Test func `all are there and all agree: no notice, no order, no period`() throws {
    var world = try world()
    #expect(world.meeting(.first).startsAt == "2026-02-10T10:00")
    try world.agree(1...3)
    try world.give(open, as: .secretary)
    #expect(world.meeting(.first).opened?.consents == [.seat(1), .seat(2), .seat(3)])
  }

  @Test func `one who has not agreed is enough to stop it`() throws {
    var world = try world()
    try world.agree(1...2)
    world.when(open, as: .secretary).thenRefused(
      "session.notUniversal", rule: "R17",
      ["agreed": 2, "members": 3, "seats": ["seat-3"]])
  }

  @Test func `one who is not there too`() throws {
    var world = try world(present: 1...2)
    try world.agree(1...2)
    world.when(open, as: .secretary)
      .thenRefused("session.notUniversal", rule: "R17", ["seats": ["seat-3"]])
    world.when(Meeting.AgreeToMeet(meeting: .first, seat: .seat(3)), as: .secretary)
      .thenRefused("presence.notPresent", rule: "R17", field: "/data/seat")
  }

  @Test func `an alternate agrees for the seat, and not for who comes after`() throws {
    var world = try world(present: 1...2)
    try world.arrive([.alternate(3)])
    try world.agree(1...3)
    world.when(open, as: .secretary).thenAccepted()
    world.at("2026-02-10T10:05")
    try world.leave(.alternate(3))
    try world.arrive([.holder(3)])
    world.when(open, as: .secretary)
      .thenRefused("session.notUniversal", rule: "R17", ["seats": ["seat-3"]])
  }

  @Test func `agreed twice is agreed once; taken back it is not`() throws {
    var world = try world()
    try world.agree(1...3)
    world.when(Meeting.AgreeToMeet(meeting: .first, seat: .seat(3)), as: .secretary).thenNothing()
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongPerson),
      as: .secretary)
    world.when(open, as: .secretary).thenRefused("session.notUniversal", rule: "R17")
  }

  @Test func `the secretary records it, and not of an open session`() throws {
    var world = try world()
    let agree = Meeting.AgreeToMeet(meeting: .first, seat: .seat(1))
    world.when(agree, as: .holder(1)).thenRefused("auth.secretaryOnly", rule: "R02")
    try world.agree(1...3)
    try world.give(open, as: .secretary)
    world.when(agree, as: .secretary).thenRefused("record.notNow", ["state": "open"])
  }
}

@Suite struct `R16 Urgent sessions` {
  private func world() throws -> World {
    var world = try World.adopting("R11", seats: 3)
    world.at("2026-02-10T08:00")
    try world.give(World.call(kind: .urgent), as: .secretary)
    try world.open()
    return world
  }

  @Test func `put their urgency first`() throws {
    #expect(
      try world().meeting(.first).agenda.map(\.kind) == [.urgency, .decision, .information])
  }

  @Test func `treat nothing before it is voted`() throws {
    var world = try world()
    world.when(Meeting.StartItem(meeting: .first, item: 2), as: .secretary)
      .thenRefused("agenda.urgencyNotRatified", rule: "R16", ["item": 1])
    try world.carry(1)
    world.when(Meeting.StartItem(meeting: .first, item: 2), as: .secretary).thenAccepted()
  }

  @Test func `nor when it is not carried; then they can only be closed`() throws {
    var world = try world()
    try world.lose(1)
    for command: any Command in [
      Meeting.Deliberate(meeting: .first, item: 2, text: "…"),
      Meeting.CastVote(meeting: .first, item: 2, method: .consensus),
      Meeting.Adopt(meeting: .first, item: 2, text: "…", informational: true),
    ] {
      world.when(command, as: .secretary)
        .thenRefused("agenda.urgencyNotCarried", rule: "R16", ["inFavour": 0, "against": 1])
    }
    world.when(Meeting.Close(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `whose urgency is lost skip no minutes`() throws {
    var world = try World.adopting("R11", seats: 3)
    try world.hold()
    world.at("2026-03-10T08:00")
    try world.give(World.call(.second, for: "2026-03-10T10:00", kind: .urgent), as: .secretary)
    try world.open(.second)
    try world.lose(1, in: .second)
    world.when(Meeting.Close(meeting: .second), as: .secretary).thenAccepted()
  }

  @Test func `an urgent item may need more than the simple majority`() throws {
    var world = try World.constituted {
      $0.seats = 3
      $0.profile = .example { $0.plenary.decision.byMatter["urgency"] = .absolute }
    }
    try world.convene()
    try world.open()
    func urgent(_ inFavour: Int, _ abstained: Int) -> Outcome {
      world.when(
        Meeting.DeclareUrgency(
          meeting: .first, title: "Shelter", inFavour: inFavour, against: 0,
          abstained: abstained),
        as: .secretary)
    }
    urgent(1, 2).thenRefused("agenda.urgencyNotCarried", rule: "R16")
    urgent(2, 1).thenAccepted()
  }
}

@Suite struct `R19 No case and nobody's data in clear` {
  @Test(arguments: [
    ("Ayuda a 12345678Z", PersonalData.identityNumber), ("DNI 12.345.678-Z", .identityNumber),
    ("x1234567l", .identityNumber), ("Llamar al 612 345 678", .phone),
    ("Tel. +34 968123456", .phone), ("escribir a ana@correo.example", .email),
    ("Caso n.º 14", .caseReference), ("Revisar case/0193a1b2", .caseReference),
    ("VioGén 20180012", .caseReference), ("Cas núm. 3", .caseReference),
  ])
  func `is found by its form`(text: String, kind: PersonalData) {
    #expect(PersonalData.found(in: text) == kind)
  }

  @Test(arguments: [
    "Balance 2025-2026", "12345678A", "Ley Orgánica 1/2004, art. 19", "Teléfono 016",
    "Servicio 900 200 999", "Presupuesto: 650 000 000 €", "Acta 2026-003", "Casos atendidos 2025",
    "Expediente de contratación 12/2026", "BOE-A-2015-10565", "@mesa", "Plan 2026", "25N, 8M",
    "RE-2026-114", "30039", "",
  ])
  func `what only looks like it is not`(text: String) {
    #expect(PersonalData.found(in: text) == nil)
  }

  private func convene(
    _ agenda: [Meeting.AskedItem], scope: Profile.DataScope = .policy
  ) throws -> Outcome {
    var world = try World.constituted {
      $0.profile = .example { $0.plenary.scope = scope }
    }
    world.at("2026-02-03T10:00")
    return world.when(World.call(agenda: agenda), as: .secretary)
  }

  @Test func `titles and documents of a plenary hold none`() throws {
    try convene([.init(title: "Plan"), .init(title: "Caso 14")]).thenRefused(
      "privacy.caseDataInPlenary", rule: "R19", ["found": "caseReference"],
      field: "/data/agenda/1/title")
    try convene([.init(title: "Plan", documents: ["Draft", "12345678Z"])]).thenRefused(
      "privacy.caseDataInPlenary", rule: "R19", ["found": "identityNumber"],
      field: "/data/agenda/0/documents/1")
    try convene([.init(title: "Plan")]).thenAccepted()
  }

  @Test func `organs that treat cases may name them`() throws {
    try convene([.init(title: "Caso 14")], scope: .cases).thenAccepted()
  }

  @Test func `nor do orders, petitions, amended notices and urgent items`() throws {
    var world = try World.constituted { $0.seats = 3 }
    world.at("2026-02-03T10:00")
    let bad = [Meeting.AskedItem(title: "Caso 14")]
    world.when(
      Meeting.OrderNotice(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        agenda: bad),
      as: .chair
    ).thenRefused("privacy.caseDataInPlenary", rule: "R19")
    try world.order()
    world.when(
      Meeting.ProposeItem(meeting: .first, seat: .seat(1), title: "Caso 14"), as: .holder(1)
    ).thenRefused("privacy.caseDataInPlenary", rule: "R19", field: "/data/title")
    try world.give(Meeting.Convene(meeting: .first, place: "Hall"), as: .secretary)
    world.when(
      Meeting.AmendNotice(meeting: .first, reason: .otherMatters, agenda: bad), as: .secretary
    ).thenRefused("privacy.caseDataInPlenary", rule: "R19")
    try world.open()
    world.when(
      Meeting.DeclareUrgency(
        meeting: .first, title: "Caso 14", inFavour: 3, against: 0, abstained: 0),
      as: .secretary
    ).thenRefused("privacy.caseDataInPlenary", rule: "R19", field: "/data/title")
  }
}
