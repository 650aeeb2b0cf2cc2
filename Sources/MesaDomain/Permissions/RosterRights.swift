extension Context {
  /// What somebody is to a case that stands on the roster of a session that is not over (R50).
  ///
  /// Nothing before the person has declared in that session that nothing stands in the way.
  func rosterStandings(
    of person: Person.State, _ id: PersonID, towards file: CaseFile.State, _ caseID: CaseID
  ) -> Set<Standing> {
    guard let mesa = file.mesa else { return [] }
    var standings: Set<Standing> = []
    for listed in liveRoster(of: file) {
      let conference = state(Conference.self, .conference(listed.meeting))
      guard conference.free[caseID]?.contains(id) == true else { continue }
      for role in roles(of: person, in: mesa, listed.organ) {
        standings.insert(Standing(role, .roster))
        if conference.current == caseID, !conference.identities.isEmpty {
          standings.insert(Standing(role, .opened))
        }
      }
    }
    return standings
  }

  /// Sessions on whose roster the case stands and that are not over, however they ended.
  func liveRoster(of file: CaseFile.State) -> [CaseFile.Listed] {
    file.roster.filter {
      [.convened, .open].contains(state(Meeting.self, .meeting($0.meeting)).stage)
    }
  }

  /// What the person is in an organ: by a post or a seat there, or as facilitator of its mesa.
  func roles(of person: Person.State, in mesa: MesaID, _ organ: OrganKind) -> Set<Role> {
    let today = state(Mesa.self, .mesa(mesa)).day(of: at)
    let held = person.assignments.filter {
      $0.mesa == mesa && $0.organ == organ && $0.tenure.contains(today)
    }
    let facilitates = person.roles.contains { $0.role == .facilitator && $0.mesa == mesa }
    return Set(held.map(\.capacity.role)).union(facilitates ? [.facilitator] : [])
  }

  /// The organ on whose roster the case stands in a session that is not over, and in which the
  /// person has a part.
  func rosterOrgan(of person: PersonID, _ file: CaseFile.State) -> OrganKind? {
    guard let mesa = file.mesa else { return nil }
    let state = state(Person.self, .person(person))
    return liveRoster(of: file).first { !roles(of: state, in: mesa, $0.organ).isEmpty }?.organ
  }
}
