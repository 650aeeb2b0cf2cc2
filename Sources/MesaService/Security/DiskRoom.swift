#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is left on the disk that holds an instance.
public struct DiskRoom: Sendable, Equatable {
  public let free: Int
  public let total: Int

  public init(free: Int, total: Int) { (self.free, self.total) = (free, total) }

  /// Nil where the system does not say.
  public init?(at path: String) {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    let block = Int(status.f_frsize)
    self.init(free: Int(status.f_bavail) * block, total: Int(status.f_blocks) * block)
  }

  /// How much has to be left for anything to be written.
  public struct Reserve: Sendable, Equatable {
    public var bytes: Int
    public var percent: Int

    /// - Source: `security.md` §4.11.
    public init(bytes: Int = 200 << 20, percent: Int = 5) {
      (self.bytes, self.percent) = (bytes, percent)
    }
  }

  public func isShort(of reserve: Reserve) -> Bool {
    free < reserve.bytes || free < total / 100 * reserve.percent
  }
}
