/// The hashes of a stored log, from its tiles; those of the last entries from the entries.
///
/// Keeps the tiles that it has seen: meant for one proof, not for long.
struct TileSource: TreeSource {
  private let connection: Connection
  private var tiles: [Key: [UInt8]] = [:]

  private struct Key: Hashable {
    let level, number: Int
  }

  init(_ connection: Connection) { self.connection = connection }

  /// The root of the first `size` leaves.
  mutating func root(of size: Int) throws -> TreeHash {
    size > 0 ? try frontier(of: size).root : .empty
  }

  mutating func perfect(height: Int, index: Int) throws -> TreeHash {
    let (level, rest) = height.quotientAndRemainder(dividingBy: 8)
    let start = index << rest
    let tile = try tile(level: level, number: start / Tree.tileWidth)
    let offset = start % Tree.tileWidth
    let count = 1 << rest
    guard tile.count >= (offset + count) * TreeHash.byteCount else {
      throw LogFault.damaged(position: nil, what: "tile of level \(level)")
    }
    var hashes = tile.withUnsafeBytes { bytes in
      TreeHash.unpack(
        bytes[slice: (offset * TreeHash.byteCount)..<((offset + count) * TreeHash.byteCount)])
    }
    while hashes.count > 1 {
      hashes = stride(from: 0, to: hashes.count, by: 2).map { .node(hashes[$0], hashes[$0 + 1]) }
    }
    return hashes[0]
  }

  /// A tile's hashes as far as they are there; 256 when it is full.
  mutating func tile(level: Int, number: Int) throws -> [UInt8] {
    let key = Key(level: level, number: number)
    if let tile = tiles[key] { return tile }
    var tile = try connection.tile(level: level, number: number)
    if tile.isEmpty, level == 0 { tile = try connection.leaves(ofTile: number) }
    tiles[key] = tile
    return tile
  }
}

extension Connection {
  /// The stored hashes; empty when there are none.
  func tile(level: Int, number: Int) throws -> [UInt8] {
    let select = try Statement(
      handle, "SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
    defer { select.finalize() }
    select.bind(1, level)
    select.bind(2, number)
    return try select.step() ? [UInt8](select.blob(0)) : []
  }

  /// The leaf hashes of a tile of level 0, from its entries.
  func leaves(ofTile number: Int) throws -> [UInt8] {
    let select = try Statement(
      handle, "SELECT bytes FROM entry WHERE position BETWEEN ?1 AND ?2 ORDER BY position")
    defer { select.finalize() }
    select.bind(1, number * Tree.tileWidth + 1)
    select.bind(2, (number + 1) * Tree.tileWidth)
    var hashes: [UInt8] = []
    while try select.step() {
      TreeHash.leaf(select.blob(0)).withUnsafeBytes { hashes.append(contentsOf: $0) }
    }
    return hashes
  }
}
