import Canonical
import FoundationEssentials
import GRDB
import MesaDomain
import Synchronization

/// Tokens in `service.sqlite`, as hashes only; one that was revoked stays, for whoever asks later.
///
/// Beside the service the terminal writes here too: what it revokes ends with the next request.
final class TokenStore: Sendable {
  private let path: String
  private let queue = Mutex<DatabaseQueue?>(nil)

  init(_ path: String) { self.path = path }

  func add(_ token: APIToken, hash: [UInt8]) throws {
    try with { queue in
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO token VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
          arguments: [
            token.id, Data(hash), token.name, token.person.rawValue,
            token.scopes.words.joined(separator: " "), token.created.milliseconds, token.creator,
            token.expires.milliseconds,
          ])
      }
    }
  }

  /// Whatever its state.
  func token(hash: [UInt8]) throws -> APIToken? {
    try with { queue in
      try queue.read { database in
        try Row.fetchOne(
          database, sql: "SELECT * FROM token WHERE hash = ?", arguments: [Data(hash)]
        ).flatMap(APIToken.init)
      }
    }
  }

  func token(id: String) throws -> APIToken? {
    try with { queue in
      try queue.read { database in
        try Row.fetchOne(
          database, sql: "SELECT * FROM token WHERE id = ?", arguments: [id]
        ).flatMap(APIToken.init)
      }
    }
  }

  /// The newest first.
  func all() throws -> [APIToken] {
    try with { queue in
      try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT * FROM token ORDER BY created DESC, id")
          .compactMap(APIToken.init)
      }
    }
  }

  /// Ends it; the first time counts.
  func revoke(_ id: String, by principal: String, at moment: Instant) throws {
    try with { queue in
      try queue.write { database in
        try database.execute(
          sql: "UPDATE token SET revoked = ?, revoker = ? WHERE id = ? AND revoked IS NULL",
          arguments: [moment.milliseconds, principal, id])
      }
    }
  }

  func use(_ id: String, at moment: Instant) throws {
    try with { queue in
      try queue.write { database in
        try database.execute(
          sql: "UPDATE token SET used = ? WHERE id = ?", arguments: [moment.milliseconds, id])
      }
    }
  }

  func close() { queue.withLock { try? $0?.close() } }

  private func with<R>(_ body: (DatabaseQueue) throws -> R) throws -> R {
    do {
      return try queue.withLock { held in
        let queue = try held ?? open()
        held = queue
        return try body(queue)
      }
    } catch let error as DatabaseError {
      throw ServiceFailure(error)
    }
  }

  private func open() throws -> DatabaseQueue {
    if try PrivateFile.status(path) == nil {
      try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          CREATE TABLE IF NOT EXISTS token(
            id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
            person TEXT NOT NULL, scopes TEXT NOT NULL, created INTEGER NOT NULL,
            creator TEXT NOT NULL, expires INTEGER NOT NULL, used INTEGER, revoked INTEGER,
            revoker TEXT) STRICT
          """)
    }
    return queue
  }
}

extension APIToken {
  fileprivate init?(_ row: Row) {
    guard let person = PersonID(rawValue: row["person"] as String) else { return nil }
    self.init(
      id: row["id"], name: row["name"], person: person,
      scopes: TokenScopes(stored: row["scopes"]),
      created: Instant(milliseconds: row["created"]), creator: row["creator"],
      expires: Instant(milliseconds: row["expires"]),
      used: (row["used"] as Int64?).map(Instant.init(milliseconds:)),
      revoked: (row["revoked"] as Int64?).map(Instant.init(milliseconds:)))
  }
}
