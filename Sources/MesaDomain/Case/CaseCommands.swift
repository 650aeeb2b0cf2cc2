public import Canonical

let caseCommands: [any Command.Type] =
  [
    CaseFile.Open.self, CaseFile.ChangeKinds.self, CaseFile.AssessRisk.self,
    CaseFile.Assign.self,
  ] + caseEntryCommands + caseCourtCommands + caseLifeCommands + caseRepeatCommands

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
    /// Who takes care of it there.
    public let professional: PersonID?

    public init(
      case id: CaseID? = nil, mesa: MesaID, agency: AgencyID? = nil, kinds: [ViolenceKind],
      professional: PersonID? = nil
    ) {
      (self.case, self.mesa, self.agency, self.kinds) = (id, mesa, agency, kinds)
      self.professional = professional
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
      if let professional { try context.servesThere(professional, agency, mesa) }
      let opened = Opened(
        code: SpeakableCode("C", command: id.rawValue), mesa: mesa, agency: agency,
        kinds: kinds.distinct, professional: professional, from: nil,
        conferenceDue: context.conferenceDue(at: "notAssessed", in: mesa))
      return CaseFile.one(id, .opened(opened))
    }
  }

  /// Says anew which kinds of violence it is about; what was said before stays in the history.
  public struct ChangeKinds: Command {
    public static let name = "case.changeKinds"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let kinds: [ViolenceKind]

    public init(case id: CaseID, agency: AgencyID? = nil, kinds: [ViolenceKind]) {
      (self.case, self.agency, self.kinds) = (id, agency, kinds)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: agency)
      guard !kinds.isEmpty else { throw .field("field.missing", "kinds") }
      if Set(kinds) == Set(file.kinds) { return .nothing }
      return CaseFile.one(
        self.case, .kindsChanged(KindsChanged(agency: agency, kinds: kinds.distinct)))
    }
  }

  /// Puts down the level of risk that an assessing body has found.
  public struct AssessRisk: Command {
    public static let name = "case.assessRisk"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let scale: String
    /// Left out only on a scale of points.
    public let level: String?
    public let points: Int?
    /// What the scale's tool proposed.
    public let automatic: String?
    public let on: CivilDate
    public let nextReview: CivilDate?
    /// By professional judgement it belongs before the commission, whatever the level.
    public let concern: Bool?

    public init(
      case id: CaseID, agency: AgencyID? = nil, scale: String, level: String? = nil,
      points: Int? = nil, automatic: String? = nil, on: CivilDate, nextReview: CivilDate? = nil,
      concern: Bool? = nil
    ) {
      (self.case, self.agency, self.scale, self.level) = (id, agency, scale, level)
      (self.points, self.automatic, self.on) = (points, automatic, on)
      (self.nextReview, self.concern) = (nextReview, concern)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: agency)
      let work = try context.casework(file)
      try context.notInFuture(on, in: work.mesa)
      let scale = try context.riskScale(scale, of: work.profile, on: on)
      try context.assesses(agency, on: scale)
      let level = try scale.level(level, points: points)
      let proposed = try scale.proposed(by: points)?.id ?? automatic
      try scale.raisedOnly(from: proposed, to: level)
      if let nextReview, nextReview < on {
        throw .field("field.invalid", "nextReview", ["earliest": .word(on.description)])
      }
      let assessed = RiskAssessed(
        agency: agency, scale: scale.id, scaleVersion: scale.version, level: level.id,
        points: points, automatic: proposed, mapped: level.term, on: on,
        nextReview: nextReview, reachesConference: scale.reachesConference(level),
        concern: concern ?? false,
        conferenceDue: file.mesa.flatMap { context.conferenceDue(at: level.term, in: $0) })
      if file.risks.contains(assessed) { return .nothing }
      return Decision(
        [Emission(.caseFile(self.case), Event.riskAssessed(assessed))]
          + (try context.reassessed(self.case, to: assessed.mapped)))
    }
  }

  /// Names who takes care of the case in one's own agency; a leaver's cases go over so.
  public struct Assign: Command {
    public static let name = "case.assign"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let professional: PersonID

    public init(case id: CaseID, agency: AgencyID? = nil, professional: PersonID) {
      (self.case, self.agency, self.professional) = (id, agency, professional)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: agency)
      guard let mesa = file.mesa,
        let party = file.parties.first(where: { $0.agency == agency })
      else { throw .field("case.notOnTeam", "agency", ["agency": .word(agency.rawValue)]) }
      try context.servesThere(professional, agency, mesa)
      guard !context.isExcluded(professional, from: .caseFile(mesa, self.case, .file)) else {
        throw .field(
          "case.professionalNotAtDesk", "professional",
          ["person": .word(professional.rawValue), "agency": .word(agency.rawValue)])
      }
      if party.professional == professional { return .nothing }
      return CaseFile.one(
        self.case,
        .partyChanged(
          PartyChanged(
            agency: agency, standing: party.standing, referral: nil,
            professional: professional)))
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of the first.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
