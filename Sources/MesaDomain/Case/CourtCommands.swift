public import Canonical

let caseCourtCommands: [any Command.Type] = [
  CaseFile.RecordMeasure.self, CaseFile.ChangeMeasure.self, CaseFile.RecordFollowUp.self,
  CaseFile.RecordAccused.self,
]

extension CaseFile {
  /// Records a court's measure that protects her, or that was asked for.
  public struct RecordMeasure: Command {
    public static let name = "case.recordMeasure"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let kind: MeasureKind
    public let court: CourtKind
    public let status: MeasureStatus
    public let from: CivilDate
    public let to: CivilDate?
    /// Whether it has a civil part, which ends by itself.
    public let civil: Bool?
    public let reference: Confidential?
    public let sharedWith: [AgencyID]?

    public init(
      case id: CaseID, agency: AgencyID? = nil, kind: MeasureKind, court: CourtKind,
      status: MeasureStatus, from: CivilDate, to: CivilDate? = nil, civil: Bool? = nil,
      reference: Confidential? = nil, sharedWith: [AgencyID]? = nil
    ) {
      (self.case, self.agency, self.kind, self.court) = (id, agency, kind, court)
      (self.status, self.from, self.to, self.civil) = (status, from, to, civil)
      (self.reference, self.sharedWith) = (reference, sharedWith)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      try context.notInFuture(from, in: try context.casework(file).mesa, field: "from")
      if let to, to < from {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      let recorded = MeasureRecorded(
        agency: agency, kind: kind, court: court, status: status, from: from, to: to,
        civilUntil: civil == true ? CaseFile.civilMeasuresEnd(from: from) : nil,
        reference: reference, sharedWith: try file.onTeam(sharedWith ?? []))
      return CaseFile.one(self.case, .measureRecorded(recorded))
    }
  }

  /// Records what became of a measure: in force, modified, lifted, expired; a civil claim filed.
  public struct ChangeMeasure: Command {
    public static let name = "case.changeMeasure"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let entry: Int
    public let status: MeasureStatus
    public let on: CivilDate
    public let to: CivilDate?
    /// Day on which she filed the civil claim that carries the civil part further.
    public let claimFiledOn: CivilDate?

    public init(
      case id: CaseID, agency: AgencyID? = nil, entry: Int, status: MeasureStatus, on: CivilDate,
      to: CivilDate? = nil, claimFiledOn: CivilDate? = nil
    ) {
      (self.case, self.agency, self.entry, self.status) = (id, agency, entry, status)
      (self.on, self.to, self.claimFiledOn) = (on, to, claimFiledOn)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      let found = try file.openEntry(entry)
      try file.written(found, by: agency)
      guard case .measure(let measure, let changes) = found.content else {
        throw .field("case.entryUnknown", "entry", ["entry": .number(entry)])
      }
      try context.notInFuture(on, in: try context.casework(file).mesa)
      let since = changes.last?.on ?? measure.from
      guard since <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(since.description)])
      }
      if let to, to < measure.from {
        throw .field("field.invalid", "to", ["earliest": .word(measure.from.description)])
      }
      let changed = MeasureChanged(
        agency: agency, entry: entry, status: status, on: on,
        to: to ?? changes.last?.to ?? measure.to,
        civilUntil: try civilEnd(changes.last?.civilUntil ?? measure.civilUntil, measure.from))
      if changes.last == changed { return .nothing }
      return CaseFile.one(self.case, .measureChanged(changed))
    }

    /// A claim after the thirty days comes too late to carry them further.
    private func civilEnd(_ end: CivilDate?, _ from: CivilDate) throws(Refusal) -> CivilDate? {
      guard let claimFiledOn else { return end }
      guard let end else { throw .field("field.invalid", "claimFiledOn") }
      guard from <= claimFiledOn, claimFiledOn <= end else {
        throw .field(
          "measure.claimLate", "claimFiledOn",
          ["claim": .word(claimFiledOn.description), "until": .word(end.description)])
      }
      return CaseFile.civilMeasuresEnd(from: from, claim: claimFiledOn)
    }
  }

  /// The police puts down how it follows the case: active, inactive, or watched while inactive.
  ///
  /// - Source: handbook §4.3 (Instrucción 2/2024).
  public struct RecordFollowUp: Command {
    public static let name = "case.recordFollowUp"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let state: PoliceFollowUp
    public let from: CivilDate
    public let until: CivilDate?
    public let sharedWith: [AgencyID]?

    public init(
      case id: CaseID, agency: AgencyID? = nil, state: PoliceFollowUp, from: CivilDate,
      until: CivilDate? = nil, sharedWith: [AgencyID]? = nil
    ) {
      (self.case, self.agency, self.state) = (id, agency, state)
      (self.from, self.until, self.sharedWith) = (from, until, sharedWith)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      try context.isPolice(agency)
      let work = try context.casework(file)
      try context.notInFuture(from, in: work.mesa, field: "from")
      var until = until
      if state == .supervisedInactivation {
        until = try context.supervised(
          from: from, until: until, context.caseRules(of: work.profile))
      } else if until != nil {
        throw .field("field.invalid", "until")
      }
      let recorded = FollowUpRecorded(
        agency: agency, state: state, from: from, until: until,
        sharedWith: try file.onTeam(sharedWith ?? []))
      return CaseFile.one(self.case, .followUpRecorded(recorded))
    }
  }

  /// Records what has to be known of the accused person, in a compartment of its own.
  public struct RecordAccused: Command {
    public static let name = "case.recordAccused"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let standing: AccusedStanding
    /// Day of the judgment that nobody can appeal any more.
    public let finalJudgmentOn: CivilDate?
    public let basis: Basis
    public let source: Source
    public let on: CivilDate
    public let name: Confidential?
    public let text: Confidential?
    public let sharedWith: [AgencyID]?

    public init(
      case id: CaseID, agency: AgencyID? = nil, standing: AccusedStanding,
      finalJudgmentOn: CivilDate? = nil, basis: Basis, source: Source, on: CivilDate,
      name: Confidential? = nil, text: Confidential? = nil, sharedWith: [AgencyID]? = nil
    ) {
      (self.case, self.agency, self.standing) = (id, agency, standing)
      (self.finalJudgmentOn, self.basis, self.source) = (finalJudgmentOn, basis, source)
      (self.on, self.name, self.text, self.sharedWith) = (on, name, text, sharedWith)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: self.agency)
      let mesa = try context.casework(file).mesa
      try context.notInFuture(on, in: mesa)
      try CaseFile.presumedInnocent(standing, finalJudgmentOn: finalJudgmentOn)
      if let finalJudgmentOn {
        try context.notInFuture(finalJudgmentOn, in: mesa, field: "finalJudgmentOn")
      }
      let recorded = AccusedRecorded(
        agency: agency, standing: standing, finalJudgmentOn: finalJudgmentOn, basis: basis,
        source: source, on: on, name: name, text: text,
        sharedWith: try file.onTeam(sharedWith ?? []))
      return CaseFile.one(self.case, .accusedRecorded(recorded))
    }
  }
}
