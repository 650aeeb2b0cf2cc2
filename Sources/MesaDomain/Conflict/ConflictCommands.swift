public import Canonical

let conflictCommands: [any Command.Type] = [
  Conflict.Declare.self, Conflict.Propose.self, Conflict.Exclude.self, Conflict.Recuse.self,
  Conflict.Answer.self, Conflict.Decide.self, Conflict.ExcludeAgency.self,
  Conflict.ReadmitAgency.self,
]

extension Context {
  /// Where somebody stands who writes a case's exclusions without taking part in it.
  ///
  /// The superior stands at the agency's desk or in the organ, the facilitator in the mesa; to
  /// anybody else the case is what their rights in it say.
  public func exclusionPlace(
    _ id: CaseID, of concerned: PersonID? = nil, at agency: AgencyID?, in organ: OrganKind?
  ) -> Place {
    let file = state(CaseFile.self, .caseFile(id))
    let nowhere = Place.nowhere(kind: "case", id: id.rawValue)
    guard let mesa = file.mesa else { return nowhere }
    // What is blocked or destroyed is for the offices alone, and they stand towards the case itself.
    guard let person = principal.person, !isHidden(id, file.stage) else {
      return .caseFile(mesa, id, .file)
    }
    guard person != concerned, !isExcluded(person, from: .caseFile(mesa, id, .file)) else {
      return nowhere
    }
    let state = state(Person.self, .person(person))
    let today = self.state(Mesa.self, .mesa(mesa)).day(of: at)
    let held = state.assignments.filter { $0.mesa == mesa && $0.tenure.contains(today) }
    let known = isKnown(id, file, of: concerned)
    if let agency, known || file.standing(of: agency) != nil,
      held.contains(where: { $0.agency == agency })
    {
      return .desk(mesa, agency)
    }
    if let organ, held.contains(where: { $0.organ == organ && $0.capacity == .chair }) {
      return .organ(mesa, organ)
    }
    if known, state.roles.contains(where: { $0.role == .facilitator && $0.mesa == mesa }) {
      return .mesa(mesa)
    }
    return .caseFile(mesa, id, .file)
  }

  /// Whether the mesa has heard of the case: it stood on a roster, a referral of it was brought before
  /// the facilitator, or somebody stays out of it or said why they should. Of any other case its
  /// facilitator gets the answer for one that does not exist.
  private func isKnown(_ id: CaseID, _ file: CaseFile.State, of concerned: PersonID?) -> Bool {
    if !file.roster.isEmpty || file.listedAt != nil { return true }
    if !file.excluded.isEmpty || !file.excludedAgencies.isEmpty { return true }
    if let concerned, state(Conflict.self, .conflict(id, concerned)).stage != .absent {
      return true
    }
    return file.parties.compactMap(\.referral).contains {
      state(Referral.self, .referral($0)).escalatedTo.contains("facilitator")
    }
  }

  /// What is known of a person in a case: whose people decide, and in which organ it stands.
  func subject(
    _ person: PersonID, in id: CaseID, for agency: AgencyID? = nil
  ) throws(Refusal) -> Conflict.Subject {
    let file = state(CaseFile.self, .caseFile(id))
    guard let mesa = file.mesa, let code = file.code else { throw .unknown("case", id.rawValue) }
    let state = state(Person.self, .person(person))
    let today = self.state(Mesa.self, .mesa(mesa)).day(of: at)
    let organ = rosterOrgan(of: person, file)
    let seated = state.assignments.first {
      $0.mesa == mesa && $0.agency != nil && $0.tenure.contains(today)
        && (organ == nil || $0.organ == organ)
    }?.agency
    let served = state.desks.first { $0.mesa == mesa && $0.tenure.contains(today) }?.agency
    return Conflict.Subject(
      case: id, code: code, mesa: mesa, person: person, agency: agency ?? served ?? seated,
      organ: organ)
  }
}

extension Conflict {
  /// Out of the case; what was agreed in the person's presence is looked at again (R53).
  static func out(_ person: PersonID, _ id: CaseID, _ context: Context) -> [Emission] {
    let file = context.state(CaseFile.self, .caseFile(id))
    var events: [Emission] = []
    if !file.excluded.contains(person) {
      let excluded = CaseFile.Excluded(person: person)
      events.append(Emission(.caseFile(id), CaseFile.Event.excluded(excluded)))
    }
    let actions = interventions(of: person, in: context.state(Review.self, .review(id)))
    if !actions.isEmpty {
      let flagged = Review.Flagged(person: person, actions: actions)
      events.append(Emission(.review(id), Review.Event.flagged(flagged)))
    }
    return events
  }

  /// Somebody says of oneself that something stands in the way: the case is gone for that person
  /// at once, and the superior decides (R50, R51, R54).
  ///
  /// - Throws: `conflict.degreeMissing`, `conflict.degreeBeyond`, `conflict.serviceLongAgo`.
  /// - Source: Ley 40/2015 art. 23.1, basic law.
  public struct Declare: Command {
    public static let name = "case.declareConflict"
    public let `case`: CaseID
    /// For whom one acts there; that of one's desk or seat if not said.
    public let agency: AgencyID?
    public let ground: Ground
    public let line: Line?
    public let degree: Int?
    public let endedOn: CivilDate?
    public let note: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, ground: Ground, line: Line? = nil,
      degree: Int? = nil, endedOn: CivilDate? = nil, note: Confidential? = nil
    ) {
      (self.case, self.agency, self.ground) = (id, agency, ground)
      (self.line, self.degree, self.endedOn, self.note) = (line, degree, endedOn, note)
    }

    /// Who sits in the organ may declare before the case was ever shown.
    public func place(in context: Context) -> Place {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      guard let mesa = file.mesa, let person = context.principal.person,
        !context.isExcluded(person, from: .caseFile(mesa, self.case, .file))
      else { return .nowhere(kind: "case", id: self.case.rawValue) }
      if let organ = context.rosterOrgan(of: person, file) { return .organ(mesa, organ) }
      return .caseFile(mesa, self.case, .file)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let person = try context.somebody(Self.name)
      let subject = try context.subject(person, in: self.case, for: agency)
      if let agency {
        guard
          context.state(Person.self, .person(person))
            .isOf(agency, in: subject.mesa, on: context.today)
        else {
          throw Refusal(
            "desk.notYours", ["agency": .word(agency.rawValue)], field: "/data/agency")
        }
      }
      let day = context.state(Mesa.self, .mesa(subject.mesa)).day(of: context.effective)
      let ground = try Conflict.ground(
        GroundTold(ground, line: line, degree: degree, endedOn: endedOn), on: day)
      let declared = Declared(subject: subject, ground: ground, note: note)
      return Decision(
        [Emission(.conflict(self.case, person), Event.declared(declared))]
          + Conflict.out(person, self.case, context),
        warnings: [Conflict.suspended(subject.code)])
    }
  }

  /// Somebody of the team says that another has a conflict; the superior, the facilitator or the
  /// data-protection officer decides (R54).
  ///
  /// - Source: `security.md` §5, exclusion list.
  public struct Propose: Command {
    public static let name = "case.proposeExclusion"
    public let `case`: CaseID
    public let person: PersonID
    public let ground: Ground
    public let line: Line?
    public let degree: Int?
    public let endedOn: CivilDate?
    public let note: Confidential?

    public init(
      case id: CaseID, person: PersonID, ground: Ground, line: Line? = nil, degree: Int? = nil,
      endedOn: CivilDate? = nil, note: Confidential? = nil
    ) {
      (self.case, self.person, self.ground) = (id, person, ground)
      (self.line, self.degree, self.endedOn, self.note) = (line, degree, endedOn, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.person(person)
      let state = context.state(Conflict.self, .conflict(self.case, person))
      // What waits or was confirmed already needs no second word; who asks learns nothing more.
      guard !state.waits, state.stage != .confirmed else { return .nothing }
      let subject = try context.subject(person, in: self.case)
      let ground = try Conflict.ground(
        GroundTold(ground, line: line, degree: degree, endedOn: endedOn),
        on: context.state(Mesa.self, .mesa(subject.mesa)).day(of: context.effective))
      let proposed = Proposed(
        subject: subject, ground: ground, by: context.principal.person, note: note)
      return Decision([Emission(.conflict(self.case, person), Event.proposed(proposed))])
    }
  }

  /// Somebody is ordered out of a case, before or after it was shown (R51, R54).
  ///
  /// By the superior, or by who keeps the exclusion list.
  ///
  /// - Source: Ley 40/2015 art. 23.3, basic law; `security.md` §5.
  public struct Exclude: Command {
    public static let name = "case.exclude"
    public let `case`: CaseID
    public let person: PersonID
    public let ground: Ground
    public let line: Line?
    public let degree: Int?
    public let endedOn: CivilDate?
    public let note: Confidential?

    public init(
      case id: CaseID, person: PersonID, ground: Ground, line: Line? = nil, degree: Int? = nil,
      endedOn: CivilDate? = nil, note: Confidential? = nil
    ) {
      (self.case, self.person, self.ground) = (id, person, ground)
      (self.line, self.degree, self.endedOn, self.note) = (line, degree, endedOn, note)
    }

    public func place(in context: Context) -> Place {
      let subject = try? context.subject(person, in: self.case)
      return context.exclusionPlace(
        self.case, of: person, at: subject?.agency, in: subject?.organ)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.person(person)
      let state = context.state(Conflict.self, .conflict(self.case, person))
      if state.stage == .confirmed { return .nothing }
      let subject = try context.subject(person, in: self.case)
      let ground = try Conflict.ground(
        GroundTold(ground, line: line, degree: degree, endedOn: endedOn),
        on: context.state(Mesa.self, .mesa(subject.mesa)).day(of: context.effective))
      let ordered = Ordered(
        subject: subject, ground: ground, by: context.principal.person, note: note)
      return Decision(
        [Emission(.conflict(self.case, person), Event.ordered(ordered))]
          + Conflict.out(person, self.case, context))
    }
  }

  /// A whole agency stays out of a case: the accused works there (R54).
  ///
  /// - Throws: `conflict.holderAgency`.
  /// - Source: handbook §3.6 R54 [K].
  public struct ExcludeAgency: Command {
    public static let name = "case.excludeAgency"
    public let `case`: CaseID
    public let agency: AgencyID

    public init(case id: CaseID, agency: AgencyID) { (self.case, self.agency) = (id, agency) }

    public func place(in context: Context) -> Place {
      context.exclusionPlace(self.case, at: nil, in: nil)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.agency(agency)
      let file = context.state(CaseFile.self, .caseFile(self.case))
      if file.excludedAgencies.contains(agency) { return .nothing }
      try context.notBefore(file.openedAt)
      guard file.standing(of: agency) != .holder else {
        throw .field("conflict.holderAgency", "agency", ["agency": .word(agency.rawValue)])
      }
      var events = [
        Emission(
          .caseFile(self.case),
          CaseFile.Event.agencyExcluded(CaseFile.AgencyExcluded(agency: agency)))
      ]
      if file.standing(of: agency) != nil {
        events.append(
          Emission(
            .caseFile(self.case),
            CaseFile.Event.partyLeft(CaseFile.PartyLeft(agency: agency)), reason: "conflict"))
      }
      return Decision(events)
    }
  }

  /// What kept an agency out of a case has ended.
  public struct ReadmitAgency: Command {
    public static let name = "case.readmitAgency"
    public let `case`: CaseID
    public let agency: AgencyID

    public init(case id: CaseID, agency: AgencyID) { (self.case, self.agency) = (id, agency) }

    public func place(in context: Context) -> Place {
      context.exclusionPlace(self.case, at: nil, in: nil)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      guard file.excludedAgencies.contains(agency) else { return .nothing }
      try context.notBefore(file.openedAt)
      return Decision([
        Emission(
          .caseFile(self.case),
          CaseFile.Event.agencyReadmitted(CaseFile.AgencyReadmitted(agency: agency)))
      ])
    }
  }
}
