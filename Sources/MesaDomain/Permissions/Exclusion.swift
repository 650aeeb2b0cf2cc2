import Canonical

extension Context {
  /// R51, R54: whether a conflict of interest hides the case; then nothing else counts.
  ///
  /// By name, or with an agency for which the person works or sits there. Asked before any right
  /// is looked for, so that no row, no office and no broken glass can give back what it takes away.
  ///
  /// - Source: Ley 40/2015 art. 23; handbook §3.6; `security.md` §5.
  func isExcluded(
    _ id: PersonID, _ person: Person.State, from file: SharedState<CaseFile.State>
  ) -> Bool {
    if file.state.excluded.contains(id) { return true }
    // A conflict that was found in one file of a story is one in all of it.
    if let next = file.state.mergedInto,
      isExcluded(id, person, from: shared(CaseFile.self, .caseFile(next)))
    {
      return true
    }
    let agencies = file.state.excludedAgencies
    guard !agencies.isEmpty, let mesa = file.state.mesa else { return false }
    let today = state(Mesa.self, .mesa(mesa)).day(of: at)
    return agencies.contains {
      person.isOf($0, in: mesa, on: today) || person.worksFor($0, on: today)
    }
  }

  /// The same of whoever is named, at a case or a referral of it.
  func isExcluded(_ id: PersonID, from place: Place) -> Bool {
    let file: CaseID? =
      switch place {
      case .caseFile(_, let file, _): file
      case .referral(_, let referral): state(Referral.self, .referral(referral)).draft?.case
      case .instance, .agency, .person, .municipality, .mesa, .organ, .agreement, .desk, .network,
        .office, .nowhere:
        nil
      }
    guard let file else { return false }
    return isExcluded(
      id, state(Person.self, .person(id)), from: shared(CaseFile.self, .caseFile(file)))
  }
}

extension Person.State {
  /// Whether the person has a post in that agency on that day.
  func worksFor(_ agency: AgencyID, on day: CivilDate) -> Bool {
    posts.contains { $0.agency == agency && $0.tenure.contains(day) }
  }
}
