import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R53 Settling acts with a ground` {
  /// An action was agreed in the presence of somebody who turned out to have a ground.
  private func flagged(_ person: Principal = .holder(2)) throws -> World {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    try world.give(Conflict.Declare(case: World.theCase, ground: .closeFriendship), as: person)
    return world
  }

  private func settle(
    _ validity: Review.Validity, action: Int = 1, responsibility: Bool? = nil
  ) -> Conference.SettleAction {
    Conference.SettleAction(
      case: World.theCase, action: action, validity: validity, responsibility: responsibility,
      text: "Why")
  }

  @Test func `it is not void by itself: upheld, it stands and is still to be done`() throws {
    var world = try flagged()
    #expect(world.theReview.actions.map(\.concerned) == [[.holder(2)]])
    world.when(settle(.upheld, responsibility: true), as: .chair)
      .then(
        Emission(
          .review(World.theCase),
          Review.Event.settled(
            .init(
              action: 1, validity: .upheld, responsibility: true, by: "chair", text: "Why"))))
    try world.give(settle(.upheld), as: .chair)
    let action = try #require(world.theReview.actions.first)
    #expect(!action.reviewNeeded && action.isPending && action.settled?.validity == .upheld)
    world.when(settle(.annulled), as: .chair).thenNothing()
  }

  @Test func `annulled, it is nobody's task any more`() throws {
    var world = try flagged()
    try world.give(settle(.annulled), as: .chair)
    #expect(world.theReview.pending.isEmpty)
  }

  @Test func `to be decided again, it comes back before the commission`() throws {
    var world = try flagged()
    try world.give(settle(.decideAgain), as: .chair)
    let proposal = try #require(world.theReview.proposal?.proposed)
    #expect(proposal.organ.organ == .commission && proposal.reason == .followUp)
    #expect(proposal.due == world.mesa.day(of: world.clock))
    #expect(world.theReview.pending.isEmpty)
  }

  @Test func `nobody judges their own part in it`() throws {
    let world = try flagged(.chair)
    // Who has a conflict does not even learn that there is such a case.
    world.when(settle(.upheld), as: .chair).thenRefused("record.unknown")
    #expect(throws: Refusal.self) {
      try Conference.notOwn(
        try #require(world.theReview.actions.first), "chair")
    }
  }

  @Test(arguments: [Principal.secretary, .holder(1), .desk(1), .facilitator, .officer, .outsider])
  func `only the president of the commission settles it`(principal: Principal) throws {
    try flagged().when(settle(.upheld), as: principal).thenRefused("record.unknown")
  }

  @Test func `what was not marked is not settled`() throws {
    var world = try World.withCase()
    try world.speaking()
    try world.discuss()
    try world.agreeOnAction()
    world.when(settle(.upheld), as: .chair)
      .thenRefused("review.notFlagged", rule: "R53", field: "/data/action")
    world.when(settle(.upheld, action: 7), as: .chair).thenRefused("record.unknown")
  }

  @Test func `the president sees what waits, without its text, and the look is recorded`() throws {
    let world = try flagged()
    let (actions, reads) = world.context(.chair).flaggedActions(
      of: World.theCase, in: .commission)
    #expect(actions.map(\.action) == [1] && actions.map(\.people) == [[.holder(2)]])
    #expect(reads.map(\.stream) == [.review(World.theCase)])
    #expect(
      world.context(.secretary).flaggedActions(of: World.theCase, in: .commission).0.isEmpty)
  }
}
