public import Canonical

/// A decision that an organ adopted, with who carries it out and until when.
public enum Agreement: Aggregate {
  public static let kind = StreamKind.agreement
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, open, inProgress, completed, cancelled
    /// Takes note of something; nothing is to be done.
    case informational
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var adopted: Adopted?
    public var adoptedAt: Instant?
    public var progress = 0
    public var notes: [Reported] = []
    public var evidence: [EvidenceAdded] = []
    public var completedAt: Instant?
    public var cancelled: Cancelled?

    /// Still to be carried out.
    public var isOpen: Bool { stage == .open || stage == .inProgress }
  }

  public enum Event: Sendable, Equatable {
    case adopted(Adopted)
    case reported(Reported)
    case evidenceAdded(EvidenceAdded)
    case completed(Completed)
    case cancelled(Cancelled)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .adopted(let e):
      state.stage = e.informational ? .informational : .open
      (state.adopted, state.adoptedAt) = (e, moment.effective)
    case .reported(let e):
      state.stage = .inProgress
      state.progress = e.progress
      state.notes.append(e)
    case .evidenceAdded(let e): state.evidence.append(e)
    case .completed:
      (state.stage, state.progress, state.completedAt) = (.completed, 100, moment.effective)
    case .cancelled(let e): (state.stage, state.cancelled) = (.cancelled, e)
    }
  }

  public static func sealing(_ stream: StreamID, _ state: State, _ moment: Moment) -> String? {
    state.adopted.map { "mesa/\($0.mesa.rawValue)/\(moment.effective.utcDate.year)" }
  }

  public struct Adopted: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let meeting: MeetingID
    public let item: Int
    /// `AC-2026-003`: per organ and year, without gaps.
    public let number: String
    public let text: String
    public let informational: Bool
    public let owner: AgencyID?
    public let due: CivilDate?
  }
  public struct Reported: Payload {
    /// Per cent done, 0 to 100, as the agency says.
    public let progress: Int
    public let note: Confidential?
  }
  public enum EvidenceKind: String, Choice { case document, publication, attendance, statement }
  public struct EvidenceAdded: Payload {
    public let kind: EvidenceKind
    public let description: Confidential
    /// SHA-256 of a file kept elsewhere, in hex.
    public let sha256: String?
  }
  public struct Completed: Payload { public let onTime: Bool }
  public struct Cancelled: Payload {
    /// The session that cancelled it, and the item.
    public let session: MeetingID
    public let item: Int
  }
}

extension Agreement.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case adopted = "agreement.adopted/1"
    case reported = "agreement.reported/1"
    case evidenceAdded = "agreement.evidenceAdded/1"
    case completed = "agreement.completed/1"
    case cancelled = "agreement.cancelled/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .adopted(let e): (.adopted, e)
    case .reported(let e): (.reported, e)
    case .evidenceAdded(let e): (.evidenceAdded, e)
    case .completed(let e): (.completed, e)
    case .cancelled(let e): (.cancelled, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .adopted: .adopted(try data.decoded())
      case .reported: .reported(try data.decoded())
      case .evidenceAdded: .evidenceAdded(try data.decoded())
      case .completed: .completed(try data.decoded())
      case .cancelled: .cancelled(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .adopted: Agreement.Adopted.self
    case .reported: Agreement.Reported.self
    case .evidenceAdded: Agreement.EvidenceAdded.self
    case .completed: Agreement.Completed.self
    case .cancelled: Agreement.Cancelled.self
    }
  }
}
