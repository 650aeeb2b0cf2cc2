public import Canonical

/// A commission's roster of cases in one session; the session itself knows none of them (R19).
///
/// Its stream is the session's id. A case can only stand here, and only where `CaseOrgan` says that
/// the organ treats cases: a plenary has no event and no field that could name one.
public enum Conference: Aggregate {
  public static let kind = StreamKind.conference
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var organ: CaseOrgan?
    /// In the order in which they are taken up.
    public var cases: [Listed] = []
    /// Who has said, case by case, that nothing stands in the way (R50).
    public var free: [CaseID: [PersonID]] = [:]
    /// The case that is being spoken of.
    public var current: CaseID?
    public var currentSince: Instant?
    public var present: [PersonID] = []
    /// Openings of her identity for the case that is being spoken of; they end with it.
    public var identities: [IdentityOpened] = []
    public var finished: [Finished] = []
    public var parked: [Parked] = []
    public var closedAt: Instant?
    /// Latest moment of what was recorded here.
    public var lastAt: Instant?

    public func listed(_ id: CaseID) -> Listed? { cases.first { $0.case == id } }

    /// Neither spoken of nor left for another session.
    public var open: [Listed] {
      cases.filter { listed in
        !finished.contains { $0.case == listed.case }
          && !parked.contains { $0.case == listed.case && $0.until == .nextSession }
      }
    }

    /// Minutes that the roster takes.
    public var minutes: Int { cases.reduce(0) { $0 + $1.minutes } }
  }

  public enum Event: Sendable, Equatable {
    case listed(Listed)
    case unlisted(Unlisted)
    case declaredFree(Declared)
    case itemOpened(ItemOpened)
    case identityOpened(IdentityOpened)
    case parked(Parked)
    case finished(Finished)
    case closed(Closed)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    state.lastAt = max(state.lastAt ?? moment.effective, moment.effective)
    switch event {
    case .listed(let e):
      state.organ = e.organ
      state.cases.removeAll { $0.case == e.case }
      state.cases.insert(e, at: min(max(e.order - 1, 0), state.cases.count))
    case .unlisted(let e):
      state.cases.removeAll { $0.case == e.case }
      state.free[e.case] = nil
    case .declaredFree(let e): state.free[e.case, default: []].append(e.person)
    case .itemOpened(let e):
      (state.current, state.currentSince) = (e.case, moment.effective)
      (state.present, state.identities) = (e.present, [])
      state.parked.removeAll { $0.case == e.case }
    case .identityOpened(let e): state.identities.append(e)
    case .parked(let e):
      state.parked.append(e)
      state.leave(e.case)
    case .finished(let e):
      state.finished.append(e)
      state.leave(e.case)
    case .closed: state.closedAt = moment.effective
    }
  }
}

extension Conference.State {
  fileprivate mutating func leave(_ id: CaseID) {
    guard current == id else { return }
    (current, currentSince, present, identities) = (nil, nil, [], [])
  }
}
