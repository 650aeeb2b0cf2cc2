import Canonical
import GRDBSQLite

/// Reads every entry again and compares: hashes, positions, versions, times, columns, tree.
///
/// Needs no key and as much memory for ten entries as for ten million. Runs beside a writer: what
/// is appended after the start is not looked at.
public struct Verification {
  /// How much is looked at.
  public enum Scope: Sendable {
    /// The entries: hashes, tiles, tree, head, times, columns against bytes.
    case entries
    /// Also each stream's chain of versions, the index, and what is remembered of commands.
    case everything
  }

  public struct Report: Sendable, Equatable {
    /// What was verified: `verified N entries, root …`.
    public let head: Head
  }

  /// Verifies the log in the file at `path`, also one that is too damaged to be opened.
  ///
  /// `checkpoints` are compared with the roots at their sizes, as is the one signed last.
  /// `progress` hears now and then how many entries of how many are done, and may throw to end it.
  ///
  /// - Throws: `VerificationFailure` with the first bad position; `LogFault` when the file cannot
  ///   be read; what `progress` throws.
  public static func run(
    path: String, scope: Scope = .everything, checkpoints: [Checkpoint] = [],
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Report {
    let connection = try Connection(path: path, writing: false)
    return try connection.access {
      try legible(at: nil) { try SchemaCheck.run(connection) }
      let stored = try legible(at: nil) { try head(connection) }
      var checkpoints = checkpoints
      if let signed = try legible(at: nil, { try CheckpointRow.read(connection) }) {
        checkpoints.append(signed)
      }
      checkpoints += try legible(at: nil) { try CosignedTable.checkpoints(connection) }
      var rows = try RowCheck(
        connection, head: stored.head, checkpoints: checkpoints, digesting: scope == .everything)
      do {
        try rows.run(progress)
      } catch let fault as LogFault {
        throw illegible(fault, at: rows.next) ?? fault
      }
      try legible(at: nil) {
        try rows.finish(stored)
        guard scope == .everything else { return }
        try IndexCheck(connection, size: stored.head.size).run(rows.places)
        try CommandCheck(connection, size: stored.head.size).run(rows.commands)
      }
      return Report(head: stored.head)
    }
  }

  /// SQLite says of some damage that it cannot read on: that, too, is a log that is not whole.
  private static func legible<R>(at position: Int?, _ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let fault as LogFault {
      throw illegible(fault, at: position) ?? fault
    }
  }

  /// Nil for a fault that is none of the log's contents.
  private static func illegible(_ fault: LogFault, at position: Int?) -> (any Error)? {
    guard case .storage(let code, _) = fault, code & 255 == SQLITE_CORRUPT else { return nil }
    return VerificationFailure(.illegible, at: position)
  }

  /// A head that does not fit its own frontier is found here; what it should be, only by reading.
  private static func head(_ connection: Connection) throws -> StoredHead {
    do {
      let stored = try StoredHead.read(connection)
      guard stored.head.size >= 0 else { throw VerificationFailure(.head) }
      return stored
    } catch LogFault.damaged {
      throw VerificationFailure(.head)
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
