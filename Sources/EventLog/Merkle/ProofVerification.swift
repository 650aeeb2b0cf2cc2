extension InclusionProof {
  /// Whether `leaf` stands at `leafIndex` in the tree with this size and root (D.2).
  public func verifies(leaf: TreeHash, root: TreeHash) -> Bool {
    guard leafIndex >= 0, leafIndex < treeSize else { return false }
    let inner = bitLength(leafIndex ^ (treeSize - 1))
    let border = (leafIndex >> inner).nonzeroBitCount
    guard hashes.count == inner + border else { return false }
    var hash = leaf
    for (step, other) in hashes.enumerated() {
      hash =
        step < inner && leafIndex >> step & 1 == 0 ? .node(hash, other) : .node(other, hash)
    }
    return hash == root
  }
}

extension ConsistencyProof {
  /// Whether the tree of `firstSize` and `first` is the beginning of that of `secondSize` (D.3).
  ///
  /// Every tree begins with the empty one, whose root is checked; equal sizes need equal roots.
  public func verifies(first: TreeHash, second: TreeHash) -> Bool {
    guard firstSize >= 0, firstSize <= secondSize else { return false }
    if firstSize == 0 {
      return hashes.isEmpty && first == .empty && (secondSize > 0 || second == .empty)
    }
    if firstSize == secondSize { return hashes.isEmpty && first == second }
    let shift = firstSize.trailingZeroBitCount
    let inner = bitLength((firstSize - 1) ^ (secondSize - 1)) - shift
    let border = ((firstSize - 1) >> (inner + shift)).nonzeroBitCount
    var rest = hashes[...]
    var (old, new) = (first, first)
    if firstSize != 1 << shift {
      guard let seed = rest.popFirst() else { return false }
      (old, new) = (seed, seed)
    }
    guard rest.count == inner + border else { return false }
    let mask = (firstSize - 1) >> shift
    for (step, other) in rest.enumerated() {
      if step < inner, mask >> step & 1 == 0 {
        new = .node(new, other)
      } else {
        old = .node(other, old)
        new = .node(other, new)
      }
    }
    return old == first && new == second
  }
}

private func bitLength(_ value: Int) -> Int { Int.bitWidth - value.leadingZeroBitCount }
