public import Canonical
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// As what somebody says that another may have a new second factor: one of each is needed.
public enum FactorApprover: String, Sendable, CaseIterable {
  case administrator, officer
}

/// A second factor that is about to be replaced.
public struct FactorReset: Sendable, Equatable {
  public let person: PersonID
  /// `person/…`; nil as long as nobody has said so.
  public let administrator: String?
  public let officer: String?
  /// When the link may be made; nil before both have said so.
  public let due: Instant?
}

extension Accounts {
  /// One of two who say that somebody may have a new second factor.
  ///
  /// A day goes by between the second of them and the link, in which its owner can see it and
  /// withdraw it; none where both have met them.
  ///
  /// - Source: `security.md` §4.1, threat A5.
  /// - Throws: `account.unknown`, `account.needsSecond` where the other approval is the same person's.
  public func approveFactor(
    of person: PersonID, as approver: FactorApprover, met: Bool, by actor: Principal
  ) throws -> FactorReset {
    try write { database in
      guard try isEnrolled(person, database) else { throw Refusal("account.unknown") }
      let known = try Row.fetchOne(
        database, sql: "SELECT * FROM account_factor_reset WHERE person = ?",
        arguments: [person.rawValue])
      let before = known.flatMap(FactorReset.init)
      if before?.due != nil { return try factorReset(of: person, database) }
      let other = approver == .administrator ? before?.officer : before?.administrator
      guard other != actor.description else { throw Refusal("account.needsSecond") }
      let allMet = met && known.map { ($0["met"] as Int) == 1 } != false
      try database.execute(
        sql: """
          INSERT INTO account_factor_reset VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT DO UPDATE SET administrator = coalesce(excluded.administrator, administrator),
            officer = coalesce(excluded.officer, officer), met = excluded.met, due = excluded.due
          """,
        arguments: [
          person.rawValue, approver == .administrator ? actor.description : nil,
          approver == .officer ? actor.description : nil, allMet ? 1 : 0,
          other.map { _ in now().milliseconds + (allMet ? 0 : limits.factorDelay) },
        ])
      try record(.factorApproved, of: person, by: actor, database)
      if other != nil { try record(.factorDue, of: person, by: actor, database) }
      return try factorReset(of: person, database)
    }
  }

  private func factorReset(of person: PersonID, _ database: Database) throws -> FactorReset {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM account_factor_reset WHERE person = ?",
      arguments: [person.rawValue])
    guard let reset = row.flatMap(FactorReset.init) else { throw Refusal("account.notApproved") }
    return reset
  }

  /// Nil where nobody asked for one.
  public func pendingFactorReset(of person: PersonID) throws -> FactorReset? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM account_factor_reset WHERE person = ?",
        arguments: [person.rawValue]
      ).flatMap(FactorReset.init)
    }
  }

  /// The link by which passphrase and second factor are set anew, once it is due.
  ///
  /// - Throws: `account.notApproved`, `account.notYet`.
  public func factorLink(_ person: PersonID, by actor: Principal) throws -> AccountLink {
    try write { database in
      guard let due = try factorReset(of: person, database).due else {
        throw Refusal("account.notApproved")
      }
      guard due <= now() else {
        throw Refusal("account.notYet", ["at": .word(due.description)])
      }
      try record(.factorLinkMade, of: person, by: actor, database)
      return try link(.factor, to: person, database)
    }
  }

  /// Its owner still has the second factor, or whoever approved has thought better of it.
  public func withdrawFactorReset(_ person: PersonID, by actor: Principal) throws {
    try write { database in
      let isThere = try database.changes(
        "DELETE FROM account_factor_reset WHERE person = ?", [person.rawValue])
      guard isThere else { throw Refusal("account.notApproved") }
      try database.execute(
        sql: "DELETE FROM account_link WHERE person = ? AND kind = ?",
        arguments: [person.rawValue, LinkKind.factor.rawValue])
      try record(.factorWithdrawn, of: person, by: actor, database)
    }
  }
}

extension FactorReset {
  /// As programs read it.
  public var json: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("administrator", administrator.map(JSONValue.string)),
      ("due", due.map { .string($0.description) }), ("officer", officer.map(JSONValue.string)),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }

  fileprivate init?(_ row: Row) {
    guard let person = PersonID(rawValue: row["person"]) else { return nil }
    self.init(
      person: person, administrator: row["administrator"], officer: row["officer"],
      due: (row["due"] as Int64?).map(Instant.init(milliseconds:)))
  }
}
