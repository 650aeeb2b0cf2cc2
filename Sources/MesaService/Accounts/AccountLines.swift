public import Canonical
import GRDB
public import MesaDomain

/// An account as those see it who look after accounts.
public struct AccountLine: Sendable, Equatable {
  public enum State: String, Sendable, CaseIterable {
    /// The link has not been used yet.
    case invited
    case open
    /// By an administrator.
    case closed
    /// Nobody has signed in for three months.
    case unused
    /// Nobody has confirmed for a year that it is needed.
    case unconfirmed
  }

  public let person: PersonID
  public let state: State
  public let enrolled: Instant?
  /// When somebody last signed in.
  public let used: Instant?
  /// When an administrator last said that it is needed.
  public let confirmed: Instant
  /// Until when that has to be said again.
  public let due: Instant
  public let sessions: Int

  /// As programs read it.
  public var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("confirmed", .string(confirmed.description)), ("due", .string(due.description)),
      ("enrolled", enrolled.map { .string($0.description) }),
      ("person", .string(Principal.person(person).description)),
      ("sessions", .integer(Int64(sessions))), ("state", .string(state.rawValue)),
      ("used", used.map { .string($0.description) }),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}

extension Accounts {
  /// In the order of persons.
  public func lines() throws -> [AccountLine] {
    let moment = now().milliseconds
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT account.*, (SELECT count(*) FROM account_session
            WHERE account_session.person = account.person AND until > ? AND seen > ?) AS sessions
          FROM account ORDER BY person
          """, arguments: [moment, moment - limits.idle]
      ).compactMap { row in line(row, at: moment) }
    }
  }

  private func line(_ row: Row, at moment: Int64) -> AccountLine? {
    guard let person = PersonID(rawValue: row["person"]) else { return nil }
    let (used, certified) = (row["used"] as Int64?, row["certified"] as Int64)
    let state: AccountLine.State =
      if (row["disabled"] as Int) != 0 {
        .closed
      } else if (row["hash"] as String?) == nil {
        .invited
      } else if moment - certified >= limits.certificate {
        .unconfirmed
      } else if let used, moment - used >= limits.unused {
        .unused
      } else {
        .open
      }
    return AccountLine(
      person: person, state: state,
      enrolled: (row["enrolled"] as Int64?).map(Instant.init(milliseconds:)),
      used: used.map(Instant.init(milliseconds:)),
      confirmed: Instant(milliseconds: certified),
      due: Instant(milliseconds: certified + limits.certificate), sessions: row["sessions"])
  }

  /// An administrator has seen that somebody still needs the account.
  ///
  /// - Throws: `account.unknown`.
  public func confirmAccount(_ person: PersonID, by actor: Principal) throws {
    try write { database in
      let isThere = try database.changes(
        "UPDATE account SET certified = ? WHERE person = ?",
        [now().milliseconds, person.rawValue])
      guard isThere else { throw Refusal("account.unknown") }
      try record(.confirmed, of: person, by: actor, database)
    }
  }

  /// Whether there is an account and it is closed.
  func isClosed(_ person: PersonID) throws -> Bool {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT disabled FROM account WHERE person = ?",
        arguments: [person.rawValue]) == 1
    }
  }

  /// What is done with the tokens of somebody, which stand in a table of their own.
  func recordToken(
    _ event: AccountEvent, _ token: String, of person: PersonID, by actor: Principal
  ) throws {
    try write { try record(event, of: person, by: actor, about: token, $0) }
  }
}
