import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// What is confidential never stands in clear on the disk, and is shown to who may see it.
@Suite struct `Sealed files` {
  private func expectNothingInClear(_ bed: Bed) throws {
    let files = try bed.files
    let names = Set(files.map { $0.split(separator: "/").last.map(String.init) ?? "" })
    #expect(
      names.isSuperset(of: ["log.sqlite", "views.sqlite", "keys.sqlite", "service.sqlite"]))
    for file in files {
      let content = try bytes(file)
      for canary in Canary.all {
        #expect(!content.contains(run: Array(canary.utf8)), "\(canary) in \(file)")
      }
    }
  }

  @Test func `hold no name, address or free text while running and after`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance)
      for kind in RecordKind.allCases {
        _ = try await instance.list(kind)
        _ = try await instance.list(kind, as: "person/officer")
      }
      #expect(try bed.files.contains { $0.hasSuffix("log.sqlite-wal") })
      try expectNothingInClear(bed)
    }
    try expectNothingInClear(bed)
    // The search finds what does stand in clear.
    #expect(
      try bed.files.contains { try bytes($0).contains(run: Array("Repartir una lista".utf8)) })
  }

  @Test func `open for who may read the record`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let meeting = try await instance.show(.meeting, Plenary.meeting, as: "person/officer")
      let item = meeting["agenda"]?.arrayValue?.first
      #expect(item?["texts"] == .array([.string(Canary.deliberation)]))
      let agreement = try await instance.show(.agreement, Plenary.agreement, as: "person/mayor")
      #expect(agreement["notes"]?.arrayValue?.first?["note"]?.stringValue == Canary.note)
      #expect(
        agreement["evidence"]?.arrayValue?.first?["description"]?.stringValue
          == Canary.evidence)
    }
  }

  @Test func `stay sealed in a record's history`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let history = try await instance.client.history(
        .meeting, Plenary.meeting, as: try #require(Principal("person/officer")))
      let said = try #require(history.first { $0.type == "meeting.deliberated" })
      let written = String(decoding: said.data.canonicalBytes, as: UTF8.self)
      #expect(written.contains("\"sealed\"") && !written.contains(Canary.deliberation))
    }
  }

  @Test func `are redacted when the key is destroyed, and the log still verifies`() async throws {
    let bed = try await Bed()
    let size = try await bed.with { instance in
      try await Plenary.give(to: instance)
      _ = try await instance.list(.person)
      let key = try #require(try instance.vault.keyID(named: "person/centre"))
      try instance.vault.destroy([.id(key)])
      let person = try await instance.show(.person, "centre", as: "system/operator")
      #expect(person["name"]?.stringValue == Opener.redacted)
      #expect(person["email"]?.stringValue == Opener.redacted)
      // The others are as they were.
      let other = try await instance.show(.person, "officer", as: "system/operator")
      #expect(other["name"]?.stringValue == "Técnica")
      return instance.size
    }
    #expect(try verified(bed) == size)
    Files.remove(bed.directory.views)
    try await bed.with { instance in
      let person = try await instance.show(.person, "centre", as: "system/operator")
      #expect(person["name"]?.stringValue == Opener.redacted)
      #expect(try await instance.list(.person).count == 9)
      // Rights do not rest on the key, and what is said from now on is sealed under another.
      try await instance.give(
        """
        {"as":"person/centre","command":"agreement.report",\
        "data":{"agreement":"\(Plenary.agreement)","progress":60}}
        """)
      try await instance.give(
        #"{"command":"person.amend","data":{"person":"centre","name":"Again"}}"#)
      let again = try await instance.show(.person, "centre", as: "system/operator")
      #expect(again["name"]?.stringValue == "Again")
      #expect(again["email"]?.stringValue == Opener.redacted)
    }
    #expect(try verified(bed) == size + 2)
  }
}

extension [UInt8] {
  /// Whether the bytes stand in it; quick where the first of them is rare.
  func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if self[start...].starts(with: run) { return true }
      rest = self[(start + 1)...]
    }
    return false
  }
}
