public import Canonical
import EventLog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an instance is, for whoever watches over it.
public struct Vitals: Sendable {
  /// Entries in the log.
  public let position: Int
  /// Up to where a checkpoint is signed: so far the chain was read again and verified.
  public let verified: Int
  /// Up to where the views follow.
  public let views: Int
  /// Nil where none is known of.
  public let lastBackup: Instant?
  public let room: DiskRoom?
}

/// What this process takes of the machine.
public struct ProcessVitals: Sendable {
  /// Bytes of memory.
  public let resident: Int?
  public let descriptors: Int?
  /// How many it may have.
  public let descriptorLimit: Int

  public init() {
    let pages = (try? PrivateFile.bytes(of: "/proc/self/statm")).flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: " ").dropFirst().first
        .flatMap { Int($0) }
    }
    resident = pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    descriptors = PrivateFile.names(in: "/proc/self/fd")?.count
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    descriptorLimit = Int(clamping: limit.rlim_cur)
  }
}

extension OpenInstance {
  /// - Parameter record: where backups are noted.
  public func vitals(_ record: SecurityRecord) async -> Vitals {
    Vitals(
      position: log.head.size, verified: (try? log.lastCheckpoint())?.checkpoint.size ?? 0,
      views: await client.views.reached, lastBackup: record.last(.backedUp),
      room: DiskRoom(at: directory.path))
  }
}
