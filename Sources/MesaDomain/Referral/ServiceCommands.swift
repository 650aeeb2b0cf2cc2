public import Canonical

extension Referral {
  /// The service begins with the first contact, or with having tried often enough.
  public struct StartService: Command {
    public static let name = "referral.startService"
    public let referral: ReferralID
    public let contact: Contact
    /// When it was tried.
    public let attempts: [Instant]?
    public let text: Confidential?
    public let onBehalfOf: AgencyID?
    /// By which way she was reached, or tried: as she said that she may be.
    public let by: CaseFile.ContactWay?

    public init(
      referral: ReferralID, contact: Contact, attempts: [Instant]? = nil,
      text: Confidential? = nil, onBehalfOf: AgencyID? = nil, by: CaseFile.ContactWay? = nil
    ) {
      (self.referral, self.contact, self.attempts) = (referral, contact, attempts)
      (self.text, self.onBehalfOf, self.by) = (text, onBehalfOf, by)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Referral.self, .referral(referral)).stage == .inProgress {
        return .nothing
      }
      let (state, draft) = try context.referral(referral, for: .startService)
      let onPaper = try context.answering(state, draft, onBehalfOf)
      try context.stillShared(state, draft)
      let (_, profile, _) = try context.working(draft.mesa)
      let tried = (attempts ?? []).sorted()
      try Referral.contacted(contact, tried, state, until: context.effective, profile)
      var warnings: [Refusal] = []
      if let by {
        try Referral.mayHear(state, told: true, field: "by")
        warnings = try context.reaches(
          context.state(CaseFile.self, .caseFile(draft.case)), by: by,
          at: contact == .made && tried.isEmpty ? [context.effective] : tried, field: "by")
      }
      return Referral.decided(
        referral,
        .started(
          Started(
            agency: draft.to, contact: contact, attempts: tried, text: text, onPaper: onPaper,
            by: by)), warnings: warnings)
    }
  }

  /// Tells the origin how it goes; never anything clinical.
  public struct ReportProgress: Command {
    public static let name = "referral.reportProgress"
    public let referral: ReferralID
    public let text: Confidential
    public let onBehalfOf: AgencyID?

    public init(referral: ReferralID, text: Confidential, onBehalfOf: AgencyID? = nil) {
      (self.referral, self.text, self.onBehalfOf) = (referral, text, onBehalfOf)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .reportProgress)
      _ = try context.answering(state, draft, onBehalfOf)
      return Referral.decided(
        referral, .progressReported(ProgressReported(agency: draft.to, text: text)))
    }
  }

  /// The service has come to its end, with what came of it.
  public struct Complete: Command {
    public static let name = "referral.complete"
    public let referral: ReferralID
    public let serviceProvided: Bool
    /// Per cent of the goals that applied; left out where none did.
    public let goalsMet: Int?
    public let feedback: Confidential?
    /// Of a stay in a shelter.
    public let endOfStay: EndOfStay?
    public let onBehalfOf: AgencyID?

    public init(
      referral: ReferralID, serviceProvided: Bool, goalsMet: Int? = nil,
      feedback: Confidential? = nil, endOfStay: EndOfStay? = nil, onBehalfOf: AgencyID? = nil
    ) {
      (self.referral, self.serviceProvided) = (referral, serviceProvided)
      (self.goalsMet, self.feedback) = (goalsMet, feedback)
      (self.endOfStay, self.onBehalfOf) = (endOfStay, onBehalfOf)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .completed, now.outcome?.serviceProvided == serviceProvided,
        now.outcome?.goalsMet == goalsMet
      {
        return .nothing
      }
      let (state, draft) = try context.referral(referral, for: .complete)
      let onPaper = try context.answering(state, draft, onBehalfOf)
      if let goalsMet, !(0...100).contains(goalsMet) {
        throw .field("field.outOfRange", "goalsMet", ["minimum": 0, "maximum": 100])
      }
      try Referral.endOfStay(endOfStay, draft)
      let completed = Completed(
        agency: draft.to, serviceProvided: serviceProvided, goalsMet: goalsMet,
        feedback: feedback, endOfStay: endOfStay, onPaper: onPaper)
      return Referral.decided(
        referral, .completed(completed), context.leaving(draft, referral, served: true))
    }
  }
}
