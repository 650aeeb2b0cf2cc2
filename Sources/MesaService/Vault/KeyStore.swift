import Canonical
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file `keys.sqlite`: data keys, wrapped by the key-encrypting key.
///
/// Rollback journal and `synchronous=EXTRA` (`security.md` §4.13): what `commit` said is so.
struct KeyStore: Sendable {
  /// A row: a data key as it lies on disk.
  struct Row {
    let id: KeyID
    let name: String
    let kekVersion: Int
    let wrapped: [UInt8]
  }

  static let applicationID = 0x4D45_5356
  static let version = 1

  private static let tables = [
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

  let queue: DatabaseQueue

  /// Makes an empty file, mode 0600, durably.
  static func create(at path: String, kekVersion: Int, kekCheck: [UInt8]) throws {
    guard try PrivateFile.status(path) == nil else { throw VaultFault.vaultExists(path: path) }
    try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    try storage {
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try apply(settings + writing, to: db)
        try db.inTransaction {
          for table in tables { try db.execute(sql: table) }
          try db.execute(
            sql: "INSERT INTO vault VALUES(1, ?, ?)", arguments: [kekVersion, Data(kekCheck)])
          try db.execute(sql: "PRAGMA application_id=\(applicationID)")
          try db.execute(sql: "PRAGMA user_version=\(version)")
          return .commit
        }
      }
      try queue.close()
    }
    try PrivateFile.sync(PrivateFile.parent(of: path))
  }

  /// Opens an existing file and asserts its settings.
  init(at path: String, writing: Bool) throws {
    guard try PrivateFile.status(path) != nil else { throw VaultFault.vaultMissing(path: path) }
    var configuration = Configuration()
    configuration.readonly = !writing
    configuration.busyMode = .timeout(5)
    configuration.label = "mesa.vault"
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        try Self.checkFormat(db, path)
        try Self.apply(writing ? Self.settings + Self.writing : Self.settings, to: db)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw VaultFault.notAVault(path: path)
    } catch let error as DatabaseError {
      throw VaultFault.storage(code: error.extendedResultCode.rawValue)
    }
  }

  private static func checkFormat(_ db: Database, _ path: String) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == applicationID else { throw VaultFault.notAVault(path: path) }
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= version else { throw VaultFault.vaultNewer(found: found) }
  }

  private typealias Setting = (name: String, set: String, found: String)

  private static let settings: [Setting] = [
    ("foreign_keys", "ON", "1"), ("trusted_schema", "OFF", "0"), ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"), ("mmap_size", "0", "0"),
  ]
  private static let writing: [Setting] = [
    ("journal_mode", "DELETE", "delete"), ("synchronous", "EXTRA", "3"),
    ("secure_delete", "ON", "1"),
  ]

  /// SQLite ignores what it does not know, so nothing is taken on trust.
  private static func apply(_ settings: [Setting], to db: Database) throws {
    for (name, set, wanted) in settings {
      try db.execute(sql: "PRAGMA \(name)=\(set)")
      let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
      // With mmap left out of the build, the pragma answers nothing: then there is none.
      guard found == wanted || (name == "mmap_size" && found.isEmpty) else {
        throw VaultFault.setting(name: name, wanted: wanted, found: found)
      }
    }
  }
}

extension KeyStore {
  func kekCheck() throws -> (version: Int, check: [UInt8]) {
    try storage {
      try queue.inDatabase { db in
        guard let row = try GRDB.Row.fetchOne(db, sql: "SELECT kek_version, kek_check FROM vault")
        else { throw VaultFault.keysWrong }
        return (row["kek_version"], Array(row["kek_check"] as Data))
      }
    }
  }

  func row(id: KeyID) throws -> Row? {
    try storage { try queue.inDatabase { try Self.row($0, "id = ?", [Data(id.bytes)]) } }
  }

  func row(name: String) throws -> Row? {
    try storage { try queue.inDatabase { try Self.row($0, "name = ?", [name]) } }
  }

  private static func row(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> Row? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, name, kek_version, wrapped FROM key WHERE \(condition)")
    return try GRDB.Row.fetchOne(statement, arguments: arguments).flatMap(row)
  }

  private static func row(_ row: GRDB.Row) -> Row? {
    guard let id = KeyID(row["id"] as Data) else { return nil }
    return Row(
      id: id, name: row["name"], kekVersion: row["kek_version"],
      wrapped: Array(row["wrapped"] as Data))
  }

  static func insert(_ row: Row, at instant: Instant, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO key VALUES(?, ?, ?, ?, ?)").execute(
      arguments: [
        Data(row.id.bytes), row.name, row.kekVersion, Data(row.wrapped), instant.description,
      ])
  }

  func names() throws -> [String] {
    try storage { try queue.inDatabase { try String.fetchAll($0, sql: "SELECT name FROM key") } }
  }

  func rows(_ body: (Row) throws -> Void) throws {
    try storage {
      try queue.inDatabase { db in
        let rows = try GRDB.Row.fetchCursor(
          db, sql: "SELECT id, name, kek_version, wrapped FROM key")
        while let row = try rows.next() {
          guard let row = Self.row(row) else { throw VaultFault.keysWrong }
          try body(row)
        }
      }
    }
  }

  /// Deletes rows for good: their pages are overwritten with zeros. Those that were there.
  func delete(_ ids: [KeyID]) throws -> [KeyID] {
    try storage {
      try queue.write { db in
        try ids.filter {
          try db.execute(sql: "DELETE FROM key WHERE id = ?", arguments: [Data($0.bytes)])
          return db.changesCount > 0
        }
      }
    }
  }
}

/// Says SQLite's refusals in the vault's terms.
func storage<R>(_ body: () throws -> R) throws -> R {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw VaultFault.storage(code: error.extendedResultCode.rawValue)
  }
}
