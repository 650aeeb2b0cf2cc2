public import Canonical

extension Office {
  public struct Registered: Payload {
    public let name: String
    /// One of the two: whom it serves.
    public let municipality: MunicipalityCode?
    public let area: AreaID?
    public let agency: AgencyID?
    public let network: NetworkID?
    public let openedOn: CivilDate
  }
  /// What is left out stays.
  public struct Amended: Payload {
    public let name: String?
    public let municipality: MunicipalityCode?
    public let area: AreaID?
    public let agency: AgencyID?
  }
  public struct Staffed: Payload {
    public let kind: StaffKind
    public let count: Int
    public let from: CivilDate
  }
  public struct Closed: Payload {
    /// The last day.
    public let on: CivilDate
  }
  public struct Reopened: Payload { public let on: CivilDate }
  public struct Joined: Payload {
    public let network: NetworkID
    public let from: CivilDate
  }
  public struct Left: Payload {
    public let network: NetworkID
    /// The last day.
    public let to: CivilDate
  }
}

extension Office.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case registered = "office.registered/1"
    case amended = "office.amended/1"
    case staffed = "office.staffed/1"
    case closed = "office.closed/1"
    case reopened = "office.reopened/1"
    case joined = "office.joined/1"
    case left = "office.left/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .registered(let e): (.registered, e)
    case .amended(let e): (.amended, e)
    case .staffed(let e): (.staffed, e)
    case .closed(let e): (.closed, e)
    case .reopened(let e): (.reopened, e)
    case .joined(let e): (.joined, e)
    case .left(let e): (.left, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .registered: .registered(try data.decoded())
      case .amended: .amended(try data.decoded())
      case .staffed: .staffed(try data.decoded())
      case .closed: .closed(try data.decoded())
      case .reopened: .reopened(try data.decoded())
      case .joined: .joined(try data.decoded())
      case .left: .left(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .registered: Office.Registered.self
    case .amended: Office.Amended.self
    case .staffed: Office.Staffed.self
    case .closed: Office.Closed.self
    case .reopened: Office.Reopened.self
    case .joined: Office.Joined.self
    case .left: Office.Left.self
    }
  }
}
