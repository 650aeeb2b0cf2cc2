import Canonical

/// A stretch of the entries, each compared with itself: what is left to compare with the others.
struct EntryPart: RecordVisitor, Sendable {
  /// Of entries that begin behind `since`; those before are not looked at.
  private(set) var leaves: [TreeHash] = []
  /// Where the stretch begins; 0 when there is none.
  private(set) var first = 0
  private(set) var firstAt = Instant(milliseconds: .max)
  private(set) var lastAt = Instant(milliseconds: .min)
  /// What the index over stream and version must hold of them, whatever its order.
  private(set) var places = MultisetDigest()
  private(set) var commands = CommandRuns()
  /// Why the stretch ends before its end.
  var fault: (any Error)?

  private let scope: Scope

  struct Scope: Sendable {
    let since: Int
    let size: Int
    /// Whether each entry is written again and compared.
    let deep: Bool
  }

  init(_ scope: Scope) {
    self.scope = scope
    leaves.reserveCapacity(5_000)
  }

  @inline(__always) mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) throws {
    if row <= scope.since, row > 0 { return }
    guard row >= 1, row <= scope.size else { throw VerificationFailure(.surplus, at: row) }
    if leaves.isEmpty { first = row }
    guard row == first + leaves.count else {
      throw VerificationFailure(.missing, at: first + leaves.count)
    }
    guard var fields = Fields(record), fields.null(), let stream = fields.text(),
      let version = fields.integer(), let type = fields.text(), let bytes = fields.blob(),
      fields.isEnd
    else { throw VerificationFailure(.malformed, at: row) }
    let envelope = try envelope(bytes, at: row)
    guard envelope.position == row else { throw VerificationFailure(.position, at: row) }
    guard envelope.version == version else { throw VerificationFailure(.version, at: row) }
    guard Self.same(envelope.streamBytes, stream) else {
      throw VerificationFailure(.stream, at: row)
    }
    guard Self.same(envelope.typeBytes, type) else { throw VerificationFailure(.type, at: row) }
    if leaves.isEmpty {
      firstAt = envelope.at
    } else if envelope.at < lastAt {
      throw VerificationFailure(.time, at: row)
    }
    if scope.deep { try checkSpelling(bytes, at: row) }
    lastAt = envelope.at
    places.add(stream, version, row)
    commands.add(envelope)
    leaves.append(.leaf(bytes))
  }

  @inline(__always) private func envelope(
    _ bytes: UnsafeRawBufferPointer, at position: Int
  ) throws -> Envelope {
    do {
      return try Envelope(bytes, checkingData: true)
    } catch {
      throw VerificationFailure(.malformed, at: position)
    }
  }

  /// Written again by the canonical writer, an entry is the same bytes.
  private func checkSpelling(_ bytes: UnsafeRawBufferPointer, at position: Int) throws {
    guard let value = try? JSONValue.parse(bytes, maximumDepth: 512) else {
      throw VerificationFailure(.malformed, at: position)
    }
    guard value.canonicalBytes.withUnsafeBytes({ $0.sameBytes(as: bytes) }) else {
      throw VerificationFailure(.spelling, at: position)
    }
  }

  /// A column against a text of the bytes, which may hold escapes.
  @inline(__always) private static func same(
    _ bytes: UnsafeRawBufferPointer, _ column: UnsafeRawBufferPointer
  ) -> Bool {
    if bytes.sameBytes(as: column) { return true }
    return bytes.holds(0x5C)
      && JSONText.unescaped(bytes) == String(decoding: column, as: UTF8.self)
  }
}
