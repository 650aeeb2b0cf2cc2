public import Canonical

extension Referral {
  /// Somebody at the desk has taken it in hand: being delivered is not enough.
  public struct Acknowledge: Command {
    public static let name = "referral.acknowledge"
    public let referral: ReferralID
    /// The agency without account that answered on paper.
    public let onBehalfOf: AgencyID?

    public init(referral: ReferralID, onBehalfOf: AgencyID? = nil) {
      (self.referral, self.onBehalfOf) = (referral, onBehalfOf)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Referral.self, .referral(referral)).stage == .received { return .nothing }
      let (state, draft) = try context.referral(referral, for: .acknowledge)
      let onPaper = try context.answering(state, draft, onBehalfOf)
      try context.stillShared(state, draft)
      return Referral.decided(
        referral, .acknowledged(Acknowledged(agency: draft.to, onPaper: onPaper)),
        [context.raising(draft, referral, to: .acknowledged)])
    }
  }

  /// Asks the origin for what is missing; meanwhile the clock stands.
  public struct RequestInfo: Command {
    public static let name = "referral.requestInfo"
    public let referral: ReferralID
    public let text: Confidential
    /// Fields of the pathway that are asked for.
    public let asked: [String]?

    public init(referral: ReferralID, text: Confidential, asked: [String]? = nil) {
      (self.referral, self.text, self.asked) = (referral, text, asked)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if let running = context.state(Referral.self, .referral(referral)).stops.last,
        running.to == nil, running.fields == asked ?? []
      {
        return .nothing
      }
      let (state, draft) = try context.referral(referral, for: .requestInfo)
      let (table, profile, _) = try context.working(draft.mesa)
      try Referral.mayStop(state, profile)
      if let pathway = profile.pathway(draft.pathway) {
        for (index, name) in (asked ?? []).enumerated() where !pathway.fields.contains(name) {
          throw .field(
            "referral.fieldNotAsked", "asked/\(index)",
            ["name": .word(name), "known": .words(pathway.fields)])
        }
      }
      let rules = profile.terms(of: draft.pathway, at: state.terms?.risk ?? "notAssessed")
      let reply = try context.term(
        rules?.acknowledgement ?? rules?.decision, from: context.effective, table, urgent: true)
      return Referral.decided(
        referral,
        .infoRequested(
          InfoRequested(
            agency: draft.to, text: text, fields: asked ?? [], reply: reply?.deadline)))
    }
  }

  /// The origin answers; the clock runs again, and every term ends as much later as it stood.
  public struct SupplyInfo: Command {
    public static let name = "referral.supplyInfo"
    public let referral: ReferralID
    public let text: Confidential
    public let fields: [Field]?

    public init(referral: ReferralID, text: Confidential, fields: [Field]? = nil) {
      (self.referral, self.text, self.fields) = (referral, text, fields)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, draft) = try context.referral(referral, for: .supplyInfo)
      let (table, profile, day) = try context.working(draft.mesa)
      if !Referral.isUrgent(state.terms?.risk ?? "notAssessed") {
        try context.mayShare(draft.case, with: draft.to, on: day)
      }
      if let pathway = profile.pathway(draft.pathway) {
        try Referral.asked(fields ?? [], on: pathway)
      }
      guard let stop = state.stops.last, let terms = state.terms else {
        throw .notNow(state.stage.rawValue)
      }
      let stood = context.effective.milliseconds - stop.from.milliseconds
      let met = state.met(byFields: (fields ?? []).map(\.name))
      return Referral.decided(
        referral,
        .infoSupplied(
          InfoSupplied(
            agency: draft.from, text: text, fields: fields ?? [], stoppedAt: stop.from,
            terms: terms.moved { context.moved($0, by: stood, table) }, met: met)))
    }
  }

  /// A named professional takes the case on, with a first appointment.
  public struct Accept: Command {
    public static let name = "referral.accept"
    public let referral: ReferralID
    public let professional: PersonID?
    /// Of an agency without account, whose people are not in the directory.
    public let professionalName: Confidential?
    public let firstAppointment: Instant
    public let onBehalfOf: AgencyID?
    /// How she hears of the appointment: as she said that she may be reached.
    public let told: CaseFile.Outreach?

    public init(
      referral: ReferralID, professional: PersonID? = nil, professionalName: Confidential? = nil,
      firstAppointment: Instant, onBehalfOf: AgencyID? = nil, told: CaseFile.Outreach? = nil
    ) {
      (self.referral, self.professional) = (referral, professional)
      (self.professionalName, self.firstAppointment) = (professionalName, firstAppointment)
      (self.onBehalfOf, self.told) = (onBehalfOf, told)
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .accepted, let held = now.accepted, held.professional == professional,
        held.firstAppointment == firstAppointment
      {
        return .nothing
      }
      let (state, draft) = try context.referral(referral, for: .accept)
      let onPaper = try context.answering(state, draft, onBehalfOf)
      try context.stillShared(state, draft)
      let (table, profile, day) = try context.working(draft.mesa)
      try context.named(professional, professionalName, draft, onPaper: onPaper != nil, on: day)
      let file = context.state(CaseFile.self, .caseFile(draft.case))
      var warnings = try Referral.appointment(firstAppointment, state)
      try Referral.mayHear(state, told: told != nil, field: "told")
      warnings += try context.reaches(file, by: told)
      if told == nil, file.contact != nil { warnings.append(Refusal("contact.wayNotSaid")) }
      let months = profile.takeBackMonths ?? 6
      let accepted = Accepted(
        agency: draft.to, professional: professional, professionalName: professionalName,
        firstAppointment: firstAppointment, onPaper: onPaper,
        takeBackUntil: draft.shelter == nil
          ? nil : table.day(of: context.effective).adding(months: months),
        told: told)
      return Referral.decided(
        referral, .accepted(accepted), [context.raising(draft, referral, to: .team, professional)],
        warnings: warnings)
    }
  }

  /// The agency does not take her on: says why, and what it proposes instead.
  public struct Reject: Command {
    public static let name = "referral.reject"
    public let referral: ReferralID
    public let reason: RejectReason
    public let text: Confidential
    public let alternative: Confidential
    public let alternativeAgency: AgencyID?
    public let onBehalfOf: AgencyID?

    public init(
      referral: ReferralID, reason: RejectReason, text: Confidential, alternative: Confidential,
      alternativeAgency: AgencyID? = nil, onBehalfOf: AgencyID? = nil
    ) {
      (self.referral, self.reason, self.text) = (referral, reason, text)
      (self.alternative, self.alternativeAgency) = (alternative, alternativeAgency)
      self.onBehalfOf = onBehalfOf
    }

    public func place(in context: Context) -> Place { context.place(of: referral) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let now = context.state(Referral.self, .referral(referral))
      if now.stage == .rejected, now.outcome?.reason == reason.rawValue { return .nothing }
      let (state, draft) = try context.referral(referral, for: .reject)
      let onPaper = try context.answering(state, draft, onBehalfOf)
      if let alternativeAgency {
        _ = try context.openAgency(alternativeAgency, field: "alternativeAgency")
        guard alternativeAgency != draft.to else {
          throw .field("referral.alternativeIsSame", "alternativeAgency")
        }
      }
      let rejected = Rejected(
        agency: draft.to, reason: reason, text: text, alternative: alternative,
        alternativeAgency: alternativeAgency, onPaper: onPaper)
      return Referral.decided(
        referral, .rejected(rejected), context.leaving(draft, referral))
    }
  }
}
