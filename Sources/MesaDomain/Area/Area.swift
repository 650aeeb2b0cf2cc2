public import Canonical

/// A territory of several municipalities that INE gives no code of its own: a mancomunidad, an
/// island, a comarca. Its municipalities vary by day.
public enum Area: Aggregate {
  public static let kind = StreamKind.area

  public enum Kind: String, Choice { case mancomunidad, island, comarca }

  public struct State: Sendable, Equatable {
    public var name: String?
    public var kind: Kind?
    public var officialCode: String?
    public var members: [Member] = []

    /// Its municipalities on that day, in the order in which they joined.
    public func municipalities(on day: CivilDate) -> [MunicipalityCode] {
      members.filter { $0.tenure.contains(day) }.map(\.municipality)
    }
  }
  public static let initial = State()

  public struct Member: Sendable, Equatable {
    public let municipality: MunicipalityCode
    public var tenure: Tenure
  }

  public enum Event: Sendable, Equatable {
    case registered(Registered)
    case joined(Joined)
    case left(Left)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .registered(let e):
      state = State(
        name: e.name, kind: e.kind, officialCode: e.officialCode,
        members: e.municipalities.map { Member(municipality: $0, tenure: Tenure(from: e.from)) })
    case .joined(let e):
      state.members.append(Member(municipality: e.municipality, tenure: Tenure(from: e.from)))
    case .left(let e):
      for index in state.members.indices
      where state.members[index].municipality == e.municipality
        && state.members[index].tenure.to == nil
      {
        state.members[index].tenure.to = e.to
      }
    }
  }

  public struct Registered: Payload {
    public let kind: Kind
    public let name: String
    /// In the register of local entities, where it has one.
    public let officialCode: String?
    public let municipalities: [MunicipalityCode]
    public let from: CivilDate
  }
  public struct Joined: Payload {
    public let municipality: MunicipalityCode
    public let from: CivilDate
  }
  public struct Left: Payload {
    public let municipality: MunicipalityCode
    /// The last day.
    public let to: CivilDate
  }
}

extension Area.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case registered = "area.registered/1"
    case joined = "area.joined/1"
    case left = "area.left/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .registered(let e): (.registered, e)
    case .joined(let e): (.joined, e)
    case .left(let e): (.left, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .registered: .registered(try data.decoded())
      case .joined: .joined(try data.decoded())
      case .left: .left(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .registered: Area.Registered.self
    case .joined: Area.Joined.self
    case .left: Area.Left.self
    }
  }
}
