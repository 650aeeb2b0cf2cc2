public import Canonical

extension Context {
  /// The session while it is held, and the case that is being spoken of in it.
  ///
  /// - Throws: `record.notNow`, `conference.itemNotOpen`, `record.unknown`.
  func currentItem(
    _ file: CaseID, in meeting: MeetingID
  ) throws(Refusal) -> (Conference.State, Conference.Listed) {
    _ = try openMeeting(meeting)
    let state = state(Conference.self, .conference(meeting))
    let listed = try listed(file, in: state)
    guard state.current == file else {
      throw Refusal("conference.itemNotOpen", ["code": .word(listed.code.rawValue)])
    }
    return (state, listed)
  }
}

extension Conference {
  /// The commission begins to speak of a case; everybody in the room has declared (R50).
  ///
  /// - Throws: `conflict.undeclared` (R50), `conference.itemOpen`, `conference.itemTaken`.
  public struct Open: Command {
    public static let name = "conference.open"
    public let meeting: MeetingID
    public let `case`: CaseID

    public init(meeting: MeetingID, case id: CaseID) { (self.meeting, self.case) = (meeting, id) }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (session, _) = try context.openMeeting(meeting)
      let state = context.state(Conference.self, .conference(meeting))
      let listed = try context.listed(self.case, in: state)
      if state.current == self.case { return .nothing }
      if let current = state.current.flatMap({ state.listed($0) }) {
        throw Refusal("conference.itemOpen", ["code": .word(current.code.rawValue)])
      }
      // What was left for another session is off the roster: nobody could read it here any more.
      guard state.open.contains(listed) else {
        throw Refusal("conference.itemTaken", ["code": .word(listed.code.rawValue)])
      }
      let place = Place.caseFile(listed.organ.mesa, self.case, .file)
      let people = Set(session.present(at: context.effective).map(\.person)).sorted()
      let (present, away) = try Conflict.declared(
        people, free: state.free[self.case] ?? [], away: { context.isExcluded($0, from: place) })
      let opened = ItemOpened(case: self.case, present: present, away: away)
      return Decision([Conference.one(meeting, .itemOpened(opened))])
    }
  }

  /// Her identity is opened for the item, with a reason; it ends with the item.
  ///
  /// - Throws: `conference.itemNotOpen`.
  /// - Source: handbook §4.4 opened per item with reason.
  public struct OpenIdentity: Command {
    public static let name = "conference.openIdentity"
    public let meeting: MeetingID
    public let `case`: CaseID
    public let reason: IdentityReason

    public init(meeting: MeetingID, case id: CaseID, reason: IdentityReason) {
      (self.meeting, self.case, self.reason) = (meeting, id, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.currentItem(self.case, in: meeting)
      let opened = IdentityOpened(
        case: self.case, reason: reason, by: context.principal.person)
      if state.identities.contains(opened) { return .nothing }
      return Decision([Conference.one(meeting, .identityOpened(opened))])
    }
  }

  /// What was said of a case: her voice, whether she knows of it, what matters for her safety, and
  /// when it is looked at again.
  ///
  /// - Throws: `conference.itemNotOpen`; as `reaches`.
  /// - Source: handbook §4.8 principle 4, §8 row 4.
  public struct Discuss: Command {
    public static let name = "conference.discuss"
    public let meeting: MeetingID
    public let `case`: CaseID
    public let informed: Review.Informed
    public let voice: Confidential
    public let conclusions: Confidential?
    public let nextReview: CivilDate
    /// How she was told, or will be: as she said that she may be reached.
    public let told: CaseFile.Outreach?

    public init(
      meeting: MeetingID, case id: CaseID, informed: Review.Informed, voice: Confidential,
      conclusions: Confidential? = nil, nextReview: CivilDate, told: CaseFile.Outreach? = nil
    ) {
      (self.meeting, self.case, self.informed) = (meeting, id, informed)
      (self.voice, self.conclusions, self.nextReview) = (voice, conclusions, nextReview)
      self.told = told
    }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, listed) = try context.currentItem(self.case, in: meeting)
      let mesa = context.state(Mesa.self, .mesa(listed.organ.mesa))
      let today = mesa.day(of: context.effective)
      guard nextReview > today else {
        throw .field(
          "field.invalid", "nextReview",
          ["earliest": .word(today.adding(days: 1).description)])
      }
      let file = context.state(CaseFile.self, .caseFile(self.case))
      // What is not safe to tell her is not sent to her either.
      guard told == nil || informed != .notSafe else { throw .field("field.invalid", "told") }
      let warnings = try context.reaches(file, by: told)
      let discussed = Review.Discussed(
        meeting: meeting, present: state.present, informed: informed, voice: voice,
        conclusions: conclusions, nextReview: nextReview,
        risk: file.risk?.mapped ?? "notAssessed", told: told)
      return Decision(
        [Emission(.review(self.case), Review.Event.discussed(discussed))], warnings: warnings)
    }
  }

  /// An agreement of the case: who does what until when, and by what it will be seen.
  ///
  /// - Throws: `conference.itemNotOpen`, `conflict.agencyExcluded` (R54), `conflict.nobodyFree`.
  /// - Source: handbook §4.8 principle 6, §8 row 1.
  public struct Decide: Command {
    public static let name = "conference.decide"
    public let meeting: MeetingID
    public let `case`: CaseID
    public let regarding: Review.Regarding
    public let owner: AgencyID
    public let due: CivilDate
    public let text: Confidential
    public let measure: Confidential

    public init(
      meeting: MeetingID, case id: CaseID, regarding: Review.Regarding, owner: AgencyID,
      due: CivilDate, text: Confidential, measure: Confidential
    ) {
      (self.meeting, self.case, self.regarding) = (meeting, id, regarding)
      (self.owner, self.due, self.text, self.measure) = (owner, due, text, measure)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (_, listed) = try context.currentItem(self.case, in: meeting)
      _ = try context.agency(owner, field: "/data/owner")
      try context.freeToReceive(owner, case: self.case, field: "owner")
      let mesa = context.state(Mesa.self, .mesa(listed.organ.mesa))
      let today = mesa.day(of: context.effective)
      guard due >= today else {
        throw .field("field.invalid", "due", ["earliest": .word(today.description)])
      }
      let review = context.state(Review.self, .review(self.case))
      let agreed = Review.ActionAgreed(
        meeting: meeting, number: review.actions.count + 1, regarding: regarding, owner: owner,
        due: due, text: text, measure: measure)
      var events = [Emission(.review(self.case), Review.Event.actionAgreed(agreed))]
      let file = context.state(CaseFile.self, .caseFile(self.case))
      // Who has something to do has to know that there is a case, and no more.
      if file.standing(of: owner) == nil {
        let party = CaseFile.PartyChanged(
          agency: owner, standing: .notified, referral: nil, professional: nil)
        events.append(Emission(.caseFile(self.case), CaseFile.Event.partyChanged(party)))
      }
      return Decision(events)
    }
  }

  /// A case is left for later in the session, or for another one.
  public struct Park: Command {
    public static let name = "conference.park"
    public let meeting: MeetingID
    public let `case`: CaseID
    public let until: Meeting.ParkedUntil

    public init(meeting: MeetingID, case id: CaseID, until: Meeting.ParkedUntil) {
      (self.meeting, self.case, self.until) = (meeting, id, until)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.openMeeting(meeting)
      let state = context.state(Conference.self, .conference(meeting))
      let listed = try context.listed(self.case, in: state)
      let parked = Parked(case: self.case, until: until)
      if state.parked.last(where: { $0.case == self.case }) == parked { return .nothing }
      guard !state.finished.contains(where: { $0.case == self.case }) else {
        throw Refusal("conference.itemTaken", ["code": .word(listed.code.rawValue)])
      }
      var events = [Conference.one(meeting, .parked(parked))]
      if until == .nextSession {
        events.append(
          Emission(
            .caseFile(self.case), CaseFile.Event.unlisted(CaseFile.Unlisted(meeting: meeting))))
      }
      return Decision(events)
    }
  }

  /// The commission leaves the case; it comes back on the day that was set.
  ///
  /// - Throws: `conference.itemNotOpen`, `conference.notDiscussed`.
  /// - Source: handbook §8 rows 1, 2 and 4.
  public struct Finish: Command {
    public static let name = "conference.finish"
    public let meeting: MeetingID
    public let `case`: CaseID

    public init(meeting: MeetingID, case id: CaseID) { (self.meeting, self.case) = (meeting, id) }

    public func place(in context: Context) -> Place { context.place(of: meeting, self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, listed) = try context.currentItem(self.case, in: meeting)
      let review = context.state(Review.self, .review(self.case))
      let discussed = try Conference.discussed(meeting, review, listed.code)
      let agreed = review.actions.filter { $0.agreed.meeting == meeting }
      let untold = review.pending.filter { $0.agreed.meeting != meeting && $0.outcome == nil }
      let file = context.state(CaseFile.self, .caseFile(self.case))
      let again = Review.Proposed(
        organ: listed.organ, code: listed.code, agency: listed.agency, reason: .followUp,
        risk: file.risk?.mapped ?? "notAssessed", due: discussed.nextReview, note: nil)
      let finished = Finished(
        case: self.case, code: listed.code, actions: agreed.count, present: state.present.count)
      return Decision(
        [
          Conference.one(meeting, .finished(finished)),
          Emission(.review(self.case), Review.Event.proposed(again)),
          Emission(
            .caseFile(self.case), CaseFile.Event.unlisted(CaseFile.Unlisted(meeting: meeting))),
        ],
        warnings: untold.isEmpty
          ? []
          : [
            Refusal(
              "conference.actionsUnreported",
              ["actions": .words(untold.map { String($0.agreed.number) })])
          ])
    }
  }

  /// The roster is through; what the minutes may tell of it are codes and counts.
  ///
  /// - Throws: `conference.itemOpen`, `conference.itemsLeft`.
  /// - Source: handbook §4.4; R19, R40.
  public struct Close: Command {
    public static let name = "conference.close"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let session = try context.meeting(meeting, in: [.open, .closed])
      let state = context.state(Conference.self, .conference(meeting))
      guard state.organ != nil else {
        throw Refusal(
          "conference.empty", ["state": .word(session.stage.rawValue)], field: "/data/meeting")
      }
      if state.closedAt != nil { return .nothing }
      try context.notBefore(state.lastAt)
      if let current = state.current.flatMap({ state.listed($0) }) {
        throw Refusal("conference.itemOpen", ["code": .word(current.code.rawValue)])
      }
      guard state.open.isEmpty else {
        throw Refusal(
          "conference.itemsLeft", ["codes": .words(state.open.map(\.code.rawValue))])
      }
      let closed = Closed(
        codes: state.finished.map(\.code),
        parked: state.parked.compactMap { state.listed($0.case)?.code },
        actions: state.finished.reduce(0) { $0 + $1.actions })
      return Decision([Conference.one(meeting, .closed(closed))])
    }
  }

  /// The agency says what came of what it had to do.
  ///
  /// - Throws: `conference.actionUnknown`, `conference.effectMissing`, `desk.notYours`.
  /// - Source: handbook §8 row 1.
  public struct ReportAction: Command {
    public static let name = "conference.reportAction"
    public let `case`: CaseID
    public let action: Int
    public let outcome: Review.Outcome
    public let helped: Bool?
    public let note: Confidential?

    public init(
      case id: CaseID, action: Int, outcome: Review.Outcome, helped: Bool? = nil,
      note: Confidential? = nil
    ) {
      (self.case, self.action, self.outcome) = (id, action, outcome)
      (self.helped, self.note) = (helped, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = context.state(CaseFile.self, .caseFile(self.case))
      guard let mesa = file.mesa else { throw .unknown("case", self.case.rawValue) }
      let own = context.ownDesks(in: mesa)
      let actions = context.state(Review.self, .review(self.case)).actions
        .filter { own.contains($0.agreed.owner) }
      guard let found = actions.first(where: { $0.agreed.number == action }) else {
        throw .field(
          "conference.actionUnknown", "action",
          ["known": .words(actions.map { String($0.agreed.number) })])
      }
      try context.notBefore(found.reports.last?.at ?? found.at)
      try Conference.effectTold(outcome, helped)
      let reported = Review.ActionReported(
        number: action, agency: found.agreed.owner, outcome: outcome, helped: helped, note: note)
      return Decision([Emission(.review(self.case), Review.Event.actionReported(reported))])
    }
  }
}
