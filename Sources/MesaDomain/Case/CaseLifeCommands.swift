public import Canonical

let caseLifeCommands: [any Command.Type] = [
  CaseFile.Close.self, CaseFile.Reopen.self, CaseFile.Merge.self, CaseFile.Split.self,
]

extension CaseFile {
  /// Ends the work on a case, with its reason; from now on the clocks of retention run.
  ///
  /// - Source: handbook §4.7 [?].
  public struct Close: Command {
    public static let name = "case.close"
    public let `case`: CaseID
    public let reason: ClosingReason
    public let note: Confidential?

    public init(case id: CaseID, reason: ClosingReason, note: Confidential? = nil) {
      (self.case, self.reason, self.note) = (id, reason, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = try context.caseFile(self.case, in: [.open, .closed])
      guard let holder = file.holder else { throw .notNow(file.stage.rawValue) }
      if file.stage == .closed, file.closed?.reason == reason { return .nothing }
      guard file.stage == .open else {
        throw .notNow(file.stage.rawValue, possible: [Stage.open.rawValue])
      }
      try context.noReferralOpen(file)
      let closed = Closed(
        agency: holder, reason: reason, reviewRequired: reason == .deceased, note: note)
      let danger = file.conferenceReasons
      // A lower level or a passed conference is no condition of leaving; it is said, not refused.
      let warnings =
        danger.isEmpty
        ? []
        : [
          Refusal("case.closedInDanger", ["reasons": .words(danger.map(\.rawValue))])
        ]
      return Decision(
        [Emission(.caseFile(self.case), Event.closed(closed))]
          + Retention.started(file, self.case, context), warnings: warnings)
    }
  }

  /// Takes a closed case up again; soon after closing, a new incident makes it a repeated one.
  ///
  /// - Source: handbook §4.7.
  public struct Reopen: Command {
    public static let name = "case.reopen"
    public let `case`: CaseID
    public let reason: ReopeningReason
    /// When something happened again; needed for a new incident.
    public let incidentOn: CivilDate?
    public let note: Confidential?

    public init(
      case id: CaseID, reason: ReopeningReason, incidentOn: CivilDate? = nil,
      note: Confidential? = nil
    ) {
      (self.case, self.reason, self.incidentOn, self.note) = (id, reason, incidentOn, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = try context.caseFile(self.case, in: [.closed])
      try context.notBefore(file.closedAt)
      let work = try context.casework(file)
      guard let holder = file.holder, let closedAt = file.closedAt else {
        throw .notNow(file.stage.rawValue)
      }
      guard (reason == .newIncident) == (incidentOn != nil) else {
        throw .field(incidentOn == nil ? "field.missing" : "field.invalid", "incidentOn")
      }
      let months = context.repeatMonths(work.profile)
      var repeats = false
      if let incidentOn {
        try context.notInFuture(incidentOn, in: work.mesa, field: "incidentOn")
        repeats = CaseFile.recurs(
          incidentOn, after: work.mesa.day(of: closedAt), within: months)
      }
      let reopened = Reopened(
        agency: holder, reason: reason, incidentOn: incidentOn, repeats: repeats, months: months,
        note: note)
      return Decision([
        Emission(.caseFile(self.case), Event.reopened(reopened)),
        Retention.stopped(self.case, on: work.mesa.day(of: context.effective)),
      ])
    }
  }

  /// Joins a file to another of the same woman: it goes on there, and its entries stay readable.
  ///
  /// Whoever took part in either takes part in both; who was excluded from either is from both. What
  /// she consented to there holds in both, and its plan is finished where it stands (`Story`).
  public struct Merge: Command {
    public static let name = "case.merge"
    public let `case`: CaseID
    public let into: CaseID

    public init(case id: CaseID, into: CaseID) { (self.case, self.into) = (id, into) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      // The right to the one is no right to the other.
      try context.authorize(RecordIdentity.name, at: context.place(of: into))
      guard self.case != into else { throw .field("field.invalid", "into") }
      let file = try context.caseFile(self.case, in: [.open, .closed])
      let target = try context.caseFile(into, in: [.open])
      guard file.mesa == target.mesa else { throw .field("case.otherMesa", "into") }
      guard let code = file.code else { throw .notNow(file.stage.rawValue) }
      try context.noReferralOpen(file)
      let later = file.risk.flatMap { risk in
        target.risks.contains { risk.on <= $0.on } ? nil : risk
      }
      let merged = Merged(
        into: into, parties: target.inheritance, excluded: target.excluded.sorted())
      let absorbed = Absorbed(
        case: self.case, code: code, kinds: file.kinds, parties: file.inheritance,
        excluded: file.excluded.sorted(), risk: later, minorsAtRisk: file.minorsAtRisk,
        contact: file.contactRules(laterThan: target))
      return Decision(
        [
          Emission(.caseFile(self.case), Event.merged(merged)),
          Emission(.caseFile(into), Event.absorbed(absorbed)),
        ] + file.excludingAgencies(in: into, beside: target.excludedAgencies)
          + target.excludingAgencies(in: self.case, beside: file.excludedAgencies))
    }
  }

  /// Tells files apart that were joined wrongly: a merged one stands alone again, or entries about
  /// another woman go to a file of her own, sealed anew under its keys.
  public struct Split: Command {
    public static let name = "case.split"
    public let `case`: CaseID
    /// The merged file that stands alone again.
    public let merged: CaseID?
    /// The entries that are about another woman, by their versions.
    public let entries: [Int]?
    /// Her new file; left out, it is the command's id.
    public let newCase: CaseID?
    public let kinds: [ViolenceKind]?

    public init(
      case id: CaseID, merged: CaseID? = nil, entries: [Int]? = nil, newCase: CaseID? = nil,
      kinds: [ViolenceKind]? = nil
    ) {
      (self.case, self.merged, self.entries) = (id, merged, entries)
      (self.newCase, self.kinds) = (newCase, kinds)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = try context.caseFile(self.case, in: [.open])
      guard (merged == nil) != (entries == nil) else {
        throw .field(merged == nil ? "field.missing" : "field.invalid", "entries")
      }
      if let merged { return try separation(merged, file) }
      return try newFile(file, entries ?? [], context)
    }

    private func separation(_ merged: CaseID, _ file: State) throws(Refusal) -> Decision {
      guard file.absorbed.contains(where: { $0.case == merged }) else {
        throw .field(
          "case.notMerged", "merged", ["codes": .words(file.absorbed.map(\.code.rawValue))])
      }
      return Decision([
        Emission(.caseFile(self.case), Event.separated(Separated(case: merged))),
        Emission(.caseFile(merged), Event.separated(Separated(case: self.case))),
      ])
    }

    /// The holder answers for the new file too, and who wrote what goes there stays with it.
    private func newFile(
      _ file: State, _ versions: [Int], _ context: Context
    ) throws(Refusal) -> Decision {
      let id = newCase ?? CaseID(wellFormed: context.command)
      guard context.state(CaseFile.self, .caseFile(id)).stage == .absent else {
        throw .exists("case", id.rawValue, field: "/data/newCase")
      }
      guard let mesa = file.mesa, let holder = file.holder else {
        throw .notNow(file.stage.rawValue)
      }
      guard !versions.isEmpty else { throw .field("field.missing", "entries") }
      for (index, version) in versions.enumerated() {
        guard let entry = file.entry(version) else {
          throw .field("case.entryUnknown", "entries/\(index)", ["entry": .number(version)])
        }
        guard entry.isMovable else {
          throw .field("case.entryStays", "entries/\(index)", ["entry": .number(version)])
        }
      }
      let moved = file.withCorrections(versions)
      let writers = moved.map(\.agency).filter { $0 != holder }.distinct.sorted()
      let opened = Opened(
        code: SpeakableCode("C", command: id.rawValue), mesa: mesa, agency: holder,
        kinds: kinds ?? file.kinds,
        professional: file.parties.first { $0.agency == holder }?.professional, from: self.case)
      let team = writers.map {
        Event.partyChanged(
          PartyChanged(agency: $0, standing: .team, referral: nil, professional: nil))
      }
      // Nobody has looked yet whose conflict it is: until then it is one in both.
      let excluded = file.excluded.sorted().map { Event.excluded(Excluded(person: $0)) }
      let first = [Event.opened(opened)] + team + excluded
      let entries = State.carried(
        moved, after: first.count, readers: Set([holder] + writers))
      return Decision(
        [
          Emission(
            .caseFile(self.case), Event.detached(Detached(entries: moved.map(\.version), to: id)))
        ]
          + (first + entries).map { Emission(.caseFile(id), $0) }
          + file.excludingAgencies(in: id, beside: []))
    }
  }
}

extension CaseFile.State {
  /// Carries the agencies that are excluded here over to another file of the same story (R54).
  fileprivate func excludingAgencies(
    in other: CaseID, beside known: [AgencyID]
  ) -> [Emission] {
    excludedAgencies.filter { !known.contains($0) }.sorted().map {
      Emission(
        .caseFile(other), CaseFile.Event.agencyExcluded(CaseFile.AgencyExcluded(agency: $0)))
    }
  }
}

extension CaseFile.State {
  /// Who takes part in this file, as another of the same woman takes them over.
  fileprivate var inheritance: [CaseFile.Inherited] {
    parties.map { CaseFile.Inherited(agency: $0.agency, standing: $0.standing) }
      .sorted { $0.agency < $1.agency }
  }
}
