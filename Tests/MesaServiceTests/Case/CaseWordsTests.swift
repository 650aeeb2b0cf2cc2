import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Words of case files` {
  private func check<C: Choice>(_ choice: C.Type, _ section: String) {
    for language in Language.allCases {
      let keys = Set(Catalogue(language).keys)
      for word in C.allCases {
        #expect(keys.contains("\(section).\(word.rawValue)"), "\(language) \(section)")
      }
    }
  }

  @Test func `every choice has its word in every language`() {
    check(CaseFile.ViolenceKind.self, "violenceKind")
    check(CaseFile.LocationKind.self, "locationKind")
    check(CaseFile.Basis.self, "basis")
    check(CaseFile.Source.self, "statementSource")
    check(CaseFile.AccreditationKind.self, "accreditationKind")
    check(CaseFile.MeasureKind.self, "measureKind")
    check(CaseFile.CourtKind.self, "courtKind")
    check(CaseFile.MeasureStatus.self, "measureStatus")
    check(CaseFile.PoliceFollowUp.self, "policeFollowUp")
    check(CaseFile.AccusedStanding.self, "accusedStanding")
    check(CaseFile.ContactChannel.self, "contactChannel")
    check(CaseFile.ClosingReason.self, "closingReason")
    check(CaseFile.ReopeningReason.self, "reopeningReason")
    check(CaseFile.RepeatReason.self, "repeatReason")
    check(CaseFile.ConferenceReason.self, "conferenceReason")
    check(CaseFile.PartyStanding.self, "partyStanding")
    check(CaseFile.Stage.self, "state.case")
    check(Compartment.self, "compartment")
    check(CarePlan.Area.self, "planArea")
    check(CarePlan.Status.self, "planStatus")
  }

  @Test func `every level of the product's scales has its word`() throws {
    let profile = try #require(LazyProfiles().profile("generic-l40"))
    let cases = try #require(profile.cases)
    #expect(profile.riskScales.allSatisfy { id in cases.scales.contains { $0.id == id } })
    for scale in cases.scales {
      for level in scale.levels {
        #expect(Catalogue(.es).has("riskLevel." + level.id), "\(scale.id): \(level.id)")
        #expect(Profile.RiskDeadlines.levels.contains(level.term))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no word of a case calls anybody an offender`(language: Language) {
    let catalogue = CatalogueFile(language.sentences).sentences
    for (key, sentence) in catalogue where key.contains("case") || key.contains("accused") {
      for word in ["offender", "agresor", "agressor", "perpetrator", "maltratador"] {
        #expect(!sentence.lowercased().contains(word), "\(key)")
      }
    }
  }
}
