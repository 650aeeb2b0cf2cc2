public import Canonical

extension Agreement {
  /// Moves the due day; the old one stays on record (R38).
  ///
  /// A later session decides it; the chair may between sessions where the profile says so.
  ///
  /// - Throws: `agreement.extensionNeedsSession`, `agreement.extensionTooLong`.
  public struct Extend: Command {
    public static let name = "agreement.extend"
    public let agreement: AgreementID
    public let due: CivilDate
    public let reason: ExtensionReason
    /// The session that decided it; left out, the chair decides.
    public let session: MeetingID?
    public let item: Int?

    public init(
      agreement: AgreementID, due: CivilDate, reason: ExtensionReason,
      session: MeetingID? = nil, item: Int? = nil
    ) {
      (self.agreement, self.due, self.reason) = (agreement, due, reason)
      (self.session, self.item) = (session, item)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      guard let adopted = state.adopted, let from = state.due else {
        throw .notNow(state.stage.rawValue)
      }
      if let last = state.extensions.last, last.to == due, last.reason == reason,
        last.session == session, last.item == item
      {
        return .nothing
      }
      guard from < due else {
        throw .field(
          "field.invalid", "due", ["earliest": .word(from.adding(days: 1).description)])
      }
      let (mesa, rules) = try context.rules(adopted.mesa, adopted.organ)
      let by = try Agreement.extensionDecided(
        session, item, state, rules, place(in: context), context)
      try Agreement.extensionWithin(rules, state, to: due)
      let extended = Extended(
        from: from, to: due, reason: reason, by: by, session: session, item: item,
        profileVersion: mesa.profile?.version ?? 0)
      return Decision([Emission(.agreement(agreement), Event.extended(extended))])
    }
  }

  /// A later agreement of the same organ stands in this one's place; linked both ways.
  ///
  /// - Throws: `agreement.notLater`, `agreement.closed`.
  public struct Supersede: Command {
    public static let name = "agreement.supersede"
    public let agreement: AgreementID
    /// The later one.
    public let by: AgreementID

    public init(agreement: AgreementID, by: AgreementID) {
      (self.agreement, self.by) = (agreement, by)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Agreement.self, .agreement(agreement))
      if state.supersededBy == by { return .nothing }
      guard state.isOpen || state.stage == .informational, let adopted = state.adopted else {
        throw Refusal(
          "agreement.closed",
          ["state": .word(state.stage.rawValue), "number": .word(state.adopted?.number ?? "")])
      }
      let later = context.state(Agreement.self, .agreement(by))
      try Agreement.standsInPlace(later, by, of: state)
      try context.notBefore(later.adoptedAt)
      return Decision(
        [
          Emission(.agreement(agreement), Event.superseded(Link(agreement: by))),
          Emission(.agreement(by), Event.replaced(Link(agreement: agreement))),
        ] + (state.isOpen ? Agreement.settling(agreement, adopted) : []))
    }
  }

  /// Records that agencies were reminded of what is due; of each thing once.
  ///
  /// - Throws: `agreement.notDue`.
  public struct Remind: Command {
    public static let name = "agreement.remind"
    public let agreement: AgreementID
    /// Left out, every agency of which something is due.
    public let agency: AgencyID?

    public init(agreement: AgreementID, agency: AgencyID? = nil) {
      (self.agreement, self.agency) = (agreement, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      guard let adopted = state.adopted else { throw .notNow(state.stage.rawValue) }
      if let agency, state.part(of: agency) == nil {
        throw .notBound(agency, adopted.number)
      }
      let (mesa, rules) = try context.rules(adopted.mesa, adopted.organ)
      let dues = state.dues(
        on: mesa.day(of: context.effective), ahead: rules.agreements?.remindDaysBefore
      ).filter { agency == nil || $0.agency == agency }
      guard !dues.isEmpty else {
        throw Refusal(
          "agreement.notDue",
          ["number": .word(adopted.number), "due": .word(state.due?.description ?? "")])
      }
      return Decision(
        dues.filter { !$0.reminded }.map {
          Emission(
            .agreement(agreement),
            Event.reminded(Reminded(agency: $0.agency, kind: $0.kind, due: $0.due)))
        })
    }
  }

  /// Names who answers for an agency's part; the agency stays bound.
  ///
  /// - Throws: `agreement.notOfAgency`.
  public struct NameResponsible: Command {
    public static let name = "agreement.nameResponsible"
    public let agreement: AgreementID
    public let person: PersonID
    /// Left out, the agency for which the one who gives the command acts.
    public let agency: AgencyID?

    public init(agreement: AgreementID, person: PersonID, agency: AgencyID? = nil) {
      (self.agreement, self.person, self.agency) = (agreement, person, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      let agency = try Agreement.speaking(for: agency, state, place(in: context), context)
      let before = state.part(of: agency)?.responsible
      if before == person { return .nothing }
      let named = try context.person(person)
      try Agreement.ofAgency(named, agency, Zone.peninsular.day(of: context.effective))
      return Decision(
        Agreement.entrusting(
          agreement, Responsible(agency: agency, person: person, before: before),
          handedOver: false))
    }
  }

  /// Somebody answers for a part from now on, in the agreement and with both people.
  static func entrusting(
    _ id: AgreementID, _ responsible: Responsible, handedOver: Bool
  ) -> [Emission] {
    let duty = Person.Duty(agreement: id, agency: responsible.agency)
    let event: Event = handedOver ? .handedOver(responsible) : .responsibleNamed(responsible)
    return [Emission(.agreement(id), event)]
      + (responsible.before.map { [Emission(.person($0), Person.Event.relieved(duty))] } ?? [])
      + [Emission(.person(responsible.person), Person.Event.entrusted(duty))]
  }
}
