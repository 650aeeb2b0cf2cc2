import Canonical

extension Meeting {
  /// Takes up an item of the agenda (R16).
  public struct StartItem: Command {
    public static let name = "meeting.startItem"
    public let meeting: MeetingID
    public let item: Int

    public init(meeting: MeetingID, item: Int) { (self.meeting, self.item) = (meeting, item) }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      let parked = state.sitting.parking(of: item.number)
      if state.started.last == item.number, parked == nil { return .nothing }
      try context.notBefore(parked?.at)
      return Meeting.one(meeting, .itemStarted(ItemStarted(item: item.number)))
    }
  }

  /// Notes the main points of what was said on an item; sealed (R16, R40).
  public struct Deliberate: Command {
    public static let name = "meeting.deliberate"
    public let meeting: MeetingID
    public let item: Int
    public let text: Confidential

    public init(meeting: MeetingID, item: Int, text: Confidential) {
      (self.meeting, self.item, self.text) = (meeting, item, text)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.notParked(item, state, at: context.effective)
      return Meeting.one(meeting, .deliberated(Deliberated(item: item.number, text: text)))
    }
  }

  /// Adds an item that was not on the agenda: all members present, urgency carried (R16).
  public struct DeclareUrgency: Command {
    public static let name = "meeting.declareUrgency"
    public let meeting: MeetingID
    public let title: String
    public let inFavour: Int
    public let against: Int
    public let abstained: Int

    public init(meeting: MeetingID, title: String, inFavour: Int, against: Int, abstained: Int) {
      (self.meeting, self.title) = (meeting, title)
      (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.sitting(meeting)
      let (mesa, rules) = try context.rules(of: state)
      let present = state.present(at: context.effective)
      let roster = state.roster(opened, mesa, on: mesa.day(of: context.effective))
      let quorum = try Meeting.stillQuorate(opened, roster, present, rules)
      try Meeting.connected(state, present, at: context.effective, before: state.lastVersion + 1)
      try Meeting.oneSeatEach(present, rules)
      let count = Count(inFavour: inFavour, against: against, abstained: abstained)
      let entitled = try Meeting.entitled(nil, opened.members, present)
      try Meeting.withinEntitled(count, entitled.count)
      let attending = Set(present.compactMap(\.seat)).intersection(opened.members.map(\.seat))
      try Meeting.withoutCaseData(title, rules, at: "/data/title")
      let majority = rules.decision.majority(for: "urgency")
      try Meeting.urgency(
        count, majority,
        quorum: Quorum(
          present: attending.count, members: quorum.members, needed: quorum.members),
        voting: opened.members.count(where: \.vote))
      let item = Item(
        number: (state.agenda.map(\.number).max() ?? 0) + 1, title: title, kind: .decision,
        of: nil, urgent: true, documents: [])
      return Meeting.one(
        meeting,
        .urgencyDeclared(
          UrgencyDeclared(
            item: item, count: count, members: quorum.members,
            majority: majority == .simple ? nil : majority.description)))
    }
  }

  /// Ends the session. What was left over is listed; unapproved minutes cannot be (R42).
  ///
  /// The first ordinary session activates the table; any session wakes a dormant one (§2.6).
  ///
  /// - Throws: `minutes.approvalSkipped`.
  public struct Close: Command {
    public static let name = "meeting.close"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let current = context.state(Meeting.self, .meeting(meeting))
      if current.stage == .closed { return .nothing }
      let (state, _) = try context.openMeeting(meeting)
      try context.notBefore(state.lastHappened)
      if !state.urgencyLost { try Minutes.approvalPut(state) }
      let untreated = state.agenda.map(\.number).filter { !state.treated($0) }
      let (mesa, rules) = try context.rules(of: state)
      let until = try Meeting.dissentUntil(state, mesa, rules, context)
      var events = [
        Emission(
          .meeting(meeting), Event.closed(Closed(untreated: untreated, dissentUntil: until)))
      ]
      events += state.leftover(meeting)
      if let mesaID = state.mesa, let notice = state.notice {
        let session = Mesa.Session(meeting: meeting)
        switch try context.mesa(mesaID).stage {
        case .constituted where notice.kind == .ordinary:
          events.append(Emission(.mesa(mesaID), Mesa.Event.activated(session)))
        case .dormant: events.append(Emission(.mesa(mesaID), Mesa.Event.reactivated(session)))
        case .constituted, .active:
          events.append(Emission(.mesa(mesaID), Mesa.Event.sessionHeld(session)))
        case .absent, .promoted, .dissolved: break
        }
      }
      let left = untreated.filter { state.item($0)?.kind != .anyOtherBusiness }
      let warnings =
        left.isEmpty
        ? [] : [Refusal("session.itemsUntreated", ["items": .words(left.map(String.init))])]
      return Decision(events, warnings: warnings)
    }
  }

  /// Takes back what was wrongly recorded in a session that is not closed; the log keeps it.
  ///
  /// - Throws: `correction.unknown`; `correction.inUse` where a vote, an agreement or the opening
  ///   rests on it.
  public struct Correct: Command {
    public static let name = "meeting.correct"
    public let meeting: MeetingID
    /// Version of the wrong event in the session's history.
    public let version: Int
    public let reason: CorrectionReason

    public init(meeting: MeetingID, version: Int, reason: CorrectionReason) {
      (self.meeting, self.version, self.reason) = (meeting, version, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      if state.corrected.contains(version) { return .nothing }
      try Meeting.correctable(version, meeting, state, context)
      var after = state
      after.strike(version)
      let (_, rules) = try context.rules(of: state)
      try Meeting.noOverlap(after, double: rules.doubleHolding == true)
      try Meeting.stillValid(after, context)
      return Meeting.one(meeting, .corrected(Corrected(version: version, reason: reason)))
    }
  }
}

extension Meeting.State {
  /// The latest moment of anything in the session.
  var lastHappened: Instant? {
    (presence.flatMap { [$0.from, $0.to].compactMap(\.self) }
      + sitting.incidents.flatMap { [$0.from, $0.to].compactMap(\.self) }
      + sitting.recesses.map(\.from) + sitting.senses.map(\.at)
      + [lastTreated].compactMap(\.self)).max()
  }
}

extension Meeting.State {
  /// What the book keeps of items that were left: those to return, and those that were treated now.
  ///
  /// What returns by itself on each agenda, minutes and follow-up, needs no book.
  func leftover(_ meeting: MeetingID) -> [Emission] {
    guard let mesa, let organ else { return [] }
    return agenda.flatMap { item -> [Book.Event] in
      var events: [Book.Event] = []
      if let parked = item.parked {
        guard treated(item.number) else { return [] }
        events.append(.itemReturned(parked))
      }
      // A draft stays in the book until it was decided on; it is never left twice.
      if let draft = item.draft {
        return treated(item.number) && sitting.parking(of: item.number) == nil
          ? [.draftTaken(draft)] : []
      }
      let returns = [.information, .debate, .decision].contains(item.kind)
      if returns, sitting.parking(of: item.number) != nil {
        events.append(
          .itemLeft(
            .init(
              parked: .init(meeting: meeting, item: item.number), title: item.title,
              kind: item.kind, documents: item.documents)))
      }
      return events
    }.map { Emission(.book(mesa, organ), $0) }
  }
}
