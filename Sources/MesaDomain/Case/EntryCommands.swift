public import Canonical

let caseEntryCommands: [any Command.Type] = [
  CaseFile.RecordIdentity.self, CaseFile.SetContactRules.self, CaseFile.RecordLocation.self,
  CaseFile.RecordStatement.self, CaseFile.Share.self, CaseFile.RecordVoice.self,
  CaseFile.RecordIncident.self, CaseFile.RecordTitle.self, CaseFile.RecordDependants.self,
]

extension CaseFile {
  /// Records who she is and how she may be reached; what is left out stays as it was.
  public struct RecordIdentity: Command {
    public static let name = "case.recordIdentity"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let name: Confidential?
    public let document: Confidential?
    public let birthDate: Confidential?
    public let phone: Confidential?
    public let email: Confidential?
    public let safeContact: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, name: Confidential? = nil,
      document: Confidential? = nil, birthDate: Confidential? = nil, phone: Confidential? = nil,
      email: Confidential? = nil, safeContact: Confidential? = nil
    ) {
      (self.case, self.agency, self.name, self.document) = (id, agency, name, document)
      (self.birthDate, self.phone, self.email) = (birthDate, phone, email)
      self.safeContact = safeContact
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      let said = [name, document, birthDate, phone, email, safeContact]
      guard said.contains(where: { $0 != nil }) else { throw .field("field.missing", "name") }
      let recorded = IdentityRecorded(
        agency: agency, name: name, document: document, birthDate: birthDate, phone: phone,
        email: email, safeContact: safeContact)
      return CaseFile.one(self.case, .identityRecorded(recorded))
    }
  }

  /// Sets by which ways she may be reached, as she said; every notice and every person obeys it.
  public struct SetContactRules: Command {
    public static let name = "case.setContactRules"
    public let `case`: CaseID
    public let agency: AgencyID?
    /// None: nobody writes or calls.
    public let channels: [ContactChannel]
    public let hours: [ContactHours]?
    public let neverLeaveMessage: Bool
    public let neverMention: Bool
    public let safeContact: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, channels: [ContactChannel],
      hours: [ContactHours]? = nil, neverLeaveMessage: Bool, neverMention: Bool,
      safeContact: Confidential? = nil
    ) {
      (self.case, self.agency, self.channels, self.hours) = (id, agency, channels, hours)
      (self.neverLeaveMessage, self.neverMention) = (neverLeaveMessage, neverMention)
      self.safeContact = safeContact
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      for hours in hours ?? [] { try hours.inOrder() }
      let rules = ContactRulesSet(
        agency: agency, channels: channels.distinct, hours: hours ?? [],
        neverLeaveMessage: neverLeaveMessage, neverMention: neverMention,
        safeContact: safeContact)
      return CaseFile.one(self.case, .contactRulesSet(rules))
    }
  }

  /// Records where she can be found, in the compartment that nothing exports.
  public struct RecordLocation: Command {
    public static let name = "case.recordLocation"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let kind: LocationKind
    public let place: Confidential

    public init(case id: CaseID, agency: AgencyID? = nil, kind: LocationKind, place: Confidential) {
      (self.case, self.agency, self.kind, self.place) = (id, agency, kind, place)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      return CaseFile.one(
        self.case,
        .locationRecorded(LocationRecorded(agency: agency, kind: kind, place: place)))
    }
  }

  /// Records a fact, an assessment or what she told, with its source and day; or corrects one.
  public struct RecordStatement: Command {
    public static let name = "case.recordStatement"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let compartment: Compartment
    public let basis: Basis
    public let source: Source
    public let on: CivilDate
    public let text: Confidential
    public let sharedWith: [AgencyID]?
    /// An earlier statement of the same agency, which stays, marked as corrected.
    public let corrects: Int?

    public init(
      case id: CaseID, agency: AgencyID? = nil, compartment: Compartment, basis: Basis,
      source: Source, on: CivilDate, text: Confidential, sharedWith: [AgencyID]? = nil,
      corrects: Int? = nil
    ) {
      (self.case, self.agency, self.compartment) = (id, agency, compartment)
      (self.basis, self.source, self.on, self.text) = (basis, source, on, text)
      (self.sharedWith, self.corrects) = (sharedWith, corrects)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      guard ![.identity, .protectedLocation].contains(compartment) else {
        throw .field("field.invalid", "compartment")
      }
      try context.notInFuture(on, in: try context.casework(file).mesa)
      var shared = try file.onTeam(sharedWith ?? [])
      if let corrects {
        let entry = try file.openEntry(corrects, field: "corrects")
        try file.written(entry, by: agency)
        guard case .statement = entry.content, entry.compartment == compartment else {
          throw .field("field.invalid", "corrects")
        }
        // Who could read the mistake reads the correction.
        shared = Set(shared + entry.sharedWith).sorted()
      }
      return CaseFile.one(
        self.case,
        .statementRecorded(
          StatementRecorded(
            agency: agency, compartment: compartment, basis: basis, source: source, on: on,
            text: text, sharedWith: shared, corrects: corrects)))
    }
  }

  /// Lets other agencies of the team read an entry of one's own: what the police shares.
  public struct Share: Command {
    public static let name = "case.share"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let entry: Int
    public let with: [AgencyID]

    public init(case id: CaseID, agency: AgencyID? = nil, entry: Int, with: [AgencyID]) {
      (self.case, self.agency, self.entry, self.with) = (id, agency, entry, with)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      let found = try file.openEntry(entry)
      try file.written(found, by: agency)
      // Health is for the agency that wrote it (§4.4); what the team reads needs no sharing.
      guard [.police, .accused].contains(found.compartment) else {
        throw .field(
          "case.notShareable", "entry",
          ["entry": .number(entry), "compartment": .word(found.compartment.rawValue)])
      }
      let new = try file.onTeam(with, field: "with").filter { !found.sharedWith.contains($0) }
      guard !new.isEmpty else { return .nothing }
      return CaseFile.one(self.case, .shared(Shared(agency: agency, entry: entry, with: new)))
    }
  }

  /// Records what she wants, in her words, and whether she knows that her case is talked about.
  ///
  /// - Source: handbook §4.8 (principle 4), §8 no. 4.
  public struct RecordVoice: Command {
    public static let name = "case.recordVoice"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let on: CivilDate
    public let text: Confidential
    public let informed: Bool?

    public init(
      case id: CaseID, agency: AgencyID? = nil, on: CivilDate, text: Confidential,
      informed: Bool? = nil
    ) {
      (self.case, self.agency, self.on, self.text) = (id, agency, on, text)
      self.informed = informed
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      try context.notInFuture(on, in: try context.casework(file).mesa)
      return CaseFile.one(
        self.case,
        .voiceRecorded(VoiceRecorded(agency: agency, on: on, text: text, informed: informed)))
    }
  }

  /// Records that something has happened again; soon after a commission it is a repetition.
  public struct RecordIncident: Command {
    public static let name = "case.recordIncident"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let on: CivilDate
    public let text: Confidential

    public init(case id: CaseID, agency: AgencyID? = nil, on: CivilDate, text: Confidential) {
      (self.case, self.agency, self.on, self.text) = (id, agency, on, text)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      let work = try context.casework(file)
      try context.notInFuture(on, in: work.mesa)
      let months = context.repeatMonths(work.profile)
      let repeats = file.listedAt.map {
        CaseFile.recurs(on, after: work.mesa.day(of: $0), within: months)
      }
      return CaseFile.one(
        self.case,
        .incidentRecorded(
          IncidentRecorded(
            agency: agency, on: on, text: text,
            repeats: repeats == true ? .afterConference : nil)))
    }
  }

  /// Records a paper that accredits her situation; what counts follows from the profile.
  public struct RecordTitle: Command {
    public static let name = "case.recordTitle"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let kind: AccreditationKind
    public let on: CivilDate
    public let until: CivilDate?
    public let keptAt: Confidential?
    public let sharedWith: [AgencyID]?

    public init(
      case id: CaseID, agency: AgencyID? = nil, kind: AccreditationKind, on: CivilDate,
      until: CivilDate? = nil, keptAt: Confidential? = nil, sharedWith: [AgencyID]? = nil
    ) {
      (self.case, self.agency, self.kind, self.on) = (id, agency, kind, on)
      (self.until, self.keptAt, self.sharedWith) = (until, keptAt, sharedWith)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      let work = try context.casework(file)
      try context.notInFuture(on, in: work.mesa)
      if let until, until < on {
        throw .field("field.invalid", "until", ["earliest": .word(on.description)])
      }
      let counting = context.caseRules(of: work.profile)?.accreditation
      let recorded = TitleRecorded(
        agency: agency, kind: kind, compartment: kind.compartment,
        counts: counting?.contains(kind) ?? true, on: on, until: until, keptAt: keptAt,
        sharedWith: try file.onTeam(sharedWith ?? []))
      return CaseFile.one(self.case, .titleRecorded(recorded))
    }
  }

  /// Records who depends on her; of it only whether minors are at risk stands in clear.
  public struct RecordDependants: Command {
    public static let name = "case.recordDependants"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let minorsAtRisk: Bool
    public let details: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, minorsAtRisk: Bool, details: Confidential? = nil
    ) {
      (self.case, self.agency) = (id, agency)
      (self.minorsAtRisk, self.details) = (minorsAtRisk, details)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      return CaseFile.one(
        self.case,
        .dependantsRecorded(
          DependantsRecorded(agency: agency, minorsAtRisk: minorsAtRisk, details: details)))
    }
  }
}

extension Context {
  /// Months within which a new incident is a repetition, by the profile in force.
  func repeatMonths(_ profile: Profile) -> Int {
    caseRules(of: profile)?.repeatMonths ?? Profile.CaseRules.usualRepeatMonths
  }
}
