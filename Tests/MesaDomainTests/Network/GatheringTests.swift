import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Conferences of professionals: programme, counts of who came, practices shared and taken up.
@Suite struct `Gatherings of professionals` {
  private static func announce(
    programme: [Gathering.Slot] = [
      .init(kind: .roundTable, title: "Experiencias", minutes: 90),
      .init(kind: .workingGroups, title: "Grupos", minutes: 120),
    ], groups: [String] = ["Detección", "Protocolos"]
  ) -> Gathering.Announce {
    Gathering.Announce(
      gathering: "jornada", title: "Jornada de impulso", organiser: "town-hall", on: "2026-02-10",
      municipality: "30039", programme: programme, groups: groups)
  }
  private static let people: [Gathering.Delegation] = [
    .init(kind: .localPolice, profile: .technical, women: 2, men: 4),
    .init(kind: .municipalPolitical, profile: .political, women: 3, men: 1, unknown: 1),
  ]

  private static func announced() throws -> World {
    var world = try World.withOffice()
    try world.give(Self.announce(), as: .coordinator)
    return world
  }

  private static func held() throws -> World {
    var world = try Self.announced()
    world.at("2026-02-11T10:00")
    try world.give(
      Gathering.Hold(gathering: "jornada", people: Self.people), as: .coordinator)
    return world
  }

  private static func state(_ world: World) -> Gathering.State {
    world.state(Gathering.self, .gathering("jornada"))
  }

  @Test func `it has a programme with parts of some length, and groups told apart`() throws {
    let world = try World.withOffice()
    world.when(Self.announce(programme: []), as: .coordinator)
      .thenRefused("field.missing", field: "/data/programme")
    world.when(
      Self.announce(programme: [.init(kind: .talk, title: "Charla", minutes: 0)]),
      as: .coordinator
    ).thenRefused("activity.countRange", field: "/data/programme/0/minutes")
    world.when(Self.announce(groups: ["Uno", "Uno"]), as: .coordinator)
      .thenRefused("activity.repeatedWord", field: "/data/groups/1")
    world.when(Self.announce(), as: .coordinator).thenAccepted()
    try Self.announced().when(Self.announce(), as: .admin).thenNothing()
  }

  @Test func `registrations are told as a whole each time`() throws {
    var world = try Self.announced()
    try world.give(
      Gathering.Register(gathering: "jornada", people: Self.people), as: .coordinator)
    let fewer = [Self.people[0]]
    try world.give(Gathering.Register(gathering: "jornada", people: fewer), as: .coordinator)
    #expect(Self.state(world).registered == fewer)
  }

  @Test func `people are counted once for each kind of agency and profile`() throws {
    let world = try Self.announced()
    func register(_ people: [Gathering.Delegation]) -> Gathering.Register {
      Gathering.Register(gathering: "jornada", people: people)
    }
    world.when(register([]), as: .coordinator).thenRefused("field.missing")
    world.when(register([Self.people[0], Self.people[0]]), as: .coordinator)
      .thenRefused("activity.repeatedWord", field: "/data/people/1/kind")
    world.when(
      register([.init(kind: .localPolice, profile: .technical, women: -1, men: 0)]),
      as: .coordinator
    ).thenRefused("activity.countRange", field: "/data/people/0/women")
    world.when(
      register([.init(kind: .init(rawValue: "club"), profile: .technical, women: 1, men: 0)]),
      as: .coordinator
    ).thenRefused("field.unknownValue", field: "/data/people/0/kind")
  }

  @Test func `it is held on its day or after, for as long as its programme`() throws {
    var world = try Self.announced()
    let hold = Gathering.Hold(gathering: "jornada", people: Self.people)
    world.when(hold, as: .coordinator, at: "2026-02-09T10:00").thenRefused("activity.inFuture")
    world.at("2026-02-10T20:00")
    try world.give(hold, as: .coordinator)
    #expect(Self.state(world).durationMinutes == 210)
    #expect(Self.state(world).attended.reduce(0) { $0 + $1.total } == 11)
    world.when(hold, as: .coordinator).thenNothing()
    world.when(Gathering.CallOff(gathering: "jornada", ground: .noVenue), as: .coordinator)
      .thenRefused("record.notNow")
  }

  @Test func `called off it is not held`() throws {
    var world = try Self.announced()
    try world.give(
      Gathering.CallOff(gathering: "jornada", ground: .fewRegistered), as: .coordinator)
    world.when(
      Gathering.Hold(gathering: "jornada", people: Self.people), as: .coordinator,
      at: "2026-02-10T20:00"
    ).thenRefused("record.notNow")
  }

  @Test func `a practice is taken up by other mesas, each once`() throws {
    var world = try Self.held()
    try world.give(
      "mesa.promote",
      """
      {"mesa":"lorca","name":"Lorca","promoter":"town-hall","municipalities":["30024"],\
      "profile":"\(Profile.example().id)"}
      """, as: .admin)
    try world.give(
      Gathering.SharePractice(
        gathering: "jornada", title: "Ficha única", aim: .coordination, mesa: .totana),
      as: .coordinator)
    let takeUp = Gathering.TakeUpPractice(gathering: "jornada", practice: 1, mesa: "lorca")
    try world.give(takeUp, as: .coordinator)
    world.when(takeUp, as: .coordinator).thenNothing()
    #expect(Self.state(world).practices[0].takenUp == ["lorca"])
    world.when(
      Gathering.TakeUpPractice(gathering: "jornada", practice: 1, mesa: .totana),
      as: .facilitator
    ).thenRefused("gathering.ownPractice")
    world.when(
      Gathering.TakeUpPractice(gathering: "jornada", practice: 2, mesa: "lorca"),
      as: .coordinator
    ).thenRefused("record.unknown", field: "/data/practice")
  }

  @Test func `an outcome is of the whole or of a group that there was`() throws {
    var world = try Self.held()
    try world.give(
      Gathering.NoteOutcome(gathering: "jornada", group: 2, text: "Un calendario común"),
      as: .coordinator)
    #expect(Self.state(world).outcomes.map(\.group) == [2])
    world.when(
      Gathering.NoteOutcome(gathering: "jornada", group: 3, text: "Otro"), as: .coordinator
    ).thenRefused("record.unknown", field: "/data/group")
  }

  @Test(arguments: [Principal.facilitator, .auditor, .holder(1), .outsider])
  func `is recorded by those who coordinate or administer`(principal: Principal) throws {
    try World.withOffice().when(Self.announce(), as: principal).thenRefused("auth.notPermitted")
  }
}
