import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// From the closing of a case to the destruction of its keys: handbook §5.3.
@Suite struct `Retention of case data` {
  private static let id = CaseID(wellFormed: "0193a1b2-0000-7000-8000-00000000ca5e")

  /// A case that was closed on 1 March 2026; five years live, three blocked.
  private static func world(closed: Bool = true) throws -> World {
    var world = try World.constituted()
    world.at("2026-03-01T10:00")
    let opened = CaseFile.Opened(
      code: .example, mesa: .totana, agency: .agency(1), kinds: [.physical],
      professional: nil, from: nil)
    world.record([Emission(.caseFile(id), CaseFile.Event.opened(opened))])
    if closed {
      let context = world.context(.holder(1))
      world.record(Retention.started(world.state(CaseFile.self, .caseFile(id)), id, context))
    }
    return world
  }

  private static func blocked() throws -> World {
    var world = try world()
    world.at("2031-03-02T00:00")
    try world.give(Retention.Block(case: id, ground: .termEnded), as: .clock)
    return world
  }

  private var id: CaseID { Self.id }
  private func emission(_ event: Retention.Event) -> Emission { Emission(.retention(id), event) }
  private func state(_ world: World) -> Retention.State {
    world.state(Retention.self, .retention(id))
  }
  private func fallen(_ world: World, at moment: Instant) -> [Instant] {
    Retention.fallen(.retention(id), state(world), world.context(.clock, at: moment)).map(\.at)
  }

  @Test func `blocks when the years after the closing are over, not a day sooner`() throws {
    var world = try Self.world()
    let block = Retention.Block(case: id, ground: .termEnded)
    world.at("2031-03-01T22:59")
    world.when(block, as: .clock).thenRefused("retention.termRunning", ["from": "2031-03-02"])
    #expect(fallen(world, at: "2031-03-01T22:59") == [])
    #expect(fallen(world, at: "2031-06-01T10:00") == ["2031-03-01T23:00"])
    world.at("2031-03-01T23:00")
    world.when(block, as: .clock).then(
      emission(.blocked(.init(ground: .termEnded, destroyFrom: "2034-03-03"))))
  }

  @Test func `blocks nothing of an open case`() throws {
    let world = try Self.world(closed: false)
    world.when(Retention.Block(case: id, ground: .erasureRequest), as: .officer)
      .thenRefused("retention.caseOpen")
  }

  @Test func `blocks sooner where she asks for erasure`() throws {
    var world = try Self.world()
    world.at("2026-04-01T10:00")
    world.when(Retention.Block(case: id, ground: .erasureRequest), as: .officer).then(
      emission(.blocked(.init(ground: .erasureRequest, destroyFrom: "2029-04-02"))))
  }

  @Test func `what is blocked is no case any more to who keeps out people, save the offices`()
    throws
  {
    var world = try Self.world()
    let closed = CaseFile.Closed(
      agency: .agency(1), reason: .objectivesMet, reviewRequired: false, note: nil)
    world.record([Emission(.caseFile(id), CaseFile.Event.closed(closed))])
    let exclude = Conflict.Exclude(case: id, person: .holder(2), ground: .closeFriendship)
    // The mesa hears of the case: somebody is kept out of it.
    try world.give(
      Conflict.Exclude(case: id, person: .holder(3), ground: .closeFriendship), as: .officer)
    world.when(exclude, as: .facilitator).thenAccepted()
    try world.give(Retention.Block(case: id, ground: .erasureRequest), as: .officer)
    world.when(exclude, as: .facilitator).thenRefused("record.unknown")
    world.when(exclude, as: .holder(1)).thenRefused("record.unknown")
    world.when(exclude, as: .officer).thenAccepted()
    // Opened for a court, it is still no case to them.
    try world.give(
      Retention.Unblock(case: id, ground: .court, reference: "Auto 9/2026"), as: .officer)
    world.when(exclude, as: .facilitator).thenRefused("record.unknown")
    // Only who lifts the restriction gives it back to those who work with it.
    try world.give(Retention.Lift(case: id), as: .officer)
    world.when(exclude, as: .facilitator).thenAccepted()
  }

  @Test func `what was opened for a court is seen by an officer with open glass, and by no desk`()
    throws
  {
    var world = try Self.world()
    let file = CaseFile.Event.closed(
      CaseFile.Closed(
        agency: .agency(1), reason: .objectivesMet, reviewRequired: false, note: nil))
    world.record([Emission(.caseFile(id), file)])
    func reads(_ who: Principal) -> Bool {
      let context = world.context(who)
      return (try? context.authorize("case.readNarrative", at: context.place(of: id))) != nil
    }
    try world.give(Retention.Block(case: id, ground: .erasureRequest), as: .officer)
    try world.give(
      Retention.Unblock(case: id, ground: .court, reference: "Auto 9/2026"), as: .officer)
    #expect(!reads(.officer))
    try world.give(
      CaseFile.BreakGlass(
        case: id, code: .example, ground: .judicialOrder,
        reason: "A court asks for the file in writing.", compartments: [.narrative]),
      as: .officer)
    #expect(reads(.officer))
    #expect(!reads(.holder(1)))
    try world.give(Retention.Block(case: id, ground: .erasureRequest), as: .officer)
    #expect(!reads(.officer))
  }

  @Test func `keeps what is held, until it is released`() throws {
    var world = try Self.world()
    try world.give(
      Retention.Hold(case: id, ground: .openProceedings, reviewOn: "2027-03-01"), as: .officer)
    world.at("2031-04-01T10:00")
    #expect(Retention.wakes(state(world)) == nil)
    let block = Retention.Block(case: id, ground: .termEnded)
    world.when(block, as: .clock).thenRefused(
      "retention.held", ["grounds": ["openProceedings"]])
    try world.give(Retention.ReleaseHold(case: id, ground: .openProceedings), as: .officer)
    world.when(block, as: .clock).thenAccepted()
  }

  @Test func `destroys only what was blocked, when its years are over, by two persons`() throws {
    let early = try Self.world()
    let propose = Retention.ProposeErasure(case: id, ground: .termEnded)
    early.when(propose, as: .officer).thenRefused("retention.notBlocked", ["state": "live"])
    var world = try Self.blocked()
    world.at("2034-03-01T10:00")
    world.when(propose, as: .officer).thenRefused(
      "retention.termRunning", ["from": "2034-03-03"])
    world.at("2034-03-03T10:00")
    world.when(Retention.ConfirmErasure(case: id), as: .admin).thenRefused(
      "retention.notProposed")
    try world.give(propose, as: .officer)
    world.when(propose, as: .officer).thenNothing()
    world.when(Retention.ConfirmErasure(case: id), as: .officer).thenRefused(
      "retention.samePerson")
    world.when(Retention.ConfirmErasure(case: id), as: .admin).then(
      emission(
        .destroyed(.init(ground: .termEnded, proposedBy: "officer", confirmedBy: "admin"))))
  }

  @Test func `a court may order it sooner, a hold stops even that`() throws {
    var world = try Self.blocked()
    let propose = Retention.ProposeErasure(case: id, ground: .courtOrder)
    world.when(propose, as: .officer).thenAccepted()
    try world.give(
      Retention.Hold(case: id, ground: .liabilityClaims, reviewOn: "2032-03-01"), as: .officer)
    world.when(propose, as: .officer).thenRefused("retention.held")
  }

  @Test func `the clock says once that erasure is due, and confirms nothing`() throws {
    var world = try Self.blocked()
    #expect(fallen(world, at: "2034-04-01T10:00") == ["2034-03-02T23:00"])
    world.at("2034-04-01T10:00")
    let due = Retention.FallDue(case: id)
    world.when(due, as: .clock).then(emission(.erasureDue(.init(from: "2034-03-03"))))
    try world.give(due, as: .clock)
    world.when(due, as: .clock).thenNothing()
    #expect(Retention.wakes(state(world)) == nil)
  }

  @Test func `after destruction nothing more can be done`() throws {
    var world = try Self.blocked()
    try world.give(Retention.ProposeErasure(case: id, ground: .courtOrder), as: .officer)
    try world.give(Retention.ConfirmErasure(case: id), as: .admin)
    #expect(state(world).stage == .destroyed && state(world).isHidden)
    world.when(Retention.Lift(case: id), as: .officer).thenRefused("retention.destroyed")
    world.when(
      Retention.Unblock(case: id, ground: .court, reference: "…"), as: .officer
    ).thenRefused("retention.destroyed")
  }

  @Test func `restricts and lifts, and opens what is blocked for a court`() throws {
    var world = try Self.world()
    let restrict = Retention.Restrict(case: id, ground: .accuracyContested)
    try world.give(restrict, as: .officer)
    world.when(restrict, as: .officer).thenNothing()
    try world.give(Retention.Lift(case: id), as: .officer)
    #expect(state(world).stage == .live)
    world.when(
      Retention.Unblock(case: id, ground: .court, reference: "…"), as: .officer
    ).thenRefused("record.notNow", ["state": "live"])
    var blocked = try Self.blocked()
    try blocked.give(
      Retention.Unblock(case: id, ground: .court, reference: "…"), as: .officer)
    #expect(state(blocked).stage == .restricted)
  }

  @Test func `to a desk the case is gone once its data are blocked`() throws {
    var world = try Self.world()
    try world.give(
      Desk.Join(mesa: .totana, agency: .agency(1), person: "outsider", from: "2026-03-01"),
      as: .facilitator)
    world.record([
      Emission(
        .caseFile(id),
        CaseFile.Event.closed(
          .init(agency: .agency(1), reason: .objectivesMet, reviewRequired: false, note: nil)))
    ])
    func mayRead(_ principal: Principal) -> Bool {
      let place = Place.caseFile(.totana, id, .file)
      return (try? world.context(principal).authorize("case.readHeader", at: place)) != nil
    }
    #expect(mayRead(.outsider) && mayRead(.officer))
    try world.give(Retention.Block(case: id, ground: .erasureRequest), as: .officer)
    #expect(!mayRead(.outsider) && mayRead(.officer))
  }

  @Test func `a withdrawn proposal destroys nothing`() throws {
    var world = try Self.blocked()
    try world.give(Retention.ProposeErasure(case: id, ground: .courtOrder), as: .officer)
    try world.give(Retention.WithdrawErasure(case: id), as: .officer)
    world.when(Retention.ConfirmErasure(case: id), as: .admin).thenRefused(
      "retention.notProposed")
  }

  @Test func `is nobody's but the officer's, and unknown cases are unknown`() throws {
    let world = try Self.world()
    for principal in [Principal.facilitator, .holder(1), .secretary, .auditor] {
      world.when(Retention.Block(case: id, ground: .erasureRequest), as: principal)
        .thenRefused("auth.notPermitted")
    }
    world.when(
      Retention.Block(case: CaseID(wellFormed: "none"), ground: .erasureRequest), as: .officer
    ).thenRefused("record.unknown", ["kind": "case", "id": "none"])
  }
}
