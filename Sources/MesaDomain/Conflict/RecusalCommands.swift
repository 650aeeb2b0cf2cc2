import Canonical

extension Conflict {
  /// Somebody is recused: in writing, with causes, at any moment (R52).
  ///
  /// - Throws: `recusal.noCause`.
  /// - Source: Ley 40/2015 art. 24.1 and 24.2, basic law.
  public struct Recuse: Command {
    public static let name = "case.promoteRecusal"
    public let `case`: CaseID
    public let person: PersonID
    public let grounds: [GroundTold]
    public let promoter: Promoter
    public let text: Confidential?

    public init(
      case id: CaseID, person: PersonID, grounds: [GroundTold], promoter: Promoter,
      text: Confidential? = nil
    ) {
      (self.case, self.person, self.grounds) = (id, person, grounds)
      (self.promoter, self.text) = (promoter, text)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.person(person)
      let text = try Conflict.caused(grounds, text)
      let subject = try context.subject(person, in: self.case)
      let mesa = context.state(Mesa.self, .mesa(subject.mesa))
      var told: [GroundTold] = []
      for ground in grounds {
        told.append(try Conflict.ground(ground, on: mesa.day(of: context.effective)))
      }
      let state = context.state(Conflict.self, .conflict(self.case, person))
      guard !state.waits, state.stage != .confirmed else { return .nothing }
      let recused = Recused(
        subject: subject, grounds: told, promoter: promoter, text: text,
        answerBy: try context.deadline(Conflict.toAnswer, from: context.effective, mesa: mesa))
      return Decision([Emission(.conflict(self.case, person), Event.recused(recused))])
    }
  }

  /// Art. 24.3: the next day; art. 24.4: three days. Days are working days (Ley 39/2015 art. 30).
  static let toAnswer = Profile.Term(value: 1, unit: .day, count: .working)
  static let toDecide = Profile.Term(value: 3, unit: .day, count: .working)

  /// Who is recused says whether the cause is there (R52).
  ///
  /// - Throws: `recusal.late`.
  /// - Source: Ley 40/2015 art. 24.3, basic law.
  public struct Answer: Command {
    public static let name = "case.answerRecusal"
    public let `case`: CaseID
    public let admits: Bool
    public let note: Confidential?

    public init(case id: CaseID, admits: Bool, note: Confidential? = nil) {
      (self.case, self.admits, self.note) = (id, admits, note)
    }

    /// Only who was recused: to everybody else there is nothing to answer.
    public func place(in context: Context) -> Place {
      guard let person = context.principal.person,
        context.state(Conflict.self, .conflict(self.case, person)).answerBy != nil
      else { return .nowhere(kind: "case", id: self.case.rawValue) }
      return .person(person)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let person = try context.somebody(Self.name)
      let state = context.state(Conflict.self, .conflict(self.case, person))
      guard state.stage == .recused, let subject = state.subject else {
        if state.stage == (admits ? .admitted : .denied) { return .nothing }
        throw .notNow(state.stage.rawValue, possible: [Stage.recused.rawValue])
      }
      try context.notBefore(state.since)
      try Conflict.answeredInTime(state.answerBy, at: context.effective)
      let mesa = context.state(Mesa.self, .mesa(subject.mesa))
      let decideBy =
        admits
        ? nil
        : try context.deadline(Conflict.toDecide, from: context.effective, mesa: mesa)
      let answered = Answered(admits: admits, note: note, decideBy: decideBy)
      return Decision(
        [Emission(.conflict(self.case, person), Event.answered(answered))]
          + (admits ? Conflict.out(person, self.case, context) : []),
        warnings: admits ? [Conflict.suspended(subject.code)] : [])
    }
  }

  /// The superior decides: the person stays out, and another takes the place, or comes back
  /// (R51, R52, R54). There is no appeal against it by itself (art. 24.5).
  ///
  /// - Throws: `recusal.notAnswered`, `conflict.accessDenied`.
  /// - Source: Ley 40/2015 arts. 23.1, 24.3 and 24.4, basic law.
  public struct Decide: Command {
    public static let name = "case.decideConflict"
    public let `case`: CaseID
    public let person: PersonID
    public let outcome: Outcome
    public let alternate: PersonID?
    public let note: Confidential?

    public init(
      case id: CaseID, person: PersonID, outcome: Outcome, alternate: PersonID? = nil,
      note: Confidential? = nil
    ) {
      (self.case, self.person, self.outcome) = (id, person, outcome)
      (self.alternate, self.note) = (alternate, note)
    }

    public func place(in context: Context) -> Place {
      let subject = context.state(Conflict.self, .conflict(self.case, person)).subject
      return context.exclusionPlace(
        self.case, of: person, at: subject?.agency, in: subject?.organ)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Conflict.self, .conflict(self.case, person))
      guard state.waits, let subject = state.subject else {
        if state.stage == (outcome == .confirmed ? .confirmed : .dismissed) { return .nothing }
        throw .notNow(
          state.stage.rawValue, possible: Stage.allCases.filter(\.waits).map(\.rawValue))
      }
      try context.notBefore(state.since)
      try Conflict.answered(state, at: context.effective)
      if let alternate {
        _ = try context.person(alternate, field: "/data/alternate")
        try Conflict.accessible(
          alternate, self.case, in: subject.mesa, context, at: "alternate")
      }
      let late = state.decideBy.map { context.effective > $0.at } ?? false
      let decided = Decided(
        outcome: outcome, by: context.principal.person,
        alternate: outcome == .confirmed ? alternate : nil, note: note, late: late)
      return Decision(
        [Emission(.conflict(self.case, person), Event.decided(decided))]
          + effects(subject, context))
    }

    private func effects(_ subject: Subject, _ context: Context) -> [Emission] {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      guard outcome == .confirmed else {
        guard file.excluded.contains(person) else { return [] }
        let readmitted = CaseFile.Readmitted(person: person)
        return [Emission(.caseFile(self.case), CaseFile.Event.readmitted(readmitted))]
      }
      var events = Conflict.out(person, self.case, context)
      if let alternate, let party = file.parties.first(where: { $0.professional == person }) {
        let changed = CaseFile.PartyChanged(
          agency: party.agency, standing: party.standing, referral: party.referral,
          professional: alternate)
        events.append(Emission(.caseFile(self.case), CaseFile.Event.partyChanged(changed)))
      }
      return events
    }
  }
}

extension Conflict.Stage {
  var waits: Bool {
    switch self {
    case .declared, .proposed, .recused, .admitted, .denied: true
    case .absent, .confirmed, .dismissed: false
    }
  }
}
