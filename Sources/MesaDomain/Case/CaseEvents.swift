public import Canonical

extension CaseFile {
  /// What an agency is to a case; from the first to the last, it may see more.
  public enum PartyStanding: String, Choice {
    /// A referral waits on its desk: it knows that there is one, and no more.
    case notified
    /// Somebody there has taken it in hand, and may know whom to call.
    case acknowledged
    /// It accepted: part of the case team.
    case team
    /// It answers for the case until another takes it over.
    case holder
  }

  public struct Opened: Payload {
    public let code: SpeakableCode
    public let mesa: MesaID
    public let agency: AgencyID
    public let kinds: [ViolenceKind]
    /// Who takes care of it in the agency.
    public var professional: PersonID?
    /// The file from which it was split off.
    public var from: CaseID?
    /// By when a commission looks at it as long as nobody has assessed the risk.
    public var conferenceDue: Deadline?
  }
  public struct KindsChanged: Payload {
    public let agency: AgencyID
    public let kinds: [ViolenceKind]
  }

  /// A level that an assessing body gave, on its own scale; nothing here computes one.
  public struct RiskAssessed: Payload {
    /// The body that found it.
    public let agency: AgencyID
    /// `viogen-v2`
    public let scale: String
    public let scaleVersion: Int
    /// As the scale calls it.
    public let level: String
    public let points: Int?
    /// What the scale's tool proposed, where the assessor raised it.
    public let automatic: String?
    /// The level of the profile's terms to which it is mapped: `extreme` … `notAssessed`.
    public let mapped: String
    public let on: CivilDate
    public let nextReview: CivilDate?
    /// Whether the level reaches the scale's threshold for the commission.
    public let reachesConference: Bool
    /// By professional judgement it belongs before the commission, whatever the level.
    public let concern: Bool
    /// By when a commission looks at a case of that level.
    public var conferenceDue: Deadline?
  }

  public struct PartyChanged: Payload {
    public let agency: AgencyID
    public let standing: PartyStanding
    public let referral: ReferralID?
    public let professional: PersonID?
  }
  public struct PartyLeft: Payload { public let agency: AgencyID }

  public struct Excluded: Payload { public let person: PersonID }
  public struct Readmitted: Payload { public let person: PersonID }
  /// Nobody of the agency may know of the case: the accused works there, say (R54).
  public struct AgencyExcluded: Payload { public let agency: AgencyID }
  public struct AgencyReadmitted: Payload { public let agency: AgencyID }

  /// Somebody opened parts of the file on a right that lasts an hour; why stands in `Glass`.
  public struct GlassBroken: Payload {
    public let person: PersonID
    /// The office on which it was done: at a desk, the auditor's, the data-protection officer's.
    public let role: Role
    public let agency: AgencyID?
    public let ground: GlassGround
    public let compartments: [Compartment]
    public let until: Instant
    /// Last moment at which the data-protection officer has looked into it in time.
    public let reviewDue: Deadline
    public let confirmedBy: PersonID?
  }

  public struct Listed: Payload {
    public let meeting: MeetingID
    public let organ: OrganKind
  }
  public struct Unlisted: Payload { public let meeting: MeetingID }
}
