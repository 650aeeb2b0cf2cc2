public import Canonical

extension Minutes {
  /// A member asks, in the session, that an intervention stands in full in the minutes (R35).
  ///
  /// The secretary records what was asked aloud, and the term that the chair set.
  public struct RequestTranscript: Command {
    public static let name = "minutes.requestTranscript"
    public let meeting: MeetingID
    public let seat: SeatID
    public let item: Int
    /// The chair's term; left out, the text is handed over before the session ends.
    public let until: Instant?

    public init(meeting: MeetingID, seat: SeatID, item: Int, until: Instant? = nil) {
      (self.meeting, self.seat, self.item, self.until) = (meeting, seat, item, until)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.openMeeting(meeting)
      let (_, rules) = try context.rules(of: state)
      try Minutes.transcriptAllowed(state, rules)
      let member = try context.member(seat, of: state)
      try context.speaksFor(member, place(in: context), Self.name)
      let item = try Meeting.onAgenda(self.item, state)
      if state.minutes.supplements.transcript(seat, item.number) != nil { return .nothing }
      if let until {
        guard context.standings(towards: place(in: context)).contains(.secretary) else {
          throw Refusal("auth.secretaryOnly", rule: "R02", ["action": .word(Self.name)])
        }
        guard until > context.effective else {
          throw .field("field.invalid", "until")
        }
      }
      return Meeting.one(
        meeting, .transcriptRequested(.init(seat: seat, item: item.number, until: until)))
    }
  }

  /// Hands over the text of an intervention, within the term (R35).
  public struct SubmitTranscript: Command {
    public static let name = "minutes.submitTranscript"
    public let meeting: MeetingID
    public let seat: SeatID
    public let item: Int
    public let text: Confidential

    public init(meeting: MeetingID, seat: SeatID, item: Int, text: Confidential) {
      (self.meeting, self.seat, self.item, self.text) = (meeting, seat, item, text)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.open, .closed])
      try Minutes.mutable(state.minutes)
      let member = try context.member(seat, of: state)
      try context.speaksFor(member, place(in: context), Self.name)
      let transcript = try state.requested(seat, item)
      try context.notBefore(transcript.requestedAt)
      let deadline = try Minutes.transcriptInTime(transcript, state, context)
      return Meeting.one(
        meeting,
        .transcriptSubmitted(.init(seat: seat, item: item, text: text, deadline: deadline)))
    }
  }

  /// The secretary's check that a text handed over is what was said (R35).
  public struct CheckTranscript: Command {
    public static let name = "minutes.checkTranscript"
    public let meeting: MeetingID
    public let seat: SeatID
    public let item: Int
    public let faithful: Bool

    public init(meeting: MeetingID, seat: SeatID, item: Int, faithful: Bool) {
      (self.meeting, self.seat, self.item, self.faithful) = (meeting, seat, item, faithful)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.open, .closed])
      try Minutes.mutable(state.minutes)
      let transcript = try state.requested(seat, item)
      guard transcript.text != nil else { throw .field("field.missing", "text") }
      if transcript.faithful == faithful { return .nothing }
      try context.notBefore(transcript.submittedAt)
      return Meeting.one(
        meeting, .transcriptChecked(.init(seat: seat, item: item, faithful: faithful)))
    }
  }
}

extension Meeting.State {
  fileprivate func requested(
    _ seat: SeatID, _ item: Int
  ) throws(Refusal) -> Minutes.Transcript {
    guard let transcript = minutes.supplements.transcript(seat, item) else {
      throw Refusal(
        "minutes.transcriptNotRequested", rule: "R35",
        ["seat": .word(seat.rawValue), "item": .number(item)], field: "/data/item")
    }
    return transcript
  }
}

extension Standing {
  /// Keeps the minutes of the organ in question.
  static let secretary = Standing(.secretary, .ownOrgan)
}

extension Context {
  /// A member of the session by its seat.
  func member(_ seat: SeatID, of state: Meeting.State) throws(Refusal) -> Meeting.Member {
    guard let member = state.opened?.members.first(where: { $0.seat == seat }) else {
      throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)])
    }
    return member
  }

  /// Each acts for the own seat; the secretary for what came on paper or aloud.
  ///
  /// - Throws: `auth.notPermitted`.
  func speaksFor(
    _ member: Meeting.Member, _ place: Place, _ action: String
  ) throws(Refusal) {
    if standings(towards: place).contains(.secretary) { return }
    guard let person = principal.person,
      member.holder == person || member.alternates.contains(person)
    else {
      throw Refusal(
        "auth.notPermitted", ["action": .word(action), "roles": ["member"]],
        field: "/data/seat")
    }
  }
}
