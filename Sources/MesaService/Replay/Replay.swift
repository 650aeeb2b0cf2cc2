import Dispatch
public import EventLog
import Foundation
import MesaDomain
import Synchronization

/// Reads the log from its beginning and folds every event into its record's state.
public enum Replay {
  public struct Summary: Sendable, Equatable {
    public let entries: Int
    /// Records that the entries are the history of.
    public let streams: Int
  }

  /// Shares the streams out over the cores: each worker reads the whole log, which costs a third of
  /// the time, and folds its own streams, which owe nothing to one another.
  ///
  /// - Throws: `ReplayFault` for what this version cannot read; `LogFault`.
  public static func fold(
    _ log: EventLog, through last: Int? = nil,
    workers: Int? = nil
  ) throws -> Summary {
    // All read the same history, whatever is appended meanwhile.
    let last = last ?? log.head.size
    let workers = workers ?? min(4, ProcessInfo.processInfo.activeProcessorCount)
    let results = Mutex<[Result<Summary, any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let result = Result { try fold(log, through: last, worker, of: workers) }
      results.withLock { $0.append(result) }
    }
    let parts = try results.withLock { try $0.map { try $0.get() } }
    return Summary(
      entries: parts.reduce(0) { $0 + $1.entries }, streams: parts.reduce(0) { $0 + $1.streams })
  }

  private static func fold(
    _ log: EventLog, through last: Int, _ worker: Int, of workers: Int
  ) throws -> Summary {
    var folds = FoldTable()
    let reader = EventReader()
    var entries = 0
    try log.entries(from: 1, through: last) { entry in
      let envelope = try entry.envelope()
      let hash = NameTable.hash(envelope.streamBytes)
      guard workers == 1 || Int(hash % UInt64(workers)) == worker else { return true }
      try folds.fold(of: envelope, hash).apply(envelope, reader)
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

  /// - Parameter hash: that of the stream's name, which the caller has made already.
  mutating func fold(of envelope: Envelope, _ hash: UInt64) throws -> any AnyFolded {
    if let number = names.number(of: envelope.streamBytes, hash) { return folds[number] }
    let stream = envelope.stream
    guard let kind = StreamID(stream)?.kind else {
      throw ReplayFault(
        code: "event.unknownStream", position: envelope.position, type: envelope.type)
    }
    names.add(envelope.streamBytes, hash)
    folds.append(Aggregates.folded(kind, stream))
    return folds[folds.count - 1]
  }
}
