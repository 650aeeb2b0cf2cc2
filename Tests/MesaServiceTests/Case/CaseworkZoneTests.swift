import MesaDomain
import Testing

@testable import MesaService

/// Times of casework are read and written by the clock of the case's mesa.
@Suite struct `The zone of casework` {
  @Test func `is the mesa's own, for who may know of the record, and tells nothing else`()
    async throws
  {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      func zone(_ kind: RecordKind, _ id: String, _ who: String) throws -> String? {
        instance.client.zone(of: kind, id, as: try #require(Principal("person/" + who)))
      }
      let (file, referral) = (Caseload.file(3), Caseload.referral(3))
      #expect(try zone(.caseFile, file, "agent") == "Europe/Madrid")
      #expect(try zone(.referral, referral, "ines") == "Europe/Madrid")
      for who in ["worker", "stranger"] {
        #expect(try zone(.caseFile, file, who) == nil)
        #expect(try zone(.referral, referral, who) == nil)
      }
      #expect(try zone(.referral, Caseload.referral(9), "agent") == nil)
    }
    #expect(try bed.readings().isEmpty)
  }
}
