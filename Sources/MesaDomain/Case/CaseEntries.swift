public import Canonical

// What is sealed in a file: each payload belongs to one compartment.

extension CaseFile {
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

  /// By which ways software and people may reach her. In clear, because software obeys it.
  public struct ContactRulesSet: Payload {
    public let agency: AgencyID
    /// None: nobody writes or calls.
    public let channels: [ContactChannel]
    /// When she may be called or sent a message; empty: at any hour.
    public let hours: [ContactHours]
    public let neverLeaveMessage: Bool
    /// Whoever answers is not told who calls, nor why.
    public let neverMention: Bool
    public let safeContact: Confidential?
  }
  /// From one full hour to another, local time of the mesa.
  public struct ContactHours: Payload {
    /// Empty: every day.
    public let days: [Weekday]
    public let from: Int
    public let to: Int
  }

  /// Where she can be found: a danger field (`security.md` §1).
  public struct LocationRecorded: Payload {
    public let agency: AgencyID
    public let kind: LocationKind
    public let place: Confidential
  }

  public struct StatementRecorded: Payload {
    public let agency: AgencyID
    public let compartment: Compartment
    public let basis: Basis
    public let source: Source
    public let on: CivilDate
    public let text: Confidential
    /// Agencies that may read it beside its author, where the compartment is not the team's.
    public let sharedWith: [AgencyID]
    /// The entry in whose place it stands; that one stays, marked as corrected.
    public let corrects: Int?
  }
  /// An entry is for these agencies, too.
  public struct Shared: Payload {
    public let agency: AgencyID
    public let entry: Int
    public let with: [AgencyID]
  }

  /// What she wants, in her words.
  public struct VoiceRecorded: Payload {
    public let agency: AgencyID
    public let on: CivilDate
    public let text: Confidential
    /// Whether she knows that her case is talked about.
    public let informed: Bool?
  }

  /// Something has happened again.
  public struct IncidentRecorded: Payload {
    public let agency: AgencyID
    public let on: CivilDate
    public let text: Confidential
    /// By which it makes the case a repeated one; nil where it does not.
    public let repeats: RepeatReason?
  }

  /// A paper that accredits her situation.
  public struct TitleRecorded: Payload {
    public let agency: AgencyID
    public let kind: AccreditationKind
    public let compartment: Compartment
    /// Whether it is one of those that count here, by the profile of that day.
    public let counts: Bool
    public let on: CivilDate
    public let until: CivilDate?
    /// Where the paper is kept.
    public let keptAt: Confidential?
    public let sharedWith: [AgencyID]
  }

  /// A measure of a court, as the agency knows it.
  public struct MeasureRecorded: Payload {
    public let agency: AgencyID
    public let kind: MeasureKind
    public let court: CourtKind
    public let status: MeasureStatus
    public let from: CivilDate
    public let to: CivilDate?
    /// Last day of its civil part, unless a claim is filed before.
    public let civilUntil: CivilDate?
    public let reference: Confidential?
    public let sharedWith: [AgencyID]
  }
  public struct MeasureChanged: Payload {
    public let agency: AgencyID
    /// The entry that recorded the measure.
    public let entry: Int
    public let status: MeasureStatus
    public let on: CivilDate
    public let to: CivilDate?
    public let civilUntil: CivilDate?
  }

  /// How the police follows the case, put here by the police.
  public struct FollowUpRecorded: Payload {
    public let agency: AgencyID
    public let state: PoliceFollowUp
    public let from: CivilDate
    /// Last day of a supervised inactivation.
    public let until: CivilDate?
    public let sharedWith: [AgencyID]
  }

  /// Who depends on her. Only whether minors are at risk stands in clear.
  public struct DependantsRecorded: Payload {
    public let agency: AgencyID
    public let minorsAtRisk: Bool
    public let details: Confidential?
  }

  /// The accused person, under presumption of innocence (GDPR art. 10, Constitution art. 24.2).
  public struct AccusedRecorded: Payload {
    public let agency: AgencyID
    public let standing: AccusedStanding
    public let finalJudgmentOn: CivilDate?
    public let basis: Basis
    public let source: Source
    public let on: CivilDate
    public let name: Confidential?
    public let text: Confidential?
    public let sharedWith: [AgencyID]
  }
}
