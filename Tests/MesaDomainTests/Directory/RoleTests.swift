import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Roles` {
  private func grant(_ role: Role, to person: PersonID, _ mesa: MesaID? = nil) -> Person.GrantRole {
    Person.GrantRole(person: person, role: role, mesa: mesa)
  }

  @Test(arguments: [Role.secretary, .chair, .member, .operator, .clock])
  func `what follows from a place or a machine is not granted`(role: Role) throws {
    try World.promoted().when(grant(role, to: "outsider"), as: .admin)
      .thenRefused("field.unknownValue", field: "/data/role")
  }

  @Test func `facilitators and observers are of one mesa, the others of none`() throws {
    let world = try World.promoted()
    world.when(grant(.facilitator, to: "outsider"), as: .admin)
      .thenRefused("field.missing", field: "/data/mesa")
    world.when(grant(.auditor, to: "outsider", .totana), as: .admin)
      .thenRefused("field.invalid", field: "/data/mesa")
    world.when(grant(.observer, to: "outsider", "lorca"), as: .admin)
      .thenRefused("record.unknown", ["kind": "mesa", "id": "lorca"], field: "/data/mesa")
    world.when(grant(.observer, to: "outsider", .totana), as: .admin).thenAccepted()
  }

  @Test(arguments: [
    (PersonID("facilitator"), Role.auditor, nil), ("observer", .auditor, nil),
    ("admin", .auditor, nil), ("officer", .auditor, nil), ("coordinator", .auditor, nil),
    ("chair", .auditor, nil), ("secretary", .auditor, nil), (.holder(1), .auditor, nil),
    (.alternate(1), .auditor, nil),
    ("auditor", .facilitator, MesaID.totana), ("auditor", .observer, .totana),
    ("auditor", .administrator, nil), ("auditor", .dataProtectionOfficer, nil),
    ("auditor", .networkCoordinator, nil),
  ])
  func `an auditor has no other function`(person: PersonID, role: Role, mesa: MesaID?) throws {
    try World.promoted().when(grant(role, to: person, mesa), as: .admin)
      .thenRefused("role.exclusive", ["role": .word(role.rawValue)])
  }

  @Test(arguments: [
    (PersonID("facilitator"), Role.administrator, nil), ("chair", .administrator, nil),
    (.holder(1), .administrator, nil), (.alternate(1), .dataProtectionOfficer, nil),
    ("facilitator", .dataProtectionOfficer, nil), ("secretary", .dataProtectionOfficer, nil),
    ("admin", .facilitator, MesaID.totana), ("officer", .facilitator, .totana),
  ])
  func `administrators and data-protection officers have no part in a mesa`(
    person: PersonID, role: Role, mesa: MesaID?
  ) throws {
    try World.promoted().when(grant(role, to: person, mesa), as: .admin)
      .thenRefused("role.exclusive")
  }

  @Test(arguments: [PersonID("admin"), "officer", "auditor"])
  func `nor are they given a seat or a post`(person: PersonID) throws {
    let world = try World.promoted()
    for alternate in [false, true] {
      world.when(
        Mesa.AssignSeat(
          mesa: .totana, organ: .plenary, seat: .seat(1), person: person, alternate: alternate,
          from: "2026-02-01"),
        as: .facilitator
      ).thenRefused("role.exclusive")
    }
    for post in Mesa.Post.allCases {
      world.when(
        Mesa.Designate(
          mesa: .totana, organ: .plenary, post: post, person: person, from: "2026-02-01"),
        as: .facilitator
      ).thenRefused("role.exclusive")
    }
  }

  @Test func `a place that has ended is no obstacle, one that ends today is`() throws {
    var world = try World.promoted()
    try world.give(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"holder-1","on":"2026-01-31"}
      """, as: .facilitator)
    world.at("2026-01-31T22:59")
    world.when(grant(.auditor, to: .holder(1)), as: .admin).thenRefused("role.exclusive")
    world.at("2026-01-31T23:00")
    world.when(grant(.auditor, to: .holder(1)), as: .admin).thenAccepted()
  }
}

@Suite struct `Two administrators` {
  private static let grant = Person.RoleGrant(role: .administrator, mesa: nil)
  private let ask = Person.GrantRole(person: "outsider", role: .administrator)
  private let confirmation = #"{"person":"outsider","role":"administrator"}"#

  @Test func `one grants alone until the instance is open`() throws {
    try World.founded().when(ask, as: .admin).then(
      .person("outsider", .roleGranted(Self.grant)),
      .instance(.administratorAdded(.init(person: "outsider"))))
  }

  @Test func `the instance opens with two, not with one`() throws {
    var world = World()
    world.record(
      Instance.found(
        instance: "i", epoch: 1, product: "test", administrator: "admin", name: "Ada"))
    world.when(Instance.Open(), as: .admin)
      .thenRefused("role.needsSecond", ["administrators": 1])
    world = try World.founded()
    world.when(Instance.Open(), as: .admin).then(.instance(.opened(.init(administrators: 2))))
  }

  @Test func `afterwards a grant is a proposal`() throws {
    let world = try World.promoted()
    world.when(ask, as: .admin)
      .then(.person("outsider", .roleProposed(.init(grant: Self.grant, by: "admin"))))
  }

  @Test func `that a second one confirms`() throws {
    var world = try World.promoted()
    try world.give(ask, as: .admin)
    try world.when("person.confirmRole", confirmation, as: .secondAdmin).then(
      .person("outsider", .roleGranted(Self.grant)),
      .instance(.administratorAdded(.init(person: "outsider"))))
  }

  @Test func `nobody confirms what they proposed`() throws {
    var world = try World.promoted()
    try world.give(ask, as: .admin)
    try world.when("person.confirmRole", confirmation, as: .admin)
      .thenRefused("role.needsSecond", ["role": "administrator"])
  }

  @Test func `nor for themselves`() throws {
    var world = try World.promoted()
    try world.give(Person.GrantRole(person: "second-admin", role: .networkCoordinator), as: .admin)
    try world.when(
      "person.confirmRole", #"{"person":"second-admin","role":"networkCoordinator"}"#,
      as: .secondAdmin
    ).thenRefused("role.needsSecond")
  }

  @Test func `what nobody proposed is not confirmed`() throws {
    try World.promoted().when("person.confirmRole", confirmation, as: .secondAdmin)
      .thenRefused("record.unknown", ["kind": "proposal"])
  }

  @Test func `a proposal gives no right`() throws {
    var world = try World.promoted()
    try world.give(ask, as: .admin)
    world.when(Person.GrantRole(person: "outsider", role: .auditor), as: .outsider)
      .thenRefused("auth.notPermitted")
  }

  @Test func `exclusivity is judged again when it is confirmed`() throws {
    var world = try World.promoted()
    try world.give(Person.GrantRole(person: "outsider", role: .auditor), as: .admin)
    try world.assign("outsider", 1, alternate: true)
    try world.when(
      "person.confirmRole", #"{"person":"outsider","role":"auditor"}"#, as: .secondAdmin
    ).thenRefused("role.exclusive")
  }

  @Test func `the last two stay`() throws {
    var world = try World.promoted()
    let revoke = #"{"person":"second-admin","role":"administrator"}"#
    try world.when("person.revokeRole", revoke, as: .admin)
      .thenRefused("role.lastAdministrators", ["administrators": 2])
    try world.give(ask, as: .admin)
    try world.give("person.confirmRole", confirmation, as: .secondAdmin)
    try world.when("person.revokeRole", revoke, as: .admin).then(
      .person("second-admin", .roleRevoked(Self.grant)),
      .instance(.administratorRemoved(.init(person: "second-admin"))))
  }

  @Test func `a proposal is withdrawn without touching the administrators`() throws {
    var world = try World.promoted()
    try world.give(ask, as: .admin)
    try world.when("person.revokeRole", confirmation, as: .secondAdmin)
      .then(.person("outsider", .roleRevoked(Self.grant)))
  }

  @Test func `a revoked role gives no right any more`() throws {
    var world = try World.constituted()
    try world.give(
      "person.revokeRole", #"{"person":"facilitator","role":"facilitator","mesa":"totana"}"#,
      as: .admin)
    world.when(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: .seat(9), agency: .agency(1), from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("record.unknown", ["kind": "mesa"])
  }
}

@Suite struct `Agencies, persons and posts` {
  @Test func `an agency is registered once, amended and closed`() throws {
    var world = try World.founded()
    let register = Agency.Register(
      agency: "cavi", name: "CAVI", kind: .specialisedCentre, municipality: "30039")
    world.when(register, as: .operator).then(
      .agency(
        "cavi",
        .registered(.init(name: "CAVI", kind: .specialisedCentre, municipality: "30039"))))
    try world.give(register, as: .operator)
    world.when(register, as: .operator).thenNothing()
    world.when(
      Agency.Register(agency: "cavi", name: "Other", kind: .health), as: .operator
    ).thenRefused("record.exists", ["kind": "agency"], field: "/data/agency")
    try world.when("agency.amend", #"{"agency":"cavi","name":"CAVI Totana"}"#, as: .operator)
      .then(.agency("cavi", .amended(.init(name: "CAVI Totana", kind: nil, municipality: nil))))
    try world.when("agency.amend", #"{"agency":"cavi","name":"CAVI"}"#, as: .operator)
      .thenNothing()
    try world.give("agency.close", #"{"agency":"cavi","on":"2026-03-01"}"#, as: .operator)
    try world.when("agency.close", #"{"agency":"cavi","on":"2026-03-01"}"#, as: .operator)
      .thenNothing()
    try world.when("agency.amend", #"{"agency":"cavi","name":"New"}"#, as: .operator)
      .thenRefused("record.unknown", ["kind": "agency", "id": "cavi"])
  }

  @Test func `a person registers under the command's id where none is given`() throws {
    let world = try World.founded()
    let id = PersonID(wellFormed: world.context(.operator).command)
    world.when(Person.Register(person: nil, name: "Ana", email: "a@example.org"), as: .operator)
      .then(.person(id, .registered(.init(name: "Ana", email: "a@example.org", phone: nil))))
    world.when(Person.Register(person: "admin", name: "Ana"), as: .operator)
      .thenRefused("record.exists", ["kind": "person", "id": "admin"])
  }

  @Test func `a post begins and ends on a day, not before it began`() throws {
    var world = try World.founded()
    let appoint =
      #"{"person":"outsider","agency":"agency-1","title":"Head","from":"2026-02-01"}"#
    let post = Person.Post(
      agency: "agency-1", title: "Head", tenure: Tenure(from: "2026-02-01"))
    try world.when("person.appoint", appoint, as: .operator)
      .then(.person("outsider", .appointed(post)))
    try world.give("person.appoint", appoint, as: .operator)
    try world.when("person.appoint", appoint, as: .operator).thenNothing()
    func end(_ day: String) throws -> Outcome {
      try world.when(
        "person.endPost", #"{"person":"outsider","agency":"agency-1","on":"\#(day)"}"#,
        as: .operator)
    }
    try end("2026-01-31").thenRefused("field.invalid", ["earliest": "2026-02-01"])
    try end("2026-02-01")
      .then(.person("outsider", .postEnded(.init(agency: "agency-1", to: "2026-02-01"))))
    try world.when(
      "person.endPost", #"{"person":"outsider","agency":"agency-2","on":"2026-03-01"}"#,
      as: .operator
    ).thenRefused("record.unknown", ["kind": "post"])
  }
}
