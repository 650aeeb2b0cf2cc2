import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// A leaver's cases and referrals go over in one step, or nothing of them does.
@Suite struct `What somebody has in hand at a desk` {
  private static func handing(
    _ cases: [CaseID] = [], _ referrals: [ReferralID] = [.one], from person: PersonID = "expert",
    to successor: PersonID = "second-expert"
  ) -> Desk.HandOver {
    Desk.HandOver(
      mesa: .totana, agency: .centre, person: person, successor: successor, cases: cases,
      referrals: referrals)
  }

  /// The referral is accepted for `expert`, and the case at the centre is in their name.
  private static func world() throws -> World {
    var world = try World.referral(.accepted)
    world.record([
      Emission(
        .caseFile(.hers),
        CaseFile.Event.partyChanged(
          .init(agency: .centre, standing: .team, referral: .one, professional: "expert")))
    ])
    return world
  }

  @Test func `goes over to a colleague of the desk, cases and referrals together`() throws {
    var world = try Self.world()
    let decision = try world.give(Self.handing([.hers]), as: .secondExpert)
    #expect(decision.events.count == 2)
    #expect(world.referral.accepted?.professional == "second-expert")
    #expect(
      world.file.parties.first { $0.agency == .centre }?.professional == "second-expert")
    #expect(world.file.standing(of: .centre) == .team)
    // The same asked twice is no second event.
    #expect(try world.give(Self.handing([.hers]), as: .expert).events.isEmpty)
  }

  @Test(arguments: [Principal.agent, .worker, .facilitator, .admin, .auditor, .officer])
  func `is for nobody to give who does not serve there`(principal: Principal) throws {
    let outcome = try Self.world().when(Self.handing(), as: principal)
    #expect(throws: Refusal.self) { try outcome.result.get() }
  }

  @Test func `stays whole where one of them is not in the leaver's name`() throws {
    let world = try Self.world()
    world.when(Self.handing(["nobody"]), as: .secondExpert)
      .thenRefused("record.unknown", field: "/data/cases/0")
    world.when(Self.handing(from: "agent"), as: .secondExpert)
      .thenRefused("record.unknown", field: "/data/referrals/0")
  }

  @Test func `goes to nobody who does not serve there or has a conflict`() throws {
    var world = try Self.world()
    world.when(Self.handing(to: "worker"), as: .expert).thenRefused("case.professionalNotAtDesk")
    world.record([
      Emission(.caseFile(.hers), CaseFile.Event.excluded(.init(person: "second-expert")))
    ])
    world.when(Self.handing([.hers], []), as: .expert)
      .thenRefused("case.professionalNotAtDesk", field: "/data/cases/0")
  }

  @Test func `is unknown to a colleague who has a conflict`() throws {
    var world = try Self.world()
    world.record([
      Emission(.caseFile(.hers), CaseFile.Event.excluded(.init(person: "second-expert")))
    ])
    world.when(Self.handing([.hers], []), as: .secondExpert)
      .thenRefused("record.unknown", field: "/data/cases/0")
  }

  @Test func `is something`() throws {
    try Self.world().when(Self.handing([], []), as: .expert)
      .thenRefused("field.missing", field: "/data/cases")
  }
}
