import Canonical

/// Time as the log knows it: it never decreases, and it asks before it jumps.
struct LogClock {
  /// `at` of the last entry or command.
  private(set) var last: Instant
  /// How far behind `last` an operator has accepted the clock to be, in milliseconds.
  private(set) var behind: Int64
  /// What the clock said when this process lived its first moment with the log.
  private var reference: (clock: Instant, lived: Int64)?

  static let bridged: Int64 = 5_000
  static let leap: Int64 = 86_400_000

  init(last: Instant, behind: Int64) {
    (self.last, self.behind) = (last, behind)
  }

  /// The time that a batch gets when the clock says `now` and the process has lived `lived`
  /// milliseconds by a clock that cannot be set; nil `lived` checks no leap.
  ///
  /// A set-back of up to 5 s is bridged. `accepted`: an operator has looked at it; until the
  /// clock has caught up, it may stay that far behind.
  mutating func admit(
    _ now: Instant, lived: Int64?, accepted: Bool
  ) throws(AppendRefusal) -> Instant {
    let back = last.milliseconds - now.milliseconds
    if back > Self.bridged + behind {
      guard accepted else { throw .clockSetBack(last: last, now: now) }
      behind = back
    } else if back <= 0 {
      behind = 0
    }
    if let lived {
      if let reference, !accepted {
        let expected = reference.clock.advanced(byMilliseconds: lived - reference.lived)
        guard now.milliseconds - expected.milliseconds <= Self.leap else {
          throw .clockLeapt(expected: expected, now: now)
        }
      }
      if reference == nil || accepted { reference = (now, lived) }
    }
    return max(last, now)
  }

  mutating func passed(_ at: Instant) { last = max(last, at) }
}
