import Canonical
import GRDB

/// The tables of the accounts in `service.sqlite`, beside those of others: all begin with `account`.
///
/// No name stands in them, and nothing that opens a door: tokens and links by their SHA-256, names and
/// recovery codes by an HMAC, seeds sealed.
enum AccountTables {
  /// What is made for each edition, from the first on.
  private static let editions = [
    """
    CREATE TABLE account(
      person TEXT PRIMARY KEY, login BLOB NOT NULL UNIQUE, hash TEXT, seed BLOB,
      step INTEGER NOT NULL DEFAULT 0, disabled INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE account_link(
      code BLOB PRIMARY KEY, person TEXT NOT NULL, kind TEXT NOT NULL, until INTEGER NOT NULL,
      hash TEXT, seed BLOB) STRICT, WITHOUT ROWID;
    CREATE TABLE account_recovery(
      person TEXT NOT NULL, code BLOB NOT NULL, PRIMARY KEY(person, code)) STRICT, WITHOUT ROWID;
    CREATE TABLE account_challenge(
      code BLOB PRIMARY KEY, person TEXT NOT NULL, until INTEGER NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
    CREATE TABLE account_session(
      code BLOB PRIMARY KEY, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL,
      created INTEGER NOT NULL, seen INTEGER NOT NULL, until INTEGER NOT NULL,
      confirmed INTEGER NOT NULL, address TEXT NOT NULL, agent TEXT NOT NULL)
      STRICT, WITHOUT ROWID;
    CREATE INDEX account_session_person ON account_session(person, created);
    CREATE TABLE account_wait(
      who BLOB PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER NOT NULL)
      STRICT, WITHOUT ROWID;
    CREATE TABLE account_failure(what TEXT NOT NULL, who BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE INDEX account_failure_who ON account_failure(what, who, at);
    CREATE TABLE account_sign_in(
      person TEXT NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL, address TEXT NOT NULL,
      agent TEXT NOT NULL) STRICT;
    CREATE INDEX account_sign_in_person ON account_sign_in(person, at);
    """,
    """
    ALTER TABLE account ADD COLUMN enrolled INTEGER;
    ALTER TABLE account ADD COLUMN used INTEGER;
    ALTER TABLE account ADD COLUMN certified INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE account_challenge ADD COLUMN browser BLOB;
    CREATE TABLE account_event(
      position INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, event TEXT NOT NULL,
      person TEXT, actor TEXT, what TEXT, previous BLOB NOT NULL, code BLOB NOT NULL) STRICT;
    CREATE INDEX account_event_person ON account_event(person, position);
    CREATE TABLE account_factor_reset(
      person TEXT PRIMARY KEY, administrator TEXT, officer TEXT, met INTEGER NOT NULL,
      due INTEGER) STRICT, WITHOUT ROWID;
    """,
  ]

  /// Opens the file, making it and what it lacks. Others have it open as well.
  static func open(_ path: String) throws -> DatabaseQueue {
    if try PrivateFile.status(path) == nil {
      try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.execute(
        sql: "CREATE TABLE IF NOT EXISTS account_edition(edition INTEGER NOT NULL) STRICT")
      let made = try Int.fetchOne(database, sql: "SELECT edition FROM account_edition")
      for sql in editions.dropFirst(made ?? 0) { try database.execute(sql: sql) }
      try database.execute(sql: "DELETE FROM account_edition")
      try database.execute(
        sql: "INSERT INTO account_edition VALUES (?)", arguments: [editions.count])
    }
    return queue
  }
}

extension Database {
  /// Whether it changed a row.
  func changes(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
    try execute(sql: sql, arguments: arguments)
    return changesCount > 0
  }
}
