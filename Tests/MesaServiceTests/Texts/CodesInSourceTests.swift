import Foundation
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Codes in the source` {
  /// Codes are literals where they are thrown; this reads them there, so that none is forgotten.
  @Test func `every code that is thrown has its sentence`() throws {
    let written = try codes(in: [
      "Canonical", "EventLog", "MesaDomain", "MesaService", "MesaWeb", "mesa",
    ])
    #expect(written.count > 60, "the search no longer finds codes")
    let listed = Set(RefusalTexts.rows.map(\.code))
    #expect(written.subtracting(listed).subtracting(Permissions.actions).sorted() == [])
  }

  @Test func `every phrase and heading of the terminal is in the catalogue`() throws {
    let phrase = /"((?:cli|column)\.[A-Za-z]+(?:\.[A-Za-z]+)*)"/
    let heading = /init\(key: "([A-Za-z]+)"/
    let text = try sources(of: "mesa").joined()
    let keys =
      text.matches(of: phrase).map { String($0.1) }
      + text.matches(of: heading).map { "column." + $0.1 }
    #expect(keys.count > 5, "the search no longer finds phrases")
    #expect(Set(keys).filter { !Catalogue(.en).has($0) }.sorted() == [])
  }

  private func codes(in targets: [String]) throws -> Set<String> {
    // `Refusal("a.b"`, `.field("a.b"`, `code: "a.b"`; faults that name their code case by case; and
    // the families whose names are theirs alone.
    let thrown =
      /(?:Refusal|Failure|\.field|Fault|note|fault|refuse)\(\s*(?:code:\s*)?"([a-z]\w*\.\w+)"/
    let named = /case (?:\.\w+(?:\([^)]*\))?(?:, )?)+: "([a-z]\w*\.\w+)"/
    let family = /"((?:json|csv|import|profile|time|effective)\.[a-z]\w*)"/
    var found: Set<String> = []
    for target in targets {
      for text in try sources(of: target) {
        found.formUnion(text.matches(of: thrown).map { String($0.1) })
        found.formUnion(text.matches(of: named).map { String($0.1) })
        found.formUnion(text.matches(of: family).map { String($0.1) })
      }
    }
    return found
  }

  private func sources(of target: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/" + target)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" && !$0.path.contains("/Texts/") }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
