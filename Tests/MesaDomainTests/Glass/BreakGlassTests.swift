import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// `security.md` §4.8: one hour, one case, with a reason, told at once and reviewed.
@Suite struct `Breaking glass` {
  private static let file = CaseworkWorld.cases[2]
  private static let reason: Confidential = "She called, and nobody else is there"

  private static func code(_ world: World) throws -> SpeakableCode {
    try #require(world.state(CaseFile.self, .caseFile(file)).code)
  }

  private static func asking(
    _ world: World, _ compartments: [Compartment], ground: GlassGround = .vitalInterest,
    reason: Confidential = reason, file: CaseID = file
  ) throws -> CaseFile.BreakGlass {
    CaseFile.BreakGlass(
      case: file, code: try code(world), ground: ground, reason: reason,
      compartments: compartments)
  }

  private static func may(_ action: String, _ person: Principal, _ world: World) -> Bool {
    (try? world.context(person).authorize(action, at: .caseFile(.totana, file, .file))) != nil
  }

  private let other = Principal.person("other-worker")

  @Test func `opens what was asked for, and no more, for one hour`() throws {
    var world = try CaseworkWorld().world
    let opened = Glass.Opened(
      case: Self.file, code: try Self.code(world), role: .caseworker, agency: .agency(5),
      ground: .vitalInterest, reason: Self.reason, compartments: [.identity, .narrative],
      until: "2026-03-10T13:00",
      reviewDue: Deadline(
        at: "2026-03-13T22:59:59.999Z", term: "3/day/working",
        calendars: [CalendarVersion(calendar: CalendarID("30039", 2026), version: 1)]),
      request: nil, confirmedBy: nil)
    let command = try Self.asking(world, [.narrative, .identity, .narrative])
    world.when(command, as: other).then(
      Emission(.glass("other-worker"), Glass.Event.opened(opened)),
      Emission(
        .caseFile(Self.file),
        CaseFile.Event.glassBroken(
          .init(
            person: "other-worker", role: .caseworker, agency: .agency(5),
            ground: .vitalInterest, compartments: [.identity, .narrative],
            until: opened.until, reviewDue: opened.reviewDue, confirmedBy: nil))))
    #expect(!Self.may("case.readIdentity", other, world))
    try world.give(command, as: other)
    #expect(
      Self.may("case.readHeader", other, world) && Self.may("case.readIdentity", other, world))
    #expect(!Self.may("case.readLocation", other, world))
    world.at("2026-03-10T12:59")
    #expect(Self.may("case.readIdentity", other, world))
    world.at("2026-03-10T13:00")
    #expect(!Self.may("case.readIdentity", other, world))
  }

  @Test func `the case's holder sees it on the case at once`() throws {
    var world = try CaseworkWorld().world
    try world.give(try Self.asking(world, [.identity]), as: other)
    let glass = world.state(CaseFile.self, .caseFile(Self.file)).glass
    #expect(glass.map(\.person) == ["other-worker"])
    #expect(glass.first?.reviewDue.at == "2026-03-13T22:59:59.999Z")
  }

  @Test func `the same asked twice opens it once`() throws {
    var world = try CaseworkWorld().world
    try world.give(try Self.asking(world, [.identity, .narrative]), as: other)
    world.when(try Self.asking(world, [.identity]), as: other).thenNothing()
  }

  @Test func `no more than two stand open at a time`() throws {
    var world = try CaseworkWorld().world
    let codes = try CaseworkWorld.cases[1...3].map { file in
      (file, try #require(world.state(CaseFile.self, .caseFile(file)).code))
    }
    func command(_ index: Int) -> CaseFile.BreakGlass {
      CaseFile.BreakGlass(
        case: codes[index].0, code: codes[index].1, ground: .vitalInterest, reason: Self.reason,
        compartments: [.identity])
    }
    try world.give(command(0), as: other)
    world.at("2026-03-10T12:30")
    try world.give(command(1), as: other)
    world.when(command(2), as: other).thenRefused(
      "glass.tooMany", ["open": 2, "until": "2026-03-10T13:00:00.000Z"])
    world.at("2026-03-10T13:00")
    world.when(command(2), as: other).thenAccepted()
  }

  @Test(arguments: [("short", 5), ("  nineteen   letters", 16), ("nineteen characters", 19)])
  func `a reason that nobody could check is none`(reason: String, count: Int) throws {
    let world = try CaseworkWorld().world
    world.when(try Self.asking(world, [.identity], reason: .plain(reason)), as: other)
      .thenRefused(
        "glass.reasonTooShort", ["count": .number(count), "minimum": 20], field: "/data/reason")
  }

  @Test func `twenty characters are enough`() throws {
    let world = try CaseworkWorld().world
    world.when(try Self.asking(world, [.identity], reason: "twenty characters ok"), as: other)
      .thenAccepted()
  }

  @Test func `each office has its grounds, and its parts of the file`() throws {
    let world = try CaseworkWorld().world
    world.when(try Self.asking(world, [.identity], ground: .legalityCheck), as: other)
      .thenRefused("glass.groundNotYours", ["ground": "legalityCheck"], field: "/data/ground")
    world.when(try Self.asking(world, [.identity, .police]), as: other)
      .thenRefused(
        "glass.compartmentNotYours", ["compartments": ["police"]], field: "/data/compartments")
    world.when(try Self.asking(world, [.narrative], ground: .legalityCheck), as: .auditor)
      .thenRefused(
        "glass.compartmentNotYours", ["compartments": ["narrative"], "known": ["identity"]])
    world.when(
      try Self.asking(world, [.protectedLocation], ground: .legalityCheck), as: .officer
    ).thenRefused("glass.compartmentNotYours", ["compartments": ["protectedLocation"]])
    world.when(try Self.asking(world, []), as: other)
      .thenRefused("field.missing", field: "/data/compartments")
  }

  @Test func `whoever has a conflict finds no such case, whatever the danger`() throws {
    let world = try CaseworkWorld().world
    let command = try Self.asking(world, [.identity])
    for person in ["conflict-worker", "glass-conflict-worker"] {
      world.when(command, as: .person(PersonID(wellFormed: person))).thenRefused(
        "record.unknown", ["kind": "case", "id": .word(Self.file.rawValue)])
    }
  }

  @Test func `a case is opened by its code, not by its id`() throws {
    let world = try CaseworkWorld().world
    let wrong = try #require(
      world.state(CaseFile.self, .caseFile(CaseworkWorld.cases[0])).code)
    world.when(
      CaseFile.BreakGlass(
        case: Self.file, code: wrong, ground: .vitalInterest, reason: Self.reason,
        compartments: [.identity]), as: other
    ).thenRefused("record.unknown", ["kind": "case", "id": .word(Self.file.rawValue)])
  }

  @Test func `the desks of another mesa cannot`() throws {
    let world = try CaseworkWorld().world
    world.when(try Self.asking(world, [.identity]), as: .person("lorca-worker"))
      .thenRefused("record.unknown")
  }

  @Test func `the review falls due in days of any kind where a calendar is missing`() throws {
    var world = try CaseworkWorld().world
    world.at("2028-03-10T12:00")
    let due = try #require(
      world.when(try Self.asking(world, [.identity]), as: other).event(Glass.Event.self))
    guard case .opened(let opened) = due else {
      Issue.record("\(due)")
      return
    }
    #expect(opened.reviewDue.term == "3/day/calendar")
    #expect(opened.reviewDue.at == "2028-03-13T22:59:59.999Z")
  }
}

/// Handbook §4.4: who a case is about, auditors and officers learn by two.
@Suite struct `Two persons of one office` {
  private static let file = CaseworkWorld.cases[2]

  private static func asked(by person: Principal) throws -> World {
    var world = try CaseworkWorld().world
    let code = try #require(world.state(CaseFile.self, .caseFile(file)).code)
    try world.give(
      CaseFile.BreakGlass(
        case: file, code: code, ground: .legalityCheck,
        reason: "A complaint about who read the file", compartments: [.identity]),
      as: person)
    return world
  }

  private static func knows(_ person: Principal, _ world: World) -> Bool {
    (try? world.context(person).authorize(
      "case.readIdentity", at: .caseFile(.totana, file, .file))) != nil
  }

  private static let confirm = CaseFile.ConfirmGlass(case: file, person: "auditor")

  @Test func `asking opens nothing; a colleague's yes opens it for an hour`() throws {
    var world = try Self.asked(by: .auditor)
    #expect(!Self.knows(.auditor, world))
    try world.give(Self.confirm, as: .person("asking-auditor"))
    #expect(Self.knows(.auditor, world) && !Self.knows(.person("asking-auditor"), world))
    world.at("2026-03-10T13:00")
    #expect(!Self.knows(.auditor, world))
  }

  @Test func `nobody confirms their own, nor for the other office`() throws {
    let world = try Self.asked(by: .auditor)
    world.when(Self.confirm, as: .auditor)
      .thenRefused("glass.needsSecond", ["office": "auditor"])
    world.when(Self.confirm, as: .officer)
      .thenRefused("glass.needsSecond", ["office": "auditor"])
  }

  @Test func `a request lapses after a day, and is confirmed once`() throws {
    var world = try Self.asked(by: .auditor)
    let second = Principal.person("asking-auditor")
    world.when(Self.confirm, as: second, at: "2026-03-11T12:00")
      .thenRefused("glass.nothingAsked", field: "/data/person")
    world.when(Self.confirm, as: second, at: "2026-03-11T11:59").thenAccepted()
    try world.give(Self.confirm, as: second)
    world.when(Self.confirm, as: second).thenRefused("glass.nothingAsked")
  }

  @Test func `what was asked for is not opened to who has a conflict since`() throws {
    var world = try Self.asked(by: .auditor)
    world.record([
      Emission(.caseFile(Self.file), CaseFile.Event.excluded(.init(person: "auditor")))
    ])
    world.when(Self.confirm, as: .person("asking-auditor")).thenRefused("glass.nothingAsked")
  }

  @Test func `who serves at a desk has nothing to confirm`() throws {
    let world = try Self.asked(by: .auditor)
    world.when(Self.confirm, as: .person("holder-worker"))
      .thenRefused("auth.notPermitted")
    world.when(Self.confirm, as: .person("other-worker"))
      .thenRefused("record.unknown", ["kind": "case"])
  }
}

/// `security.md` §4.8: the data-protection officer looks into each, within three working days.
@Suite struct `Reviews of broken glass` {
  private static let file = CaseworkWorld.cases[0]

  private static func opening(_ world: World, of person: PersonID) throws -> Int {
    try #require(world.state(Glass.self, .glass(person)).openings.last?.version)
  }

  @Test func `say whether there was good reason`() throws {
    var world = try CaseworkWorld().world
    let review = CaseFile.ReviewBreakGlass(
      person: "glass-worker", opening: try Self.opening(world, of: "glass-worker"),
      justified: false, note: "The holder could have been called")
    try world.give(review, as: .officer)
    let found = try #require(
      world.state(Glass.self, .glass("glass-worker")).openings.last)
    #expect(found.review?.justified == false && found.reviewedAt == world.clock)
    world.when(review, as: .officer).thenNothing()
    world.when(
      CaseFile.ReviewBreakGlass(
        person: "glass-worker", opening: found.version, justified: true), as: .officer
    ).thenRefused("glass.reviewed")
  }

  @Test func `nobody reviews their own`() throws {
    let world = try CaseworkWorld().world
    world.when(
      CaseFile.ReviewBreakGlass(
        person: "reason-officer", opening: try Self.opening(world, of: "reason-officer"),
        justified: true), as: .person("reason-officer")
    ).thenRefused("glass.needsSecond", ["office": "dataProtectionOfficer"])
  }

  @Test func `an opening that there is not cannot be reviewed`() throws {
    let world = try CaseworkWorld().world
    world.when(
      CaseFile.ReviewBreakGlass(person: "glass-worker", opening: 77, justified: true),
      as: .officer
    ).thenRefused("record.unknown", ["kind": "glass", "id": "glass-worker"])
  }
}
