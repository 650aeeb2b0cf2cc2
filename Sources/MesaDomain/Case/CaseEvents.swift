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

  /// Kinds of violence; several of one case. Handbook §4.8 (regional lists).
  public enum ViolenceKind: String, Choice {
    case physical, psychological, sexual, economic, digital, vicarious, institutional
    case forcedMarriage, genitalMutilation, trafficking, harassment, controlling
  }

  public struct Opened: Payload {
    public let code: SpeakableCode
    public let mesa: MesaID
    public let agency: AgencyID
    public let kinds: [ViolenceKind]
  }

  /// Who she is and how she may be reached without danger. What is left out stays as it was.
  public struct IdentityRecorded: Payload {
    public let agency: AgencyID
    public let name: Confidential?
    public let document: Confidential?
    public let birthDate: Confidential?
    public let phone: Confidential?
    public let email: Confidential?
    /// How, when and by whom she may be called: comes first wherever her contact data show.
    public let safeContact: Confidential?
  }

  public enum LocationKind: String, Choice { case home, work, school, shelter, other }
  /// Where she can be found: a danger field (`security.md` §1).
  public struct LocationRecorded: Payload {
    public let agency: AgencyID
    public let kind: LocationKind
    public let place: Confidential
  }

  /// Facts are told apart from assessments (LO 7/2021 art. 10).
  public enum Basis: String, Choice { case fact, assessment, selfReport }
  public struct StatementRecorded: Payload {
    public let agency: AgencyID
    public let compartment: Compartment
    public let basis: Basis
    /// The kind of source, never a name: `policeReport`, `interview`.
    public let source: String
    public let on: CivilDate
    public let text: Confidential
    /// Agencies that may read it beside its author, where the compartment is not the team's.
    public let sharedWith: [AgencyID]
  }

  /// A level that an assessing body gave, on its own scale; nothing here computes one.
  public struct RiskAssessed: Payload {
    public let agency: AgencyID
    /// `viogen-v2`
    public let scale: String
    /// As the scale calls it.
    public let level: String
    /// The level of the profile's terms to which it is mapped: `extreme` … `notAssessed`.
    public let mapped: String
    public let on: CivilDate
    public let nextReview: CivilDate?
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

  public struct GlassBroken: Payload {
    public let person: PersonID
    public let agency: AgencyID?
    public let ground: String
    public let reason: Confidential
    public let compartments: [Compartment]
    public let until: Instant
  }

  public struct Listed: Payload {
    public let meeting: MeetingID
    public let organ: OrganKind
  }
  public struct Unlisted: Payload { public let meeting: MeetingID }
}

extension CaseFile.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case opened = "case.opened/1"
    case identityRecorded = "case.identityRecorded/1"
    case locationRecorded = "case.locationRecorded/1"
    case statementRecorded = "case.statementRecorded/1"
    case riskAssessed = "case.riskAssessed/1"
    case partyChanged = "case.partyChanged/1"
    case partyLeft = "case.partyLeft/1"
    case excluded = "case.excluded/1"
    case readmitted = "case.readmitted/1"
    case agencyExcluded = "case.agencyExcluded/1"
    case agencyReadmitted = "case.agencyReadmitted/1"
    case glassBroken = "case.glassBroken/1"
    case listed = "case.listed/1"
    case unlisted = "case.unlisted/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .opened(let e): (.opened, e)
    case .identityRecorded(let e): (.identityRecorded, e)
    case .locationRecorded(let e): (.locationRecorded, e)
    case .statementRecorded(let e): (.statementRecorded, e)
    case .riskAssessed(let e): (.riskAssessed, e)
    case .partyChanged(let e): (.partyChanged, e)
    case .partyLeft(let e): (.partyLeft, e)
    case .excluded(let e): (.excluded, e)
    case .readmitted(let e): (.readmitted, e)
    case .agencyExcluded(let e): (.agencyExcluded, e)
    case .agencyReadmitted(let e): (.agencyReadmitted, e)
    case .glassBroken(let e): (.glassBroken, e)
    case .listed(let e): (.listed, e)
    case .unlisted(let e): (.unlisted, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .opened: .opened(try data.decoded())
      case .identityRecorded: .identityRecorded(try data.decoded())
      case .locationRecorded: .locationRecorded(try data.decoded())
      case .statementRecorded: .statementRecorded(try data.decoded())
      case .riskAssessed: .riskAssessed(try data.decoded())
      case .partyChanged: .partyChanged(try data.decoded())
      case .partyLeft: .partyLeft(try data.decoded())
      case .excluded: .excluded(try data.decoded())
      case .readmitted: .readmitted(try data.decoded())
      case .agencyExcluded: .agencyExcluded(try data.decoded())
      case .agencyReadmitted: .agencyReadmitted(try data.decoded())
      case .glassBroken: .glassBroken(try data.decoded())
      case .listed: .listed(try data.decoded())
      case .unlisted: .unlisted(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .opened: CaseFile.Opened.self
    case .identityRecorded: CaseFile.IdentityRecorded.self
    case .locationRecorded: CaseFile.LocationRecorded.self
    case .statementRecorded: CaseFile.StatementRecorded.self
    case .riskAssessed: CaseFile.RiskAssessed.self
    case .partyChanged: CaseFile.PartyChanged.self
    case .partyLeft: CaseFile.PartyLeft.self
    case .excluded: CaseFile.Excluded.self
    case .readmitted: CaseFile.Readmitted.self
    case .agencyExcluded: CaseFile.AgencyExcluded.self
    case .agencyReadmitted: CaseFile.AgencyReadmitted.self
    case .glassBroken: CaseFile.GlassBroken.self
    case .listed: CaseFile.Listed.self
    case .unlisted: CaseFile.Unlisted.self
    }
  }
}
