/// A commission's roster of cases in one session; the session itself knows none of them (R19).
///
/// Its stream is the session's id. A case can only stand here, and only where `CaseOrgan` says that
/// the organ treats cases: a plenary has no event and no field that could name one.
public enum Conference: Aggregate {
  public static let kind = StreamKind.conference
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var organ: CaseOrgan?
    public var cases: [Listed] = []
    /// Who has said, case by case, that nothing stands in the way (R50).
    public var free: [CaseID: [PersonID]] = [:]
  }

  public enum Event: Sendable, Equatable {
    case listed(Listed)
    case declaredFree(Declared)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .listed(let e):
      state.organ = e.organ
      state.cases.append(e)
    case .declaredFree(let e): state.free[e.case, default: []].append(e.person)
    }
  }

  public struct Listed: Payload {
    public let organ: CaseOrgan
    public let `case`: CaseID
    public let minutes: Int
  }
  public struct Declared: Payload {
    public let `case`: CaseID
    public let person: PersonID
  }
}

/// An organ that may treat cases, by the profile of its mesa: the only way to name one in a session.
public struct CaseOrgan: Payload {
  public let mesa: MesaID
  public let organ: OrganKind

  /// Nil for the plenary and every organ whose data scope is policy.
  init?(_ mesa: MesaID, _ rules: Profile.Organ) {
    guard rules.scope == .cases, let kind = OrganKind(rawValue: rules.kind), kind != .plenary
    else { return nil }
    (self.mesa, organ) = (mesa, kind)
  }
}

extension Conference.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case listed = "conference.listed/1"
    case declaredFree = "conference.declaredFree/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .listed(let e): (.listed, e)
    case .declaredFree(let e): (.declaredFree, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .listed: .listed(try data.decoded())
      case .declaredFree: .declaredFree(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .listed: Conference.Listed.self
    case .declaredFree: Conference.Declared.self
    }
  }
}
