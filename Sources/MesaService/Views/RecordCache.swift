import Canonical
import MesaDomain
import Synchronization

/// Records that were asked for lately, as the views had them where they stand.
///
/// A question about one record neither waits for the views' turn nor reads its JSON again. What
/// changes is forgotten in the step that takes the views past the change.
final class RecordCache: Sendable {
  /// Bytes of bodies that are kept; read as JSON they take several times as much.
  private static let capacity = 2 << 20

  struct Key: Hashable {
    let kind: String
    let id: String
  }

  private struct State {
    var reached = 0
    var records: [Key: ViewRecord] = [:]
    var bytes = 0
  }

  private let state = Mutex(State())

  /// The record, where it is here and the views have come so far.
  func record(_ key: Key, atLeast position: Int) -> ViewRecord? {
    state.withLock { $0.reached >= position ? $0.records[key] : nil }
  }

  /// Keeps what the views answered at that position, read as JSON.
  func keep(_ record: ViewRecord, under key: Key, at position: Int) {
    state.withLock { state in
      guard state.reached == position else { return }
      if state.bytes + record.body.count > Self.capacity {
        (state.records, state.bytes) = ([:], 0)
      }
      state.bytes += record.body.count - (state.records[key]?.body.count ?? 0)
      state.records[key] = record
    }
  }

  /// The views have come to that position, and these are not what they were.
  func advance(to position: Int, forgetting changed: some Sequence<Key>) {
    state.withLock { state in
      for key in changed {
        if let known = state.records.removeValue(forKey: key) { state.bytes -= known.body.count }
      }
      state.reached = position
    }
  }
}
