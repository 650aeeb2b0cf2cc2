import Canonical

/// A stretch of what is remembered of commands, in the order of their ids.
struct CommandPart: RecordVisitor, Sendable {
  /// Of commands that appended something behind `since`.
  private(set) var commands = MultisetDigest()
  /// The last time that a command was given.
  private(set) var latest: Int64 = 0
  private(set) var first: [UInt8]?
  private(set) var last: [UInt8] = []
  var fault: (any Error)?

  private let since: Int

  init(since: Int) { self.since = since }

  @inline(__always) mutating func visit(row: Int, _ record: UnsafeRawBufferPointer) throws {
    guard var fields = Fields(record), let id = fields.text(), let digest = fields.blob(),
      let actor = fields.text(), let first = fields.integer(), let count = fields.integer(),
      let at = fields.integer(), fields.isEnd
    else { throw VerificationFailure(.command) }
    guard
      CommandSum.matches(
        digest, id: id, actor: actor, first: first, count: count, at: Int64(at))
    else { throw VerificationFailure(.command, at: count > 0 ? first : nil) }
    if self.first == nil {
      self.first = Array(id)
    } else if last.withUnsafeBytes({ $0.order(to: id) }) >= 0 {
      throw VerificationFailure(.command)
    }
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: id)
    latest = max(latest, Int64(at))
    guard count > 0, first > since else { return }
    commands.add(id, first, CommandRuns.rest(commands.hash(actor), Int64(at), count))
  }

  /// Takes in the stretch that comes next.
  mutating func join(_ next: CommandPart) throws {
    if let first = next.first {
      guard self.first == nil || last.lexicographicallyPrecedes(first) else {
        throw VerificationFailure(.command)
      }
      self.first = self.first ?? first
      last = next.last
    }
    commands.join(next.commands)
    latest = max(latest, next.latest)
    if let fault = next.fault { throw fault }
  }
}
