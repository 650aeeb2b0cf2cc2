public import Canonical

/// What she agreed to, agency by agency: apart from the legal basis of the data's processing.
///
/// - Source: handbook §4.5.
public enum Consent: Aggregate {
  public static let kind = StreamKind.consent
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var entries: [Given] = []
    public var withdrawn: [Withdrawn] = []

    /// Whether she agreed that the agency is told, and it still holds then.
    public func allows(_ agency: AgencyID, on day: CivilDate) -> Bool {
      entries.contains { $0.to.contains(agency) && $0.until.map { day <= $0 } != false }
        && !withdrawn.contains { $0.from.contains(agency) }
    }
  }

  public enum Event: Sendable, Equatable {
    case given(Given)
    case withdrawn(Withdrawn)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .given(let e):
      state.entries.append(e)
      state.withdrawn.removeAll { $0.from.allSatisfy(e.to.contains) }
    case .withdrawn(let e): state.withdrawn.append(e)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(.narrative)
  }

  public struct Given: Payload {
    public let to: [AgencyID]
    public let until: CivilDate?
    /// Where the paper with her signature is kept.
    public let keptAt: Confidential?
  }
  public struct Withdrawn: Payload { public let from: [AgencyID] }
}

extension Consent.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case given = "consent.given/1"
    case withdrawn = "consent.withdrawn/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .given(let e): (.given, e)
    case .withdrawn(let e): (.withdrawn, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .given: .given(try data.decoded())
      case .withdrawn: .withdrawn(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .given: Consent.Given.self
    case .withdrawn: Consent.Withdrawn.self
    }
  }
}
