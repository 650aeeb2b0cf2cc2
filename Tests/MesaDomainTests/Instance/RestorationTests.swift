import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Restores with loss` {
  private let lost = Instance.LostCheckpoint(epoch: 1, size: 40, root: .hash("a"))

  private func answer(
    epoch: Int, position: Int = 30, lost: Instance.LostCheckpoint? = nil
  ) -> Instance.AcknowledgeRestore {
    Instance.AcknowledgeRestore(
      reason: .diskLost, position: position, epoch: epoch, lost: lost)
  }

  @Test func `raise the epoch, with what is known of what is lost`() throws {
    var world = try World.founded()
    world.when(answer(epoch: 2, lost: lost), as: .operator).then(
      Emission(
        .instance,
        Instance.Event.restored(
          .init(epoch: 2, position: 30, reason: .diskLost, lost: lost))))
    try world.give(answer(epoch: 2, lost: lost), as: .operator)
    world.when(answer(epoch: 3), as: .operator).thenAccepted()
  }

  @Test func `never go on under an epoch that was signed under`() throws {
    var world = try World.founded()
    world.when(answer(epoch: 1), as: .operator).thenRefused(
      "restore.epochNotRaised", ["epoch": 1, "current": 1])
    let later = Instance.LostCheckpoint(epoch: 4, size: 40, root: .hash("a"))
    world.when(answer(epoch: 4, lost: later), as: .operator).thenRefused(
      "restore.epochNotRaised", ["epoch": 4, "current": 4])
    try world.give(answer(epoch: 5, lost: later), as: .operator)
    world.when(answer(epoch: 5), as: .operator).thenRefused(
      "restore.epochNotRaised", ["epoch": 5, "current": 5])
  }

  @Test func `are after some entry, and name a root`() throws {
    let world = try World.founded()
    world.when(answer(epoch: 2, position: 0), as: .operator).thenRefused("field.outOfRange")
    let nothing = Instance.LostCheckpoint(epoch: 1, size: 4, root: "x")
    world.when(answer(epoch: 2, lost: nothing), as: .operator).thenRefused("field.invalid")
  }

  @Test func `are not for the clock to answer for`() throws {
    let world = try World.founded()
    world.when(answer(epoch: 2), as: .clock).thenRefused("auth.notPermitted")
  }
}
