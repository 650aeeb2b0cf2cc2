import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One connection to a log's file, with its settings asserted.
///
/// GRDB opens, configures and closes it; statements are prepared once and run on SQLite's own
/// interface, always from inside `access`. Not Sendable: whoever holds it guards it.
final class Connection {
  let queue: DatabaseQueue
  let handle: OpaquePointer
  private var statements: [Statement] = []
  private var bySQL: [String: Statement] = [:]

  /// Opens an existing file.
  ///
  /// - Throws: `LogFault`: `missing`, `notALog`, `newerFormat`, `setting`, `storage`.
  init(path: String, writing: Bool) throws {
    guard faccessat(AT_FDCWD, path, R_OK, 0) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? LogFault.missing : LogFault.system()
    }
    if writing, faccessat(AT_FDCWD, path, W_OK, 0) != 0 {
      throw LogFault.system()
    }
    var configuration = Configuration()
    configuration.readonly = !writing
    // GRDB stops the process over a transaction left open, also when ROLLBACK itself has failed.
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(5)
    configuration.label = writing ? "mesa.log.write" : "mesa.log.read"
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      handle = try queue.inDatabase { db in
        guard let handle = db.sqliteConnection else { throw LogFault.notALog }
        try Self.checkFormat(handle)
        try Settings.apply(to: handle, writing: writing)
        return handle
      }
    } catch let error as DatabaseError {
      throw LogFault(error)
    }
    self.queue = queue
  }

  /// Runs on the connection's own queue, where alone its statements may be used.
  @inline(__always) func access<R>(_ body: () throws -> R) throws -> R {
    try queue.inDatabase { _ in try body() }
  }

  func prepare(_ sql: String) throws(LogFault) -> Statement {
    let statement = try Statement(handle, sql)
    statements.append(statement)
    return statement
  }

  /// A statement that is prepared once and kept; reset it after use.
  func prepared(_ sql: String) throws(LogFault) -> Statement {
    if let known = bySQL[sql] { return known }
    let statement = try prepare(sql)
    bySQL[sql] = statement
    return statement
  }

  func execute(_ sql: String) throws(LogFault) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw .sqlite(handle) }
  }

  /// Takes back what is not committed; nothing outside a transaction.
  func abandonTransaction() {
    if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
  }

  /// The statements must be gone before GRDB closes; SQLite would keep the file open otherwise.
  func close() throws {
    queue.inDatabase { _ in
      for statement in statements { statement.finalize() }
      (statements, bySQL) = ([], [:])
    }
    do {
      try queue.close()
    } catch let error as DatabaseError {
      throw LogFault(error)
    }
  }

  deinit { try? close() }

  private static func checkFormat(_ handle: OpaquePointer) throws(LogFault) {
    let id = try Settings.read("application_id", handle)
    guard id == String(Schema.applicationID) else { throw .notALog }
    let version = Int(try Settings.read("user_version", handle)) ?? 0
    guard version <= Schema.version else {
      throw .newerFormat(found: version, known: Schema.version)
    }
    guard version == Schema.version else { throw .notALog }
  }
}

extension LogFault {
  init(_ error: DatabaseError) {
    if error.resultCode == .SQLITE_NOTADB {
      self = .notALog
    } else {
      self = .storage(
        code: error.extendedResultCode.rawValue, reason: error.message ?? "SQLite error")
    }
  }
}
