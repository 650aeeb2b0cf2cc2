import Canonical

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
    return try StoredHead(
      size: select.integer(0), root: select.blob(1), frontier: select.blob(2),
      at: select.integer(3), behind: select.integer(4))
  }

  /// - Throws: `LogFault.damaged` for what contradicts itself.
  init(
    size: Int, root: UnsafeRawBufferPointer, frontier packed: UnsafeRawBufferPointer, at: Int,
    behind: Int
  ) throws(LogFault) {
    guard let root = TreeHash(root), packed.count.isMultiple(of: TreeHash.byteCount),
      let frontier = Frontier(size: size, hashes: TreeHash.unpack(packed))
    else { throw LogFault.damaged(position: nil, what: "head is malformed") }
    guard let behind = Self.unpacked(behind: behind) else {
      throw LogFault.damaged(position: nil, what: "clock is malformed")
    }
    self.head = Head(size: size, hash: root)
    self.frontier = frontier
    self.clock = LogClock(last: Instant(milliseconds: Int64(at)), behind: behind)
  }

  /// How far behind the clock may be, with a sum in its lowest 16 bits: nothing else tells it, and
  /// a damaged one would let times run backwards unseen. 0 is 0.
  static func packed(behind: Int64) -> Int { Int(behind << 16) | sum(behind) }

  private static func unpacked(behind packed: Int) -> Int64? {
    let behind = Int64(packed >> 16)
    return behind >= 0 && sum(behind) == packed & 0xFFFF ? behind : nil
  }

  private static func sum(_ behind: Int64) -> Int {
    Int((UInt64(bitPattern: behind) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

extension TreeHash {
  /// Hashes that stand one after the other; the count is a multiple of 32.
  static func unpack(_ bytes: UnsafeRawBufferPointer) -> [TreeHash] {
    guard let start = bytes.baseAddress else { return [] }
    return stride(from: 0, to: bytes.count, by: byteCount).map { TreeHash(loading: start + $0) }
  }
}
