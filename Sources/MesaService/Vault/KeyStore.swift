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
  /// A data key as it lies on disk.
  struct Row {
    let id: KeyID
    let name: String
    let wrapped: [UInt8]
    let restricted: Bool
  }

  /// Which key the file is under.
  struct Header {
    let kekVersion: Int
    let kekCheck: [UInt8]
    let format: Int
  }

  let queue: DatabaseQueue

  /// Makes an empty file, mode 0600, durably.
  static func create(
    at path: String, _ wrapping: KeyWrapping, secrets: StoredSecrets,
    format: Int = KeyFormat.version
  ) throws {
    guard try PrivateFile.status(path) == nil else { throw VaultFault.vaultExists(path: path) }
    try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    try storage {
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try apply(settings + writing, to: db)
        try db.inTransaction {
          try KeyFormat.make(db, upTo: format)
          try db.execute(
            sql: "INSERT INTO vault(one, kek_version, kek_check) VALUES(1, ?, ?)",
            arguments: [wrapping.version, Data(DerivedKeys.check(wrapping.kek))])
          if format > 1 { try secrets.insert(db, wrapping) }
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
        try KeyFormat.check(db, path)
        try Self.apply(writing ? Self.settings + Self.writing : Self.settings, to: db)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw VaultFault.notAVault(path: path)
    } catch let error as DatabaseError {
      throw VaultFault.storage(code: error.extendedResultCode.rawValue)
    }
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
  func header() throws -> Header {
    try reading { db in
      guard let row = try GRDB.Row.fetchOne(db, sql: "SELECT kek_version, kek_check FROM vault")
      else { throw VaultFault.keysWrong }
      return Header(
        kekVersion: row["kek_version"], kekCheck: Array(row["kek_check"] as Data),
        format: try KeyFormat.found(db))
    }
  }

  /// Changes whenever another connection has changed the file.
  func edition() throws -> Int {
    try reading { db in
      try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
  }

  func row(id: KeyID) throws -> Row? {
    try reading { try Self.rows($0, "id = ?", [Data(id.bytes)]).first }
  }

  func row(name: String) throws -> Row? {
    try reading { try Self.rows($0, "name = ?", [name]).first }
  }

  func reading<R>(_ body: (Database) throws -> R) throws -> R {
    try storage { try queue.inDatabase(body) }
  }

  /// Rows of keys that are not in escrow, those of a file of version 1 among them.
  static func rows(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Row] {
    let restricted = try KeyFormat.found(db) > 1 ? "restricted" : "0 AS restricted"
    let statement = try db.cachedStatement(
      sql: "SELECT id, name, wrapped, \(restricted) FROM key WHERE \(condition)")
    return try GRDB.Row.fetchAll(statement, arguments: arguments).map(row)
  }

  private static func row(_ row: GRDB.Row) throws -> Row {
    guard let id = KeyID(row["id"] as Data) else { throw VaultFault.keysWrong }
    return Row(
      id: id, name: row["name"], wrapped: Array(row["wrapped"] as Data),
      restricted: row["restricted"])
  }

  static func insert(
    _ row: Row, version: Int, at created: String, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO key(id, name, kek_version, wrapped, created_at, restricted)
        VALUES(?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      Data(row.id.bytes), row.name, version, Data(row.wrapped), created, row.restricted,
    ])
  }

  /// All rows in the order of their ids, a page at a time, so that their number does not matter.
  static func eachRow(_ db: Database, _ body: (Row) throws -> Void) throws {
    var last = Data()
    while true {
      let page = try rows(db, "id > ? ORDER BY id LIMIT 1000", [last])
      for row in page { try body(row) }
      guard let end = page.last else { return }
      last = Data(end.id.bytes)
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
