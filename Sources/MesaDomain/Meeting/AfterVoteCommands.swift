import Canonical

extension Meeting {
  /// The chair's vote in a tie, where the organ's own rules grant it (R31).
  ///
  /// - Throws: `vote.castingVoteNotGranted`, `vote.notTied`, `vote.notPresiding`.
  public struct BreakTie: Command {
    public static let name = "meeting.breakTie"
    public let meeting: MeetingID
    public let item: Int
    /// For or against; in a tie the chair does not abstain.
    public let sense: Sense

    public init(meeting: MeetingID, item: Int, sense: Sense) {
      (self.meeting, self.item, self.sense) = (meeting, item, sense)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.sitting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      let (mesa, rules) = try context.rules(of: state)
      try Meeting.castingVoteGranted(rules)
      guard sense != .abstained else {
        throw Refusal(
          "field.unknownValue", rule: "R31", ["known": ["inFavour", "against"]],
          field: "/data/sense")
      }
      let vote = try Meeting.tiedVote(on: item.number, state)
      if let broken = vote.broken {
        if broken.sense == sense { return .nothing }
        throw Refusal("vote.tieBroken", rule: "R31", ["item": .number(item.number)])
      }
      try context.notBefore(vote.at)
      let seated = try Meeting.seated(state, opened, context)
      let present = state.present(at: context.effective)
      try Meeting.connected(state, present, at: context.effective, before: state.lastVersion + 1)
      let roster = state.roster(opened, mesa, on: mesa.day(of: context.effective))
      try Meeting.presides(context.principal, seated, roster)
      return Meeting.one(
        meeting,
        .tieBroken(
          TieBroken(
            item: item.number, vote: vote.version, chair: seated.chair, sense: sense,
            quorum: seated.quorum)))
    }
  }

  /// Has the minutes say how a seat voted, because it asks for that (R32, R34).
  public struct RequestRecordOfVote: Command {
    public static let name = "meeting.requestRecordOfVote"
    public let meeting: MeetingID
    public let item: Int
    public let seat: SeatID
    public let sense: Sense
    public let reasons: Confidential?

    public init(
      meeting: MeetingID, item: Int, seat: SeatID, sense: Sense, reasons: Confidential? = nil
    ) {
      (self.meeting, self.item, self.seat) = (meeting, item, seat)
      (self.sense, self.reasons) = (sense, reasons)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, opened) = try context.openMeeting(meeting)
      let item = try Meeting.onAgenda(self.item, state)
      guard let vote = state.vote(on: item.number) else {
        throw Refusal(
          "vote.missing", rule: "R30", ["item": .number(item.number)], field: "/data/item")
      }
      try context.notBefore(vote.at)
      try Meeting.ownSeat(seat, opened.members, Self.name, place(in: context), context)
      let (_, rules) = try context.rules(of: state)
      try Meeting.recordGranted(sense, reasons: reasons != nil, rules)
      try Meeting.senseFits(seat, sense, vote, state, opened)
      let told = state.sitting.senses.last {
        $0.told.vote == vote.version && $0.told.seat == seat
      }
      if let told {
        if told.told.sense == sense, reasons == nil { return .nothing }
        throw Refusal(
          "vote.senseRecorded", rule: "R32",
          ["seat": .word(seat.rawValue), "version": .number(told.version)], field: "/data/seat")
      }
      return Meeting.one(
        meeting,
        .senseRecorded(
          SenseRecorded(
            item: item.number, vote: vote.version, seat: seat, sense: sense, reasons: reasons)))
    }
  }

  /// Files a written dissent after the session; it is added to the minutes (R36).
  public struct FileDissent: Command {
    public static let name = "meeting.fileDissent"
    public let meeting: MeetingID
    public let item: Int
    public let seat: SeatID
    public let text: Confidential

    public init(meeting: MeetingID, item: Int, seat: SeatID, text: Confidential) {
      (self.meeting, self.item, self.seat, self.text) = (meeting, item, seat, text)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.closed])
      guard let opened = state.opened else { throw .notNow(state.stage.rawValue) }
      let item = try Meeting.onAgenda(self.item, state)
      try Meeting.ownSeat(seat, opened.members, Self.name, place(in: context), context)
      let (_, rules) = try context.rules(of: state)
      let secretary = context.standings(towards: place(in: context))
        .contains(Standing(.secretary, .ownOrgan))
      let until = try Meeting.dissentInTime(
        state, filedAt: secretary ? context.effective : context.at, rules)
      let vote = try Meeting.dissenter(seat, item: item.number, state, opened, rules)
      let filed = state.sitting.dissents.contains {
        $0.filed.vote == vote.version && $0.filed.seat == seat
      }
      guard !filed else {
        throw Refusal("dissent.filed", rule: "R36", ["seat": .word(seat.rawValue)])
      }
      return Meeting.one(
        meeting,
        .dissentFiled(
          DissentFiled(
            item: item.number, vote: vote.version, seat: seat, text: text, until: until)))
    }
  }
}
