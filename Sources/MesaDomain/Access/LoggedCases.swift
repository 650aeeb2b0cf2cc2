extension Context {
  /// Whether a conflict of interest hides that record of case data from who asks, in the log itself.
  ///
  /// A roster and the list of who broke glass are of many cases: who must not know of one of them is
  /// not shown the others beside it, for the gap would tell.
  ///
  /// - Source: handbook §3.6 R51, R54; `security.md` §5, exclusion wins over everything.
  public func hidesInLog(_ stream: StreamID) -> Bool {
    guard let person = principal.person else { return false }
    return cases(of: stream).contains { id in
      isExcluded(
        person, state(Person.self, .person(person)), from: shared(CaseFile.self, .caseFile(id)))
    }
  }

  /// The cases that a record of case data is about.
  private func cases(of stream: StreamID) -> [CaseID] {
    switch stream.kind {
    case .caseFile, .carePlan, .consent, .review, .retention:
      [CaseID(wellFormed: stream.key)]
    // `FILE.PERSON`.
    case .conflict: [CaseID(wellFormed: String(stream.key.prefix { $0 != "." }))]
    case .referral:
      [state(Referral.self, stream).draft?.case].compactMap(\.self)
    case .match:
      state(RepeatMatch.self, stream).cases
    case .conference:
      state(Conference.self, stream).cases.map(\.case)
        + state(Conference.self, stream).free.keys
    case .glass:
      state(Glass.self, stream).openings.map(\.opened.case)
        + state(Glass.self, stream).requests.map(\.asked.case)
    default: []
    }
  }
}
