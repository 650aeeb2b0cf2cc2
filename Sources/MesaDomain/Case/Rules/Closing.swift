import Canonical

extension Context {
  /// No file is closed, nor given up for another, while a referral of it is under way: somebody
  /// would wait for an answer that nobody gives.
  ///
  /// - Throws: `case.referralsOpen` with their codes.
  /// - Source: handbook §4.6, §4.7.
  func noReferralOpen(_ file: CaseFile.State) throws(Refusal) {
    let ended: [Referral.Stage] = [
      .absent, .draft, .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked,
    ]
    let open = file.referrals.map { state(Referral.self, .referral($0)) }.filter {
      !ended.contains($0.stage)
    }
    guard open.isEmpty else {
      throw Refusal(
        "case.referralsOpen",
        ["referrals": .words(open.compactMap { $0.draft?.code.rawValue }.sorted())])
    }
  }

  /// Who takes care of a case serves at the desk of the agency whose case it is.
  ///
  /// - Throws: `case.professionalNotAtDesk`, `record.unknown`.
  /// - Source: handbook §4.6 (a named professional).
  func servesThere(
    _ professional: PersonID, _ agency: AgencyID, _ mesa: MesaID
  ) throws(Refusal) {
    let person = try person(professional, field: "/data/professional")
    let day = state(Mesa.self, .mesa(mesa)).day(of: at)
    guard person.serves(agency, in: mesa, on: day) else {
      throw .field(
        "case.professionalNotAtDesk", "professional",
        ["person": .word(professional.rawValue), "agency": .word(agency.rawValue)])
    }
  }
}
