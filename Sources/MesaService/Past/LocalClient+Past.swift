public import Canonical
import EventLog
import MesaDomain

/// The past that a client answers from.
struct Past: Sendable {
  let horizon: Horizon
  /// The moment by which rights and terms are judged.
  let at: Instant
  /// Today, by whose rights the past is closed to whoever has lost them.
  let present: CommandHandler
}

extension LocalClient {
  /// The same instance as it was: every question is answered by the same code from what the log
  /// held then, and nothing can be done in it.
  ///
  /// Who asks needs the right of then, by the moment's own places, offices and days, and the right of
  /// today. That something was shown is recorded today, with the position that it was shown as of.
  ///
  /// - Throws: `past.beyondLog`, `past.beforeLog`; `LogFault`.
  public func past(_ moment: PastMoment) throws -> LocalClient {
    let log = handler.log
    let (horizon, at) = try log.horizon(moment)
    let then = CommandHandler(
      log: log, decider: handler.decider, keyFates: handler.keyFates, of: horizon, now: { at })
    return LocalClient(
      handler: then, views: ViewStore(log, of: horizon, from: snapshots), vault: vault,
      access: access, via: via, snapshots: snapshots,
      past: Past(horizon: horizon, at: at, present: past?.present ?? handler),
      refusals: refusals, tokens: tokens, lazyAccounts: lazyAccounts, barred: barred)
  }

  /// Entries that answers rest on.
  public var size: Int { past?.horizon.position ?? handler.log.head.size }

  /// What answers rest on; nil for a client of the present. The root of then is computed only here:
  /// most records that are looked at need none.
  ///
  /// - Throws: `LogFault`.
  public func footing() throws -> PastFooting? {
    guard let past else { return nil }
    let (position, log) = (past.horizon.position, handler.log)
    return PastFooting(
      position: position, at: past.at, effective: past.horizon.effective,
      head: Head(size: position, hash: try log.root(at: position)),
      signed: try log.lastCheckpoint()?.checkpoint.size)
  }

  /// Folds a record's stream as far as this client looks, judging nobody's right to it and showing
  /// nothing: what mesa-bench holds against reading that stream.
  ///
  /// - Returns: whether there was anything.
  package func folds(_ kind: RecordKind, _ id: String) throws -> Bool {
    try handler.states.version(StreamID(kind.stream, id)) > 0
  }

  /// Entries that were replayed to answer so far: of the past, at most as many as lie between two
  /// copies of the views.
  public var entriesReplayed: Int { get async { await views.replayed } }

  /// Entries between two copies of the views in a log as long as this one; nil where none are made.
  public var entriesBetweenSnapshots: Int? { snapshots?.interval(handler.log.head.size) }

  /// An answer about the past says in itself as of when it is.
  ///
  /// - Throws: `LogFault`.
  func footed(_ answer: JSONValue) throws -> JSONValue {
    guard let footing = try footing(), answer.objectValue != nil else { return answer }
    return answer.adding("asOf", footing.json)
  }
}

extension PastFooting {
  /// As programs read it.
  public var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("at", .string(at.description)),
      ("effective", effective.map { .string($0.description) }),
      ("position", .integer(Int64(position))), ("root", .string(head.hash.description)),
      ("signed", signed.map { .integer(Int64($0)) }),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}
