import Canonical

extension Meeting {
  /// Records that a seat will not be there, or no longer, with a coded reason.
  ///
  /// Beforehand or in the session, by the secretary or by whoever holds the seat. An excuse frees
  /// nobody's seat: the alternate may come, and the quorum counts who is there.
  public struct RecordExcuse: Command {
    public static let name = "meeting.excuse"
    public let meeting: MeetingID
    public let seat: SeatID
    public let reason: ExcuseReason
    public let note: Confidential?

    public init(
      meeting: MeetingID, seat: SeatID, reason: ExcuseReason, note: Confidential? = nil
    ) {
      (self.meeting, self.seat, self.reason, self.note) = (meeting, seat, reason, note)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      let members = try members(state, context)
      guard members.contains(where: { $0.seat == seat }) else {
        throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)])
      }
      try Meeting.ownSeat(seat, members, Self.name, place(in: context), context)
      if note == nil, state.excuses.contains(where: { $0.seat == seat && $0.reason == reason }) {
        return .nothing
      }
      let excused = Excused(seat: seat, reason: reason, note: note)
      return Meeting.one(meeting, .excused(excused))
    }

    /// Those of the session once it is open, until then those of its day.
    private func members(_ state: State, _ context: Context) throws(Refusal) -> [Member] {
      if let opened = state.opened { return opened.members }
      let (mesa, rules) = try context.rules(of: state)
      let organ = state.organ.flatMap { mesa.organs[$0] } ?? Mesa.Organ()
      let day = mesa.day(of: state.startsAt ?? context.effective)
      return Roster.members(of: organ, on: day, rules.quorum)
    }
  }
}
