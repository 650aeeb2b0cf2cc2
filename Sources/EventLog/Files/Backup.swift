import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension EventLog {
  /// Copies the log as of one moment to a new file, mode 0600, while it is written to; verified.
  ///
  /// SQLite's own backup, in this process: a copy of the file alone would miss what is in the WAL.
  ///
  /// - Returns: what was copied, verified entry by entry and page by page in the copy.
  /// - Throws: `LogFault.exists`, `LogFault.storage`; `VerificationFailure` when the copy is not
  ///   whole: it is deleted then.
  public func backup(to path: String) throws -> Verification.Report {
    try Self.reserve(path)
    do {
      let source = try Reader(path: self.path)
      let target = try DatabaseQueue(path: path)
      // One read transaction, so that the writer's commits do not start the copy over and over.
      try source.connection.queue.inDatabase { from in
        try from.execute(sql: "BEGIN; SELECT size FROM head")
        defer { try? from.execute(sql: "ROLLBACK") }
        try target.inDatabase { to in try from.backup(to: to, pagesPerStep: 4_096) }
      }
      try target.close()
      let report = try Verification.run(path: path)
      // A read-only connection leaves its empty side files behind.
      for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
      try Self.sync(path)
      try Self.syncFolder(of: path)
      return report
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      if let error = error as? DatabaseError { throw LogFault(error) }
      throw error
    }
  }
}
