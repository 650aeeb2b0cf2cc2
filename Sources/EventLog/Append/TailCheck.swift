import Canonical

/// What opening a log makes sure of: its last entries and tiles are those that its head speaks of.
///
/// Reads at most 256 entries and one tile a level, however long the log is. All the rows are for
/// `Verification`.
enum TailCheck {
  /// The tree as it goes on growing.
  ///
  /// - Throws: `LogFault.damaged`.
  static func load(_ connection: Connection) throws -> (StoredHead, Tree) {
    let stored = try StoredHead.read(connection)
    let size = stored.head.size
    let last = try lastPosition(connection)
    guard last == size else {
      throw LogFault.damaged(position: min(last, size) + 1, what: "entries against head")
    }
    guard stored.frontier.root == stored.head.hash else {
      throw LogFault.damaged(position: nil, what: "root against frontier")
    }
    var tails: [[UInt8]] = []
    var expected = stored.frontier.hashes[...]
    var level = 0
    while size >> (8 * level) > 0 {
      let count = (size >> (8 * level)) % Tree.tileWidth
      let tail =
        level == 0
        ? try leaves(of: connection, size: size, last: stored.clock.last)
        : try tile(connection, level: level, number: size >> (8 * (level + 1)), count: count)
      guard tail.count == count * TreeHash.byteCount else {
        throw LogFault.damaged(position: nil, what: "tile of level \(level)")
      }
      var part = Frontier()
      tail.withUnsafeBytes { for hash in TreeHash.unpack($0) { part.append(hash) } }
      guard expected.suffix(part.hashes.count).elementsEqual(part.hashes) else {
        throw LogFault.damaged(
          position: level == 0 ? size - count + 1 : nil, what: "tile of level \(level)")
      }
      expected.removeLast(part.hashes.count)
      tails.append(tail)
      level += 1
    }
    return (stored, Tree(frontier: stored.frontier, tails: tails))
  }

  private static func lastPosition(_ connection: Connection) throws -> Int {
    let select = try Statement(connection.handle, "SELECT max(position) FROM entry")
    defer { select.finalize() }
    return try select.step() ? select.integer(0) : 0
  }

  private static func tile(
    _ connection: Connection, level: Int, number: Int, count: Int
  ) throws -> [UInt8] {
    guard count > 0 else { return [] }
    let select = try Statement(
      connection.handle, "SELECT hashes FROM tile WHERE level = ?1 AND number = ?2")
    defer { select.finalize() }
    select.bind(1, level)
    select.bind(2, number)
    return try select.step() ? [UInt8](select.blob(0)) : []
  }

  /// Leaf hashes of the entries after the last full tile, and whether the last entry is whole.
  private static func leaves(
    of connection: Connection, size: Int, last: Instant
  ) throws -> [UInt8] {
    let start = size - size % Tree.tileWidth
    let select = try Statement(
      connection.handle,
      """
      SELECT position, stream, version, type, bytes FROM entry
      WHERE position >= ?1 ORDER BY position
      """)
    defer { select.finalize() }
    select.bind(1, min(start + 1, size))
    var hashes: [UInt8] = []
    while try select.step() {
      let position = select.integer(0)
      let bytes = select.blob(4)
      if position > start {
        TreeHash.leaf(bytes).withUnsafeBytes { hashes.append(contentsOf: $0) }
      }
      guard position == size else { continue }
      let envelope = try Envelope(bytes, checkingData: true)
      guard envelope.position == size, envelope.version == select.integer(2),
        envelope.streamBytes.elementsEqual(select.text(1)),
        envelope.typeBytes.elementsEqual(select.text(3)), envelope.at <= last
      else { throw LogFault.damaged(position: size, what: "columns against bytes") }
    }
    return hashes
  }
}
