import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R06 Substitution` {
  private static let letter = Mesa.Accreditation(document: "Letter of the agency")

  private func substitute(
    _ person: PersonID = "outsider", _ seat: Int = 1, from: CivilDate = "2026-02-10",
    to: CivilDate? = "2026-02-12", _ accreditation: Mesa.Accreditation? = `R06 Substitution`.letter
  ) -> Mesa.Substitute {
    Mesa.Substitute(
      mesa: .totana, organ: .plenary, seat: .seat(seat), person: person, from: from, to: to,
      accreditation: accreditation)
  }

  @Test func `records seat, person, days and document`() throws {
    let world = try World.constituted()
    world.when(substitute(), as: .secretary).then(
      .mesa(
        .substituted(
          .init(
            organ: .plenary, seat: .seat(1), person: "outsider", from: "2026-02-10",
            to: "2026-02-12", basis: .document, accreditation: Self.letter))),
      .person(
        "outsider",
        .assigned(
          .init(
            mesa: .totana, organ: .plenary, capacity: .alternate, seat: .seat(1),
            agency: .agency(1), tenure: Tenure(from: "2026-02-10", to: "2026-02-12")))))
  }

  @Test(arguments: [
    (Instant("2026-02-09T22:59"), false), (Instant("2026-02-09T23:00"), true),
    (Instant("2026-02-12T22:59"), true), (Instant("2026-02-12T23:00"), false),
  ])
  func `who stands in arrives on those days only`(moment: Instant, arrives: Bool) throws {
    var world = try World.constituted()
    try world.convene(for: "2026-02-12T10:00")
    try world.give(substitute(), as: .secretary)
    world.at(moment)
    let outcome = world.when(
      Meeting.Arrive(meeting: .first, person: "outsider", seat: .seat(1)), as: .secretary)
    if arrives {
      outcome.thenAccepted()
    } else {
      outcome.thenRefused("seat.alternateNotAccredited", rule: "R06", ["seat": "seat-1"])
    }
  }

  @Test func `twice is once; after its end it can be recorded anew`() throws {
    var world = try World.constituted()
    try world.give(substitute(), as: .secretary)
    world.when(substitute(), as: .facilitator).thenNothing()
    world.when(substitute(from: "2026-03-01", to: nil), as: .secretary).thenAccepted()
  }

  @Test func `without a document it is not recorded where R06 is adopted`() throws {
    try World.constituted().when(substitute("outsider", 1, to: nil, nil), as: .secretary)
      .thenRefused("seat.alternateNotAccredited", rule: "R06", field: "/data/accreditation")
  }

  @Test func `where it is not, the organ's practice is enough`() throws {
    let world = try World.constituted { $0.profile.plenary.adopted = [:] }
    let basis = world.when(substitute("outsider", 1, to: nil, nil), as: .secretary).event(
      Mesa.Event.self)
    guard case .substituted(let substituted) = basis else {
      Issue.record("no substitution")
      return
    }
    #expect(substituted.basis == .ownPractice)
  }

  @Test func `and nobody whom the mesa did not name takes a seat there`() throws {
    var world = try World.constituted { $0.profile.plenary.adopted = [:] }
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(Meeting.Arrive(meeting: .first, person: "outsider", seat: .seat(1)), as: .secretary)
      .thenRefused("presence.noSeat", rule: "R37", field: "/data/seat")
  }

  @Test func `a social organisation only tells the secretary`() throws {
    let place = try #require(AgencyKind.known.firstIndex(of: .civilSociety)) + 1
    let world = try World.constituted { $0.seats = place }
    #expect(world.state(Agency.self, .agency(.agency(place))).agencyKind == .civilSociety)
    let told = substitute("outsider", place, to: nil, nil)
    world.when(told, as: .facilitator).thenRefused("seat.alternateNotAccredited", rule: "R06")
    guard case .substituted(let done) = world.when(told, as: .secretary).event(Mesa.Event.self)
    else {
      Issue.record("no substitution")
      return
    }
    #expect(done.basis == .secretaryTold)
  }

  @Test func `nobody stands in for themselves, nor for a seat that ended yesterday`() throws {
    var world = try World.constituted()
    world.when(substitute(.holder(1)), as: .secretary)
      .thenRefused("seat.holdsItself", ["seat": "seat-1"], field: "/data/person")
    try world.give(
      "mesa.endSeat", #"{"mesa":"totana","organ":"plenary","seat":"seat-1","on":"2026-02-11"}"#,
      as: .facilitator)
    world.when(substitute(), as: .secretary)
      .thenRefused("seat.ended", ["to": "2026-02-11"])
    world.when(substitute(to: "2026-02-11"), as: .secretary).thenAccepted()
    world.when(substitute(to: "2026-02-09"), as: .secretary)
      .thenRefused("field.invalid", ["earliest": "2026-02-10"], field: "/data/to")
  }

  @Test(arguments: [Principal.holder(1), .chair, .auditor])
  func `others do not record it`(principal: Principal) throws {
    try World.constituted().when(substitute(), as: principal)
      .thenRefused("auth.notPermitted", ["action": "mesa.substitute"])
  }
}

@Suite struct `R28 by the profile's flag` {
  private func assign(_ allowed: Bool?) throws -> Outcome {
    try World.constituted { $0.profile.plenary.doubleHolding = allowed }.when(
      Mesa.AssignSeat(
        mesa: .totana, organ: .plenary, seat: .seat(2), person: .holder(1), from: "2026-02-01"),
      as: .facilitator)
  }

  @Test(arguments: [nil, false])
  func `two seats are refused unless it says so`(allowed: Bool?) throws {
    try assign(allowed).thenRefused("seat.doubleHolding", rule: "R28", ["seat": "seat-1"])
  }

  @Test func `and allowed where it does; the person still sits in one of them`() throws {
    try assign(true).thenAccepted()
    var world = try World.constituted { $0.profile.plenary.doubleHolding = true }
    try world.assign(.holder(1), 2, from: "2026-02-01")
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(3)])
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["present": 2, "needed": 3])
  }
}
