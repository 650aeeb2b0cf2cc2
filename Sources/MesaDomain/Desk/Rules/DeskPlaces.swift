import Canonical

extension Desk {
  /// Nobody gives themselves a place at a desk: with it come the agency's cases.
  ///
  /// The terminal of the machine, which sets things up before there are accounts, may.
  ///
  /// - Throws: `desk.oneself`.
  /// - Source: `security.md` §5 (nobody approves their own request), threat A6.
  static func givenByAnother(_ person: PersonID, _ context: Context) throws(Refusal) {
    guard context.principal.person != person else {
      throw .field("desk.oneself", "person")
    }
  }

  /// Whoever stands in does so for a colleague of that desk, and on days that end.
  ///
  /// - Throws: `desk.coverNeedsDays`, `desk.coversNobody`.
  /// - Source: handbook §8 no. 5, alternates; `security.md` §5, least privilege.
  static func covering(
    _ absent: PersonID?, by person: PersonID, _ tenure: Tenure, _ state: State
  ) throws(Refusal) {
    guard let absent else { return }
    guard let last = tenure.to else { throw .field("desk.coverNeedsDays", "to") }
    let serves = state.places.contains {
      $0.person == absent && $0.tenure.from <= last
        && $0.tenure.to.map { tenure.from <= $0 } != false
    }
    guard absent != person, serves else {
      throw .field("desk.coversNobody", "covers", ["person": .word(absent.rawValue)])
    }
  }

  /// What deserves a second look when somebody is given a place: they do not work there.
  static func strangers(
    _ person: Person.State, _ agency: AgencyID, on day: CivilDate
  ) -> [Refusal] {
    let works =
      person.actsFor(agency, on: day)
      || person.posts.contains { $0.agency == agency && $0.tenure.contains(day) }
    return works ? [] : [Refusal("desk.notOfAgency", ["agency": .word(agency.rawValue)])]
  }

  /// What deserves a second look when somebody leaves: nobody is left to answer.
  static func leftAlone(
    _ state: State, without person: PersonID, _ agency: AgencyID, after day: CivilDate
  ) -> [Refusal] {
    let next = day.adding(days: 1)
    let others = state.places.filter { place in
      place.person != person && place.tenure.to.map { next <= $0 } != false
    }
    guard others.isEmpty else { return [] }
    return [
      Refusal(
        "desk.lastLeaves",
        ["agency": .word(agency.rawValue), "on": .word(day.description)])
    ]
  }
}
