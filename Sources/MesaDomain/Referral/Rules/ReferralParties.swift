import Canonical

extension Context {
  /// What the agency that was asked is to the case from now on; never less than it was.
  func raising(
    _ draft: Referral.Drafted, _ id: ReferralID, to standing: CaseFile.PartyStanding,
    _ professional: PersonID? = nil
  ) -> Emission {
    let held = state(CaseFile.self, .caseFile(draft.case)).standing(of: draft.to)
    let reached = [held, standing].compactMap(\.self).max { $0.reach < $1.reach } ?? standing
    return party(draft, draft.to, reached, id, professional)
  }

  /// What is left to the agency after its referral has ended: what another open one, or a right of
  /// its own, gives it; otherwise it has no more to do with the case.
  ///
  /// Who answers for the case keeps it when the service was given; after any other end the origin
  /// answers for it again.
  ///
  /// - Source: handbook §4.4 (need to know), §4.6.
  func leaving(_ draft: Referral.Drafted, _ id: ReferralID, served: Bool = false) -> [Emission] {
    let file = state(CaseFile.self, .caseFile(draft.case))
    guard let held = file.standing(of: draft.to) else { return [] }
    if held == .holder, served { return [] }
    var left = state(Referral.self, .referral(id)).sent?.ownStanding
    for other in file.referrals where other != id {
      let referral = state(Referral.self, .referral(other))
      guard referral.draft?.to == draft.to, let given = referral.stage.standing else { continue }
      left = [left, given].compactMap(\.self).max { $0.reach < $1.reach }
    }
    var emissions: [Emission] = []
    // Passed back, or the origin never stopped answering for her.
    if held == .holder { emissions.append(party(draft, draft.from, .holder, nil, nil)) }
    if let left {
      emissions.append(party(draft, draft.to, left, nil, nil))
    } else {
      emissions.append(
        Emission(
          .caseFile(draft.case),
          CaseFile.Event.partyLeft(CaseFile.PartyLeft(agency: draft.to))))
    }
    return emissions
  }

  /// What the agency is to the case by no referral: it opened the file, or holds it.
  func ownStanding(_ agency: AgencyID, in file: CaseID) -> CaseFile.PartyStanding? {
    guard
      let party = state(CaseFile.self, .caseFile(file)).parties.first(where: {
        $0.agency == agency
      })
    else { return nil }
    guard let by = party.referral else { return party.standing }
    return state(Referral.self, .referral(by)).sent?.ownStanding
  }

  /// Responsibility passes over; who had it stays in the team.
  func passingOver(_ draft: Referral.Drafted, _ id: ReferralID, _ professional: PersonID?)
    -> [Emission]
  {
    [
      party(draft, draft.to, .holder, id, professional),
      party(draft, draft.from, .team, nil, nil),
    ]
  }

  private func party(
    _ draft: Referral.Drafted, _ agency: AgencyID, _ standing: CaseFile.PartyStanding,
    _ referral: ReferralID?, _ professional: PersonID?
  ) -> Emission {
    Emission(
      .caseFile(draft.case),
      CaseFile.Event.partyChanged(
        CaseFile.PartyChanged(
          agency: agency, standing: standing, referral: referral, professional: professional)))
  }
}

extension CaseFile.PartyStanding {
  /// How much it lets one see, to be compared.
  fileprivate var reach: Int {
    switch self {
    case .notified: 0
    case .acknowledged: 1
    case .team: 2
    case .holder: 3
    }
  }
}

extension Referral.Stage {
  /// What an open referral makes of the agency that was asked.
  fileprivate var standing: CaseFile.PartyStanding? {
    switch self {
    case .sent: .notified
    case .received, .infoRequested: .acknowledged
    case .accepted, .inProgress: .team
    case .absent, .draft, .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked: nil
    }
  }
}
