import Dispatch
import Synchronization

/// What is to be done of a verification, taken by as many threads as there are cores.
///
/// Entries go out in order and are waited for in order: only so many stretches are ahead that the
/// memory stays the same however long the log is.
final class VerificationWork: Sendable {
  enum Job {
    case entries(Int)
    case index(Int)
    case commands(Int)
  }

  let entries, index, commands: [TreePart]
  let scope: EntryPart.Scope
  private let state: Mutex<State>
  /// Something was delivered; there is room for another stretch of entries.
  private let delivered = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)
  private let helpers = DispatchGroup()

  private static let window = 24

  private struct State {
    var next = 0
    var joined = 0
    var nextOther = 0
    var open = 0
    var stopped = false
    var entries: [Int: EntryPart] = [:]
    var index: [Int: IndexPart] = [:]
    var commands: [Int: CommandPart] = [:]
    var uses: [PageUse] = []
    var fault: (any Error)?
  }

  init(
    entries: [TreePart], index: [TreePart], commands: [TreePart], scope: EntryPart.Scope
  ) {
    (self.entries, self.index, self.commands) = (entries, index, commands)
    self.scope = scope
    state = Mutex(State())
  }

  /// Lets `count` threads help, each with a connection of its own.
  func start(helpers count: Int, path: String, _ pages: Pages) {
    for _ in 0..<count {
      DispatchQueue.global(qos: .userInitiated).async(group: helpers) {
        do {
          let connection = try Connection(path: path, writing: false)
          let walk = TreeWalk(try PageReader(connection, pages))
          self.help(walk)
          self.state.withLock { $0.uses.append(walk.use) }
        } catch {
          self.state.withLock { $0.fault = $0.fault ?? error }
        }
        self.delivered.signal()
      }
    }
  }

  /// Nobody takes anything more; returns when all have laid down what they had.
  func stop() {
    state.withLock { $0.stopped = true }
    for _ in 0..<256 { room.signal() }
    helpers.wait()
  }

  private func help(_ walk: TreeWalk) {
    while true {
      switch take() {
      case .job(let job): run(job, walk)
      case .later: room.wait()
      case .done: return
      }
    }
  }

  private enum Taken {
    case job(Job)
    /// The entries that are out must be joined first.
    case later
    case done
  }

  private func take() -> Taken {
    state.withLock { state in
      if state.stopped || state.fault != nil { return .done }
      if state.next < entries.count, state.next < state.joined + Self.window {
        defer { state.next += 1 }
        state.open += 1
        return .job(.entries(state.next))
      }
      let other = state.nextOther
      if other < index.count + commands.count {
        state.nextOther += 1
        state.open += 1
        return .job(other < index.count ? .index(other) : .commands(other - index.count))
      }
      return state.next < entries.count ? .later : .done
    }
  }

  private func run(_ job: Job, _ walk: TreeWalk) {
    switch job {
    case .entries(let number):
      var part = EntryPart(scope)
      do {
        if !entries[number].ends(before: scope.since) {
          try walk.walk(entries[number], table: true, &part)
        }
      } catch {
        part.fault = error
      }
      state.withLock { $0.entries[number] = part }
    case .index(let number):
      var part = IndexPart(since: scope.since)
      do {
        try walk.walk(index[number], table: false, &part)
      } catch {
        part.fault = error
      }
      state.withLock { $0.index[number] = part }
    case .commands(let number):
      var part = CommandPart(since: scope.since)
      do {
        try walk.walk(commands[number], table: false, &part)
      } catch {
        part.fault = error
      }
      state.withLock { $0.commands[number] = part }
    }
    state.withLock { $0.open -= 1 }
    delivered.signal()
  }

  /// Works along, and hands each stretch of entries to `join` in its order, on this thread.
  func run(_ walk: TreeWalk, _ join: (EntryPart) throws -> Void) throws {
    var joined = 0
    while true {
      while let part = state.withLock({ $0.entries.removeValue(forKey: joined) }) {
        try join(part)
        joined += 1
        state.withLock { $0.joined = joined }
        room.signal()
      }
      switch take() {
      case .job(let job): run(job, walk)
      case .later: delivered.wait()
      case .done:
        let (fault, open) = state.withLock { ($0.fault, $0.open) }
        if let fault { throw fault }
        if joined == entries.count, open == 0 { return }
        if open > 0 || joined < entries.count { delivered.wait() }
      }
    }
  }

  /// The stretches of the index, joined.
  func joinedIndex() throws -> IndexPart {
    var joined = IndexPart(since: scope.since)
    for number in index.indices {
      guard let part = state.withLock({ $0.index.removeValue(forKey: number) }) else { continue }
      try joined.join(part)
    }
    return joined
  }

  /// The stretches of what is remembered of commands, joined.
  func joinedCommands() throws -> CommandPart {
    var joined = CommandPart(since: scope.since)
    for number in commands.indices {
      guard let part = state.withLock({ $0.commands.removeValue(forKey: number) }) else { continue }
      try joined.join(part)
    }
    return joined
  }

  /// The pages that the helpers have been on; after `stop`.
  var uses: [PageUse] { state.withLock { $0.uses } }
}

extension TreePart {
  /// Whether all of its rows are at or before this one.
  fileprivate func ends(before row: Int) -> Bool {
    if case .branch(_, _, _, let through?) = self { return through <= row }
    return false
  }
}
