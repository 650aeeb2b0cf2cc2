import Canonical

extension Conference {
  /// R19: cases come only before an organ whose profile says that it treats them.
  ///
  /// - Throws: `conference.notCaseOrgan`.
  /// - Source: handbook §4.4, §9.4.
  static func caseOrgan(
    _ organ: OrganKind?, of mesa: MesaID, _ context: Context
  ) throws(Refusal) -> (CaseOrgan, Profile.Organ) {
    let table = context.state(Mesa.self, .mesa(mesa))
    let profile = table.profile(on: table.day(of: context.effective))
    let treating = (profile?.organs ?? []).compactMap { rules in
      CaseOrgan(mesa, rules).map { ($0, rules) }
    }
    let fitting = treating.filter { organ == nil || $0.0.organ == organ }
    guard let found = fitting.first, organ != nil || fitting.count == 1 else {
      throw Refusal(
        "conference.notCaseOrgan", rule: "R19",
        [
          "organ": .word(organ?.rawValue ?? ""),
          "known": .words(treating.map(\.0.organ.rawValue)),
        ], field: "/data/organ")
    }
    return found
  }

  /// More cases than the session has time for: told, never forbidden.
  ///
  /// - Source: handbook §8 row 4; profile `conference` [?].
  static func capacity(_ state: State, _ rules: Profile.Organ) -> [Refusal] {
    guard let available = rules.conference?.sessionMinutes, state.minutes > available else {
      return []
    }
    return [
      Refusal(
        "conference.overCapacity",
        [
          "cases": .number(state.cases.count), "minutes": .number(state.minutes),
          "available": .number(available),
        ])
    ]
  }

  /// By when the commission has to look at the case: the term of its level of risk from the last
  /// assessment, or from the last conference after it; nil where the profile gives none.
  ///
  /// - Throws: `calendar.missing`, `term.hoursTooLong`.
  /// - Source: handbook §4.6 commission review [?].
  static func reviewDue(
    _ file: CaseFile.State, _ review: Review.State, _ context: Context
  ) throws(Refusal) -> Deadline? {
    guard let mesa = file.mesa, let opened = file.openedAt else { return nil }
    let table = context.state(Mesa.self, .mesa(mesa))
    let profile = table.profile(on: table.day(of: context.effective))
    let level = file.risk?.mapped ?? "notAssessed"
    guard
      let term = profile?.referralDeadlines.first(where: { $0.risk == level })?.commissionReview
    else { return nil }
    return try context.deadline(
      term, from: max(opened, review.discussions.last?.at ?? opened), mesa: table)
  }

  /// What has to be said of a case before it is left: her voice, whether she knows, what is next.
  ///
  /// - Throws: `conference.notDiscussed`.
  /// - Source: handbook §8 row 4.
  static func discussed(
    _ meeting: MeetingID, _ review: Review.State, _ code: SpeakableCode
  ) throws(Refusal) -> Review.Discussed {
    guard let last = review.discussions.last?.discussed, last.meeting == meeting else {
      throw Refusal("conference.notDiscussed", ["code": .word(code.rawValue)])
    }
    return last
  }

  /// Of what was done it is told whether it helped.
  ///
  /// - Throws: `conference.effectMissing`.
  /// - Source: handbook §8 row 1.
  static func effectTold(_ outcome: Review.Outcome, _ helped: Bool?) throws(Refusal) {
    if [.done, .partly].contains(outcome), helped == nil {
      throw .field("conference.effectMissing", "helped", ["outcome": .word(outcome.rawValue)])
    }
  }
}
