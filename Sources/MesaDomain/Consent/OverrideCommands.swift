public import Canonical

extension Consent {
  /// Agencies are told without her consent, on a coded ground, with author and superior.
  ///
  /// In grave danger, and for a minor's protection, it holds at once; on the other grounds when
  /// the superior has confirmed it.
  ///
  /// - Throws: `consent.superiorIsAuthor`, `consent.superiorOfOther`, `consent.referenceMissing`,
  ///   `consent.notInformableGround`.
  /// - Source: handbook §4.5; LO 7/2021 art. 7; LO 8/2021; LECrim art. 262.
  public struct Overrule: Command {
    public static let name = "consent.override"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let to: [AgencyID]
    public let ground: Ground
    public let text: Confidential
    public let superior: PersonID
    /// Number and date of the order or the request.
    public let reference: Confidential?
    /// Left out, what the purpose needs at least: who she is and what happened.
    public let data: [Compartment]?
    public let until: CivilDate?
    public let notInformable: Bool?

    public init(
      case id: CaseID, agency: AgencyID? = nil, to: [AgencyID], ground: Ground,
      text: Confidential, superior: PersonID, reference: Confidential? = nil,
      data: [Compartment]? = nil, until: CivilDate? = nil, notInformable: Bool? = nil
    ) {
      (self.case, self.agency, self.to, self.ground) = (id, agency, to, ground)
      (self.text, self.superior, self.reference) = (text, superior, reference)
      (self.data, self.until, self.notInformable) = (data, until, notInformable)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, mesa, agency) = try context.consentCase(self.case, for: self.agency)
      let author = try context.somebody(Self.name)
      let to = try context.agencies(to, field: "to")
      try Consent.superior(superior, of: author, at: agency, in: mesa, context)
      try Consent.cited(ground, reference)
      try Consent.mayBeKept(notInformable ?? false, ground)
      if let until, until < context.state(Mesa.self, .mesa(mesa)).day(of: context.effective) {
        throw .field(
          "field.invalid", "until", ["earliest": .word(context.effective.description)])
      }
      let overridden = Overridden(
        agency: agency, to: to, ground: ground, legalBasis: ground.legalBasis,
        data: Set(data ?? [.identity, .narrative]).sorted(), until: until, text: text,
        reference: reference, author: author, superior: superior,
        notInformable: notInformable ?? false)
      return Decision(
        [Emission(.consent(self.case), Event.overridden(overridden))],
        warnings: ground.holdsAtOnce
          ? [] : [Refusal("consent.unconfirmed", ["superior": .word(superior.rawValue)])])
    }
  }

  /// The superior confirms a disclosure without consent, or ends it.
  ///
  /// - Throws: `consent.overrideUnknown`, `consent.overrideDecided`.
  public struct ConfirmOverride: Command {
    public static let name = "consent.confirmOverride"
    public let `case`: CaseID
    /// Its number, as `mesa consent show` tells it.
    public let override: Int
    public let confirmed: Bool

    public init(case id: CaseID, override: Int, confirmed: Bool) {
      (self.case, self.override, self.confirmed) = (id, override, confirmed)
    }

    /// The superior's own agency: whoever is not named there may not know of the case.
    public func place(in context: Context) -> Place {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      guard let mesa = file.mesa, let person = context.principal.person,
        let found = context.state(Consent.self, .consent(self.case)).overrides
          .last(where: { $0.overridden.superior == person }),
        !context.isExcluded(person, from: .caseFile(mesa, self.case, .file))
      else { return .nowhere(kind: "case", id: self.case.rawValue) }
      return .desk(mesa, found.overridden.agency)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let superior = try context.somebody(Self.name)
      let own = context.state(Consent.self, .consent(self.case)).overrides
        .filter { $0.overridden.superior == superior }
      guard let found = own.first(where: { $0.version == override }) else {
        throw .field(
          "consent.overrideUnknown", "override",
          ["known": .words(own.map { String($0.version) })])
      }
      try context.notBefore(found.at)
      if found.confirmed == confirmed { return .nothing }
      guard found.confirmed == nil else {
        throw .field("consent.overrideDecided", "override")
      }
      return Consent.one(
        self.case,
        .overrideDecided(
          OverrideDecided(override: override, superior: superior, confirmed: confirmed)))
    }
  }

  /// She was told that her data were passed on without her consent, in a way that is safe for her.
  ///
  /// - Throws: `consent.overrideUnknown`, `consent.notInformable`; as `reaches`.
  public struct Tell: Command {
    public static let name = "consent.tell"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let override: Int
    public let channel: SafeChannel

    public init(case id: CaseID, agency: AgencyID? = nil, override: Int, channel: SafeChannel) {
      (self.case, self.agency, self.override, self.channel) = (id, agency, override, channel)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (found, _, agency) = try context.consentCase(
        self.case, for: self.agency, ending: true)
      // Her wishes are those of the file in which it goes on.
      let file =
        found.mergedInto == nil
        ? found : context.state(CaseFile.self, .caseFile(context.survivor(of: self.case)))
      let state = context.state(Consent.self, .consent(self.case))
      guard let told = state.overrides.first(where: { $0.version == override }) else {
        throw .field(
          "consent.overrideUnknown", "override",
          ["known": .words(state.overrides.map { String($0.version) })])
      }
      try context.notBefore(told.at)
      guard !told.overridden.notInformable else {
        throw .field("consent.notInformable", "override")
      }
      let warnings = try context.reaches(
        file, by: channel.way, at: [context.effective], field: "channel")
      if state.told.contains(where: { $0.override == override }) { return .nothing }
      let event = Event.told(Told(override: override, agency: agency, channel: channel))
      return Decision([Emission(.consent(self.case), event)], warnings: warnings)
    }
  }
}
