public import Canonical

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

  /// Once the instance is opened, who sets it up gives nobody a place any more: with it comes the sight
  /// of cases, and that is for the agency itself or the facilitator to say.
  ///
  /// - Throws: `desk.agencyDecides`.
  /// - Source: `security.md` threat A6; design §5 (until opened, one administrator may grant alone).
  static func givenByTheAgency(
    _ mesa: MesaID, _ agency: AgencyID, _ context: Context
  ) throws(Refusal) {
    guard context.state(Instance.self, .instance).isOpen else { return }
    let right = context.right(to: Permissions.action(Join.name), at: .desk(mesa, agency))
    guard let right, [.administrator, .operator].contains(right.role) else { return }
    throw Refusal("desk.agencyDecides")
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

  /// Whether nobody is left to answer once that person has left after that day.
  public static func isLeftAlone(
    _ state: State, without person: PersonID, after day: CivilDate
  ) -> Bool {
    let next = day.adding(days: 1)
    return !state.places.contains { place in
      place.person != person && place.tenure.to.map { next <= $0 } != false
    }
  }

  /// The last to leave leaves nothing open behind: somebody else is given a place first.
  ///
  /// Whether anything waits there is for who keeps the lists to say; a desk's own history knows of no
  /// case.
  ///
  /// - Returns: `desk.lastLeaves`.
  public static func leavesBehind(
    cases: Int, referrals: Int, at agency: AgencyID, after day: CivilDate
  ) -> Refusal? {
    guard cases + referrals > 0 else { return nil }
    return Refusal(
      "desk.lastLeaves",
      [
        "agency": .word(agency.rawValue), "on": .word(day.description),
        "cases": .number(cases), "referrals": .number(referrals),
      ], field: "/data/person")
  }
}
