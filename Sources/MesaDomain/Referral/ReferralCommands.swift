public import Canonical

let referralCommands: [any Command.Type] = [
  Referral.Draft.self, Referral.Send.self, Referral.Acknowledge.self, Referral.Accept.self,
]

extension Context {
  /// Where a command on the referral has its effect; nowhere for who may not know of it.
  func place(of id: ReferralID) -> Place {
    guard let draft = state(Referral.self, .referral(id)).draft else {
      return .nowhere(kind: "referral", id: id.rawValue)
    }
    return .referral(draft.mesa, id)
  }

  /// The referral in one of these stages.
  ///
  /// - Throws: `record.notNow`.
  func referral(
    _ id: ReferralID, in stages: [Referral.Stage]
  ) throws(Refusal) -> (Referral.State, Referral.Drafted) {
    let state = state(Referral.self, .referral(id))
    guard let draft = state.draft, stages.contains(state.stage) else {
      throw .notNow(state.stage.rawValue, possible: stages.map(\.rawValue))
    }
    try notBefore(state.sentAt)
    return (state, draft)
  }
}

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

    public init(
      referral: ReferralID? = nil, case file: CaseID, pathway: String, from: AgencyID? = nil,
      to: AgencyID, person: PersonID? = nil, reason: Confidential, fields: [Field]? = nil
    ) {
      (self.referral, self.case, self.pathway) = (referral, file, pathway)
      (self.from, self.to, self.person) = (from, to, person)
      (self.reason, self.fields) = (reason, fields)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = referral ?? ReferralID(wellFormed: context.command)
      guard context.state(Referral.self, .referral(id)).stage == .absent else {
        throw .exists("referral", id.rawValue, field: "/data/referral")
      }
      let (file, from) = try context.openCase(self.case, for: from)
      guard let mesa = file.mesa, let code = file.code else {
        throw .notNow(file.stage.rawValue)
      }
      guard to != from else { throw .field("referral.toOneself", "to") }
      _ = code
      let table = context.state(Mesa.self, .mesa(mesa))
      let profile = table.profile(on: table.day(of: context.effective))
      guard let known = profile?.pathway(pathway) else {
        throw .field(
          "referral.pathwayUnknown", "pathway",
          [
            "pathway": .word(pathway),
            "known": .words(profile?.pathways.map(\.id) ?? []),
          ])
      }
      let target = try context.agency(to, field: "/data/to")
      guard known.to.isEmpty || target.agencyKind.map(known.to.contains) == true else {
        throw .field("referral.notOnPathway", "to", ["agency": .word(to.rawValue)])
      }
      let drafted = Drafted(
        code: SpeakableCode("R", command: id.rawValue), mesa: mesa, case: self.case,
        pathway: pathway, from: from, to: to, person: person, reason: reason,
        fields: fields ?? [])
      return Decision([Emission(.referral(id), Event.drafted(drafted))])
    }
  }

  /// Sends it to the other agency's desk; from now on its terms run.
  public struct Send: Command {
    public static let name = "referral.send"
    public let referral: ReferralID

    public init(referral: ReferralID) { self.referral = referral }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, draft) = try context.referral(referral, in: [.draft])
      let table = context.state(Mesa.self, .mesa(draft.mesa))
      let day = table.day(of: context.effective)
      guard let profile = table.profile(on: day) else { throw .notNow(table.stage.rawValue) }
      let file = context.state(CaseFile.self, .caseFile(draft.case))
      let risk = file.risk?.mapped ?? "notAssessed"
      let consent = context.state(Consent.self, .consent(draft.case))
      guard consent.allows(draft.to, on: day) else {
        throw Refusal("referral.noConsent", ["agency": .word(draft.to.rawValue)])
      }
      let terms = profile.terms(of: draft.pathway, at: risk)
      func due(_ term: Profile.Term?) throws(Refusal) -> Deadline? {
        guard let term else { return nil }
        return try context.deadline(term, from: context.effective, mesa: table)
      }
      let sent = Sent(
        risk: risk, acknowledgement: try due(terms?.acknowledgement),
        decision: try due(terms?.decision), firstContact: try due(terms?.firstContact),
        profile: profile.id, profileVersion: profile.version,
        onPaper: context.state(Desk.self, .desk(draft.mesa, draft.to)).people(on: day).isEmpty,
        obligations: [])
      let party = CaseFile.PartyChanged(
        agency: draft.to, standing: file.standing(of: draft.to) ?? .notified,
        referral: referral, professional: nil)
      return Decision([
        Emission(.referral(referral), Event.sent(sent)),
        Emission(.caseFile(draft.case), CaseFile.Event.partyChanged(party)),
      ])
    }
  }

  /// Somebody at the desk has taken it in hand: being delivered is not enough.
  public struct Acknowledge: Command {
    public static let name = "referral.acknowledge"
    public let referral: ReferralID

    public init(referral: ReferralID) { self.referral = referral }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, draft) = try context.referral(referral, in: [.sent])
      let party = CaseFile.PartyChanged(
        agency: draft.to, standing: .acknowledged, referral: referral, professional: nil)
      return Decision([
        Emission(.referral(referral), Event.acknowledged(Acknowledged(agency: draft.to))),
        Emission(.caseFile(draft.case), CaseFile.Event.partyChanged(party)),
      ])
    }
  }

  /// A named professional takes the case on, with a first appointment.
  public struct Accept: Command {
    public static let name = "referral.accept"
    public let referral: ReferralID
    public let professional: PersonID
    public let firstAppointment: Instant

    public init(referral: ReferralID, professional: PersonID, firstAppointment: Instant) {
      (self.referral, self.professional) = (referral, professional)
      self.firstAppointment = firstAppointment
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, draft) = try context.referral(referral, in: [.received])
      _ = try context.person(professional, field: "/data/professional")
      let accepted = Accepted(
        agency: draft.to, professional: professional, firstAppointment: firstAppointment)
      let party = CaseFile.PartyChanged(
        agency: draft.to, standing: .team, referral: referral, professional: professional)
      return Decision([
        Emission(.referral(referral), Event.accepted(accepted)),
        Emission(.caseFile(draft.case), CaseFile.Event.partyChanged(party)),
      ])
    }
  }
}

extension Profile {
  /// The terms of a referral on that pathway at that level of risk; the pathway's own come first.
  ///
  /// - Source: handbook §4.6 [?].
  func terms(of pathway: String, at risk: String) -> RiskDeadlines? {
    let own = self.pathway(pathway)?.deadlinesByRisk ?? []
    return own.first { $0.risk == risk || $0.risk == "any" }
      ?? referralDeadlines.first { $0.risk == risk }
  }
}
