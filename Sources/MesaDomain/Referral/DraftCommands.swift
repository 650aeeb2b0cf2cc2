import Canonical

let referralCommands: [any Command.Type] = [
  Referral.Draft.self, Referral.Amend.self, Referral.Discard.self, Referral.Send.self,
  Referral.Acknowledge.self, Referral.RequestInfo.self, Referral.SupplyInfo.self,
  Referral.SupplyMissing.self, Referral.Accept.self, Referral.Reject.self,
  Referral.StartService.self, Referral.ReportProgress.self, Referral.Complete.self,
  Referral.CloseUnsuccessful.self, Referral.Withdraw.self, Referral.Revoke.self,
  Referral.TakeBack.self, Referral.Escalate.self, Referral.ProposeTransfer.self,
  Referral.AcceptTransfer.self, Referral.DeclineTransfer.self, Referral.Reopen.self,
  Referral.LogEmergency.self,
]

extension Referral {
  /// Writes a referral down; nobody else sees it before it is sent.
  public struct Draft: Command {
    public static let name = "referral.draft"
    /// Left out, it is the command's id.
    public let referral: ReferralID?
    public let `case`: CaseID
    public let pathway: String
    /// The agency that refers; that of one's desk if not said.
    public let from: AgencyID?
    public let to: AgencyID
    public let person: PersonID?
    public let reason: Confidential
    public let fields: [Field]?
    /// Of a move between shelters of two regions.
    public let shelter: Shelter?

    public init(
      referral: ReferralID? = nil, case file: CaseID, pathway: String, from: AgencyID? = nil,
      to: AgencyID, person: PersonID? = nil, reason: Confidential, fields: [Field]? = nil,
      shelter: Shelter? = nil
    ) {
      (self.referral, self.case, self.pathway) = (referral, file, pathway)
      (self.from, self.to, self.person) = (from, to, person)
      (self.reason, self.fields, self.shelter) = (reason, fields, shelter)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = referral ?? ReferralID(wellFormed: context.command)
      guard context.state(Referral.self, .referral(id)).lastAt == nil else {
        throw .exists("referral", id.rawValue, field: "/data/referral")
      }
      let (file, from) = try context.openCase(self.case, for: from)
      guard let mesa = file.mesa else { throw .notNow(file.stage.rawValue) }
      let drafted = Drafted(
        code: SpeakableCode("R", command: id.rawValue), mesa: mesa, case: self.case,
        caseCode: file.code, pathway: pathway, from: from, to: to, person: person, reason: reason,
        fields: fields ?? [], shelter: shelter)
      try context.wellWritten(drafted)
      return Referral.decided(id, .drafted(drafted))
    }
  }

  /// Changes what was written down, before it goes out; what is left out stays.
  public struct Amend: Command {
    public static let name = "referral.amend"
    public let referral: ReferralID
    public let to: AgencyID?
    public let person: PersonID?
    public let reason: Confidential?
    public let fields: [Field]?
    public let shelter: Shelter?

    public init(
      referral: ReferralID, to: AgencyID? = nil, person: PersonID? = nil,
      reason: Confidential? = nil, fields: [Field]? = nil, shelter: Shelter? = nil
    ) {
      (self.referral, self.to, self.person) = (referral, to, person)
      (self.reason, self.fields, self.shelter) = (reason, fields, shelter)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, draft) = try context.referral(referral, for: .amend)
      let amended = Amended(
        to: to == draft.to ? nil : to, person: person == draft.person ? nil : person,
        reason: reason, fields: fields ?? [], shelter: shelter == draft.shelter ? nil : shelter)
      guard
        amended
          != Amended(to: nil, person: nil, reason: nil, fields: [], shelter: nil)
      else { return .nothing }
      try Referral.eachOnce(fields ?? [])
      try context.wellWritten(draft.amended(amended))
      return Referral.decided(referral, .amended(amended))
    }
  }

  /// Throws a draft away; it stays on record that there was one.
  public struct Discard: Command {
    public static let name = "referral.discard"
    public let referral: ReferralID

    public init(referral: ReferralID) { self.referral = referral }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Referral.self, .referral(referral))
      if state.stage == .withdrawn, state.sentAt == nil { return .nothing }
      let (_, draft) = try context.referral(referral, for: .discard)
      return Referral.decided(referral, .discarded(Discarded(agency: draft.from)))
    }
  }

  /// Sends it to the other agency's desk; from now on its terms run.
  public struct Send: Command {
    public static let name = "referral.send"
    public let referral: ReferralID

    public init(referral: ReferralID) { self.referral = referral }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Referral.self, .referral(referral)).stage == .sent { return .nothing }
      let (_, draft) = try context.referral(referral, for: .send)
      let (sent, warnings) = try context.sending(draft, referral)
      return Referral.decided(
        referral, .sent(sent), [context.raising(draft, referral, to: .notified)],
        warnings: warnings)
    }
  }
}

extension Context {
  /// What is written down names a pathway and an agency that can be asked; no more is needed yet.
  ///
  /// - Throws: see `Rules/`. At high risk the kinds of the agencies are settled later.
  func wellWritten(_ draft: Referral.Drafted) throws(Refusal) {
    let (table, profile, _) = try working(draft.mesa)
    try mesaStands(table)
    try Referral.twoAgencies(draft.from, draft.to)
    let pathway = try Referral.pathway(draft.pathway, in: profile)
    let target = try openAgency(draft.to)
    let risk = state(CaseFile.self, .caseFile(draft.case)).risk?.mapped ?? "notAssessed"
    if !Referral.isUrgent(risk) {
      try Referral.onPathway(
        pathway, from: draft.from, state(Agency.self, .agency(draft.from)).agencyKind,
        to: draft.to, target.agencyKind)
    }
    if let person = draft.person { _ = try self.person(person) }
    try Referral.asked(draft.fields, on: pathway)
    try Referral.shelterAsWritten(draft.shelter, on: pathway)
  }
}
