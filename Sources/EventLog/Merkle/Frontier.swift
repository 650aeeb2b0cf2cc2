/// The roots of the maximal perfect subtrees of a log of `size` leaves, largest first.
///
/// What a log must keep to go on growing: at most 63 hashes (a "compact range").
public struct Frontier: Sendable, Equatable {
  public private(set) var size: Int
  public private(set) var hashes: [TreeHash]

  public init() {
    size = 0
    hashes = []
  }

  /// Nil unless there are as many hashes as `size` has bits set.
  public init?(size: Int, hashes: [TreeHash]) {
    guard size >= 0, hashes.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.hashes = hashes
  }

  /// Adds a leaf's hash; `completed` hears of every perfect subtree of height 8, 16, … it closes.
  @inline(__always) mutating func append(
    _ leaf: TreeHash, completed: (_ height: Int, TreeHash) throws -> Void
  ) rethrows {
    var hash = leaf
    var index = size
    var height = 0
    while index & 1 == 1 {
      hash = .node(hashes.removeLast(), hash)
      index >>= 1
      height += 1
      if height & 7 == 0 { try completed(height, hash) }
    }
    hashes.append(hash)
    size += 1
  }

  /// Adds a leaf's hash.
  public mutating func append(_ leaf: TreeHash) { append(leaf) { _, _ in } }

  /// The tree's root: of the empty tree SHA-256 of nothing.
  public var root: TreeHash {
    guard var root = hashes.last else { return .empty }
    for hash in hashes.dropLast().reversed() { root = .node(hash, root) }
    return root
  }
}
