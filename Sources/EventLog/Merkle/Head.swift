/// How far the log reaches, durably, and what its tree comes to there.
public struct Head: Sendable, Equatable {
  /// Number of entries; the last one's position.
  public let size: Int
  /// RFC 6962 root over them.
  public let hash: TreeHash

  /// The root's 32 bytes.
  public var root: [UInt8] { hash.bytes }

  public init(size: Int, hash: TreeHash) {
    (self.size, self.hash) = (size, hash)
  }
}
