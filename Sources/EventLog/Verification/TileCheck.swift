/// Compares the tiles that are stored with those that the entries give.
final class TileCheck {
  /// The hashes of the tile that grows, for each level; how many; and its number.
  private let growing: [UnsafeMutableRawBufferPointer]
  private var counts = [Int](repeating: 0, count: levels)
  private var numbers = [Int](repeating: 0, count: levels)
  private let select: Statement
  private let connection: Connection

  private static let levels = 8

  init(_ connection: Connection) throws {
    self.connection = connection
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

  /// Begins in the middle: with the hashes that tile has already.
  func begin(level: Int, number: Int, with hashes: [UInt8]) {
    growing[level].copyBytes(from: hashes)
    (counts[level], numbers[level]) = (hashes.count / TreeHash.byteCount, number)
  }

  /// The leaves of the tile that grows, as far as they are there.
  var leaves: [TreeHash] {
    TreeHash.unpack(
      UnsafeRawBufferPointer(rebasing: growing[0][..<(counts[0] * TreeHash.byteCount)]))
  }

  /// The tiles that are not full yet, and how many there are; of level 0 only full ones are stored.
  func finish() throws {
    for level in growing.indices.dropFirst() where counts[level] > 0 { try compare(level) }
    let stored = try Statement(connection.handle, "SELECT count(*) FROM tile")
    defer { stored.finalize() }
    let expected = growing.indices.reduce(0) {
      $0 + numbers[$1] + ($1 > 0 && counts[$1] > 0 ? 1 : 0)
    }
    guard try stored.step(), stored.integer(0) == expected else { throw VerificationFailure(.tile) }
  }

  private func compare(_ level: Int) throws {
    select.bind(1, level)
    select.bind(2, numbers[level])
    defer { select.reset() }
    let mine = UnsafeRawBufferPointer(
      rebasing: growing[level][..<(counts[level] * TreeHash.byteCount)])
    guard try select.step() else { throw VerificationFailure(.tile) }
    let stored = select.blob(0)
    if mine.sameBytes(as: stored) { return }
    guard level == 0, stored.count == mine.count,
      let offset = mine.indices.first(where: { mine[$0] != stored[$0] })
    else { throw VerificationFailure(.tile) }
    let leaf = numbers[0] * Tree.tileWidth + offset / TreeHash.byteCount
    throw VerificationFailure(.hash, at: leaf + 1)
  }
}
