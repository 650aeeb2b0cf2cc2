import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// The yearly evaluation of the coordination: one answer a seat, proposals onto the next agenda.
@Suite struct `Evaluation of the coordination` {
  private static let open = Evaluation.Open(mesa: .totana, year: 2026)

  private static func opened() throws -> World {
    var world = try World.constituted()
    try world.give(Self.open, as: .facilitator)
    return world
  }

  private static func answer(
    _ seat: Int, marks: [Evaluation.Mark] = [.init(aspect: .responseTimes, mark: 2)],
    proposals: [Evaluation.Proposal]? = nil
  ) -> Evaluation.Answer {
    Evaluation.Answer(
      mesa: .totana, year: 2026, seat: .seat(seat), marks: marks,
      weaknesses: ["Las respuestas tardan"], proposals: proposals)
  }

  private static func state(_ world: World) -> Evaluation.State {
    world.state(Evaluation.self, .evaluation(.totana, 2026))
  }

  /// Closed with two proposals, one of them put forward by two seats.
  private static func closed() throws -> World {
    var world = try Self.opened()
    let common = Evaluation.Proposal(text: "Un correo común", owner: .agency(2))
    try world.give(Self.answer(1, proposals: [common]), as: .holder(1))
    try world.give(
      Self.answer(2, proposals: [common, .init(text: "Un calendario anual")]), as: .secretary)
    try world.give(Evaluation.Close(mesa: .totana, year: 2026), as: .secretary)
    return world
  }

  @Test func `every seat of the plenary is asked, once a year`() throws {
    let world = try Self.opened()
    #expect(Self.state(world).opened?.seats == (1...5).map { .seat($0) })
    world.when(Self.open, as: .secretary).thenNothing()
    world.when(Evaluation.Open(mesa: .totana, year: 2027), as: .secretary)
      .thenRefused("activity.countRange", field: "/data/year")
  }

  @Test func `a mesa without sessions is not asked`() throws {
    try World.promoted().when(Self.open, as: .facilitator).thenRefused("record.notNow")
  }

  @Test func `a seat answers by who holds it, or its alternate, or the secretary on paper`() throws
  {
    var world = try Self.opened()
    try world.give(Self.answer(1), as: .alternate(1))
    try world.give(Self.answer(2), as: .secretary)
    world.when(Self.answer(3), as: .holder(1)).thenRefused("auth.notPermitted")
    world.when(Self.answer(9), as: .secretary).thenRefused("seat.unknown")
    try world.give(
      Self.answer(1, marks: [.init(aspect: .herVoice, mark: 5)]), as: .holder(1))
    #expect(Self.state(world).answers.map(\.seat) == [.seat(2), .seat(1)], "the last one counts")
  }

  @Test(arguments: [(0, false), (1, true), (5, true), (6, false)])
  func `a mark is from 1 to 5`(mark: Int, accepted: Bool) throws {
    let outcome = try Self.opened().when(
      Self.answer(1, marks: [.init(aspect: .attendance, mark: mark)]), as: .holder(1))
    if accepted { outcome.thenAccepted() } else { outcome.thenRefused("activity.countRange") }
  }

  @Test func `an aspect is marked once`() throws {
    let twice = Evaluation.Mark(aspect: .attendance, mark: 3)
    try Self.opened().when(Self.answer(1, marks: [twice, twice]), as: .holder(1))
      .thenRefused("activity.repeatedWord")
    try Self.opened().when(Self.answer(1, marks: []), as: .holder(1))
      .thenRefused("field.missing")
  }

  @Test func `closed with proposals, each stands once among the drafts of the plenary`() throws {
    let world = try Self.closed()
    #expect(Self.state(world).proposals.map(\.text) == ["Un correo común", "Un calendario anual"])
    #expect(world.book.drafts.map(\.proposal.number) == [1, 2])
    world.when(Evaluation.Close(mesa: .totana, year: 2026), as: .secretary).thenNothing()
    world.when(Self.answer(3), as: .holder(3)).thenRefused("record.notNow")
  }

  @Test func `nothing is closed before a seat has answered`() throws {
    try Self.opened().when(Evaluation.Close(mesa: .totana, year: 2026), as: .secretary)
      .thenRefused("evaluation.noAnswers")
  }

  @Test func `drafts stand on the next ordinary agenda to be decided, and on no other`() throws {
    var world = try Self.closed()
    try world.convene(.first, kind: .extraordinary)
    #expect(world.meeting(.first).agenda.allSatisfy { $0.draft == nil })
    try world.convene(.second, for: "2026-02-17T10:00")
    let drafts = world.meeting(.second).agenda.filter { $0.draft != nil }
    #expect(drafts.map(\.title) == ["Un correo común", "Un calendario anual"])
    #expect(drafts.allSatisfy { $0.kind == .decision })
  }

  @Test func `one that was decided on leaves, and its agreement says where it came from`() throws {
    var world = try Self.closed()
    try world.convene()
    let items = world.meeting(.first).agenda
    let draft = try #require(items.first { $0.draft?.number == 1 })
    try world.open()
    try world.carry(draft.number)
    try world.give(
      Meeting.Adopt(
        meeting: .first, agreement: "acuerdo", item: draft.number, text: "Un correo común",
        owner: .agency(2), due: "2026-06-30"), as: .secretary)
    try world.give(Meeting.Close(meeting: .first), as: .secretary)
    #expect(
      world.state(Agreement.self, .agreement("acuerdo")).adopted?.proposal
        == .init(year: 2026, number: 1))
    #expect(world.book.drafts.map(\.proposal.number) == [2], "the other waits")
  }

  @Test(arguments: [Principal.holder(1), .observer, .auditor, .coordinator])
  func `is opened by those who run the mesa`(principal: Principal) throws {
    try World.constituted().when(Self.open, as: principal).thenRefused("auth.notPermitted")
  }
}
