import Canonical
import Dispatch
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads every entry again and compares: hashes, positions, versions, times, columns, index, tree,
/// head, checkpoints, what is remembered of commands; and every page of the file with its format.
///
/// Needs no key, and as much memory for ten entries as for ten million. Runs beside a writer: what
/// is appended after the start is not looked at, and the write-ahead log is not emptied meanwhile.
public struct Verification {
  public struct Report: Sendable, Equatable {
    /// What was verified: `verified N entries, root …`.
    public let head: Head
    /// Behind which entry everything was read again; 0 for all.
    public let since: Int
    /// Checkpoints that were given or stored and are this log's.
    public let checkpoints: Int
    /// The last transaction in the write-ahead log is damaged or was cut off: entries that were
    /// acknowledged are missing unless that was a power cut. A later checkpoint tells.
    public let isTorn: Bool
  }

  /// As many as there are for this process.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Verifies the log in the file at `path`, also one that is too damaged to be opened.
  ///
  /// `checkpoints` are compared with the roots at their sizes, as are those that are stored; `trust`
  /// says whose signatures must be under the latter. With `since` the entries up to that
  /// checkpoint's size are not read again: the stored tree must be the checkpoint's there, and all
  /// that came later is verified in full. `deep` also writes each entry again and has SQLite check
  /// the file by its own lights.
  /// `progress` hears now and then how many entries of how many are done, and may throw to end it.
  ///
  /// - Throws: `VerificationFailure` with the first bad position; `LogFault` when the file cannot
  ///   be read; what `progress` throws.
  public static func run(
    path: String, checkpoints: [Checkpoint] = [], since: Checkpoint? = nil, deep: Bool = false,
    trust: VerificationTrust = VerificationTrust(), cores: Int = Verification.cores,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Report {
    let connection = try legible { try Connection(path: path, writing: false) }
    return try connection.access {
      try connection.execute("BEGIN")
      defer { connection.abandonTransaction() }
      let run = VerificationRun(
        path: path, connection: connection, given: checkpoints, since: since, deep: deep,
        trust: trust, cores: cores)
      return try legible { try run.report(progress) }
    }
  }

  /// SQLite says of some damage that it cannot read: that, too, is a log that is not whole.
  private static func legible<R>(_ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let fault as LogFault {
      guard case .storage(let code, _) = fault else { throw fault }
      switch code & 255 {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: throw VerificationFailure(.illegible)
      // A table that is not there, a schema that cannot be read.
      case SQLITE_ERROR: throw VerificationFailure(.schema, page: 1)
      default: throw fault
      }
    } catch let fault as PageFault {
      throw VerificationFailure(.illegible, page: fault.page)
    }
  }
}

extension EventLog {
  /// Verifies this log up to its present end; see `Verification.run`.
  ///
  /// - Throws: `VerificationFailure`, `LogFault`, and what `progress` throws.
  public func verify(
    checkpoints: [Checkpoint] = [],
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Verification.Report {
    try Verification.run(path: path, checkpoints: checkpoints, progress: progress)
  }
}
