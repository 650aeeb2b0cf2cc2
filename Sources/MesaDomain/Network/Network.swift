public import Canonical

/// A network of offices, as a region's institute keeps one; which offices belong to it varies by
/// year and stands with each office.
public enum Network: Aggregate {
  public static let kind = StreamKind.network

  public struct State: Sendable, Equatable {
    public var name: String?
    public var region: Region?
    public var from: CivilDate?
    /// Counts of people under it are not published.
    public var k = Network.usualK
  }
  public static let initial = State()

  /// Where none is said.
  ///
  /// - Source: handbook §5.4 [?].
  public static let usualK = 5

  public enum Event: Sendable, Equatable {
    case founded(Founded)
    case amended(Amended)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .founded(let e): state = State(name: e.name, region: e.region, from: e.from, k: e.k)
    case .amended(let e): state.name = e.name
    }
  }

  public struct Founded: Payload {
    public let name: String
    public let region: Region
    public let from: CivilDate
    public let k: Int
  }
  public struct Amended: Payload { public let name: String }
}

extension Network.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case founded = "network.founded/1"
    case amended = "network.amended/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .founded(let e): (.founded, e)
    case .amended(let e): (.amended, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .founded: .founded(try data.decoded())
      case .amended: .amended(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .founded: Network.Founded.self
    case .amended: Network.Amended.self
    }
  }
}
