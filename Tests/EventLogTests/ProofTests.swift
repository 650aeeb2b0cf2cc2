import Testing

@testable import EventLog

@Suite struct `Proofs` {
  @Test(arguments: 1...33)
  func `every leaf of every tree is proved, and no changed proof is taken`(size: Int) throws {
    var leaves = Leaves(size)
    let root = leaves.root(leaves.hashes[...])
    for index in 0..<size {
      let proof = try leaves.inclusion(of: index, in: size)
      let leaf = leaves.hashes[index]
      #expect(proof.verifies(leaf: leaf, root: root))
      #expect(!proof.verifies(leaf: leaf.turned, root: root))
      #expect(!proof.verifies(leaf: leaf, root: root.turned))
      for place in proof.hashes.indices {
        var hashes = proof.hashes
        hashes[place] = hashes[place].turned
        #expect(
          !InclusionProof(leafIndex: index, treeSize: size, hashes: hashes)
            .verifies(leaf: leaf, root: root))
      }
      for hashes in [proof.hashes + [leaf], Array(proof.hashes.dropLast())]
      where hashes.count != proof.hashes.count {
        #expect(
          !InclusionProof(leafIndex: index, treeSize: size, hashes: hashes)
            .verifies(leaf: leaf, root: root))
      }
    }
    #expect(
      !InclusionProof(leafIndex: size, treeSize: size, hashes: [])
        .verifies(leaf: leaves.hashes[0], root: root))
  }

  @Test(arguments: 1...33)
  func `every tree is proved to begin with every smaller one`(size: Int) throws {
    var leaves = Leaves(size)
    let root = leaves.root(leaves.hashes[...])
    for first in 0...size {
      let old = leaves.root(leaves.hashes[..<first])
      let proof = try leaves.consistency(from: first, to: size)
      #expect(proof.verifies(first: old, second: root))
      #expect(!proof.verifies(first: old.turned, second: root))
      if first > 0 { #expect(!proof.verifies(first: old, second: root.turned)) }
      for place in proof.hashes.indices {
        var hashes = proof.hashes
        hashes[place] = hashes[place].turned
        #expect(
          !ConsistencyProof(firstSize: first, secondSize: size, hashes: hashes)
            .verifies(first: old, second: root))
      }
      #expect(
        !ConsistencyProof(firstSize: first, secondSize: size, hashes: proof.hashes + [old])
          .verifies(first: old, second: root))
    }
  }

  /// The same for trees whose sizes chance chooses, among them those around powers of two.
  @Test(arguments: 1...60)
  func `of any size, leaves and beginnings are proved and forgeries are not`(seed: Int) throws {
    var chance = Seeded(UInt64(seed))
    let near = 1 << Int.random(in: 6...9, using: &chance)
    let size =
      seed.isMultiple(of: 2)
      ? near + Int.random(in: -1...1, using: &chance) : Int.random(in: 34...700, using: &chance)
    var leaves = Leaves(size)
    let root = leaves.root(leaves.hashes[...])
    for _ in 0..<12 {
      let index = Int.random(in: 0..<size, using: &chance)
      let proof = try leaves.inclusion(of: index, in: size)
      #expect(proof.verifies(leaf: leaves.hashes[index], root: root))
      let other = (index + Int.random(in: 1..<size, using: &chance)) % size
      #expect(!proof.verifies(leaf: leaves.hashes[other], root: root))
      let elsewhere = InclusionProof(leafIndex: other, treeSize: size, hashes: proof.hashes)
      #expect(!elsewhere.verifies(leaf: leaves.hashes[index], root: root))

      let first = Int.random(in: 1..<size, using: &chance)
      let old = leaves.root(leaves.hashes[..<first])
      let grown = try leaves.consistency(from: first, to: size)
      #expect(grown.verifies(first: old, second: root))
      let shorter = leaves.root(leaves.hashes[..<(first - 1)])
      #expect(!grown.verifies(first: shorter, second: root))
      let place = Int.random(in: 0..<grown.hashes.count, using: &chance)
      var hashes = grown.hashes
      hashes[place] = hashes[place].turned
      #expect(
        !ConsistencyProof(firstSize: first, secondSize: size, hashes: hashes)
          .verifies(first: old, second: root))
    }
  }

  /// Every proof of every small tree, offered for every other place and with every change of order.
  @Test(arguments: 2...17)
  func `a proof holds for its own place alone`(size: Int) throws {
    var leaves = Leaves(size)
    let root = leaves.root(leaves.hashes[...])
    for index in 0..<size {
      let proof = try leaves.inclusion(of: index, in: size)
      for other in 0..<size where other != index {
        let moved = InclusionProof(leafIndex: other, treeSize: size, hashes: proof.hashes)
        #expect(!moved.verifies(leaf: leaves.hashes[index], root: root))
        #expect(!proof.verifies(leaf: leaves.hashes[other], root: root))
      }
      for (one, two) in pairs(proof.hashes.count) {
        var hashes = proof.hashes
        hashes.swapAt(one, two)
        #expect(
          !InclusionProof(leafIndex: index, treeSize: size, hashes: hashes)
            .verifies(leaf: leaves.hashes[index], root: root))
      }
    }
    for first in 1..<size {
      let old = leaves.root(leaves.hashes[..<first])
      let proof = try leaves.consistency(from: first, to: size)
      for other in 1..<size where other != first {
        #expect(!proof.verifies(first: leaves.root(leaves.hashes[..<other]), second: root))
      }
      for (one, two) in pairs(proof.hashes.count) {
        var hashes = proof.hashes
        hashes.swapAt(one, two)
        #expect(
          !ConsistencyProof(firstSize: first, secondSize: size, hashes: hashes)
            .verifies(first: old, second: root))
      }
    }
  }

  private func pairs(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { one in (0..<one).map { (one, $0) } }
  }

  /// Of sizes that no tree has; the arithmetic must hold out.
  @Test(arguments: [0, 1, 2, 3, 1 << 32, 1 << 62, .max - 1, .max])
  func `no size makes a proof of nothing`(size: Int) {
    for index in [Int.min, -1, 0, 1, size &- 1, size, .max] {
      for count in [0, 1, 2, 62, 63] {
        let hashes = [TreeHash](repeating: .leaf([1]), count: count)
        let proof = InclusionProof(leafIndex: index, treeSize: size, hashes: hashes)
        #expect(!proof.verifies(leaf: .leaf([2]), root: .leaf([3])))
        let grown = ConsistencyProof(firstSize: index, secondSize: size, hashes: hashes)
        #expect(!grown.verifies(first: .leaf([2]), second: .leaf([3])))
      }
    }
  }

  @Test(arguments: 0...33)
  func `the frontier's root is the definition's`(size: Int) throws {
    var leaves = Leaves(size)
    var frontier = Frontier()
    for leaf in leaves.hashes { frontier.append(leaf) }
    #expect(frontier.root == leaves.root(leaves.hashes[...]))
    #expect(try leaves.frontier(of: size) == frontier)
    #expect(try leaves.root(of: 0..<size) == frontier.root)
  }

  /// Tiles are remembered from proof to proof, and grow between them.
  @Test func `a log that grows proves at every size on the way`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.log()
    var leaves: [TreeHash] = []
    var (frontier, roots): (Frontier, [TreeHash]) = (Frontier(), [.empty])
    for start in stride(from: 0, to: 1_100, by: 50) {
      _ = try await log.append(
        bulk: (start..<(start + 50)).map { batch($0, [entry("meeting/\($0 % 7)")]) })
      try log.entries(from: leaves.count + 1) {
        leaves.append(.leaf($0.bytes))
        frontier.append(leaves[leaves.count - 1])
        roots.append(frontier.root)
        return true
      }
      for position in [1, start / 2 + 1, start + 1, start + 50] {
        #expect(
          try log.inclusionProof(of: position)
            .verifies(leaf: leaves[position - 1], root: log.head.hash))
        #expect(try log.root(at: position) == roots[position])
        #expect(
          try log.consistencyProof(from: position)
            .verifies(first: roots[position], second: log.head.hash))
      }
    }
  }

  @Test func `a stored log proves over its tiles, at any size it had`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.log()
    for start in stride(from: 0, to: 1_500, by: 100) {
      _ = try await log.append(
        bulk: (start..<(start + 100)).map { batch($0, [entry("meeting/\($0 % 7)")]) })
    }
    var leaves: [TreeHash] = []
    try log.entries(from: 1) {
      leaves.append(.leaf($0.bytes))
      return true
    }
    let root = log.head.hash
    for position in [1, 2, 255, 256, 257, 512, 513, 1_000, 1_279, 1_280, 1_281, 1_499, 1_500] {
      let proof = try log.inclusionProof(of: position)
      #expect(proof.verifies(leaf: leaves[position - 1], root: root))
      let old = try log.root(at: position)
      var frontier = Frontier()
      for leaf in leaves[..<position] { frontier.append(leaf) }
      #expect(old == frontier.root)
      #expect(try log.consistencyProof(from: position).verifies(first: old, second: root))
      #expect(
        try log.inclusionProof(of: 1, in: position).verifies(leaf: leaves[0], root: old))
    }
    #expect(throws: ProofFault.outOfRange(asked: 1_501, size: 1_500)) {
      try log.inclusionProof(of: 1_501)
    }
    #expect(throws: ProofFault.outOfRange(asked: 0, size: 1_500)) {
      try log.inclusionProof(of: 0)
    }
  }
}
