public import Canonical

/// The individual and safety plan of a case: goals, measures with owner and day, reviews.
///
/// Its stream is the case's id. Goals, measures and safety items are numbered as they come.
///
/// - Source: handbook §4.7.
public enum CarePlan: Aggregate {
  public static let kind = StreamKind.carePlan
  public static let initial = State()

  public enum Area: String, Choice {
    case safety, health, psychosocial, justice, economicHousing, children
  }
  public enum Status: String, Choice { case met, inProgress, notMet, notApplicable }

  public struct State: Sendable, Equatable {
    public var begun: Begun?
    public var goals: [Goal] = []
    public var measures: [Measure] = []
    public var safety: [SafetyItem] = []
    public var reviews: [Reviewed] = []
    /// By when the plan has to be looked at: as the last review said, or as it began.
    public var nextReview: Deadline?
    /// What was late when the clock looked.
    public var overdue: [BecameOverdue] = []
  }

  public struct Goal: Sendable, Equatable {
    public let number: Int
    public let set: GoalSet
    public var status = Status.inProgress
    public var assessedOn: CivilDate?
  }
  public struct Measure: Sendable, Equatable {
    public let number: Int
    public let set: MeasureSet
    public var status = Status.inProgress
    public var reports: [MeasureReported] = []

    /// Whether its day has passed and it is still to be done.
    public func isOverdue(on day: CivilDate) -> Bool { status == .inProgress && set.due < day }
  }
  public struct SafetyItem: Sendable, Equatable {
    public let number: Int
    public let added: SafetyItemAdded
    public var endedOn: CivilDate?
  }

  public enum Event: Sendable, Equatable {
    case begun(Begun)
    case goalSet(GoalSet)
    case goalAssessed(GoalAssessed)
    case measureSet(MeasureSet)
    case measureReported(MeasureReported)
    case safetyItemAdded(SafetyItemAdded)
    case safetyItemEnded(SafetyItemEnded)
    case reviewed(Reviewed)
    case becameOverdue(BecameOverdue)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .begun(let e): (state.begun, state.nextReview) = (e, e.review)
    case .goalSet(let e): state.goals.append(Goal(number: state.goals.count + 1, set: e))
    case .goalAssessed(let e):
      for index in state.goals.indices where state.goals[index].number == e.goal {
        (state.goals[index].status, state.goals[index].assessedOn) = (e.status, e.on)
      }
    case .measureSet(let e):
      state.measures.append(Measure(number: state.measures.count + 1, set: e))
    case .measureReported(let e):
      for index in state.measures.indices where state.measures[index].number == e.measure {
        state.measures[index].status = e.status
        state.measures[index].reports.append(e)
      }
    case .safetyItemAdded(let e):
      state.safety.append(SafetyItem(number: state.safety.count + 1, added: e))
    case .safetyItemEnded(let e):
      for index in state.safety.indices where state.safety[index].number == e.item {
        state.safety[index].endedOn = e.on
      }
    case .reviewed(let e):
      state.reviews.append(e)
      state.nextReview = e.next
    case .becameOverdue(let e): state.overdue.append(e)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(.narrative)
  }
}
