public import Canonical

extension CarePlan {
  /// A plan begins with the first thing that is put into it.
  public struct Begun: Payload {
    public let mesa: MesaID
    public let agency: AgencyID
    /// By when it is looked at for the first time; nil where the profile gives no term.
    public let review: Deadline?
    /// The level of risk by which that term was chosen.
    public let risk: String
    public let profile: String
    public let profileVersion: Int
  }
  public struct GoalSet: Payload {
    public let agency: AgencyID
    public let area: Area
    public let text: Confidential
  }
  public struct GoalAssessed: Payload {
    public let agency: AgencyID
    public let goal: Int
    public let status: Status
    public let on: CivilDate
  }
  public struct MeasureSet: Payload {
    /// Who set it.
    public let agency: AgencyID
    /// Who carries it out, and reports.
    public let responsible: AgencyID
    public let goal: Int?
    public let due: CivilDate
    public let text: Confidential
    /// When she is expected somewhere for it.
    public var appointment: Instant?
    /// How she hears of that.
    public var told: CaseFile.Outreach?
  }
  public struct MeasureReported: Payload {
    public let agency: AgencyID
    public let measure: Int
    public let status: Status
    public let on: CivilDate
    /// No clinical content.
    public let note: Confidential?
  }
  public struct SafetyItemAdded: Payload {
    public let agency: AgencyID
    public let text: Confidential
  }
  public struct SafetyItemEnded: Payload {
    public let agency: AgencyID
    public let item: Int
    public let on: CivilDate
  }
  /// The plan was looked at, with her own view of it.
  public struct Reviewed: Payload {
    public let agency: AgencyID
    public let on: CivilDate
    public let voice: Confidential
    public let note: Confidential?
    /// How many goals apply, and how many of them are met.
    public let applicable: Int
    public let met: Int
    public let next: Deadline?
    public let risk: String
    public let profile: String
    public let profileVersion: Int
  }
  /// The plan was not looked at in time, or a measure was not done by its day.
  public struct BecameOverdue: Payload {
    /// Nil: the review of the plan.
    public let measure: Int?
    /// Last moment at which it was in time.
    public let due: Instant
  }
}

extension CarePlan.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case begun = "carePlan.begun/1"
    case goalSet = "carePlan.goalSet/1"
    case goalAssessed = "carePlan.goalAssessed/1"
    case measureSet = "carePlan.measureSet/1"
    case measureReported = "carePlan.measureReported/1"
    case safetyItemAdded = "carePlan.safetyItemAdded/1"
    case safetyItemEnded = "carePlan.safetyItemEnded/1"
    case reviewed = "carePlan.reviewed/1"
    case becameOverdue = "carePlan.becameOverdue/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .begun(let e): (.begun, e)
    case .goalSet(let e): (.goalSet, e)
    case .goalAssessed(let e): (.goalAssessed, e)
    case .measureSet(let e): (.measureSet, e)
    case .measureReported(let e): (.measureReported, e)
    case .safetyItemAdded(let e): (.safetyItemAdded, e)
    case .safetyItemEnded(let e): (.safetyItemEnded, e)
    case .reviewed(let e): (.reviewed, e)
    case .becameOverdue(let e): (.becameOverdue, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .begun: .begun(try data.decoded())
      case .goalSet: .goalSet(try data.decoded())
      case .goalAssessed: .goalAssessed(try data.decoded())
      case .measureSet: .measureSet(try data.decoded())
      case .measureReported: .measureReported(try data.decoded())
      case .safetyItemAdded: .safetyItemAdded(try data.decoded())
      case .safetyItemEnded: .safetyItemEnded(try data.decoded())
      case .reviewed: .reviewed(try data.decoded())
      case .becameOverdue: .becameOverdue(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .begun: CarePlan.Begun.self
    case .goalSet: CarePlan.GoalSet.self
    case .goalAssessed: CarePlan.GoalAssessed.self
    case .measureSet: CarePlan.MeasureSet.self
    case .measureReported: CarePlan.MeasureReported.self
    case .safetyItemAdded: CarePlan.SafetyItemAdded.self
    case .safetyItemEnded: CarePlan.SafetyItemEnded.self
    case .reviewed: CarePlan.Reviewed.self
    case .becameOverdue: CarePlan.BecameOverdue.self
    }
  }
}
