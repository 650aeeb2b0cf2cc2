public import Canonical

/// What a person has opened by breaking glass, why, and what the data-protection officer found.
///
/// Its stream is the person's, so that no more than two can be open at a time. The case itself
/// holds that it was done, from which the right follows.
///
/// - Source: `security.md` §4.8.
public enum Glass: Aggregate {
  public static let kind = StreamKind.glass
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var requests: [Request] = []
    public var openings: [Opening] = []
    public var pace = Pace()

    /// Those that are open at that moment.
    public func open(at moment: Instant) -> [Opening] {
      openings.filter { moment < $0.opened.until }
    }
  }

  /// Waits for a second person of the same office.
  public struct Request: Sendable, Equatable {
    public let version: Int
    public let asked: Requested
    public var isConfirmed = false
  }

  public struct Opening: Sendable, Equatable {
    /// Of the event, by which a review names it.
    public let version: Int
    public let at: Instant
    public let opened: Opened
    public var review: Reviewed?
    /// Its term has passed without one, and the clock has said so.
    public var isOverdue = false
    public var reviewedAt: Instant?
  }

  /// How fast that person opens the cases that are theirs.
  public struct Pace: Sendable, Equatable {
    /// More than somebody opens who works with cases, and not looked into yet.
    public var exceeded: PaceExceeded?
    public var exceededAt: Instant?
    /// What was opened until then counts no more.
    public var releasedAt: Instant?

    public init(releasedAt: Instant? = nil) { self.releasedAt = releasedAt }
  }

  public enum Event: Sendable, Equatable {
    case requested(Requested)
    case opened(Opened)
    case reviewed(Reviewed)
    case becameOverdue(BecameOverdue)
    case paceExceeded(PaceExceeded)
    case paceReleased(PaceReleased)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .requested(let e): state.requests.append(Request(version: moment.version, asked: e))
    case .opened(let e):
      for index in state.requests.indices where state.requests[index].version == e.request {
        state.requests[index].isConfirmed = true
      }
      state.openings.append(Opening(version: moment.version, at: moment.at, opened: e))
    case .reviewed(let e):
      for index in state.openings.indices where state.openings[index].version == e.opening {
        (state.openings[index].review, state.openings[index].reviewedAt) = (e, moment.effective)
      }
    case .becameOverdue(let e):
      for index in state.openings.indices where state.openings[index].version == e.opening {
        state.openings[index].isOverdue = true
      }
    case .paceExceeded(let e): (state.pace.exceeded, state.pace.exceededAt) = (e, moment.at)
    case .paceReleased: state.pace = Pace(releasedAt: moment.at)
    }
  }

  /// Why somebody looked tells of the woman's situation: it is sealed and forgotten with her case.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    let file: CaseID? =
      switch event {
      case .requested(let e): e.case
      case .opened(let e): e.case
      case .reviewed(let e):
        state.openings.first { $0.version == e.opening }?.opened.case
      case .becameOverdue, .paceExceeded, .paceReleased: nil
      }
    return file?.key(.narrative)
  }
}

extension Glass {
  public struct Requested: Payload {
    public let `case`: CaseID
    public let code: SpeakableCode
    public let role: Role
    public let ground: GlassGround
    public let reason: Confidential
    public let compartments: [Compartment]
    /// After it nobody can confirm it any more.
    public let lapses: Instant
  }

  public struct Opened: Payload {
    public let `case`: CaseID
    public let code: SpeakableCode
    public let role: Role
    /// That for which it was done, of who serves at a desk.
    public let agency: AgencyID?
    public let ground: GlassGround
    /// Nil where it stands in the request.
    public let reason: Confidential?
    public let compartments: [Compartment]
    public let until: Instant
    public let reviewDue: Deadline
    /// Version of the request that a second person confirmed.
    public let request: Int?
    public let confirmedBy: PersonID?
  }

  public struct Reviewed: Payload {
    /// Version of the opening.
    public let opening: Int
    public let by: PersonID
    public let justified: Bool
    public let note: Confidential?
  }

  public struct BecameOverdue: Payload {
    /// Version of the opening.
    public let opening: Int
    /// The last moment at which a review would have been in time.
    public let due: Instant
  }

  /// So many different cases were opened that data protection has to ask why.
  public struct PaceExceeded: Payload {
    public let inAnHour: Int
    public let inADay: Int
    /// At double: no other case is shown until the officer releases it.
    public let isStopped: Bool
  }

  public struct PaceReleased: Payload {
    public let by: PersonID
  }
}

extension Glass.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case requested = "glass.requested/1"
    case opened = "glass.opened/1"
    case reviewed = "glass.reviewed/1"
    case becameOverdue = "glass.becameOverdue/1"
    case paceExceeded = "glass.paceExceeded/1"
    case paceReleased = "glass.paceReleased/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .requested(let e): (.requested, e)
    case .opened(let e): (.opened, e)
    case .reviewed(let e): (.reviewed, e)
    case .becameOverdue(let e): (.becameOverdue, e)
    case .paceExceeded(let e): (.paceExceeded, e)
    case .paceReleased(let e): (.paceReleased, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .requested: .requested(try data.decoded())
      case .opened: .opened(try data.decoded())
      case .reviewed: .reviewed(try data.decoded())
      case .becameOverdue: .becameOverdue(try data.decoded())
      case .paceExceeded: .paceExceeded(try data.decoded())
      case .paceReleased: .paceReleased(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .requested: Glass.Requested.self
    case .opened: Glass.Opened.self
    case .reviewed: Glass.Reviewed.self
    case .becameOverdue: Glass.BecameOverdue.self
    case .paceExceeded: Glass.PaceExceeded.self
    case .paceReleased: Glass.PaceReleased.self
    }
  }
}
