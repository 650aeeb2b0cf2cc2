import Foundation
import Testing

@testable import MesaService

@Suite struct `Codes in the source` {
  /// Codes are literals where they are thrown; this reads them there, so that none is forgotten.
  @Test func `every code that is thrown has its sentence`() throws {
    let written = try codes(in: ["Canonical", "EventLog", "MesaDomain", "MesaService", "mesa"])
    #expect(written.count > 60, "the search no longer finds codes")
    let listed = Set(RefusalTexts.rows.map(\.code))
    #expect(written.subtracting(listed).sorted() == [])
  }

  private func codes(in targets: [String]) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    // `Refusal("a.b"`, `.field("a.b"`, `code: "a.b"`; faults that name their code case by case; and
    // the families whose names are theirs alone.
    let thrown =
      /(?:Refusal|Failure|\.field|Fault|note|fault|refuse)\(\s*(?:code:\s*)?"([a-z]\w*\.\w+)"/
    let named = /case (?:\.\w+(?:\([^)]*\))?(?:, )?)+: "([a-z]\w*\.\w+)"/
    let family = /"((?:json|csv|import|profile|time|effective)\.[a-z]\w*)"/
    var found: Set<String> = []
    for target in targets {
      let folder = root.appending(path: "Sources/" + target)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift", !file.path.contains("/Texts/") else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        found.formUnion(text.matches(of: thrown).map { String($0.1) })
        found.formUnion(text.matches(of: named).map { String($0.1) })
        found.formUnion(text.matches(of: family).map { String($0.1) })
      }
    }
    return found
  }
}
