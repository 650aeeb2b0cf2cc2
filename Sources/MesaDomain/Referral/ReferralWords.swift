extension Referral {
  /// Why an agency does not take her on; of the state's model for shelters, and for all.
  ///
  /// - Source: handbook §4.6 [S SHELTER].
  public enum RejectReason: String, Choice {
    case noCapacity, requirementsNotMet
    /// A final judgment on visits stands in the way of the move.
    case courtRegimeObstacle
    case technicalAssessment
  }

  /// Why it came to nothing. Handbook §4.6 [S PRIM].
  public enum FailReason: String, Choice {
    case clientRefused, noLongerNeeded, unableToContactClient, unableToContactAgency
    case lackOfCapacity, other
  }

  /// Why the origin takes it back before it was served.
  public enum WithdrawReason: String, Choice {
    /// She does not want it.
    case subjectDeclined
    case consentWithdrawn, noLongerNeeded, servedElsewhere, sentInError, other
  }

  /// Why an agency gives her back after it had accepted. Handbook §4.1, §4.6.
  public enum RevokeReason: String, Choice {
    case relevantDataOmitted, serviceRulesBroken
    /// The place turned out not to suit her: what a shelter's origin has promised to answer for.
    case unsuitable
  }

  /// What has to follow a referral that went out all the same.
  public enum Missing: String, Choice {
    case consent, field, documents, workingCalendar, pathway
    /// After a revocation: the origin takes her back.
    case takeBack
  }

  /// What passed, or grew, so that somebody else has to hear of it.
  public enum Ground: String, Choice {
    case acknowledgement, decision, firstContact, reply, obligation
    case riskRose
    /// Somebody asked for it although nothing is late.
    case asked
  }

  public enum Contact: String, Choice { case made, attempted }

  /// What a service that was at hand was asked for by telephone.
  public enum EmergencyNumber: String, Choice {
    case number112 = "112"
    case number016 = "016"
    case number091 = "091"
    case number062 = "062"
    case localPolice
  }
  public enum Caller: String, Choice { case professional, herself, relative, other }
}

// The transfer between shelters of two regions, as the state's protocol of 2015 has it.
extension Referral {
  public enum ShelterGround: String, Choice {
    case safety
    /// Recovery: with family, for studies, for work.
    case familyRegrouping, study, work
  }

  /// What shows that she is a victim; a centre's own report where it is urgent.
  public enum ShelterTitle: String, Choice {
    case judgment, protectionOrder, precautionaryMeasure, prosecutorReport, centreReport
  }

  public enum ShelterDocument: String, Choice {
    /// Signed by her.
    case request
    case accreditation
    /// In the fixed model.
    case socialReport
    /// The origin takes her back within six months if the place does not suit.
    case takeBackCommitment
  }

  /// How a stay came to its end, as the receiving region reports it.
  public enum EndOfStay: String, Choice { case goalsMet, voluntaryExit, other }

  /// What a referral between shelters says beside the rest. Documents may follow.
  ///
  /// - Source: handbook §4.1 (BOE 2015).
  public struct Shelter: Payload {
    public let ground: ShelterGround
    public let title: ShelterTitle
    /// Those that are enclosed.
    public let documents: [ShelterDocument]

    public init(ground: ShelterGround, title: ShelterTitle, documents: [ShelterDocument]) {
      (self.ground, self.title, self.documents) = (ground, title, documents)
    }

    var missing: [ShelterDocument] { ShelterDocument.allCases.filter { !documents.contains($0) } }
  }
}
