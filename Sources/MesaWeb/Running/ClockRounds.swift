import Canonical
import Synchronization

/// When terms were last looked through.
final class ClockRounds: Sendable {
  private let moment = Mutex<Instant?>(nil)
  var last: Instant? { moment.withLock { $0 } }
  func passed(at now: Instant) { moment.withLock { $0 = now } }
}
