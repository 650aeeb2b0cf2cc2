public import Canonical
import GRDB
public import MesaDomain
import Synchronization

/// Commands of somebody that were refused on a day, with the same answer.
public struct RefusedCommands: Sendable, Equatable, Codable {
  public let day: CivilDate
  /// `person/…` or `system/…`
  public let principal: String
  public let command: String
  /// The refusal's code.
  public let code: String
  public let count: Int
}

/// How often who was refused what: kept in `service.sqlite`, beside the log, since nothing happened.
///
/// Never what a command was about. A count that cannot be written is lost, and nobody's command waits
/// for it.
final class RefusalCounts: Sendable {
  private let path: String
  /// Nil where this process may not write.
  private let queue: Mutex<DatabaseQueue?>

  init(_ path: String, writing: Bool) {
    self.path = path
    queue = Mutex(writing ? try? Self.open(path) : nil)
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)  // Tokens are written beside it.
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON;
          CREATE TABLE IF NOT EXISTS refused(
            day TEXT NOT NULL, principal TEXT NOT NULL, command TEXT NOT NULL, code TEXT NOT NULL,
            count INTEGER NOT NULL, PRIMARY KEY(day, principal, command, code)) STRICT, WITHOUT ROWID
          """)
    }
    return queue
  }

  func count(_ code: String, of request: CommandRequest, at moment: Instant) {
    queue.withLock { queue in
      try? queue?.write { database in
        try database.execute(
          sql: """
            INSERT INTO refused VALUES (?, ?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """,
          arguments: [
            Zone.peninsular.day(of: moment).description, request.principal.description,
            request.name,
            code,
          ])
      }
    }
  }

  /// The latest day first.
  func all() throws -> [RefusedCommands] {
    do {
      return try queue.withLock { open in
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try open ?? DatabaseQueue(path: path, configuration: configuration)
        return try queue.read { database in
          guard try database.tableExists("refused") else { return [] }
          return try Row.fetchAll(
            database,
            sql: """
              SELECT day, principal, command, code, count FROM refused
              ORDER BY day DESC, principal, command, code
              """
          ).compactMap { row in
            guard let day = CivilDate(row["day"] as String) else { return nil }
            return RefusedCommands(
              day: day, principal: row["principal"], command: row["command"], code: row["code"],
              count: row["count"])
          }
        }
      }
    } catch let error as DatabaseError {
      throw ServiceFailure(error)
    }
  }

  func close() { queue.withLock { try? $0?.close() } }
}

extension LocalClient {
  /// How often who was refused what, by day.
  ///
  /// - Throws: `auth.notPermitted`; `ServiceFailure`.
  public func refusedCommands(as principal: Principal) throws -> [RefusedCommands] {
    try authorize("log.read", as: principal)
    return try refusals?.all() ?? []
  }
}
