public import Canonical

let conferenceCommands: [any Command.Type] = [
  Conference.Propose.self, Conference.Retract.self, Conference.List.self,
  Conference.Unlist.self, Conference.Declare.self, Conference.Open.self,
  Conference.OpenIdentity.self, Conference.Discuss.self, Conference.Decide.self,
  Conference.Park.self, Conference.Finish.self, Conference.Close.self,
  Conference.ReportAction.self, Conference.SettleAction.self, Review.BecomeOverdue.self,
]

extension Conference {
  static func one(_ meeting: MeetingID, _ event: Event) -> Emission {
    Emission(.conference(meeting), event)
  }
}

extension Context {
  /// The session, convened or open, and its organ, which treats cases.
  ///
  /// - Throws: `record.notNow`, `conference.notCaseOrgan` (R19).
  func rosterSession(
    _ id: MeetingID
  ) throws(Refusal) -> (Meeting.State, CaseOrgan, Profile.Organ) {
    let state = try meeting(id, in: [.convened, .open])
    guard let mesa = state.mesa, let kind = state.organ else {
      throw .notNow(state.stage.rawValue)
    }
    let (organ, rules) = try Conference.caseOrgan(kind, of: mesa, self)
    return (state, organ, rules)
  }

  /// Where a command on a case in a session has its effect: the organ; nowhere for who has a
  /// conflict, or where the session does not know of the case.
  func place(of meeting: MeetingID, _ file: CaseID) -> Place {
    let nowhere = Place.nowhere(kind: "case", id: file.rawValue)
    guard let mesa = state(CaseFile.self, .caseFile(file)).mesa else { return nowhere }
    if let person = principal.person, isExcluded(person, from: .caseFile(mesa, file, .file)) {
      return nowhere
    }
    return place(of: meeting)
  }

  /// A case on the roster of the session.
  ///
  /// - Throws: `record.unknown`.
  func listed(_ file: CaseID, in state: Conference.State) throws(Refusal) -> Conference.Listed {
    // In the words of what does not exist at all.
    guard let listed = state.listed(file) else { throw .unknown("case", file.rawValue) }
    try notBefore(state.lastAt)
    return listed
  }
}

extension Conference {
  /// The team asks that the commission speaks of a case; or the clock does, where the level of risk
  /// or a repetition asks for it, or when the term for its review has passed.
  ///
  /// - Throws: `conference.notCaseOrgan` (R19), `conference.notDue`.
  /// - Source: handbook §4.8 principle 2, §4.6 commission review.
  public struct Propose: Command {
    public static let name = "conference.propose"
    public let `case`: CaseID
    public let agency: AgencyID?
    /// Left out, the one organ of the mesa that treats cases.
    public let organ: OrganKind?
    public let reason: Review.Reason
    public let due: CivilDate?
    public let note: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, organ: OrganKind? = nil, reason: Review.Reason,
      due: CivilDate? = nil, note: Confidential? = nil
    ) {
      (self.case, self.agency, self.organ) = (id, agency, organ)
      (self.reason, self.due, self.note) = (reason, due, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let byClock = context.principal == .clock
      let file = context.state(CaseFile.self, .caseFile(self.case))
      var agency = self.agency
      if !byClock { agency = try context.openCase(self.case, for: self.agency).1 }
      guard let mesa = file.mesa, let code = file.code, file.stage == .open else {
        throw .notNow(file.stage.rawValue, possible: [CaseFile.Stage.open.rawValue])
      }
      let usual = byClock ? Conference.usualCaseOrgan(of: mesa, context)?.organ : nil
      let (organ, _) = try Conference.caseOrgan(self.organ ?? usual, of: mesa, context)
      let review = context.state(Review.self, .review(self.case))
      var (reason, due) = (reason, due)
      if byClock {
        if review.proposal != nil { return .nothing }
        (reason, due) = try required(file, code, context)
      }
      let proposed = Review.Proposed(
        organ: organ, code: code, agency: agency, reason: reason,
        risk: file.risk?.mapped ?? "notAssessed", due: due, note: note)
      // What stands because it comes back by itself gives way to who asks for it sooner.
      if review.proposal?.proposed == proposed { return .nothing }
      return Decision([Emission(.review(self.case), Review.Event.proposed(proposed))])
    }

    /// Why a case comes before the commission although nobody asked for it.
    private func required(
      _ file: CaseFile.State, _ code: SpeakableCode, _ context: Context
    ) throws(Refusal) -> (Review.Reason, CivilDate?) {
      let reasons = file.conferenceReasons
      if reasons.contains(.repeated) { return (.repeated, nil) }
      if !reasons.isEmpty { return (.risk, nil) }
      guard let term = file.conferenceDue, term.at < context.effective, let mesa = file.mesa
      else { throw Refusal("conference.notDue", ["code": .word(code.rawValue)]) }
      return (.reviewDue, context.state(Mesa.self, .mesa(mesa)).day(of: term.at))
    }
  }

  /// The team no longer asks for it.
  public struct Retract: Command {
    public static let name = "conference.retract"
    public let `case`: CaseID
    public let agency: AgencyID?

    public init(case id: CaseID, agency: AgencyID? = nil) {
      (self.case, self.agency) = (id, agency)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (file, agency) = try context.openCase(self.case, for: agency)
      let review = context.state(Review.self, .review(self.case))
      guard let proposal = review.proposal else { return .nothing }
      try context.notBefore(proposal.at)
      guard context.liveRoster(of: file).isEmpty else { throw Refusal("conference.alreadyListed") }
      let retracted = Review.Retracted(agency: agency)
      return Decision([Emission(.review(self.case), Review.Event.retracted(retracted))])
    }
  }

  /// A case that was proposed comes onto the roster of a session: its place, and its time.
  ///
  /// The same again with another place or time moves it.
  ///
  /// - Throws: `conference.notCaseOrgan` (R19), `record.unknown`.
  /// - Source: handbook §4.8 principle 7, §8 row 4.
  public struct List: Command {
    public static let name = "conference.list"
    public let meeting: MeetingID
    public let `case`: CaseID
    /// Left out, at the end.
    public let order: Int?
    /// Left out, as the profile has it.
    public let minutes: Int?

    public init(
      meeting: MeetingID, case id: CaseID, order: Int? = nil, minutes: Int? = nil
    ) {
      (self.meeting, self.case, self.order, self.minutes) = (meeting, id, order, minutes)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, organ, rules) = try context.rosterSession(meeting)
      let file = context.state(CaseFile.self, .caseFile(self.case))
      let review = context.state(Review.self, .review(self.case))
      guard let proposal = review.proposal, proposal.proposed.organ == organ,
        let code = file.code
      else { throw .unknown("case", self.case.rawValue) }
      try context.notBefore(proposal.at)
      var state = context.state(Conference.self, .conference(meeting))
      guard state.closedAt == nil else { throw .notNow(Meeting.Stage.closed.rawValue) }
      guard let minutes = minutes ?? rules.conference?.minutesPerCase else {
        throw .field("field.missing", "minutes")
      }
      guard (1...480).contains(minutes) else {
        throw .field("field.outOfRange", "minutes", ["minimum": 1, "maximum": 480])
      }
      let known = state.listed(self.case)
      let count = state.cases.count + (known == nil ? 1 : 0)
      let order = order ?? known?.order ?? count
      guard (1...count).contains(order) else {
        throw .field("field.outOfRange", "order", ["minimum": 1, "maximum": .number(count)])
      }
      let listed = Listed(
        organ: organ, case: self.case, code: code, order: order, minutes: minutes,
        agency: proposal.proposed.agency, reason: proposal.proposed.reason,
        risk: file.risk?.mapped ?? "notAssessed", pending: review.pending.count)
      if known == listed { return .nothing }
      var events = [Conference.one(meeting, .listed(listed))]
      if known == nil {
        let onCase = CaseFile.Listed(meeting: meeting, organ: organ.organ)
        events.append(Emission(.caseFile(self.case), CaseFile.Event.listed(onCase)))
      }
      Conference.evolve(&state, .listed(listed), context.moment)
      return Decision(events, warnings: Conference.capacity(state, rules))
    }
  }

  /// A case leaves the roster before it was spoken of.
  public struct Unlist: Command {
    public static let name = "conference.unlist"
    public let meeting: MeetingID
    public let `case`: CaseID

    public init(meeting: MeetingID, case id: CaseID) { (self.meeting, self.case) = (meeting, id) }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.rosterSession(meeting)
      let state = context.state(Conference.self, .conference(meeting))
      let listed = try context.listed(self.case, in: state)
      guard state.current != self.case, !state.finished.contains(where: { $0.case == self.case })
      else { throw Refusal("conference.itemTaken", ["code": .word(listed.code.rawValue)]) }
      return Decision([
        Conference.one(meeting, .unlisted(Unlisted(case: self.case))),
        Emission(
          .caseFile(self.case), CaseFile.Event.unlisted(CaseFile.Unlisted(meeting: meeting))),
      ])
    }
  }

  /// Who takes part says, case by case, that nothing stands in the way; only then is anything of
  /// the case shown beyond its code (R50).
  ///
  /// - Source: handbook §3.6 R50; Ley 40/2015 art. 23, basic law.
  public struct Declare: Command {
    public static let name = "conference.declare"
    public let meeting: MeetingID
    public let cases: [CaseID]

    public init(meeting: MeetingID, cases: [CaseID]) {
      (self.meeting, self.cases) = (meeting, cases)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.rosterSession(meeting)
      let person = try context.somebody(Self.name)
      let state = context.state(Conference.self, .conference(meeting))
      guard !cases.isEmpty else { throw .field("field.missing", "cases") }
      var events: [Emission] = []
      for id in cases {
        guard let listed = state.listed(id),
          !context.isExcluded(person, from: .caseFile(listed.organ.mesa, id, .file))
        else { throw .unknown("case", id.rawValue, field: "/data/cases") }
        guard state.free[id]?.contains(person) != true else { continue }
        events.append(
          Conference.one(meeting, .declaredFree(Declared(case: id, person: person))))
      }
      if !events.isEmpty { try context.notBefore(state.lastAt) }
      return Decision(events)
    }
  }
}
