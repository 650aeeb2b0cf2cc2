import Canonical

/// Goes through the entries once, in order.
struct RowCheck {
  /// What the index over stream and version must hold, whatever its order.
  private(set) var places = MultisetDigest()
  /// What the commands that appended something must hold.
  private(set) var commands = MultisetDigest()

  private let connection: Connection
  private let size: Int
  private let digesting: Bool
  private let checkpoints: [Checkpoint]
  private var nextCheckpoint = 0
  private let select: Statement
  private let tiles: TileCheck
  private var frontier = Frontier()
  private var last = Instant(milliseconds: Int64.min)
  private var run: CommandRun

  /// `digesting`: `places` and `commands` are wanted.
  init(
    _ connection: Connection, head: Head, checkpoints: [Checkpoint], digesting: Bool
  ) throws {
    self.digesting = digesting
    self.connection = connection
    size = head.size
    self.checkpoints = checkpoints.sorted { $0.size < $1.size }
    select = try connection.prepare(
      """
      SELECT position, stream, version, type, bytes FROM entry
      WHERE position BETWEEN ?1 AND ?2 ORDER BY position
      """)
    tiles = try TileCheck(connection)
    run = CommandRun()
  }

  /// The position that has not been looked at yet.
  var next: Int { frontier.size + 1 }

  mutating func run(_ progress: (Int, Int) throws -> Void) throws {
    try compareCheckpoints()
    while frontier.size < size {
      let start = frontier.size
      select.bind(1, start + 1)
      select.bind(2, min(start + EventLog.chunk, size))
      defer { select.reset() }
      // As many rows as there are positions between two bounds: then none is missing.
      while try select.step() { try check() }
      guard frontier.size == min(start + EventLog.chunk, size) else {
        throw VerificationFailure(.missing, at: frontier.size + 1)
      }
      try progress(frontier.size, size)
    }
    run.end(into: &commands)
  }

  @inline(__always) private mutating func check() throws {
    let position = frontier.size + 1
    let bytes = select.blob(4)
    let envelope: Envelope
    do {
      envelope = try Envelope(bytes, checkingData: true)
    } catch {
      let missing = select.integer(0) != position
      throw VerificationFailure(missing ? .missing : .malformed, at: position)
    }
    let stream = select.text(1)
    let version = select.integer(2)
    guard envelope.position == position else {
      let missing = select.integer(0) != position
      throw VerificationFailure(missing ? .missing : .position, at: position)
    }
    guard envelope.version == version else { throw VerificationFailure(.version, at: position) }
    guard Self.same(envelope.streamBytes, stream) else {
      throw VerificationFailure(.stream, at: position)
    }
    guard Self.same(envelope.typeBytes, select.text(3)) else {
      throw VerificationFailure(.type, at: position)
    }
    guard envelope.at >= last else { throw VerificationFailure(.time, at: position) }
    last = envelope.at
    if digesting {
      places.add(stream, version, position)
      run.add(envelope, into: &commands)
    }
    let leaf = TreeHash.leaf(bytes)
    try tiles.add(leaf, level: 0)
    try frontier.append(leaf) { height, hash in try tiles.add(hash, level: height / 8) }
    if nextCheckpoint < checkpoints.count { try compareCheckpoints() }
  }

  /// A column against a text of the bytes, which may hold escapes.
  @inline(__always) private static func same(
    _ bytes: UnsafeRawBufferPointer, _ column: UnsafeRawBufferPointer
  ) -> Bool {
    if bytes.sameBytes(as: column) { return true }
    return bytes.holds(0x5C)
      && JSONText.unescaped(bytes) == String(decoding: column, as: UTF8.self)
  }

  private mutating func compareCheckpoints() throws {
    while nextCheckpoint < checkpoints.count,
      checkpoints[nextCheckpoint].size == frontier.size
    {
      guard frontier.root == checkpoints[nextCheckpoint].root else {
        throw VerificationFailure(.checkpoint, at: nil)
      }
      nextCheckpoint += 1
    }
  }

  /// What can be compared only at the end.
  mutating func finish(_ stored: StoredHead) throws {
    guard frontier.root == stored.head.hash else { throw VerificationFailure(.head) }
    guard frontier == stored.frontier else { throw VerificationFailure(.frontier) }
    guard last <= stored.clock.last || size == 0 else { throw VerificationFailure(.head) }
    try tiles.finish()
    guard nextCheckpoint == checkpoints.count else { throw VerificationFailure(.checkpoint) }
    // Two looks at the ends of the table; one condition with OR would read all of it again.
    let beyond = try Statement(
      connection.handle,
      """
      SELECT coalesce(
        (SELECT min(position) FROM entry WHERE position > (SELECT size FROM head)),
        (SELECT min(position) FROM entry WHERE position < 1))
      """)
    defer { beyond.finalize() }
    if try beyond.step(), !beyond.isNull(0) {
      throw VerificationFailure(.surplus, at: beyond.integer(0))
    }
  }
}
