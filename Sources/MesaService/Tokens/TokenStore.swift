import Canonical
import FoundationEssentials
import GRDB
import MesaDomain
import Synchronization

/// Tokens in `service.sqlite`, as hashes only; one that was revoked stays, for whoever asks later.
///
/// Beside the service the terminal writes here too: what it revokes ends with the next request.
final class TokenStore: Sendable {
  /// Tokens that are remembered; beyond them, all are read again.
  private static let capacity = 4_096

  /// What was read, for as long as nobody has written the file since.
  private struct Known {
    /// SQLite's count of what others have written; ours is forgotten as we write.
    var edition = -1
    var tokens: [[UInt8]: APIToken] = [:]
  }

  private let path: String
  private let queue = Mutex<DatabaseQueue?>(nil)
  private let known = Mutex(Known())
  /// When each was used last, until that is written.
  private let uses = Mutex<[String: Instant]>([:])

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
      try queue.unsafeRead { database in
        let edition =
          try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        let remembered = known.withLock { known in
          if known.edition != edition || known.tokens.count >= Self.capacity {
            known = Known(edition: edition)
          }
          return known.tokens[hash]
        }
        if let remembered { return remembered }
        let token = try Row.fetchOne(
          database, sql: "SELECT * FROM token WHERE hash = ?", arguments: [Data(hash)]
        ).flatMap(APIToken.init)
        known.withLock { $0.tokens[hash] = token }
        return token
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
    try keepUses()
    return try with { queue in
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
    known.withLock { $0 = Known() }
  }

  /// Notes that it was used; written with the others' by `keepUses`, so that no request waits for the
  /// disk over it.
  func use(_ id: String, at moment: Instant) { uses.withLock { $0[id] = moment } }

  /// Writes when tokens were used last. A power cut costs what was noted since the last time.
  func keepUses() throws {
    let uses = uses.withLock { uses in
      defer { uses = [:] }
      return uses
    }
    guard !uses.isEmpty else { return }
    try with { queue in
      try queue.write { database in
        let update = try database.cachedStatement(sql: "UPDATE token SET used = ? WHERE id = ?")
        for (id, moment) in uses { try update.execute(arguments: [moment.milliseconds, id]) }
      }
    }
  }

  func close() {
    // What cannot be written is when a token was used, not what it may do.
    try? keepUses()
    queue.withLock { try? $0?.close() }
  }

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
