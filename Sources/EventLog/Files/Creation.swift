import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension EventLog {
  /// Makes an empty log at `path`, mode 0600, durably.
  ///
  /// - Throws: `LogFault.exists`, `LogFault.storage`.
  public static func create(at path: String) throws {
    try reserve(path)
    do {
      var configuration = Configuration()
      configuration.journalMode = .wal
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA synchronous=FULL")
        try db.inTransaction {
          for statement in Schema.statements { try db.execute(sql: statement) }
          try db.execute(
            sql: "INSERT INTO head VALUES(1, 0, x'\(TreeHash.empty)', x'', 0, 0)")
          try db.execute(sql: "PRAGMA application_id=\(Schema.applicationID)")
          try db.execute(sql: "PRAGMA user_version=\(Schema.version)")
          return .commit
        }
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw LogFault(error)
    }
    try syncFolder(of: path)
  }

  /// Makes an empty file of mode 0600 where there is none; SQLite's side files take its mode.
  static func reserve(_ path: String) throws(LogFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .system() }
    closeDescriptor(descriptor)
  }

  /// A new name is durable when its folder is.
  static func syncFolder(of path: String) throws(LogFault) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try sync(folder.isEmpty ? "/" : folder)
  }

  static func sync(_ path: String) throws(LogFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system() }
    defer { closeDescriptor(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system() }
  }

  /// Milliseconds of a clock that nobody can set, counted from some moment before now.
  public static func livedMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// `close(2)`, by a name that a class with a `close` of its own does not hide.
private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }
