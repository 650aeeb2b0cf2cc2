public import Canonical

/// The desk at which an agency of a mesa takes referrals in: who serves there, and who stands in.
///
/// An agency without anybody at its desk has no account here: it is written to on paper.
public enum Desk: Aggregate {
  public static let kind = StreamKind.desk
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var places: [Joined] = []

    /// Who serves there on that day.
    public func people(on day: CivilDate) -> [PersonID] {
      places.filter { $0.tenure.contains(day) }.map(\.person)
    }
  }

  public enum Event: Sendable, Equatable {
    case joined(Joined)
    case left(Left)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .joined(let e): state.places.append(e)
    case .left(let e):
      for index in state.places.indices
      where state.places[index].person == e.person && state.places[index].isOpen(on: e.to) {
        state.places[index].tenure.to = e.to
      }
    }
  }

  public struct Joined: Payload {
    public let person: PersonID
    /// For whom the person stands in while they are away.
    public let covers: PersonID?
    public var tenure: Tenure

    func isOpen(on day: CivilDate) -> Bool { tenure.to.map { day < $0 } != false }
  }
  public struct Left: Payload {
    public let person: PersonID
    public let to: CivilDate
  }
}

extension Desk.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case joined = "desk.joined/1"
    case left = "desk.left/1"
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
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .joined: Desk.Joined.self
    case .left: Desk.Left.self
    }
  }
}
