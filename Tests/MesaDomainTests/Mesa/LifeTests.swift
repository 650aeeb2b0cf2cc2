import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Life of a mesa` {
  private func promote(
    _ mesa: String = "lorca", municipalities: String = #"["30024"]"#,
    promoter: String = "town-hall", profile: String = "generic-l40", in world: World
  ) throws -> Outcome {
    try world.when(
      "mesa.promote",
      """
      {"mesa":"\(mesa)","name":"Mesa","promoter":"\(promoter)",\
      "municipalities":\(municipalities),"profile":"\(profile)"}
      """, as: .admin)
  }

  @Test func `promotion keeps the profile as it reads that day`() throws {
    let world = try World.founded()
    try promote("totana", municipalities: #"["30039","30024"]"#, in: world).then(
      .mesa(
        .promoted(
          .init(
            name: "Mesa", promoter: "town-hall", municipalities: ["30039", "30024"],
            zone: "Europe/Madrid", profile: .example(), municipalitiesVerified: false))),
      .territory("30039", .joined(.init(mesa: .totana))),
      .territory("30024", .joined(.init(mesa: .totana))),
      warnings: ["mesa.municipalityUnverified"])
  }

  @Test func `it needs a promoter, a profile and municipalities that there are`() throws {
    let world = try World.promoted()
    try promote(in: world).thenAccepted()
    try promote(promoter: "nobody", in: world)
      .thenRefused("record.unknown", ["kind": "agency"], field: "/data/promoter")
    try promote(profile: "es-xx", in: world)
      .thenRefused("mesa.profileUnknown", ["profile": "es-xx"], field: "/data/profile")
    try promote(municipalities: "[]", in: world)
      .thenRefused("field.missing", field: "/data/municipalities")
    try promote(municipalities: #"["30024","30024"]"#, in: world)
      .thenRefused("field.invalid", field: "/data/municipalities")
    try promote("totana", in: world).thenRefused("record.exists", field: "/data/mesa")
  }

  @Test func `a municipality has one mesa at a time`() throws {
    try promote(municipalities: #"["30024","30039"]"#, in: World.promoted())
      .thenRefused(
        "mesa.municipalityTaken", ["code": "30039"], field: "/data/municipalities")
  }

  @Test func `with a list imported, only what stands in it exists, and without warning`() throws {
    var world = try World.founded()
    try world.give(
      Municipalities.Import(
        source: "INE 2017", municipalities: [.init(code: "30024", name: "Lorca")]),
      as: .operator)
    try promote(municipalities: #"["30039"]"#, in: world)
      .thenRefused("mesa.municipalityUnknown", ["code": "30039"])
    let outcome = try promote(in: world)
    guard case .promoted(let event)? = outcome.event(Mesa.Event.self) else {
      Issue.record("not promoted")
      return
    }
    #expect(event.municipalitiesVerified)
    #expect(try outcome.result.get().warnings.isEmpty)
  }

  @Test func `a list takes in what is new in a chunk, and nothing twice`() throws {
    var world = try World.founded()
    let lorca = Municipalities.Entry(code: "30024", name: "Lorca")
    let totana = Municipalities.Entry(code: "30039", name: "Totana")
    try world.give(
      Municipalities.Import(source: "INE 2017", municipalities: [lorca]), as: .operator)
    let chunk = Municipalities.Import(source: "INE 2018", municipalities: [lorca, totana])
    world.when(chunk, as: .operator).then(
      Emission(
        .municipalities,
        Municipalities.Event.imported(.init(source: "INE 2018", municipalities: [totana]))))
    try world.give(chunk, as: .operator)
    world.when(chunk, as: .operator).thenNothing()
  }

  @Test func `constitution adopts the profile, with chair, secretary and three seats`() throws {
    let world = try World.promoted(Setting { $0.seats = 3 })
    try world.when("mesa.constitute", World.constitution, as: .facilitator).then(
      .mesa(
        .constituted(
          .init(
            creation: .init(date: "2026-01-10", body: "Pleno"), minutesReference: "LA-1",
            profile: .example(), seats: 3))))
  }

  @Test func `two seats with a holder are too few`() throws {
    let world = try World.promoted(Setting { ($0.seats, $0.vacant) = (3, [3]) })
    try world.when("mesa.constitute", World.constitution, as: .facilitator)
      .thenRefused("mesa.tooFewSeats", ["seats": 2, "needed": 3])
  }

  @Test(arguments: [(2, true), (4, false)])
  func `the profile may ask for fewer seats or for more`(minimum: Int, isEnough: Bool) throws {
    let world = try World.promoted(
      Setting { setting in
        setting.seats = 3
        setting.profile.minimumSeats = minimum
      })
    let outcome = try world.when("mesa.constitute", World.constitution, as: .facilitator)
    if isEnough {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused("mesa.tooFewSeats", ["seats": 3, "needed": 4])
    }
  }

  @Test func `it is not constituted before it was promoted, nor twice`() throws {
    var world = try World.promoted()
    world.at("2026-01-14T10:00")
    try world.when(
      "mesa.constitute", World.constitution, as: .facilitator, effective: "2026-01-06T10:00"
    ).thenRefused("effective.beforeDependency")
    try world.give("mesa.constitute", World.constitution, as: .facilitator)
    try world.when("mesa.constitute", World.constitution, as: .facilitator).thenNothing()
    try world.when(
      "mesa.constitute",
      """
      {"mesa":"totana","creation":{"date":"2026-01-11","body":"Pleno"},"minutesReference":"LA-2"}
      """, as: .facilitator
    ).thenRefused("record.notNow", ["state": "constituted", "possible": ["promoted"]])
  }

  @Test func `the first ordinary session activates it, an extraordinary one does not`() throws {
    var world = try World.constituted()
    try world.hold(.first, kind: .extraordinary)
    #expect(world.mesa.stage == .constituted)
    try world.hold(.second, on: "2026-03-10T10:00")
    #expect(world.mesa.stage == .active)
  }

  @Test func `closing tells the mesa once`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.note(1)
    try world.note(2)
    world.when(Meeting.Close(meeting: .first), as: .secretary).then(
      .meeting(.first, .closed(.init(untreated: [3]))),
      .mesa(.activated(.init(meeting: .first))))
    try world.close()
    try world.convene(.second, for: "2026-03-10T10:00", kind: .extraordinary)
    try world.open(.second)
    try world.lose(1, in: .second)
    world.when(Meeting.Close(meeting: .second), as: .secretary).then(
      .meeting(.second, .closed(.init(untreated: [2, 3]))),
      .mesa(.sessionHeld(.init(meeting: .second))),
      warnings: ["session.itemsUntreated"])
  }

  @Test func `after twelve months without a session it is dormant, not on the day itself`() throws {
    var world = try World.constituted()
    try world.hold()
    world.at("2027-02-10T22:59")
    let sleep = Mesa.BecomeDormant(mesa: .totana)
    world.when(sleep, as: .clock).thenRefused("mesa.notDormant", ["due": "2027-02-10"])
    world.at("2027-02-10T23:00")
    world.when(sleep, as: .clock).then(
      .mesa(.becameDormant(.init(lastActivity: "2026-02-10T12:00", months: 12))))
    try world.give(sleep, as: .clock)
    world.when(sleep, as: .clock).thenNothing()
  }

  @Test func `every session of any organ keeps it awake`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.hold(.second, on: "2026-09-10T10:00")
    world.at("2027-03-01T00:00")
    world.when(Mesa.BecomeDormant(mesa: .totana), as: .clock)
      .thenRefused("mesa.notDormant", ["due": "2027-09-10"])
  }

  @Test func `one that never met counts from its constitution`() throws {
    var world = try World.constituted()
    world.at("2027-01-15T00:00")
    world.when(Mesa.BecomeDormant(mesa: .totana), as: .clock).then(
      .mesa(.becameDormant(.init(lastActivity: "2026-01-14T10:00", months: 12))))
  }

  @Test func `a session wakes it`() throws {
    var world = try World.constituted()
    world.at("2027-01-15T00:00")
    try world.give(Mesa.BecomeDormant(mesa: .totana), as: .clock)
    try world.convene(for: "2027-03-10T10:00", kind: .extraordinary)
    try world.open()
    try world.note(1)
    try world.note(2)
    world.when(Meeting.Close(meeting: .first), as: .secretary).then(
      .meeting(.first, .closed(.init(untreated: []))),
      .mesa(.reactivated(.init(meeting: .first))))
  }

  @Test func `only the clock puts it to sleep, and not before it is constituted`() throws {
    var world = try World.promoted()
    world.at("2028-01-01T00:00")
    world.when(Mesa.BecomeDormant(mesa: .totana), as: .admin)
      .thenRefused("auth.notPermitted", ["roles": ["clock"]])
    world.when(Mesa.BecomeDormant(mesa: .totana), as: .clock)
      .thenRefused("record.notNow", ["state": "promoted"])
  }

  @Test func `dissolved, it frees its municipalities and does nothing more`() throws {
    var world = try World.constituted()
    let dissolve = """
      {"mesa":"totana","agreement":{"date":"2026-05-01","body":"Pleno"},"archive":"Box 7"}
      """
    world.at("2026-05-02T10:00")
    try world.when("mesa.dissolve", dissolve, as: .admin).then(
      .mesa(
        .dissolved(
          .init(agreement: .init(date: "2026-05-01", body: "Pleno"), archive: "Box 7"))),
      .territory("30039", .left(.init(mesa: .totana))))
    try world.give("mesa.dissolve", dissolve, as: .admin)
    try world.when("mesa.dissolve", dissolve, as: .admin).thenNothing()
    try promote(municipalities: #"["30039"]"#, in: world).thenAccepted()
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-06-10T10:00",
        place: "Town hall", agenda: World.agenda),
      as: .secretary
    ).thenRefused("record.notNow", ["state": "dissolved"])
    for command in ["mesa.join", "mesa.leave"] {
      try world.when(
        command, #"{"mesa":"totana","municipality":"30039","on":"2026-06-01"}"#, as: .admin
      ).thenRefused("record.notNow", ["state": "dissolved"])
    }
  }

  @Test func `it is not dissolved before its last session`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.hold(.second, on: "2026-06-10T10:00")
    let dissolve = """
      {"mesa":"totana","agreement":{"date":"2026-05-01","body":"Pleno"},"archive":"Box 7"}
      """
    try world.when("mesa.dissolve", dissolve, as: .admin, effective: "2026-06-10T11:59")
      .thenRefused("effective.beforeDependency")
    try world.when("mesa.dissolve", dissolve, as: .admin, effective: "2026-06-10T12:00")
      .thenAccepted()
  }

  @Test func `municipalities join and leave, the last one stays`() throws {
    var world = try World.constituted()
    let join = #"{"mesa":"totana","municipality":"30024","on":"2026-02-01"}"#
    try world.when("mesa.join", join, as: .facilitator).then(
      .mesa(.municipalityJoined(.init(municipality: "30024", on: "2026-02-01"))),
      .territory("30024", .joined(.init(mesa: .totana))),
      warnings: ["mesa.municipalityUnverified"])
    try world.when(
      "mesa.leave", #"{"mesa":"totana","municipality":"30039","on":"2026-02-01"}"#,
      as: .facilitator
    ).thenRefused("mesa.lastMunicipality")
    try world.give("mesa.join", join, as: .facilitator)
    try world.when("mesa.join", join, as: .facilitator).thenNothing()
    let leave = #"{"mesa":"totana","municipality":"30039","on":"2026-03-01"}"#
    try world.when("mesa.leave", leave, as: .facilitator).then(
      .mesa(.municipalityLeft(.init(municipality: "30039", on: "2026-03-01"))),
      .territory("30039", .left(.init(mesa: .totana))))
    try world.give("mesa.leave", leave, as: .facilitator)
    try world.when("mesa.leave", leave, as: .facilitator).thenNothing()
  }

  @Test func `one that another mesa serves does not join`() throws {
    var world = try World.promoted()
    try world.give(
      "mesa.promote",
      """
      {"mesa":"lorca","name":"Lorca","promoter":"town-hall","municipalities":["30024"],\
      "profile":"generic-l40"}
      """, as: .admin)
    try world.when(
      "mesa.join", #"{"mesa":"lorca","municipality":"30039","on":"2026-02-01"}"#, as: .admin
    ).thenRefused("mesa.municipalityTaken", ["code": "30039"])
  }
}
