import Canonical
import EventLog
import MesaDomain
import Synchronization

/// Streams folded in memory: what decisions read. Never a view.
///
/// Loads a stream from the log when it is first asked for, and follows what is appended. A state
/// that is behind does no harm: the log refuses what was decided on it, and it is read again.
final class States: Sendable {
  let log: EventLog
  private let cache = Mutex(Cache())
  /// Streams kept at most; beyond, memory is given back all at once.
  private let capacity: Int

  private struct Cache {
    var folds: [String: any AnyFolded] = [:]
    let reader = EventReader()
  }

  init(_ log: EventLog, capacity: Int = 200_000) {
    (self.log, self.capacity) = (log, capacity)
  }

  /// The state of a stream and the version it stands at.
  func state<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID
  ) throws -> (state: A.State, version: Int) {
    try cache.withLock { cache in
      guard let folded = try fold(stream.text, A.kind, &cache) as? Folded<A> else {
        return (A.initial, 0)
      }
      return (folded.state, folded.version)
    }
  }

  /// The version that a stream stands at.
  func version(_ stream: StreamID) throws -> Int {
    guard let kind = stream.kind else { return 0 }
    return try cache.withLock { cache in try fold(stream.text, kind, &cache).version }
  }

  /// Name of the key under which an event about to be appended seals.
  func sealing(
    _ stream: StreamID, _ event: any Recordable, _ moment: Moment
  ) throws -> String? {
    guard let kind = stream.kind else { return nil }
    return try cache.withLock { cache in
      try fold(stream.text, kind, &cache).sealing(event, moment)
    }
  }

  /// Takes in what was appended, or is about to be: `entries` of one command from `first` on.
  func advance(
    _ entries: [NewEntry], _ versions: [Int], first: Int, at: Instant, actor: String,
    command: String
  ) throws {
    try cache.withLock { cache in
      for (index, entry) in entries.enumerated() {
        guard let folded = cache.folds[entry.stream], folded.version == versions[index] - 1
        else { continue }
        let moment = Moment(
          at: at, effective: entry.effective, actor: actor, version: versions[index])
        try folded.apply(entry, moment, first + index, command, cache.reader)
      }
    }
  }

  /// Forgets what is known of those streams: they have moved on.
  func forget(_ streams: some Sequence<String>) {
    cache.withLock { cache in
      for stream in streams { cache.folds[stream] = nil }
    }
  }

  private func fold(
    _ stream: String, _ kind: StreamKind, _ cache: inout Cache
  ) throws -> any AnyFolded {
    if let known = cache.folds[stream] { return known }
    let folded = Aggregates.folded(kind, stream)
    let reader = cache.reader
    try log.entries(of: stream) { entry in try folded.apply(try entry.envelope(), reader) }
    if cache.folds.count >= capacity { cache.folds.removeAll() }
    cache.folds[stream] = folded
    return folded
  }
}

/// The records as one decision reads them, remembering what it read.
final class ReadSet: Records {
  private let states: States
  private(set) var versions: [StreamID: Int] = [:]
  /// The first failure to read; the decision is void then.
  private(set) var failure: (any Error)?

  init(_ states: States) { self.states = states }

  func state<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> A.State {
    do {
      let (state, version) = try states.state(aggregate, stream)
      versions[stream] = version
      return state
    } catch {
      failure = failure ?? error
      return A.initial
    }
  }
}
