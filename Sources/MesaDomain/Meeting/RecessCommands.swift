public import Canonical

extension Meeting {
  /// Interrupts the session: people come and go, nothing is treated.
  public struct BeginRecess: Command {
    public static let name = "meeting.recess"
    public let meeting: MeetingID
    /// When it is to go on, where that was said.
    public let resumesAt: Instant?

    public init(meeting: MeetingID, resumesAt: Instant? = nil) {
      (self.meeting, self.resumesAt) = (meeting, resumesAt)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.openMeeting(meeting)
      if state.sitting.recesses.contains(where: { $0.to == nil }) { return .nothing }
      try context.notBefore(state.lastTreated)
      if let resumesAt, resumesAt <= context.effective {
        throw .field("field.invalid", "resumesAt")
      }
      return Meeting.one(meeting, .recessed(Recessed(resumesAt: resumesAt)))
    }
  }

  /// Goes on after a recess, with quorum (R24).
  public struct Resume: Command {
    public static let name = "meeting.resume"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.openMeeting(meeting)
      guard let recess = state.sitting.recesses.last else { throw Refusal("session.notInRecess") }
      guard recess.to == nil else { return .nothing }
      try context.notBefore(recess.from)
      let quorum = try Meeting.resumable(state, opened, context)
      return Meeting.one(meeting, .resumed(Resumed(quorum: quorum)))
    }
  }

  /// Leaves an item for later in the session, or for the next one, on whose agenda it returns.
  public struct Park: Command {
    public static let name = "meeting.park"
    public let meeting: MeetingID
    public let item: Int
    /// `laterInSession` where it is left out.
    public let until: ParkedUntil?

    public init(meeting: MeetingID, item: Int, until: ParkedUntil? = nil) {
      (self.meeting, self.item, self.until) = (meeting, item, until)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.parkable(item, state)
      let until = until ?? .laterInSession
      if state.sitting.parking(of: item.number)?.until == until { return .nothing }
      return Meeting.one(meeting, .itemParked(ItemParked(item: item.number, until: until)))
    }
  }

  /// Changes the order of what is still to be taken up, as the chair proposes and those present
  /// agree; the numbers stay.
  public struct Reorder: Command {
    public static let name = "meeting.reorder"
    public let meeting: MeetingID
    /// Numbers of the items that come next; the rest follows as it stood.
    public let items: [Int]
    /// Without figures, nobody objects.
    public let inFavour: Int?
    public let against: Int?
    public let abstained: Int?

    public init(
      meeting: MeetingID, items: [Int], inFavour: Int? = nil, against: Int? = nil,
      abstained: Int? = nil
    ) {
      (self.meeting, self.items) = (meeting, items)
      (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.sitting(meeting)
      let present = state.present(at: context.effective)
      let entitled = try Meeting.entitled(nil, opened.members, present).count
      let count = Count(
        inFavour: inFavour ?? entitled - (against ?? 0) - (abstained ?? 0),
        against: against ?? 0, abstained: abstained ?? 0)
      try Meeting.withinEntitled(count, entitled)
      let order = try Meeting.order(items, count, state)
      if order == state.sitting.order { return .nothing }
      return Meeting.one(meeting, .agendaReordered(AgendaReordered(order: order, count: count)))
    }
  }
}
