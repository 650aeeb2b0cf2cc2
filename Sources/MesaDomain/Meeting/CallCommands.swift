import Canonical

extension Meeting {
  /// Records that whoever sits in a seat agrees to meet without a notice in time (R17).
  public struct AgreeToMeet: Command {
    public static let name = "meeting.agreeToMeet"
    public let meeting: MeetingID
    public let seat: SeatID

    public init(meeting: MeetingID, seat: SeatID) { (self.meeting, self.seat) = (meeting, seat) }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened])
      let present = state.present(at: context.effective)
      guard let stay = present.first(where: { $0.seat == seat }) else {
        throw Refusal("presence.notPresent", rule: "R17", field: "/data/seat")
      }
      let consented = Consented(seat: seat, person: stay.person)
      if state.consents.contains(where: { $0.given == consented }) { return .nothing }
      return Meeting.one(meeting, .consented(consented))
    }
  }

  /// The chair deems the organ constituted: all its spokespersons attend (R22).
  public struct DeemConstituted: Command {
    public static let name = "meeting.deemConstituted"
    public let meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened])
      guard let startsAt = state.startsAt else { throw .notNow(state.stage.rawValue) }
      guard context.effective >= startsAt else { throw .tooEarly(startsAt) }
      let (mesa, rules) = try context.rules(of: state)
      let roster = Roster(of: state, mesa, rules, on: mesa.day(of: context.effective))
      let present = state.present(at: context.effective)
      let seats = try Meeting.spokespersonSeats(roster, rules, context)
      let seated = try Meeting.spokespersons(roster, present, seats, rules)
      guard context.principal.person == seated.chair else {
        throw Refusal(
          "auth.notPermitted", rule: "R22", ["action": .word(Self.name), "roles": ["chair"]])
      }
      if state.deemed?.spokespersons == seats { return .nothing }
      return Meeting.one(meeting, .deemedConstituted(DeemedConstituted(spokespersons: seats)))
    }
  }

  /// Records that too few had come at a call; the session waits for its second call, or has failed.
  ///
  /// - Throws: `session.quorumReached`, `session.tooEarly`.
  public struct RecordFailedCall: Command {
    public static let name = "meeting.recordFailedCall"
    public let meeting: MeetingID
    /// Nobody waits for the second call: the session has failed.
    public let final: Bool?

    public init(meeting: MeetingID, final: Bool? = nil) {
      (self.meeting, self.final) = (meeting, final)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Meeting.self, .meeting(meeting)).stage == .failed { return .nothing }
      let state = try context.meeting(meeting, in: [.convened])
      let call = state.call
      if call == .second, let at = state.secondCallAt, context.effective < at, final != true {
        return .nothing
      }
      guard let startsAt = state.startsAt else { throw .notNow(state.stage.rawValue) }
      guard context.effective >= startsAt else { throw .tooEarly(startsAt) }
      try context.notBefore(state.failedCalls.last?.at)
      let (mesa, rules) = try context.rules(of: state)
      let roster = Roster(of: state, mesa, rules, on: mesa.day(of: context.effective))
      let present = state.present(at: context.effective)
      let found = roster.found(present, rules, call)
      try Meeting.failed(found)
      let waits = call == .first && final != true && rules.secondCall != nil
      let seats = Set(present.compactMap(\.seat))
      return Meeting.one(
        meeting,
        .callFailed(
          CallFailed(
            call: call, quorum: found.quorum, missing: found.posts,
            present: roster.members.map(\.seat).filter { seats.contains($0) },
            secondCallAt: waits ? state.secondCallAt : nil)))
    }
  }
}

extension Meeting.Roster {
  /// Of the session's organ on a day, presided in the order laid down (R05).
  init(
    of state: Meeting.State, _ mesa: Mesa.State, _ rules: Profile.Organ, on day: CivilDate
  ) {
    let organ = state.organ ?? .plenary
    self = Meeting.Roster(
      mesa.organs[organ] ?? Mesa.Organ(), on: day, rules.quorum,
      chairs: mesa.chairLine(of: organ, on: day))
  }
}

extension Refusal {
  /// The hour of the session has not come.
  static func tooEarly(_ startsAt: Instant) -> Refusal {
    Refusal("session.tooEarly", ["startsAt": .word(startsAt.description)], field: "/effective")
  }
}
