public import Canonical

/// An organisation that sits at mesas: police, court, health, CAVI, town hall.
public enum Agency: Aggregate {
  public static let kind = StreamKind.agency

  public struct State: Sendable, Equatable {
    public var name: String?
    public var agencyKind: AgencyKind?
    public var municipality: MunicipalityCode?
    public var closedOn: CivilDate?

    public var isOpen: Bool { name != nil && closedOn == nil }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case registered(Registered)
    case amended(Amended)
    case closed(Closed)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .registered(let e):
      state = State(name: e.name, agencyKind: e.kind, municipality: e.municipality)
    case .amended(let e):
      state.name = e.name ?? state.name
      state.agencyKind = e.kind ?? state.agencyKind
      state.municipality = e.municipality ?? state.municipality
    case .closed(let e): state.closedOn = e.on
    }
  }

  public struct Registered: Payload {
    public let name: String
    public let kind: AgencyKind
    public let municipality: MunicipalityCode?
  }
  public struct Amended: Payload {
    public let name: String?
    public let kind: AgencyKind?
    public let municipality: MunicipalityCode?
  }
  public struct Closed: Payload { public let on: CivilDate }
}

extension Agency.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case registered = "agency.registered/1"
    case amended = "agency.amended/1"
    case closed = "agency.closed/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .registered(let e): (.registered, e)
    case .amended(let e): (.amended, e)
    case .closed(let e): (.closed, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .registered: .registered(try data.decoded())
      case .amended: .amended(try data.decoded())
      case .closed: .closed(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .registered: Agency.Registered.self
    case .amended: Agency.Amended.self
    case .closed: Agency.Closed.self
    }
  }
}
