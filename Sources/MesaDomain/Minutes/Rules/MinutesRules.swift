import Canonical

extension Minutes {
  /// R40: minutes hold attendees, agenda, place and time, main points of deliberation and the
  /// content of agreements. All but the deliberation comes from the session's own events; a
  /// certified recording may stand in for it (R41).
  ///
  /// - Throws: `minutes.contentMissing` with the items that were treated and have no text.
  /// - Source: Ley 40/2015 art. 18.1, basic law.
  static func complete(_ state: Meeting.State, with texts: [ItemText]) throws(Refusal) {
    try onAgenda(texts, state)
    let missing = withoutText(state, texts)
    if missing.isEmpty { return }
    if try deliberationInRecording(state, missing: missing) { return }
    throw Refusal(
      "minutes.contentMissing", rule: "R40", ["items": .words(missing.map(String.init))])
  }

  /// Items that were treated and say nothing of what was said.
  static func withoutText(_ state: Meeting.State, _ texts: [ItemText] = []) -> [Int] {
    let written = Set(texts.map(\.item))
    return state.agenda.map(\.number).filter {
      state.treated($0) && !written.contains($0) && state.texts(on: $0).isEmpty
    }
  }

  /// R42: a session deals with the approval of earlier minutes that stand on its agenda.
  ///
  /// A vote is enough, also a lost one; leaving the item out is not.
  ///
  /// - Throws: `minutes.approvalSkipped`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  static func approvalPut(_ state: Meeting.State) throws(Refusal) {
    let skipped = state.agenda.first {
      $0.kind == .minutesApproval && state.vote(on: $0.number) == nil
    }
    if let skipped {
      throw Refusal(
        "minutes.approvalSkipped", rule: "R42", ["item": .number(skipped.number)])
    }
  }

  /// R42: minutes are approved in the same session or in the one immediately after it.
  ///
  /// A session that voted them down has dealt with them, and the one after it takes them up again;
  /// one that was convened before there was anything to approve could not (R16).
  ///
  /// - Returns: the item under which they were approved.
  /// - Throws: `minutes.approvalSkipped`, `agenda.itemNotOnAgenda`, `vote.missing`,
  ///   `vote.majorityNotReached`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  static func approvedIn(
    _ session: MeetingID, _ meeting: MeetingID, _ book: Book.State, _ context: Context
  ) throws(Refusal) -> Meeting.Vote {
    let following = book.following(meeting)
    let next = following.first { held in
      let state = context.state(Meeting.self, .meeting(held))
      guard held != session, let item = state.agenda.first(where: { $0.of == meeting }) else {
        return held == session
      }
      return state.vote(on: item.number)?.result.carried != false
    }
    guard next == session else {
      throw Refusal(
        "minutes.approvalSkipped", rule: "R42", ["next": .word(next?.rawValue ?? "")],
        field: "/data/session")
    }
    let later = context.state(Meeting.self, .meeting(session))
    guard let item = later.agenda.first(where: { $0.of == meeting }) else {
      throw Refusal("agenda.itemNotOnAgenda", rule: "R16", field: "/data/session")
    }
    return try Meeting.carriedVote(on: item.number, later)
  }

  /// R43: where the organ has it, minutes to which every member conforms count as approved in the
  /// same session. Silence is not conformity unless the organ's rules say so, and then once the
  /// term for answers is over; an objection sends them to the next session.
  ///
  /// - Returns: how many conform.
  /// - Throws: `minutes.objectionsPending`, `minutes.conformityMissing`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  static func conforming(
    _ state: Meeting.State, _ rules: Profile.MinutesRule, at moment: Instant
  ) throws(Refusal) -> Int {
    let answers = state.minutes.answers
    let objecting = answers.filter { $0.answer == .objects }.map(\.seat.rawValue)
    guard objecting.isEmpty else {
      throw Refusal("minutes.objectionsPending", rule: "R43", ["seats": .words(objecting)])
    }
    let conforming = Set(answers.map(\.seat))
    let silent = state.minutes.circulatedTo.filter { !conforming.contains($0) }
    let until = state.minutes.answersUntil?.at
    let silenceSpeaks = rules.silenceIsConformity && until.map { moment > $0 } != false
    guard rules.eConformity, silent.isEmpty || silenceSpeaks else {
      throw Refusal(
        "minutes.conformityMissing", rule: "R43",
        [
          "silent": .number(silent.count), "members": .number(state.minutes.circulatedTo.count),
          "until": .word(until.flatMap { moment > $0 ? nil : $0.description } ?? ""),
        ])
    }
    return conforming.count
  }

  /// R43: nothing goes out before the chair has approved it.
  ///
  /// - Throws: `minutes.notChairApproved`, `minutes.state`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  static func chairApproved(_ minutes: Meeting.MinutesState) throws(Refusal) {
    switch minutes.stage {
    case .chairApproved, .circulated: break
    case .none, .drafted:
      throw Refusal(
        "minutes.notChairApproved", rule: "R43", ["state": .word(minutes.stage.rawValue)])
    case .approved: throw .immutable(minutes)
    }
  }

  /// R48: approved minutes do not change, except by an agreement of a later session.
  ///
  /// - Throws: `minutes.immutable`.
  /// - Source: handbook §3.5 R48 [K].
  static func mutable(_ minutes: Meeting.MinutesState) throws(Refusal) {
    if minutes.stage == .approved { throw .immutable(minutes) }
  }
}

extension Refusal {
  static func immutable(_ minutes: Meeting.MinutesState) -> Refusal {
    Refusal("minutes.immutable", rule: "R48", ["number": .word(minutes.number ?? "")])
  }
}
