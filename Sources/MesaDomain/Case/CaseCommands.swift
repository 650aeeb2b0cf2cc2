public import Canonical

let caseCommands: [any Command.Type] = [
  CaseFile.Open.self, CaseFile.RecordIdentity.self, CaseFile.RecordLocation.self,
  CaseFile.RecordStatement.self, CaseFile.AssessRisk.self,
]

extension CaseFile {
  static func one(_ id: CaseID, _ event: Event) -> Decision {
    Decision([Emission(.caseFile(id), event)])
  }

  /// Opens a file on one woman's situation; a complaint is never asked for.
  ///
  /// - Source: handbook §4.2 (LO 1/2004 art. 23: no complaint is needed to be helped).
  public struct Open: Command {
    public static let name = "case.open"
    /// Left out, it is the command's id.
    public let `case`: CaseID?
    public let mesa: MesaID
    /// The agency whose file it is; that of one's desk if not said.
    public let agency: AgencyID?
    public let kinds: [ViolenceKind]

    public init(
      case id: CaseID? = nil, mesa: MesaID, agency: AgencyID? = nil, kinds: [ViolenceKind]
    ) {
      (self.case, self.mesa, self.agency, self.kinds) = (id, mesa, agency, kinds)
    }

    public func place(in context: Context) -> Place {
      context.deskPlace(mesa, agency)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = self.case ?? CaseID(wellFormed: context.command)
      let agency = try context.desk(of: agency, in: mesa)
      guard context.state(CaseFile.self, .caseFile(id)).stage == .absent else {
        throw .exists("case", id.rawValue, field: "/data/case")
      }
      let table = context.state(Mesa.self, .mesa(mesa))
      guard table.meets else { throw .notNow(table.stage.rawValue) }
      guard !kinds.isEmpty else { throw .field("field.missing", "kinds") }
      let opened = Opened(
        code: SpeakableCode("C", command: id.rawValue), mesa: mesa, agency: agency,
        kinds: kinds)
      return CaseFile.one(id, .opened(opened))
    }
  }

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
      let recorded = IdentityRecorded(
        agency: agency, name: name, document: document, birthDate: birthDate, phone: phone,
        email: email, safeContact: safeContact)
      return CaseFile.one(self.case, .identityRecorded(recorded))
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

  /// Records a fact, an assessment or what she told, with its source and day.
  public struct RecordStatement: Command {
    public static let name = "case.recordStatement"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let compartment: Compartment
    public let basis: Basis
    public let source: String
    public let on: CivilDate
    public let text: Confidential
    public let sharedWith: [AgencyID]?

    public init(
      case id: CaseID, agency: AgencyID? = nil, compartment: Compartment, basis: Basis,
      source: String, on: CivilDate, text: Confidential, sharedWith: [AgencyID]? = nil
    ) {
      (self.case, self.agency, self.compartment) = (id, agency, compartment)
      (self.basis, self.source, self.on, self.text) = (basis, source, on, text)
      self.sharedWith = sharedWith
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      guard ![.identity, .protectedLocation].contains(compartment) else {
        throw .field("field.invalid", "compartment")
      }
      return CaseFile.one(
        self.case,
        .statementRecorded(
          StatementRecorded(
            agency: agency, compartment: compartment, basis: basis, source: source, on: on,
            text: text, sharedWith: (sharedWith ?? []).sorted())))
    }
  }

  /// Puts down the level of risk that an assessing body has found.
  public struct AssessRisk: Command {
    public static let name = "case.assessRisk"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let scale: String
    public let level: String
    public let on: CivilDate
    public let nextReview: CivilDate?

    public init(
      case id: CaseID, agency: AgencyID? = nil, scale: String, level: String, on: CivilDate,
      nextReview: CivilDate? = nil
    ) {
      (self.case, self.agency, self.scale, self.level) = (id, agency, scale, level)
      (self.on, self.nextReview) = (on, nextReview)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, agency) = try context.openCase(self.case, for: self.agency)
      guard Profile.RiskDeadlines.levels.contains(level) else {
        throw .field("field.invalid", "level")
      }
      let assessed = RiskAssessed(
        agency: agency, scale: scale, level: level, mapped: level, on: on, nextReview: nextReview)
      return Decision(
        [Emission(.caseFile(self.case), CaseFile.Event.riskAssessed(assessed))]
          + (try context.reassessed(self.case, to: assessed.mapped)))
    }
  }
}
