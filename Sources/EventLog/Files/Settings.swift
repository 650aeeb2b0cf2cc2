import GRDBSQLite

/// What durability and safety rest on (`security.md` §4.13): set after opening, then read back.
///
/// GRDB sets `synchronous=NORMAL` with WAL, under which acknowledged entries are lost in a power
/// cut; SQLite ignores a pragma it does not know. Hence nothing is taken on trust.
enum Settings {
  private static let all: [(name: String, set: String, found: String)] = [
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
  ]
  private static let writer: [(name: String, set: String, found: String)] = [
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
  ]

  static func apply(to handle: OpaquePointer, writing: Bool) throws(LogFault) {
    for setting in writing ? writer + all : all {
      let sql = "PRAGMA \(setting.name)=\(setting.set)"
      guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw .sqlite(handle) }
    }
    for setting in writing ? writer + all : all {
      let found = try read(setting.name, handle)
      // With mmap left out of the build, the pragma answers nothing: then there is none.
      guard found == setting.found || (setting.name == "mmap_size" && found.isEmpty) else {
        throw .setting(name: setting.name, wanted: setting.found, found: found)
      }
    }
    if !writing, try read("journal_mode", handle) != "wal" {
      throw .setting(name: "journal_mode", wanted: "wal", found: try read("journal_mode", handle))
    }
  }

  /// A pragma's first column as text, empty when it answers nothing.
  static func read(_ pragma: String, _ handle: OpaquePointer) throws(LogFault) -> String {
    let statement = try Statement(handle, "PRAGMA \(pragma)")
    defer { statement.finalize() }
    return try statement.step() ? statement.string(0) : ""
  }
}
