import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// A mesa in which every relation to a case that there can be really exists.
///
/// `case-1` is on the roster of a commission that meets, and people have declared; `case-2` too, but
/// nobody has; `case-3` is on no roster; `case-4` is on that of a session that was called off; of
/// `case-5`, which is being spoken of, identity was opened.
struct CaseworkWorld {
  static let cases: [CaseID] = ["case-1", "case-2", "case-3", "case-4", "case-5"]
    .map(CaseID.init(wellFormed:))
  static let commission = OrganKind(wellFormed: "technicalCommission")
  static let moment: Instant = "2026-03-10T12:00"

  private(set) var world: World

  init() throws {
    world = try World.constituted { $0.seats = 8 }
    try secondMesa()
    for (person, agency, from, to) in Self.desks {
      try join(person, .agency(agency), from, to)
    }
    try join("lorca-worker", .agency(1), "2026-02-01", nil, in: "lorca")
    try offices()
    try commission()
    world.at("2026-03-02T10:00")
    for file in Self.cases { try open(file) }
    try roster()
    try glass()
    world.at(Self.moment)
  }

  func context(_ person: String) -> Context {
    switch person {
    case "operator": world.context(.operator)
    case "clock": world.context(.clock)
    default: world.context(.person(PersonID(wellFormed: person)))
    }
  }

  // Who serves where: agency 1 answers for the case, 2 is in its team, 3 has taken a referral in
  // hand, one waits at the desk of 4, and 5 has nothing to do with it.
  private static let desks: [(PersonID, Int, CivilDate, CivilDate?)] = [
    ("holder-worker", 1, "2026-02-01", nil), ("team-worker", 2, "2026-02-01", nil),
    ("hand-worker", 3, "2026-02-01", nil), ("told-worker", 4, "2026-02-01", nil),
    ("other-worker", 5, "2026-02-01", nil), ("left-worker", 1, "2026-02-01", "2026-03-09"),
    ("coming-worker", 1, "2026-03-11", nil), ("conflict-worker", 2, "2026-02-01", nil),
    ("cover-worker", 1, "2026-03-09", "2026-03-12"),
    ("glass-worker", 5, "2026-02-01", nil), ("glass-all-worker", 5, "2026-02-01", nil),
    ("glass-over-worker", 5, "2026-02-01", nil), ("glass-conflict-worker", 5, "2026-02-01", nil),
    ("glass-left-worker", 5, "2026-02-01", "2026-03-09"),
  ]

  private mutating func register(_ person: PersonID) throws {
    guard !world.state(Person.self, .person(person)).isRegistered else { return }
    try world.give(Person.Register(person: person, name: "Somebody"), as: .admin)
  }

  private mutating func join(
    _ person: PersonID, _ agency: AgencyID, _ from: CivilDate, _ to: CivilDate?,
    in mesa: MesaID = .totana
  ) throws {
    try register(person)
    let covers: PersonID? = person == "cover-worker" ? "holder-worker" : nil
    let joining = Desk.Join(
      mesa: mesa, agency: agency, person: person, covers: covers, from: from, to: to)
    guard mesa == .totana else {
      // The other mesa has nobody yet to give places in it.
      let tenure = Tenure(from: from, to: to)
      return world.record([
        Emission(
          .desk(mesa, agency),
          Desk.Event.joined(.init(person: person, covers: nil, tenure: tenure))),
        .person(person, .deskJoined(.init(mesa: mesa, agency: agency, tenure: tenure))),
      ])
    }
    try world.give(joining, as: .facilitator)
  }

  private mutating func secondMesa() throws {
    try world.give(
      "mesa.promote",
      """
      {"mesa":"lorca","name":"Lorca","promoter":"town-hall","municipalities":["30024"],\
      "profile":"generic-l40"}
      """, as: .admin)
  }

  private mutating func offices() throws {
    for (person, role) in [
      ("glass-auditor", Role.auditor), ("asking-auditor", .auditor),
      ("glass-officer", .dataProtectionOfficer), ("reason-officer", .dataProtectionOfficer),
    ] {
      let id = PersonID(wellFormed: person)
      try register(id)
      try world.give(Person.GrantRole(person: id, role: role), as: .admin)
      try world.give(
        "person.confirmRole", #"{"person":"\#(person)","role":"\#(role.rawValue)"}"#,
        as: .secondAdmin)
    }
  }

  /// Four members beside chair, secretary and the mesa's facilitator.
  private mutating func commission() throws {
    for person in ["table-chair", "table-secretary"] { try register(PersonID(wellFormed: person)) }
    for (post, person) in [(Mesa.Post.chair, "table-chair"), (.secretary, "table-secretary")] {
      try world.give(
        Mesa.Designate(
          mesa: .totana, organ: Self.commission, post: post, person: PersonID(wellFormed: person),
          from: "2026-02-01"),
        as: .admin)
    }
    for (number, person) in ["table-member", "table-silent", "table-conflict"].enumerated() {
      let (seat, id) = (SeatID(wellFormed: "table-\(number)"), PersonID(wellFormed: person))
      try register(id)
      try world.give(
        Mesa.AddSeat(
          mesa: .totana, organ: Self.commission, seat: seat, agency: .agency(6 + number),
          from: "2026-02-01"),
        as: .admin)
      try world.give(
        Mesa.AssignSeat(
          mesa: .totana, organ: Self.commission, seat: seat, person: id, from: "2026-02-01"),
        as: .admin)
    }
  }

  private mutating func open(_ file: CaseID) throws {
    try world.give(
      "case.open",
      #"{"case":"\#(file)","mesa":"totana","agency":"agency-1","kinds":["psychological"]}"#,
      as: .person("holder-worker"))
    let parties: [(Int, CaseFile.PartyStanding)] = [
      (2, .team), (3, .acknowledged), (4, .notified),
    ]
    world.record(
      parties.map {
        Emission(
          .caseFile(file),
          CaseFile.Event.partyChanged(
            .init(agency: .agency($0.0), standing: $0.1, referral: nil, professional: nil)))
      })
    for person: PersonID in ["conflict-worker", "table-conflict", "glass-conflict-worker"] {
      world.record([Emission(.caseFile(file), CaseFile.Event.excluded(.init(person: person)))])
    }
  }

  private mutating func roster() throws {
    let people = [
      "table-chair", "table-secretary", "table-member", "table-conflict", "facilitator",
    ].map { PersonID(wellFormed: $0) }
    for (meeting, cases) in [
      (MeetingID("session-1"), Self.cases[..<2]), ("session-2", Self.cases[3..<4]),
      ("session-3", Self.cases[4...]),
    ] {
      world.at("2026-03-03T09:00")
      try world.give(
        Meeting.Convene(
          meeting: meeting, mesa: .totana, organ: Self.commission,
          startsAt: "2026-03-17T10:00", place: "Town hall", agenda: World.agenda),
        as: .person("table-secretary"))
      for file in cases { list(file, meeting, declared: file == Self.cases[1] ? [] : people) }
    }
    let spoken = Self.cases[4]
    world.record([
      Emission(
        .conference("session-3"),
        Conference.Event.itemOpened(.init(case: spoken, present: people, away: []))),
      Emission(
        .conference("session-3"),
        Conference.Event.identityOpened(.init(case: spoken, reason: .contact, by: "table-chair"))),
    ])
    try world.give(
      "meeting.cancel", #"{"meeting":"session-2","reason":"other"}"#,
      as: .person("table-secretary"))
  }

  private mutating func list(_ file: CaseID, _ meeting: MeetingID, declared people: [PersonID]) {
    world.record([
      Emission(
        .caseFile(file), CaseFile.Event.listed(.init(meeting: meeting, organ: Self.commission)))
    ])
    world.record(
      people.map {
        Emission(
          .conference(meeting), Conference.Event.declaredFree(.init(case: file, person: $0)))
      })
  }

  private mutating func glass() throws {
    let file = Self.cases[0]
    world.at("2026-03-09T10:00")
    try breakGlass("glass-over-worker", file, [.identity, .narrative])
    try breakGlass("glass-left-worker", file, [.identity, .narrative])
    world.at(Self.moment.minutes(-10))
    try breakGlass("glass-worker", file, [.identity, .narrative])
    try breakGlass(
      "glass-all-worker", file, [.identity, .protectedLocation, .health, .accused, .narrative])
    // Opened before the conflict was known.
    world.record([
      Emission(
        .caseFile(file), CaseFile.Event.readmitted(.init(person: "glass-conflict-worker")))
    ])
    try breakGlass("glass-conflict-worker", file, [.identity, .narrative])
    world.record([
      Emission(.caseFile(file), CaseFile.Event.excluded(.init(person: "glass-conflict-worker")))
    ])
    try breakGlass("reason-officer", file, [.health, .police, .accused, .narrative])
    for person in ["glass-auditor", "asking-auditor", "glass-officer"] {
      try breakGlass(person, file, [.identity])
    }
    try world.give(
      CaseFile.ConfirmGlass(case: file, person: "glass-auditor"), as: .auditor)
    try world.give(
      CaseFile.ConfirmGlass(case: file, person: "glass-officer"), as: .officer)
  }

  private mutating func breakGlass(
    _ person: String, _ file: CaseID, _ compartments: [Compartment]
  ) throws {
    let code = try #require(world.state(CaseFile.self, .caseFile(file)).code)
    let ground: GlassGround = person.hasSuffix("worker") ? .vitalInterest : .legalityCheck
    try world.give(
      CaseFile.BreakGlass(
        case: file, code: code, ground: ground, reason: "She called, and nobody else is there",
        compartments: compartments),
      as: .person(PersonID(wellFormed: person)),
      at: world.clock)
  }

  /// The same world after one more exclusion.
  func excluding(_ person: PersonID, from file: CaseID) -> CaseworkWorld {
    var copy = self
    copy.world.record([Emission(.caseFile(file), CaseFile.Event.excluded(.init(person: person)))])
    return copy
  }
}
