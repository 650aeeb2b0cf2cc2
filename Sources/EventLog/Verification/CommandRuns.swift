import Canonical

/// The entries that one command appended, which stand next to each other.
struct CommandRun: Sendable {
  var id: [UInt8] = []
  var actor: UInt64 = 0
  var at: Int64 = 0
  var first = 0
  var count = 0
}

/// The commands that a stretch of entries speaks of, as `CommandPart` finds them in their table.
struct CommandRuns: Sendable {
  /// Of all but the first and the last, which may go on beyond the stretch.
  private(set) var digest = MultisetDigest()
  private(set) var first: CommandRun?
  private(set) var last = CommandRun()

  @inline(__always) mutating func add(_ envelope: Envelope) {
    let command = envelope.commandBytes
    if last.count > 0, last.id.withUnsafeBytes({ $0.sameBytes(as: command) }) {
      last.count += 1
      return
    }
    end()
    last.id.removeAll(keepingCapacity: true)
    last.id.append(contentsOf: command)
    last.actor = Self.plain(envelope.actorBytes, digest.hash)
    last.at = envelope.at.milliseconds
    last.first = envelope.position
    last.count = 1
  }

  @inline(__always) private mutating func end() {
    guard last.count > 0 else { return }
    if first == nil { first = last } else { Self.add(last, to: &digest) }
  }

  static func add(_ run: CommandRun, to digest: inout MultisetDigest) {
    run.id.withUnsafeBytes { bytes in
      plain(bytes) { digest.add($0, run.first, rest(run.actor, run.at, run.count)) }
    }
  }

  /// A text of an entry without its escapes, as a column holds it.
  @inline(__always) private static func plain<R>(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    guard bytes.holds(0x5C) else { return body(bytes) }
    return Array(JSONText.unescaped(bytes).utf8).withUnsafeBytes(body)
  }

  @inline(__always) static func rest(_ actor: UInt64, _ at: Int64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: actor &+ UInt64(bitPattern: at) &* 0x9E37_79B9_7F4A_7C15)
      &+ count &* 0x5851_F42D_4C95
  }
}

/// The commands of all the stretches, joined in their order.
struct JoinedRuns {
  private(set) var digest = MultisetDigest()
  private var open = CommandRun()

  mutating func add(_ runs: CommandRuns) {
    if let first = runs.first { add(first) }
    digest.join(runs.digest)
    add(runs.last)
  }

  mutating func end() {
    if open.count > 0 { CommandRuns.add(open, to: &digest) }
    open = CommandRun()
  }

  private mutating func add(_ run: CommandRun) {
    guard run.count > 0 else { return }
    if open.count > 0, open.id == run.id {
      open.count += run.count
    } else {
      end()
      open = run
    }
  }
}
