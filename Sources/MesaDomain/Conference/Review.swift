public import Canonical

/// What conferences have to do with one case: why it comes before a commission, what was said,
/// what was agreed, and what came of it.
///
/// Its stream is the case's id; sealed with the case's narrative. Handbook §4.8, §8 rows 1 to 4.
public enum Review: Aggregate {
  public static let kind = StreamKind.review
  public static let initial = State()

  public struct State: Sendable, Equatable {
    /// Before which commission it has to come, and why; nil where it need not.
    public var proposal: Proposal?
    public var discussions: [Discussion] = []
    public var actions: [Action] = []

    /// Those that are not done, oldest first: a case that comes back begins with them.
    public var pending: [Action] { actions.filter(\.isPending) }
  }

  public struct Proposal: Sendable, Equatable {
    public let proposed: Proposed
    public let at: Instant
  }

  public struct Discussion: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let discussed: Discussed
  }

  public struct Action: Sendable, Equatable {
    public let agreed: ActionAgreed
    public let at: Instant
    public var reports: [Report] = []
    /// The clock has said that its day passed.
    public var isOverdue = false
    /// Somebody with a ground took part (R53): it stands, and is looked at again.
    public var reviewNeeded = false
    /// Whose part in it is to be looked at.
    public var concerned: [PersonID] = []
    /// What came of looking at it again.
    public var settled: Settled?

    public var outcome: Outcome? { reports.last?.reported.outcome }
    /// Nobody has said that it was done, or that it cannot be; what holds no longer is nobody's task.
    public var isPending: Bool {
      outcome != .done && outcome != .notPossible && settled?.validity.stands != false
    }
  }

  public struct Report: Sendable, Equatable {
    public let at: Instant
    public let reported: ActionReported
  }

  public enum Event: Sendable, Equatable {
    case proposed(Proposed)
    case retracted(Retracted)
    case discussed(Discussed)
    case actionAgreed(ActionAgreed)
    case actionReported(ActionReported)
    case flagged(Flagged)
    case settled(Settled)
    case becameOverdue(BecameOverdue)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .proposed(let e): state.proposal = Proposal(proposed: e, at: moment.effective)
    case .retracted: state.proposal = nil
    case .discussed(let e):
      state.discussions.append(
        Discussion(version: moment.version, at: moment.effective, discussed: e))
    case .actionAgreed(let e):
      state.actions.append(Action(agreed: e, at: moment.effective))
    case .actionReported(let e):
      for index in state.actions.indices where state.actions[index].agreed.number == e.number {
        state.actions[index].reports.append(Report(at: moment.effective, reported: e))
      }
    case .flagged(let e):
      for index in state.actions.indices
      where e.actions.contains(state.actions[index].agreed.number) {
        state.actions[index].reviewNeeded = true
        if !state.actions[index].concerned.contains(e.person) {
          state.actions[index].concerned.append(e.person)
        }
      }
    case .settled(let e):
      for index in state.actions.indices where state.actions[index].agreed.number == e.action {
        state.actions[index].reviewNeeded = false
        state.actions[index].settled = e
      }
    case .becameOverdue(let e):
      for index in state.actions.indices where state.actions[index].agreed.number == e.action {
        state.actions[index].isOverdue = true
      }
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(.narrative)
  }
}
