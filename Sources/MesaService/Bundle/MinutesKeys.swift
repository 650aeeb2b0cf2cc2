import Canonical
import Crypto
import EventLog
import GRDB
import MesaDomain
import Synchronization

/// The keys of the proceedings, as they are handed to an auditor: of sessions, agreements and the
/// mesas themselves, by mesa and year. Never one of a case or a person.
enum MinutesKeys {
  struct Line: Codable, Equatable {
    /// Base64url.
    let id, key: String
    /// `mesa/<mesa>/<year>`.
    let name: String
  }

  private static let mostLines = 100_000

  /// Whether a key of that name is one of proceedings.
  static func holds(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "mesa" && MesaID(rawValue: String(parts[1])) != nil
      && parts[2].count == 4 && parts[2].allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// - Throws: `bundle.malformed` for what is no such list, or holds another key.
  static func parse(_ bytes: [UInt8]) throws(BundleFault) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0A), lines.count < mostLines,
        let line = try? CanonicalDecoder().decode(Line.self, from: Array(rest[..<end])),
        holds(line.name), Base64URL.bytes(line.id)?.count == KeyID.byteCount,
        Base64URL.bytes(line.key)?.count == KeyWrapping.keyBytes
      else { throw .malformed(offset: bytes.count - rest.count) }
      lines.append(line)
      rest = rest[rest.index(after: end)...]
    }
    return lines
  }
}

extension Vault {
  /// The keys of the proceedings as JSON Lines, in the order of their names.
  func minutesKeys() throws -> [UInt8] {
    let wrapping = state.withLock { $0.wrapping }
    var lines: [MinutesKeys.Line] = []
    try store.reading { db in
      try KeyStore.eachRow(db) { row in
        guard MinutesKeys.holds(row.name), !row.restricted else { return }
        let key = try wrapping.key(row)
        lines.append(
          .init(
            id: Base64URL.text(row.id.bytes),
            key: Base64URL.text(key.withUnsafeBytes(Array.init)), name: row.name))
      }
    }
    return try lines.sorted { $0.name < $1.name }.flatMap {
      try CanonicalEncoder().encode($0) + [0x0A]
    }
  }

  /// Takes keys of proceedings into a vault that has none of those names.
  func take(_ lines: [MinutesKeys.Line], at instant: Instant) throws {
    let wrapping = state.withLock { $0.wrapping }
    try storage {
      try store.queue.write { db in
        for line in lines {
          guard let id = Base64URL.bytes(line.id).flatMap({ KeyID($0) }),
            let key = Base64URL.bytes(line.key)
          else { throw VaultFault.keysWrong }
          let row = KeyStore.Row(
            id: id, name: line.name,
            wrapped: try wrapping.wrap(
              SymmetricKey(data: key), as: .key(id, name: line.name)), restricted: false)
          try KeyStore.insert(row, version: wrapping.version, at: instant.description, db)
        }
      }
    }
  }
}
