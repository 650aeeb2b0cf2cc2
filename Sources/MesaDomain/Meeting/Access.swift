import Canonical

extension Context {
  /// Where a session has its effect: the organ it is of; nowhere for who may not know of it.
  func place(of meeting: MeetingID) -> Place {
    let state = state(Meeting.self, .meeting(meeting))
    guard let mesa = state.mesa, let organ = state.organ, mayKnow(.organ(mesa, organ)) else {
      return .nowhere(kind: "meeting", id: meeting.rawValue)
    }
    return .organ(mesa, organ)
  }

  /// The session, which must be in one of the stages, and have been so by `effective`.
  func meeting(
    _ id: MeetingID, in stages: Set<Meeting.Stage>
  ) throws(Refusal) -> Meeting.State {
    let state = state(Meeting.self, .meeting(id))
    guard state.stage != .absent else {
      throw .unknown("meeting", id.rawValue, field: "/data/meeting")
    }
    guard stages.contains(state.stage) else {
      if state.minutes.stage == .approved {
        throw Refusal(
          "minutes.immutable", rule: "R48", ["number": .word(state.minutes.number ?? "")])
      }
      throw .notNow(state.stage.rawValue, possible: stages.map(\.rawValue).sorted())
    }
    try notBefore(state.convenedAt ?? state.orderedAt)
    if state.stage == .closed { try notBefore(state.closedAt) }
    return state
  }

  /// The session while it is being held.
  func openMeeting(_ id: MeetingID) throws(Refusal) -> (Meeting.State, Meeting.Opened) {
    let state = try meeting(id, in: [.open])
    try notBefore(state.openedAt)
    guard let opened = state.opened else { throw .notNow(state.stage.rawValue) }
    return (state, opened)
  }

  /// The organ's rules in the version of the profile under which the session was convened: an
  /// amendment meanwhile leaves it as it is (R07).
  func rules(of state: Meeting.State) throws(Refusal) -> (Mesa.State, Profile.Organ) {
    guard let mesa = state.mesa, let organ = state.organ else { throw .notNow("absent") }
    guard let version = state.notice?.profileVersion else { return try rules(mesa, organ) }
    let (now, rules) = try rules(mesa, organ)
    guard now.profile?.version != version, let then = now.profile(version: version),
      let rulesThen = then.organ(organ.rawValue)
    else { return (now, rules) }
    return (now.under(then), rulesThen)
  }

  /// The organ's rules in the version of the profile that binds on the effective day.
  func rules(
    _ mesa: MesaID, _ organ: OrganKind
  ) throws(Refusal) -> (Mesa.State, Profile.Organ) {
    let state = try self.organ(organ, of: mesa)
    guard let rules = state.profile?.organ(organ.rawValue) else {
      throw .field("organ.unknown", "organ", ["organ": .word(organ.rawValue)])
    }
    return (state, rules)
  }
}

extension Meeting {
  /// An event of this session alone.
  static func one(_ meeting: MeetingID, _ event: Event) -> Decision {
    Decision([Emission(.meeting(meeting), event)])
  }
}
