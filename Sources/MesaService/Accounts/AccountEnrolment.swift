import Canonical
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A way in that works once and for a day; shown to whoever sends it, and kept nowhere.
public struct AccountLink: Sendable {
  public let token: String
}

/// What somebody has to put into an authenticator.
public struct SecondFactor: Sendable, Equatable {
  /// To be typed.
  public let seed: String
  /// To be scanned: `otpauth://totp/…`.
  public let uri: String
}

extension Accounts {
  private enum Kind: String { case invitation, reset }

  /// Makes an account for somebody who has none, or invites them anew.
  ///
  /// - Throws: `account.exists`, `account.loginTaken`; `ServiceFailure`.
  public func invite(_ person: PersonID, login: String) throws -> AccountLink {
    let code = code(ofLogin: login)
    return try write { database in
      if try isEnrolled(person, database) { throw Refusal("account.exists") }
      let holder = try String.fetchOne(
        database, sql: "SELECT person FROM account WHERE login = ?", arguments: [code.data])
      if let holder, holder != person.rawValue { throw Refusal("account.loginTaken") }
      try database.execute(
        sql: """
          INSERT INTO account(person, login) VALUES (?, ?)
          ON CONFLICT(person) DO UPDATE SET login = excluded.login
          """, arguments: [person.rawValue, code.data])
      return try link(.invitation, to: person, database)
    }
  }

  /// A link by which somebody sets another passphrase, with the second factor that they have.
  ///
  /// - Throws: `account.unknown`; `ServiceFailure`.
  public func reset(_ person: PersonID) throws -> AccountLink {
    try write { database in
      guard try isEnrolled(person, database) else { throw Refusal("account.unknown") }
      return try link(.reset, to: person, database)
    }
  }

  private func isEnrolled(_ person: PersonID, _ database: Database) throws -> Bool {
    try String.fetchOne(
      database, sql: "SELECT hash FROM account WHERE person = ? AND hash IS NOT NULL",
      arguments: [person.rawValue]) != nil
  }

  /// The links of before end with it.
  private func link(_ kind: Kind, to person: PersonID, _ database: Database) throws -> AccountLink {
    let token = newToken()
    try database.execute(
      sql: "DELETE FROM account_link WHERE person = ?", arguments: [person.rawValue])
    try database.execute(
      sql: "INSERT INTO account_link(code, person, kind, until) VALUES (?, ?, ?, ?)",
      arguments: [
        Self.hash(token), person.rawValue, kind.rawValue, now().milliseconds + limits.link,
      ])
    return AccountLink(token: token)
  }

  /// The first half of enrolling: a passphrase. The account is none until a code has been shown.
  ///
  /// - Parameters:
  ///   - names: words that the passphrase must not hold: the person's, the agency's.
  ///   - issuer: what the authenticator calls this place.
  /// - Throws: `account.linkInvalid`; the refusals of `PassphraseRules`; `account.busy`.
  public func begin(
    _ link: String, passphrase: String, login: String, names: [String] = [], issuer: String
  ) async throws -> SecondFactor {
    _ = try write { try open(link, .invitation, $0) }
    let bytes = try rules.checked(passphrase, of: names + [login])
    let hash = try await hashed(bytes)
    let seed = randomness.bytes(OneTimeCode.seedBytes)
    try write { database in
      let found = try open(link, .invitation, database)
      let sealed = try keys.sealed(seed, of: found.person, randomness)
      try database.execute(
        sql: "UPDATE account_link SET hash = ?, seed = ? WHERE code = ?",
        arguments: [hash.text, sealed.data, Self.hash(link)])
    }
    return SecondFactor(
      seed: OneTimeCode.base32(seed),
      uri: OneTimeCode.uri(seed, issuer: issuer, account: login))
  }

  /// The second half: a code of the authenticator, which works for nothing else afterwards.
  ///
  /// - Returns: codes for the day on which the authenticator is lost, each for once; shown now alone.
  /// - Throws: `account.linkInvalid`, `account.codeWrong`, `account.throttled`.
  public func complete(_ link: String, code: String) throws -> [String] {
    let codes: [String]? = try write { database in
      let found = try open(link, .invitation, database)
      let person = found.person
      try throttle.admitCode(Array(person.rawValue.utf8), at: now(), database)
      guard let hash = found.hash, let sealed = found.seed else {
        throw Refusal("account.linkInvalid")
      }
      let seed = try keys.opened(sealed, of: person)
      guard let step = OneTimeCode.accepted(code, of: seed, at: now(), after: 0) else {
        try throttle.failedCode(Array(person.rawValue.utf8), at: now(), database)
        return nil
      }
      try database.execute(
        sql: "UPDATE account SET hash = ?, seed = ?, step = ? WHERE person = ?",
        arguments: [hash, sealed.data, step, person.rawValue])
      try database.execute(
        sql: "DELETE FROM account_link WHERE person = ?", arguments: [person.rawValue])
      return try newRecoveryCodes(of: person, database)
    }
    guard let codes else { throw Refusal("account.codeWrong") }
    return codes
  }

  /// Another passphrase by a link, with the second factor; every session ends.
  ///
  /// - Throws: `account.linkInvalid`, `account.codeWrong`, `account.throttled`; as `begin`.
  public func setPassphrase(
    _ link: String, passphrase: String, code: String, names: [String] = []
  ) async throws {
    _ = try write { try open(link, .reset, $0) }
    let hash = try await hashed(try rules.checked(passphrase, of: names))
    let isChanged = try write { database in
      let person = try open(link, .reset, database).person
      guard try takes(code, of: person, database) else { return false }
      try setHash(hash, of: person, database)
      try database.execute(
        sql: "DELETE FROM account_link WHERE person = ?", arguments: [person.rawValue])
      return true
    }
    guard isChanged else { throw Refusal("account.codeWrong") }
  }

  /// Another passphrase, by who knows the old one and has the second factor; every session ends.
  ///
  /// - Throws: `account.sessionEnded`, `account.wrong`, `account.codeWrong`, `account.throttled`; as
  ///   `begin`.
  public func change(
    _ token: String, from old: String, to new: String, code: String, names: [String] = []
  ) async throws {
    guard let person = try session(token)?.person else { throw Refusal("account.sessionEnded") }
    let hash = try await hashed(try rules.checked(new, of: names))
    let kept = try write { database in
      try String.fetchOne(
        database, sql: "SELECT hash FROM account WHERE person = ?", arguments: [person.rawValue])
    }
    let known = kept.flatMap(PassphraseHash.init) ?? dummy
    guard let bytes = PassphraseRules.bytes(old), try await isRight(bytes, known) else {
      throw Refusal("account.wrong")
    }
    let isChanged = try write { database in
      guard try takes(code, of: person, database) else { return false }
      try setHash(hash, of: person, database)
      return true
    }
    guard isChanged else { throw Refusal("account.codeWrong") }
  }

  private func setHash(
    _ hash: PassphraseHash, of person: PersonID, _ database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE account SET hash = ? WHERE person = ?",
      arguments: [hash.text, person.rawValue])
    try database.execute(
      sql: "DELETE FROM account_session WHERE person = ?", arguments: [person.rawValue])
  }

  private func open(
    _ link: String, _ kind: Kind, _ database: Database
  ) throws -> (person: PersonID, hash: String?, seed: [UInt8]?) {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT person, hash, seed FROM account_link WHERE code = ? AND kind = ? AND until > ?",
      arguments: [Self.hash(link), kind.rawValue, now().milliseconds])
    guard let row, let person = PersonID(rawValue: row["person"]) else {
      throw Refusal("account.linkInvalid")
    }
    return (person, row["hash"], (row["seed"] as Data?).map { Array($0) })
  }

  private func newRecoveryCodes(of person: PersonID, _ database: Database) throws -> [String] {
    try database.execute(
      sql: "DELETE FROM account_recovery WHERE person = ?", arguments: [person.rawValue])
    return try (0..<limits.recoveryCodes).map { _ in
      let code = Base32.text(randomness.bytes(10))
      try database.execute(
        sql: "INSERT INTO account_recovery VALUES (?, ?)",
        arguments: [person.rawValue, recovery(code, of: person)])
      return stride(from: 0, to: code.count, by: 4)
        .map { String(code.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }
  }

  /// As a recovery code stands in the file, however it was typed.
  func recovery(_ typed: String, of person: PersonID) -> Data {
    let bytes = Base32.bytes(typed.filter { $0 != "-" && $0 != " " }, count: 10) ?? []
    return keys.code("recovery/\(person.rawValue)", Base32.text(bytes)).data
  }
}
