import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Codes by which two files of the same woman are found. They lie beside the key of her identity, and
// go with it: into escrow, or for ever. Nobody searches by them.
extension Vault {
  private static let table = """
    CREATE TABLE IF NOT EXISTS match_code(
      key BLOB NOT NULL REFERENCES key(id) ON DELETE CASCADE,
      code BLOB NOT NULL CHECK(length(code) = 16), PRIMARY KEY(code, key))
      STRICT, WITHOUT ROWID
    """

  /// Keeps codes beside the key of that name; without such a key nothing is kept.
  ///
  /// - Throws: `vault.storage`.
  func noteMatches(_ codes: [[UInt8]], under name: String) throws {
    try storage {
      try store.queue.write { db in
        try db.execute(sql: Self.table)
        for code in codes {
          try db.execute(
            sql: """
              INSERT OR IGNORE INTO match_code(key, code) SELECT id, ? FROM key WHERE name = ?
              """, arguments: [Data(code), name])
        }
      }
    }
  }

  /// Leaves no other codes beside the key of that name.
  ///
  /// - Throws: `vault.storage`.
  func keepMatches(_ codes: [[UInt8]], under name: String) throws {
    try storage {
      try store.queue.write { db in
        try db.execute(sql: Self.table)
        let kept = codes.map { Data($0) }
        let marks = kept.map { _ in "?" }.joined(separator: ", ")
        try db.execute(
          sql: """
            DELETE FROM match_code WHERE key = (SELECT id FROM key WHERE name = ?)
              AND code NOT IN (\(marks))
            """, arguments: [name] + StatementArguments(kept))
      }
    }
  }

  /// Names of keys that share a code, each pair once and in order.
  ///
  /// - Parameter name: nil: all pairs.
  /// - Throws: `vault.storage`.
  func equalMatches(of name: String?) throws -> [(String, String)] {
    try storage {
      try store.queue.read { db in
        guard try db.tableExists("match_code") else { return [] }
        return try Row.fetchAll(
          db,
          sql: """
            SELECT DISTINCT a.name AS one, b.name AS other
            FROM match_code x JOIN match_code y ON x.code = y.code
            JOIN key a ON a.id = x.key JOIN key b ON b.id = y.key
            WHERE a.name < b.name AND (?1 IS NULL OR a.name = ?1 OR b.name = ?1)
            ORDER BY one, other
            """, arguments: [name]
        ).map { ($0["one"], $0["other"]) }
      }
    }
  }
}
