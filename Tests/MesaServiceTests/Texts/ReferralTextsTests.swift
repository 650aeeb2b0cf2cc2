import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Words of referrals` {
  private func words<C: Choice>(_ section: String, of type: C.Type) -> [String] {
    C.allCases.map { section + "." + $0.rawValue }
  }

  @Test func `every choice has its word`() {
    let keys =
      words("state.referral", of: Referral.Stage.self)
      + words("rejectReason", of: Referral.RejectReason.self)
      + words("failReason", of: Referral.FailReason.self)
      + words("referralWithdrawReason", of: Referral.WithdrawReason.self)
      + words("revokeReason", of: Referral.RevokeReason.self)
      + words("referralMissing", of: Referral.Missing.self)
      + words("escalationGround", of: Referral.Ground.self)
      + words("dueGround", of: Referral.Ground.self)
      + words("contactMade", of: Referral.Contact.self)
      + words("emergencyNumber", of: Referral.EmergencyNumber.self)
      + words("emergencyCaller", of: Referral.Caller.self)
      + words("shelterGround", of: Referral.ShelterGround.self)
      + words("shelterTitle", of: Referral.ShelterTitle.self)
      + words("shelterDocument", of: Referral.ShelterDocument.self)
      + words("endOfStay", of: Referral.EndOfStay.self)
      + Profile.Pathway.knownFields.map { "referralMissing." + $0 }
      + Profile.RiskDeadlines.escalations.map { "hearer." + $0 }
    for key in keys { #expect(Catalogue(.es).has(key), "\(key)") }
  }

  @Test(arguments: Language.allCases)
  func `what sends to the telephone names both numbers`(language: Language) {
    for key in [
      "command.referral.logEmergency.help", "command.referral.send.help",
      "refusal.referral.emergencyOnly", "cli.referral.emergency", "rsheet.emergency",
    ] {
      let text = Catalogue(language).text(key, ["pathway": "x-112"])
      #expect(text.contains("112") && text.contains("016"), "\(key)")
    }
  }
}
