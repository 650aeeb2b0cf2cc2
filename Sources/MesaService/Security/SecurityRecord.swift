public import Canonical
import GRDB
import Synchronization

/// Something that whoever answers for the service's security has to be able to look up.
public enum SecurityEvent: String, Sendable, CaseIterable {
  case started, stopped
  /// Another certificate was found, and taken; or could not be.
  case certificateTaken, certificateRefused
  /// Somebody asked more often than is allowed.
  case throttled
  /// Somebody asks for what does not exist or is not theirs, again and again.
  case searching
  /// Nothing is written any more for want of room, and again.
  case diskShort, diskFree
  /// The instance was copied, and the copy verified.
  case backedUp
}

/// What is counted against somebody over a longer time.
public enum CountedDeed: String, Sendable, CaseIterable {
  /// Something that leaves the house.
  case export
  /// A question for what does not exist or is not theirs.
  case refused
}

/// Security events and counted deeds in `service.sqlite`: what has to outlive a restart.
///
/// Never what somebody asked for. What cannot be written is still counted for as long as this runs, and
/// keeps nobody from working.
///
/// - Source: `security.md` §4.4, §4.12.
public final class SecurityRecord: Sendable {
  private struct Deed: Hashable { let what: CountedDeed, who: String }

  private struct State {
    var queue: DatabaseQueue?
    var deeds: [Deed: [Instant]] = [:]
  }

  /// Longer than any deed counts, in hours.
  private static let kept = 24
  /// In which security events are kept (§4.12).
  private static let keptEvents = 366 * 24

  private let state: Mutex<State>

  public init(_ path: String, at now: Instant) {
    var state = State()
    state.queue = try? Self.open(path)
    state.deeds = (try? state.queue.map { try Self.deeds(in: $0, since: now) }) ?? [:]
    self.state = Mutex(state)
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)  // Tokens and accounts are written beside it.
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON;
          CREATE TABLE IF NOT EXISTS deed(
            what TEXT NOT NULL, who TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
          CREATE TABLE IF NOT EXISTS security_event(
            at INTEGER NOT NULL, event TEXT NOT NULL, who TEXT) STRICT
          """)
    }
    return queue
  }

  private static func deeds(
    in queue: DatabaseQueue, since now: Instant
  ) throws -> [Deed: [Instant]] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT what, who, at FROM deed WHERE at > ? ORDER BY at",
        arguments: [now.advanced(byHours: -kept).milliseconds])
      return rows.reduce(into: [:]) { deeds, row in
        guard let what = CountedDeed(rawValue: row["what"]) else { return }
        deeds[Deed(what: what, who: row["who"]), default: []]
          .append(Instant(milliseconds: row["at"]))
      }
    }
  }

  /// Moments after `since` at which it was done, the first first.
  public func moments(
    of what: CountedDeed, by who: String, since: Instant
  ) -> [Instant] {
    state.withLock { state in
      (state.deeds[Deed(what: what, who: who)] ?? []).filter { $0 > since }
    }
  }

  public func count(_ what: CountedDeed, by who: String, at now: Instant) {
    let limit = now.advanced(byHours: -Self.kept)
    state.withLock { state in
      let deed = Deed(what: what, who: who)
      state.deeds[deed] = (state.deeds[deed] ?? []).filter { $0 > limit } + [now]
      try? state.queue?.write { database in
        try database.execute(
          sql: "DELETE FROM deed WHERE at <= ?", arguments: [limit.milliseconds])
        try database.execute(
          sql: "INSERT INTO deed VALUES (?, ?, ?)",
          arguments: [what.rawValue, who, now.milliseconds])
      }
    }
  }

  public func note(_ event: SecurityEvent, of who: String? = nil, at now: Instant) {
    state.withLock { state in
      try? state.queue?.write { database in
        try database.execute(
          sql: "DELETE FROM security_event WHERE at <= ?",
          arguments: [now.advanced(byHours: -Self.keptEvents).milliseconds])
        try database.execute(
          sql: "INSERT INTO security_event VALUES (?, ?, ?)",
          arguments: [now.milliseconds, event.rawValue, who])
      }
    }
  }

  /// The newest first.
  public func events(since: Instant) -> [(event: SecurityEvent, who: String?, at: Instant)] {
    state.withLock { state in
      let rows = try? state.queue?.read { database in
        try Row.fetchAll(
          database,
          sql:
            "SELECT event, who, at FROM security_event WHERE at > ? ORDER BY at DESC, rowid DESC",
          arguments: [since.milliseconds])
      }
      return (rows ?? []).compactMap { row in
        SecurityEvent(rawValue: row["event"]).map {
          ($0, row["who"], Instant(milliseconds: row["at"]))
        }
      }
    }
  }

  /// When it happened last.
  public func last(_ event: SecurityEvent) -> Instant? {
    state.withLock { state in
      (try? state.queue?.read { try Self.last(event, in: $0) }) ?? nil
    }
  }

  /// When an instance was last copied, by its `service.sqlite`, which is left as it is.
  static func lastBackup(in path: String) -> Instant? {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try? DatabaseQueue(path: path, configuration: configuration)
    return (try? queue?.read { try last(.backedUp, in: $0) }) ?? nil
  }

  private static func last(_ event: SecurityEvent, in database: Database) throws -> Instant? {
    try Int64.fetchOne(
      database, sql: "SELECT max(at) FROM security_event WHERE event = ?",
      arguments: [event.rawValue]
    ).map { Instant(milliseconds: $0) }
  }

  public func close() {
    state.withLock { state in
      try? state.queue?.close()
      state.queue = nil
    }
  }
}
