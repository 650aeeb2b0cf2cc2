import Canonical
import EventLog

/// How far into the log somebody looks who looks at the past.
struct Horizon: Sendable, Equatable {
  /// The last position that is seen.
  let position: Int
  /// Where the past is meant as it happened: only what had happened by then, whenever it was
  /// recorded. Nil where it is meant as it was known.
  var effective: Instant?

  /// Whether an entry is of that past.
  func admits(_ envelope: Envelope) -> Bool {
    guard envelope.position <= position else { return false }
    guard let effective else { return true }
    return envelope.effective <= effective
  }
}

extension Horizon? {
  /// Where nothing is said, everything is of the past.
  func admits(_ envelope: Envelope) -> Bool { self?.admits(envelope) ?? true }
}
