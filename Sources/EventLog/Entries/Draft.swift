import Canonical

/// A batch written out as far as it can be before its place in the log is known.
///
/// Made by whoever submits, in parallel with the writer, who only fills in `at`, `position` and
/// `version`. One array holds everything that will be bound to a statement. A class, because it is
/// handed from queue to queue and has a dozen parts to retain.
final class Draft: Sendable {
  /// The entry's bytes between `start` and `end` without its three holes, which stand at offsets
  /// in ascending order; then stream and type as plain text.
  struct Piece: Sendable {
    var start = 0
    var at = 0
    var position = 0
    var version = 0
    var end = 0
    var typeStart = 0
    var typeEnd = 0
    /// Index of the entry's stream in `streams`.
    var use = 0

    /// Bytes of the entry without `position` and `version`.
    var fixedCount: Int { end - start + 24 }
    var stream: Range<Int> { end..<typeStart }
    var type: Range<Int> { typeStart..<typeEnd }
  }

  let batch: Batch
  let bytes: [UInt8]
  let pieces: [Piece]
  /// Every stream that the batch reads or writes, once: the writer looks each up once.
  let streams: [String]
  /// The conditions with the index of their stream.
  let conditions: [(use: Int, version: Int)]
  let command: Range<Int>
  let actor: Range<Int>
  let digest: Range<Int>

  init(_ batch: Batch) throws(AppendRefusal) {
    guard batch.digest.count == Batch.digestBytes, !batch.command.isEmpty, !batch.actor.isEmpty
    else {
      throw .malformed(index: 0)
    }
    var out = JSONBytes(capacity: batch.entries.reduce(128) { $0 + $1.data.count + 448 })
    var streams: [String] = []
    func use(of stream: String) -> Int {
      if let known = streams.firstIndex(of: stream) { return known }
      streams.append(stream)
      return streams.count - 1
    }
    conditions = batch.conditions.map { (use(of: $0.stream), $0.version) }
    var pieces: [Piece] = []
    pieces.reserveCapacity(batch.entries.count)
    for (index, entry) in batch.entries.enumerated() {
      guard entry.data.first == 0x7B, entry.data.last == 0x7D, entry.data.count >= 2,
        !entry.stream.isEmpty, !entry.type.isEmpty, entry.schema > 0
      else { throw .malformed(index: index) }
      guard entry.data.count <= EventLog.maximumEntryBytes else {
        throw .entryTooLarge(index: index, bytes: entry.data.count)
      }
      var piece = Self.write(entry, of: batch, to: &out)
      piece.use = use(of: entry.stream)
      pieces.append(piece)
    }
    command = out.plain(batch.command)
    actor = out.plain(batch.actor)
    digest = out.bytes.count..<(out.bytes.count + Batch.digestBytes)
    out.bytes.append(contentsOf: batch.digest)
    self.batch = batch
    self.pieces = pieces
    self.streams = streams
    bytes = out.bytes
  }

  /// The members in RFC 8785's order, which for these ASCII names is the alphabet's.
  private static func write(_ entry: NewEntry, of batch: Batch, to out: inout JSONBytes) -> Piece {
    var piece = Piece()
    piece.start = out.bytes.count
    out.raw("{\"actor\":")
    out.string(batch.actor)
    out.raw(",\"at\":\"")
    piece.at = out.bytes.count
    out.raw("\"")
    out.member(",\"behalf\":", batch.behalf)
    out.member(",\"cause\":", batch.cause)
    out.member(",\"command\":", batch.command)
    out.raw(",\"data\":")
    out.bytes.append(contentsOf: entry.data)
    out.raw(",\"effective\":\"")
    out.instant(entry.effective)
    out.raw("\",\"position\":")
    piece.position = out.bytes.count
    out.member(",\"reason\":", entry.reason)
    out.member(",\"stream\":", entry.stream)
    out.member(",\"type\":", entry.type)
    out.raw(",\"v\":")
    out.integer(entry.schema)
    out.raw(",\"version\":")
    piece.version = out.bytes.count
    out.member(",\"via\":", batch.via)
    out.raw("}")
    piece.end = out.bytes.count
    piece.typeStart = out.plain(entry.stream).upperBound
    piece.typeEnd = out.plain(entry.type).upperBound
    return piece
  }
}
