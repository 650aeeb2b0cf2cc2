import Canonical

extension Meeting {
  /// What a notice is of, once command, order and plan are put together.
  struct SessionCall {
    let mesa: MesaID
    let organ: OrganKind
    let kind: Kind
    let startsAt: Instant
    let modality: Modality?
    let place: String?
    let connection: Connection?
    let agenda: [AskedItem]
  }

  /// A mesa meets once it is constituted, and for its constitutive session before.
  ///
  /// - Throws: `mesa.notConstituted`, `record.notNow`, `effective.beforeDependency`.
  /// - Source: handbook §2.6.
  static func mayMeet(_ mesa: Mesa.State, _ kind: Kind, _ context: Context) throws(Refusal) {
    if kind == .constitutive {
      guard mesa.stage == .promoted else {
        throw .notNow(mesa.stage.rawValue, possible: [Mesa.Stage.promoted.rawValue])
      }
      return try context.notBefore(mesa.promotedAt)
    }
    guard mesa.meets else {
      throw Refusal("mesa.notConstituted", ["state": .word(mesa.stage.rawValue)])
    }
    try context.notBefore(mesa.constitutedAt)
  }

  /// A session is called before it begins; a universal one may begin at once.
  ///
  /// - Throws: `notice.tooLate`.
  static func startsLater(
    _ startsAt: Instant, _ kind: Kind, _ context: Context
  ) throws(Refusal) {
    let isLater =
      kind == .universal ? startsAt >= context.effective : startsAt > context.effective
    guard isLater else {
      throw .field("notice.tooLate", "startsAt", ["startsAt": .word(startsAt.description)])
    }
  }
}

extension Context {
  /// Where a session has its effect that is there already, or is to be of that organ.
  ///
  /// Whoever names the mesa is judged by it alone: nobody learns so whether there is the session.
  func place(ofNew meeting: MeetingID?, _ mesa: MesaID?, _ organ: OrganKind?) -> Place {
    guard let mesa else {
      return meeting.map { place(of: $0) } ?? .nowhere(kind: "mesa", id: "?")
    }
    let known = meeting.map { state(Meeting.self, .meeting($0)) }
    return .organ(mesa, organ ?? (known?.mesa == mesa ? known?.organ : nil) ?? .plenary)
  }

  /// A session whose notice is out and whose hour has not come, with its notice.
  ///
  /// - Throws: `record.notNow`; `session.callFailed` once a call of it failed.
  func notice(
    _ meeting: MeetingID
  ) throws(Refusal) -> (Meeting.State, Meeting.Convened) {
    let state = try self.meeting(meeting, in: [.convened])
    guard let notice = state.notice else { throw .notNow(state.stage.rawValue) }
    guard state.failedCalls.isEmpty else {
      throw Refusal("session.callFailed", rule: "R23", field: "/data/meeting")
    }
    return (state, notice)
  }
}

extension Meeting.Stage {
  /// Before a notice goes out, and after one was taken back.
  static let uncalled: [Meeting.Stage] = [.absent, .planned, .ordered, .withdrawn]
}

extension Meeting.State {
  var isUncalled: Bool { Meeting.Stage.uncalled.contains(stage) }

  /// R10: what the chair has ordered is called as it was ordered.
  ///
  /// - Throws: `notice.notOrdered` with the part that differs.
  func asOrdered(_ id: MeetingID, _ command: Meeting.Convene) throws(Refusal) {
    try sameOrgan(id, command.mesa, command.organ)
    guard stage == .ordered, let order else { return }
    func holds<T: Equatable>(_ ordered: T?, _ called: T?) -> Bool {
      ordered == nil || called == nil || ordered == called
    }
    let differing: [(String, Bool)] = [
      ("kind", holds(order.kind, command.kind)),
      ("startsAt", holds(order.startsAt, command.startsAt)),
      ("agenda", holds(order.agenda, command.agenda)),
      ("modality", holds(order.modality, command.modality)),
      ("place", holds(order.place, command.place)),
      ("connection", holds(order.connection, command.connection)),
    ]
    guard let part = differing.first(where: { !$0.1 })?.0 else { return }
    throw Refusal("notice.notOrdered", rule: "R10", ["part": .word(part)], field: "/data/" + part)
  }

  /// A session stays that of its organ; of another mesa's nothing is told but that the id is taken.
  func sameOrgan(_ id: MeetingID, _ mesa: MesaID?, _ organ: OrganKind?) throws(Refusal) {
    guard stage != .absent else { return }
    if let mesa, mesa != self.mesa {
      throw .exists("meeting", id.rawValue, field: "/data/meeting")
    }
    if let organ, organ != self.organ { throw .field("field.invalid", "organ") }
  }

  /// R15: a petition that nobody has answered is told to whoever calls the session.
  var unansweredProposals: [Refusal] {
    let open = proposals.filter { $0.answer == nil }.count
    return open == 0
      ? [] : [Refusal("agenda.proposalsUnanswered", rule: "R15", ["proposals": .number(open)])]
  }
}

extension Meeting.Proposal {
  var isAccepted: Bool { answer?.accepted == true }
}

extension Mesa.State {
  /// In which its papers are written where nothing else is asked for.
  var language: String { profile?.languages.first ?? "es" }
}

extension Profile.Organ {
  /// R14: when the second call is, where the organ's own rules have one.
  func secondCallAt(_ startsAt: Instant) -> Instant? {
    secondCall.map { startsAt.advanced(byMilliseconds: Int64($0.delayMinutes) * 60_000) }
  }
}
