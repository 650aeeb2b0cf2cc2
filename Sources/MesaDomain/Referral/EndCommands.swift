import Canonical

extension Referral {
  /// It came to nothing, for a coded reason; either side says so.
  public struct CloseUnsuccessful: Command {
    public static let name = "referral.closeUnsuccessful"
    public let referral: ReferralID
    public let reason: FailReason
    public let text: Confidential?
    /// For which of the two, where one serves at both desks.
    public let agency: AgencyID?

    public init(
      referral: ReferralID, reason: FailReason, text: Confidential? = nil, agency: AgencyID? = nil
    ) {
      (self.referral, self.reason, self.text, self.agency) = (referral, reason, text, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .closedUnsuccessful, now.outcome?.reason == reason.rawValue {
        return .nothing
      }
      let (_, draft) = try context.referral(referral, for: .closeUnsuccessful)
      let side = try context.side(of: draft, agency)
      try Referral.ownReason(reason, text, side, draft)
      let closed = ClosedUnsuccessful(agency: side, reason: reason, text: text)
      return Referral.decided(
        referral, .closedUnsuccessful(closed), context.leaving(draft, referral))
    }
  }

  /// The origin takes the referral back, of its own accord or because she wants it so.
  public struct Withdraw: Command {
    public static let name = "referral.withdraw"
    public let referral: ReferralID
    public let reason: WithdrawReason
    public let text: Confidential?

    public init(referral: ReferralID, reason: WithdrawReason, text: Confidential? = nil) {
      (self.referral, self.reason, self.text) = (referral, reason, text)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .withdrawn, now.outcome?.reason == reason.rawValue { return .nothing }
      let (state, draft) = try context.referral(referral, for: .withdraw)
      guard reason != .other || text != nil else { throw .field("field.missing", "text") }
      let withdrawn = Withdrawn(agency: draft.from, reason: reason, text: text)
      return Referral.decided(
        referral, .withdrawn(withdrawn),
        state.sentAt == nil ? [] : context.leaving(draft, referral))
    }
  }

  /// The agency gives her back after it had accepted; the origin has to take her.
  public struct Revoke: Command {
    public static let name = "referral.revoke"
    public let referral: ReferralID
    public let reason: RevokeReason
    public let text: Confidential

    public init(referral: ReferralID, reason: RevokeReason, text: Confidential) {
      (self.referral, self.reason, self.text) = (referral, reason, text)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .revoked, now.outcome?.reason == reason.rawValue { return .nothing }
      let (state, draft) = try context.referral(referral, for: .revoke)
      let (table, profile, day) = try context.working(draft.mesa)
      try Referral.mayGiveBack(reason, draft, state, on: day)
      let rules = profile.terms(of: draft.pathway, at: state.terms?.risk ?? "notAssessed")
      let due = try context.term(
        rules?.acknowledgement ?? rules?.decision, from: context.effective, table, urgent: true)
      let revoked = Revoked(
        agency: draft.to, reason: reason, text: text,
        takeBack: Obligation(
          what: .takeBack, field: nil, due: due?.deadline.at ?? context.effective))
      return Referral.decided(referral, .revoked(revoked), context.leaving(draft, referral))
    }
  }

  /// The origin answers for her again: it has taken her back after a revocation, or knows that the
  /// other agency will not do it, or no longer, and looks for another way.
  public struct TakeBack: Command {
    public static let name = "referral.takeBack"
    public let referral: ReferralID
    public let text: Confidential?

    public init(referral: ReferralID, text: Confidential? = nil) {
      (self.referral, self.text) = (referral, text)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .takeBack)
      guard state.takenBackAt == nil else { return .nothing }
      return Referral.decided(
        referral, .takenBack(TakenBack(agency: draft.from, text: text)))
    }
  }

  /// What was missing when it went out: fields, documents, her consent, a calendar.
  public struct SupplyMissing: Command {
    public static let name = "referral.supplyMissing"
    public let referral: ReferralID
    public let fields: [Field]?
    public let documents: [ShelterDocument]?
    /// Settles what has no field: why this agency on this pathway.
    public let text: Confidential?

    public init(
      referral: ReferralID, fields: [Field]? = nil, documents: [ShelterDocument]? = nil,
      text: Confidential? = nil
    ) {
      (self.referral, self.fields, self.documents) = (referral, fields, documents)
      self.text = text
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .supplyMissing)
      try context.stillShared(state, draft)
      let (_, profile, _) = try context.working(draft.mesa)
      if let pathway = profile.pathway(draft.pathway) {
        try Referral.asked(fields ?? [], on: pathway)
      }
      if documents?.isEmpty == false, draft.shelter == nil {
        throw .field(
          "referral.shelterNotAsked", "documents", ["pathway": .word(draft.pathway)])
      }
      let after = draft.with(fields ?? [], documents ?? [])
      let met = try context.settled(state, after, text: text != nil)
      let brings = !(fields ?? []).isEmpty || !(documents ?? []).isEmpty
      if met.isEmpty, !brings { return .nothing }
      return Referral.decided(
        referral,
        .missingSupplied(
          MissingSupplied(
            agency: draft.from, fields: fields ?? [],
            documents: ShelterDocument.allCases.filter { documents?.contains($0) == true },
            text: text, met: met)))
    }
  }
}
