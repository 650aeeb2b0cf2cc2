import MesaService
import Synchronization

/// The time in which an answer has to begin. Whoever waits for a body that is still coming has that much
/// more.
final class AnswerTime: Sendable {
  @TaskLocal static var current: AnswerTime?

  let limit: Duration
  /// In which a body has to be here.
  let body: Duration
  private let end: Mutex<ContinuousClock.Instant>

  init(limit: Duration, body: Duration) {
    (self.limit, self.body) = (limit, body)
    end = Mutex(.now + limit)
  }

  func awaitBody() { end.withLock { $0 = .now + body + limit } }
  func hasBody() { end.withLock { $0 = .now + limit } }

  /// What `work` gives, or a failure where it takes too long.
  ///
  /// Work that does not heed its cancellation goes on by itself: a command that is told as not answered
  /// may have been done, and its id tells whether.
  ///
  /// - Throws: `http.overdue`.
  func bound<R: Sendable>(_ work: @escaping @Sendable () async throws -> R) async throws -> R {
    let first = First<R>()
    let task = Task {
      do {
        first.settle(.success(try await Self.$current.withValue(self, operation: work)))
      } catch {
        first.settle(.failure(error))
      }
    }
    let watch = Task {
      while case let end = self.end.withLock({ $0 }), end > .now {
        try await Task.sleep(until: end, tolerance: .milliseconds(100))
      }
      first.settle(.failure(ServiceFailure("http.overdue", .unavailable)))
      task.cancel()
    }
    defer { watch.cancel() }
    return try await withTaskCancellationHandler {
      try await first.value
    } onCancel: {
      task.cancel()
    }
  }
}

/// The result that comes first.
private final class First<R: Sendable>: Sendable {
  private enum State {
    case open
    case awaited(CheckedContinuation<R, any Error>)
    case settled(Result<R, any Error>)
  }
  private let state = Mutex(State.open)

  func settle(_ result: Result<R, any Error>) {
    let continuation: CheckedContinuation<R, any Error>? = state.withLock { state in
      switch state {
      case .open:
        state = .settled(result)
        return nil
      case .awaited(let continuation):
        state = .settled(result)
        return continuation
      case .settled: return nil
      }
    }
    continuation?.resume(with: result)
  }

  var value: R {
    get async throws {
      try await withCheckedThrowingContinuation { continuation in
        let settled: Result<R, any Error>? = state.withLock { state in
          if case .settled(let result) = state { return result }
          state = .awaited(continuation)
          return nil
        }
        if let settled { continuation.resume(with: settled) }
      }
    }
  }
}
