import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R05 Order of the chair` {
  /// Titular and two substitutes, under a plenary that may have adopted R05.
  private func world(
    adopted: Bool = true, ways: [String]? = nil, offices: [String?] = [nil, nil]
  ) throws -> World {
    var world = try World.constituted {
      if adopted { $0.profile.plenary.adopted["R05"] = .own }
      $0.profile.plenary.chairSubstitution = ways
    }
    for (person, office) in zip([PersonID("outsider"), .holder(5)], offices) {
      try world.give(
        Mesa.Designate(
          mesa: .totana, organ: .plenary, post: .chair, person: person, from: "2026-01-14",
          office: office),
        as: .facilitator)
    }
    return world
  }

  private func line(_ world: World, _ day: CivilDate = "2026-02-10") -> Mesa.ChairLine {
    world.mesa.chairLine(of: .plenary, on: day)
  }

  @Test func `without R05 it is the order of designation`() throws {
    let world = try world(adopted: false, ways: ["rank"])
    #expect(line(world) == .init(order: ["chair", "outsider", .holder(5)], undefined: []))
  }

  @Test func `where nothing else is laid down, it is that of the offices that may chair`() throws {
    let named = try world(offices: [nil, "mayor"])
    #expect(line(named) == .init(order: ["chair", .holder(5)], undefined: ["outsider"]))
    let unnamed = try world()
    #expect(line(unnamed) == .init(order: ["chair"], undefined: ["outsider", .holder(5)]))
  }

  @Test func `a profile lays it down by what gives each the place`() throws {
    let ways = ["mayorDelegate", "rank", "designated"]
    #expect(
      line(try world(ways: ways, offices: [nil, "mayorDelegate"]))
        == .init(order: ["chair", .holder(5), "outsider"], undefined: []))
    #expect(
      line(try world(ways: ["mayorDelegate"], offices: [nil, "mayorDelegate"]))
        == .init(order: ["chair", .holder(5)], undefined: ["outsider"]))
  }

  @Test func `a designation names no place that the profile does not know`() throws {
    let world = try world(ways: ["rank"])
    world.when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .chair, person: .holder(4), from: "2026-02-01",
        office: "age"), as: .facilitator
    ).thenRefused("field.unknownValue", field: "/data/office")
  }

  private func open(_ world: World, presidedBy person: PersonID) throws -> Outcome {
    var world = world
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive([person, "secretary"] + (1...3).map { .holder($0) })
    return world.when(Meeting.Open(meeting: .first), as: .secretary)
  }

  @Test func `a session presided by somebody who is not on it is refused`() throws {
    let world = try world(ways: ["mayorDelegate"], offices: [nil, "mayorDelegate"])
    try open(world, presidedBy: "outsider").thenRefused(
      "chair.substitutionUndefined", rule: "R05",
      ["line": ["chair", "mayorDelegate"]])
    try open(world, presidedBy: .holder(5)).thenAccepted()
    try open(world, presidedBy: "chair").thenAccepted()
    try open(world, presidedBy: .holder(4)).thenRefused("session.noQuorum", rule: "R20")
  }

  @Test func `where R05 is not adopted any substitute presides`() throws {
    try open(try world(adopted: false, ways: ["mayorDelegate"]), presidedBy: "outsider")
      .thenAccepted()
  }

  @Test func `nor does any substitute, where nothing is laid down`() throws {
    try open(try world(), presidedBy: "outsider")
      .thenRefused("chair.substitutionUndefined", rule: "R05", ["line": ["chair"]])
    try open(try world(), presidedBy: "chair").thenAccepted()
  }

  @Test func `who was designated before is given an office, and keeps the place`() throws {
    var world = try world(ways: ["mayorDelegate", "designated"])
    let again = { (office: String?, from: CivilDate) in
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .chair, person: .holder(5), from: from,
        office: office)
    }
    world.when(again(nil, "2026-02-01"), as: .facilitator).thenNothing()
    world.when(again("mayorDelegate", "2026-02-01"), as: .facilitator).then(
      .mesa(
        .designated(
          .init(
            organ: .plenary, post: .chair, person: .holder(5), from: "2026-02-01",
            office: "mayorDelegate"))))
    try world.give(again("mayorDelegate", "2026-02-01"), as: .facilitator)
    world.when(again("mayorDelegate", "2026-02-02"), as: .facilitator).thenNothing()
    #expect(line(world, "2026-01-31").order == ["chair", "outsider", .holder(5)])
    #expect(line(world, "2026-02-01").order == ["chair", .holder(5), "outsider"])
  }

  @Test func `the first of it who is there presides`() throws {
    var world = try world(ways: ["mayorDelegate", "designated"], offices: [nil, "mayorDelegate"])
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["outsider", .holder(5), "secretary"] + (1...3).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    #expect(world.meeting(.first).opened?.chair == .holder(5))
  }

  @Test func `at a vote nobody outside it keeps the quorum`() throws {
    var world = try world(ways: ["mayorDelegate"], offices: [nil, "mayorDelegate"])
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "outsider", "secretary"] + (1...3).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.at("2026-02-10T10:10")
    try world.leave("chair")
    world.when(Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary)
      .thenRefused("vote.quorumLost", rule: "R24", ["missing": ["chair"]])
  }
}

@Suite struct `R05 Order agreed in session` {
  private func ordering(_ people: [PersonID], item: Int = 1) -> Mesa.OrderChair {
    Mesa.OrderChair(
      mesa: .totana, organ: .plenary, people: people, from: "2026-03-01", session: .first,
      item: item)
  }

  private func world(carried: Bool) throws -> World {
    var world = try World.constituted { $0.profile.plenary.adopted["R05"] = .own }
    try world.designate(.chair, "outsider")
    try world.convene()
    try world.open()
    if carried { try world.carry(1) } else { try world.lose(1) }
    return world
  }

  @Test func `takes a vote that carried`() throws {
    try world(carried: false).when(ordering([.holder(5)]), as: .secretary)
      .thenRefused("vote.majorityNotReached", rule: "R30")
    let world = try world(carried: true)
    world.when(ordering([.holder(5)], item: 2), as: .secretary)
      .thenRefused("vote.missing", rule: "R30")
    world.when(ordering([.holder(5), "outsider"]), as: .secretary).then(
      .mesa(
        .chairOrdered(
          .init(
            organ: .plenary, people: [.holder(5), "outsider"], from: "2026-03-01",
            session: .first, item: 1))),
      .mesa(
        .designated(
          .init(organ: .plenary, post: .chair, person: .holder(5), from: "2026-03-01"))),
      .person(
        .holder(5),
        .assigned(
          .init(
            mesa: .totana, organ: .plenary, capacity: .chair, seat: nil, agency: nil,
            tenure: Tenure(from: "2026-03-01")))))
  }

  @Test func `holds from its day, and leaves out whom it does not name`() throws {
    var world = try world(carried: true)
    try world.give(ordering([.holder(5)]), as: .secretary)
    world.when(ordering([.holder(5)]), as: .secretary).thenNothing()
    #expect(
      world.mesa.chairLine(of: .plenary, on: "2026-02-28")
        == .init(order: ["chair"], undefined: ["outsider"]))
    #expect(
      world.mesa.chairLine(of: .plenary, on: "2026-03-01")
        == .init(order: ["chair", .holder(5)], undefined: ["outsider"]))
  }

  @Test func `of another mesa's session, or with the secretary in it, it is refused`() throws {
    let world = try world(carried: true)
    let elsewhere = Mesa.OrderChair(
      mesa: .totana, organ: .plenary, people: [.holder(5)], from: "2026-03-01",
      session: "nowhere", item: 1)
    world.when(elsewhere, as: .secretary)
      .thenRefused("record.unknown", ["kind": "meeting"], field: "/data/session")
    world.when(ordering(["secretary"]), as: .secretary).thenRefused("organ.chairIsSecretary")
    world.when(ordering([.holder(5), .holder(5)]), as: .secretary)
      .thenRefused("field.invalid", field: "/data/people")
    world.when(ordering([.holder(5)]), as: .holder(1)).thenRefused("auth.notPermitted")
  }
}

@Suite struct `R05 Delegation of the chair` {
  private func delegate(
    _ person: PersonID, _ from: CivilDate = "2026-02-10", _ to: CivilDate = "2026-02-12"
  ) -> Mesa.DelegateChair {
    Mesa.DelegateChair(mesa: .totana, organ: .plenary, person: person, from: from, to: to)
  }

  private func world() throws -> World {
    var world = try World.constituted()
    try world.designate(.chair, "outsider")
    return world
  }

  @Test func `goes, where R05 is adopted, to who comes next and nobody after`() throws {
    var world = try World.constituted {
      $0.profile.plenary.adopted["R05"] = .own
      $0.profile.plenary.chairSubstitution = ["viceChair", "designated"]
    }
    try world.designate(.chair, "outsider")
    try world.give(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .chair, person: .holder(5), from: "2026-01-14",
        office: "viceChair"), as: .facilitator)
    world.when(delegate("outsider"), as: .chair).thenRefused(
      "chair.substitutionUndefined", rule: "R05",
      ["first": "viceChair", "line": ["chair", "viceChair", "chair"]], field: "/data/person")
    world.when(delegate(.holder(5)), as: .chair).thenAccepted()
    world.when(delegate("chair"), as: .chair).thenAccepted()
  }

  @Test func `puts one of the order first on its days`() throws {
    var world = try world()
    world.when(delegate("outsider"), as: .chair).then(
      .mesa(
        .chairDelegated(
          .init(
            organ: .plenary, person: "outsider", from: "2026-02-10", to: "2026-02-12",
            accreditation: nil))))
    try world.give(delegate("outsider"), as: .chair)
    world.when(delegate("outsider"), as: .secretary).thenNothing()
    for (day, first) in [
      (CivilDate("2026-02-09"), PersonID("chair")), ("2026-02-10", "outsider"),
      ("2026-02-12", "outsider"), ("2026-02-13", "chair"),
    ] {
      #expect(world.mesa.chairLine(of: .plenary, on: day).order.first == first)
    }
  }

  @Test func `goes to nobody outside the order, nor to whose designation has ended`() throws {
    var world = try world()
    world.when(delegate(.holder(1)), as: .chair).thenRefused(
      "chair.substitutionUndefined", rule: "R05", ["line": ["chair", "chair"]],
      field: "/data/person")
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"chair","person":"outsider","on":"2026-02-11"}
      """, as: .facilitator)
    world.when(delegate("outsider"), as: .chair).thenRefused(
      "chair.substitutionUndefined", rule: "R05")
    world.when(delegate("outsider", "2026-02-10", "2026-02-11"), as: .chair).thenAccepted()
  }

  @Test func `is taken back by delegating to the titular`() throws {
    var world = try world()
    try world.give(delegate("outsider"), as: .chair)
    try world.give(delegate("chair", "2026-02-11", "2026-02-12"), as: .chair)
    #expect(world.mesa.chairLine(of: .plenary, on: "2026-02-10").order.first == "outsider")
    #expect(world.mesa.chairLine(of: .plenary, on: "2026-02-11").order.first == "chair")
  }

  @Test func `lasts a day at least, and is the chair's or the secretary's`() throws {
    let world = try world()
    world.when(delegate("outsider", "2026-02-10", "2026-02-09"), as: .chair)
      .thenRefused("field.invalid", field: "/data/to")
    world.when(delegate("outsider"), as: .holder(1)).thenRefused("auth.notPermitted")
    world.when(delegate("outsider"), as: .facilitator).thenAccepted()
  }

  @Test func `the delegate presides even where the titular comes`() throws {
    var world = try world()
    try world.give(delegate("outsider"), as: .chair)
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "outsider", "secretary"] + (1...3).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    #expect(world.meeting(.first).opened?.chair == "outsider")
  }
}

@Suite struct `R01 Substitutes of the secretary` {
  @Test func `one designated for some days keeps the minutes of those days`() throws {
    var world = try World.constituted()
    try world.give(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .secretary, person: "outsider",
        from: "2026-02-10", to: "2026-02-10"),
      as: .facilitator)
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "outsider"] + (1...3).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first), as: .outsider)
    #expect(world.meeting(.first).opened?.secretary == "outsider")
    world.at("2026-02-11T00:00")
    world.when(Meeting.Close(meeting: .first), as: .outsider).thenRefused("record.unknown")
  }

  @Test func `and ends no earlier than it begins`() throws {
    try World.constituted().when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .secretary, person: "outsider",
        from: "2026-02-10", to: "2026-02-09"),
      as: .facilitator
    ).thenRefused("field.invalid", ["earliest": "2026-02-10"], field: "/data/to")
  }
}
