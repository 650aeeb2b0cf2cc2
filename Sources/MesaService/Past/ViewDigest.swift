import Crypto
import GRDB

/// What one of the views holds at a position: how many rows, and a digest over all of them.
///
/// Sealed values are in it as they stand in the log: it is the same with keys and without.
public struct ViewDigest: Sendable, Equatable {
  /// `record/meeting`, `waiting`, …
  public let name: String
  public let rows: Int
  /// SHA-256 over the rows in the order of their keys, each value with its kind and length before it;
  /// hex, lower case.
  public let digest: String
}

/// The tables over which views are compared, each in the order of its key.
enum ViewTables {
  struct Table: Sendable {
    let name: String
    let query: String
    /// So many columns from the left are the key of a row.
    let key: Int
  }

  /// Of records one each kind. Row numbers of the search index depend on the order of writing and are
  /// left out; what can be found is not.
  static func all(_ kinds: [String]) -> [Table] {
    kinds.map {
      Table(
        name: "record/" + $0,
        query: """
          SELECT id, mesa, organ, owner, sort, body FROM record WHERE kind = '\($0)' ORDER BY id
          """, key: 1)
    } + [
      Table(
        name: "deed", query: "SELECT office, day, stream FROM deed ORDER BY office, day, stream",
        key: 3),
      Table(
        name: "figure",
        query: """
          SELECT office, month, subject, word, count FROM figure
          ORDER BY office, month, subject, word
          """, key: 4),
      Table(name: "phrase", query: "SELECT kind, id, text FROM phrase ORDER BY kind, id", key: 2),
      Table(
        name: "reach",
        query: "SELECT whom, kind, id, stream FROM reach ORDER BY whom, kind, id, stream", key: 4),
      Table(
        name: "tally",
        query: """
          SELECT mesa, kind, began, stream, pathway, ended FROM tally
          ORDER BY mesa, kind, began, stream
          """, key: 4),
      Table(
        name: "trace", query: "SELECT file, position FROM trace ORDER BY file, position", key: 2),
      Table(
        name: "waiting",
        query: """
          SELECT whom, due, stream, number, what, kind, id, since, person, other, risk, detail
          FROM waiting ORDER BY whom, due, stream, number
          """, key: 4),
      Table(name: "wake", query: "SELECT stream, at FROM wake ORDER BY stream", key: 1),
    ]
  }

  /// The kinds of which there are records, in order.
  static func kinds(_ database: Database) throws -> [String] {
    // From one kind to the next: the table is not read through for it.
    var kinds: [String] = []
    while let next = try String.fetchOne(
      database, sql: "SELECT min(kind) FROM record WHERE kind > ?", arguments: [kinds.last ?? ""])
    {
      kinds.append(next)
    }
    return kinds
  }

  /// A row's values, each with its kind and length before it, so that no two rows give the same bytes.
  static func bytes(_ row: Row) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in row.databaseValues {
      let (kind, content): (UInt8, [UInt8]) =
        switch value.storage {
        case .null: (0, [])
        case .int64(let number): (1, Array(String(number).utf8))
        case .double(let number): (2, Array(String(number).utf8))
        case .string(let text): (3, Array(text.utf8))
        case .blob(let data): (4, Array(data))
        }
      bytes.append(kind)
      withUnsafeBytes(of: UInt64(content.count).bigEndian) { bytes += $0 }
      bytes += content
    }
    return bytes
  }

  static func print(_ row: Row) -> [UInt8] { Array(SHA256.hash(data: bytes(row))) }
}

extension ViewStore {
  /// A digest of each view that has anything in it.
  func digests() throws -> [ViewDigest] {
    try reading { database in
      try ViewTables.all(try ViewTables.kinds(database)).compactMap { table in
        var hash = SHA256()
        var rows = 0
        let cursor = try Row.fetchCursor(database, sql: table.query)
        while let row = try cursor.next() {
          hash.update(data: ViewTables.bytes(row))
          rows += 1
        }
        guard rows > 0 else { return nil }
        let digest = hexadecimal(hash.finalize())
        return ViewDigest(name: table.name, rows: rows, digest: digest)
      }
    }
  }
}
