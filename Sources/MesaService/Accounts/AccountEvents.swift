public import Canonical
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is done to accounts and with them, for whoever answers for their safety.
///
/// - Source: `security.md` §4.12.
public enum AccountEvent: String, Sendable, CaseIterable {
  case invited, enrolled
  case signedIn, signedInByRecoveryCode, wrongPassphrase, wrongCode, throttled, unused, unconfirmed
  case codeShown, signedOut, sessionEnded, signedOutEverywhere
  case resetLinkMade, passphraseChanged, recoveryRenewed
  case closed, opened, confirmed
  case factorApproved, factorDue, factorWithdrawn, factorLinkMade, factorReplaced
  case tokenIssued, tokenRevoked
}

extension SignInOutcome {
  var event: AccountEvent {
    switch self {
    case .wrongPassphrase: .wrongPassphrase
    case .wrongCode: .wrongCode
    case .signedIn: .signedIn
    case .signedInByRecoveryCode: .signedInByRecoveryCode
    case .unused: .unused
    case .unconfirmed: .unconfirmed
    }
  }
}

/// One of them, as it is kept. No address and no name stands in it.
public struct AccountEventLine: Sendable, Equatable {
  public let position: Int
  public let at: Instant
  public let event: AccountEvent
  /// Whose account; nil where there is none of that name.
  public let person: PersonID?
  /// Who did it where it was somebody else: `person/…`, `system/…`.
  public let actor: String?
  /// The id of the session or the token that it is about.
  public let what: String?

  /// As programs read it.
  public var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("actor", actor.map(JSONValue.string)), ("at", .string(at.description)),
      ("event", .string(event.rawValue)),
      ("person", person.map { .string(Principal.person($0).description) }),
      ("position", .integer(Int64(position))), ("what", what.map(JSONValue.string)),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}

extension Accounts {
  /// Adds to the chain, in the transaction of what it tells.
  ///
  /// Each line is bound to the one before by a code under a key of the vault: whoever changes the file
  /// without the vault is found out, except where the newest lines are cut off.
  func record(
    _ event: AccountEvent, of person: PersonID?, by actor: Principal? = nil,
    about what: String? = nil, _ database: Database
  ) throws {
    try database.execute(
      sql: "DELETE FROM account_event WHERE at <= ?",
      arguments: [now().milliseconds - limits.events])
    let last = try Row.fetchOne(
      database, sql: "SELECT position, code FROM account_event ORDER BY position DESC LIMIT 1")
    let line = AccountEventLine(
      position: (last?["position"] ?? 0) + 1, at: now(), event: event, person: person,
      actor: actor.flatMap { $0.person == person ? nil : $0.description }, what: what)
    let previous = (last?["code"] as Data?).map { Array($0) } ?? Self.beginning
    try database.execute(
      sql: "INSERT INTO account_event VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        line.position, line.at.milliseconds, event.rawValue, person?.rawValue, line.actor, what,
        previous.data, code(of: line, after: previous).data,
      ])
  }

  private static let beginning = [UInt8](repeating: 0, count: 32)

  private func code(of line: AccountEventLine, after previous: [UInt8]) -> [UInt8] {
    let text = String(decoding: line.json.canonicalBytes, as: UTF8.self)
    return keys.code("event/" + Base64URL.text(previous), text)
  }

  /// The newest first.
  ///
  /// - Parameters:
  ///   - person: nil for everybody's.
  ///   - before: a position; what came after it is left out.
  public func events(
    of person: PersonID? = nil, before: Int? = nil, limit: Int
  ) throws -> [AccountEventLine] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM account_event WHERE (?1 IS NULL OR person = ?1) AND position < ?2
          ORDER BY position DESC LIMIT ?3
          """, arguments: [person?.rawValue, before ?? .max, limit]
      ).compactMap(AccountEventLine.init)
    }
  }

  /// Reads the chain once more.
  ///
  /// - Returns: the position of the first line that is not what was written; nil where all are.
  public func firstAlteredEvent() throws -> Int? {
    try read { database in
      var expected: [UInt8]?
      var position: Int?
      let rows = try Row.fetchCursor(
        database, sql: "SELECT * FROM account_event ORDER BY position")
      while let row = try rows.next() {
        let previous = Array(row["previous"] as Data)
        guard let line = AccountEventLine(row), expected.map({ $0 == previous }) != false,
          position.map({ $0 + 1 == line.position }) != false,
          code(of: line, after: previous).data == row["code"] as Data
        else { return row["position"] }
        (expected, position) = (Array(row["code"] as Data), line.position)
      }
      return nil
    }
  }
}

extension AccountEventLine {
  fileprivate init?(_ row: Row) {
    guard let event = AccountEvent(rawValue: row["event"]) else { return nil }
    self.init(
      position: row["position"], at: Instant(milliseconds: row["at"]), event: event,
      person: (row["person"] as String?).flatMap(PersonID.init(rawValue:)), actor: row["actor"],
      what: row["what"])
  }
}
