import Canonical

extension Context {
  /// Whether a referral may go out, and what goes with it; the same for one that is reopened.
  ///
  /// At high and extreme risk only a recipient's conflict of interest stops it, and that there is
  /// nobody to receive it; everything else becomes an obligation with a term.
  ///
  /// - Throws: whatever the guards say, all at once; see `Rules/`.
  /// - Source: handbook §4.6 "safety first".
  func sending(
    _ draft: Referral.Drafted, _ id: ReferralID
  ) throws(Refusal) -> (sent: Referral.Sent, warnings: [Refusal]) {
    let (table, profile, day) = try working(draft.mesa)
    try mesaStands(table)
    try Referral.twoAgencies(draft.from, draft.to)
    let target = try openAgency(draft.to)
    try onlyOne(draft, id)
    try withoutConflict(draft.to, draft.person, draft.case, in: draft.mesa, on: day)
    let risk = state(CaseFile.self, .caseFile(draft.case)).risk?.mapped ?? "notAssessed"
    let urgent = Referral.isUrgent(risk)
    let basis = sharingBasis(draft.case, with: draft.to, on: day)

    var lacks = Lacks()
    var warnings: [Refusal] = []
    if basis == nil {
      lacks.note(.consent) { () throws(Refusal) in
        try mayShare(draft.case, with: draft.to, on: day)
      }
    }
    let pathway = profile.pathway(draft.pathway)
    lacks.note(.pathway) { () throws(Refusal) in
      let pathway = try Referral.pathway(draft.pathway, in: profile)
      try Referral.onPathway(
        pathway, from: draft.from, state(Agency.self, .agency(draft.from)).agencyKind,
        to: draft.to, target.agencyKind)
      try reachable(draft.to, pathway, draft.mesa, table, on: day)
    }
    if let pathway {
      let missing = missingFields(draft, on: pathway, consented: basis != nil)
      lacks.note(.field, missing) { () throws(Refusal) in try Referral.complete(missing) }
    }
    var person = draft.person
    do {
      try atDesk(draft.person, of: draft.to, in: draft.mesa, on: day)
    } catch {
      guard urgent else { throw error }
      // It goes to the desk instead: somebody there will take it.
      person = nil
      warnings.append(error)
    }
    if !urgent { try Refusal.none(of: lacks.refusals) }
    let (terms, calendarMissing) = try self.terms(
      draft.pathway, at: risk, from: effective, table, profile, urgent: urgent)
    if calendarMissing { lacks.found.append((.workingCalendar, nil)) }
    // What the state's model asks for may follow at every risk (BOE 2015).
    if draft.shelter?.missing.isEmpty == false { lacks.found.append((.documents, nil)) }
    let due = lacks.found.isEmpty ? effective : try completion(draft, at: risk, table, profile)
    let sent = Referral.Sent(
      terms: terms, person: person, basis: basis,
      onPaper: state(Desk.self, .desk(draft.mesa, draft.to)).people(on: day).isEmpty,
      obligations: lacks.found.map {
        Referral.Obligation(what: $0.what, field: $0.field, due: due)
      },
      ownStanding: ownStanding(draft.to, in: draft.case),
      notInformable: ledger(of: draft.case).keepsFromHer(draft.to, on: day) ? true : nil)
    return (sent, warnings + lacks.warnings)
  }
}

/// What a referral lacks: a refusal at ordinary risk, an obligation where it may not wait.
private struct Lacks {
  var found: [(what: Referral.Missing, field: String?)] = []
  private(set) var refusals: [Refusal] = []

  mutating func note(
    _ what: Referral.Missing, _ fields: [String] = [], _ rule: () throws(Refusal) -> Void
  ) {
    do {
      try rule()
    } catch {
      refusals.append(error)
      found += fields.isEmpty ? [(what, nil)] : fields.map { (what, $0) }
    }
  }

  /// What follows later is told to who sends.
  var warnings: [Refusal] {
    guard !found.isEmpty else { return [] }
    return [
      Refusal(
        "referral.owed",
        ["what": .words(found.map { $0.field ?? $0.what.rawValue }.sorted())])
    ]
  }
}
