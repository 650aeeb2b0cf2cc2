import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R07 Publication of own rules` {
  private func constitute(
    thirdParty: Bool, regulation: String?, creation: String?
  ) throws -> Outcome {
    let world = try World.promoted(
      Setting {
        $0.profile = .example {
          $0.thirdPartyEffects = thirdParty
          $0.regulation = .init(
            reference: "Regulation", gazette: regulation, adoptedOn: nil, inForceFrom: nil,
            inForceTo: nil)
        }
      })
    let gazette = creation.map { #","gazette":"\#($0)""# } ?? ""
    return try world.when(
      "mesa.constitute",
      """
      {"mesa":"totana","creation":{"date":"2026-01-10","body":"Pleno"\(gazette)},\
      "minutesReference":"LA-1"}
      """, as: .facilitator)
  }

  private func warnings(_ outcome: Outcome) throws -> [Refusal] {
    try outcome.result.get().warnings
  }

  @Test func `unpublished rules with effects on others are a warning, no refusal`() throws {
    let warnings = try warnings(constitute(thirdParty: true, regulation: nil, creation: nil))
    #expect(
      warnings == [
        Refusal("organ.rulesNotPublished", rule: "R07", ["profile": "generic-l40"])
      ])
  }

  @Test(
    arguments: [
      (false, nil, nil), (true, "BORM 12", nil), (true, nil, "BORM 12"),
    ] as [(Bool, String?, String?)])
  func `published ones, or without such effects, are none`(
    thirdParty: Bool, regulation: String?, creation: String?
  ) throws {
    let outcome = try constitute(
      thirdParty: thirdParty, regulation: regulation, creation: creation)
    #expect(try warnings(outcome).isEmpty)
  }
}

@Suite struct `R28 One seat each` {
  private func assign(
    _ person: PersonID, _ seat: Int, alternate: Bool = false, from day: CivilDate = "2026-02-01"
  ) -> Mesa.AssignSeat {
    Mesa.AssignSeat(
      mesa: .totana, organ: .plenary, seat: .seat(seat), person: person, alternate: alternate,
      from: day)
  }

  @Test func `nobody holds two seats of an organ`() throws {
    try World.constituted().when(assign(.holder(1), 2), as: .facilitator)
      .thenRefused(
        "seat.doubleHolding", rule: "R28", ["seat": "seat-1"], field: "/data/person")
  }

  @Test func `nor one that will be theirs later`() throws {
    var world = try World.constituted()
    try world.assign("outsider", 1, from: "2026-06-01")
    world.when(assign("outsider", 2), as: .facilitator)
      .thenRefused("seat.doubleHolding", rule: "R28")
  }

  @Test func `one that has ended is none; on its last day it still is`() throws {
    var world = try World.constituted()
    try world.give(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"holder-1","on":"2026-01-31"}
      """, as: .facilitator)
    world.when(assign(.holder(1), 2, from: "2026-01-31"), as: .facilitator)
      .thenRefused("seat.doubleHolding", rule: "R28")
    world.when(assign(.holder(1), 2, from: "2026-02-01"), as: .facilitator).thenAccepted()
  }

  @Test func `one may hold a seat and be an alternate in another`() throws {
    try World.constituted().when(assign(.holder(1), 2, alternate: true), as: .facilitator)
      .thenAccepted()
  }

  @Test func `and stands in one seat at a time`() throws {
    var world = try World.constituted()
    try world.give(assign(.holder(1), 2, alternate: true), as: .facilitator)
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive([.holder(1)])
    #expect(world.meeting(.first).presence.map(\.seat) == [.seat(1)])
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(1), seat: .seat(2)), as: .secretary
    ).thenRefused("seat.doubleHolding", rule: "R28", ["seat": "seat-1"], field: "/data/seat")
  }

  @Test func `a seat in another organ is another matter`() throws {
    var world = try World.constituted()
    try world.give(
      Mesa.AddSeat(
        mesa: .totana, organ: "technicalCommission", seat: "t-1", agency: .agency(1),
        from: "2026-02-01"),
      as: .facilitator)
    world.when(
      Mesa.AssignSeat(
        mesa: .totana, organ: "technicalCommission", seat: "t-1", person: .holder(1),
        from: "2026-02-01"),
      as: .facilitator
    ).thenAccepted()
  }

  @Test(arguments: [(false, 2, 2), (true, 3, 4)])
  func `vacant seats count where the profile says so`(
    count: Bool, needed: Int, members: Int
  ) throws {
    var world = try World.constituted {
      ($0.seats, $0.vacant) = (5, [5])
      $0.profile = .example { $0.plenary.quorum.vacantSeatsCount = count }
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(2)])
    let outcome = world.when(Meeting.Open(meeting: .first), as: .secretary)
    if count {
      outcome.thenRefused("session.noQuorum", rule: "R20", ["members": 5, "needed": 3])
    } else {
      outcome.thenAccepted()
    }
  }
}

@Suite struct `Seats` {
  @Test func `an agency gets one from a day on`() throws {
    let world = try World.constituted()
    let add = Mesa.AddSeat(
      mesa: .totana, organ: .plenary, seat: .seat(6), agency: .agency(2), from: "2026-02-01")
    world.when(add, as: .facilitator).then(
      .mesa(
        .seatAdded(
          .init(
            organ: .plenary, seat: .seat(6), agency: .agency(2), vote: true, from: "2026-02-01"))
      ))
  }

  @Test func `whether it votes follows the profile, unless it is said`() throws {
    var world = try World.constituted()
    try world.give(Agency.Register(agency: "clinic", name: "Clinic", kind: .health), as: .admin)
    func vote(_ vote: Bool?) -> Bool? {
      let add = Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: .seat(6), agency: "clinic", vote: vote,
        from: "2026-02-01")
      guard case .seatAdded(let added)? = world.when(add, as: .admin).event(Mesa.Event.self)
      else { return nil }
      return added.vote
    }
    #expect(vote(nil) == false)
    #expect(vote(true) == true)
  }

  @Test func `the same twice is nothing, another under its name is refused`() throws {
    let world = try World.constituted()
    func add(_ agency: Int) -> Mesa.AddSeat {
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: .seat(1), agency: .agency(agency), vote: true,
        from: "2026-01-07")
    }
    world.when(add(1), as: .facilitator).thenNothing()
    world.when(add(2), as: .facilitator)
      .thenRefused("record.exists", ["kind": "seat"], field: "/data/seat")
  }

  @Test func `a new holder ends the one before on the day before`() throws {
    var world = try World.constituted()
    let assign = Mesa.AssignSeat(
      mesa: .totana, organ: .plenary, seat: .seat(1), person: "outsider", from: "2026-03-01")
    world.when(assign, as: .facilitator).then(
      .mesa(
        .seatReleased(
          .init(organ: .plenary, seat: .seat(1), person: .holder(1), to: "2026-02-28"))),
      .person(
        .holder(1),
        .released(
          .init(
            mesa: .totana, organ: .plenary, capacity: .holder, seat: .seat(1), to: "2026-02-28"))),
      .mesa(
        .seatAssigned(
          .init(
            organ: .plenary, seat: .seat(1), person: "outsider", alternate: false,
            from: "2026-03-01"))),
      .person(
        "outsider",
        .assigned(
          .init(
            mesa: .totana, organ: .plenary, capacity: .holder, seat: .seat(1),
            agency: .agency(1), tenure: Tenure(from: "2026-03-01")))))
    try world.give(assign, as: .facilitator)
    let seat = try #require(world.mesa.organs[.plenary]?[.seat(1)])
    #expect(seat.holder(on: "2026-02-28") == .holder(1))
    #expect(seat.holder(on: "2026-03-01") == "outsider")
    #expect(seat.holder(on: "2026-01-06") == nil)
    world.when(assign, as: .facilitator).thenNothing()
  }

  @Test func `not from the day on which the one before began`() throws {
    let world = try World.constituted()
    func assign(_ day: CivilDate) -> Outcome {
      world.when(
        Mesa.AssignSeat(
          mesa: .totana, organ: .plenary, seat: .seat(1), person: "outsider", from: day),
        as: .facilitator)
    }
    assign("2026-01-07").thenRefused("field.invalid", ["earliest": "2026-01-07"])
    assign("2026-01-08").thenAccepted()
  }

  @Test func `an alternate ends nobody`() throws {
    try World.constituted().when(
      Mesa.AssignSeat(
        mesa: .totana, organ: .plenary, seat: .seat(1), person: "outsider", alternate: true,
        from: "2026-03-01"),
      as: .secretary
    ).then(
      .mesa(
        .seatAssigned(
          .init(
            organ: .plenary, seat: .seat(1), person: "outsider", alternate: true,
            from: "2026-03-01"))),
      .person(
        "outsider",
        .assigned(
          .init(
            mesa: .totana, organ: .plenary, capacity: .alternate, seat: .seat(1),
            agency: .agency(1), tenure: Tenure(from: "2026-03-01")))))
  }

  @Test func `a person is released on a day, not before the beginning`() throws {
    let world = try World.constituted()
    func release(_ person: String, _ day: String) throws -> Outcome {
      try world.when(
        "mesa.releaseSeat",
        """
        {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"\(person)","on":"\(day)"}
        """, as: .facilitator)
    }
    try release("holder-1", "2026-01-07").then(
      .mesa(
        .seatReleased(
          .init(organ: .plenary, seat: .seat(1), person: .holder(1), to: "2026-01-07"))),
      .person(
        .holder(1),
        .released(
          .init(
            mesa: .totana, organ: .plenary, capacity: .holder, seat: .seat(1), to: "2026-01-07"))))
    try release("holder-1", "2026-01-06")
      .thenRefused("field.invalid", ["earliest": "2026-01-07"])
    try release("holder-2", "2026-02-01").thenNothing()
  }

  @Test func `a seat that ends releases holder and alternate`() throws {
    var world = try World.constituted()
    let end = #"{"mesa":"totana","organ":"plenary","seat":"seat-1","on":"2026-02-28"}"#
    try world.when("mesa.endSeat", end, as: .facilitator).then(
      .mesa(.seatEnded(.init(organ: .plenary, seat: .seat(1), to: "2026-02-28"))),
      .person(
        .holder(1),
        .released(
          .init(
            mesa: .totana, organ: .plenary, capacity: .holder, seat: .seat(1), to: "2026-02-28"))),
      .person(
        .alternate(1),
        .released(
          .init(
            mesa: .totana, organ: .plenary, capacity: .alternate, seat: .seat(1),
            to: "2026-02-28"))))
    try world.give("mesa.endSeat", end, as: .facilitator)
    try world.when("mesa.endSeat", end, as: .facilitator).thenNothing()
    func assign(_ day: CivilDate) -> Outcome {
      world.when(
        Mesa.AssignSeat(
          mesa: .totana, organ: .plenary, seat: .seat(1), person: "outsider", alternate: true,
          from: day),
        as: .facilitator)
    }
    assign("2026-02-28").thenAccepted()
    assign("2026-03-01").thenRefused("field.invalid", field: "/data/from")
  }

  @Test func `it is of an organ and an agency that exist`() throws {
    let world = try World.constituted()
    world.when(
      Mesa.AddSeat(
        mesa: .totana, organ: "policeTable", seat: "s", agency: .agency(1), from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("organ.unknown", field: "/data/organ")
    world.when(
      Mesa.AddSeat(
        mesa: .totana, organ: .plenary, seat: "s", agency: "nobody", from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("record.unknown", ["kind": "agency", "id": "nobody"])
    world.when(
      Mesa.AssignSeat(
        mesa: .totana, organ: .plenary, seat: "s", person: "outsider", from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("seat.unknown", ["seat": "s"])
    world.when(
      Mesa.AssignSeat(
        mesa: .totana, organ: .plenary, seat: .seat(1), person: "nobody", from: "2026-02-01"),
      as: .facilitator
    ).thenRefused("record.unknown", ["kind": "person", "id": "nobody"])
  }
}

@Suite struct `Designations` {
  @Test func `name chair and secretary from a day on`() throws {
    let world = try World.constituted()
    world.when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .chair, person: "outsider", from: "2026-03-01"),
      as: .facilitator
    ).then(
      .mesa(
        .designated(
          .init(organ: .plenary, post: .chair, person: "outsider", from: "2026-03-01"))),
      .person(
        "outsider",
        .assigned(
          .init(
            mesa: .totana, organ: .plenary, capacity: .chair, seat: nil, agency: nil,
            tenure: Tenure(from: "2026-03-01")))))
  }

  @Test func `the titular comes first, substitutes in their order`() throws {
    var world = try World.constituted()
    try world.designate(.chair, "outsider")
    #expect(
      world.mesa.organs[.plenary]?.designated(.chair, on: "2026-02-01") == ["chair", "outsider"])
    world.when(
      Mesa.Designate(
        mesa: .totana, organ: .plenary, post: .chair, person: "outsider", from: "2026-01-07"),
      as: .facilitator
    ).thenNothing()
  }

  @Test func `and end on a day`() throws {
    var world = try World.constituted()
    let end =
      #"{"mesa":"totana","organ":"plenary","post":"chair","person":"chair","on":"2026-02-28"}"#
    try world.when("mesa.endDesignation", end, as: .facilitator).then(
      .mesa(
        .designationEnded(
          .init(organ: .plenary, post: .chair, person: "chair", to: "2026-02-28"))),
      .person(
        "chair",
        .released(
          .init(
            mesa: .totana, organ: .plenary, capacity: .chair, seat: nil, to: "2026-02-28"))))
    try world.give("mesa.endDesignation", end, as: .facilitator)
    #expect(world.mesa.organs[.plenary]?.designated(.chair, on: "2026-02-28") == ["chair"])
    #expect(world.mesa.organs[.plenary]?.designated(.chair, on: "2026-03-01") == [])
    try world.when("mesa.endDesignation", end, as: .facilitator).thenNothing()
  }
}
