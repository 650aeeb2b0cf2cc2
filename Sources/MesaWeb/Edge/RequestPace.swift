import Synchronization

/// How often somebody may ask: so many at once, and from then on so many a second.
final class RequestPace: Sendable {
  private struct Bucket { var left: Double, at: Duration }

  private let perSecond: Int
  private let burst: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  init(perSecond: Int, burst: Int) { (self.perSecond, self.burst) = (perSecond, burst) }

  /// Takes one; nil where there was one, else the time after which there is.
  ///
  /// - Parameter now: of a clock that never goes back.
  func take(_ who: String, at now: Duration) -> Duration? {
    buckets.withLock { buckets in
      var bucket = buckets[who] ?? Bucket(left: Double(burst), at: now)
      let passed = (now - bucket.at) / .seconds(1)
      bucket.left = min(Double(burst), bucket.left + max(0, passed) * Double(perSecond))
      bucket.at = now
      defer { buckets[who] = bucket }
      guard bucket.left < 1 else {
        bucket.left -= 1
        return nil
      }
      return .seconds((1 - bucket.left) / Double(perSecond))
    }
  }
}
