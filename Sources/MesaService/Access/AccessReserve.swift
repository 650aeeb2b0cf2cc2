import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Room on the disk that is kept for the reading log: a file of zeros, given up piece by piece when
/// the disk is full, so that reads can still be recorded while an operator makes room.
final class AccessReserve: Sendable {
  /// What is given up at a time: others who write take what is free as well.
  static let pieceBytes = 1 << 20

  let path: String
  let bytes: Int
  /// Counts the pieces that were given up.
  private let given = Mutex(0)

  init(path: String, bytes: Int) { (self.path, self.bytes) = (path, bytes) }

  var generation: Int { given.withLock { $0 } }

  /// Takes the room again, as far as there is any.
  func refill() {
    given.withLock { _ in
      let held = size
      guard held < bytes else { return }
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      // A part of it is no use to anybody who expects the whole: back to what it was.
      if posix_fallocate(descriptor, 0, off_t(bytes)) != 0 { ftruncate(descriptor, off_t(held)) }
    }
  }

  /// Gives up one piece, unless somebody has since `generation`: then there is room to try.
  ///
  /// - Returns: whether trying again makes sense; false when nothing is left.
  func giveUp(since generation: Int) -> Bool {
    given.withLock { given in
      guard given == generation else { return true }
      let held = size
      guard held > 0, truncate(path, off_t(max(0, held - Self.pieceBytes))) == 0 else {
        return false
      }
      given += 1
      return true
    }
  }

  private var size: Int { ((try? PrivateFile.status(path)) ?? nil)?.bytes ?? 0 }
}
