import Canonical

/// One verification, step by step, on a connection that is in a read transaction.
struct VerificationRun {
  let path: String
  let connection: Connection
  let given: [Checkpoint]
  let since: Checkpoint?
  let deep: Bool
  let trust: VerificationTrust
  let cores: Int

  func report(_ progress: (Int, Int) throws -> Void) throws -> Verification.Report {
    try SchemaCheck.run(connection)
    let pages = try Pages.current(connection, path: path, size: try size())
    let walk = TreeWalk(try PageReader(connection, pages))
    let roots = try Pages.roots(connection)
    let stored = try head(walk, roots)
    let checkpoints = try checkpoints()
    // SQL is asked of these: their pages come first.
    var rows = AnyRows()
    for part in walk.parts(of: 1, table: true) { try walk.walk(part, table: true, &rows) }
    for part in walk.parts(of: roots["tile"] ?? 0, table: false) {
      try walk.walk(part, table: false, &rows)
    }
    let tiles = try TileCheck(connection)
    let start =
      try since.map {
        try VerificationStart(behind: $0, of: stored.head.size, connection, tiles)
      } ?? VerificationStart()
    var join = try EntryJoin(start, tiles, checkpoints)
    do {
      try compareEarlier(checkpoints, than: start.frontier.size)
      let work = VerificationWork(
        entries: walk.parts(of: roots["entry"] ?? 0, table: true),
        index: walk.parts(of: roots["entry_stream"] ?? 0, table: false),
        commands: walk.parts(of: roots["command"] ?? 0, table: false),
        scope: EntryPart.Scope(
          since: start.frontier.size, size: stored.head.size, deep: deep))
      try joinAll(work, walk, pages, stored, &join, progress)
      try compareRest(work, stored, join)
      try otherPages(work, walk, roots, pages)
      if deep { try checkIntegrity() }
    } catch var failure as VerificationFailure {
      failure.proven = proven(before: join, checkpoints, stored)
      throw failure
    } catch let fault as PageFault {
      var failure = VerificationFailure(.illegible, page: fault.page)
      failure.proven = proven(before: join, checkpoints, stored)
      throw failure
    }
    guard pages.newer.lost == 0 else { throw VerificationFailure(.writeAhead) }
    return Verification.Report(
      head: stored.head, since: start.frontier.size, checkpoints: checkpoints.count,
      isTorn: pages.newer.isTorn)
  }

  private func size() throws -> Int {
    let select = try Statement(connection.handle, "SELECT size FROM head WHERE id = 1")
    defer { select.finalize() }
    guard try select.step() else { throw VerificationFailure(.head) }
    return select.integer(0)
  }

  private func head(_ walk: TreeWalk, _ roots: [String: Int]) throws -> StoredHead {
    var fields = HeadFields()
    for part in walk.parts(of: roots["head"] ?? 0, table: true) {
      try walk.walk(part, table: true, &fields)
    }
    guard let stored = fields.stored else { throw VerificationFailure(.head) }
    return stored
  }

  /// Those that were given and those that are stored.
  private func checkpoints() throws -> [Checkpoint] {
    var all = given
    if let signed = try CheckpointRow.read(connection, trust) { all.append(signed) }
    return try all + CosignedTable.checkpoints(connection, trust)
  }

  /// Checkpoints of which the entries are not read again, against the stored tree.
  private func compareEarlier(_ checkpoints: [Checkpoint], than size: Int) throws {
    for checkpoint in checkpoints where checkpoint.size < size {
      var source = TileSource(connection)
      guard try source.root(of: checkpoint.size) == checkpoint.root else {
        throw VerificationFailure(.checkpoint)
      }
    }
  }

  private func joinAll(
    _ work: VerificationWork, _ walk: TreeWalk, _ pages: Pages, _ stored: StoredHead,
    _ join: inout EntryJoin, _ progress: (Int, Int) throws -> Void
  ) throws {
    // A short log is verified before another thread has opened it.
    let helpers = stored.head.size - work.scope.since > 20_000 ? cores - 1 : 0
    work.start(helpers: helpers, path: path, pages)
    defer { work.stop() }
    try work.run(walk) { part in
      try join.add(part)
      try progress(join.next - 1, stored.head.size)
    }
    try join.finish(stored)
  }

  private func compareRest(
    _ work: VerificationWork, _ stored: StoredHead, _ join: EntryJoin
  ) throws {
    let index = try legible(.index) { try work.joinedIndex() }
    if let broken = index.broken { throw VerificationFailure(.chain, at: broken) }
    guard index.places == join.places else {
      throw VerificationFailure(.index, at: try IndexSearch.firstStray(connection))
    }
    let commands = try legible(.command) { try work.joinedCommands() }
    guard commands.commands == join.commands.digest else { throw VerificationFailure(.command) }
    let latest = max(commands.latest, stored.head.size > 0 ? join.last.milliseconds : 0)
    guard stored.clock.last.milliseconds == latest else { throw VerificationFailure(.head) }
  }

  /// Names the page as well as what stood on it.
  private func legible<R>(
    _ difference: VerificationFailure.Difference, _ body: () throws -> R
  ) throws -> R {
    do {
      return try body()
    } catch let fault as PageFault {
      throw VerificationFailure(difference, page: fault.page)
    }
  }

  /// The pages of the smaller tables, of the free list and of the header; and that there is no other.
  private func otherPages(
    _ work: VerificationWork, _ walk: TreeWalk, _ roots: [String: Int], _ pages: Pages
  ) throws {
    var rows = AnyRows()
    for (table, root) in roots where ["checkpoint", "cosigned"].contains(table) {
      for part in walk.parts(of: root, table: true) { try walk.walk(part, table: true, &rows) }
    }
    // Pages of entries that were not read again are not counted.
    guard work.scope.since == 0 else { return }
    var use = walk.use
    for other in work.uses { try use.join(other) }
    try PageReader(connection, pages).checkHeader(&use)
    try use.checkAll(but: pages.lockPage)
  }

  private func checkIntegrity() throws {
    let check = try Statement(connection.handle, "PRAGMA integrity_check(1)")
    defer { check.finalize() }
    guard try check.step(), check.string(0) == "ok" else { throw VerificationFailure(.illegible) }
  }

  /// The largest beginning of the log that a checkpoint vouches for although something is wrong.
  ///
  /// What was read before the first bad position leads by the stored tree to a checkpoint's root, or
  /// a checkpoint before it was passed: no other entries hash to the same.
  private func proven(
    before join: EntryJoin, _ checkpoints: [Checkpoint], _ stored: StoredHead
  ) -> VerificationFailure.Proven? {
    let read = join.frontier
    var best: VerificationFailure.Proven?
    for checkpoint in checkpoints {
      let through = min(read.size, checkpoint.size)
      guard through > best?.through ?? 0 else { continue }
      guard leads(read, to: checkpoint, stored) else { continue }
      best = VerificationFailure.Proven(through: through, size: checkpoint.size)
    }
    return best
  }

  /// Whether the tree that was read and a checkpoint's are one the beginning of the other.
  private func leads(_ read: Frontier, to checkpoint: Checkpoint, _ stored: StoredHead) -> Bool {
    // The stored frontier keeps what no full tile does.
    if checkpoint.size == stored.head.size, stored.frontier.root == checkpoint.root,
      stored.frontier.hashes.starts(with: read.hashes)
    {
      return true
    }
    var source = TileSource(connection)
    let isEarlier = checkpoint.size <= read.size
    let proof = try? source.consistency(
      from: min(checkpoint.size, read.size), to: max(checkpoint.size, read.size))
    return isEarlier
      ? proof?.verifies(first: checkpoint.root, second: read.root) ?? false
      : proof?.verifies(first: read.root, second: checkpoint.root) ?? false
  }
}

/// Looks for an entry that the index has not where it should; slow, and only run when it is known
/// that something is wrong.
enum IndexSearch {
  static func firstStray(_ connection: Connection) throws -> Int? {
    let rows = try connection.prepare(
      """
      SELECT min(position) FROM entry AS row NOT INDEXED WHERE NOT EXISTS (
        SELECT 1 FROM entry AS place INDEXED BY entry_stream
        WHERE place.stream = row.stream AND place.version = row.version
          AND place.position = row.position)
      """)
    defer { rows.reset() }
    return try rows.step() && !rows.isNull(0) ? rows.integer(0) : nil
  }
}
