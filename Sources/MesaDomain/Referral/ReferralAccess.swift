import Canonical

extension Context {
  /// Where a command on the referral has its effect; nowhere for who may not know of it.
  func place(of id: ReferralID) -> Place {
    let state = state(Referral.self, .referral(id))
    guard let mesa = state.draft?.mesa ?? state.emergency?.mesa else {
      return .nowhere(kind: "referral", id: id.rawValue)
    }
    return .referral(mesa, id)
  }

  /// The referral, where that step leads on from its state, and the case's data are still there.
  ///
  /// - Throws: `record.notNow`, `referral.caseNotOpen`, `effective.beforeDependency`.
  func referral(
    _ id: ReferralID, for step: Referral.Step
  ) throws(Refusal) -> (Referral.State, Referral.Drafted) {
    let state = state(Referral.self, .referral(id))
    let stages = step.stages
    guard let draft = state.draft, stages.contains(state.stage) else {
      throw .notNow(state.stage.rawValue, possible: stages.map(\.rawValue))
    }
    try fileIsThere(draft.case, for: step)
    try notBefore(state.lastAt)
    return (state, draft)
  }

  /// The side that one is on: the origin, or who was asked; as named where one serves at both.
  ///
  /// - Throws: `desk.notYours`, `desk.ambiguous`.
  func side(of draft: Referral.Drafted, _ agency: AgencyID?) throws(Refusal) -> AgencyID {
    let own = ownDesks(in: draft.mesa).filter { $0 == draft.from || $0 == draft.to }
    if agency == nil, let only = own.first, Set(own).count == 1 { return only }
    guard let agency else {
      throw Refusal(
        "desk.ambiguous", ["agencies": .words([draft.from.rawValue, draft.to.rawValue])],
        field: "/data/agency")
    }
    guard own.contains(agency) else {
      throw Refusal("desk.notYours", ["agency": .word(agency.rawValue)], field: "/data/agency")
    }
    return agency
  }

  /// The mesa with the profile of the day, and that day.
  ///
  /// - Throws: `referral.mesaNotActive`.
  func working(
    _ mesa: MesaID
  ) throws(Refusal) -> (table: Mesa.State, profile: Profile, day: CivilDate) {
    let table = state(Mesa.self, .mesa(mesa))
    let day = table.day(of: effective)
    guard let profile = table.profile(on: day) else {
      throw Refusal("referral.mesaNotActive", ["state": .word(table.stage.rawValue)])
    }
    return (table, profile, day)
  }
}

extension Referral {
  /// Events of a referral, and what follows from them for the case.
  static func decided(
    _ id: ReferralID, _ event: Event, _ others: [Emission] = [], warnings: [Refusal] = []
  ) -> Decision {
    Decision([Emission(.referral(id), event)] + others, warnings: warnings)
  }
}
