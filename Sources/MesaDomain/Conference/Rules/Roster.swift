import Canonical

extension Conference {
  /// R19: cases come only before an organ whose profile says that it treats them.
  ///
  /// - Throws: `conference.notCaseOrgan`.
  /// - Source: handbook §4.4, §9.4.
  static func caseOrgan(
    _ organ: OrganKind?, of mesa: MesaID, _ context: Context
  ) throws(Refusal) -> (CaseOrgan, Profile.Organ) {
    let treating = context.caseOrgans(of: mesa)
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

  /// The organ before which cases come that nobody brings: the first of the profile that every mesa
  /// has; nil where none treats cases.
  static func usualCaseOrgan(of mesa: MesaID, _ context: Context) -> CaseOrgan? {
    let treating = context.caseOrgans(of: mesa)
    return (treating.first { !$0.1.optional } ?? treating.first)?.0
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

extension Context {
  /// The organs of the mesa that treat cases, in the profile's order.
  fileprivate func caseOrgans(of mesa: MesaID) -> [(CaseOrgan, Profile.Organ)] {
    let table = state(Mesa.self, .mesa(mesa))
    let profile = table.profile(on: table.day(of: effective))
    return (profile?.organs ?? []).compactMap { rules in
      CaseOrgan(mesa, rules).map { ($0, rules) }
    }
  }

  /// By when a commission looks at a case of that level of risk, counted from now.
  ///
  /// Nil where the profile gives no term or no organ of the mesa treats cases, and where the term
  /// counts by a calendar that nobody has imported: no file fails to be opened for want of one.
  ///
  /// - Source: handbook §4.6 commission review [?].
  func conferenceDue(at level: String, in mesa: MesaID) -> Deadline? {
    let table = state(Mesa.self, .mesa(mesa))
    let profile = table.profile(on: table.day(of: effective))
    guard
      let term = profile?.referralDeadlines.first(where: { $0.risk == level })?.commissionReview,
      Conference.usualCaseOrgan(of: mesa, self) != nil
    else { return nil }
    return try? deadline(term, from: effective, mesa: table)
  }
}
