import Canonical

/// Makes a log anew from its entries, each exactly as it was, in their order.
///
/// Nothing of it is believed for being made: whoever has a signed checkpoint verifies the file with
/// it afterwards. What commands were, beyond the entries they made, does not come back: one that is
/// given again under an id that is in the log is refused.
public final class Rebuilding {
  /// Why an entry cannot stand where it came.
  public struct Fault: Error, Sendable, Equatable {
    /// The position at which it came.
    public let position: Int
    public var code: String { "rebuild.notNext" }
  }

  private static let entriesPerCommit = 4_096
  /// Stands for what was asked, which only the log that it was asked of knows.
  private static let unknownDigest = [UInt8](repeating: 0, count: 32)

  private let connection: Connection
  private let statements: Statements
  private var tree = Tree()
  private var versions = VersionCache()
  private var last = Instant(milliseconds: 0)
  private var run: Run?

  /// The entries of one command, which stand next to each other.
  private struct Run {
    let command, actor: String
    let at: Instant
    let first: Int
    var count = 1
  }

  /// Makes an empty log at `path`, mode 0600.
  ///
  /// - Throws: `LogFault`.
  public init(at path: String) throws {
    try EventLog.create(at: path)
    let connection = try Connection(path: path, writing: true)
    self.connection = connection
    statements = try connection.access { try Statements(connection) }
    try connection.access { [statements] in try statements.begin.run() }
  }

  /// Adds the entry that comes next.
  ///
  /// - Throws: `Fault` for bytes that are no entry, or not the one that comes next; `LogFault`.
  public func add(_ entry: UnsafeRawBufferPointer) throws {
    try connection.access {
      let position = tree.size + 1
      guard entry.count <= EventLog.maximumEntryBytes,
        let envelope = try? Envelope(entry, checkingData: true), envelope.position == position,
        envelope.at >= last
      else { throw Fault(position: position) }
      let stream = envelope.stream
      let version = try versions.version(of: stream) ?? statements.version(of: stream)
      guard envelope.version == version + 1 else { throw Fault(position: position) }
      versions.set(stream, version + 1)
      last = envelope.at
      try insert(entry, envelope, stream)
      try remember(envelope)
      if position.isMultiple(of: Self.entriesPerCommit) {
        try commit()
        try statements.begin.run()
      }
    }
  }

  private func insert(
    _ entry: UnsafeRawBufferPointer, _ envelope: Envelope, _ stream: String
  ) throws {
    let insert = statements.entry
    var (stream, type) = (stream, envelope.type)
    insert.bind(1, envelope.position)
    insert.bind(3, envelope.version)
    try stream.withUTF8Bytes { stream throws(any Error) in
      try type.withUTF8Bytes { type throws(any Error) in
        insert.bind(2, text: stream)
        insert.bind(4, text: type)
        insert.bind(5, blob: entry)
        try insert.run()
      }
    }
    let store = statements.tile
    try tree.append(.leaf(entry)) { level, number, hashes in
      store.bind(1, level)
      store.bind(2, number)
      try hashes.withUnsafeBytes { packed in
        store.bind(3, blob: packed)
        try store.run()
      }
    }
  }

  private func remember(_ envelope: Envelope) throws {
    let command = envelope.command
    if run?.command == command {
      run?.count += 1
      return
    }
    try endRun()
    run = Run(
      command: command, actor: envelope.actor, at: envelope.at, first: envelope.position)
  }

  private func endRun() throws {
    guard let run else { return }
    self.run = nil
    let insert = statements.command
    var (command, actor) = (run.command, run.actor)
    let isKnown = try command.withUTF8Bytes { command throws(any Error) in
      try actor.withUTF8Bytes { actor throws(any Error) in
        try Self.unknownDigest.withUnsafeBytes { digest in
          insert.bind(1, text: command)
          insert.bind(2, blob: digest)
          insert.bind(3, text: actor)
          insert.bind(4, run.first)
          insert.bind(5, run.count)
          insert.bind(6, Int(run.at.milliseconds))
          return try insert.runUnlessKnown()
        }
      }
    }
    // A command's entries stand next to each other, once.
    if isKnown { throw Fault(position: run.first) }
  }

  private func commit() throws {
    let update = statements.head
    let head = Head(size: tree.size, hash: tree.frontier.root)
    update.bind(1, head.size)
    update.bind(4, Int(last.milliseconds))
    update.bind(5, 0)
    try tree.frontier.hashes.withUnsafeBytes { packed in
      try head.hash.withUnsafeBytes { root in
        update.bind(2, blob: root)
        update.bind(3, blob: packed)
        try update.run()
      }
    }
    try statements.commit.run()
  }

  /// Ends the log with what was added; what it comes to.
  ///
  /// - Throws: `Fault`, `LogFault`.
  public func finish() throws -> Head {
    try connection.access {
      try endRun()
      try commit()
    }
    try connection.close()
    return Head(size: tree.size, hash: tree.frontier.root)
  }
}
