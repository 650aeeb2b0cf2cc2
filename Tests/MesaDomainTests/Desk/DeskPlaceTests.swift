import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Who serves at an agency's desk, who says so, and until when.
@Suite struct `Places at a desk` {
  private static func join(
    _ person: PersonID, covers: PersonID? = nil, from: CivilDate = "2026-03-01",
    to: CivilDate? = nil, agency: AgencyID = .agency(1)
  ) -> Desk.Join {
    Desk.Join(
      mesa: .totana, agency: agency, person: person, covers: covers, from: from, to: to)
  }

  private static func joined(
    _ person: PersonID, covers: PersonID? = nil, from: CivilDate = "2026-03-01",
    to: CivilDate? = nil
  ) -> [Emission] {
    let tenure = Tenure(from: from, to: to)
    return [
      Emission(
        .desk(.totana, .agency(1)),
        Desk.Event.joined(.init(person: person, covers: covers, tenure: tenure))),
      .person(person, .deskJoined(.init(mesa: .totana, agency: .agency(1), tenure: tenure))),
    ]
  }

  private static func opens(_ person: Principal, _ world: World, _ moment: Instant) -> Bool {
    (try? world.context(person, at: moment).authorize(
      "case.open", at: .desk(.totana, .agency(1)))) != nil
  }

  @Test(arguments: [Principal.holder(1), .facilitator])
  func `the agency's member and the facilitator give them`(
    principal: Principal
  ) throws {
    let expected = Self.joined("outsider")
    try World.constituted().when(Self.join("outsider"), as: principal)
      .then(expected[0], expected[1], warnings: ["desk.notOfAgency"])
  }

  @Test func `of who works there nothing is asked twice`() throws {
    let expected = Self.joined(.alternate(1))
    try World.constituted().when(Self.join(.alternate(1)), as: .holder(1))
      .then(expected[0], expected[1])
  }

  @Test(arguments: [Principal.admin, .secondAdmin, .operator])
  func `an administrator gives nobody the sight of cases once the instance is opened`(
    principal: Principal
  ) throws {
    try World.constituted().when(Self.join("outsider"), as: principal)
      .thenRefused("desk.agencyDecides")
  }

  @Test(arguments: [Principal.admin, .operator])
  func `and does while it is set up`(principal: Principal) throws {
    let expected = Self.joined("outsider")
    try World.constituted { $0.isOpen = false }.when(Self.join("outsider"), as: principal)
      .then(expected[0], expected[1], warnings: ["desk.notOfAgency"])
  }

  @Test(arguments: [Principal.admin, .operator])
  func `whoever may no longer give a place may still end one`(principal: Principal) throws {
    var world = try World.constituted()
    try world.give(Self.join("outsider"), as: .holder(1))
    try world.give(
      Desk.Leave(mesa: .totana, agency: .agency(1), person: "outsider", on: "2026-03-31"),
      as: principal)
    #expect(!Self.opens(.outsider, world, "2026-03-31T22:00"))
  }

  @Test(arguments: [
    Principal.holder(2), .chair, .secretary, .outsider, .observer, .auditor, .officer,
  ])
  func `others do not`(principal: Principal) throws {
    let outcome = try World.constituted().when(Self.join("outsider"), as: principal)
    #expect(throws: Refusal.self) { try outcome.result.get() }
  }

  @Test(arguments: [Principal.holder(1), .facilitator])
  func `nobody gives one to themselves`(principal: Principal) throws {
    let person = try #require(principal.person)
    try World.constituted().when(Self.join(person), as: principal)
      .thenRefused("desk.oneself", field: "/data/person")
  }

  @Test(arguments: [PersonID("auditor"), "officer", "second-admin"])
  func `nobody who watches or administers has one`(person: PersonID) throws {
    try World.constituted().when(Self.join(person), as: .holder(1)).thenRefused("role.exclusive")
  }

  @Test func `and whoever has one does not come to watch or administer`() throws {
    var world = try World.constituted()
    try world.give(Self.join("outsider"), as: .holder(1))
    for role in [Role.auditor, .administrator, .dataProtectionOfficer] {
      world.when(Person.GrantRole(person: "outsider", role: role), as: .admin)
        .thenRefused("role.exclusive")
    }
  }

  @Test func `rights begin with the first day and end with the last`() throws {
    var world = try World.constituted()
    try world.give(Self.join("outsider"), as: .holder(1))
    #expect(!Self.opens(.outsider, world, "2026-02-28T22:59"))
    #expect(Self.opens(.outsider, world, "2026-02-28T23:00"))
    try world.give(
      Desk.Leave(mesa: .totana, agency: .agency(1), person: "outsider", on: "2026-03-31"),
      as: .holder(1))
    #expect(Self.opens(.outsider, world, "2026-03-31T21:59"))
    #expect(!Self.opens(.outsider, world, "2026-03-31T22:00"))
  }

  @Test func `a stand-in has a colleague and days`() throws {
    var world = try World.constituted()
    try world.give(Self.join(.alternate(1)), as: .holder(1))
    world.when(Self.join("outsider", covers: .alternate(1)), as: .holder(1))
      .thenRefused("desk.coverNeedsDays", field: "/data/to")
    world.when(Self.join("outsider", covers: "chair", to: "2026-03-15"), as: .holder(1))
      .thenRefused("desk.coversNobody", ["person": "chair"], field: "/data/covers")
    world.when(
      Self.join("outsider", covers: .alternate(1), from: "2026-02-01", to: "2026-02-28"),
      as: .holder(1)
    ).thenRefused("desk.coversNobody")
    let expected = Self.joined("outsider", covers: .alternate(1), to: "2026-03-15")
    world.when(Self.join("outsider", covers: .alternate(1), to: "2026-03-15"), as: .holder(1))
      .then(expected[0], expected[1], warnings: ["desk.notOfAgency"])
    try world.give(
      Self.join("outsider", covers: .alternate(1), to: "2026-03-15"), as: .holder(1))
    #expect(Self.opens(.outsider, world, "2026-03-15T22:59"))
    #expect(!Self.opens(.outsider, world, "2026-03-15T23:00"))
  }

  @Test func `the last to leave is whoever leaves nobody serving after that day`() throws {
    var world = try World.constituted()
    try world.give(Self.join(.alternate(1)), as: .holder(1))
    try world.give(Self.join("outsider"), as: .holder(1))
    func isLast(_ person: PersonID, on day: CivilDate = "2026-03-31") -> Bool {
      Desk.isLeftAlone(
        world.state(Desk.self, .desk(.totana, .agency(1))), without: person, after: day)
    }
    #expect(!isLast("outsider"))
    try world.give(
      Desk.Leave(mesa: .totana, agency: .agency(1), person: "outsider", on: "2026-03-31"),
      as: .holder(1))
    #expect(isLast(.alternate(1)) && !isLast(.alternate(1), on: "2026-03-30"))
  }

  @Test func `and leaves nothing open behind`() {
    func refused(_ cases: Int, _ referrals: Int) -> Refusal? {
      Desk.leavesBehind(
        cases: cases, referrals: referrals, at: .agency(1), after: "2026-03-31")
    }
    #expect(refused(0, 0) == nil)
    #expect(refused(1, 0)?.code == "desk.lastLeaves")
    #expect(refused(0, 1)?.values["referrals"] == .number(1))
  }

  @Test func `a mesa that there is not has no desks`() throws {
    try World.constituted().when(
      Desk.Join(mesa: "nowhere", agency: .agency(1), person: "outsider", from: "2026-03-01"),
      as: .admin
    ).thenRefused("record.unknown", ["kind": "mesa", "id": "nowhere"])
  }
}
