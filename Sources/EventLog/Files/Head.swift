import Canonical

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

/// What is stored beside the entries of a commit, in its transaction.
struct StoredHead {
  var head: Head
  var frontier: Frontier
  var clock: LogClock

  static func read(_ connection: Connection) throws -> StoredHead {
    let select = try Statement(
      connection.handle, "SELECT size, root, frontier, at, behind FROM head WHERE id = 1")
    defer { select.finalize() }
    guard try select.step() else {
      throw LogFault.damaged(position: nil, what: "head is missing")
    }
    let size = select.integer(0)
    let packed = select.blob(2)
    guard let root = TreeHash(select.blob(1)), packed.count.isMultiple(of: TreeHash.byteCount),
      let frontier = Frontier(size: size, hashes: TreeHash.unpack(packed))
    else { throw LogFault.damaged(position: nil, what: "head is malformed") }
    return StoredHead(
      head: Head(size: size, hash: root), frontier: frontier,
      clock: LogClock(
        last: Instant(milliseconds: Int64(select.integer(3))), behind: Int64(select.integer(4))))
  }
}

extension TreeHash {
  /// Hashes that stand one after the other; the count is a multiple of 32.
  static func unpack(_ bytes: UnsafeRawBufferPointer) -> [TreeHash] {
    guard let start = bytes.baseAddress else { return [] }
    return stride(from: 0, to: bytes.count, by: byteCount).map { TreeHash(loading: start + $0) }
  }
}
