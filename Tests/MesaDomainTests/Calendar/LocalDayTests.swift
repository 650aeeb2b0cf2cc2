import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What is of a day is of the mesa's day: half past eleven at night in UTC is tomorrow in Totana.
@Suite struct `Days of a mesa` {
  /// Constituted in the Canaries, or in Totana.
  private func world(in zone: Zone) throws -> World {
    var world = try World.founded()
    let code = zone == .canary ? "38038" : "30039"
    try world.give(
      "mesa.promote",
      """
      {"mesa":"totana","name":"Mesa","promoter":"town-hall","municipalities":["\(code)"],\
      "profile":"generic-l40"}
      """, as: .admin)
    try world.give(Instance.Open(), as: .admin)
    for seat in 1...3 {
      try world.addSeat(seat)
      try world.assign(.holder(seat), seat)
    }
    try world.designate(.chair, "chair")
    try world.designate(.secretary, "secretary")
    world.at("2026-01-14T10:00")
    try world.give("mesa.constitute", World.constitution, as: .admin)
    return world
  }

  @Test func `a mesa has the zone of its municipalities, or the one that is asked for`() throws {
    #expect(try world(in: .canary).mesa.zone == .canary)
    #expect(try world(in: .peninsular).mesa.zone == .peninsular)
    var asked = try World.founded()
    try asked.give(
      "mesa.promote",
      """
      {"mesa":"totana","name":"Mesa","promoter":"town-hall","municipalities":["30039"],\
      "profile":"generic-l40","zone":"Atlantic/Canary"}
      """, as: .admin)
    #expect(asked.mesa.zone == .canary)
  }

  @Test func `a zone that Spain does not have is refused`() throws {
    let world = try World.founded()
    #expect(throws: Refusal.self) {
      try world.when(
        "mesa.promote",
        """
        {"mesa":"totana","name":"Mesa","promoter":"town-hall","municipalities":["30039"],\
        "profile":"generic-l40","zone":"Europe/London"}
        """, as: .admin)
    }
  }

  @Test func `numbers are of the year that the session was held in`() throws {
    for (zone, number) in [(Zone.peninsular, "ACTA-2027-001"), (.canary, "ACTA-2026-001")] {
      var world = try world(in: zone)
      try world.hold(on: "2026-12-31T23:30")
      world.at("2027-01-02T10:00")
      try world.give(Minutes.Draft(meeting: .first), as: .secretary)
      #expect(world.meeting(.first).minutes.number == number)
    }
  }

  @Test func `an agreement is on time until the end of its day`() throws {
    for (zone, onTime) in [(Zone.peninsular, false), (.canary, true)] {
      var world = try world(in: zone)
      try world.convene()
      try world.open()
      try world.carry(1)
      try world.adopt("agreement-1", due: "2026-12-10")
      try world.give(
        "agreement.evidence",
        """
        {"agreement":"agreement-1","kind":"document","description":"Poster"}
        """, as: .secretary)
      let completed = world.when(
        Agreement.Complete(agreement: "agreement-1"), as: .secretary, at: "2026-12-10T23:30")
      #expect(
        completed.event(Agreement.Event.self)
          == Agreement.Event.completed(Agreement.Completed(onTime: onTime)))
    }
  }

  @Test func `rights end with the last day of a post there`() throws {
    for (zone, may) in [(Zone.peninsular, false), (.canary, true)] {
      var world = try world(in: zone)
      try world.give(
        "mesa.endDesignation",
        """
        {"mesa":"totana","organ":"plenary","post":"secretary","person":"secretary",\
        "on":"2026-02-28"}
        """, as: .admin)
      let context = world.context(.secretary, at: "2026-02-28T23:30")
      let standings = context.standings(towards: .organ(.totana, .plenary))
      #expect(standings.contains(Standing(.secretary, .ownOrgan)) == may)
      #expect(
        world.context(.secretary, at: "2026-02-28T22:30")
          .standings(towards: .organ(.totana, .plenary))
          .contains(Standing(.secretary, .ownOrgan)))
    }
  }

  @Test func `whose seat ended with that day cannot come in any more`() throws {
    for (zone, comes) in [(Zone.peninsular, false), (.canary, true)] {
      var world = try world(in: zone)
      try world.give(
        "mesa.releaseSeat",
        """
        {"mesa":"totana","organ":"plenary","seat":"seat-1","person":"holder-1",\
        "on":"2026-02-10"}
        """, as: .admin)
      try world.convene(for: "2026-02-10T23:30")
      world.at("2026-02-10T23:30")
      let outcome = world.when(
        Meeting.Arrive(meeting: .first, person: .holder(1)), as: .secretary)
      if comes {
        outcome.thenAccepted()
      } else {
        outcome.thenRefused("presence.noSeat", rule: "R37")
      }
    }
  }
}
