import Canonical
import EventLog
public import MesaDomain
import Synchronization

/// Whether the log is all that was ever signed; where it is not, nothing is written until somebody
/// has answered for what is lost.
///
/// Compared are the checkpoint beside the keys and what a restore left in the data directory; reading
/// goes on in any case.
public final class Continuity: Sendable {
  /// What an answer for a restore has to say.
  public struct Loss: Sendable, Equatable {
    /// Of the last entry that is left.
    public let position: Int
    /// The least epoch to go on with.
    public let epoch: Int
    /// The newest signed checkpoint that the log does not continue, where one is known.
    public let lost: Instance.LostCheckpoint?
  }

  private struct State {
    var loss: Loss?
    var origin: String
  }

  let instance: String
  private let state: Mutex<State>

  /// - Throws: `LogFault`, `ServiceFailure`.
  init(_ log: EventLog, mark: CheckpointMark.Found, pending: PendingRestore?) throws {
    let epochs = try Epochs(log)
    instance = epochs.instance
    state = Mutex(
      State(loss: try Self.loss(epochs, log, mark, pending), origin: epochs.origin))
  }

  private static func loss(
    _ epochs: Epochs, _ log: EventLog, _ mark: CheckpointMark.Found, _ pending: PendingRestore?
  ) throws -> Loss? {
    var lost: [Instance.LostCheckpoint] = []
    var isBroken = false
    switch mark {
    case .none: break
    case .unreadable: isBroken = true
    case .signed(let checkpoint):
      // Of another instance: the folder of the keys is not this one's.
      guard let verdict = try epochs.judge(checkpoint, against: log) else {
        isBroken = true
        break
      }
      if verdict == .beyond || verdict == .contradicted, let told = epochs.lost(checkpoint) {
        lost.append(told)
      }
    }
    // What was restored under an older epoch was answered for.
    if let pending, pending.epoch >= epochs.current {
      isBroken = true
      if let told = pending.lost { lost.append(told) }
    }
    guard isBroken || !lost.isEmpty else { return nil }
    let newest = lost.max { ($0.epoch, $0.size) < ($1.epoch, $1.size) }
    return Loss(
      position: log.head.size, epoch: max(epochs.current, newest?.epoch ?? 0) + 1, lost: newest)
  }

  /// Nil where nothing is lost that is known.
  public var loss: Loss? { state.withLock { $0.loss } }

  /// Name of the log in checkpoints.
  public var origin: String { state.withLock { $0.origin } }

  /// - Throws: `restore.unacknowledged` for anything but the answer for what is lost, and for an
  ///   answer that says something else than is so; `restore.nothingLost`.
  func admit(_ command: any Command) throws {
    guard let answer = command as? Instance.AcknowledgeRestore else {
      if let loss { throw loss.failure }
      return
    }
    guard let loss else { throw Refusal("restore.nothingLost") }
    guard answer.position == loss.position, answer.epoch >= loss.epoch, answer.lost == loss.lost
    else { throw loss.failure }
  }

  /// Something is known to be lost that was not at the start.
  func stop(for lost: Instance.LostCheckpoint, after position: Int, epoch: Int) -> Loss {
    let loss = Loss(position: position, epoch: max(epoch, lost.epoch) + 1, lost: lost)
    state.withLock { $0.loss = loss }
    return loss
  }

  /// Somebody has answered: from here on the log has another name.
  func resume(_ command: any Command) {
    guard let answer = command as? Instance.AcknowledgeRestore else { return }
    state.withLock {
      $0 = State(loss: nil, origin: Epochs.origin(instance, answer.epoch))
    }
  }
}

extension Continuity.Loss {
  var failure: ServiceFailure {
    ServiceFailure(
      "restore.unacknowledged", .unavailable,
      ["position": String(position), "known": lost.map { String($0.size) } ?? ""])
  }
}

extension Epochs {
  fileprivate func lost(_ checkpoint: Checkpoint) -> Instance.LostCheckpoint? {
    epoch(of: checkpoint.origin).map {
      Instance.LostCheckpoint(
        epoch: $0, size: checkpoint.size, root: checkpoint.root.description)
    }
  }

  /// The newest of those that the log does not continue.
  func newestLost(
    _ checkpoints: [Checkpoint], against log: EventLog
  ) throws -> Instance.LostCheckpoint? {
    let lost = try checkpoints.filter {
      let verdict = try judge($0, against: log)
      return verdict == .beyond || verdict == .contradicted
    }.compactMap { self.lost($0) }
    return lost.max { ($0.epoch, $0.size) < ($1.epoch, $1.size) }
  }
}

/// What a restore leaves in the data directory where it cannot show that nothing was lost: until an
/// epoch above that one somebody has to answer.
struct PendingRestore: Sendable, Equatable, Codable {
  static let name = "restore.pending"

  let epoch: Int
  let lost: Instance.LostCheckpoint?

  /// Nil where nothing is pending. What cannot be read is pending for good.
  static func read(_ folder: String) -> PendingRestore? {
    let path = folder + "/" + name
    guard let status = try? PrivateFile.status(path) else { return nil }
    guard status.kind == .file, let bytes = try? PrivateFile.bytes(of: path),
      let pending = try? CanonicalDecoder().decode(PendingRestore.self, from: bytes)
    else { return PendingRestore(epoch: .max, lost: nil) }
    return pending
  }

  func write(to folder: String) throws {
    try CanonicalEncoder().encode(self).withUnsafeBytes {
      try PrivateFile.write($0, to: folder + "/" + Self.name, mode: 0o600)
    }
  }

  static func remove(from folder: String) { PrivateFile.remove(folder + "/" + name) }
}
