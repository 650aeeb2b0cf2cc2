public import Canonical

extension Referral: Timed {
  public static func wakes(_ state: State) -> Instant? {
    state.pending.first { !state.isEscalated($0) }?.passed
  }

  /// Every term that has passed and was not brought up yet, each at the moment at which it had.
  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    let command = Escalate(referral: ReferralID(wellFormed: stream.key))
    return state.overdue(at: context.at).filter { !state.isEscalated($0) }.map { due in
      // Nothing is recorded as earlier than what came before it.
      let at = max(due.passed, state.lastAt ?? due.passed)
      let what = [due.ground.rawValue, due.missing?.rawValue, due.field].compactMap(\.self)
      return FallingDue(at, "late/\(due.at)/" + what.joined(separator: "/"), command)
    }
  }
}

extension Referral.Due {
  /// The first moment at which it is late.
  fileprivate var passed: Instant { at.advanced(byMilliseconds: 1) }
}
