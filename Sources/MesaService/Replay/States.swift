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
  static let usualCapacity = 200_000
  /// Streams kept at most; beyond, those that were not asked for lately are given back.
  private let capacity: Int
  /// Up to where they are of the past; nil follows the log.
  private let horizon: Horizon?

  /// Two generations: what is asked for moves to the young one, and when that is half of what may be
  /// kept the old one is given back. Nothing has to be ordered for it.
  private struct Cache {
    private var young: [String: any AnyFolded] = [:]
    private var old: [String: any AnyFolded] = [:]
    let reader = EventReader()

    /// Known already, whichever generation it is of.
    func peek(_ stream: String) -> (any AnyFolded)? { young[stream] ?? old[stream] }

    mutating func find(_ stream: String, _ capacity: Int) -> (any AnyFolded)? {
      if let known = young[stream] { return known }
      guard let known = old.removeValue(forKey: stream) else { return nil }
      keep(known, stream, capacity)
      return known
    }

    mutating func keep(_ folded: any AnyFolded, _ stream: String, _ capacity: Int) {
      if young.count >= capacity / 2 { age() }
      young[stream] = folded
    }

    mutating func age() { (old, young) = (young, [:]) }

    var count: Int { young.count + old.count }

    mutating func forget(_ stream: String) {
      young[stream] = nil
      old[stream] = nil
    }

    mutating func removeAll() { (young, old) = ([:], [:]) }
  }

  init(_ log: EventLog, of horizon: Horizon? = nil, capacity: Int = usualCapacity) {
    (self.log, self.horizon, self.capacity) = (log, horizon, capacity)
  }

  /// What questions are shown of a stream, folded from the stream alone; nil where nothing is.
  func record(_ stream: StreamID) throws -> ViewRecord? {
    guard let kind = stream.kind else { return nil }
    return try cache.withLock { cache in
      let folded = try fold(stream.text, kind, &cache)
      return folded.version > 0 ? try folded.record() : nil
    }
  }

  /// The state of a stream.
  func state<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) throws -> A.State {
    try versioned(aggregate, stream).shared.state
  }

  /// The state of a stream and the version it stands at.
  func versioned<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID
  ) throws -> (shared: SharedState<A.State>, version: Int) {
    try cache.withLock { cache in
      let known = try fold(stream.text, A.kind, &cache)
      guard known.kind == A.kind else { return (SharedState(A.initial), 0) }
      // Of one kind there is one aggregate: the runtime need not be asked.
      let folded = unsafeDowncast(known, to: Folded<A>.self)
      return (folded.shared, folded.version)
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
        guard let folded = cache.peek(entry.stream), folded.version == versions[index] - 1
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
      for stream in streams { cache.forget(stream) }
    }
  }

  /// Gives memory back where more is kept than that.
  func trim(to capacity: Int) {
    cache.withLock { if $0.count > capacity { $0.removeAll() } }
  }

  private func fold(
    _ stream: String, _ kind: StreamKind, _ cache: inout Cache
  ) throws -> any AnyFolded {
    if let known = cache.find(stream, capacity) { return known }
    let folded = Aggregates.folded(kind, stream)
    let reader = cache.reader
    try log.entries(of: stream, through: horizon?.position ?? .max) { entry in
      let envelope = try entry.envelope()
      if horizon.admits(envelope) { try folded.apply(envelope, reader) }
    }
    cache.keep(folded, stream, capacity)
    return folded
  }
}

/// The records as one decision reads them, remembering what it read.
final class ReadSet: Records {
  private let states: States
  /// Whether what was read has to be unchanged when the events are appended.
  private let isDecision: Bool
  private(set) var versions: [StreamID: Int] = [:]
  /// The first failure to read; the decision is void then.
  private(set) var failure: (any Error)?
  /// What was read last, side by side: a right asks for the same person and the same case over and
  /// over. Of another kind is told without touching the name.
  private var recentKinds: [StreamKind] = []
  private var recentStreams: [StreamID] = []
  /// Each the `SharedState` of the one aggregate of that kind.
  private var recentStates: [AnyObject] = []
  private var next = 0

  /// - Parameter isDecision: false for questions, which pin nothing.
  init(_ states: States, isDecision: Bool = true) {
    (self.states, self.isDecision) = (states, isDecision)
  }

  func shared<A: Aggregate>(
    _ aggregate: A.Type, _ stream: StreamID
  ) -> SharedState<A.State> {
    for place in recentKinds.indices
    where recentKinds[place] == A.kind && recentStreams[place] == stream {
      return unsafeDowncast(recentStates[place], to: SharedState<A.State>.self)
    }
    do {
      let (shared, version) = try states.versioned(aggregate, stream)
      if isDecision { versions[stream] = version }
      remember(stream, A.kind, shared)
      return shared
    } catch {
      failure = failure ?? error
      return SharedState(A.initial)
    }
  }

  /// A few take the place of one another: lists ask for a thousand cases, and keep none of them.
  private func remember(_ stream: StreamID, _ kind: StreamKind, _ shared: AnyObject) {
    if recentKinds.count < 4 {
      recentKinds.append(kind)
      recentStreams.append(stream)
      recentStates.append(shared)
    } else {
      (recentKinds[next], recentStreams[next], recentStates[next]) = (kind, stream, shared)
      next = (next + 1) % recentKinds.count
    }
  }
}
