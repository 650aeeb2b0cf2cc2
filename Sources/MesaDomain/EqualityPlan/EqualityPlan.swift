public import Canonical

/// An equality plan: axes, objectives, measures and indicators, and what became of them.
///
/// Parts are named by their place: `2` is an axis, `2.1` an objective of it, `2.1.3` a measure and
/// `2.1.3.1` one of its indicators.
///
/// - Source: handbook §6.6.
public enum EqualityPlan: Aggregate {
  public static let kind = StreamKind.plan

  public struct State: Sendable, Equatable {
    public var adopted: Adopted?
    /// What was last told of each measure, by its place.
    public var progress: [String: Reported] = [:]
    /// All that was told of each, in order, with the day of which it was told.
    public var history: [String: [Told]] = [:]
    /// What was observed of each indicator, in order.
    public var observations: [String: [Observed]] = [:]
    public var evaluations: [Evaluated] = []

    /// Measures with their places, in the plan's order.
    public var measures: [(place: String, measure: Measure)] {
      (adopted?.axes ?? []).enumerated().flatMap { axis, part in
        part.objectives.enumerated().flatMap { objective, part in
          part.measures.enumerated().map { measure, part in
            (place: "\(axis + 1).\(objective + 1).\(measure + 1)", measure: part)
          }
        }
      }
    }

    /// How far a measure was at the end of a day.
    public func reported(_ place: String, by day: CivilDate) -> Reported? {
      history[place]?.last { $0.on <= day }?.reported
    }

    /// What was last observed of an indicator by then.
    public func observed(_ place: String, by day: CivilDate) -> Observed? {
      observations[place]?.filter { $0.on <= day }.max { $0.on < $1.on }
    }

    public func measure(_ place: String) -> Measure? {
      measures.first { $0.place == place }?.measure
    }

    /// Indicators with their places, in the plan's order.
    public var indicators: [(place: String, indicator: Indicator)] {
      measures.flatMap { place, measure in
        measure.indicators.enumerated().map { number, indicator in
          (place: "\(place).\(number + 1)", indicator: indicator)
        }
      }
    }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case adopted(Adopted)
    case reported(Reported)
    case observed(Observed)
    case evaluated(Evaluated)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .adopted(let e): state = State(adopted: e)
    case .reported(let e):
      state.progress[e.measure] = e
      let day = Zone.peninsular.day(of: moment.effective)
      state.history[e.measure, default: []].append(Told(on: day, reported: e))
    case .observed(let e): state.observations[e.indicator, default: []].append(e)
    case .evaluated(let e): state.evaluations.append(e)
    }
  }

  public struct Adopted: Payload {
    public let title: String
    public let municipality: MunicipalityCode
    public let from: CivilDate
    public let to: CivilDate
    public let axes: [Axis]
  }
  public struct Axis: Payload {
    public let title: String
    public let objectives: [Objective]

    public init(title: String, objectives: [Objective]) {
      (self.title, self.objectives) = (title, objectives)
    }
  }
  public struct Objective: Payload {
    public let title: String
    public let measures: [Measure]

    public init(title: String, measures: [Measure]) {
      (self.title, self.measures) = (title, measures)
    }
  }
  public struct Measure: Payload {
    public let title: String
    public let responsible: AgencyID
    public let budgetCents: Int?
    public let indicators: [Indicator]

    public init(
      title: String, responsible: AgencyID, budgetCents: Int? = nil, indicators: [Indicator] = []
    ) {
      (self.title, self.responsible) = (title, responsible)
      (self.budgetCents, self.indicators) = (budgetCents, indicators)
    }
  }
  public struct Indicator: Payload {
    public let definition: String
    public let unit: String
    public let baseline: Int
    public let target: Int

    public init(definition: String, unit: String, baseline: Int, target: Int) {
      (self.definition, self.unit) = (definition, unit)
      (self.baseline, self.target) = (baseline, target)
    }
  }

  public enum Progress: String, Choice { case notStarted, started, finished }

  public struct Reported: Payload {
    public let measure: String
    public let progress: Progress
    public let spentCents: Int?
  }
  /// What was told of a measure on a day.
  public struct Told: Sendable, Equatable {
    public let on: CivilDate
    public let reported: Reported
  }
  public struct Observed: Payload {
    public let indicator: String
    public let on: CivilDate
    public let value: Int
  }
  /// Layers of an evaluation.
  ///
  /// - Source: handbook §6.6 [K].
  public enum Layer: String, Choice { case design, implementation, results, impact }
  public struct Evaluated: Payload {
    public let layer: Layer
    public let on: CivilDate
    public let finding: String
  }
}

/// An equality plan: a chosen slug, `primer-plan-caceres`.
public struct EqualityPlanID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: EqualityPlanID { EqualityPlanID(wellFormed: "primer-plan-caceres") }
}

extension EqualityPlan.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case adopted = "plan.adopted/1"
    case reported = "plan.reported/1"
    case observed = "plan.observed/1"
    case evaluated = "plan.evaluated/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .adopted(let e): (.adopted, e)
    case .reported(let e): (.reported, e)
    case .observed(let e): (.observed, e)
    case .evaluated(let e): (.evaluated, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .adopted: .adopted(try data.decoded())
      case .reported: .reported(try data.decoded())
      case .observed: .observed(try data.decoded())
      case .evaluated: .evaluated(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .adopted: EqualityPlan.Adopted.self
    case .reported: EqualityPlan.Reported.self
    case .observed: EqualityPlan.Observed.self
    case .evaluated: EqualityPlan.Evaluated.self
    }
  }
}
