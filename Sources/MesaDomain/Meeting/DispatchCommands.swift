public import Canonical

extension Meeting {
  /// Records that the notice reached a member, how and when, and what proves it (R12).
  ///
  /// Where a delivery came later than the issue, the period counts from it (R11).
  public struct RecordDispatch: Command {
    public static let name = "meeting.recordDispatch"
    public let meeting: MeetingID
    public let seat: SeatID
    /// That of the notice where it is left out.
    public let channel: Channel?
    public let channelReason: ChannelReason?
    public let deliveredAt: Instant
    public let proof: Proof

    public init(
      meeting: MeetingID, seat: SeatID, channel: Channel? = nil,
      channelReason: ChannelReason? = nil, deliveredAt: Instant, proof: Proof
    ) {
      (self.meeting, self.seat, self.channel) = (meeting, seat, channel)
      (self.channelReason, self.deliveredAt, self.proof) = (channelReason, deliveredAt, proof)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      guard let notice = state.notice, let issuedAt = state.issuedAt else {
        throw .notNow(state.stage.rawValue)
      }
      guard notice.notified.contains(where: { $0.seat == seat }) else {
        throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)])
      }
      let channel = self.channel ?? notice.channel
      let reason = channelReason ?? (channel == notice.channel ? notice.channelReason : nil)
      try Meeting.channelJustified(channel, reason)
      try Meeting.proves(proof)
      try delivered(after: issuedAt, context)
      let (mesa, rules) = try context.rules(of: state)
      let deadline = try Meeting.period(
        notice.kind, rules, delivered: deliveredAt, context, mesa)
      let dispatched = Dispatched(
        seat: seat, channel: channel, channelReason: reason, deliveredAt: deliveredAt,
        proof: proof, deadline: deadline)
      if state.dispatches.contains(where: { $0.recorded == dispatched }) { return .nothing }
      return Decision(
        [Emission(.meeting(meeting), Event.dispatched(dispatched))],
        warnings: late(state, deadline))
    }

    /// Not before the notice went out, nor in the future.
    private func delivered(after issuedAt: Instant, _ context: Context) throws(Refusal) {
      guard deliveredAt >= issuedAt else {
        throw Refusal(
          "effective.beforeDependency",
          [
            "effective": .word(deliveredAt.description), "earliest": .word(issuedAt.description),
          ], field: "/data/deliveredAt")
      }
      guard deliveredAt <= context.effective else {
        throw Refusal(
          "effective.future", ["effective": .word(deliveredAt.description)],
          field: "/data/deliveredAt")
      }
    }

    /// A delivery is a fact, also a late one; who records it is told what follows from it.
    private func late(_ state: State, _ deadline: Deadline?) -> [Refusal] {
      guard let startsAt = state.startsAt, let deadline else { return [] }
      do {
        try Meeting.inTime(startsAt, deadline)
        return []
      } catch {
        return [error]
      }
    }
  }

  /// Corrects a notice, or issues it again to the members of the day (R10–R13).
  ///
  /// Where date or agenda change, and when it is issued again, the period runs anew.
  public struct AmendNotice: Command {
    public static let name = "meeting.amendNotice"
    public let meeting: MeetingID
    public let reason: AmendReason
    public let startsAt: Instant?
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    /// The whole of it, without what stands there by itself.
    public let agenda: [AskedItem]?
    /// Goes out once more although nothing in it changes.
    public let reissue: Bool?

    public init(
      meeting: MeetingID, reason: AmendReason, startsAt: Instant? = nil,
      modality: Modality? = nil, place: String? = nil, connection: Connection? = nil,
      agenda: [AskedItem]? = nil, reissue: Bool? = nil
    ) {
      (self.meeting, self.reason, self.startsAt) = (meeting, reason, startsAt)
      (self.modality, self.place, self.connection) = (modality, place, connection)
      (self.agenda, self.reissue) = (agenda, reissue)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, notice) = try context.notice(meeting)
      let (mesa, rules) = try context.rules(of: state)
      let items = try items(notice, mesa, rules, context)
      var changed = changes(notice, items)
      guard !changed.isEmpty || reissue == true else { return .nothing }
      try Meeting.orderedChange(changed, rules, context, at: place(in: context))
      let start = startsAt ?? notice.startsAt
      try Meeting.startsLater(start, notice.kind, context)
      let modality = self.modality ?? notice.modality
      try Meeting.modalityAllowed(modality, rules, mesa.profile?.regulation)
      try Meeting.contentComplete(
        modality, place: place ?? notice.place, connection: connection ?? notice.connection,
        agenda: items ?? notice.agenda)
      let renewed = reissue == true || changed.contains(where: \.isOrdered)
      var recipients: [Member]?
      var deadline: Deadline?
      if renewed {
        let organ = mesa.organs[notice.organ] ?? Mesa.Organ()
        let members = Roster.members(of: organ, on: mesa.day(of: start), rules.quorum)
        if members != notice.notified {
          changed.append(.recipients)
          recipients = members
        }
        deadline = try Meeting.periodKept(
          start, notice.kind, rules, delivered: context.effective, context, mesa)
      }
      let amended = NoticeAmended(
        changed: changed, reason: reason,
        startsAt: changed.contains(.startsAt) ? start : nil,
        modality: changed.contains(.modality) ? modality : nil,
        place: changed.contains(.place) ? place : nil,
        connection: changed.contains(.connection) ? connection : nil,
        agenda: changed.contains(.agenda) ? items : nil, notified: recipients, renewed: renewed,
        deadline: deadline)
      return Meeting.one(meeting, .noticeAmended(amended))
    }

    private func items(
      _ notice: Convened, _ mesa: Mesa.State, _ rules: Profile.Organ, _ context: Context
    ) throws(Refusal) -> [Item]? {
      guard let agenda else { return nil }
      try Meeting.withoutCaseData(agenda, rules)
      try Meeting.standingKnown(agenda, rules)
      let book = context.state(Book.self, .book(notice.mesa, notice.organ))
      return Meeting.agenda(agenda, notice.kind, book, rules, language: mesa.language)
    }

    private func changes(_ notice: Convened, _ items: [Item]?) -> [NoticePart] {
      let parts: [(NoticePart, Bool)] = [
        (.startsAt, startsAt.map { $0 != notice.startsAt } == true),
        (.modality, modality.map { $0 != notice.modality } == true),
        (.place, place.map { $0 != notice.place } == true),
        (.connection, connection.map { $0 != notice.connection } == true),
        (.agenda, items.map { $0 != notice.agenda } == true),
      ]
      return parts.filter(\.1).map(\.0)
    }
  }

  /// Takes a notice back; the session can be ordered and called again, or cancelled.
  public struct WithdrawNotice: Command {
    public static let name = "meeting.withdrawNotice"
    public let meeting: MeetingID
    public let reason: WithdrawReason

    public init(meeting: MeetingID, reason: WithdrawReason) {
      (self.meeting, self.reason) = (meeting, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Meeting.self, .meeting(meeting))
      if state.stage == .withdrawn, state.withdrawn == reason { return .nothing }
      _ = try context.notice(meeting)
      return Meeting.one(meeting, .noticeWithdrawn(NoticeWithdrawn(reason: reason)))
    }
  }
}
