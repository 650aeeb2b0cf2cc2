import Canonical
import EventLog
public import MesaDomain

/// Many commands in order, made durable a batch at a time: how a file is applied.
///
/// Each command is judged on what those before it did, also where that is not yet durable; what is
/// reported as applied is. Used from one task at a time.
public final class BulkSession {
  /// Commands in one transaction.
  public static let commandsPerCommit = 1_000
  static let bytesPerCommit = 4_000_000

  /// When what was judged becomes durable.
  public enum Commits: Sendable {
    /// Each time enough has come together, and when asked.
    case whenFull
    /// Only by `commit`: all of it or nothing.
    case whenAsked
    /// A rehearsal.
    case never
  }

  private let handler: CommandHandler
  private let via: String?
  private let refusals: RefusalCounts?
  /// Asks the lists whether whoever leaves a desk leaves something open behind.
  private let leaving: (CommandRequest) async throws -> Void
  /// Runs ahead of the log by what is pending; nobody else sees it.
  private var states: States
  private var pending: [Batch] = []
  /// Match codes of identities among what is pending, which come before them.
  private var identities: [MatchText.Noted] = []
  /// Where what is pending begins in the log, command by command.
  private var firsts: [String: Int] = [:]
  private var pendingBytes = 0
  private var pendingEntries = 0
  private var digests: [String: [UInt8]] = [:]

  /// What has been made durable.
  public private(set) var applied = 0
  /// Events that have been made durable.
  public private(set) var appended = 0
  /// What was known already and appended nothing.
  public private(set) var repeated = 0
  /// What was accepted, durable or not.
  public private(set) var judged = 0
  /// What is good to know about what was accepted.
  public private(set) var warnings: [Refusal] = []

  init(
    _ handler: CommandHandler, via: String?, refusals: RefusalCounts? = nil,
    leaving: @escaping (CommandRequest) async throws -> Void
  ) {
    (self.handler, self.via, self.refusals) = (handler, via, refusals)
    self.leaving = leaving
    // What is judged and not yet durable is known here alone: nothing of it may be given back.
    states = States(handler.log, capacity: .max)
  }

  /// Judges one more command; commits when enough have come together.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`. What came before it can still be committed.
  public func add(_ request: CommandRequest, _ commits: Commits = .whenFull) async throws {
    do {
      try await take(request, commits)
    } catch let refusal as Refusal {
      // A rehearsal asks for the answer: nobody was refused anything.
      if case .never = commits { throw refusal }
      refusals?.count(refusal.code, of: request, at: handler.now())
      throw refusal
    }
  }

  private func take(_ request: CommandRequest, _ commits: Commits) async throws {
    try handler.requirePresent()
    if try isKnown(request) {
      repeated += 1
      return
    }
    // Figures are compared with the log as it is, and not with what is pending.
    if Telling(request.command) != nil { throw Refusal("report.notInBulk") }
    // One who answers for a restore does it by itself, not in the middle of a file.
    if let loss = handler.continuity?.loss { throw loss.failure }
    if request.command is Desk.Leave {
      // The lists know of what is durable: what comes before is made so, where that may be.
      if case .whenFull = commits { try await commit() }
      try await leaving(request)
    }
    let judgement = try handler.decider.judge(request, at: handler.now(), states)
    let batch = try handler.decider.batch(judgement, via: via, states, firsts: firsts)
    for entry in batch.entries where entry.data.count > EventLog.maximumEntryBytes - 1_024 {
      throw AppendRefusal.entryTooLarge(index: 0, bytes: entry.data.count).asRefusalOrFailure
    }
    let first = handler.log.head.size + pendingEntries + 1
    identities += try MatchText.codes(
      of: judgement.decision, states,
      Opener(
        log: handler.log, vault: handler.decider.vault, instance: handler.decider.instance,
        firsts: firsts))
    try states.advance(
      batch.entries, judgement.versions, first: first, at: batch.at, actor: batch.actor,
      command: batch.command)
    firsts[batch.command] = first
    pending.append(batch)
    digests[batch.command] = batch.digest
    pendingEntries += batch.entries.count
    pendingBytes += batch.entries.reduce(0) { $0 + $1.data.count }
    judged += 1
    warnings += judgement.decision.warnings
    switch commits {
    case .whenFull where pending.count >= Self.commandsPerCommit,
      .whenFull where pendingBytes >= Self.bytesPerCommit:
      try await commit()
    case .whenFull, .whenAsked: break
    case .never:
      pending.removeAll(keepingCapacity: true)
      identities.removeAll()
    }
  }

  /// Makes durable what has been judged so far.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`: nothing of it was appended then.
  public func commit() async throws {
    guard !pending.isEmpty else { return }
    try await handler.decider.vault.flush()
    try MatchText.note(identities, handler.decider.vault)
    do {
      _ = try await handler.log.append(bulk: pending)
    } catch let refusal as BulkRefusal {
      throw refusal.refusal.asRefusalOrFailure
    } catch let refusal as AppendRefusal {
      throw refusal.asRefusalOrFailure
    }
    handler.states.forget(pending.flatMap { $0.entries.map(\.stream) })
    states.trim(to: States.usualCapacity)
    try MatchText.settle(identities, handler.decider.vault)
    identities.removeAll()
    firsts.removeAll()
    let entries = pending.lazy.flatMap(\.entries)
    applied += pending.count
    appended += pendingEntries
    pending.removeAll(keepingCapacity: true)
    (pendingBytes, pendingEntries) = (0, 0)
    try handler.decider.vault.follow(handler.log, handler.keyFates, appended: entries)
  }

  private func isKnown(_ request: CommandRequest) throws -> Bool {
    if let digest = digests[request.id] {
      guard digest == handler.decider.digest(request) else {
        throw Refusal("command.reused", field: "/id")
      }
      return true
    }
    return try handler.known(request) != nil
  }
}
