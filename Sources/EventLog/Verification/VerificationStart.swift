import Canonical

/// Where a verification begins: at the first entry, or behind a checkpoint.
struct VerificationStart {
  var frontier = Frontier()
  /// The tree before the tile of leaves that grows.
  var aligned = Frontier()
  var last = Instant(milliseconds: .min)

  init() {}

  /// Behind this checkpoint: the tree of its size is made from the stored tiles and the entries
  /// after the last full one, and must be the checkpoint's.
  ///
  /// - Throws: `VerificationFailure`.
  init(
    behind checkpoint: Checkpoint, of size: Int, _ connection: Connection, _ tiles: TileCheck
  ) throws {
    guard checkpoint.size <= size else { throw VerificationFailure(.checkpoint) }
    var hashes: [TreeHash] = []
    var level = 0
    while checkpoint.size >> (8 * level) > 0 {
      let count = (checkpoint.size >> (8 * level)) % Tree.tileWidth
      let number = checkpoint.size >> (8 * (level + 1))
      let tail = try Self.tail(connection, level: level, number: number, count: count)
      guard tail.count == count * TreeHash.byteCount else { throw VerificationFailure(.tile) }
      tiles.begin(level: level, number: number, with: tail)
      var part = Frontier()
      tail.withUnsafeBytes { for hash in TreeHash.unpack($0) { part.append(hash) } }
      hashes = part.hashes + hashes
      level += 1
    }
    guard let frontier = Frontier(size: checkpoint.size, hashes: hashes),
      frontier.root == checkpoint.root
    else { throw VerificationFailure(.checkpoint) }
    self.frontier = frontier
    let loose = checkpoint.size % Tree.tileWidth
    aligned =
      Frontier(
        size: checkpoint.size - loose,
        hashes: Array(hashes.dropLast(loose.nonzeroBitCount))) ?? Frontier()
    last = try Self.time(connection, at: checkpoint.size)
  }

  private static func tail(
    _ connection: Connection, level: Int, number: Int, count: Int
  ) throws -> [UInt8] {
    guard count > 0 else { return [] }
    let select = try Statement(
      connection.handle,
      level == 0
        ? "SELECT bytes FROM entry WHERE position > ?2 * 256 ORDER BY position LIMIT \(count)"
        : "SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
    defer { select.finalize() }
    select.bind(1, level)
    select.bind(2, number)
    var hashes: [UInt8] = []
    while try select.step() {
      if level == 0 {
        TreeHash.leaf(select.blob(0)).withUnsafeBytes { hashes.append(contentsOf: $0) }
      } else {
        hashes = Array(select.blob(0).prefix(count * TreeHash.byteCount))
      }
    }
    return hashes
  }

  private static func time(_ connection: Connection, at position: Int) throws -> Instant {
    let select = try Statement(connection.handle, "SELECT bytes FROM entry WHERE position = ?1")
    defer { select.finalize() }
    select.bind(1, position)
    guard try select.step() else {
      guard position > 0 else { return Instant(milliseconds: .min) }
      throw VerificationFailure(.missing, at: position)
    }
    guard let envelope = try? Envelope(select.blob(0)) else {
      throw VerificationFailure(.malformed, at: position)
    }
    return envelope.at
  }
}
