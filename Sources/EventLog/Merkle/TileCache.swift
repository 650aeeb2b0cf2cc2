import Synchronization

/// The hashes of a tile and of every perfect subtree over them.
struct TileTree {
  /// By height; a full tile has nine.
  private var levels: [[TreeHash]] = [[]]

  var count: Int { levels[0].count }

  mutating func append(_ hash: TreeHash) {
    var (hash, height) = (hash, 0)
    while true {
      if levels.count == height { levels.append([]) }
      levels[height].append(hash)
      let count = levels[height].count
      guard count.isMultiple(of: 2), height < 8 else { return }
      hash = .node(levels[height][count - 2], levels[height][count - 1])
      height += 1
    }
  }

  /// Nil where the tile does not reach so far.
  func subtree(height: Int, index: Int) -> TreeHash? {
    guard height < levels.count, index < levels[height].count else { return nil }
    return levels[height][index]
  }
}

/// Tiles that proofs have been made of lately: what a tile holds once, it holds for good, and the
/// next proof goes over the same upper tiles and, for a receipt, over the same last one.
final class TileCache: Sendable {
  struct Key: Hashable {
    let level, number: Int
  }

  /// Two generations: when the young one is full the old one is given back.
  private struct State {
    var young: [Key: TileTree] = [:]
    var old: [Key: TileTree] = [:]
  }

  private static let capacity = 48
  private let state = Mutex(State())

  /// A subtree's hash; `load` brings a tile up to at least so many hashes.
  func subtree(
    of key: Key, height: Int, index: Int, load: (inout TileTree) throws -> Void
  ) throws -> TreeHash {
    try state.withLock { state in
      if let known = state.young[key]?.subtree(height: height, index: index) { return known }
      if state.young.count >= Self.capacity { (state.old, state.young) = (state.young, [:]) }
      var tile =
        state.young.removeValue(forKey: key) ?? state.old.removeValue(forKey: key)
        ?? TileTree()
      if tile.subtree(height: height, index: index) == nil { try load(&tile) }
      defer { state.young[key] = tile }
      guard let hash = tile.subtree(height: height, index: index) else {
        throw LogFault.damaged(position: nil, what: "tile of level \(key.level)")
      }
      return hash
    }
  }
}
