import Canonical

/// The entries that one command appended, which stand next to each other.
struct CommandRun {
  private var id: [UInt8] = []
  private var actor: UInt64 = 0
  private var at: Int64 = 0
  private var first = 0
  private var count = 0

  @inline(__always) mutating func add(_ envelope: Envelope, into digest: inout MultisetDigest) {
    let command = envelope.commandBytes
    if count > 0, id.withUnsafeBytes({ $0.sameBytes(as: command) }) {
      count += 1
      return
    }
    end(into: &digest)
    id.removeAll(keepingCapacity: true)
    id.append(contentsOf: command)
    actor = Self.plain(envelope.actorBytes, digest.hash)
    at = envelope.at.milliseconds
    first = envelope.position
    count = 1
  }

  mutating func end(into digest: inout MultisetDigest) {
    guard count > 0 else { return }
    id.withUnsafeBytes { bytes in
      Self.plain(bytes) { digest.add($0, first, Self.rest(actor, at, count)) }
    }
    count = 0
  }

  /// A text of an entry without its escapes, as a column holds it.
  @inline(__always) private static func plain<R>(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    guard bytes.holds(0x5C) else { return body(bytes) }
    return Array(JSONText.unescaped(bytes).utf8).withUnsafeBytes(body)
  }

  static func rest(_ actor: UInt64, _ at: Int64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: actor &+ UInt64(bitPattern: at) &* 0x9E37_79B9_7F4A_7C15)
      &+ count &* 0x5851_F42D_4C95
  }
}

/// Goes through what is remembered of commands.
struct CommandCheck {
  private let connection: Connection
  private let size: Int

  init(_ connection: Connection, size: Int) { (self.connection, self.size) = (connection, size) }

  /// Every command that appended something is remembered with what it appended, and no other.
  func run(_ commands: MultisetDigest) throws {
    let select = try connection.prepare(
      """
      SELECT id, actor, first, count, at FROM command WHERE id > ?1 ORDER BY id
      LIMIT \(EventLog.chunk)
      """)
    var found = MultisetDigest()
    var last: [UInt8] = [0]
    var rows = -1
    while rows != 0 {
      rows = 0
      let start = last
      try start.withUnsafeBytes { text in
        select.bind(1, text: text)
        defer { select.reset() }
        while try select.step() {
          rows += 1
          let id = select.text(0)
          last.removeAll(keepingCapacity: true)
          last.append(contentsOf: id)
          let (first, count) = (select.integer(2), select.integer(3))
          guard count > 0, first <= size else { continue }
          found.add(
            id, first,
            CommandRun.rest(
              found.hash(select.text(1)), Int64(select.integer(4)), count))
        }
      }
    }
    if found != commands { throw VerificationFailure(.command) }
  }
}
