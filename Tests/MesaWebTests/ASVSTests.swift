import Foundation
import MesaService
import Testing

/// `Protocols/asvs.csv` answers the OWASP ASVS 5.0 requirement by requirement.
@Suite struct `The list of the ASVS` {
  private struct Line {
    let id: String
    let level: String
    let applies: String
    let how: String
    let proof: String
  }

  /// Each section, and of each of its requirements the level. Those of level 3, the last of their
  /// sections, are not asked for.
  private static let sections = """
    1.1 22
    1.2 111112222
    1.3 11222222222
    1.4 222
    1.5 12
    2.1 122
    2.2 112
    2.3 1222
    2.4 2
    3.2 11
    3.3 1222
    3.4 112222
    3.5 11122
    3.7 22
    4.1 122
    4.2 2
    4.3 22
    4.4 1222
    5.1 2
    5.2 112
    5.3 11
    5.4 222
    6.1 122
    6.2 111111112222
    6.3 1122
    6.4 1122
    6.5 22222
    6.6 222
    6.8 2222
    7.1 222
    7.2 1111
    7.3 22
    7.4 11222
    7.5 22
    7.6 22
    8.1 12
    8.2 112
    8.3 1
    8.4 2
    9.1 111
    9.2 1222
    10.1 22
    10.2 22
    10.3 2222
    10.4 11111222222
    10.5 22222
    10.6 22
    10.7 222
    11.1 22
    11.2 222
    11.3 112
    11.4 1222
    11.5 2
    11.6 2
    12.1 122
    12.2 11
    12.3 2222
    13.1 2
    13.2 22222
    13.3 22
    13.4 12222
    14.1 22
    14.2 1222
    14.3 122
    15.1 122
    15.2 122
    15.3 1222222
    16.1 2
    16.2 22222
    16.3 2222
    16.4 222
    16.5 222
    17.1 2
    17.2 2222
    17.3 22
    """

  /// `1.2.1` with `1`, and so on: what is asked for, in its order.
  private static var asked: [(id: String, level: String)] {
    sections.split(separator: "\n").flatMap { line -> [(id: String, level: String)] in
      let parts = line.split(separator: " ")
      return parts[1].enumerated().map { number, level in
        (id: "\(parts[0]).\(number + 1)", level: String(level))
      }
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func lines() throws -> [Line] {
    let bytes = try Data(contentsOf: Self.root.appending(path: "Protocols/asvs.csv"))
    let reader = CSVReader(Array(bytes))
    #expect(reader.faults.isEmpty)
    let rows = reader.rows.map { $0.fields.map(\.text) }
    #expect(rows.first == ["id", "level", "applies", "how", "proof"])
    return try rows.dropFirst().map { row in
      try #require(row.count == 5, "\(row)")
      return Line(id: row[0], level: row[1], applies: row[2], how: row[3], proof: row[4])
    }
  }

  @Test func `has each requirement of the first two levels once, in their order`() throws {
    let lines = try lines()
    #expect(lines.map { "\($0.id) \($0.level)" } == Self.asked.map { "\($0.id) \($0.level)" })
    #expect(lines.count == 253)
    #expect(lines.filter { $0.level == "1" }.count == 70)
  }

  @Test func `says of each whether it is held, and how`() throws {
    for line in try lines() {
      #expect(["yes", "no", "open", "deviates"].contains(line.applies), "\(line.id)")
      #expect(!line.how.isEmpty, "\(line.id)")
      #expect(line.proof.isEmpty == (line.applies != "yes"), "\(line.id)")
    }
  }

  @Test func `proves what is held by what stands in a file`() throws {
    for line in try lines() where line.applies == "yes" {
      for proof in line.proof.split(separator: "; ") {
        let parts = proof.split(separator: ": ", maxSplits: 1).map(String.init)
        try #require(parts.count == 2, "\(line.id): \(proof)")
        let file = Self.root.appending(path: parts[0])
        let text = try? String(contentsOf: file, encoding: .utf8)
        #expect(text?.contains(parts[1]) == true, "\(line.id): \(proof)")
      }
    }
  }
}
