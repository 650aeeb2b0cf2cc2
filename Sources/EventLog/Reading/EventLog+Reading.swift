import Canonical

extension EventLog {
  /// Entries read in one read transaction: few enough that the writer's checkpoint gets its turn.
  static let chunk = 4_096

  /// What the log remembers of a command, nil for an unknown id.
  ///
  /// - Throws: `LogFault`.
  public func remembered(_ command: String) throws -> Remembered? {
    try readers.withReader { reader in
      var command = command
      return try command.withUTF8Bytes { text throws(LogFault) in
        let select = reader.rememberedAs
        select.bind(1, text: text)
        defer { select.reset() }
        guard try select.step() else { return nil }
        return Remembered(
          digest: [UInt8](select.blob(0).prefix(Batch.digestBytes)), actor: select.string(1),
          first: select.integer(2),
          count: select.integer(3), at: Instant(milliseconds: Int64(select.integer(4))))
      }
    }
  }

  /// Where a command begins in the log, nil for an unknown id.
  ///
  /// - Throws: `LogFault`.
  public func first(of command: String) throws -> Int? {
    if let known = firsts.position(of: command) { return known }
    guard let first = try remembered(command)?.first else { return nil }
    firsts.note(first, of: command)
    return first
  }

  /// The version that a stream has reached durably; 0 when it does not exist.
  ///
  /// - Throws: `LogFault`.
  public func version(of stream: String) throws -> Int {
    try readers.withReader { reader in
      var stream = stream
      return try stream.withUTF8Bytes { text throws(LogFault) in
        reader.versionOf.bind(1, text: text)
        defer { reader.versionOf.reset() }
        return try reader.versionOf.step() ? reader.versionOf.integer(0) : 0
      }
    }
  }

  /// The entries of a stream after `version`, in order, as of one moment; none beyond `last`.
  ///
  /// - Throws: `LogFault`, and what `body` throws.
  public func entries(
    of stream: String, after version: Int = 0, through last: Int = .max,
    _ body: (EntryView) throws -> Void
  ) throws {
    try readers.withReader { reader in
      var stream = stream
      try stream.withUTF8Bytes { text throws(any Error) in
        let select = reader.byStream
        select.bind(1, text: text)
        select.bind(2, version)
        defer { select.reset() }
        while try select.step() {
          let position = select.integer(0)
          // Later versions stand at later positions.
          guard position <= last else { return }
          try body(EntryView(position: position, bytes: select.blob(1)))
        }
      }
    }
  }

  /// The entries of a stream that are of one type, in order; the others are not looked into.
  ///
  /// - Throws: `LogFault`, and what `body` throws.
  public func entries(
    of stream: String, type: String, _ body: (EntryView) throws -> Void
  ) throws {
    try readers.withReader { reader in
      let select = try Statement(
        reader.connection.handle,
        """
        SELECT position, bytes FROM entry INDEXED BY entry_stream
        WHERE stream = ?1 AND type = ?2 ORDER BY version
        """)
      defer { select.finalize() }
      var (stream, type) = (stream, type)
      try stream.withUTF8Bytes { stream throws(any Error) in
        try type.withUTF8Bytes { type throws(any Error) in
          select.bind(1, text: stream)
          select.bind(2, text: type)
          while try select.step() {
            try body(EntryView(position: select.integer(0), bytes: select.blob(1)))
          }
        }
      }
    }
  }

  /// The entries from a position on, in order and without gaps, in constant memory.
  ///
  /// Up to `last` (included), or to what is durable when the reading reaches the end. `body` says
  /// whether to go on. Nothing is locked between two chunks: the writer goes on meanwhile.
  ///
  /// - Throws: `LogFault`, and what `body` throws; `damaged` when a position is missing.
  public func entries(
    from position: Int, through last: Int? = nil, _ body: (EntryView) throws -> Bool
  ) throws {
    try readers.entries(from: position, through: last, body)
  }

  /// One entry's bytes, nil when there is none at that position.
  ///
  /// - Throws: `LogFault`.
  public func entry(at position: Int) throws -> [UInt8]? {
    var found: [UInt8]?
    try entries(from: position, through: position) {
      found = [UInt8]($0.bytes)
      return false
    }
    return found
  }
}
