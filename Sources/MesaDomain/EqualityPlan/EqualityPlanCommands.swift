public import Canonical

let equalityPlanCommands: [any Command.Type] = [
  EqualityPlan.Adopt.self, EqualityPlan.ReportMeasure.self, EqualityPlan.Observe.self,
  EqualityPlan.Evaluate.self,
]

extension EqualityPlan {
  /// Records a plan as it was adopted: the whole tree.
  public struct Adopt: Command {
    public static let name = "plan.adopt"
    public let plan: EqualityPlanID
    public let title: String
    public let municipality: MunicipalityCode
    public let from: CivilDate
    public let to: CivilDate
    public let axes: [Axis]

    public init(
      plan: EqualityPlanID, title: String, municipality: MunicipalityCode, from: CivilDate,
      to: CivilDate, axes: [Axis]
    ) {
      (self.plan, self.title, self.municipality) = (plan, title, municipality)
      (self.from, self.to, self.axes) = (from, to, axes)
    }

    public func place(in context: Context) -> Place { .municipality(municipality) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let adopted = Adopted(
        title: title, municipality: municipality, from: from, to: to, axes: axes)
      let state = context.state(EqualityPlan.self, .plan(plan))
      if state.adopted == adopted { return .nothing }
      guard state.adopted == nil else {
        throw .exists("plan", plan.rawValue, field: "/data/plan")
      }
      try context.known(municipality, field: "/data/municipality")
      guard from <= to else {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      try EqualityPlan.sound(axes, context)
      return Decision([Emission(.plan(plan), Event.adopted(adopted))])
    }
  }

  /// How far a measure has come, and what of its budget was spent.
  public struct ReportMeasure: Command {
    public static let name = "plan.reportMeasure"
    public let plan: EqualityPlanID
    /// Its place, `1.2.3`.
    public let measure: String
    public let progress: Progress
    public let spentCents: Int?

    public init(
      plan: EqualityPlanID, measure: String, progress: Progress, spentCents: Int? = nil
    ) {
      (self.plan, self.measure) = (plan, measure)
      (self.progress, self.spentCents) = (progress, spentCents)
    }

    public func place(in context: Context) -> Place { context.place(of: plan) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(EqualityPlan.self, .plan(plan))
      guard state.measure(measure) != nil else {
        throw .unknown("measure", measure, field: "/data/measure")
      }
      if let spentCents {
        try Activity.inRange(spentCents, 0...1_000_000_000_000, "/data/spentCents")
      }
      let reported = Reported(measure: measure, progress: progress, spentCents: spentCents)
      if state.progress[measure] == reported { return .nothing }
      return Decision([Emission(.plan(plan), Event.reported(reported))])
    }
  }

  /// What an indicator was found to be on a day.
  public struct Observe: Command {
    public static let name = "plan.observe"
    public let plan: EqualityPlanID
    /// Its place, `1.2.3.1`.
    public let indicator: String
    public let on: CivilDate
    public let value: Int

    public init(plan: EqualityPlanID, indicator: String, on: CivilDate, value: Int) {
      (self.plan, self.indicator, self.on, self.value) = (plan, indicator, on, value)
    }

    public func place(in context: Context) -> Place { context.place(of: plan) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(EqualityPlan.self, .plan(plan))
      guard state.indicators.contains(where: { $0.place == indicator }) else {
        throw .unknown("indicator", indicator, field: "/data/indicator")
      }
      try EqualityPlan.past(on, context)
      try Activity.inRange(value, -1_000_000_000...1_000_000_000, "/data/value")
      let observed = Observed(indicator: indicator, on: on, value: value)
      if state.observations[indicator]?.contains(observed) == true { return .nothing }
      return Decision([Emission(.plan(plan), Event.observed(observed))])
    }
  }

  /// What an evaluation found, in one of its four layers.
  public struct Evaluate: Command {
    public static let name = "plan.evaluate"
    public let plan: EqualityPlanID
    public let layer: Layer
    public let on: CivilDate
    public let finding: String

    public init(plan: EqualityPlanID, layer: Layer, on: CivilDate, finding: String) {
      (self.plan, self.layer, self.on, self.finding) = (plan, layer, on, finding)
    }

    public func place(in context: Context) -> Place { context.place(of: plan) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(EqualityPlan.self, .plan(plan))
      try EqualityPlan.past(on, context)
      try Activity.namesNobody(finding, "/data/finding")
      let evaluated = Evaluated(layer: layer, on: on, finding: finding)
      if state.evaluations.contains(evaluated) { return .nothing }
      return Decision([Emission(.plan(plan), Event.evaluated(evaluated))])
    }
  }
}

extension Context {
  func place(of plan: EqualityPlanID) -> Place {
    state(EqualityPlan.self, .plan(plan)).adopted.map { .municipality($0.municipality) }
      ?? .nowhere(kind: "plan", id: plan.rawValue)
  }
}
