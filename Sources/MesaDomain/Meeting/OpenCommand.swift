import Canonical

extension Meeting {
  /// Opens the session: in first call by half of the members (R20), in second by the organ's own
  /// number (R23), or with all spokespersons where the chair deemed that enough (R22).
  ///
  /// - Throws: `session.noQuorum`, `session.secondCallTooEarly`, `session.noSecondCall`,
  ///   `session.spokespersonsMissing`, `session.notUniversal`, `notice.periodTooShort`.
  public struct Open: Command {
    public static let name = "meeting.open"
    public let meeting: MeetingID
    /// Left out, it is the second once the first was recorded as failed.
    public let call: Call?
    /// Left out, by the members.
    public let quorumMode: QuorumMode?
    /// Of a session at a distance of an organ without a seat of its own: where the chair is (R27).
    public let chairPlace: String?

    public init(
      meeting: MeetingID, call: Call? = nil, quorumMode: QuorumMode? = nil,
      chairPlace: String? = nil
    ) {
      (self.meeting, self.call, self.quorumMode) = (meeting, call, quorumMode)
      self.chairPlace = chairPlace
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let current = context.state(Meeting.self, .meeting(meeting))
      if current.stage == .open { return .nothing }
      let state = try context.meeting(meeting, in: [.convened])
      guard let notice = state.notice, let startsAt = state.startsAt else {
        throw .notNow(state.stage.rawValue)
      }
      guard context.effective >= startsAt else { throw .tooEarly(startsAt) }
      let (mesa, rules) = try context.rules(of: state)
      guard mesa.meets || notice.kind == .constitutive && mesa.stage == .promoted else {
        throw Refusal("mesa.notConstituted", ["state": .word(mesa.stage.rawValue)])
      }
      let call = try call(state, rules, context)
      let day = mesa.day(of: context.effective)
      let organ = mesa.organs[notice.organ] ?? Mesa.Organ()
      try Mesa.postsFilled(organ, on: day)
      let present = state.present(at: context.effective)
      try Mesa.presidedInOrder(
        mesa.chairLine(of: notice.organ, on: day), present, organ, on: day)
      let roster = Roster(of: state, mesa, rules, on: day)
      let (seated, spokespersons) = try seated(state, roster, present, rules, call)
      let consents = try Meeting.lawfullyCalled(state, roster, present)
      var opened = Opened(
        chair: seated.chair, secretary: seated.secretary, members: roster.members,
        quorum: seated.quorum, profileVersion: mesa.profile?.version ?? 0,
        call: call == .first ? nil : call, quorumMode: spokespersons == nil ? nil : .spokespersons,
        spokespersons: spokespersons, consents: consents,
        placeOfAdoption: notice.modality == .remote ? mesa.seat ?? chairPlace : nil)
      let book = context.state(Book.self, .book(notice.mesa, notice.organ))
      let back = Agreement.followUp(notice.kind, book, context)
      if !back.isEmpty { opened.followUp = back }
      return Decision([
        Emission(.meeting(meeting), Event.opened(opened)),
        Emission(
          .book(notice.mesa, notice.organ), Book.Event.sessionOpened(.init(meeting: meeting))),
      ])
    }

    /// The call at which it is opened; the second has its own time (R23).
    private func call(
      _ state: State, _ rules: Profile.Organ, _ context: Context
    ) throws(Refusal) -> Call {
      let call = self.call ?? state.call
      switch call {
      case .first:
        guard state.failedCalls.isEmpty else {
          throw Refusal("session.callFailed", rule: "R23", field: "/data/call")
        }
      case .second: try Meeting.secondCall(state, rules, at: context.effective)
      }
      return call
    }

    /// By the members, or by the spokespersons that the chair deemed enough.
    private func seated(
      _ state: State, _ roster: Roster, _ present: [Presence], _ rules: Profile.Organ,
      _ call: Call
    ) throws(Refusal) -> (Seated, spokespersons: [SeatID]?) {
      guard quorumMode == .spokespersons else {
        return (try Meeting.quorum(roster, present, rules, call: call), nil)
      }
      guard let seats = state.deemed?.spokespersons else {
        throw Refusal("session.notDeemed", rule: "R22", field: "/data/quorumMode")
      }
      return (try Meeting.spokespersons(roster, present, seats, rules), seats)
    }
  }
}
