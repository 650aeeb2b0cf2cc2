/// Compares the tiles that are stored with those that the entries give.
struct TileCheck {
  private var growing: [[UInt8]] = []
  private var numbers: [Int] = []
  private let select: Statement

  init(_ connection: Connection) throws {
    select = try connection.prepare("SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
  }

  @inline(__always) mutating func add(_ hash: TreeHash, level: Int, index: Int) throws {
    if growing.count == level {
      growing.append([])
      growing[level].reserveCapacity(Tree.tileBytes)
      numbers.append(0)
    }
    hash.withUnsafeBytes { growing[level].append(contentsOf: $0) }
    if growing[level].count == Tree.tileBytes {
      try compare(level)
      growing[level].removeAll(keepingCapacity: true)
      numbers[level] += 1
    }
  }

  /// The tiles that are not full yet; of level 0 none is stored.
  func finish() throws {
    for level in growing.indices.dropFirst() where !growing[level].isEmpty { try compare(level) }
  }

  private func compare(_ level: Int) throws {
    select.bind(1, level)
    select.bind(2, numbers[level])
    defer { select.reset() }
    guard try select.step() else { throw VerificationFailure(.tile) }
    let stored = select.blob(0)
    // A tile above the leaves may have grown since the verification began.
    guard stored.count >= growing[level].count else { throw VerificationFailure(.tile) }
    for (offset, byte) in growing[level].enumerated() where stored[offset] != byte {
      let hash = numbers[level] * Tree.tileWidth + offset / TreeHash.byteCount
      throw level == 0
        ? VerificationFailure(.hash, at: hash + 1) : VerificationFailure(.tile)
    }
  }
}
