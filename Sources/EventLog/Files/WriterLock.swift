#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to write a data directory, held by one process at a time.
///
/// SQLite up to 3.51.2 can lose committed pages when two connections write or checkpoint at the
/// same instant: a second writing process is locked out before it opens anything. The system
/// lets go of the lock when the process ends, however it ends.
public final class WriterLock: Sendable {
  /// Another process has been writing for as long as was waited.
  public struct Held: Error, Sendable, Equatable {
    public init() {}
    public var code: String { "writer.held" }
  }

  private let descriptor: Int32

  /// Takes `writer.lock`, made with mode 0600 where it is missing.
  ///
  /// Blocks the thread for `patience` milliseconds at most.
  ///
  /// - Throws: `Held`, or `LogFault.storage` when the file cannot be opened.
  public init(path: String, patience: Int = 2_000) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LogFault.system() }
    let step = 20
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        close(descriptor)
        throw LogFault.system(code)
      }
      guard waited < patience else {
        close(descriptor)
        throw Held()
      }
      usleep(UInt32(step * 1_000))
      waited += step
    }
    self.descriptor = descriptor
  }

  /// Lets another process write; may be called twice. What holds the lock writes no more.
  public func release() { flock(descriptor, LOCK_UN) }

  deinit { close(descriptor) }
}

extension LogFault {
  /// The system's number, negative: SQLite's codes are the same numbers with other meanings.
  static func system(_ code: Int32 = errno) -> LogFault {
    .storage(code: -code, reason: String(cString: strerror(code)))
  }
}
