import EventLog
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ServiceFailure {
  /// What an answer of the disk comes to: SQLite's extended code, or the system's `errno` where it
  /// is negative.
  ///
  /// `disk.full` and `data.readOnly` where that is the cause, whichever file it was; else `code`
  /// with the reason.
  public static func storage(_ answer: Int32, _ code: String, reason: String) -> ServiceFailure {
    let primary = answer < 0 || answer == noRoomForIndex ? answer : answer & 0xFF
    return switch primary {
    case SQLITE_FULL, noRoomForIndex, -ENOSPC, -EDQUOT: ServiceFailure("disk.full", .io)
    case SQLITE_READONLY, SQLITE_PERM, -EROFS, -EACCES: ServiceFailure("data.readOnly", .io)
    case SQLITE_BUSY, SQLITE_LOCKED: ServiceFailure("log.writerRunning", .unavailable)
    default: ServiceFailure(code, .io, ["reason": reason])
    }
  }

  /// SQLITE_IOERR_SHMSIZE: the WAL's index could not be given its size.
  private static let noRoomForIndex = SQLITE_IOERR | 19 << 8

  init(_ error: DatabaseError) {
    self = .storage(
      error.extendedResultCode.rawValue, "log.storage", reason: error.message ?? "SQLite")
  }
}
