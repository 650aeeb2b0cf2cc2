public import Canonical
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Somebody who is signed in, in one browser.
public struct AccountSession: Sendable, Equatable {
  /// By which it is ended; no token.
  public let id: String
  public let person: PersonID
  public let created: Instant
  /// To half a minute.
  public let seen: Instant
  /// When it ends whatever is done in it.
  public let until: Instant
  /// When the second factor was shown last: what is dangerous asks for it within ten minutes.
  public let confirmed: Instant
  public let address: String
  public let agent: String
}

/// A sign-in, or a try.
public struct SignInLine: Sendable, Equatable {
  public let at: Instant
  public let outcome: SignInOutcome
  public let address: String
  public let agent: String
}

extension Accounts {
  /// How often a request says that its session is in use.
  private static let noticed: Int64 = 30_000

  /// The session of that token, as of now: nil where it has ended or the account is closed.
  ///
  /// - Parameter isUse: whether asking keeps it awake.
  public func session(_ token: String, isUse: Bool = true) throws -> AccountSession? {
    let moment = now().milliseconds
    let session = try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT account_session.* FROM account_session JOIN account USING (person)
          WHERE code = ? AND until > ? AND seen > ? AND disabled = 0 AND certified > ?
          """,
        arguments: [
          Self.hash(token), moment, moment - limits.idle, moment - limits.certificate,
        ]
      ).flatMap(AccountSession.init)
    }
    guard let session else { return nil }
    if isUse, moment - session.seen.milliseconds >= Self.noticed {
      try write { database in
        try database.execute(
          sql: "UPDATE account_session SET seen = ? WHERE id = ?", arguments: [moment, session.id])
      }
    }
    return session
  }

  /// Whether the second factor was shown in it so lately that what is dangerous may be done.
  public func isFresh(_ session: AccountSession) -> Bool {
    now().milliseconds - session.confirmed.milliseconds < limits.fresh
  }

  /// What a form of that session brings, so that no page of another site can send one.
  public func formCode(of session: AccountSession) -> [UInt8] { keys.code("form", session.id) }

  /// The same before anybody is known, of a browser by its cookie.
  public func formCode(ofBrowser browser: String) -> [UInt8] {
    keys.code("form-before", browser)
  }

  /// Shows the second factor once more. The token of before is dead at once.
  ///
  /// - Returns: the token that takes its place.
  /// - Throws: `account.sessionEnded`, `account.codeWrong`, `account.throttled`.
  public func confirm(_ token: String, code: String) throws -> String {
    guard let session = try session(token) else { throw Refusal("account.sessionEnded") }
    let new: String? = try write { database in
      guard try takes(code, of: session.person, database) else { return nil }
      let new = newToken()
      let isThere = try database.changes(
        "UPDATE account_session SET code = ?, confirmed = ?, seen = ? WHERE code = ?",
        [Self.hash(new), now().milliseconds, now().milliseconds, Self.hash(token)])
      guard isThere else { throw Refusal("account.sessionEnded") }
      try record(.codeShown, of: session.person, about: session.id, database)
      return new
    }
    guard let new else { throw Refusal("account.codeWrong") }
    return new
  }

  public func signOut(_ token: String) throws {
    guard let session = try session(token) else { return }
    try write { database in
      try database.execute(
        sql: "DELETE FROM account_session WHERE code = ?", arguments: [Self.hash(token)])
      try record(.signedOut, of: session.person, about: session.id, database)
    }
  }

  /// Ends one session of that person.
  ///
  /// - Returns: false where there is none, or it is another's.
  @discardableResult
  public func end(
    _ session: String, of person: PersonID, by actor: Principal? = nil
  ) throws -> Bool {
    try write { database in
      let isThere = try database.changes(
        "DELETE FROM account_session WHERE id = ? AND person = ?", [session, person.rawValue])
      if isThere { try record(.sessionEnded, of: person, by: actor, about: session, database) }
      return isThere
    }
  }

  public func signOutEverywhere(_ person: PersonID, by actor: Principal? = nil) throws {
    try write { database in
      try database.execute(
        sql: "DELETE FROM account_session WHERE person = ?", arguments: [person.rawValue])
      try record(.signedOutEverywhere, of: person, by: actor, database)
    }
  }

  /// Closes an account, or opens it again; closed, nothing of it works from the next request on.
  ///
  /// Opened, it has three months again in which to be used.
  ///
  /// - Throws: `account.unknown`.
  public func setClosed(
    _ isClosed: Bool, _ person: PersonID, by actor: Principal? = nil
  ) throws {
    try write { database in
      let isThere = try database.changes(
        "UPDATE account SET disabled = ? WHERE person = ?", [isClosed ? 1 : 0, person.rawValue])
      guard isThere else { throw Refusal("account.unknown") }
      try record(isClosed ? .closed : .opened, of: person, by: actor, database)
      guard isClosed else {
        try database.execute(
          sql: "UPDATE account SET used = ? WHERE person = ? AND used IS NOT NULL",
          arguments: [now().milliseconds, person.rawValue])
        return
      }
      for sql in [
        "DELETE FROM account_session WHERE person = ?",
        "DELETE FROM account_challenge WHERE person = ?",
        "DELETE FROM account_link WHERE person = ?",
        "DELETE FROM account_factor_reset WHERE person = ?",
      ] { try database.execute(sql: sql, arguments: [person.rawValue]) }
    }
  }

  /// The latest first.
  public func sessions(of person: PersonID) throws -> [AccountSession] {
    let moment = now().milliseconds
    return try write { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM account_session WHERE person = ? AND until > ? AND seen > ?
          ORDER BY created DESC, id DESC
          """,
        arguments: [person.rawValue, moment, moment - limits.idle]
      ).compactMap(AccountSession.init)
    }
  }

  /// The latest first.
  public func signIns(of person: PersonID) throws -> [SignInLine] {
    try write { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM account_sign_in WHERE person = ? ORDER BY rowid DESC",
        arguments: [person.rawValue]
      ).compactMap { row in
        SignInOutcome(rawValue: row["outcome"]).map {
          SignInLine(
            at: Instant(milliseconds: row["at"]), outcome: $0, address: row["address"],
            agent: row["agent"])
        }
      }
    }
  }

  /// How long somebody stays signed in whatever they do.
  func term(of person: PersonID) -> Int64 {
    isPrivileged(person) ? limits.privilegedSession : limits.session
  }

  /// No more than three at a time: the oldest ends.
  func makeSession(
    _ person: PersonID, _ origin: NetworkOrigin, _ database: Database
  ) throws -> String {
    let token = newToken()
    let moment = now().milliseconds
    let term = term(of: person)
    try database.execute(
      sql: "DELETE FROM account_session WHERE until <= ? OR seen <= ?",
      arguments: [moment, moment - limits.idle])
    try database.execute(
      sql: """
        DELETE FROM account_session WHERE person = ?1 AND id NOT IN (
          SELECT id FROM account_session WHERE person = ?1 ORDER BY created DESC, id DESC LIMIT ?2)
        """, arguments: [person.rawValue, limits.sessions - 1])
    var generator = SystemRandomNumberGenerator()
    try database.execute(
      sql: "INSERT INTO account_session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        Self.hash(token), UUIDText.version7(at: now(), using: &generator), person.rawValue, moment,
        moment, moment + term, moment, origin.address, origin.agent,
      ])
    return token
  }
}

extension AccountSession {
  /// As programs read it.
  public var json: JSONValue {
    .object([
      JSONMember(name: "address", value: .string(address)),
      JSONMember(name: "browser", value: .string(agent)),
      JSONMember(name: "confirmed", value: .string(confirmed.description)),
      JSONMember(name: "created", value: .string(created.description)),
      JSONMember(name: "id", value: .string(id)),
      JSONMember(name: "person", value: .string(Principal.person(person).description)),
      JSONMember(name: "seen", value: .string(seen.description)),
      JSONMember(name: "until", value: .string(until.description)),
    ])
  }

  fileprivate init?(_ row: Row) {
    guard let person = PersonID(rawValue: row["person"]) else { return nil }
    self.init(
      id: row["id"], person: person, created: Instant(milliseconds: row["created"]),
      seen: Instant(milliseconds: row["seen"]), until: Instant(milliseconds: row["until"]),
      confirmed: Instant(milliseconds: row["confirmed"]), address: row["address"],
      agent: row["agent"])
  }
}

extension SignInLine {
  /// As programs read it.
  public var json: JSONValue {
    .object([
      JSONMember(name: "address", value: .string(address)),
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "browser", value: .string(agent)),
      JSONMember(name: "outcome", value: .string(outcome.rawValue)),
    ])
  }
}
