/// A municipality as far as mesas serve it: at most one mesa at a time (handbook §2.4).
public enum Territory: Aggregate {
  public static let kind = StreamKind.territory

  public struct State: Sendable, Equatable { public var mesa: MesaID? }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case joined(Served)
    case left(Served)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .joined(let e): state.mesa = e.mesa
    case .left(let e): if state.mesa == e.mesa { state.mesa = nil }
    }
  }

  public struct Served: Payload { public let mesa: MesaID }
}

extension Territory.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case joined = "territory.joined/1"
    case left = "territory.left/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .joined(let e): (.joined, e)
    case .left(let e): (.left, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .joined: .joined(try data.decoded())
      case .left: .left(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type { Territory.Served.self }
}
