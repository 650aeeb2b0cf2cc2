import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Whether a case exists is told to nobody of the mesa who has not heard of it otherwise.
@Suite struct `The exclusion list` {
  private static let excluding = Conflict.Exclude(
    case: World.theCase, person: .desk(2), ground: .closeFriendship)
  private static func excludingUnknown(_ person: PersonID) -> Conflict.Exclude {
    Conflict.Exclude(case: "nobody-knows-her", person: person, ground: .closeFriendship)
  }

  @Test(arguments: [Principal.facilitator, .holder(2), .chair])
  func `answers of a case that the mesa has not heard of as of none`(
    principal: Principal
  ) throws {
    let world = try World.withCase()
    func refusal(_ command: Conflict.Exclude) -> Refusal? {
      guard case .failure(let refusal) = world.when(command, as: principal).result else {
        return nil
      }
      return refusal
    }
    #expect(refusal(Self.excluding) == .unknown("case", World.theCase.rawValue))
    #expect(refusal(Self.excludingUnknown(.desk(2))) == .unknown("case", "nobody-knows-her"))
  }

  @Test func `is the facilitator's once the case is on a roster`() throws {
    var world = try World.withCase()
    try world.rostered()
    try world.give(Self.excluding, as: .facilitator)
    #expect(world.theFile.excluded == [.desk(2)])
  }

  @Test func `and once somebody of the team has proposed it`() throws {
    var world = try World.withCase()
    try world.give(
      Conflict.Propose(
        case: World.theCase, person: .desk(2), ground: .closeFriendship), as: .desk(1))
    try world.give(Self.excluding, as: .facilitator)
    #expect(world.theFile.excluded == [.desk(2)])
  }
}

/// A commission hears of emergency openings of the case that it reviews.
@Suite struct `Emergency openings on a roster` {
  private static func broken() throws -> World {
    var world = try World.withCase()
    try world.rostered()
    let code = try #require(world.theFile.code)
    try world.give(
      CaseFile.BreakGlass(
        case: World.theCase, code: code, ground: .vitalInterest,
        reason: "She called, and nobody else is there", compartments: [.identity]),
      as: .desk(3))
    return world
  }

  @Test func `show as whose, why and whether it was reviewed, to who has declared`() throws {
    var world = try Self.broken()
    func openings(_ principal: Principal) throws -> [RosterView.Opening]? {
      try world.context(principal).roster(of: .first).0.cases.first?.openings
    }
    #expect(try openings(.holder(2)) == nil)
    try world.give(
      Conference.Declare(meeting: .first, cases: [World.theCase]), as: .holder(2))
    let opening = try #require(try openings(.holder(2))?.first)
    #expect(opening.agency == .agency(3) && opening.ground == .vitalInterest)
    #expect(opening.justified == nil && !opening.overdue)
    world.at("2026-02-09T10:00")
    #expect(try openings(.holder(2))?.first?.overdue == true)
    let version = try #require(
      world.state(Glass.self, .glass(.desk(3))).openings.first?.version)
    try world.give(
      CaseFile.ReviewBreakGlass(person: .desk(3), opening: version, justified: false),
      as: .officer)
    let reviewed = try #require(try openings(.holder(2))?.first)
    #expect(reviewed.justified == false && !reviewed.overdue)
  }
}

/// `security.md` §4.8: overdue reviews.
@Suite struct `A review of broken glass that is late` {
  @Test func `is recorded by the clock alone, after its term, once`() throws {
    var world = try World.withCase()
    let code = try #require(world.theFile.code)
    try world.give(
      CaseFile.BreakGlass(
        case: World.theCase, code: code, ground: .vitalInterest,
        reason: "She called, and nobody else is there", compartments: [.identity]),
      as: .desk(3))
    let opening = try #require(world.state(Glass.self, .glass(.desk(3))).openings.first)
    let overdue = Glass.BecomeOverdue(person: .desk(3), opening: opening.version)
    let due = opening.opened.reviewDue.at
    world.when(overdue, as: .clock, at: due).thenRefused("glass.notDue")
    world.when(overdue, as: .officer, at: due.minutes(1)).thenRefused("auth.notPermitted")
    world.at(due.minutes(1))
    world.when(overdue, as: .clock).then(
      Emission(
        .glass(.desk(3)),
        Glass.Event.becameOverdue(.init(opening: opening.version, due: due))))
    try world.give(overdue, as: .clock)
    #expect(try world.give(overdue, as: .clock).events.isEmpty)
    #expect(Glass.wakes(world.state(Glass.self, .glass(.desk(3)))) == nil)
  }
}
