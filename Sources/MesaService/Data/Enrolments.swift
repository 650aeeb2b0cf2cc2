import Canonical
import Crypto
import FoundationEssentials
import GRDB
import MesaDomain

/// One-time secrets with which a person signs in for the first time, kept as hashes in
/// `service.sqlite`.
enum Enrolments {
  /// Hours that such a secret is good for (security handbook §4.1).
  private static let hours = 24

  /// Makes the file and the secret of the first administrator.
  ///
  /// - Returns: 256 random bits as base64url; stored as SHA-256 only.
  static func create(
    at path: String, for person: PersonID, at instant: Instant
  ) throws -> String {
    let secret = Base64URL.text(Randomness.system.bytes(32))
    try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
      try database.execute(
        sql: """
          CREATE TABLE enrolment(
            person TEXT PRIMARY KEY, hash BLOB NOT NULL, expires INTEGER NOT NULL) STRICT
          """)
      try database.execute(
        sql: "INSERT INTO enrolment VALUES (?, ?, ?)",
        arguments: [
          person.rawValue, Data(SHA256.hash(data: Array(secret.utf8))),
          instant.advanced(byHours: hours).milliseconds,
        ])
    }
    try queue.close()
    return secret
  }
}
