import Canonical

let minutesCommands: [any Command.Type] =
  [
    Minutes.Draft.self, Minutes.ApproveByChair.self, Minutes.Circulate.self, Minutes.Respond.self,
    Minutes.Approve.self, Minutes.Rectify.self,
  ] + supplementCommands

extension Minutes {
  /// Draws up the minutes from what was recorded, or a new revision of them (R40).
  public struct Draft: Command {
    public static let name = "minutes.draft"
    public let meeting: MeetingID
    /// Replaces what was noted on those items in the session.
    public let texts: [ItemText]?
    /// In which they are written; the mesa's first where none was said (R49).
    public let language: String?

    public init(meeting: MeetingID, texts: [ItemText]? = nil, language: String? = nil) {
      (self.meeting, self.texts, self.language) = (meeting, texts, language)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.mutable(state.minutes)
      let texts = texts ?? []
      guard let mesa = state.mesa, let organ = state.organ, let openedAt = state.openedAt else {
        throw .notNow(state.stage.rawValue)
      }
      let (mesaState, _) = try context.rules(mesa, organ)
      let written = state.minutes.supplements.language
      let language = try Minutes.language(
        self.language, written, mesaState.profile?.languages ?? [])
      if texts.isEmpty, state.minutes.stage == .drafted,
        self.language == nil || language == written
      {
        return .nothing
      }
      try Minutes.complete(state, with: texts)
      var events: [Emission] = []
      let year = mesaState.day(of: openedAt).year
      var number = state.minutes.number
      if number == nil {
        let next = (context.state(Book.self, .book(mesa, organ)).minutesNumbers[year] ?? 0) + 1
        number = Book.number("ACTA", year, next)
        events.append(
          Emission(
            .book(mesa, organ),
            Book.Event.minutesNumbered(.init(meeting: meeting, year: year, number: next))))
      }
      let drafted = Drafted(
        number: number ?? "", revision: state.minutes.revision + 1, texts: texts,
        language: language)
      events.insert(
        Emission(.meeting(meeting), Meeting.Event.minutesDrafted(drafted)), at: 0)
      return Decision(events)
    }
  }

  /// The chair's approval of the draft (visto bueno), before it goes out (R43).
  public struct ApproveByChair: Command {
    public static let name = "minutes.approveByChair"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.mutable(state.minutes)
      switch state.minutes.stage {
      case .chairApproved, .circulated: return .nothing
      case .none, .approved:
        throw Refusal("minutes.state", rule: "R43", ["state": .word(Stage.none.rawValue)])
      case .drafted: break
      }
      try context.notBefore(state.minutes.draftedAt)
      let approved = ChairApproved(revision: state.minutes.revision)
      return Meeting.one(meeting, .minutesChairApproved(approved))
    }
  }

  /// Sends the minutes to the members for their conformity or objections (R43).
  public struct Circulate: Command {
    public static let name = "minutes.circulate"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.chairApproved(state.minutes)
      if state.minutes.stage == .circulated { return .nothing }
      try context.notBefore(state.minutes.draftedAt)
      let (mesa, rules) = try context.rules(of: state)
      var until: Deadline?
      if let term = rules.minutes.answerTerm {
        until = try context.deadline(
          term, from: context.effective, mesa: mesa, lastDay: .movesToWorkingDay)
      }
      let circulated = Circulated(
        revision: state.minutes.revision, to: state.opened?.members.map(\.seat) ?? [],
        answersUntil: until)
      return Meeting.one(meeting, .minutesCirculated(circulated))
    }
  }

  /// A member's answer to circulated minutes; an objection says what it is about (R43).
  ///
  /// The secretary records an answer that came on paper.
  public struct Respond: Command {
    public static let name = "minutes.respond"
    public let meeting: MeetingID
    public let seat: SeatID
    public let answer: Answer
    public let text: Confidential?

    public init(
      meeting: MeetingID, seat: SeatID, answer: Answer, text: Confidential? = nil
    ) {
      (self.meeting, self.seat, self.answer, self.text) = (meeting, seat, answer, text)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      try Minutes.mutable(state.minutes)
      guard state.minutes.stage == .circulated else {
        throw Refusal(
          "minutes.state", rule: "R43", ["state": .word(state.minutes.stage.rawValue)])
      }
      try context.notBefore(state.minutes.circulatedAt)
      let member = try context.member(seat, of: state)
      try context.speaksFor(member, place(in: context), Self.name)
      if answer == .objects, text == nil { throw .field("field.missing", "text") }
      let answered = Answered(seat: seat, answer: answer, text: text)
      if state.minutes.answers.contains(where: { $0.seat == seat && $0.answer == answer }),
        text == nil
      {
        return .nothing
      }
      return Meeting.one(meeting, .minutesAnswered(answered))
    }
  }

  /// Records the approval of the minutes: by everybody's conformity, or by a vote of the next
  /// session (R42, R43).
  public struct Approve: Command {
    public static let name = "minutes.approve"
    public let meeting: MeetingID
    /// The session that approved them; left out, they are approved by conformity.
    public let session: MeetingID?

    public init(meeting: MeetingID, session: MeetingID? = nil) {
      (self.meeting, self.session) = (meeting, session)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      guard let mesa = state.mesa, let organ = state.organ, let closedAt = state.closedAt else {
        throw .notNow(state.stage.rawValue)
      }
      if let approved = state.minutes.approved, approved.session == session ?? meeting {
        return .nothing
      }
      try Minutes.chairApproved(state.minutes)
      try context.notBefore(state.minutes.draftedAt)
      let approved: Approved
      if let session {
        let book = context.state(Book.self, .book(mesa, organ))
        let vote = try Minutes.approvedIn(session, meeting, book, context)
        try context.notBefore(vote.at)
        approved = Approved(
          basis: .session, session: session, item: vote.result.item, approvedAt: vote.at,
          conforming: vote.result.count.inFavour)
      } else {
        guard state.minutes.stage == .circulated else {
          throw Refusal(
            "minutes.state", rule: "R43", ["state": .word(state.minutes.stage.rawValue)])
        }
        let (_, rules) = try context.rules(of: state)
        let conforming = try Minutes.conforming(state, rules.minutes, at: context.effective)
        approved = Approved(
          basis: .conformity, session: meeting, item: nil, approvedAt: closedAt,
          conforming: conforming)
      }
      return Decision([
        Emission(.meeting(meeting), Meeting.Event.minutesApproved(approved)),
        Emission(.book(mesa, organ), Book.Event.minutesSettled(.init(meeting: meeting))),
      ])
    }
  }

  /// Rectifies approved minutes by an agreement of a later session; linked both ways (R48).
  public struct Rectify: Command {
    public static let name = "minutes.rectify"
    public let meeting: MeetingID
    public let session: MeetingID
    public let item: Int
    public let text: Confidential

    public init(meeting: MeetingID, session: MeetingID, item: Int, text: Confidential) {
      (self.meeting, self.session, self.item, self.text) = (meeting, session, item, text)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      guard let approved = state.minutes.approved else {
        throw Refusal(
          "minutes.state", rule: "R48", ["state": .word(state.minutes.stage.rawValue)])
      }
      try context.notBefore(approved.approvedAt)
      let later = context.state(Meeting.self, .meeting(session))
      guard later.mesa == state.mesa, later.organ == state.organ, session != meeting,
        let openedAt = later.openedAt, let minuted = state.openedAt, openedAt > minuted
      else { throw .unknown("meeting", session.rawValue, field: "/data/session") }
      let item = try Meeting.onAgenda(self.item, later)
      let vote = try Meeting.carriedVote(on: item.number, later)
      try context.notBefore(vote.at)
      let rectified = Rectified(session: session, item: item.number, text: text)
      let link = RectificationAdopted(meeting: meeting, item: item.number)
      return Decision([
        Emission(.meeting(meeting), Meeting.Event.minutesRectified(rectified)),
        Emission(.meeting(session), Meeting.Event.rectificationAdopted(link)),
      ])
    }
  }
}
