import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Ley 40/2015 art. 19.2: the vice-chair, else rank, seniority and age, in that order.
@Suite struct `R05 Order of the chair by article 19` {
  /// Substitutes in the order of their designation: by office, and since when.
  private func world(
    _ substitutes: [(person: PersonID, office: String?, from: CivilDate)],
    ways: [String]? = nil
  ) throws -> World {
    var world = try World.constituted {
      $0.profile.plenary.adopted["R05"] = .adoptedArt19
      $0.profile.plenary.chairSubstitution = ways
      $0.profile.plenary.chairRule = ["mayor", "equalityCouncillor"]
    }
    for (person, office, from) in substitutes {
      try world.give(
        Mesa.Designate(
          mesa: .totana, organ: .plenary, post: .chair, person: person, from: from,
          office: office),
        as: .facilitator)
    }
    return world
  }

  private func older(
    _ person: PersonID, than others: [PersonID]? = nil, younger: [PersonID]? = nil
  ) -> Mesa.Designate {
    Mesa.Designate(
      mesa: .totana, organ: .plenary, post: .chair, person: person, from: "2026-02-01",
      olderThan: others, youngerThan: younger)
  }

  private func line(_ world: World) -> Mesa.ChairLine {
    world.mesa.chairLine(of: .plenary, on: "2026-02-10")
  }

  @Test func `vice-chair, then rank, then seniority`() throws {
    let world = try world([
      ("outsider", nil, "2026-01-14"), (.holder(5), nil, "2026-01-14"),
      (.holder(4), "equalityCouncillor", "2026-01-14"), (.holder(3), "mayor", "2026-01-14"),
      (.holder(2), "viceChair", "2026-01-14"),
    ])
    // The fifth seat is held since the constitution; the outsider came later.
    #expect(
      line(world)
        == .init(
          order: ["chair", .holder(2), .holder(3), .holder(4), .holder(5), "outsider"],
          undefined: []))
  }

  @Test func `own rules that name other ways leave the article's out`() throws {
    let world = try world(
      [("outsider", nil, "2026-01-14"), (.holder(2), "mayor", "2026-01-14")], ways: ["rank"])
    #expect(line(world) == .init(order: ["chair", .holder(2)], undefined: ["outsider"]))
  }

  @Test func `seniority counts without a gap`() throws {
    var world = try world([("outsider", nil, "2026-01-14"), (.alternate(1), nil, "2026-01-15")])
    #expect(line(world).order == ["chair", "outsider", .alternate(1)])
    try world.give(
      "mesa.endDesignation",
      """
      {"mesa":"totana","organ":"plenary","post":"chair","person":"outsider","on":"2026-01-20"}
      """, as: .facilitator)
    var gap = world
    for (start, order) in [
      (CivilDate("2026-01-21"), [PersonID("chair"), "outsider", .alternate(1)]),
      ("2026-01-22", ["chair", .alternate(1), "outsider"]),
    ] {
      gap = world
      try gap.give(
        Mesa.Designate(
          mesa: .totana, organ: .plenary, post: .chair, person: "outsider", from: start),
        as: .facilitator)
      #expect(line(gap).order == order)
    }
  }

  private var tied: World {
    get throws {
      try world([(.holder(4), nil, "2026-01-14"), (.holder(5), nil, "2026-01-14")])
    }
  }

  private func open(_ world: World, _ people: [PersonID]) throws -> Outcome {
    var world = world
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(people + ["secretary"] + (1...3).map { .holder($0) })
    return world.when(Meeting.Open(meeting: .first), as: .secretary)
  }

  @Test func `of two as senior as each other neither presides while both are there`() throws {
    let world = try tied
    #expect(
      line(world)
        == .init(
          order: ["chair", .holder(4), .holder(5)], undefined: [],
          ties: [[.holder(4), .holder(5)]]))
    let outcome = try open(world, [.holder(4), .holder(5)])
    outcome.thenRefused(
      "chair.substitutionUndefined", rule: "R05",
      ["line": ["chair", "seat-4", "seat-5"], "tied": ["seat-4", "seat-5"]])
    try open(world, [.holder(5)]).thenAccepted()
    try open(world, ["chair", .holder(4), .holder(5)]).thenAccepted()
  }

  @Test func `the elder does, as it was declared`() throws {
    var world = try tied
    let declaration = older(.holder(5), than: [.holder(4)])
    world.when(declaration, as: .facilitator).then(
      .mesa(
        .designated(
          .init(
            organ: .plenary, post: .chair, person: .holder(5), from: "2026-02-01",
            olderThan: [.holder(4)]))))
    try world.give(declaration, as: .facilitator)
    world.when(declaration, as: .facilitator).thenNothing()
    #expect(line(world) == .init(order: ["chair", .holder(5), .holder(4)], undefined: []))
    let opened = try open(world, [.holder(4), .holder(5)]).event(Meeting.Event.self)
    guard case .opened(let opened) = opened else { return #expect(Bool(false)) }
    #expect(opened.chair == .holder(5))
    // A later word on the same two takes the place of the earlier.
    try world.give(older(.holder(5), younger: [.holder(4)]), as: .facilitator)
    #expect(line(world) == .init(order: ["chair", .holder(4), .holder(5)], undefined: []))
  }

  @Test func `it follows from what was declared of others, and not from a circle`() throws {
    var world = try world(
      [
        (.holder(3), nil, "2026-01-14"), (.holder(4), nil, "2026-01-14"),
        (.holder(5), nil, "2026-01-14"),
      ])
    try world.give(older(.holder(5), than: [.holder(4)]), as: .facilitator)
    #expect(line(world).ties == [[.holder(3), .holder(4), .holder(5)]])
    try world.give(older(.holder(4), than: [.holder(3)]), as: .facilitator)
    #expect(line(world).order == ["chair", .holder(5), .holder(4), .holder(3)])
    #expect(line(world).ties == [])
    try world.give(older(.holder(3), than: [.holder(5)]), as: .facilitator)
    #expect(line(world).ties == [[.holder(3), .holder(4), .holder(5)]])
  }

  @Test func `ages are told of others who may preside, and in one way`() throws {
    let world = try tied
    world.when(older(.holder(5), than: [.holder(1)]), as: .facilitator)
      .thenRefused("field.unknownValue", field: "/data/olderThan")
    world.when(older(.holder(5), than: [.holder(4)], younger: [.holder(4)]), as: .facilitator)
      .thenRefused("field.invalid", field: "/data/youngerThan")
    world.when(older(.holder(5), younger: [.holder(5)]), as: .facilitator)
      .thenRefused("field.unknownValue", field: "/data/youngerThan")
    world.when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .secretary, person: "outsider",
        from: "2026-02-01", olderThan: [.holder(4)]), as: .facilitator
    ).thenRefused("field.unknownValue", field: "/data/olderThan")
  }

  @Test func `at a vote two who are tied leave nobody in the chair`() throws {
    var world = try tied
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...5).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.at("2026-02-10T10:10")
    try world.leave("chair")
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    world.when(vote, as: .secretary)
      .thenRefused("vote.quorumLost", rule: "R24", ["missing": ["chair"]])
    try world.give(older(.holder(5), than: [.holder(4)]), as: .facilitator)
    world.when(vote, as: .secretary).thenAccepted()
  }
}
