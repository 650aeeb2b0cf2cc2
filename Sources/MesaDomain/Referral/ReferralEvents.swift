public import Canonical

extension Referral {
  public enum Event: Sendable, Equatable {
    case drafted(Drafted)
    case amended(Amended)
    case discarded(Discarded)
    case sent(Sent)
    case acknowledged(Acknowledged)
    case infoRequested(InfoRequested)
    case infoSupplied(InfoSupplied)
    case missingSupplied(MissingSupplied)
    case accepted(Accepted)
    case rejected(Rejected)
    case started(Started)
    case progressReported(ProgressReported)
    case completed(Completed)
    case closedUnsuccessful(ClosedUnsuccessful)
    case withdrawn(Withdrawn)
    case revoked(Revoked)
    case takenBack(TakenBack)
    case escalated(Escalated)
    case reassessed(Reassessed)
    case reassigned(Reassigned)
    case transferProposed(TransferProposed)
    case transferDeclined(TransferDeclined)
    case transferred(Transferred)
    case reopened(Reopened)
    case emergencyLogged(EmergencyLogged)
  }

  public struct Drafted: Payload {
    public let code: SpeakableCode
    public let mesa: MesaID
    public let `case`: CaseID
    /// By which both desks name her.
    public let caseCode: SpeakableCode?
    /// Id of a pathway of the profile.
    public let pathway: String
    public let from: AgencyID
    public let to: AgencyID
    /// Somebody in particular at the other desk.
    public let person: PersonID?
    public let reason: Confidential
    /// What the pathway asks for beyond the least, by its name.
    public let fields: [Field]
    /// Of a move between shelters of two regions.
    public let shelter: Shelter?
  }
  public struct Field: Payload {
    public let name: String
    public let value: Confidential

    public init(name: String, value: Confidential) { (self.name, self.value) = (name, value) }
  }
  /// What is left out stays as it was.
  public struct Amended: Payload {
    public let to: AgencyID?
    public let person: PersonID?
    public let reason: Confidential?
    public let fields: [Field]
    public let shelter: Shelter?
  }
  public struct Discarded: Payload { public let agency: AgencyID }

  /// The moments by which it has to go on, reckoned once, and what they were reckoned from.
  public struct Terms: Payload {
    public let risk: String
    public let acknowledgement: Deadline?
    public let decision: Deadline?
    public let firstContact: Deadline?
    /// By when a commission looks at the case.
    public let commissionReview: Deadline?
    /// Who hears of it first when one of them passes.
    public let escalateTo: [String]
    public let profile: String
    public let profileVersion: Int
  }

  /// Everything by which its terms run, frozen.
  public struct Sent: Payload {
    public let terms: Terms
    /// To whom in particular, where somebody was still there.
    public let person: PersonID?
    /// On what the sharing rests, in the words of the ledger of consents; nil: on nothing yet.
    public let basis: String?
    /// The agency has nobody at a desk here: a sheet goes out on paper.
    public let onPaper: Bool
    /// What was missing and has to follow (high and extreme risk).
    public let obligations: [Obligation]
    /// What the agency was to the case by another right than a referral's.
    public let ownStanding: CaseFile.PartyStanding?
    /// The law forbids her to hear of it (LO 7/2021 art. 7.4).
    public var notInformable: Bool?

    public var risk: String { terms.risk }
    public var acknowledgement: Deadline? { terms.acknowledgement }
    public var decision: Deadline? { terms.decision }
    public var firstContact: Deadline? { terms.firstContact }
  }
  public struct Obligation: Payload {
    public let what: Missing
    /// Which field of the pathway.
    public let field: String?
    public let due: Instant
  }
  /// An obligation that was met.
  public struct Met: Payload {
    public let what: Missing
    public let field: String?

    init(what: Missing, field: String?) { (self.what, self.field) = (what, field) }
    init(_ obligation: Obligation) { (what, field) = (obligation.what, obligation.field) }
  }

  public struct Acknowledged: Payload {
    public let agency: AgencyID
    /// True where it came on paper and somebody else entered it.
    public let onPaper: Bool?
  }
  /// The clock stands from this moment until the answer.
  public struct InfoRequested: Payload {
    public let agency: AgencyID
    public let text: Confidential
    /// Fields of the pathway that are asked for.
    public let fields: [String]
    /// By when the origin answers.
    public let reply: Deadline?
  }
  /// The clock runs again: the terms moved by as long as it stood.
  public struct InfoSupplied: Payload {
    public let agency: AgencyID
    public let text: Confidential
    public let fields: [Field]
    public let stoppedAt: Instant
    public let terms: Terms
    public let met: [Met]
  }
  public struct MissingSupplied: Payload {
    public let agency: AgencyID
    public let fields: [Field]
    public let documents: [ShelterDocument]
    public let text: Confidential?
    public let met: [Met]
  }
  public struct Accepted: Payload {
    public let agency: AgencyID
    /// Who takes the case on there.
    public let professional: PersonID?
    /// The same where the agency has no account here.
    public let professionalName: Confidential?
    public let firstAppointment: Instant
    public let onPaper: Bool?
    /// Until when the origin has to take her back, of a move between shelters.
    public let takeBackUntil: CivilDate?
    /// How she hears of the appointment.
    public var told: CaseFile.Outreach?
  }
  /// Somebody else at the same desk takes her on: who did has left.
  public struct Reassigned: Payload {
    public let agency: AgencyID
    public let professional: PersonID
  }
  public struct Rejected: Payload {
    public let agency: AgencyID
    public let reason: RejectReason
    public let text: Confidential
    /// What is proposed instead.
    public let alternative: Confidential
    public let alternativeAgency: AgencyID?
    public let onPaper: Bool?
  }
  public struct Started: Payload {
    public let agency: AgencyID
    public let contact: Contact
    /// When it was tried, in order.
    public let attempts: [Instant]
    public let text: Confidential?
    public let onPaper: Bool?
    /// By which way she was reached, or tried.
    public var by: CaseFile.ContactWay?
  }
  public struct ProgressReported: Payload {
    public let agency: AgencyID
    /// What was done; never anything clinical.
    public let text: Confidential
  }
  public struct Completed: Payload {
    public let agency: AgencyID
    public let serviceProvided: Bool
    /// Per cent of the goals that applied.
    public let goalsMet: Int?
    public let feedback: Confidential?
    public let endOfStay: EndOfStay?
    public let onPaper: Bool?
  }
  public struct ClosedUnsuccessful: Payload {
    public let agency: AgencyID
    public let reason: FailReason
    public let text: Confidential?
  }
  public struct Withdrawn: Payload {
    public let agency: AgencyID
    public let reason: WithdrawReason
    public let text: Confidential?
  }
  public struct Revoked: Payload {
    public let agency: AgencyID
    public let reason: RevokeReason
    public let text: Confidential
    /// None where the time in which the origin had promised it is over.
    public let takeBack: Obligation?
  }
  public struct TakenBack: Payload {
    public let agency: AgencyID
    public let text: Confidential?
  }
  public struct Escalated: Payload {
    /// From 1; each step tells those whom the profile names for the next higher risk.
    public let level: Int
    public let ground: Ground
    /// What passed, and which obligation it was.
    public let due: Instant?
    public let missing: Missing?
    public let field: String?
    public let to: [String]
    /// Who asked for it; none of the clock.
    public let agency: AgencyID?
    public let text: Confidential?
  }
  /// The risk rose while it was open: shorter terms, from the moment of the assessment.
  public struct Reassessed: Payload {
    public let from: String
    public let terms: Terms
  }
  public struct TransferProposed: Payload { public let agency: AgencyID }
  public struct TransferDeclined: Payload {
    public let agency: AgencyID
    public let text: Confidential?
  }
  /// Responsibility for the case has passed over.
  public struct Transferred: Payload {
    public let from: AgencyID
    public let to: AgencyID
  }
  public struct Reopened: Payload {
    /// The day of the new incident.
    public let incident: CivilDate
    /// Within so many months of its end it counts as a repetition.
    public let repeats: Bool
    public let months: Int
    public let from: Stage
    public let text: Confidential?
    public let sending: Sent
  }
  /// A call for help in imminent danger, noted afterwards. Handbook §4.1.
  public struct EmergencyLogged: Payload {
    public let mesa: MesaID
    public let agency: AgencyID
    public let pathway: String
    public let number: EmergencyNumber
    public let calledAt: Instant
    public let caller: Caller
    /// Who of the directory called.
    public let person: PersonID?
    public let `case`: CaseID?
  }
}

extension Referral.Drafted {
  func amended(_ change: Referral.Amended) -> Self {
    Referral.Drafted(
      code: code, mesa: mesa, case: self.case, caseCode: caseCode, pathway: pathway, from: from,
      to: change.to ?? to,
      // Who was meant at one desk is not meant at another.
      person: change.person ?? (change.to.map { $0 == to } != false ? person : nil),
      reason: change.reason ?? reason, fields: fields.taking(change.fields),
      shelter: change.shelter ?? shelter)
  }

  func with(_ new: [Referral.Field], _ documents: [Referral.ShelterDocument] = []) -> Self {
    let shelter = shelter.map { old in
      Referral.Shelter(
        ground: old.ground, title: old.title,
        documents: Referral.ShelterDocument.allCases.filter {
          old.documents.contains($0) || documents.contains($0)
        })
    }
    return Referral.Drafted(
      code: code, mesa: mesa, case: self.case, caseCode: caseCode, pathway: pathway, from: from,
      to: to,
      person: person, reason: reason, fields: fields.taking(new), shelter: shelter)
  }
}

extension [Referral.Field] {
  /// The same with what is new in the place of what had that name.
  func taking(_ new: [Referral.Field]) -> [Referral.Field] {
    filter { old in !new.contains { $0.name == old.name } } + new
  }
}
