public import Canonical

let meetingCommands: [any Command.Type] = [
  Meeting.PlanSeries.self, Meeting.OrderNotice.self, Meeting.ProposeItem.self,
  Meeting.AnswerProposal.self, Meeting.Convene.self, Meeting.RecordDispatch.self,
  Meeting.AmendNotice.self, Meeting.WithdrawNotice.self, Meeting.Postpone.self,
  Meeting.Cancel.self, Meeting.Arrive.self,
  Meeting.Leave.self, Meeting.AgreeToMeet.self, Meeting.DeemConstituted.self,
  Meeting.RecordFailedCall.self, Meeting.Open.self, Meeting.StartItem.self,
  Meeting.Deliberate.self,
  Meeting.DeclareUrgency.self, Meeting.CastVote.self, Meeting.Adopt.self, Meeting.Correct.self,
  Meeting.Close.self, Meeting.RecordExcuse.self, Meeting.AssureIdentity.self,
  Meeting.Disconnect.self, Meeting.Reconnect.self, Meeting.ReportIncident.self,
  Meeting.ResolveIncident.self, Meeting.BeginRecess.self, Meeting.Resume.self,
  Meeting.Park.self, Meeting.Reorder.self, Meeting.BreakTie.self,
  Meeting.RequestRecordOfVote.self, Meeting.FileDissent.self,
]

extension Meeting {
  /// Calls a session of an organ: when, where, what about. The members of that day are notified.
  ///
  /// Of a session that was planned or ordered, what is left out is as it was planned and ordered.
  public struct Convene: Command {
    public static let name = "meeting.convene"
    /// Left out, it is the command's id.
    public let meeting: MeetingID?
    public let mesa: MesaID?
    public let organ: OrganKind?
    /// `ordinary` where nothing says otherwise.
    public let kind: Kind?
    /// Of a universal session it may be left out: it begins now.
    public let startsAt: Instant?
    /// `inPerson` where nothing says otherwise.
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    /// `electronic` where it is left out.
    public let channel: Channel?
    public let channelReason: ChannelReason?
    public let agenda: [AskedItem]?

    public init(
      meeting: MeetingID?, mesa: MesaID? = nil, organ: OrganKind? = nil, kind: Kind? = nil,
      startsAt: Instant? = nil, modality: Modality? = nil, place: String? = nil,
      connection: Connection? = nil, channel: Channel? = nil, channelReason: ChannelReason? = nil,
      agenda: [AskedItem]? = nil
    ) {
      (self.meeting, self.mesa, self.organ, self.kind) = (meeting, mesa, organ, kind)
      (self.startsAt, self.modality, self.place) = (startsAt, modality, place)
      (self.connection, self.channel, self.channelReason) = (connection, channel, channelReason)
      self.agenda = agenda
    }

    public func place(in context: Context) -> Place {
      context.place(ofNew: meeting, mesa, organ)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = meeting ?? MeetingID(wellFormed: context.command)
      let before = context.state(Meeting.self, .meeting(id))
      guard before.isUncalled else {
        throw .exists("meeting", id.rawValue, field: "/data/meeting")
      }
      let call = try call(id, before, context)
      let (mesa, rules) = try context.rules(call.mesa, call.organ)
      try Meeting.mayMeet(mesa, call.kind, context)
      try context.notBefore(before.orderedAt)
      try Meeting.startsLater(call.startsAt, call.kind, context)
      let channel = self.channel ?? .electronic
      let modality = call.modality ?? .inPerson
      let organState = mesa.organs[call.organ] ?? Mesa.Organ()
      let day = mesa.day(of: call.startsAt)
      try Mesa.postsFilled(organState, on: day)
      try Meeting.ordered(before, call.kind, rules, context, at: place(in: context))
      try Meeting.modalityAllowed(modality, rules, mesa.profile?.regulation)
      try Meeting.channelJustified(channel, channelReason)
      let asked = call.agenda + before.proposals.filter(\.isAccepted).map(\.asked.item)
      try Meeting.withoutCaseData(asked, rules)
      try Meeting.standingKnown(asked, rules)
      let book = context.state(Book.self, .book(call.mesa, call.organ))
      let agenda = Meeting.agenda(asked, call.kind, book, rules, language: mesa.language)
      try Meeting.contentComplete(
        modality, place: call.place, connection: call.connection, agenda: agenda)
      let deadline = try Meeting.periodKept(
        call.startsAt, call.kind, rules, delivered: context.effective, context, mesa)
      let convened = Convened(
        mesa: call.mesa, organ: call.organ, kind: call.kind, startsAt: call.startsAt,
        modality: modality, place: call.place, connection: call.connection, channel: channel,
        channelReason: channelReason, agenda: agenda,
        notified: Roster.members(of: organState, on: day, rules.quorum),
        profileVersion: mesa.profile?.version ?? 0, deadline: deadline,
        secondCallAt: call.kind == .universal ? nil : rules.secondCallAt(call.startsAt))
      var events = [Emission(.meeting(id), Event.convened(convened))]
      if !book.sessions.contains(where: { $0.meeting == id }) {
        events.append(
          Emission(.book(call.mesa, call.organ), Book.Event.sessionEntered(.init(meeting: id))))
      }
      return Decision(events, warnings: before.unansweredProposals)
    }

    /// What is called, from the command, the order and the plan.
    private func call(
      _ id: MeetingID, _ before: State, _ context: Context
    ) throws(Refusal) -> SessionCall {
      try before.asOrdered(id, self)
      let order = before.stage == .planned ? nil : before.order
      guard let mesa = mesa ?? before.mesa else { throw .field("field.missing", "mesa") }
      guard let organ = organ ?? before.organ else { throw .field("field.missing", "organ") }
      let kind = self.kind ?? before.kind ?? .ordinary
      let now = kind == .universal ? context.effective : nil
      guard let startsAt = startsAt ?? order?.startsAt ?? before.plan?.startsAt ?? now else {
        throw .field("field.missing", "startsAt")
      }
      guard let agenda = agenda ?? order?.agenda else { throw .field("field.missing", "agenda") }
      return SessionCall(
        mesa: mesa, organ: organ, kind: kind, startsAt: startsAt,
        modality: modality ?? order?.modality, place: place ?? order?.place,
        connection: connection ?? order?.connection, agenda: agenda)
    }
  }

  /// The chair orders a session to be called (R10): date, kind and agenda; the secretary issues it.
  ///
  /// Given again before the notice goes out, it takes the place of the order before.
  public struct OrderNotice: Command {
    public static let name = "meeting.orderNotice"
    /// One that was planned or withdrawn; left out, a new one, and it is the command's id.
    public let meeting: MeetingID?
    public let mesa: MesaID?
    public let organ: OrganKind?
    public let kind: Kind?
    public let startsAt: Instant?
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    public let agenda: [AskedItem]

    public init(
      meeting: MeetingID?, mesa: MesaID? = nil, organ: OrganKind? = nil, kind: Kind? = nil,
      startsAt: Instant? = nil, modality: Modality? = nil, place: String? = nil,
      connection: Connection? = nil, agenda: [AskedItem]
    ) {
      (self.meeting, self.mesa, self.organ, self.kind) = (meeting, mesa, organ, kind)
      (self.startsAt, self.modality, self.place) = (startsAt, modality, place)
      (self.connection, self.agenda) = (connection, agenda)
    }

    public func place(in context: Context) -> Place {
      context.place(ofNew: meeting, mesa, organ)
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = meeting ?? MeetingID(wellFormed: context.command)
      let before = context.state(Meeting.self, .meeting(id))
      try before.sameOrgan(id, mesa, organ)
      guard before.isUncalled else {
        throw .notNow(before.stage.rawValue, possible: Stage.uncalled.map(\.rawValue))
      }
      guard let mesaID = mesa ?? before.mesa else { throw .field("field.missing", "mesa") }
      guard let organ = organ ?? before.organ else { throw .field("field.missing", "organ") }
      guard let startsAt = startsAt ?? before.startsAt else {
        throw .field("field.missing", "startsAt")
      }
      let kind = self.kind ?? before.kind ?? .ordinary
      let (mesa, rules) = try context.rules(mesaID, organ)
      try Meeting.mayMeet(mesa, kind, context)
      try Meeting.startsLater(startsAt, kind, context)
      try Meeting.modalityAllowed(modality ?? .inPerson, rules, mesa.profile?.regulation)
      try Meeting.withoutCaseData(agenda, rules)
      try Meeting.standingKnown(agenda, rules)
      let order = Ordered(
        mesa: mesaID, organ: organ, kind: kind, startsAt: startsAt, modality: modality,
        place: place, connection: connection, agenda: agenda)
      if before.stage == .ordered, before.order == order { return .nothing }
      return Meeting.one(id, .ordered(order))
    }
  }

  /// Moves a session that has not been opened to another moment; its notice goes out again.
  ///
  /// The period runs anew (R11); where the chair orders notices, the chair moves them (R10).
  public struct Postpone: Command {
    public static let name = "meeting.postpone"
    public let meeting: MeetingID
    public let startsAt: Instant

    public init(meeting: MeetingID, startsAt: Instant) {
      (self.meeting, self.startsAt) = (meeting, startsAt)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, notice) = try context.notice(meeting)
      if state.startsAt == startsAt { return .nothing }
      try Meeting.startsLater(startsAt, notice.kind, context)
      let (mesa, rules) = try context.rules(of: state)
      try Meeting.orderedChange([.startsAt], rules, context, at: place(in: context))
      let deadline = try Meeting.periodKept(
        startsAt, notice.kind, rules, delivered: context.effective, context, mesa)
      return Meeting.one(
        meeting,
        .postponed(
          Postponed(
            startsAt: startsAt, deadline: deadline, secondCallAt: rules.secondCallAt(startsAt))))
    }
  }

  /// Withdraws a session that has not been opened, for good.
  public struct Cancel: Command {
    public static let name = "meeting.cancel"
    public let meeting: MeetingID
    public let reason: CancelReason

    public init(meeting: MeetingID, reason: CancelReason) {
      (self.meeting, self.reason) = (meeting, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Meeting.self, .meeting(meeting))
      if state.cancelled == reason { return .nothing }
      _ = try context.meeting(meeting, in: [.planned, .ordered, .convened, .withdrawn])
      return Meeting.one(meeting, .cancelled(Cancelled(reason: reason)))
    }
  }
}
