import Canonical

extension Agreement {
  /// Whose part somebody speaks of: of their own agency, or, for the secretary of the organ and the
  /// facilitator, of any that the agreement binds.
  ///
  /// - Throws: `agreement.notBound`, `auth.notPermitted`, `field.missing` where it is not clear.
  /// - Source: handbook §3.4 R38 (responsible agency) [?].
  static func speaking(
    for asked: AgencyID?, _ state: State, _ place: Place, _ context: Context
  ) throws(Refusal) -> AgencyID {
    let bound = state.parts.map(\.agency)
    let own = bound.filter { context.actsFor($0) }
    guard let asked else {
      if own.count == 1 { return own[0] }
      if bound.count == 1 { return bound[0] }
      throw .field("field.missing", "agency")
    }
    guard bound.contains(asked) else {
      throw .notBound(asked, state.adopted?.number ?? "")
    }
    let standings = context.standings(towards: place)
    let forOthers = [Standing(.secretary, .ownOrgan), Standing(.facilitator, .ownMesa)]
    guard own.contains(asked) || forOthers.contains(where: standings.contains) else {
      throw Refusal(
        "auth.notPermitted",
        ["action": "agreement.report", "roles": ["facilitator", "member", "secretary"]],
        field: "/data/agency")
    }
    return asked
  }

  /// A part that is done takes no more reports.
  ///
  /// - Throws: `agreement.partCompleted`.
  static func partOpen(_ agency: AgencyID, _ state: State) throws(Refusal) {
    guard state.part(of: agency)?.completedAt == nil else {
      throw Refusal(
        "agreement.partCompleted",
        ["agency": .word(agency.rawValue), "number": .word(state.adopted?.number ?? "")],
        field: "/data/agency")
    }
  }

  /// R38: there is evidence of what counts as done, from the agency that did it.
  ///
  /// - Throws: `agreement.evidenceMissing`.
  /// - Source: handbook §3.4 R38 [?].
  static func proven(by agency: AgencyID, _ state: State) throws(Refusal) {
    let owner = state.adopted?.owner
    guard state.evidence.contains(where: { $0.agency ?? owner == agency }) else {
      throw Refusal(
        "agreement.evidenceMissing", rule: "R38",
        ["number": .word(state.adopted?.number ?? "")])
    }
  }

  /// R38: those it binds beside the owner are other agencies, each once.
  ///
  /// - Throws: `field.invalid`, `record.unknown`.
  static func participants(
    _ participants: [AgencyID], owner: AgencyID?, _ context: Context
  ) throws(Refusal) {
    for (index, agency) in participants.enumerated() {
      let field = "participants/\(index)"
      guard owner != nil, agency != owner, !participants[..<index].contains(agency) else {
        throw .field("field.invalid", field)
      }
      _ = try context.agency(agency, field: "/data/" + field)
    }
  }

  /// Who answers for an agency sits for it or works there on that day.
  ///
  /// - Throws: `agreement.notOfAgency`.
  static func ofAgency(
    _ person: Person.State, _ agency: AgencyID, _ day: CivilDate, field: String = "/data/person"
  ) throws(Refusal) {
    guard person.actsFor(agency, on: day) else {
      throw Refusal("agreement.notOfAgency", ["agency": .word(agency.rawValue)], field: field)
    }
  }
}

extension Person.State {
  /// Whether the person sits for the agency somewhere, or has a post in it, on that day.
  func actsFor(_ agency: AgencyID, on day: CivilDate) -> Bool {
    assignments.contains { $0.agency == agency && $0.tenure.contains(day) }
      || posts.contains { $0.agency == agency && $0.tenure.contains(day) }
  }
}

extension Context {
  /// Whether who asks may speak for the agency, judged at the time of recording.
  func actsFor(_ agency: AgencyID) -> Bool {
    guard let person = principal.person else { return false }
    return state(Person.self, .person(person)).actsFor(agency, on: today)
  }
}

extension Refusal {
  static func notBound(_ agency: AgencyID, _ number: String) -> Refusal {
    Refusal(
      "agreement.notBound",
      ["agency": .word(agency.rawValue), "number": .word(number)], field: "/data/agency")
  }
}
