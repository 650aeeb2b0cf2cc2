// Files that were joined are one woman's story: one of them goes on, and the others stay what they
// were, so that they can be told apart again.

extension Context {
  /// The file in which it goes on: itself, where it was not merged.
  public func survivor(of id: CaseID) -> CaseID {
    var found = id
    while let next = state(CaseFile.self, .caseFile(found)).mergedInto { found = next }
    return found
  }

  /// The file and all that were joined to it, itself first.
  public func story(of id: CaseID) -> [CaseID] {
    [id] + state(CaseFile.self, .caseFile(id)).absorbed.flatMap { story(of: $0.case) }
  }

  /// What the agency is to a case: of a merged file, what it is to the one in which it goes on, so
  /// that who comes or goes there comes or goes in all of the story.
  func standing(
    of agency: AgencyID, towards file: SharedState<CaseFile.State>
  ) -> CaseFile.PartyStanding? {
    let goesOn =
      file.state.mergedInto.map { shared(CaseFile.self, .caseFile(survivor(of: $0))) } ?? file
    return goesOn.state.parties.first { $0.agency == agency }?.standing
  }
}

extension Context {
  /// Versions of the file's entries that turned out to be another woman's: nobody reads them there,
  /// nor in the past in which that was not known yet.
  public func movedEntries(of id: CaseID) -> Set<Int> {
    let moved = state(CaseFile.self, .caseFile(id)).entries.filter { $0.movedTo != nil }
      .map(\.version)
    return Set(moved).union(present?.context.movedEntries(of: id) ?? [])
  }
}
