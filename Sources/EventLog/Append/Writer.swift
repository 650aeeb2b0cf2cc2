import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes batches from any number of submitters and writes them in groups: one transaction and
/// one fsync for all that have come while the one before was on its way to the disk.
final class Writer: Sendable {
  /// Work that shares a group.
  private struct Waiting {
    let draft: Draft
    let continuation: UnsafeContinuation<Appended, any Error>
  }

  private struct Inbox {
    var waiting: [Waiting] = []
    /// A drain is under way or queued: it will see what is added.
    var draining = false
  }

  /// What is behind the file: a usable session, or the reason why there is none.
  private enum State {
    case open(Session)
    case broken(LogFault)
    case closed
  }

  private let inbox = Mutex(Inbox())
  /// Touched on `thread` alone, which is what makes it safe.
  private nonisolated(unsafe) var state: State
  private let thread = DispatchQueue(label: "mesa.log.writer", qos: .userInitiated)
  private let path: String
  private let monotonic: (@Sendable () -> Int64)?
  private let durable: @Sendable (Head) -> Void
  /// A checkpoint signed over a group before: the next group takes it along to the disk.
  private let signed = Mutex<SignedHead?>(nil)

  /// `durable` hears of each new head, in order, before the submitters do.
  init(
    path: String, monotonic: (@Sendable () -> Int64)?, durable: @escaping @Sendable (Head) -> Void
  ) throws {
    (self.path, self.monotonic, self.durable) = (path, monotonic, durable)
    let session = try Session(path: path, monotonic: monotonic)
    durable(session.head)
    state = .open(session)
  }

  func append(_ draft: Draft) async throws -> Appended {
    try await withUnsafeThrowingContinuation { continuation in
      let start = inbox.withLock { inbox in
        inbox.waiting.append(Waiting(draft: draft, continuation: continuation))
        defer { inbox.draining = true }
        return !inbox.draining
      }
      if start { thread.async { self.drain() } }
    }
  }

  /// All of the batches in one transaction of their own, or none.
  func append(bulk drafts: [Draft]) async throws -> [Appended] {
    try await withUnsafeThrowingContinuation { continuation in
      thread.async { continuation.resume(with: Result { try self.write(bulk: drafts) }) }
    }
  }

  /// Leaves a checkpoint for the next group to store, at no fsync of its own.
  func carry(_ head: SignedHead) { signed.withLock { $0 = head } }

  /// Stores a checkpoint now; returns when it is durable.
  func store(_ head: SignedHead) throws {
    try thread.sync { try withSession { try $0.store(head) } }
  }

  private func storeSigned(_ session: Session) throws {
    let head = signed.withLock { signed in
      defer { signed = nil }
      return signed
    }
    if let head { try session.store(head) }
  }

  /// Runs `body` on the writing connection, between two groups.
  func exclusively<R: Sendable>(_ body: @escaping @Sendable (Session) throws -> R) async throws -> R
  {
    try await withUnsafeThrowingContinuation { continuation in
      thread.async {
        continuation.resume(with: Result { try self.withSession { try body($0) } })
      }
    }
  }

  /// Finishes what was submitted, then lets go of the file. Idempotent.
  func close() {
    thread.sync {
      drain()
      if case .open(let session) = state { try? session.connection.close() }
      state = .closed
    }
  }

  private func drain() {
    var last = 0
    while true {
      var group = inbox.withLock { inbox in
        let group = inbox.waiting
        inbox.waiting = []
        if group.isEmpty { inbox.draining = false }
        return group
      }
      if group.isEmpty { return }
      gather(&group, after: last)
      last = group.count
      write(group)
    }
  }

  /// Those who were answered just now are on their way back: an fsync for the first few of them
  /// costs as much as one for all, so the others get the processor for a moment.
  private func gather(_ group: inout [Waiting], after last: Int) {
    for _ in 0..<3 where group.count * 2 < last {
      sched_yield()
      group += inbox.withLock { inbox in
        defer { inbox.waiting = [] }
        return inbox.waiting
      }
    }
  }

  private func write(_ group: [Waiting]) {
    var answers: [Result<Appended, any Error>] = []
    answers.reserveCapacity(group.count)
    do {
      let head = try withSession { session in
        try session.begin()
        for waiting in group {
          do {
            answers.append(.success(try session.append(waiting.draft)))
          } catch let refusal as AppendRefusal {
            answers.append(.failure(refusal))
          }
        }
        try storeSigned(session)
        return try session.commit()
      }
      durable(head)
      for (waiting, answer) in zip(group, answers) { waiting.continuation.resume(with: answer) }
    } catch {
      for waiting in group { waiting.continuation.resume(throwing: error) }
    }
  }

  private func write(bulk drafts: [Draft]) throws -> [Appended] {
    let (answers, head) = try withSession { session in
      try session.begin()
      var answers: [Appended] = []
      answers.reserveCapacity(drafts.count)
      for (index, draft) in drafts.enumerated() {
        do {
          answers.append(try session.append(draft))
        } catch let refusal as AppendRefusal {
          try session.rollback()
          throw BulkRefusal(index: index, refusal: refusal)
        }
      }
      try storeSigned(session)
      return (answers, try session.commit())
    }
    durable(head)
    return answers
  }

  /// After an error of the disk the session is replaced by one that has looked at the file anew;
  /// an fsync that failed is never tried again and believed.
  private func withSession<R>(_ body: (Session) throws -> R) throws -> R {
    if case .broken = state { state = reopened() }
    switch state {
    case .closed: throw AppendRefusal.failed(code: 0, reason: "the log is closed")
    case .broken(let fault): throw fault.asRefusal
    case .open(let session):
      do {
        return try session.connection.access {
          // A transaction that went wrong ends before the connection is left.
          defer { session.connection.abandonTransaction() }
          return try body(session)
        }
      } catch let fault as LogFault {
        try? session.connection.close()
        state = reopened()
        throw fault.asRefusal
      }
    }
  }

  private func reopened() -> State {
    do {
      let session = try Session(path: path, monotonic: monotonic)
      // What the failed fsync left in the kernel's cache is written to the file and synced there.
      try session.connection.access {
        try session.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      }
      durable(session.head)
      return .open(session)
    } catch let fault as LogFault {
      return .broken(fault)
    } catch {
      return .broken(.storage(code: -1, reason: "\(error)"))
    }
  }
}

extension LogFault {
  var asRefusal: AppendRefusal {
    if case .storage(let code, let reason) = self { return .failed(code: code, reason: reason) }
    return .failed(code: -1, reason: code)
  }
}
