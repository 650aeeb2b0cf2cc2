import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Identifiers` {
  @Test(arguments: [
    "a", "policia-local-totana", "0193a1b2-0000-7000-8000-000000000001", "2026",
    String(repeating: "a", count: 64),
  ])
  func `are words of small letters and digits joined by hyphens`(text: String) {
    #expect(AgencyID(rawValue: text)?.rawValue == text)
  }

  @Test(arguments: [
    "", "-a", "a-", "a--b", "A", "a b", "a/b", "a.b", "a_b", "ñ", "a\n", "٣",
    String(repeating: "a", count: 65),
  ])
  func `and nothing else`(text: String) {
    #expect(AgencyID(rawValue: text) == nil)
    #expect(throws: DecodingError.self) {
      _ = try CanonicalDecoder().decode(
        [PersonID].self, from: JSONValue.array([.string(text)]).canonicalBytes)
    }
  }

  @Test(arguments: ["plenary", "technicalCommission", String(repeating: "a", count: 64)])
  func `organs are named in letters`(text: String) {
    #expect(OrganKind(rawValue: text)?.rawValue == text)
  }

  @Test(arguments: ["", "plen-ary", "plenary2", "comisión", String(repeating: "a", count: 65)])
  func `and in nothing else`(text: String) {
    #expect(OrganKind(rawValue: text) == nil)
  }
}

@Suite struct `Streams` {
  @Test(arguments: [
    ("instance/main", StreamKind.instance, "main"), ("meeting/0193-a", .meeting, "0193-a"),
    ("book/totana.plenary", .book, "totana.plenary"), ("territory/30039", .territory, "30039"),
  ])
  func `are a kind, a slash and a key`(text: String, kind: StreamKind, key: String) throws {
    let stream = try #require(StreamID(text))
    #expect(stream.text == text && stream.kind == kind && stream.key == key)
  }

  @Test(arguments: [
    "", "meeting", "meeting/", "/a", "table/a", "meeting/a/b", "meeting/a b", "Meeting/a",
    "meeting/ñ", "meeting/" + String(repeating: "a", count: 153),
  ])
  func `anything else is none`(text: String) {
    #expect(StreamID(text) == nil)
  }

  @Test func `the longest has 160 bytes`() {
    #expect(StreamID("meeting/" + String(repeating: "a", count: 152)) != nil)
  }

  @Test func `each kind of record has its own`() {
    #expect(StreamID.book(.totana, .plenary).text == "book/totana.plenary")
    #expect(StreamID.person("admin").text == "person/admin")
    #expect(StreamID.territory("30039").text == "territory/30039")
  }
}

@Suite struct `Principals` {
  @Test(arguments: ["person/admin", "system/operator", "system/clock"])
  func `are persons, the operator and the clock`(text: String) throws {
    #expect(try #require(Principal(text)).description == text)
  }

  @Test(arguments: [
    "", "admin", "person/", "person/A", "system/root", "agency/a", "system/", "person/a/b",
  ])
  func `and nobody else`(text: String) {
    #expect(Principal(text) == nil)
  }
}
