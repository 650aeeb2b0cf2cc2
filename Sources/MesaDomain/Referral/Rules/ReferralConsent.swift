import Canonical

extension Context {
  /// On what the sharing with that agency rests: her consent, or a coded ground without it.
  func sharingBasis(_ file: CaseID, with agency: AgencyID, on day: CivilDate) -> String? {
    ledger(of: file).basis(for: agency, on: day)?.word
  }

  /// She agreed that this agency is told, or somebody answers for telling it without her.
  ///
  /// - Throws: `referral.noConsent`.
  /// - Source: handbook §4.5, §4.6.
  func mayShare(_ file: CaseID, with agency: AgencyID, on day: CivilDate) throws(Refusal) {
    guard sharingBasis(file, with: agency, on: day) != nil else {
      throw .field("referral.noConsent", "to", ["agency": .word(agency.rawValue)])
    }
  }

  /// What it was sent on still holds: taking it in hand or on lets the agency see more of her.
  ///
  /// Where it went out without any, at high risk, there is nothing that could have ended.
  ///
  /// - Throws: `referral.consentEnded`.
  /// - Source: handbook §4.5 "consent withdrawn: stop future disclosures".
  func stillShared(_ referral: Referral.State, _ draft: Referral.Drafted) throws(Refusal) {
    let day = state(Mesa.self, .mesa(draft.mesa)).day(of: effective)
    guard
      referral.sent?.basis == nil || sharingBasis(draft.case, with: draft.to, on: day) != nil
    else { throw Refusal("referral.consentEnded", ["agency": .word(draft.to.rawValue)]) }
  }

  /// What the consent that is being given settles: referrals that went out without it.
  ///
  /// Of use to who records it, in the same decision.
  func consentMet(_ file: CaseID, for agencies: [AgencyID]) -> [Emission] {
    state(CaseFile.self, .caseFile(file)).referrals.compactMap { id in
      let referral = state(Referral.self, .referral(id))
      guard let draft = referral.draft, agencies.contains(draft.to), referral.stage.isOpen,
        let duty = referral.obligations.first(where: {
          $0.obligation.what == .consent && $0.metAt == nil
        })
      else { return nil }
      return Emission(
        .referral(id),
        Referral.Event.missingSupplied(
          Referral.MissingSupplied(
            agency: draft.from, fields: [], documents: [], text: nil,
            met: [Referral.Met(duty.obligation)])))
    }
  }
}
