public import MesaDomain

/// Streams in memory, folded by the real `evolve`; what the log and its replay do on disk.
public struct History: Records {
  private var states: [StreamID: any Sendable] = [:]
  private var versions: [StreamID: Int] = [:]

  public init() {}

  public func shared<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID
  ) -> SharedState<A.State> {
    SharedState(state(aggregate, stream))
  }

  public func state<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> A.State {
    states[stream] as? A.State ?? A.initial
  }

  public func version(of stream: StreamID) -> Int { versions[stream] ?? 0 }

  /// Takes in what one command decided.
  public mutating func record(_ emissions: [Emission], _ context: Context) {
    for emission in emissions {
      let version = version(of: emission.stream) + 1
      let moment = Moment(
        at: context.at, effective: context.effective, actor: context.principal.description,
        version: version)
      versions[emission.stream] = version
      switch emission.event {
      case let event as Instance.Event: fold(Instance.self, emission.stream, event, moment)
      case let event as Municipalities.Event:
        fold(Municipalities.self, emission.stream, event, moment)
      case let event as WorkingCalendar.Event:
        fold(WorkingCalendar.self, emission.stream, event, moment)
      case let event as Agency.Event: fold(Agency.self, emission.stream, event, moment)
      case let event as Person.Event: fold(Person.self, emission.stream, event, moment)
      case let event as Mesa.Event: fold(Mesa.self, emission.stream, event, moment)
      case let event as Territory.Event: fold(Territory.self, emission.stream, event, moment)
      case let event as Meeting.Event: fold(Meeting.self, emission.stream, event, moment)
      case let event as Book.Event: fold(Book.self, emission.stream, event, moment)
      case let event as Agreement.Event: fold(Agreement.self, emission.stream, event, moment)
      case let event as Certificate.Event:
        fold(Certificate.self, emission.stream, event, moment)
      case let event as CaseFile.Event: fold(CaseFile.self, emission.stream, event, moment)
      case let event as RepeatMatch.Event: fold(RepeatMatch.self, emission.stream, event, moment)
      case let event as CarePlan.Event: fold(CarePlan.self, emission.stream, event, moment)
      case let event as Referral.Event: fold(Referral.self, emission.stream, event, moment)
      case let event as Desk.Event: fold(Desk.self, emission.stream, event, moment)
      case let event as Consent.Event: fold(Consent.self, emission.stream, event, moment)
      case let event as Conference.Event: fold(Conference.self, emission.stream, event, moment)
      case let event as Review.Event: fold(Review.self, emission.stream, event, moment)
      case let event as Conflict.Event: fold(Conflict.self, emission.stream, event, moment)
      case let event as Area.Event: fold(Area.self, emission.stream, event, moment)
      case let event as Network.Event: fold(Network.self, emission.stream, event, moment)
      case let event as Office.Event: fold(Office.self, emission.stream, event, moment)
      case let event as Activity.Event: fold(Activity.self, emission.stream, event, moment)
      case let event as EqualityPlan.Event:
        fold(EqualityPlan.self, emission.stream, event, moment)
      case let event as Covenant.Event: fold(Covenant.self, emission.stream, event, moment)
      case let event as Objective.Event: fold(Objective.self, emission.stream, event, moment)
      case let event as Gathering.Event: fold(Gathering.self, emission.stream, event, moment)
      case let event as Evaluation.Event: fold(Evaluation.self, emission.stream, event, moment)
      case let event as CareFigures.Event:
        fold(CareFigures.self, emission.stream, event, moment)
      case let event as Contact.Event: fold(Contact.self, emission.stream, event, moment)
      case let event as ReportRelease.Event:
        fold(ReportRelease.self, emission.stream, event, moment)
      case let event as Glass.Event: fold(Glass.self, emission.stream, event, moment)
      case let event as Retention.Event: fold(Retention.self, emission.stream, event, moment)
      default: preconditionFailure("an aggregate that the history cannot fold")
      }
    }
  }

  private mutating func fold<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID, _ event: A.Event, _ moment: Moment
  ) {
    var state = state(aggregate, stream)
    A.evolve(&state, event, moment)
    states[stream] = state
  }
}
