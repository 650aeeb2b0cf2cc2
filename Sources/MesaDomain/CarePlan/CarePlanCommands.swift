let carePlanCommands: [any Command.Type] = [CarePlan.SetGoal.self]

extension CarePlan {
  /// Sets a goal of the plan.
  public struct SetGoal: Command {
    public static let name = "carePlan.setGoal"
    public let `case`: CaseID
    public let area: Area
    public let text: Confidential

    public init(case id: CaseID, area: Area, text: Confidential) {
      (self.case, self.area, self.text) = (id, area, text)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.openCase(self.case, for: nil)
      return Decision([
        Emission(.carePlan(self.case), Event.goalSet(GoalSet(area: area, text: text)))
      ])
    }
  }
}
