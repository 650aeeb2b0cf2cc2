public import Canonical

/// What becomes of a case's data once it is closed: live, restricted, blocked, destroyed.
///
/// Its stream is the case's id. The vault follows these events and nothing else.
///
/// - Source: handbook §5.3; GDPR arts. 17, 18; LO 3/2018 art. 32.
public enum Retention: Aggregate {
  public static let kind = StreamKind.retention
  public static let initial = State()

  public enum Stage: String, Choice {
    case live, restricted, blocked, destroyed
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.live
    public var mesa: MesaID?
    public var code: SpeakableCode?
    /// The terms, since the case was closed; nil while it is open.
    public var terms: Started?
    public var holds: [Held] = []
    public var restricted: Restricted?
    public var blocked: Blocked?
    /// For whom blocked data were opened: until they are blocked again, or released for use.
    public var unblocked: Unblocked?
    /// Waits for a second person.
    public var proposal: ErasureProposed?
    /// The clock has said that nothing asks for the data any more.
    public var erasureDue = false
    public var destroyed: Destroyed?
    public var destroyedAt: Instant?

    /// To the desks the case does not exist any more; not even while an authority looks at it.
    ///
    /// - Source: LO 3/2018 art. 32.2.
    public var isHidden: Bool { stage == .blocked || stage == .destroyed || unblocked != nil }
  }

  public enum Event: Sendable, Equatable {
    case started(Started)
    /// The case was reopened: no term runs.
    case stopped(Stopped)
    case held(Held)
    case holdReleased(HoldReleased)
    case restricted(Restricted)
    case lifted(Lifted)
    case blocked(Blocked)
    case unblocked(Unblocked)
    case erasureDue(ErasureDue)
    case erasureProposed(ErasureProposed)
    case erasureWithdrawn(ErasureWithdrawn)
    case destroyed(Destroyed)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .started(let e): (state.mesa, state.code, state.terms) = (e.mesa, e.code, e)
    case .stopped: state.terms = nil
    case .held(let e):
      state.holds.removeAll { $0.ground == e.ground }
      state.holds.append(e)
    case .holdReleased(let e): state.holds.removeAll { $0.ground == e.ground }
    case .restricted(let e): (state.stage, state.restricted) = (.restricted, e)
    case .lifted: (state.stage, state.restricted, state.unblocked) = (.live, nil, nil)
    case .blocked(let e): (state.stage, state.blocked, state.unblocked) = (.blocked, e, nil)
    case .unblocked(let e): (state.stage, state.blocked, state.unblocked) = (.restricted, nil, e)
    case .erasureDue: state.erasureDue = true
    case .erasureProposed(let e): state.proposal = e
    case .erasureWithdrawn: state.proposal = nil
    case .destroyed(let e):
      (state.stage, state.destroyed, state.destroyedAt) = (.destroyed, e, moment.effective)
      state.proposal = nil
    }
  }

  /// The reference of an authority's request stays when the case's own keys are gone.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.mesa.map { "mesa/\($0.rawValue)/\(moment.effective.utcDate.year)" }
  }
}
