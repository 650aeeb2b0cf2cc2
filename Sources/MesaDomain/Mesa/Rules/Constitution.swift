import Canonical

extension Mesa {
  /// R01: an organ has a secretary, who is a member or a public employee; and somebody to preside.
  ///
  /// - Throws: `organ.secretaryMissing`, `organ.chairMissing`.
  /// - Source: Ley 40/2015 art. 16.1, basic law.
  static func postsFilled(_ organ: Organ, on day: CivilDate) throws(Refusal) {
    guard !organ.designated(.secretary, on: day).isEmpty else {
      throw Refusal("organ.secretaryMissing", rule: "R01", ["on": .word(day.description)])
    }
    guard !organ.designated(.chair, on: day).isEmpty else {
      throw Refusal("organ.chairMissing", rule: "R01", ["on": .word(day.description)])
    }
  }

  /// At least so many seats with a holder before a table is constituted: the profile's
  /// `minimumSeats`, else three.
  ///
  /// - Throws: `mesa.tooFewSeats`.
  /// - Source: handbook §2.6 [?].
  static func enoughSeats(
    _ organ: Organ, on day: CivilDate, _ profile: Profile
  ) throws(Refusal) -> Int {
    let needed = profile.minimumSeats ?? 3
    let filled = organ.seats.count { $0.tenure.contains(day) && $0.holder(on: day) != nil }
    guard filled >= needed else {
      throw Refusal("mesa.tooFewSeats", ["seats": .number(filled), "needed": .number(needed)])
    }
    return filled
  }

  /// R07: rules with effects on third parties have to be published; unpublished ones are a warning.
  ///
  /// - Source: Ley 40/2015 art. 15.2 and 15.3.
  static func unpublishedRules(_ profile: Profile, _ creation: Creation) -> [Refusal] {
    guard profile.thirdPartyEffects, profile.regulation?.gazette == nil, creation.gazette == nil
    else { return [] }
    return [Refusal("organ.rulesNotPublished", rule: "R07", ["profile": .word(profile.id)])]
  }
}

extension Context {
  /// The session in which a mesa was constituted: a constitutive one of its plenary, and closed.
  ///
  /// - Throws: `mesa.notConstitutive`; `effective.beforeDependency`.
  /// - Source: handbook §2.6.
  func constitutes(_ mesa: MesaID, _ session: MeetingID) throws(Refusal) {
    let state = state(Meeting.self, .meeting(session))
    guard state.mesa == mesa, state.organ == .plenary, state.notice?.kind == .constitutive,
      state.stage == .closed
    else {
      throw .field("mesa.notConstitutive", "session", ["session": .word(session.rawValue)])
    }
    try notBefore(state.openedAt)
  }

  /// The mesa, which must exist, under the version of its profile that binds on the effective day.
  func mesa(_ id: MesaID) throws(Refusal) -> Mesa.State {
    let state = state(Mesa.self, .mesa(id))
    guard state.stage != .absent else {
      throw .unknown("mesa", id.rawValue, field: "/data/mesa")
    }
    guard !state.amendments.isEmpty else { return state }
    return state.under(state.profile(on: state.day(of: effective)))
  }

  /// Whether the codes stand in the official list, and that no other mesa serves them.
  ///
  /// Without a list a well-formed code is accepted, with a warning.
  ///
  /// - Throws: `mesa.municipalityUnknown`, `mesa.municipalityTaken`.
  func territory(
    of codes: [MunicipalityCode], for mesa: MesaID
  ) throws(Refusal) -> (verified: Bool, warnings: [Refusal]) {
    let list = state(Municipalities.self, .municipalities)
    for code in codes {
      guard code.isWellFormed, list.names.isEmpty || list.names[code] != nil else {
        throw .field("mesa.municipalityUnknown", "municipalities", ["code": .word(code.rawValue)])
      }
      if let other = state(Territory.self, .territory(code)).mesa, other != mesa {
        throw .field("mesa.municipalityTaken", "municipalities", ["code": .word(code.rawValue)])
      }
    }
    if !list.names.isEmpty { return (true, []) }
    return (
      false,
      [Refusal("mesa.municipalityUnverified", ["codes": .words(codes.map(\.rawValue))])]
    )
  }
}
