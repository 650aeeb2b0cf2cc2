public import Canonical
public import MesaDomain

/// How the mesa of a world is made up before the story of a test begins.
public struct Setting {
  /// Seats of the plenary, `seat-1` and on; each of an agency `agency-1` and on.
  public var seats = 5
  /// The seat that the chair, or the secretary, holds beside the post.
  public var chairHolds: Int?
  public var secretaryHolds: Int?
  /// Seats with a voice and no vote.
  public var voiceOnly: Set<Int> = []
  /// Seats without a holder.
  public var vacant: Set<Int> = []
  public var profile = Profile.example()
  /// Whether chair and secretary are designated.
  public var hasChair = true
  public var hasSecretary = true
  /// Whether the instance is opened: from then on grants take two.
  public var isOpen = true
  /// Years whose calendar of Totana is imported.
  public var calendars = [2025, 2026, 2027]

  public init(_ change: (inout Setting) -> Void = { _ in }) { change(&self) }

  /// Who holds a seat: `holder-1` of `seat-1`, unless chair or secretary do; nil of a vacant one.
  public func holder(_ seat: Int) -> PersonID? {
    if vacant.contains(seat) { return nil }
    if chairHolds == seat { return "chair" }
    return secretaryHolds == seat ? "secretary" : .holder(seat)
  }
}

extension PersonID {
  public static func holder(_ seat: Int) -> PersonID { PersonID(wellFormed: "holder-\(seat)") }
  public static func alternate(_ seat: Int) -> PersonID {
    PersonID(wellFormed: "alternate-\(seat)")
  }
}
extension SeatID {
  public static func seat(_ number: Int) -> SeatID { SeatID(wellFormed: "seat-\(number)") }
}
extension AgencyID {
  public static func agency(_ number: Int) -> AgencyID {
    AgencyID(wellFormed: "agency-\(number)")
  }
}

extension Principal {
  public static let admin = Principal.person("admin")
  public static let secondAdmin = Principal.person("second-admin")
  public static let facilitator = Principal.person("facilitator")
  public static let chair = Principal.person("chair")
  public static let secretary = Principal.person("secretary")
  public static let auditor = Principal.person("auditor")
  public static let officer = Principal.person("officer")
  public static let observer = Principal.person("observer")
  public static let coordinator = Principal.person("coordinator")
  /// In the directory, with no part in anything.
  public static let outsider = Principal.person("outsider")
  public static func holder(_ seat: Int) -> Principal { .person(.holder(seat)) }
  public static func alternate(_ seat: Int) -> Principal { .person(.alternate(seat)) }
}

extension World {
  /// Founded, with two administrators, and people and agencies in the directory; not yet opened.
  public static func founded(_ setting: Setting = Setting()) throws -> World {
    var world = World()
    world.profiles[setting.profile.id] = setting.profile
    world.record(
      Instance.found(
        instance: "0193a1b2-0000-7000-8000-000000000000", epoch: 1, product: "test",
        administrator: "admin", name: "Ada"))
    let people: [PersonID] = [
      "second-admin", "facilitator", "chair", "secretary", "auditor", "officer", "observer",
      "coordinator", "outsider",
    ]
    let members = (1...max(setting.seats, 3)).flatMap {
      [PersonID.holder($0), PersonID.alternate($0)]
    }
    for person in people + members {
      try world.give(
        Person.Register(person: person, name: .plain(person.rawValue)), as: .operator)
    }
    try world.give(Person.GrantRole(person: "second-admin", role: .administrator), as: .admin)
    try world.give(
      Agency.Register(agency: "town-hall", name: "Town hall", kind: .municipalPolitical),
      as: .operator)
    for number in 1...max(setting.seats, 3) {
      try world.give(
        Agency.Register(
          agency: .agency(number), name: "Agency \(number)",
          kind: AgencyKind.known[(number - 1) % AgencyKind.known.count]),
        as: .operator)
    }
    return world
  }

  /// Promoted and opened: roles granted, posts and seats filled, not yet constituted.
  public static func promoted(_ setting: Setting = Setting()) throws -> World {
    var world = try World.founded(setting)
    for year in setting.calendars { world.record([.calendar("30039", year)]) }
    try world.give(
      "mesa.promote",
      """
      {"mesa":"totana","name":"Mesa de Totana","promoter":"town-hall",\
      "municipalities":["30039"],"profile":"\(setting.profile.id)"}
      """, as: .admin)
    let roles: [(PersonID, Role, MesaID?)] = [
      ("facilitator", .facilitator, .totana), ("observer", .observer, .totana),
      ("auditor", .auditor, nil), ("officer", .dataProtectionOfficer, nil),
      ("coordinator", .networkCoordinator, nil),
    ]
    for (person, role, mesa) in roles {
      try world.give(Person.GrantRole(person: person, role: role, mesa: mesa), as: .admin)
    }
    if setting.isOpen { try world.give(Instance.Open(), as: .admin) }
    for number in 1...setting.seats {
      try world.addSeat(number, vote: !setting.voiceOnly.contains(number))
      if let holder = setting.holder(number) { try world.assign(holder, number) }
      try world.assign(.alternate(number), number, alternate: true)
    }
    if setting.hasChair { try world.designate(.chair, "chair") }
    if setting.hasSecretary { try world.designate(.secretary, "secretary") }
    return world
  }

  /// Constituted on 14 January 2026, ready to convene.
  public static func constituted(_ change: (inout Setting) -> Void = { _ in }) throws -> World {
    var world = try World.promoted(Setting(change))
    world.at("2026-01-14T10:00")
    try world.give("mesa.constitute", World.constitution, as: .facilitator)
    return world
  }

  /// The data of `mesa.constitute` as these worlds give it.
  public static let constitution = """
    {"mesa":"totana","creation":{"date":"2026-01-10","body":"Pleno"},"minutesReference":"LA-1"}
    """

  public mutating func addSeat(
    _ number: Int, vote: Bool = true, from day: CivilDate = "2026-01-07"
  ) throws {
    try give(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: .seat(number), agency: .agency(number), vote: vote,
        from: day),
      as: .admin)
  }

  public mutating func assign(
    _ person: PersonID, _ seat: Int, alternate: Bool = false, from day: CivilDate = "2026-01-07"
  ) throws {
    try give(
      Mesa.AssignSeat(
        mesa: .totana, organ: .plenary, seat: .seat(seat), person: person, alternate: alternate,
        from: day),
      as: .admin)
  }

  public mutating func designate(
    _ post: Mesa.Post, _ person: PersonID, from day: CivilDate = "2026-01-07"
  ) throws {
    try give(
      Mesa.Designate(mesa: .totana, organ: .plenary, post: post, person: person, from: day),
      as: .admin)
  }
}
