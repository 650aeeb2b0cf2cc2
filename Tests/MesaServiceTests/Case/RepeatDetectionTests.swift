import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Texts by which files are compared` {
  private func codes(
    _ name: String? = nil, _ document: String? = nil, _ born: String? = nil
  ) -> [String] {
    MatchText.of(.init(name: name, document: document, birthDate: born))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a document is told by its letters and digits`() {
    #expect(codes(nil, " 12.345.678-z ") == ["document/12345678Z"])
    #expect(codes(nil, "x-1") == [])
  }

  @Test func `a name is told with the date of birth, in whatever order and spelling`() {
    let expected = ["person/ANA NUNEZ PEREZ/1990-05-31"]
    #expect(codes("Ana Núñez Pérez", nil, "1990-05-31") == expected)
    #expect(codes("PÉREZ, ana  nuñez", nil, "31/5/1990") == expected)
    #expect(codes("Ana Núñez Pérez") == [])
    #expect(codes("Ana Núñez Pérez", nil, "mayo de 1990") == [])
    #expect(codes(nil, nil, "1990-05-31") == [])
  }
}

@Suite struct `A repetition is found` {
  private static let other = "0193a1b2-0000-7000-8000-00000000ca0f"

  /// A second file of the same desk, with an identity.
  private func second(_ instance: OpenInstance, _ document: String) async throws {
    try await instance.give(
      """
      {"as":"person/worker","command":"case.open",\
      "data":{"case":"\(Self.other)","mesa":"alhama","kinds":["digital"]}}
      """)
    try await instance.give(
      """
      {"as":"person/worker","command":"case.recordIdentity",\
      "data":{"case":"\(Self.other)","document":"\(document)"}}
      """)
  }

  private func matches(_ instance: OpenInstance, _ file: String) async throws -> [JSONValue] {
    try await instance.client.show(.caseFile, file, as: .person(PersonID(wellFormed: "worker")))[
      "matches"]?.arrayValue ?? []
  }

  @Test func `equal documents are proposed to both files, once, and nothing else is`() async throws
  {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      try await instance.give(
        """
        {"as":"person/worker","command":"case.recordIdentity",\
        "data":{"case":"\(Casework.file)","document":"00000000-T"}}
        """)
      #expect(try await matches(instance, Casework.file).isEmpty)
      try await second(instance, "00.000.000 t")
      #expect(try await matches(instance, Casework.file).count == 1)
      #expect(try await matches(instance, Self.other).count == 1)
      let size = instance.size
      _ = try await instance.client.recordDue(dryRun: false)
      #expect(instance.size == size)
    }
  }

  @Test func `different documents are not`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      try await instance.give(
        """
        {"as":"person/worker","command":"case.recordIdentity",\
        "data":{"case":"\(Casework.file)","document":"00000000-T"}}
        """)
      try await second(instance, "00000001-R")
      #expect(try await matches(instance, Self.other).isEmpty)
    }
  }

  @Test func `codes go with the key of the identity`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      try await second(instance, "00000001-R")
      let vault = instance.vault
      let name = CaseID(wellFormed: Self.other).key(.identity)
      try vault.noteMatches([[UInt8](repeating: 7, count: 16)], under: name)
      let own = CaseID(wellFormed: Casework.file).key(.identity)
      try await vault.prepare([own], at: instance.client.handler.now())
      try vault.noteMatches([[UInt8](repeating: 7, count: 16)], under: own)
      #expect(try vault.equalMatches(of: nil).count == 1)
      try vault.destroy([.named(name)])
      #expect(try vault.equalMatches(of: nil).isEmpty)
    }
  }

  @Test func `without a key nothing is kept`() async throws {
    try await Bed().with { instance in
      try instance.vault.noteMatches([[UInt8](repeating: 7, count: 16)], under: "case/x/identity")
      try instance.vault.noteMatches([[UInt8](repeating: 7, count: 16)], under: "case/y/identity")
      #expect(try instance.vault.equalMatches(of: nil).isEmpty)
    }
  }
}
