import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// The matrix against what people really are to a record, in every cell.
@Suite struct `The permission matrix` {
  private static let questions: Set<String> = [
    "instance.read", "agency.read", "calendar.read", "person.read", "person.readContact",
    "mesa.read", "meeting.read", "meeting.readNames", "minutes.read", "agreement.read",
    "record.late",
    "log.exportBundle", "log.exportMinutesKeys", "log.read", "log.verify", "minutes.readRedacted",
    "recording.read", "certificate.read",
    "access.read", "access.readPseudonymous", "access.readOwn", "access.exportSubject",
    "access.readRegister", "case.readExclusions",
    "certificate.readApplicant",
    "case.readHeader", "case.readIdentity", "case.readLocation", "case.readHealth",
    "case.readPolice", "case.readAccused", "case.readNarrative", "case.readMatches",
    "carePlan.read", "desk.read", "referral.read", "referral.readContent",
    "retention.read", "consent.read", "conflict.read", "conference.read", "review.read",
    "glass.read", "consent.readOverrides",
    "network.read", "office.read", "area.read", "activity.read", "contact.read", "report.read",
    "covenant.read", "plan.read", "objective.read", "gathering.read", "evaluation.read",
    "careFigures.read", "token.issue", "token.read", "token.revoke",
    "account.read", "account.invite", "account.close", "account.reset", "account.confirm",
    "account.endSessions", "account.approveFactor", "account.readEvents", "account.readOwn",
    "account.inviteAdministrator",
  ]

  @Test func `every command has a row`() {
    #expect(Commands.all.map(\.name).filter { !Permissions.actions.contains($0) } == [])
  }

  @Test func `every row is of a command or a known question`() {
    #expect(Permissions.actions.subtracting(Commands.byName.keys) == Self.questions)
  }

  @Test func `no row stands twice, and each names its source`() {
    let rows = Permissions.all.map { "\($0.action) \($0.role) \($0.scope)" }
    #expect(Set(rows).count == rows.count)
    #expect(Permissions.all.allSatisfy { !$0.source.isEmpty && !$0.source.contains("\"") })
  }

  // Who is what, by hand: the other side of the comparison.

  private static let member = PersonID.holder(1)
  private static let places: [(name: String, place: Place)] = [
    ("instance", .instance), ("agency", .agency("agency-1")),
    ("stranger", .person("outsider")), ("member", .person(member)),
    ("mesa", .mesa(.totana)), ("other mesa", .mesa("lorca")),
    ("plenary", .organ(.totana, .plenary)),
    ("other organ", .organ(.totana, "technicalCommission")),
    ("agreement", .agreement(.totana, .plenary, agencies: ["agency-1"])),
    ("other's agreement", .agreement(.totana, .plenary, agencies: ["agency-2"])),
  ]
  private static let ofTheMesa: Set<String> = [
    "agency", "member", "mesa", "plenary", "other organ", "agreement", "other's agreement",
  ]
  private static let ofThePlenary: Set<String> = ["plenary", "agreement", "other's agreement"]

  /// Everybody in the directory may prove the log, and see to their own entry.
  private static func standings(_ principal: Principal, at place: String) -> Set<Standing> {
    let own: [Principal: String] = [.outsider: "stranger", .holder(1): "member"]
    let known = principal.person != nil && principal != .person("nobody")
    let isOwn = own[principal] == place || (known && place == "instance")
    return parts(principal, at: place).union(isOwn ? [Standing(.member, .own)] : [])
  }

  private static func parts(_ principal: Principal, at place: String) -> Set<Standing> {
    func one(_ role: Role, _ scope: Scope, where holds: Bool = true) -> Set<Standing> {
      holds ? [Standing(role, scope)] : []
    }
    func inOrgan(_ role: Role) -> Set<Standing> {
      one(role, .ownMesa, where: ofTheMesa.contains(place))
        .union(one(role, .ownOrgan, where: ofThePlenary.contains(place)))
    }
    switch principal {
    case .operator: return one(.operator, .instance)
    case .clock: return one(.clock, .instance)
    case .admin: return one(.administrator, .instance)
    case .auditor: return one(.auditor, .instance)
    case .officer: return one(.dataProtectionOfficer, .instance)
    case .coordinator: return one(.networkCoordinator, .instance)
    case .facilitator: return one(.facilitator, .ownMesa, where: ofTheMesa.contains(place))
    case .observer: return one(.observer, .ownMesa, where: ofTheMesa.contains(place))
    case .chair: return inOrgan(.chair)
    case .secretary: return inOrgan(.secretary)
    case .holder(1):
      return inOrgan(.member)
        .union(one(.member, .ownAgency, where: place == "agreement"))
    default: return []
    }
  }

  private static let principals: [Principal] = [
    .operator, .clock, .admin, .auditor, .officer, .coordinator, .facilitator, .observer, .chair,
    .secretary, .holder(1), .outsider, .person("nobody"),
  ]

  @Test(arguments: principals)
  func `each may in each place exactly what the rows of their standings say`(
    principal: Principal
  ) throws {
    var world = try World.constituted()
    try world.give(
      "mesa.promote",
      """
      {"mesa":"lorca","name":"Lorca","promoter":"town-hall","municipalities":["30024"],\
      "profile":"generic-l40"}
      """, as: .admin)
    let context = world.context(principal)
    for (name, place) in Self.places {
      let standings = Self.standings(principal, at: name)
      #expect(context.standings(towards: place) == standings, "\(name)")
      for action in Permissions.actions.union(Commands.byName.keys) {
        let expected = Permissions.all.contains {
          $0.action == action && standings.contains(Standing($0.role, $0.scope))
        }
        let found = (try? context.authorize(action, at: place)) != nil
        #expect(found == expected, "\(action) at \(name)")
      }
    }
  }

  /// What an office that watches has to do itself: the officer's checks of certificates, retention
  /// and conflicts, and the break-glass that the table gives to two persons of an office.
  private static func duties(of principal: Principal) -> Set<String> {
    let glass: Set = ["case.breakGlass", "case.confirmGlass"]
    switch principal {
    case .auditor: return glass
    // The coordination keeps the register of offices, and writes down what they did.
    case .coordinator:
      return Commands.byName.keys.filter { name in
        [
          "area.", "network.", "office.", "activity.", "covenant.", "plan.", "contact.record",
          "gathering.",
          "report.",
        ]
        .contains(
          where: name.hasPrefix)
      }.reduce(into: []) { $0.insert($1) }
    case .officer:
      return glass.union(Commands.byName.keys.filter { $0.hasPrefix("retention.") }).union([
        "certificate.review", "case.reviewBreakGlass", "glass.releasePace", "case.exclude",
        "case.excludeAgency",
        "case.readmitAgency", "case.promoteRecusal", "case.decideConflict",
      ])
    default: return []
    }
  }

  @Test(arguments: [Principal.auditor, .observer, .coordinator, .officer])
  func `who watches changes nothing but the own contact data`(principal: Principal) throws {
    let context = try World.constituted().context(principal)
    let own = principal.person.map { Place.person($0) } ?? .instance
    let duties = Self.duties(of: principal)
    for place in Self.places.map(\.place) + [own] {
      // Own contact data and one's own answer to a recusal: always on a person, never on the
      // instance as a whole.
      let ofOneself: Set<String> = ["person.amend", "case.answerRecusal"]
      for command in Commands.byName.keys
      where !duties.contains(command)
        && (!ofOneself.contains(command) || ![own, .instance].contains(place))
      {
        #expect((try? context.authorize(command, at: place)) == nil, "\(command) at \(place)")
      }
    }
  }

  @Test func `an administrator has no part in sessions, minutes and agreements`() throws {
    let context = try World.constituted().context(.admin)
    let kept = Permissions.actions.filter { action in
      ["meeting.", "minutes.", "agreement.", "certificate.", "recording."]
        .contains { action.hasPrefix($0) }
        && Self.places.contains { (try? context.authorize(action, at: $0.place)) != nil }
    }
    #expect(kept == [])
  }

  @Test func `a right begins and ends with the day of its place`() throws {
    var world = try World.constituted()
    try world.assign("outsider", 1, alternate: true, from: "2026-03-01")
    func may(_ moment: Instant) -> Bool {
      let context = world.context(.outsider, at: moment)
      return (try? context.authorize("meeting.read", at: .organ(.totana, .plenary))) != nil
    }
    #expect(!may("2026-02-28T22:59"))
    #expect(may("2026-02-28T23:00"))
    try world.give(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"outsider","on":"2026-03-31"}
      """, as: .facilitator)
    #expect(may("2026-03-31T21:59"))
    #expect(!may("2026-03-31T22:00"))
  }

  @Test func `who may know of it hears who may do it`() throws {
    let world = try World.constituted()
    world.when(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: "s", agency: .agency(1), from: "2026-02-01"),
      as: .chair
    ).thenRefused(
      "auth.notPermitted",
      ["action": "mesa.addSeat", "roles": ["administrator", "facilitator", "operator"]])
  }
}

/// Who may not know that a record exists gets the answer for one that does not.
@Suite struct `One answer for unknown and forbidden` {
  /// Commands on a mesa, a session or an agreement, as their contracts' examples have them.
  private static let commands = Commands.all.filter { command in
    ["mesa", "meeting", "agreement"].contains { command.shape[$0] != nil }
      && !command.name.hasPrefix("person.") && command.name != "mesa.promote"
      // At a conference of many: the right is asked of the instance, before any mesa.
      && command.name != "gathering.sharePractice"
  }.map(\.name)

  /// A mesa, a session and an agreement under the names that the examples use.
  private static func world() throws -> World {
    var world = try World.constituted()
    try world.convene(.example)
    try world.open(.example)
    try world.carry(1, in: .example)
    try world.adopt(.example, in: .example)
    try world.give(
      "mesa.promote",
      """
      {"mesa":"lorca","name":"Lorca","promoter":"town-hall","municipalities":["30024"],\
      "profile":"generic-l40"}
      """, as: .admin)
    try world.give(
      Person.GrantRole(person: "outsider", role: .facilitator, mesa: "lorca"), as: .admin)
    try world.give(
      "person.confirmRole", #"{"person":"outsider","role":"facilitator","mesa":"lorca"}"#,
      as: .secondAdmin)
    return world
  }

  /// The same with every top-level identifier of a record replaced by one of nothing.
  private static func strange(_ example: JSONValue) -> JSONValue {
    .object(
      (example.objectValue ?? []).map { member in
        ["mesa", "meeting", "agreement", "case"].contains(member.name)
          && member.value.stringValue != nil
          ? JSONMember(name: member.name, value: .string("nowhere")) : member
      })
  }

  @Test(arguments: commands, [Principal.outsider, .alternate(9), .person("nobody")])
  func `whoever has no part in a mesa cannot tell whether there is one`(
    name: String, principal: Principal
  ) throws {
    let world = try Self.world()
    let descriptor = try #require(Commands.byName[name])
    func refusal(_ data: JSONValue) throws -> Refusal? {
      let command = try descriptor.decode(data.canonicalBytes)
      let context = world.context(principal, at: "2026-12-01T10:00")
      do {
        _ = try command.judge(context)
        return nil
      } catch {
        return error
      }
    }
    let known = try #require(try refusal(descriptor.example))
    let unknown = try #require(try refusal(Self.strange(descriptor.example)))
    #expect(known.code == "record.unknown" && unknown.code == "record.unknown")
    #expect(known.values["kind"] == unknown.values["kind"])
    #expect(known.rule == unknown.rule && known.field == unknown.field)
    let calls = ["meeting.convene", "meeting.orderNotice", "case.open", "referral.logEmergency"]
    let ofMesa = calls.contains(name) || name.hasPrefix("mesa.")
    let names = ofMesa ? ["mesa"] : ["case", "meeting", "agreement", "mesa"]
    let asked = try #require(names.first { descriptor.example[$0]?.stringValue != nil })
    #expect(known.values["id"]?.description == descriptor.example[asked]?.stringValue)
    #expect(unknown.values["id"] == "nowhere")
  }
}
