import GRDB

/// The tables of `keys.sqlite`, by version of the format.
///
/// A new file is made as version 1 and brought up, so that there is one way to today's form.
enum KeyFormat {
  static let applicationID = 0x4D45_5356
  static let version = 2

  private static let first = [
    """
    CREATE TABLE vault(
      one INTEGER PRIMARY KEY CHECK(one = 1), kek_version INTEGER NOT NULL,
      kek_check BLOB NOT NULL CHECK(length(kek_check) = 32)) STRICT
    """,
    """
    CREATE TABLE key(
      id BLOB PRIMARY KEY CHECK(length(id) = 16), name TEXT NOT NULL UNIQUE,
      kek_version INTEGER NOT NULL, wrapped BLOB NOT NULL CHECK(length(wrapped) = 60),
      created_at TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
  ]

  /// What becomes of keys: restriction, escrow, destruction; secrets that outlive a rotation.
  ///
  /// `reconciled`: position in the log up to which the vault follows it. `residue`: deleted rows may
  /// still lie in unused parts of pages, until the file has been written anew.
  private static let second = [
    "ALTER TABLE vault ADD COLUMN reconciled INTEGER NOT NULL DEFAULT 0",
    """
    ALTER TABLE vault ADD COLUMN residue INTEGER NOT NULL DEFAULT 0 CHECK(residue IN (0, 1))
    """,
    """
    ALTER TABLE key ADD COLUMN
      restricted INTEGER NOT NULL DEFAULT 0 CHECK(restricted IN (0, 1))
    """,
    """
    CREATE TABLE secret(
      name TEXT PRIMARY KEY, wrapped BLOB NOT NULL CHECK(length(wrapped) = 60))
      STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE officers(
      generation INTEGER PRIMARY KEY, wrapped BLOB NOT NULL CHECK(length(wrapped) = 92)) STRICT
    """,
    """
    CREATE TABLE escrow(
      id BLOB PRIMARY KEY CHECK(length(id) = 16), name TEXT NOT NULL UNIQUE,
      generation INTEGER NOT NULL REFERENCES officers(generation),
      wrapped BLOB NOT NULL CHECK(length(wrapped) = 156), created_at TEXT NOT NULL)
      STRICT, WITHOUT ROWID
    """,
    // A name, or with a slash at its end all names below it; there is no key for them ever again.
    "CREATE TABLE destroyed(name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
  ]

  static func make(_ db: Database, upTo version: Int) throws {
    for statement in first { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA application_id=\(applicationID)")
    if version > 1 { try upgrade(db) } else { try db.execute(sql: "PRAGMA user_version=1") }
  }

  /// Brings version 1 up, in the caller's transaction.
  static func upgrade(_ db: Database) throws {
    for statement in second { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA user_version=\(version)")
  }

  static func found(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// - Throws: `vault.notAVault`, `vault.newer`.
  static func check(_ db: Database, _ path: String) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == applicationID else { throw VaultFault.notAVault(path: path) }
    let found = try found(db)
    guard found <= version else { throw VaultFault.vaultNewer(found: found) }
  }
}
