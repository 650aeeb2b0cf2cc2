/// That a leaf is in a tree: RFC 6962's audit path, sibling of the leaf first.
public struct InclusionProof: Sendable, Equatable {
  /// Counted from 0: the entry's position less one.
  public let leafIndex: Int
  public let treeSize: Int
  public let hashes: [TreeHash]

  public init(leafIndex: Int, treeSize: Int, hashes: [TreeHash]) {
    (self.leafIndex, self.treeSize, self.hashes) = (leafIndex, treeSize, hashes)
  }
}

/// That a tree is a prefix of a later one: RFC 6962's consistency proof.
public struct ConsistencyProof: Sendable, Equatable {
  public let firstSize: Int
  public let secondSize: Int
  public let hashes: [TreeHash]

  public init(firstSize: Int, secondSize: Int, hashes: [TreeHash]) {
    (self.firstSize, self.secondSize, self.hashes) = (firstSize, secondSize, hashes)
  }
}

/// Where the hashes of a tree come from: leaves in memory, or tiles in a file.
protocol TreeSource {
  /// The hash of leaves `index << height` up to `(index + 1) << height`, all of them present.
  mutating func perfect(height: Int, index: Int) throws -> TreeHash
}

extension TreeSource {
  /// `MTH(D[range])` of `log-format.md` D.1; `range` begins where such a subtree can begin.
  mutating func root(of range: Range<Int>) throws -> TreeHash {
    guard !range.isEmpty else { return .empty }
    let count = range.count
    if count.nonzeroBitCount == 1 {
      let height = count.trailingZeroBitCount
      return try perfect(height: height, index: range.lowerBound >> height)
    }
    let middle = range.lowerBound + split(count)
    let left = try root(of: range.lowerBound..<middle)
    return .node(left, try root(of: middle..<range.upperBound))
  }

  /// D.2: `PATH(index, D[0:size])`; needs `index < size`.
  mutating func inclusion(of index: Int, in size: Int) throws -> InclusionProof {
    var hashes: [TreeHash] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + split(range.count)
      let (near, far) =
        index < middle
        ? (range.lowerBound..<middle, middle..<range.upperBound)
        : (middle..<range.upperBound, range.lowerBound..<middle)
      hashes.append(try root(of: far))
      range = near
    }
    return InclusionProof(leafIndex: index, treeSize: size, hashes: hashes.reversed())
  }

  /// D.3: `PROOF(first, D[0:second])`; empty for `first` 0 and for equal sizes.
  mutating func consistency(from first: Int, to second: Int) throws -> ConsistencyProof {
    var hashes: [TreeHash] = []
    var range = 0..<second
    var whole = true
    while first > 0, first < range.upperBound {
      let middle = range.lowerBound + split(range.count)
      if first <= middle {
        hashes.append(try root(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        hashes.append(try root(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
        whole = false
      }
    }
    if !whole { hashes.append(try root(of: range)) }
    return ConsistencyProof(firstSize: first, secondSize: second, hashes: hashes.reversed())
  }

  /// The frontier of the first `size` leaves.
  mutating func frontier(of size: Int) throws -> Frontier {
    var hashes: [TreeHash] = []
    var start = 0
    for height in stride(from: Int.bitWidth - 2, through: 0, by: -1)
    where size >> height & 1 == 1 {
      hashes.append(try perfect(height: height, index: start >> height))
      start += 1 << height
    }
    guard let frontier = Frontier(size: size, hashes: hashes) else {
      throw LogFault.damaged(position: nil, what: "frontier")
    }
    return frontier
  }

  /// The largest power of two strictly smaller than `count`, which is above 1.
  private func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
