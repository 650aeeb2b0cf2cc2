public import Canonical

/// One person's conflict of interest in one case: declared, proposed, recused or ordered, and what
/// the superior decided (R50–R54).
///
/// - Source: Ley 40/2015 arts. 23 and 24, basic law; handbook §3.6.
public enum Conflict: Aggregate {
  public static let kind = StreamKind.conflict
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent
    /// By the person concerned; access ended with it.
    case declared
    /// By somebody else; nothing has ended yet.
    case proposed
    /// In writing, with causes; the person has to answer.
    case recused
    /// Who was recused sees the cause, and is out.
    case admitted
    /// Who was recused does not see it; the superior decides.
    case denied
    case confirmed
    case dismissed
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var subject: Subject?
    public var ground: GroundTold?
    public var since: Instant?
    public var answerBy: Deadline?
    public var decideBy: Deadline?
    public var alternate: PersonID?

    /// Whether somebody has to decide.
    public var waits: Bool { stage.waits }
  }

  public enum Event: Sendable, Equatable {
    case declared(Declared)
    case proposed(Proposed)
    case recused(Recused)
    case answered(Answered)
    case ordered(Ordered)
    case decided(Decided)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .declared(let e): state.begin(.declared, e.subject, e.ground, moment)
    case .proposed(let e): state.begin(.proposed, e.subject, e.ground, moment)
    case .recused(let e):
      state.begin(.recused, e.subject, e.grounds.first, moment)
      state.answerBy = e.answerBy
    case .answered(let e):
      state.stage = e.admits ? .admitted : .denied
      (state.decideBy, state.since) = (e.decideBy, moment.effective)
    case .ordered(let e): state.begin(.confirmed, e.subject, e.ground, moment)
    case .decided(let e):
      state.stage = e.outcome == .confirmed ? .confirmed : .dismissed
      (state.alternate, state.since) = (e.alternate, moment.effective)
    }
  }

  /// What was written about a case is forgotten with the case.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.subject?.case.key(.narrative)
  }
}

extension Conflict.State {
  fileprivate mutating func begin(
    _ stage: Conflict.Stage, _ subject: Conflict.Subject, _ ground: Conflict.GroundTold?,
    _ moment: Moment
  ) {
    (self.stage, self.subject, self.ground) = (stage, subject, ground)
    (since, answerBy, decideBy, alternate) = (moment.effective, nil, nil, nil)
  }
}
