public import Canonical

extension Agreement {
  public enum Event: Sendable, Equatable {
    case adopted(Adopted)
    case reported(Reported)
    case evidenceAdded(EvidenceAdded)
    /// One of several agencies has done its part.
    case partCompleted(PartCompleted)
    case completed(Completed)
    case cancelled(Cancelled)
    case extended(Extended)
    case superseded(Link)
    /// The link back, in the agreement that stands in another's place.
    case replaced(Link)
    case reminded(Reminded)
    case responsibleNamed(Responsible)
    /// The one who answered for it has left, and another does.
    case handedOver(Responsible)
    case becameOverdue(BecameOverdue)
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
    /// Agencies that it binds beside the owner.
    public var participants: [AgencyID]?
    /// The proposal of an evaluation that it came of.
    public var proposal: Evaluation.ProposalReference?

    /// All that it binds, the owner first.
    public var agencies: [AgencyID] { (owner.map { [$0] } ?? []) + (participants ?? []) }
  }
  public struct Reported: Payload {
    /// Per cent done, 0 to 100, as the agency says.
    public let progress: Int
    public let note: Confidential?
    /// Whose part; the owner's where none is named.
    public var agency: AgencyID?
  }
  public enum EvidenceKind: String, Choice { case document, publication, attendance, statement }
  public struct EvidenceAdded: Payload {
    public let kind: EvidenceKind
    public let description: Confidential
    /// SHA-256 of a file kept elsewhere, in hex.
    public let sha256: String?
    /// Of whose part; the owner's where none is named.
    public var agency: AgencyID?
  }
  public struct PartCompleted: Payload {
    public let agency: AgencyID
    public let onTime: Bool
  }
  public struct Completed: Payload { public let onTime: Bool }
  public struct Cancelled: Payload {
    /// The session that cancelled it, and the item.
    public let session: MeetingID
    public let item: Int
  }
  public enum ExtensionReason: String, Choice {
    case lackOfMeans, dependsOnOthers, scopeGrew, newFacts, forceMajeure, other
  }
  public enum DecidedBy: String, Choice { case session, chair }
  public struct Extended: Payload {
    /// The due day that it had.
    public let from: CivilDate
    public let to: CivilDate
    public let reason: ExtensionReason
    public let by: DecidedBy
    /// The session that decided it, and the item; none where the chair did.
    public let session: MeetingID?
    public let item: Int?
    /// Version of the profile under which it was decided.
    public let profileVersion: Int
  }
  public struct Link: Payload { public let agreement: AgreementID }
  public enum DueKind: String, Choice { case overdue, dueSoon, unanswered }
  public struct Reminded: Payload {
    public let agency: AgencyID
    public let kind: DueKind
    /// The due day that was in force: a later one may be reminded of again.
    public let due: CivilDate?
  }
  public struct Responsible: Payload {
    public let agency: AgencyID
    public let person: PersonID
    /// Who answered for it before.
    public let before: PersonID?
  }
}

extension Agreement.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case adopted = "agreement.adopted/1"
    case reported = "agreement.reported/1"
    case evidenceAdded = "agreement.evidenceAdded/1"
    case partCompleted = "agreement.partCompleted/1"
    case completed = "agreement.completed/1"
    case cancelled = "agreement.cancelled/1"
    case extended = "agreement.extended/1"
    case superseded = "agreement.superseded/1"
    case replaced = "agreement.replaced/1"
    case reminded = "agreement.reminded/1"
    case responsibleNamed = "agreement.responsibleNamed/1"
    case handedOver = "agreement.handedOver/1"
    case becameOverdue = "agreement.becameOverdue/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .adopted(let e): (.adopted, e)
    case .reported(let e): (.reported, e)
    case .evidenceAdded(let e): (.evidenceAdded, e)
    case .partCompleted(let e): (.partCompleted, e)
    case .completed(let e): (.completed, e)
    case .cancelled(let e): (.cancelled, e)
    case .extended(let e): (.extended, e)
    case .superseded(let e): (.superseded, e)
    case .replaced(let e): (.replaced, e)
    case .reminded(let e): (.reminded, e)
    case .responsibleNamed(let e): (.responsibleNamed, e)
    case .handedOver(let e): (.handedOver, e)
    case .becameOverdue(let e): (.becameOverdue, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .adopted: .adopted(try data.decoded())
      case .reported: .reported(try data.decoded())
      case .evidenceAdded: .evidenceAdded(try data.decoded())
      case .partCompleted: .partCompleted(try data.decoded())
      case .completed: .completed(try data.decoded())
      case .cancelled: .cancelled(try data.decoded())
      case .extended: .extended(try data.decoded())
      case .superseded: .superseded(try data.decoded())
      case .replaced: .replaced(try data.decoded())
      case .reminded: .reminded(try data.decoded())
      case .responsibleNamed: .responsibleNamed(try data.decoded())
      case .handedOver: .handedOver(try data.decoded())
      case .becameOverdue: .becameOverdue(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .adopted: Agreement.Adopted.self
    case .reported: Agreement.Reported.self
    case .evidenceAdded: Agreement.EvidenceAdded.self
    case .partCompleted: Agreement.PartCompleted.self
    case .completed: Agreement.Completed.self
    case .cancelled: Agreement.Cancelled.self
    case .extended: Agreement.Extended.self
    case .superseded, .replaced: Agreement.Link.self
    case .reminded: Agreement.Reminded.self
    case .responsibleNamed, .handedOver: Agreement.Responsible.self
    case .becameOverdue: Agreement.BecameOverdue.self
    }
  }
}
