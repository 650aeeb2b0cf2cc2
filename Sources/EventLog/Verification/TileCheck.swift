/// Compares the tiles that are stored with those that the entries give.
final class TileCheck {
  /// The hashes of the tile that grows, for each level; how many; and its number.
  private let growing: [UnsafeMutableRawBufferPointer]
  private var counts = [Int](repeating: 0, count: levels)
  private var numbers = [Int](repeating: 0, count: levels)
  private let select: Statement

  private static let levels = 8

  init(_ connection: Connection) throws {
    select = try connection.prepare("SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
    growing = (0..<Self.levels).map { _ in
      .allocate(byteCount: Tree.tileBytes, alignment: 16)
    }
  }

  deinit { for buffer in growing { buffer.deallocate() } }

  @inline(__always) func add(_ hash: TreeHash, level: Int) throws {
    let count = counts[level]
    growing[level].storeBytes(
      of: hash.words, toByteOffset: count * TreeHash.byteCount, as: type(of: hash.words))
    counts[level] = count + 1
    if count + 1 == Tree.tileWidth {
      try compare(level)
      counts[level] = 0
      numbers[level] += 1
    }
  }

  /// The tiles that are not full yet; of level 0 none is stored.
  func finish() throws {
    for level in growing.indices.dropFirst() where counts[level] > 0 { try compare(level) }
  }

  private func compare(_ level: Int) throws {
    select.bind(1, level)
    select.bind(2, numbers[level])
    defer { select.reset() }
    let mine = UnsafeRawBufferPointer(
      rebasing: growing[level][..<(counts[level] * TreeHash.byteCount)])
    guard try select.step() else { throw VerificationFailure(.tile) }
    // A tile above the leaves may have grown since the verification began.
    let stored = UnsafeRawBufferPointer(rebasing: select.blob(0).prefix(mine.count))
    if mine.sameBytes(as: stored) { return }
    guard level == 0, stored.count == mine.count,
      let offset = mine.indices.first(where: { mine[$0] != stored[$0] })
    else { throw VerificationFailure(.tile) }
    let leaf = numbers[0] * Tree.tileWidth + offset / TreeHash.byteCount
    throw VerificationFailure(.hash, at: leaf + 1)
  }
}
