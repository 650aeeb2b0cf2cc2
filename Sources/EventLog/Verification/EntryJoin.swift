import Canonical

/// Brings the stretches of entries together in their order: tree, tiles, times, checkpoints.
struct EntryJoin {
  private(set) var frontier: Frontier
  private(set) var places = MultisetDigest()
  private(set) var commands = JoinedRuns()
  private(set) var last: Instant
  private let tiles: TileCheck
  /// The tree before the tile that grows.
  private var aligned: Frontier
  /// Ascending by size.
  private let checkpoints: [Checkpoint]
  private var compared = 0
  /// One of them is of another tree: told when no entry before it is found to be changed.
  private var contradicted = false

  init(_ start: VerificationStart, _ tiles: TileCheck, _ checkpoints: [Checkpoint]) throws {
    (frontier, aligned, last) = (start.frontier, start.aligned, start.last)
    self.tiles = tiles
    self.checkpoints = checkpoints.sorted { $0.size < $1.size }
    compared = self.checkpoints.count { $0.size < start.frontier.size }
    compareCheckpoints()
    try checkContradiction()
  }

  /// The position that has not been looked at yet.
  var next: Int { frontier.size + 1 }

  /// - Throws: `VerificationFailure`; what went before it is taken in.
  mutating func add(_ part: EntryPart) throws {
    if part.first > 0 {
      guard part.first == next else {
        throw VerificationFailure(part.first > next ? .missing : .surplus, at: next)
      }
      guard part.firstAt >= last else { throw VerificationFailure(.time, at: part.first) }
      for leaf in part.leaves { try add(leaf) }
      last = part.lastAt
      places.join(part.places)
      commands.add(part.commands)
    }
    switch part.fault {
    case nil: break
    case let fault as PageFault:
      throw VerificationFailure(.illegible, at: next, page: fault.page)
    case let fault?: throw fault
    }
  }

  @inline(__always) private mutating func add(_ leaf: TreeHash) throws {
    do {
      try tiles.add(leaf, level: 0)
    } catch let failure as VerificationFailure {
      rewind(before: failure)
      throw failure
    }
    try frontier.append(leaf) { height, hash in try tiles.add(hash, level: height / 8) }
    if compared < checkpoints.count { compareCheckpoints() }
    if frontier.size.isMultiple(of: Tree.tileWidth) {
      try checkContradiction()
      aligned = frontier
    }
  }

  /// Leaves the tree as it is before the first entry that is wrong.
  private mutating func rewind(before failure: VerificationFailure) {
    guard let position = failure.position else { return }
    frontier = aligned
    for leaf in tiles.leaves.prefix(position - 1 - aligned.size) { frontier.append(leaf) }
  }

  private mutating func compareCheckpoints() {
    while compared < checkpoints.count, checkpoints[compared].size == frontier.size {
      if frontier.root != checkpoints[compared].root { contradicted = true }
      compared += 1
    }
  }

  private func checkContradiction() throws {
    if contradicted { throw VerificationFailure(.checkpoint) }
  }

  /// What can be compared only at the end.
  mutating func finish(_ stored: StoredHead) throws {
    guard frontier.size == stored.head.size else { throw VerificationFailure(.missing, at: next) }
    commands.end()
    guard frontier == stored.frontier, frontier.root == stored.head.hash else {
      throw unlike(stored)
    }
    try tiles.finish()
    try checkContradiction()
    guard compared == checkpoints.count else { throw VerificationFailure(.checkpoint) }
  }

  /// The head is wrong, or one of the last entries, whose hashes no full tile keeps: the perfect
  /// subtree that differs says among which.
  private mutating func unlike(_ stored: StoredHead) -> VerificationFailure {
    let claimed = stored.frontier
    guard frontier.root != stored.head.hash else { return VerificationFailure(.frontier) }
    guard claimed.root == stored.head.hash else { return VerificationFailure(.head) }
    let place = zip(frontier.hashes, claimed.hashes).enumerated()
      .first { $0.element.0 != $0.element.1 }?.offset
    guard let place else { return VerificationFailure(.frontier) }
    var start = 0
    for (index, height) in frontier.heights.enumerated() {
      if index == place {
        // All full tiles were compared: what differs there is the frontier.
        guard start + 1 << height > aligned.size else { return VerificationFailure(.frontier) }
        let leaves = tiles.leaves.prefix(start - aligned.size)
        frontier = aligned
        for leaf in leaves { frontier.append(leaf) }
        return VerificationFailure(.hash, at: start + 1, through: start + 1 << height)
      }
      start += 1 << height
    }
    return VerificationFailure(.frontier)
  }
}

extension Frontier {
  /// The heights of its subtrees, largest first.
  var heights: [Int] {
    stride(from: Int.bitWidth - 2, through: 0, by: -1).filter { size >> $0 & 1 == 1 }
  }
}
