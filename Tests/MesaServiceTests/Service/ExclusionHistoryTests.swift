import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Who stays out of a case tells of ties to it: for its team and data protection alone (R54).
@Suite struct `Exclusions in what happened to a case` {
  private static let types: Set = ["case.excluded", "case.agencyExcluded", "case.agencyReadmitted"]

  private func excluded(_ body: (OpenInstance) async throws -> Void) async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      for line in [
        #"{"as":"person/dpo","command":"case.exclude","data":{"case":"\#(Casework.file)","person":"stranger","ground":"closeFriendship"}}"#,
        #"{"as":"person/dpo","command":"case.excludeAgency","data":{"case":"\#(Casework.file)","agency":"police"}}"#,
        #"{"as":"person/dpo","command":"case.readmitAgency","data":{"case":"\#(Casework.file)","agency":"police"}}"#,
      ] { try await instance.give(line) }
      try await body(instance)
    }
  }

  @Test(arguments: ["worker", "dpo"])
  func `show to its team and to data protection`(person: String) async throws {
    try await excluded { instance in
      let asker = Principal.person(PersonID(wellFormed: person))
      let history = try await instance.client.history(.caseFile, Casework.file, as: asker)
      #expect(Set(history.map(\.type)).isSuperset(of: Self.types))
      let timeline = try await instance.client.timeline(of: Casework.file, as: asker)
      #expect(Set(timeline.map(\.type)).isSuperset(of: Self.types))
    }
  }

  @Test func `do not show to who may know of the case and not of them`() async throws {
    try await excluded { instance in
      let asker = Principal.person(PersonID(wellFormed: "auditor"))
      let history = try await instance.client.history(.caseFile, Casework.file, as: asker)
      #expect(history.contains { $0.type == "case.opened" })
      #expect(Self.types.isDisjoint(with: history.map(\.type)))
      let timeline = try await instance.client.timeline(of: Casework.file, as: asker)
      #expect(timeline.contains { $0.type == "case.opened" })
      #expect(Self.types.isDisjoint(with: timeline.map(\.type)))
      #expect(timeline.allSatisfy { $0.kind != "conflict" })
      let shown = try await instance.show(.caseFile, Casework.file, as: "person/auditor")
      #expect(!String(decoding: shown.canonicalBytes, as: UTF8.self).contains("stranger"))
    }
  }

  @Test func `of who is excluded leave no case at all`() async throws {
    try await excluded { instance in
      let refused = try await refusal {
        _ = try await instance.client.history(
          .caseFile, Casework.file, as: .person(PersonID(wellFormed: "stranger")))
      }
      #expect(refused?.code == "record.unknown")
    }
  }
}
