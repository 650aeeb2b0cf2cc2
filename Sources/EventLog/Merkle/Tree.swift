/// The growing tree: its frontier, and the tiles that are not full yet.
///
/// Tiles are those of C2SP tlog-tiles, 256 hashes wide. A tile of level 0 is handed out when it
/// is full; one of a higher level each time it grows, once in 256 entries, so that opening a
/// long log needs no more than its last 256 entries.
struct Tree {
  private(set) var frontier: Frontier
  /// The hashes of the tile that grows, for each level; 255 at most.
  private(set) var tails: [[UInt8]]

  static let tileWidth = 256
  static let tileBytes = tileWidth * TreeHash.byteCount

  init() {
    frontier = Frontier()
    tails = []
  }

  init(frontier: Frontier, tails: [[UInt8]]) {
    self.frontier = frontier
    self.tails = tails
  }

  var size: Int { frontier.size }

  /// Adds a leaf; `store` gets each tile that is to be written: level, number, hashes.
  mutating func append(
    _ leaf: TreeHash, store: (_ level: Int, _ number: Int, [UInt8]) throws -> Void
  ) rethrows {
    let index = frontier.size
    try grow(level: 0, index: index, leaf, store: store)
    var completed: [(Int, TreeHash)] = []
    frontier.append(leaf) { height, hash in completed.append((height / 8, hash)) }
    for (level, hash) in completed {
      try grow(level: level, index: index >> (8 * level), hash, store: store)
    }
  }

  private mutating func grow(
    level: Int, index: Int, _ hash: TreeHash,
    store: (_ level: Int, _ number: Int, [UInt8]) throws -> Void
  ) rethrows {
    if tails.count == level {
      tails.append([])
      tails[level].reserveCapacity(Self.tileBytes)
    }
    hash.withUnsafeBytes { tails[level].append(contentsOf: $0) }
    let full = tails[level].count == Self.tileBytes
    if full || level > 0 { try store(level, index / Self.tileWidth, tails[level]) }
    if full { tails[level].removeAll(keepingCapacity: true) }
  }
}
