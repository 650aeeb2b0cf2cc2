import Canonical

/// The writing connection with all it knows: one at a time, used by one thread at a time.
///
/// A group of batches is `begin`, `append` for each, `commit`. A refused batch has written
/// nothing. Any other error leaves the session unusable; it is thrown away for a new one.
final class Session: @unchecked Sendable {
  // Unchecked: `Writer` uses it on its own queue alone.
  let connection: Connection
  private var tree: Tree
  private var clock: LogClock
  private var versions = VersionCache()
  private let statements: Statements
  private let monotonic: (@Sendable () -> Int64)?
  /// The versions of a draft's streams, as its entries reach them.
  private var reached: [Int] = []
  /// `at` as it is written, for the many entries that share it.
  private let atBytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 24, alignment: 8)
  private var writtenAt: Instant?
  /// A command's digest with its sum behind it.
  private let summed = UnsafeMutableRawBufferPointer.allocate(
    byteCount: Batch.digestBytes + CommandSum.byteCount, alignment: 8)
  /// One entry as it goes into the file.
  private let scratch = UnsafeMutableRawBufferPointer.allocate(
    byteCount: EventLog.maximumEntryBytes, alignment: 16)

  init(path: String, monotonic: (@Sendable () -> Int64)?) throws {
    let connection = try Connection(path: path, writing: true)
    let (stored, tree) = try connection.access { try TailCheck.load(connection) }
    self.connection = connection
    self.tree = tree
    self.clock = stored.clock
    self.monotonic = monotonic
    statements = try connection.access { try Statements(connection) }
  }

  deinit {
    scratch.deallocate()
    summed.deallocate()
    atBytes.deallocate()
  }

  var head: Head { Head(size: tree.size, hash: tree.frontier.root) }

  func begin() throws(LogFault) { try statements.begin.run() }

  /// Stores a checkpoint, unless one of a larger tree is stored already.
  func store(_ signed: SignedHead) throws {
    let upsert = statements.checkpoint
    upsert.bind(1, signed.head.size)
    try signed.head.hash.withUnsafeBytes { root in
      try Array(signed.note.description.utf8).withUnsafeBytes { bytes in
        upsert.bind(2, blob: root)
        upsert.bind(3, blob: bytes)
        try upsert.run()
      }
    }
  }

  /// Stores the head and makes everything since `begin` durable.
  func commit() throws -> Head {
    let head = head
    let frontier = tree.frontier.hashes
    let update = statements.head
    update.bind(1, head.size)
    update.bind(4, Int(clock.last.milliseconds))
    update.bind(5, StoredHead.packed(behind: clock.behind))
    try frontier.withUnsafeBytes { packed in
      try head.hash.withUnsafeBytes { root in
        update.bind(2, blob: root)
        update.bind(3, blob: packed)
        try update.run()
      }
    }
    try statements.commit.run()
    return head
  }

  /// Takes back everything since `begin`, and reads the tree anew.
  func rollback() throws {
    try statements.rollback.run()
    let (stored, tree) = try TailCheck.load(connection)
    self.tree = tree
    clock = stored.clock
    versions = VersionCache()
  }

  /// - Throws: `AppendRefusal` when nothing of the batch was written and the group can go on;
  ///   `LogFault` when the group is lost.
  func append(_ draft: Draft) throws -> Appended {
    do {
      var clock = self.clock
      let at = try clock.admit(
        draft.batch.at, lived: monotonic?(), accepted: draft.batch.allowClockSetBack)
      try check(draft)
      if let known = try remember(draft, at) { return try answer(known, draft) }
      clock.passed(at)
      self.clock = clock
      let first = tree.size + 1
      try insert(draft, at)
      let count = draft.pieces.count
      return Appended(
        first: count == 0 ? tree.size : first, count: count, at: at, repeated: false)
    } catch let refusal as AppendRefusal {
      // What would be refused today was perhaps accepted before: then that answer stands.
      if let known = try remembered(draft.batch.command) { return try answer(known, draft) }
      throw refusal
    }
  }

  private func answer(_ known: Remembered, _ draft: Draft) throws(AppendRefusal) -> Appended {
    guard known.digest == draft.batch.digest, known.actor == draft.batch.actor else {
      throw .commandReused(command: draft.batch.command)
    }
    return Appended(first: known.first, count: known.count, at: known.at, repeated: true)
  }

  /// Finds the versions of all the streams, and refuses what does not fit them.
  private func check(_ draft: Draft) throws {
    reached.removeAll(keepingCapacity: true)
    for stream in draft.streams { reached.append(try version(of: stream)) }
    for condition in draft.conditions where reached[condition.use] != condition.version {
      throw AppendRefusal.stale(
        stream: draft.streams[condition.use], expected: condition.version,
        found: reached[condition.use])
    }
    for (index, piece) in draft.pieces.enumerated() {
      // Far from the limit the digits do not matter.
      guard piece.fixedCount > EventLog.maximumEntryBytes - 2 * 19 else { continue }
      let version = reached[piece.use] + 1 + draft.pieces[..<index].count { $0.use == piece.use }
      let bytes =
        piece.fixedCount + Decimal.count(tree.size + 1 + index) + Decimal.count(version)
      guard bytes <= EventLog.maximumEntryBytes else {
        throw AppendRefusal.entryTooLarge(index: index, bytes: bytes)
      }
    }
  }

  func version(of stream: String) throws(LogFault) -> Int {
    if let version = versions.version(of: stream) { return version }
    let version = try statements.version(of: stream)
    versions.set(stream, version)
    return version
  }

  func remembered(_ command: String) throws(LogFault) -> Remembered? {
    try statements.remembered(command)
  }

  /// Writes the command's row; when it is known already, nothing, and returns what is known.
  private func remember(_ draft: Draft, _ at: Instant) throws -> Remembered? {
    let count = draft.pieces.count
    let insert = statements.command
    let first = count == 0 ? tree.size : tree.size + 1
    let known = try draft.bytes.withUnsafeBytes { bytes in
      let (id, actor) = (bytes[slice: draft.command], bytes[slice: draft.actor])
      let digest = bytes[slice: draft.digest]
      summed.copyMemory(from: digest)
      summed.storeBytes(
        of: CommandSum.of(
          digest, id: id, actor: actor, first: first, count: count, at: at.milliseconds
        ).littleEndian, toByteOffset: digest.count, as: UInt32.self)
      insert.bind(1, text: id)
      insert.bind(2, blob: UnsafeRawBufferPointer(summed))
      insert.bind(3, text: actor)
      insert.bind(4, first)
      insert.bind(5, count)
      insert.bind(6, Int(at.milliseconds))
      return try insert.runUnlessKnown()
    }
    return known ? try remembered(draft.batch.command) : nil
  }

  private func insert(_ draft: Draft, _ at: Instant) throws {
    let insert = statements.entry
    let store = statements.tile
    if at != writtenAt {
      at.write(to: atBytes)
      writtenAt = at
    }
    try draft.bytes.withUnsafeBytes { bytes in
      for piece in draft.pieces {
        let position = tree.size + 1
        let version = reached[piece.use] + 1
        reached[piece.use] = version
        let entry = piece.render(
          bytes, UnsafeRawBufferPointer(atBytes), position, version, into: scratch)
        insert.bind(1, position)
        insert.bind(2, text: bytes[slice: piece.stream])
        insert.bind(3, version)
        insert.bind(4, text: bytes[slice: piece.type])
        insert.bind(5, blob: entry)
        try insert.run()
        try tree.append(.leaf(entry)) { level, number, hashes in
          store.bind(1, level)
          store.bind(2, number)
          try hashes.withUnsafeBytes { packed in
            store.bind(3, blob: packed)
            try store.run()
          }
        }
      }
    }
    for (stream, version) in zip(draft.streams, reached) { versions.set(stream, version) }
  }
}

extension Draft.Piece {
  /// The entry with its three holes filled; `draft` are the draft's bytes.
  func render(
    _ draft: UnsafeRawBufferPointer, _ at: UnsafeRawBufferPointer, _ position: Int,
    _ version: Int, into scratch: UnsafeMutableRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    var count = 0
    func copy(_ range: Range<Int>) {
      UnsafeMutableRawBufferPointer(rebasing: scratch[count...])
        .copyMemory(from: draft[slice: range])
      count += range.count
    }
    copy(start..<self.at)
    UnsafeMutableRawBufferPointer(rebasing: scratch[count...]).copyMemory(from: at)
    count += at.count
    copy(self.at..<self.position)
    count += Decimal.write(position, to: scratch.baseAddress! + count)
    copy(self.position..<self.version)
    count += Decimal.write(version, to: scratch.baseAddress! + count)
    copy(self.version..<end)
    return UnsafeRawBufferPointer(start: scratch.baseAddress, count: count)
  }
}
