// The closed lists of a case file: what is said in clear is one of these words.

extension CaseFile {
  /// Kinds of violence; several of one case. Handbook §4.8 (regional lists).
  public enum ViolenceKind: String, Choice {
    case physical, psychological, sexual, economic, digital, vicarious, institutional
    case forcedMarriage, genitalMutilation, trafficking, harassment, controlling
  }

  public enum LocationKind: String, Choice { case home, work, school, shelter, other }

  /// Facts are told apart from assessments (LO 7/2021 art. 10).
  public enum Basis: String, Choice { case fact, assessment, selfReport }

  /// Where a statement comes from: the kind of source, never a name.
  public enum Source: String, Choice {
    case interview, phoneCall, ownObservation, policeReport, courtDecision, clinicalReport
    case socialReport, schoolReport, thirdParty, document, other
  }

  /// What shows her situation to an office that asks; a complaint is never among them.
  ///
  /// - Source: handbook §4.2 (LO 1/2004 art. 23; Llei 11/2016 IB art. 78; Ley 8/2011 EX art. 79).
  public enum AccreditationKind: String, Choice {
    case judgment, protectionOrder, precautionaryMeasure, prosecutorReport, serviceReport
    case labourInspectionReport, policeReport, clinicalReport

    /// The part of the file to which the paper belongs.
    var compartment: Compartment {
      switch self {
      case .judgment, .protectionOrder, .precautionaryMeasure, .prosecutorReport, .policeReport:
        .police
      case .clinicalReport: .health
      case .serviceReport, .labourInspectionReport: .narrative
      }
    }
  }

  /// What a court has ordered, or was asked to.
  public enum MeasureKind: String, Choice {
    case protectionOrder, noApproach, noContact, leaveHome, trackingDevice, weapons, custody
    case homeUse, support, other
  }
  /// Who ordered it: the kind of court.
  public enum CourtKind: String, Choice {
    case violenceCourt, dutyCourt, criminalCourt, provincialCourt, civilCourt, otherCourt
  }
  public enum MeasureStatus: String, Choice {
    case requested, inForce, refused, modified, lifted, expired
  }

  /// How the police follows the case in its own system (Instrucción 2/2024).
  public enum PoliceFollowUp: String, Choice { case active, inactive, supervisedInactivation }

  /// What the accused person is to a court, and no more: innocent until a final judgment.
  public enum AccusedStanding: String, Choice {
    case named, investigated, prosecuted, acquitted, dismissed, convicted
  }

  /// Ways by which she may be reached.
  public enum ContactChannel: String, Choice {
    case phone, message, email, letter, throughAgency
  }
  public enum Weekday: String, Choice {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Why a file is closed. Handbook §4.7 [?].
  public enum ClosingReason: String, Choice {
    case objectivesMet, voluntaryExit, moved, noContact, subjectDeclined, deceased, duplicate
    case notGenderViolence
  }
  public enum ReopeningReason: String, Choice {
    case newIncident, returned, closedByMistake, other
  }

  /// Why a case counts as repeated. Handbook §4.3.
  public enum RepeatReason: String, Choice {
    /// An incident after the file was closed.
    case afterClosing
    /// An incident after a commission had treated it.
    case afterConference
    /// Another mesa's file is about the same woman, as both holders have confirmed.
    case otherFile
  }

  /// Why a case belongs before the commission. Handbook §4.3.
  public enum ConferenceReason: String, Choice {
    case riskLevel, professionalJudgement, repeated, minorsAtRisk
  }
}
