public import Canonical

extension Retention {
  /// The terms that begin when a case is closed, as the mesa's profile has them on that day.
  ///
  /// - Source: profile `retention` [?]; handbook §5.3.
  static func started(
    _ file: CaseFile.State, _ id: CaseID, _ context: Context
  ) -> [Emission] {
    guard let mesa = file.mesa, let code = file.code else { return [] }
    let table = context.state(Mesa.self, .mesa(mesa))
    let day = table.day(of: context.effective)
    guard let profile = table.profile(on: day) else { return [] }
    let terms = Started(
      mesa: mesa, code: code, closedOn: day,
      blockOn: day.adding(months: 12 * profile.retention.caseYears).adding(days: 1),
      blockedYears: profile.retention.blockedYears, profile: profile.id,
      profileVersion: profile.version)
    return [Emission(.retention(id), Event.started(terms))]
  }

  /// No term runs while a case is open.
  static func stopped(_ id: CaseID, on day: CivilDate) -> Emission {
    Emission(.retention(id), Event.stopped(Stopped(on: day)))
  }
}

extension Retention: Timed {
  public static func wakes(_ state: State) -> Instant? {
    // The mesa's zone is not known here; the mainland's day begins first.
    dueDay(state).map(Zone.peninsular.startOfDay)
  }

  private static func dueDay(_ state: State) -> CivilDate? {
    switch state.stage {
    case .live, .restricted: state.holds.isEmpty ? state.terms?.blockOn : nil
    case .blocked: state.erasureDue ? nil : state.blocked?.destroyFrom
    case .destroyed: nil
    }
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    guard let day = dueDay(state), let mesa = state.mesa else { return [] }
    let at = context.state(Mesa.self, .mesa(mesa)).zone.startOfDay(day)
    guard at <= context.at else { return [] }
    let id = CaseID(wellFormed: stream.key)
    return state.stage == .blocked
      ? [FallingDue(at, "erasure/\(day)", FallDue(case: id))]
      : [FallingDue(at, "block/\(day)", Block(case: id, ground: .termEnded))]
  }
}
