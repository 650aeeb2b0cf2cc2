import Canonical
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// The plenary's session closed and minuted, as far as a test wants it.
enum Paperwork {
  private static let meeting = Plenary.meeting
  static let recording = String(repeating: "a", count: 64)
  static let certificate = "01a2020e-0000-7003-8000-746f75720000"

  static let closed = lines(
    """
    {"as":"person/officer","effective":"2026-02-03T10:10","command":"meeting.arrive","data":{"meeting":"\(meeting)","person":"stranger","guest":true}}
    {"as":"person/officer","effective":"2026-02-03T11:00","command":"meeting.attachRecording","data":{"meeting":"\(meeting)","sha256":"\(recording)","bytes":10,"kind":"document","keptAt":"CANARY-PLACE"}}
    {"as":"person/officer","effective":"2026-02-03T11:30","command":"meeting.close","data":{"meeting":"\(meeting)"}}
    """)
  static let circulated = lines(
    """
    {"as":"person/officer","effective":"2026-02-04T09:00","command":"minutes.draft","data":{"meeting":"\(meeting)"}}
    {"as":"person/mayor","effective":"2026-02-04T10:00","command":"minutes.approveByChair","data":{"meeting":"\(meeting)"}}
    {"as":"person/officer","effective":"2026-02-04T11:00","command":"minutes.circulate","data":{"meeting":"\(meeting)"}}
    """)
  static let approved =
    ["town-hall", "centre", "police"].map {
      #"{"as":"person/officer","effective":"2026-02-05T09:00","command":"minutes.respond","data":{"meeting":"\#(meeting)","seat":"\#($0)","answer":"conforms"}}"#
    } + [
      #"{"as":"person/officer","effective":"2026-02-06T09:00","command":"minutes.approve","data":{"meeting":"\#(meeting)"}}"#
    ]
  static let released = [
    #"{"as":"person/officer","effective":"2026-02-06T10:00","command":"minutes.release","data":{"meeting":"\#(meeting)","items":[1]}}"#
  ]
  static let certified = lines(
    """
    {"as":"person/officer","effective":"2026-02-07T09:00","command":"certificate.request","data":{"certificate":"\(certificate)","meeting":"\(meeting)","kind":"agreements","interest":"administration","applicant":"CANARY-APPLICANT"}}
    {"as":"person/officer","effective":"2026-02-07T09:30","command":"certificate.assess","data":{"certificate":"\(certificate)","outcome":"accepted"}}
    {"as":"person/officer","effective":"2026-02-07T10:00","command":"certificate.issue","data":{"certificate":"\(certificate)"}}
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}

extension OpenInstance {
  func give(_ lines: [String]...) async throws {
    for line in lines.flatMap(\.self) { try await give(line) }
  }
}

@Suite struct `The redacted minutes` {
  private static let names = ["Jefatura", "Alcaldía", "Técnica", "Otra", Canary.name]

  private func redacted(
    _ instance: OpenInstance, as principal: String = "person/officer"
  ) async throws -> JSONValue {
    try await instance.show(.redactedMinutes, Plenary.meeting, as: principal)
  }

  @Test func `hold no name, no person and no text, and say so`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed, Paperwork.circulated, Paperwork.approved)
      let record = try await redacted(instance)
      let text = String(decoding: record.canonicalBytes, as: UTF8.self)
      let persons = ["\"mayor\"", "\"officer\"", "\"stranger\"", "\"person\"", "CANARY"]
      for word in Self.names + persons { #expect(!text.contains(word), "\(word)") }
      #expect(
        record["leftOut"]?.canonicalBytes
          == (try JSONValue(
            parsing: #"{"ballots":[],"others":0,"people":4,"rectifications":0,"texts":[1]}"#
          )
          .canonicalBytes))
      let paper = SessionPaper(record, Catalogue(.en), names: [:]).redactedMinutes()
      #expect(Markup(HTMLRenderer().page(paper)).barriers == [])
      let lines = TextRenderer().lines(paper).joined(separator: "\n")
      #expect(lines.contains("[The text of this part is left out.]"))
      #expect(lines.contains("- Chair\n- Secretary"))
      #expect(lines.contains("1 guest"))
      #expect(lines.contains("- Names of 4 persons\n- Texts of 1 item"))
      for name in Self.names { #expect(!lines.contains(name), "\(name)") }
    }
  }

  @Test func `show the text that was released`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(
        Paperwork.closed, Paperwork.circulated, Paperwork.approved, Paperwork.released)
      let record = try await redacted(instance, as: "person/network")
      let text = String(decoding: record.canonicalBytes, as: UTF8.self)
      #expect(text.contains(Canary.deliberation))
      #expect(record["leftOut"]?["texts"] == .array([]))
    }
  }

  @Test func `are for others once they are approved, the full ones never`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed, Paperwork.circulated)
      let early = try await refusal { _ = try await redacted(instance, as: "person/network") }
      #expect(early?.code == "record.unknown")
      #expect(try await instance.list(.redactedMinutes, as: "person/network") == [])
      _ = try await redacted(instance, as: "person/centre")
      try await instance.give(Paperwork.approved)
      _ = try await redacted(instance, as: "person/network")
      #expect(try await instance.list(.redactedMinutes, as: "person/network").count == 1)
      for kind in [RecordKind.minutes, .meeting] {
        let full = try await refusal {
          _ = try await instance.show(kind, Plenary.meeting, as: "person/network")
        }
        #expect(full?.code == "record.unknown")
      }
      let history = try await refusal {
        _ = try await instance.client.history(
          .redactedMinutes, Plenary.meeting, as: .person(PersonID(wellFormed: "network")))
      }
      #expect(history?.code == "record.unknown")
    }
  }

  @Test func `a field that the list does not know stays inside`() throws {
    let record = try JSONValue(
      parsing: """
        {"agenda":[{"number":1,"secret":"x","title":"t","votes":[{"at":"a","result":
        {"ballots":[{"seat":"s"}],"carried":true,"whisper":"x"},"version":1}]}],
        "dissents":[{"text":{"sealed":"TVMx"}}],"id":"m","minutes":{"number":"n","secret":"x",
        "transcripts":[{"text":{"sealed":"TVMx"}}]},"secret":"x"}
        """)
    let redacted = Redaction.redacted(record)
    let text = String(decoding: redacted.canonicalBytes, as: UTF8.self)
    for word in ["secret", "whisper", "dissents", "transcripts", "TVMx"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(redacted["leftOut"]?["others"] == .integer(2))
    #expect(redacted["leftOut"]?["ballots"] == .array([.integer(1)]))
  }
}

@Suite struct `Recordings in answers` {
  @Test func `where they are kept is for the members`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed)
      func text(_ principal: String) async throws -> String {
        let record = try await instance.show(.minutes, Plenary.meeting, as: principal)
        #expect(record["minutes"]?["recordings"]?.arrayValue?.count == 1)
        return String(decoding: record.canonicalBytes, as: UTF8.self)
      }
      #expect(try await text("person/centre").contains("CANARY-PLACE"))
      #expect(try await !text("person/auditor").contains("CANARY-PLACE"))
    }
  }

  @Test func `a file is checked by its hash and length`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed)
      func check(_ hash: String, _ bytes: Int) async throws -> Refusal? {
        try await refusal {
          try await instance.client.verifyRecording(
            hash, bytes: bytes, of: Plenary.meeting, as: .person(PersonID(wellFormed: "centre")))
        }
      }
      #expect(try await check(Paperwork.recording, 10) == nil)
      #expect(try await check(Paperwork.recording, 11)?.code == "recording.integrityFailed")
      #expect(
        try await check(String(repeating: "b", count: 64), 10)?.code
          == "recording.integrityFailed")
    }
  }

  @Test func `what is missing is told to who reads the minutes`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed)
      let gaps = try await instance.client.gaps(
        of: Plenary.meeting, as: .person(PersonID(wellFormed: "centre")))
      #expect(gaps.map(\.code) == [.notDrafted])
      let hidden = try await refusal {
        _ = try await instance.client.gaps(
          of: Plenary.meeting, as: .person(PersonID(wellFormed: "network")))
      }
      #expect(hidden?.code == "record.unknown")
    }
  }
}

@Suite struct `Words of minutes and certificates` {
  @Test(arguments: Language.allCases)
  func `every gap and every choice has its word`(language: Language) {
    let keys = Set(Catalogue(language).keys)
    func keyed<C: Choice>(_ section: String, _ type: C.Type) -> [String] {
      C.allCases.map { section + "." + $0.rawValue }
    }
    var words = Minutes.Gap.Code.allCases.map { "gap." + $0.rawValue }
    words += keyed("mediaKind", Minutes.MediaKind.self) + keyed("audience", Minutes.Audience.self)
    words += keyed("certificateKind", Certificate.Kind.self)
    words += keyed("cert.title", Certificate.Kind.self)
    words += keyed("interest", Certificate.Interest.self)
    words += keyed("certificateReason", Certificate.RefusalReason.self)
    words += keyed("outcome", Certificate.Outcome.self)
    words += keyed("state.certificate", Certificate.Stage.self).filter { !$0.hasSuffix("absent") }
    words += ["language.es", "language.gl", "language.ca", "language.en"]
    #expect(words.filter { !keys.contains($0) } == [])
  }
}
