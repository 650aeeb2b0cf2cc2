/// A group activity of an office: what, about what, with whom, when, where, for how many.
///
/// One stream each. A million activities make a million short histories: none grows, each is
/// corrected without reading its neighbours, and no two people who record at once get in one
/// another's way. A register per office and month would be read whole for every entry.
public enum Activity: Aggregate {
  public static let kind = StreamKind.activity

  public struct State: Sendable, Equatable {
    public var office: OfficeID?
    public var sheet: Sheet?
    /// How often it was corrected.
    public var corrections = 0
    public var isWithdrawn = false

    /// What counts: nil where it was never recorded, or was withdrawn.
    public var counted: Sheet? { isWithdrawn ? nil : sheet }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case recorded(Recorded)
    case corrected(Corrected)
    case withdrawn(Withdrawn)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .recorded(let e): (state.office, state.sheet) = (e.office, e.sheet)
    case .corrected(let e):
      (state.sheet, state.isWithdrawn) = (e.sheet, false)
      state.corrections += 1
    case .withdrawn: state.isWithdrawn = true
    }
  }

  public struct Recorded: Payload {
    public let office: OfficeID
    public let sheet: Sheet
  }
  /// The whole as it is after the correction; what it was stays in the log.
  public struct Corrected: Payload {
    public let sheet: Sheet
    public let ground: CorrectionGround
  }
  public struct Withdrawn: Payload { public let ground: CorrectionGround }
}

/// Why a figure that was recorded is changed.
public enum CorrectionGround: String, Choice {
  case mistyped, duplicate, lateInformation, notHeld
}

/// How people were counted. Figures of the two are never added together.
///
/// - Source: handbook §6.2.
public enum CountBasis: String, Choice { case attendance, uniquePersons }

extension Activity.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case recorded = "activity.recorded/1"
    case corrected = "activity.corrected/1"
    case withdrawn = "activity.withdrawn/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .recorded(let e): (.recorded, e)
    case .corrected(let e): (.corrected, e)
    case .withdrawn(let e): (.withdrawn, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .recorded: .recorded(try data.decoded())
      case .corrected: .corrected(try data.decoded())
      case .withdrawn: .withdrawn(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .recorded: Activity.Recorded.self
    case .corrected: Activity.Corrected.self
    case .withdrawn: Activity.Withdrawn.self
    }
  }
}
