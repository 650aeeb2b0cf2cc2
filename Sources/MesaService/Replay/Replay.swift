public import EventLog
import MesaDomain

/// Reads the log from its beginning and folds every event into its record's state.
public enum Replay {
  public struct Summary: Sendable, Equatable {
    public let entries: Int
    /// Records that the entries are the history of.
    public let streams: Int
  }

  /// - Throws: `ReplayFault` for what this version cannot read; `LogFault`.
  public static func fold(_ log: EventLog, through last: Int? = nil) throws -> Summary {
    var folds = FoldTable()
    let reader = EventReader()
    var entries = 0
    try log.entries(from: 1, through: last) { entry in
      let envelope = try entry.envelope()
      try folds.fold(of: envelope).apply(envelope, reader)
      entries += 1
      return true
    }
    return Summary(entries: entries, streams: folds.count)
  }
}

/// Folds by the bytes of their stream's name: a replay makes a string once a record, not once an
/// event.
struct FoldTable {
  private var byHash: [UInt64: [any AnyFolded]] = [:]
  private(set) var count = 0

  mutating func fold(of envelope: Envelope) throws -> any AnyFolded {
    let name = envelope.streamBytes
    let hash = fnv(name)
    for folded in byHash[hash] ?? [] where folded.name.elementsEqual(name) { return folded }
    let stream = envelope.stream
    guard let kind = StreamID(stream)?.kind else {
      throw ReplayFault(
        code: "event.unknownStream", position: envelope.position, type: envelope.type)
    }
    let folded = Aggregates.folded(kind, stream)
    byHash[hash, default: []].append(folded)
    count += 1
    return folded
  }
}
