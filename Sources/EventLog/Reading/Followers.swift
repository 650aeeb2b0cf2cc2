import Synchronization

/// Who waits for the log to grow, and how far it has grown.
final class Followers: Sendable {
  private struct State {
    var head = Head(size: 0, hash: .empty)
    var streams: [Int: AsyncStream<Int>.Continuation] = [:]
    var next = 0
    var finished = false
  }
  private let state = Mutex(State())

  var head: Head { state.withLock { $0.head } }

  func publish(_ head: Head) {
    let waiting = state.withLock { state in
      // Two looks at the file may end in the other order than they began: a log never shrinks.
      guard head.size > state.head.size else { return [AsyncStream<Int>.Continuation]() }
      state.head = head
      return Array(state.streams.values)
    }
    for continuation in waiting { continuation.yield(head.size) }
  }

  func finish() {
    let waiting = state.withLock { state in
      state.finished = true
      defer { state.streams = [:] }
      return Array(state.streams.values)
    }
    for continuation in waiting { continuation.finish() }
  }

  /// Sizes greater than `size`, ascending, the newest only: who is slow misses sizes, no entries.
  func follow(from size: Int) -> AsyncStream<Int> {
    let (stream, continuation) = AsyncStream<Int>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state -> Int? in
      guard !state.finished else { return nil }
      defer { state.next += 1 }
      state.streams[state.next] = continuation
      // Under the lock, so that a size published meanwhile cannot come before this one.
      if state.head.size > size { continuation.yield(state.head.size) }
      return state.next
    }
    if let id {
      continuation.onTermination = { [weak self] _ in self?.leave(id) }
    } else {
      continuation.finish()
    }
    return stream
  }

  private func leave(_ id: Int) { _ = state.withLock { $0.streams.removeValue(forKey: id) } }
}

extension EventLog {
  /// Sizes of the log as it grows durably past `position` entries; read up to each with
  /// `entries(from:through:)`. A slow follower gets the newest size and skips no entry.
  ///
  /// In a log opened for reading, sizes come with each `refresh()`.
  public func follow(from position: Int) -> AsyncStream<Int> { followers.follow(from: position) }

  /// Looks at the file again: what another process has appended becomes the head.
  ///
  /// - Throws: `LogFault`.
  @discardableResult
  public func refresh() throws -> Head {
    if mode == .read {
      followers.publish(
        try readers.withReader { try StoredHead.read($0.connection).head })
    }
    return head
  }
}
