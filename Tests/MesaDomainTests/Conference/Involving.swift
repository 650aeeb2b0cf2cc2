import TestSupport

@testable import MesaDomain

extension World {
  /// Makes the agency a party of the case, as a referral would.
  mutating func involve(_ agency: Int, as standing: CaseFile.PartyStanding = .team) {
    record([
      Emission(
        .caseFile(World.theCase),
        CaseFile.Event.partyChanged(
          CaseFile.PartyChanged(
            agency: .agency(agency), standing: standing, referral: nil, professional: nil)))
    ])
  }
}
