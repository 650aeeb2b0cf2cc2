public import Canonical

/// Something that happens by itself when its moment has come; the clock records it, exactly once.
public struct FallingDue: Sendable {
  /// When it fell due: the event is effective then, however late it is recorded.
  public let at: Instant
  public let command: any Command
  /// Tells it from everything else that falls due of the record: `overdue/2026-03-01`.
  public let key: String

  init(_ at: Instant, _ key: String, _ command: any Command) {
    (self.at, self.key, self.command) = (at, key, command)
  }
}

/// An aggregate of whose records something falls due by itself: terms, reviews, retention.
public protocol Timed: Aggregate {
  /// A moment before which nothing of the record falls due; nil: nothing will.
  ///
  /// It may be early, never late: only then is the record looked at.
  static func wakes(_ state: State) -> Instant?
  /// What has fallen due by `context.at`, the earliest first.
  static func fallen(_ stream: StreamID, _ state: State, _ context: Context) -> [FallingDue]
}

extension Mesa: Timed {
  public static func wakes(_ state: State) -> Instant? {
    guard state.stage == .active || state.stage == .constituted else { return nil }
    return state.dormantFrom
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    guard wakes(state) != nil, let from = state.dormantFrom, from <= context.at else { return [] }
    return [
      FallingDue(
        from, "dormant/\(from)", BecomeDormant(mesa: MesaID(wellFormed: stream.key)))
    ]
  }
}

extension Mesa.State {
  /// When it counts as dormant unless a session is held: the profile's months after the last one.
  ///
  /// - Source: handbook §2.6 [?].
  fileprivate var dormantFrom: Instant? {
    guard let last = lastActivity ?? constitutedAt else { return nil }
    let profile = profile(on: day(of: last)) ?? firstProfile
    guard let months = profile?.dormancyMonths else { return nil }
    return zone.startOfDay(day(of: last).adding(months: months).adding(days: 1))
  }
}
