import GRDBSQLite

/// A prepared statement on SQLite's own interface: the log's hot paths bind and step, no more.
///
/// Values are bound without a copy: what a pointer points to must live until `reset`.
struct Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ connection: OpaquePointer, _ sql: String) throws(LogFault) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw .sqlite(connection) }
    self.handle = handle
    self.connection = connection
  }

  func finalize() { sqlite3_finalize(handle) }

  @inline(__always) func bind(_ index: Int32, _ value: Int) {
    sqlite3_bind_int64(handle, index, Int64(value))
  }

  @inline(__always) func bind(_ index: Int32, text: UnsafeRawBufferPointer) {
    sqlite3_bind_text(
      handle, index, text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
  }

  @inline(__always) func bind(_ index: Int32, blob: UnsafeRawBufferPointer) {
    sqlite3_bind_blob(handle, index, blob.baseAddress, Int32(blob.count), nil)
  }

  /// True when there is a row, false when the statement is done; SQLite's code otherwise.
  @inline(__always) func step() throws(LogFault) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw .sqlite(connection)
  }

  @inline(__always) func reset() { sqlite3_reset(handle) }

  /// For a statement without rows.
  @inline(__always) func run() throws(LogFault) {
    defer { sqlite3_reset(handle) }
    _ = try step()
  }

  @inline(__always) func integer(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(handle, column))
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// Valid until the next step or reset.
  @inline(__always) func blob(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// The text's bytes, valid until the next step or reset.
  @inline(__always) func text(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_text(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  func string(_ column: Int32) -> String { String(decoding: text(column), as: UTF8.self) }
}

extension LogFault {
  /// What SQLite says of the connection's last call. Its messages name tables, never values.
  static func sqlite(_ connection: OpaquePointer) -> LogFault {
    .storage(
      code: sqlite3_extended_errcode(connection),
      reason: String(cString: sqlite3_errmsg(connection)))
  }
}
