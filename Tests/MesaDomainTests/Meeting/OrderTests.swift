import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R10 Notice by order of the chair` {
  private func world(_ rules: String...) throws -> World {
    var world = try World.adopting("R10")
    world.at("2026-02-03T09:00")
    return world
  }

  @Test func `the chair orders date, kind and agenda`() throws {
    try world().when(
      Meeting.OrderNotice(
        meeting: .first, mesa: .totana, organ: .plenary, kind: .extraordinary,
        startsAt: "2026-02-10T10:00", agenda: World.agenda),
      as: .chair
    ).then(
      .meeting(
        .first,
        .ordered(
          .init(
            mesa: .totana, organ: .plenary, kind: .extraordinary, startsAt: "2026-02-10T10:00",
            modality: nil, place: nil, connection: nil, agenda: World.agenda))))
  }

  @Test func `the secretary issues what was ordered`() throws {
    var world = try world()
    try world.order()
    #expect(world.meeting(.first).stage == .ordered)
    world.at("2026-02-03T12:00")
    let decision = try world.give(
      Meeting.Convene(meeting: .first, place: "Town hall"), as: .secretary)
    #expect(decision.events.count == 2)
    let state = world.meeting(.first)
    #expect(state.stage == .convened)
    #expect(state.startsAt == "2026-02-10T10:00")
    #expect(state.agenda.map(\.title) == ["Awareness", "Balance", "anyOtherBusiness"])
  }

  @Test func `without an order nothing goes out`() throws {
    try world().when(World.call(), as: .secretary).thenRefused("notice.notOrdered", rule: "R10")
  }

  @Test func `nor anything else than what was ordered`() throws {
    var world = try world()
    try world.order()
    func convene(
      _ startsAt: Instant? = nil, _ kind: Meeting.Kind? = nil,
      _ agenda: [Meeting.AskedItem]? = nil
    ) -> Outcome {
      world.when(
        Meeting.Convene(
          meeting: .first, kind: kind, startsAt: startsAt, place: "Town hall", agenda: agenda),
        as: .secretary)
    }
    convene("2026-02-11T10:00").thenRefused(
      "notice.notOrdered", rule: "R10", ["part": "startsAt"], field: "/data/startsAt")
    convene(nil, .extraordinary).thenRefused("notice.notOrdered", rule: "R10", ["part": "kind"])
    convene(nil, nil, [.init(title: "Another")])
      .thenRefused("notice.notOrdered", rule: "R10", ["part": "agenda"])
    convene("2026-02-10T10:00", .ordinary, World.agenda).thenAccepted()
  }

  @Test func `the facilitator may not issue it here`() throws {
    var world = try world()
    try world.order()
    world.when(Meeting.Convene(meeting: .first, place: "Hall"), as: .facilitator)
      .thenRefused("auth.secretaryOnly", rule: "R10")
  }

  @Test func `only the chair orders`() throws {
    let world = try world()
    for principal: Principal in [.secretary, .facilitator, .holder(1), .observer] {
      world.when(
        Meeting.OrderNotice(
          meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
          agenda: World.agenda),
        as: principal
      ).thenRefused("auth.notPermitted")
    }
    world.when(
      Meeting.OrderNotice(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        agenda: World.agenda),
      as: .outsider
    ).thenRefused("record.unknown")
  }

  @Test func `a chair whose post ended yesterday no longer orders`() throws {
    var world = try world()
    try world.designate(.chair, "outsider", from: "2026-02-01")
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"chair","person":"chair","on":"2026-02-02"}
      """, as: .admin)
    let order = Meeting.OrderNotice(
      meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
      agenda: World.agenda)
    world.when(order, as: .chair).thenRefused("record.unknown")
    world.when(order, as: .person("outsider")).thenAccepted()
  }

  @Test func `the same order twice is one; another takes its place until the notice is out`() throws
  {
    var world = try world()
    try world.order()
    let same = Meeting.OrderNotice(
      meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
      agenda: World.agenda)
    world.when(same, as: .chair).thenNothing()
    try world.order(for: "2026-02-12T10:00")
    #expect(world.meeting(.first).startsAt == "2026-02-12T10:00")
    try world.give(Meeting.Convene(meeting: .first, place: "Hall"), as: .secretary)
    world.when(same, as: .chair).thenRefused(
      "record.notNow",
      ["state": "convened", "possible": ["absent", "planned", "ordered", "withdrawn"]])
  }

  @Test func `an organ that has not adopted it convenes directly, and may be ordered to`() throws {
    var world = try World.constituted()
    world.at("2026-02-03T09:00")
    world.when(World.call(), as: .secretary).thenAccepted()
    world.when(World.call(), as: .facilitator).thenAccepted()
    try world.order()
    world.when(Meeting.Convene(meeting: .first, place: "Hall"), as: .facilitator).thenAccepted()
  }

  @Test func `what was ordered only the chair changes; the rest the secretary corrects`() throws {
    var world = try world()
    try world.order()
    try world.give(Meeting.Convene(meeting: .first, place: "Town hall"), as: .secretary)
    let later = Meeting.AmendNotice(
      meeting: .first, reason: .otherDate, startsAt: "2026-02-12T10:00")
    world.when(later, as: .secretary).thenRefused(
      "notice.notOrdered", rule: "R10", ["part": "startsAt"], field: "/data/startsAt")
    world.when(later, as: .chair).thenAccepted()
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-02-12T10:00"), as: .secretary)
      .thenRefused("notice.notOrdered", rule: "R10")
    world.when(Meeting.Postpone(meeting: .first, startsAt: "2026-02-12T10:00"), as: .chair)
      .thenAccepted()
    world.when(
      Meeting.AmendNotice(meeting: .first, reason: .otherPlace, place: "Library"),
      as: .secretary
    ).thenAccepted()
  }

  @Test func `a session stays that of its organ`() throws {
    var world = try world()
    try world.order()
    world.when(
      Meeting.Convene(meeting: .first, organ: "technicalCommission", place: "Hall"),
      as: .secretary
    ).thenRefused("field.invalid", field: "/data/organ")
  }

  @Test func `what is missing is named`() throws {
    var world = try World.constituted()
    world.at("2026-02-03T09:00")
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, place: "Hall", agenda: World.agenda),
      as: .secretary
    ).thenRefused("field.missing", field: "/data/startsAt")
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        place: "Hall"),
      as: .secretary
    ).thenRefused("field.missing", field: "/data/agenda")
    world.when(Meeting.Convene(meeting: .second, place: "Hall"), as: .secretary)
      .thenRefused("record.unknown", ["kind": "meeting", "id": "session-2"])
  }
}
