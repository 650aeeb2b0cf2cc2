import Canonical

/// The part of a case file that a question is about, and whose it is.
public struct CasePart: Hashable, Sendable {
  /// The agency that wrote it.
  public let producer: AgencyID?
  /// Agencies that it was expressly shared with.
  public let sharedWith: [AgencyID]

  public init(producer: AgencyID? = nil, sharedWith: [AgencyID] = []) {
    (self.producer, self.sharedWith) = (producer, sharedWith)
  }

  /// The file as a whole.
  public static let file = CasePart()
}

extension Context {
  /// What the person is to a desk, a case or a referral, beside the roles of the whole instance.
  func caseStandings(
    of person: Person.State, _ id: PersonID, towards place: Place
  ) -> Set<Standing> {
    switch place {
    case .desk(let mesa, let agency): deskStandings(of: person, mesa, agency)
    case .caseFile(_, let file, let part): standings(of: person, id, towards: file, part)
    case .referral(_, let referral): referralStandings(of: person, referral)
    case .instance, .agency, .person, .municipality, .mesa, .organ, .agreement, .nowhere: []
    }
  }

  private func deskStandings(
    of person: Person.State, _ mesa: MesaID, _ agency: AgencyID
  ) -> Set<Standing> {
    let today = state(Mesa.self, .mesa(mesa)).day(of: at)
    var standings: Set<Standing> = []
    if person.serves(agency, in: mesa, on: today) {
      standings.insert(Standing(.caseworker, .ownDesk))
    }
    if person.assignments.contains(where: {
      $0.mesa == mesa && $0.agency == agency && $0.tenure.contains(today)
    }) {
      standings.insert(Standing(.member, .ownAgency))
    }
    return standings
  }

  private func standings(
    of person: Person.State, _ id: PersonID, towards file: CaseID, _ part: CasePart
  ) -> Set<Standing> {
    let state = state(CaseFile.self, .caseFile(file))
    guard let mesa = state.mesa else { return [] }
    let today = self.state(Mesa.self, .mesa(mesa)).day(of: at)
    var standings: Set<Standing> = []
    for desk in person.desks where desk.mesa == mesa && desk.tenure.contains(today) {
      standings.insert(Standing(.caseworker, .ownDesk))
      guard let standing = state.standing(of: desk.agency) else { continue }
      switch standing {
      case .notified: standings.insert(Standing(.caseworker, .caseNotified))
      case .acknowledged: standings.insert(Standing(.caseworker, .caseAddressee))
      case .team: standings.insert(Standing(.caseworker, .caseTeam))
      case .holder:
        standings.formUnion([
          Standing(.caseworker, .caseTeam), Standing(.caseworker, .caseHolder),
        ])
      }
      // Who was only notified has shared nothing yet and may be shared nothing.
      guard standing != .notified else { continue }
      if part.producer == desk.agency { standings.insert(Standing(.caseworker, .producer)) }
      if part.sharedWith.contains(desk.agency) {
        standings.insert(Standing(.caseworker, .sharedWith))
      }
    }
    return standings.union(rosterStandings(of: person, id, towards: state, file))
  }

  /// Whether a conflict of interest hides the record: then nothing else counts (R51, R54).
  func isExcluded(_ id: PersonID, from place: Place) -> Bool {
    switch place {
    case .caseFile(_, let file, _): isExcluded(id, from: file)
    case .referral(_, let referral):
      state(Referral.self, .referral(referral)).draft.map { isExcluded(id, from: $0.case) }
        ?? false
    case .instance, .agency, .person, .municipality, .mesa, .organ, .agreement, .desk, .nowhere:
      false
    }
  }

  /// By name, or with the agency for which the person works there.
  private func isExcluded(_ id: PersonID, from file: CaseID) -> Bool {
    let state = state(CaseFile.self, .caseFile(file))
    if state.excluded.contains(id) { return true }
    guard !state.excludedAgencies.isEmpty, let mesa = state.mesa else { return false }
    let person = self.state(Person.self, .person(id))
    let today = self.state(Mesa.self, .mesa(mesa)).day(of: at)
    return state.excludedAgencies.contains {
      person.isOf($0, in: mesa, on: today) || person.worksFor($0, on: today)
    }
  }
}

extension Person.State {
  /// Whether the person has a post in that agency on that day.
  func worksFor(_ agency: AgencyID, on day: CivilDate) -> Bool {
    posts.contains { $0.agency == agency && $0.tenure.contains(day) }
  }

  /// Whether the person serves at that agency's desk of the mesa on that day.
  func serves(_ agency: AgencyID, in mesa: MesaID, on day: CivilDate) -> Bool {
    desks.contains { $0.mesa == mesa && $0.agency == agency && $0.tenure.contains(day) }
  }
}
