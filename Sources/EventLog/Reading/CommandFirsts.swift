import Synchronization

/// Where commands begin that were asked for lately: what is in the log stays where it is.
final class CommandFirsts: Sendable {
  private static let capacity = 16_384
  private let known = Mutex<[String: Int]>([:])

  func position(of command: String) -> Int? { known.withLock { $0[command] } }

  func note(_ position: Int, of command: String) {
    known.withLock { known in
      if known.count >= Self.capacity { known = [:] }
      known[command] = position
    }
  }
}
