public import Canonical

/// A report as it was told to those who are owed it: one stream for each release, never changed.
///
/// What was told cannot be taken back. A replay must come to the same, and whatever is told later is
/// judged together with it.
///
/// - Source: handbook §5.4 register of releases, §6 common header.
public enum ReportRelease: Aggregate {
  public static let kind = StreamKind.report

  public struct State: Sendable, Equatable {
    public var released: ReleasedReport?
    /// When it was written down, and by whom.
    public var at: Instant?
    public var recorder: String?
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case released(ReleasedReport)
    case continued(Continued)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .released(let e):
      state = State(released: e, at: moment.at, recorder: moment.actor)
    case .continued(let e): state.released = state.released.map { $0.with($0.tables + e.tables) }
    }
  }

  /// What did not fit into the entry before.
  public struct Continued: Payload {
    /// The first may go on with the last one before: the same table, other rows.
    public let tables: [ReleasedTable]
  }
}

/// The release of a report; it takes its id from the command that made it.
public struct ReportReleaseID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}

extension ReportRelease.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case released = "report.released/1"
    case continued = "report.continued/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .released(let e): (.released, e)
    case .continued(let e): (.continued, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .released: .released(try data.decoded())
      case .continued: .continued(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .released: ReleasedReport.self
    case .continued: ReportRelease.Continued.self
    }
  }
}
