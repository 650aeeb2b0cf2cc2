import Canonical

extension Context {
  /// What people record has happened already: no day is later than that of the command.
  ///
  /// - Throws: `case.dateInFuture`.
  func notInFuture(
    _ day: CivilDate, in mesa: Mesa.State, field: String = "on"
  ) throws(Refusal) {
    let today = mesa.day(of: effective)
    guard day <= today else {
      throw .field(
        "case.dateInFuture", field,
        ["on": .word(day.description), "today": .word(today.description)])
    }
  }
}

extension CaseFile.State {
  /// The entry of that version, still this woman's and not yet corrected.
  ///
  /// - Throws: `case.entryUnknown`, `case.entryCorrected`.
  func openEntry(_ version: Int, field: String = "entry") throws(Refusal) -> CaseFile.Entry {
    guard let entry = entry(version) else {
      throw .field("case.entryUnknown", field, ["entry": .number(version)])
    }
    if let by = entry.correctedBy {
      throw .field(
        "case.entryCorrected", field, ["entry": .number(version), "correction": .number(by)])
    }
    return entry
  }

  /// Only who wrote an entry corrects it or lets others read it.
  ///
  /// - Throws: `case.notAuthor`.
  /// - Source: LO 7/2021 art. 10; handbook §4.4 (as shared).
  func written(_ entry: CaseFile.Entry, by agency: AgencyID) throws(Refusal) {
    guard entry.agency == agency else {
      throw .field(
        "case.notAuthor", "entry",
        ["entry": .number(entry.version), "agency": .word(entry.agency.rawValue)])
    }
  }

  /// Something is shared only with agencies that have taken the case in hand.
  ///
  /// - Throws: `case.notOnTeam`.
  /// - Source: handbook §4.4.
  func onTeam(_ agencies: [AgencyID], field: String = "sharedWith") throws(Refusal) -> [AgencyID] {
    for agency in agencies {
      guard let standing = standing(of: agency), standing != .notified else {
        throw .field("case.notOnTeam", field, ["agency": .word(agency.rawValue)])
      }
    }
    return Set(agencies).sorted()
  }
}
