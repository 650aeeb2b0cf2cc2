public import Canonical

extension Certificate {
  public enum Kind: String, Choice {
    /// Agreements of a session, all or some.
    case agreements
    /// One agreement with its item and vote.
    case excerpt
    /// That somebody was there, from when to when.
    case attendance
  }

  /// Why somebody may ask for it (Ley 40/2015 art. 17.7).
  public enum Interest: String, Choice {
    /// A member of the organ, for the exercise of the seat.
    case member
    /// The agency that carries the agreement out.
    case responsibleAgency
    /// Another administration, for a procedure of its own.
    case administration
    /// A court or the prosecutor.
    case judicial
    /// Whoever has to justify a grant with it.
    case funding
    /// Somebody whose rights or interests the agreement touches.
    case affected
    /// Who was there, for the own employer.
    case attendance
    /// Nobody asked: the secretary issues it for the organ's own needs.
    case exOfficio
  }

  public struct Requested: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let meeting: MeetingID
    public let kind: Kind
    /// In the order of the session; none for attendance.
    public let agreements: [AgreementID]
    public let attendee: PersonID?
    public let interest: Interest
    /// Agency for which it is asked.
    public let agency: AgencyID?
    /// Who asks, where it is nobody of the directory.
    public let applicant: Confidential?
    public let statement: Confidential?
    /// The applicant expressly asked for paper.
    public let paper: Bool
  }

  public enum Outcome: String, Choice { case accepted, refused }
  public enum RefusalReason: String, Choice {
    case interestNotShown, identityNotShown, notAnAgreement, protectedData, repeated
  }
  public struct Assessed: Payload {
    public let outcome: Outcome
    public let reason: RefusalReason?
  }
  /// The data-protection officer's check, for organs that treat cases.
  public struct Reviewed: Payload { public let permitted: Bool }

  /// What the paper says, for ever: nothing in it is looked up again.
  public struct Issued: Payload {
    /// `CERT-2026-001`: per organ and year, without gaps.
    public let number: String
    /// The authentic ones; the first is the paper's own, two where it is bilingual (R49).
    public let languages: [String]
    public let mesaName: String
    public let session: Session
    /// The minutes were not approved when it was issued, and the paper says so (R45).
    public let caveat: Bool
    /// The chair endorses it, or it has no effect (R47).
    public let needsEndorsement: Bool
    public let agreements: [Certified]
    public let attendance: Attendance?
    public let profile: String
    public let profileVersion: Int
  }
  public struct Session: Payload {
    public let kind: Meeting.Kind
    public let openedAt: Instant
    public let closedAt: Instant
    public let place: String?
    public let quorum: Meeting.Quorum
    /// Number of the minutes, where they are drafted.
    public let minutes: String?
    public let minutesState: Minutes.Stage
    public let approvedAt: Instant?
  }
  public struct Certified: Payload {
    public let agreement: AgreementID
    public let number: String
    public let item: Int
    public let title: String
    public let text: String
    /// Certified translations of the text.
    public let translations: [Translation]
    public let method: Meeting.Method
    public let count: Meeting.Count
    public let majority: String
    public let votedAt: Instant
    public let agencyName: String?
    public let due: CivilDate?
  }
  public struct Translation: Payload {
    public let language: String
    public let text: String
  }
  public struct Attendance: Payload {
    public let person: PersonID
    public let seat: SeatID?
    public let agencyName: String?
    public let guest: Bool
    public let stays: [Stay]
  }
  public struct Stay: Payload {
    public let from: Instant
    public let to: Instant
    public let mode: Meeting.Mode
  }
  public struct Endorsed: Payload { public let number: String }
  public struct Delivered: Payload { public let channel: Meeting.Channel }
}

extension Certificate.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case requested = "certificate.requested/1"
    case assessed = "certificate.assessed/1"
    case reviewed = "certificate.reviewed/1"
    case issued = "certificate.issued/1"
    case endorsed = "certificate.endorsed/1"
    case delivered = "certificate.delivered/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .requested(let e): (.requested, e)
    case .assessed(let e): (.assessed, e)
    case .reviewed(let e): (.reviewed, e)
    case .issued(let e): (.issued, e)
    case .endorsed(let e): (.endorsed, e)
    case .delivered(let e): (.delivered, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .requested: .requested(try data.decoded())
      case .assessed: .assessed(try data.decoded())
      case .reviewed: .reviewed(try data.decoded())
      case .issued: .issued(try data.decoded())
      case .endorsed: .endorsed(try data.decoded())
      case .delivered: .delivered(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .requested: Certificate.Requested.self
    case .assessed: Certificate.Assessed.self
    case .reviewed: Certificate.Reviewed.self
    case .issued: Certificate.Issued.self
    case .endorsed: Certificate.Endorsed.self
    case .delivered: Certificate.Delivered.self
    }
  }
}
