public import Canonical

extension Referral {
  /// Brings before others what is late, or what somebody thinks cannot wait.
  ///
  /// The clock gives it for each term that passed, once; a facilitator whenever there is reason.
  public struct Escalate: Command {
    public static let name = "referral.escalate"
    public let referral: ReferralID
    public let text: Confidential?

    public init(referral: ReferralID, text: Confidential? = nil) {
      (self.referral, self.text) = (referral, text)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .escalate)
      let (_, profile, _) = try context.working(draft.mesa)
      let late = try Referral.toEscalate(
        state, at: context.effective, asked: context.principal != .clock)
      let risk = state.terms?.risk ?? "notAssessed"
      let escalated = late.enumerated().map { index, due in
        let level = state.level + 1 + index
        return Event.escalated(
          Escalated(
            level: level, ground: due?.ground ?? .asked, due: due?.at, missing: due?.missing,
            field: due?.field,
            to: profile.hearers(of: draft.pathway, at: risk, step: level), agency: nil,
            text: index == 0 ? text : nil))
      }
      return Decision(escalated.map { Emission(.referral(referral), $0) })
    }
  }

  /// One side proposes that responsibility for the case pass to the agency that serves her.
  public struct ProposeTransfer: Command {
    public static let name = "referral.proposeTransfer"
    public let referral: ReferralID
    public let agency: AgencyID?

    public init(referral: ReferralID, agency: AgencyID? = nil) {
      (self.referral, self.agency) = (referral, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .proposeTransfer)
      let side = try context.side(of: draft, agency)
      if state.proposal?.agency == side { return .nothing }
      if state.proposal != nil { throw Refusal("referral.transferProposed") }
      try context.holds(draft)
      return Referral.decided(
        referral, .transferProposed(TransferProposed(agency: side)))
    }
  }

  /// The other side takes the proposal on: from now on another agency answers for the case.
  public struct AcceptTransfer: Command {
    public static let name = "referral.acceptTransfer"
    public let referral: ReferralID
    public let agency: AgencyID?

    public init(referral: ReferralID, agency: AgencyID? = nil) {
      (self.referral, self.agency) = (referral, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .acceptTransfer)
      if state.proposal == nil, state.transferredAt != nil { return .nothing }
      try Referral.othersProposal(state, try context.side(of: draft, agency))
      try context.holds(draft)
      try context.stillShared(state, draft)
      return Referral.decided(
        referral, .transferred(Transferred(from: draft.from, to: draft.to)),
        context.passingOver(draft, referral, state.accepted?.professional))
    }
  }

  /// The proposal is not taken on, or taken back by who made it.
  public struct DeclineTransfer: Command {
    public static let name = "referral.declineTransfer"
    public let referral: ReferralID
    public let text: Confidential?
    public let agency: AgencyID?

    public init(referral: ReferralID, text: Confidential? = nil, agency: AgencyID? = nil) {
      (self.referral, self.text, self.agency) = (referral, text, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .declineTransfer)
      if state.proposal == nil { return .nothing }
      return Referral.decided(
        referral,
        .transferDeclined(
          TransferDeclined(agency: try context.side(of: draft, agency), text: text)))
    }
  }

  /// A new incident after its end: it goes to the same desk again, with new terms.
  public struct Reopen: Command {
    public static let name = "referral.reopen"
    public let referral: ReferralID
    public let incident: CivilDate
    public let text: Confidential?

    public init(referral: ReferralID, incident: CivilDate, text: Confidential? = nil) {
      (self.referral, self.incident, self.text) = (referral, incident, text)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .sent, now.reopenings.last?.incident == incident { return .nothing }
      let (state, draft) = try context.referral(referral, for: .reopen)
      let (table, profile, day) = try context.working(draft.mesa)
      let ended = try Referral.newIncident(incident, state, table, today: day)
      let (sending, warnings) = try context.sending(draft, referral)
      let months = context.repeatMonths(profile)
      let reopened = Reopened(
        incident: incident, repeats: incident <= ended.adding(months: months), months: months,
        from: state.stage, text: text, sending: sending)
      return Referral.decided(
        referral, .reopened(reopened), [context.raising(draft, referral, to: .notified)],
        warnings: warnings)
    }
  }

  /// Notes that help was called in imminent danger: the call comes first, the record after.
  ///
  /// No referral is made of it; there is nothing to wait for, acknowledge or answer.
  ///
  /// - Source: handbook §4.1 ("outside the referral machine").
  public struct LogEmergency: Command {
    public static let name = "referral.logEmergency"
    public let referral: ReferralID?
    public let mesa: MesaID
    public let agency: AgencyID?
    /// Id of an emergency pathway of the profile; the first if not said.
    public let pathway: String?
    public let number: EmergencyNumber
    public let calledAt: Instant
    public let caller: Caller
    public let `case`: CaseID?

    public init(
      referral: ReferralID? = nil, mesa: MesaID, agency: AgencyID? = nil, pathway: String? = nil,
      number: EmergencyNumber, calledAt: Instant, caller: Caller, case file: CaseID? = nil
    ) {
      (self.referral, self.mesa, self.agency) = (referral, mesa, agency)
      (self.pathway, self.number, self.calledAt) = (pathway, number, calledAt)
      (self.caller, self.case) = (caller, file)
    }

    public func place(in context: Context) -> Place { context.deskPlace(mesa, agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = referral ?? ReferralID(wellFormed: context.command)
      let agency = try context.desk(of: agency, in: mesa)
      let logged = EmergencyLogged(
        mesa: mesa, agency: agency, pathway: try context.emergencyPathway(pathway, mesa),
        number: number, calledAt: calledAt, caller: caller,
        person: caller == .professional ? context.principal.person : nil, case: self.case)
      let known = context.state(Referral.self, .referral(id))
      if known.emergency == logged { return .nothing }
      guard known.lastAt == nil else {
        throw .exists("referral", id.rawValue, field: "/data/referral")
      }
      guard calledAt <= context.effective else {
        throw .field("referral.callInFuture", "calledAt", ["at": .word(calledAt.description)])
      }
      if let file = self.case {
        try context.authorize("case.readHeader", at: context.place(of: file))
      }
      return Referral.decided(id, .emergencyLogged(logged))
    }
  }
}
