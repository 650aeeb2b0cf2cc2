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
  private var names = NameTable()
  private var folds: [any AnyFolded] = []

  var count: Int { folds.count }

  mutating func fold(of envelope: Envelope) throws -> any AnyFolded {
    if let number = names.number(of: envelope.streamBytes) { return folds[number] }
    let stream = envelope.stream
    guard let kind = StreamID(stream)?.kind else {
      throw ReplayFault(
        code: "event.unknownStream", position: envelope.position, type: envelope.type)
    }
    names.add(envelope.streamBytes)
    folds.append(Aggregates.folded(kind, stream))
    return folds[folds.count - 1]
  }
}
