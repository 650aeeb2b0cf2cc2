import Canonical
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// GDPR art. 15: what is held of her, who was told and until when; of others nothing.
@Suite struct `What is held of a woman` {
  private static let people = [
    #"{"command":"person.register","data":{"person":"second","name":"Protección 2"}}"#,
    #"{"as":"person/admin","command":"person.grantRole","data":{"person":"second","role":"dataProtectionOfficer"}}"#,
  ]

  private func bed(_ body: (OpenInstance, Bed, String) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for line in Self.people { try await instance.give(line) }
      for (command, data) in [
        (
          "case.recordStatement",
          #""compartment":"narrative","basis":"selfReport","source":"interview","on":"2026-11-20","text":"CANARY-HER-STORY""#
        ),
        (
          "case.recordStatement",
          #""compartment":"narrative","basis":"assessment","source":"thirdParty","on":"2026-11-20","text":"CANARY-NEIGHBOUR""#
        ),
        (
          "case.recordAccused",
          #""standing":"named","basis":"fact","source":"interview","on":"2026-11-20","name":"CANARY-ACCUSED""#
        ),
      ] {
        try await instance.give(
          #"{"as":"person/worker","command":"\#(command)","data":{"case":"\#(Casework.file)",\#(data)}}"#
        )
      }
      let file = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      try await body(instance, bed, try #require(file["code"]?.stringValue))
    }
  }

  private func ask(
    _ instance: OpenInstance, _ name: String, _ person: String = "dpo"
  ) async throws -> SubjectExport {
    try await instance.client.subjectExport(
      of: name, as: .person(PersonID(wellFormed: person)))
  }

  private func open(_ parts: String, _ code: String, _ instance: OpenInstance) async throws {
    try await instance.give(
      """
      {"as":"person/dpo","command":"case.breakGlass","data":{"case":"\(Casework.file)",\
      "code":"\(code)","ground":"subjectRights","reason":"She asked in person on Monday",\
      "compartments":[\(parts)]}}
      """)
  }

  @Test func `is told by part, agency, source and term, and nothing sealed is opened for it`()
    async throws
  {
    try await bed { instance, _, code in
      let export = try await ask(instance, code)
      #expect(
        export.categories.map(\.compartment) == [
          .accused, .identity, .narrative, .protectedLocation,
        ])
      let narrative = try #require(export.categories.first { $0.compartment == .narrative })
      #expect(narrative.entries == 2 && narrative.sources == [.interview, .thirdParty])
      #expect(narrative.producers.map(\.rawValue) == ["centre"])
      #expect(export.categories.allSatisfy { $0.copies.isEmpty })
      #expect(export.purposes == [.attend])
      #expect(export.readings.map(\.agency?.rawValue) == ["centre"])
      #expect(export.term.caseYears == 5 && export.term.stage == .live)
      #expect(!(try export.text).contains("CANARY"))
    }
  }

  @Test func `is copied as far as it is hers and the officer has opened it`() async throws {
    try await bed { instance, _, code in
      try await open(#""narrative","accused","health","police""#, code, instance)
      let export = try await ask(instance, code)
      #expect(try export.text.contains("CANARY-HER-STORY"))
      for secret in ["CANARY-NEIGHBOUR", "CANARY-ACCUSED", Casework.place, Casework.name] {
        #expect(!(try export.text).contains(secret), "\(secret)")
      }
      let withheld = Dictionary(
        uniqueKeysWithValues: export.categories.map { ($0.compartment, $0.withheld) })
      #expect(withheld[.narrative] == .ofOthers && withheld[.accused] == .ofOthers)
      #expect(withheld[.protectedLocation] == .danger && withheld[.identity] == .notOpened)
    }
  }

  @Test func `names her only once a second officer has confirmed it`() async throws {
    try await bed { instance, bed, code in
      try await open(#""identity""#, code, instance)
      #expect(!(try await ask(instance, code).text).contains(Casework.name))
      try await instance.give(
        """
        {"as":"person/second","command":"case.confirmGlass","data":{"case":"\(Casework.file)",\
        "person":"dpo"}}
        """)
      #expect(try await ask(instance, code).text.contains(Casework.name))
      bed.clock.advance(byHours: 2)
      #expect(!(try await ask(instance, code).text).contains(Casework.name))
    }
  }

  @Test func `is recorded as exported for her right of access`() async throws {
    try await bed { instance, _, code in
      _ = try await ask(instance, code)
      let last = try #require(try instance.readings().last)
      #expect(last["type"]?.stringValue == "access.exported")
      #expect(last["stream"]?.stringValue == "case/" + Casework.file)
      #expect(last["data"]?["purpose"]?.stringValue == "subjectAccess")
      #expect(last["data"]?["right"]?.stringValue == "dataProtectionOfficer/instance")
    }
  }

  @Test func `names no professional`() async throws {
    try await bed { instance, _, code in
      let text = try await ask(instance, code).text
      for person in ["worker", "agent", "Trabajadora", "Agente"] {
        #expect(!text.contains(person), "\(person)")
      }
    }
  }

  @Test(arguments: ["worker", "agent", "admin"])
  func `is for the data-protection officer alone`(person: String) async throws {
    try await bed { instance, _, code in
      let answer = try await refusal { _ = try await ask(instance, code, person) }
      #expect(answer?.code == "auth.notPermitted")
    }
  }

  @Test func `is nothing of a case that does not exist, which is recorded too`() async throws {
    try await bed { instance, _, _ in
      let answer = try await refusal { _ = try await ask(instance, "nobody-knows-her") }
      #expect(answer == .unknown("case", "nobody-knows-her"))
      #expect(try instance.readings().last?["type"]?.stringValue == "access.refused")
    }
  }

  @Test(arguments: Language.allCases)
  func `stands on paper in every language`(language: Language) async throws {
    try await bed { instance, _, code in
      try await open(#""narrative""#, code, instance)
      let export = try await ask(instance, code)
      let words = Catalogue(language, zone: "Europe/Madrid")
      let paper = SubjectAccessPaper(export, words).document()
      let page = HTMLRenderer(.sequence).page([paper])
      #expect(page.contains("CANARY-HER-STORY") && page.contains(code))
      #expect(!page.contains("CANARY-ACCUSED") && !page.contains(Casework.place))
      #expect(page.contains(words.text("subject.rights")))
    }
  }
}

/// GDPR art. 30: what is processed here, drawn from what is in force.
@Suite struct `The register of processing` {
  @Test func `tells purposes, categories, recipients, terms and measures of each mesa`()
    async throws
  {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let register = try await instance.client.processingRegister(as: .operator)
      let mesa = try #require(register.mesas.first)
      #expect(mesa.activities.map(\.activity) == ProcessingRegister.Activity.allCases)
      let casework = mesa.activities[1]
      #expect(casework.recipients.map(\.rawValue) == ["centre", "police"])
      #expect(casework.categories == Compartment.allCases)
      #expect(casework.terms.first?.years == 5)
      #expect(casework.bases.contains(.criminalProceedings))
      #expect(!casework.measures.isEmpty)
    }
  }

  @Test func `is the same whether there are cases or none, and names no person`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let register = try await instance.client.processingRegister(as: .operator)
      let text = try register.text
      for secret in [Casework.file, Casework.name, "worker", "agent", "Trabajadora"] {
        #expect(!text.contains(secret), "\(secret)")
      }
      #expect(try instance.readings() == [])
      let paper = RegisterPaper(register, Catalogue(.es, zone: "Europe/Madrid")).document()
      #expect(!HTMLRenderer(.sequence).page([paper]).contains("Trabajadora"))
    }
  }

  @Test func `is for offices, and of no mesa that does not exist`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let other = try await refusal {
        _ = try await instance.client.processingRegister(
          as: .person(PersonID(wellFormed: "worker")))
      }
      #expect(other?.code == "auth.notPermitted")
      let nowhere = try await refusal {
        _ = try await instance.client.processingRegister(
          of: MesaID(wellFormed: "nowhere"), as: .operator)
      }
      #expect(nowhere == .unknown("mesa", "nowhere"))
    }
  }
}

extension Encodable {
  fileprivate var text: String {
    get throws { String(decoding: try CanonicalEncoder().encode(self), as: UTF8.self) }
  }
}
