import Canonical

let activityCommands: [any Command.Type] = [
  Activity.Record.self, Activity.Correct.self, Activity.Withdraw.self,
  Contact.Record.self, Contact.Correct.self, Contact.Withdraw.self,
]

extension Activity {
  /// Records an activity that an office has held.
  public struct Record: Command {
    public static let name = "activity.record"
    public let office: OfficeID
    /// The office's own reference; where it is left out the command's id is taken.
    public let activity: ActivityID?
    public let sheet: Sheet

    public init(office: OfficeID, activity: ActivityID? = nil, sheet: Sheet) {
      (self.office, self.activity, self.sheet) = (office, activity, sheet)
    }

    public func place(in context: Context) -> Place { .office(office) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = activity ?? ActivityID(wellFormed: context.command)
      let state = context.state(Activity.self, .activity(id))
      if state.office == office, state.counted == sheet { return .nothing }
      guard state.office == nil else {
        throw .exists("activity", id.rawValue, field: "/data/activity")
      }
      try Activity.sound(sheet, of: office, context)
      let recorded = Recorded(office: office, sheet: sheet)
      return Decision([Emission(.activity(id), Event.recorded(recorded))])
    }
  }

  /// Puts an activity right: the whole as it should have been, and why. What was written stays in
  /// its history.
  public struct Correct: Command {
    public static let name = "activity.correct"
    public let activity: ActivityID
    public let sheet: Sheet
    public let ground: CorrectionGround

    public init(activity: ActivityID, sheet: Sheet, ground: CorrectionGround) {
      (self.activity, self.sheet, self.ground) = (activity, sheet, ground)
    }

    public func place(in context: Context) -> Place { context.place(of: activity) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Activity.self, .activity(activity))
      guard let office = state.office else { throw .unknown("activity", activity.rawValue) }
      if state.counted == sheet { return .nothing }
      try Activity.sound(sheet, of: office, context)
      return Decision([
        Emission(.activity(activity), Event.corrected(Corrected(sheet: sheet, ground: ground)))
      ])
    }
  }

  /// Takes an activity out of all figures: it was entered twice, or never held.
  public struct Withdraw: Command {
    public static let name = "activity.withdraw"
    public let activity: ActivityID
    public let ground: CorrectionGround

    public init(activity: ActivityID, ground: CorrectionGround) {
      (self.activity, self.ground) = (activity, ground)
    }

    public func place(in context: Context) -> Place { context.place(of: activity) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Activity.self, .activity(activity)).isWithdrawn { return .nothing }
      return Decision([
        Emission(.activity(activity), Event.withdrawn(Withdrawn(ground: ground)))
      ])
    }
  }
}

extension Context {
  func place(of activity: ActivityID) -> Place {
    state(Activity.self, .activity(activity)).office.map { .office($0) }
      ?? .nowhere(kind: "activity", id: activity.rawValue)
  }
}
