public import Canonical

// How files end, begin again, are joined and told apart.

extension CaseFile {
  public struct Closed: Payload {
    public let agency: AgencyID
    public let reason: ClosingReason
    /// Somebody has to look into what went wrong: a woman has died.
    public let reviewRequired: Bool
    public let note: Confidential?
  }
  public struct Reopened: Payload {
    public let agency: AgencyID
    public let reason: ReopeningReason
    /// When something happened again.
    public let incidentOn: CivilDate?
    /// Whether that makes it a repeated case, by the months of that day's profile.
    public let repeats: Bool
    public let months: Int
    public let note: Confidential?
  }

  /// An agency that comes from another file of the same woman.
  public struct Inherited: Payload {
    public let agency: AgencyID
    public let standing: PartyStanding
  }
  /// This file goes on in another; who could read that one may read this one.
  public struct Merged: Payload {
    public let into: CaseID
    public let parties: [Inherited]
    public let excluded: [PersonID]
  }
  /// Another file of the same woman goes on in this one.
  public struct Absorbed: Payload {
    public let `case`: CaseID
    public let code: SpeakableCode
    public let kinds: [ViolenceKind]
    public let parties: [Inherited]
    public let excluded: [PersonID]
    /// The other file's, where it is the later one.
    public let risk: RiskAssessed?
    public let minorsAtRisk: Bool
    /// By which ways she may be reached, where she said it later in the other file. Its words stay
    /// there.
    public var contact: ContactRulesSet?
  }
  /// They were files of two women after all.
  public struct Separated: Payload { public let `case`: CaseID }
  /// Entries that were about another woman: they are hers, in a file of her own.
  public struct Detached: Payload {
    public let entries: [Int]
    public let to: CaseID
  }

  /// When entries were written that came from another file: they are sealed anew in this one.
  public struct Attached: Payload { public let entries: [Written] }
  public struct Written: Payload {
    public let entry: Int
    public let at: Instant
  }

  /// Another file may be about the same woman; which one, only the proposal knows.
  public struct RepeatProposed: Payload { public let match: MatchID }
  /// What came of it: the other file's code and holder once both holders have said yes.
  public struct RepeatSettled: Payload {
    public let match: MatchID
    public let confirmed: Bool
    public let code: SpeakableCode?
    public let agency: AgencyID?
    public let on: CivilDate
  }
}
