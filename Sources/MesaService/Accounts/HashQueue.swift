import Dispatch
import Synchronization

/// Derives one passphrase at a time on a thread of its own: each takes 128 MiB, and none may hold up
/// an event loop or the threads that tasks run on.
///
/// - Source: `security.md` §4.1: a queue of 8, 5 s of waiting.
final class HashQueue: Sendable {
  private let queue = DispatchQueue(label: "mesa.accounts.hash", qos: .userInitiated)
  private let waiting = Mutex(0)
  private let places: Int
  private let patience: Duration

  init(places: Int = 8, patience: Duration = .seconds(5)) {
    (self.places, self.patience) = (places, patience)
  }

  /// - Throws: `account.busy` where too many wait, or this one has waited too long; what `work` throws.
  func run<R: Sendable>(_ work: @escaping @Sendable () throws -> R) async throws -> R {
    let isFree = waiting.withLock { count in
      guard count < places else { return false }
      count += 1
      return true
    }
    guard isFree else { throw Self.busy }
    let clock = ContinuousClock()
    let arrived = clock.now
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in
        let result = Result {
          guard arrived.duration(to: clock.now) <= patience else { throw Self.busy }
          return try work()
        }
        waiting.withLock { $0 -= 1 }
        continuation.resume(with: result)
      }
    }
  }

  private static var busy: ServiceFailure {
    ServiceFailure("account.busy", .unavailable, ["seconds": "5"])
  }
}
