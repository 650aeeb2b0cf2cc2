/// The individual and safety plan of a case: goals, measures with owner and day, reviews.
///
/// Its stream is the case's id. Handbook §4.7.
public enum CarePlan: Aggregate {
  public static let kind = StreamKind.carePlan
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var goals: [GoalSet] = []
  }

  public enum Event: Sendable, Equatable {
    case goalSet(GoalSet)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .goalSet(let e): state.goals.append(e)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(.narrative)
  }

  public enum Area: String, Choice {
    case safety, health, psychosocial, justice, economicHousing, children
  }
  public struct GoalSet: Payload {
    public let area: Area
    public let text: Confidential
  }
}

extension CarePlan.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case goalSet = "carePlan.goalSet/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .goalSet(let e): (.goalSet, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .goalSet: .goalSet(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .goalSet: CarePlan.GoalSet.self
    }
  }
}
