import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// By what questions find their records is as disposable as the records of the views.
@Suite struct `View indexes` {
  @Test func `followed step by step are those rebuilt at once`() async throws {
    let bed = try await Bed()
    for line in Caseload.setting + Caseload.lines {
      try await bed.with { instance in
        try await instance.give(line)
        _ = try await instance.list(.mesa)
      }
    }
    let followed = try bed.indexRows()
    Files.remove(bed.directory.views)
    try await bed.with { _ = try await $0.list(.mesa) }
    #expect(try bed.indexRows() == followed)
    #expect(followed.count { $0.hasPrefix("trace") } == 11 + 9 + 7 + 5)
    #expect(followed.count { $0.hasPrefix("waiting") } == 11)
  }

  @Test func `lead each to the records that may matter to them, and to no others`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      func ids(_ kind: RecordKind, _ who: String) async throws -> [String] {
        try await instance.list(kind, as: "person/" + who).compactMap { $0["id"]?.stringValue }
          .sorted()
      }
      #expect(try await ids(.caseFile, "agent") == [1, 3, 4].map(Caseload.file))
      #expect(try await ids(.caseFile, "worker") == [Caseload.file(2)])
      // Of the first the centre knows only that a referral waits.
      #expect(try await ids(.caseFile, "ines") == [2, 3].map(Caseload.file))
      #expect(try await ids(.referral, "ines") == [1, 2, 3].map(Caseload.referral))
      #expect(try await ids(.caseFile, "auditor").count == 4)
      for who in ["stranger", "mayor", "officer"] {
        #expect(try await ids(.caseFile, who).isEmpty, "\(who)")
        #expect(try await ids(.referral, who).isEmpty, "\(who)")
      }
    }
  }

  @Test func `find a record by its code for who may see it`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let records = try await instance.list(.referral, as: "person/ines")
      let code = try #require(
        records.first?["code"]?.stringValue.flatMap { SpeakableCode(typed: $0.lowercased()) })
      let client = instance.client
      #expect(
        try await client.identifier(of: code, as: try #require(Principal("person/ines")))
          == records.first?["id"]?.stringValue)
      let hidden = try await refusal {
        _ = try await client.identifier(of: code, as: try #require(Principal("person/stranger")))
      }
      #expect(
        hidden == Refusal("record.unknown", ["kind": "referral", "id": .word(code.rawValue)]))
    }
  }
}
