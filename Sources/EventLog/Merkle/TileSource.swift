/// The hashes of a stored log, from its tiles; those of the last entries from the entries.
struct TileSource: TreeSource {
  private let connection: Connection
  private let cache: TileCache

  /// `cache`: of this log alone; without one everything is read from the file.
  init(_ connection: Connection, _ cache: TileCache = TileCache()) {
    (self.connection, self.cache) = (connection, cache)
  }

  /// The root of the first `size` leaves.
  mutating func root(of size: Int) throws -> TreeHash {
    size > 0 ? try frontier(of: size).root : .empty
  }

  mutating func perfect(height: Int, index: Int) throws -> TreeHash {
    let (level, rest) = height.quotientAndRemainder(dividingBy: 8)
    let start = index << rest
    let key = TileCache.Key(level: level, number: start / Tree.tileWidth)
    return try cache.subtree(
      of: key, height: rest, index: (start % Tree.tileWidth) >> rest
    ) { tile in
      try connection.load(&tile, key)
    }
  }

  /// A tile's hashes as far as they are there; 256 when it is full.
  func tile(level: Int, number: Int) throws -> [UInt8] {
    let tile = try connection.tile(level: level, number: number)
    return tile.isEmpty && level == 0 ? try connection.leaves(ofTile: number) : tile
  }
}

extension Connection {
  /// Adds what the file has and the tile has not yet.
  fileprivate func load(_ tile: inout TileTree, _ key: TileCache.Key) throws {
    var stored = try self.tile(level: key.level, number: key.number)
    if stored.isEmpty, key.level == 0 {
      stored = try leaves(ofTile: key.number, after: tile.count)
      stored.withUnsafeBytes { for hash in TreeHash.unpack($0) { tile.append(hash) } }
      return
    }
    guard stored.count.isMultiple(of: TreeHash.byteCount) else { return }
    let known = tile.count * TreeHash.byteCount
    guard known < stored.count else { return }
    stored.withUnsafeBytes { bytes in
      for hash in TreeHash.unpack(bytes[slice: known..<bytes.count]) { tile.append(hash) }
    }
  }

  /// The stored hashes; empty when there are none.
  func tile(level: Int, number: Int) throws -> [UInt8] {
    let select = try prepared("SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
    defer { select.reset() }
    select.bind(1, level)
    select.bind(2, number)
    return try select.step() ? [UInt8](select.blob(0)) : []
  }

  /// The leaf hashes of a tile of level 0, from its entries, but for the first `known`.
  func leaves(ofTile number: Int, after known: Int = 0) throws -> [UInt8] {
    let select = try prepared(
      "SELECT bytes FROM entry WHERE position BETWEEN ?1 AND ?2 ORDER BY position")
    defer { select.reset() }
    select.bind(1, number * Tree.tileWidth + known + 1)
    select.bind(2, (number + 1) * Tree.tileWidth)
    var hashes: [UInt8] = []
    while try select.step() {
      TreeHash.leaf(select.blob(0)).withUnsafeBytes { hashes.append(contentsOf: $0) }
    }
    return hashes
  }
}
