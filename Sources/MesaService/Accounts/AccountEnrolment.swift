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
  enum LinkKind: String {
    case invitation, reset
    /// Passphrase and second factor anew, after two persons have said so.
    case factor
  }

  /// Of what a person may be called at sign-in.
  static let loginLength = 3...64

  /// Makes an account for somebody who has none, or invites them anew.
  ///
  /// - Parameter actor: who invites; nobody invites themselves.
  /// - Throws: `account.loginInvalid`, `account.exists`, `account.loginTaken`; `ServiceFailure`.
  public func invite(
    _ person: PersonID, login: String, by actor: Principal? = nil
  ) throws -> AccountLink {
    let isPlain = login.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && !$0.properties.isWhitespace
    }
    guard isPlain, Self.loginLength.contains(login.unicodeScalars.count) else {
      throw Refusal(
        "account.loginInvalid",
        [
          "minimum": .number(Self.loginLength.lowerBound),
          "maximum": .number(Self.loginLength.upperBound),
        ])
    }
    let code = code(ofLogin: login)
    return try write { database in
      if try isEnrolled(person, database) { throw Refusal("account.exists") }
      let holder = try String.fetchOne(
        database, sql: "SELECT person FROM account WHERE login = ?", arguments: [code.data])
      if let holder, holder != person.rawValue { throw Refusal("account.loginTaken") }
      try database.execute(
        sql: """
          INSERT INTO account(person, login, certified) VALUES (?, ?, ?)
          ON CONFLICT(person) DO UPDATE SET login = excluded.login, certified = excluded.certified
          """, arguments: [person.rawValue, code.data, now().milliseconds])
      try record(.invited, of: person, by: actor, database)
      return try link(.invitation, to: person, database)
    }
  }

  /// A link by which somebody sets another passphrase, with the second factor that they have.
  ///
  /// - Throws: `account.unknown`; `ServiceFailure`.
  public func reset(_ person: PersonID, by actor: Principal? = nil) throws -> AccountLink {
    try write { database in
      guard try isEnrolled(person, database) else { throw Refusal("account.unknown") }
      try record(.resetLinkMade, of: person, by: actor, database)
      return try link(.reset, to: person, database)
    }
  }

  func isEnrolled(_ person: PersonID, _ database: Database) throws -> Bool {
    try String.fetchOne(
      database, sql: "SELECT hash FROM account WHERE person = ? AND hash IS NOT NULL",
      arguments: [person.rawValue]) != nil
  }

  /// The links of before end with it.
  func link(_ kind: LinkKind, to person: PersonID, _ database: Database) throws -> AccountLink {
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
  /// - Throws: `account.linkInvalid`, `account.loginOther`; the refusals of `PassphraseRules`;
  ///   `account.busy`.
  public func begin(
    _ link: String, passphrase: String, login: String, names: [String] = [], issuer: String
  ) async throws -> SecondFactor {
    try write { database in
      let person = try open(link, Self.enrolling, database).person
      let known = try Data.fetchOne(
        database, sql: "SELECT login FROM account WHERE person = ?", arguments: [person.rawValue])
      guard known == code(ofLogin: login).data else { throw Refusal("account.loginOther") }
    }
    let bytes = try rules.checked(passphrase, of: names + [login])
    let hash = try await hashed(bytes)
    let seed = randomness.bytes(OneTimeCode.seedBytes)
    try write { database in
      let found = try open(link, Self.enrolling, database)
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
      let found = try open(link, Self.enrolling, database)
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
        sql: """
          UPDATE account SET hash = ?1, seed = ?2, step = ?3, used = ?4,
            enrolled = coalesce(enrolled, ?4) WHERE person = ?5
          """,
        arguments: [hash, sealed.data, step, now().milliseconds, person.rawValue])
      for sql in Self.ending { try database.execute(sql: sql, arguments: [person.rawValue]) }
      try record(
        found.kind == .factor ? .factorReplaced : .enrolled, of: person, database)
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
    _ = try write { try open(link, [.reset], $0) }
    let hash = try await hashed(try rules.checked(passphrase, of: names))
    let isChanged = try write { database in
      let person = try open(link, [.reset], database).person
      guard try takes(code, of: person, database) else { return false }
      try setHash(hash, of: person, database)
      return true
    }
    guard isChanged else { throw Refusal("account.codeWrong") }
  }

  /// Another passphrase, by who knows the old one and has the second factor; every session ends.
  ///
  /// - Throws: `account.sessionEnded`, `account.wrong`, `account.codeWrong`, `account.throttled`; as
  ///   `begin`.
  public func change(
    _ token: String, from old: String, to new: String, code: String, names: [String] = [],
    origin: NetworkOrigin = NetworkOrigin(address: "")
  ) async throws {
    guard let person = try session(token)?.person else { throw Refusal("account.sessionEnded") }
    // Whoever has got hold of a session must not find the passphrase out in it.
    let who = keys.code("change", person.rawValue)
    let block = keys.code("address", origin.block)
    try write { try throttle.admitPassphrase(who, block, at: now(), $0) }
    let hash = try await hashed(try rules.checked(new, of: names))
    let kept = try write { database in
      try String.fetchOne(
        database, sql: "SELECT hash FROM account WHERE person = ?", arguments: [person.rawValue])
    }
    let known = kept.flatMap(PassphraseHash.init) ?? dummy
    guard let bytes = PassphraseRules.bytes(old), try await isRight(bytes, known) else {
      try write { database in
        try record(.wrongPassphrase, of: person, database)
        if try throttle.failedPassphrase(who, block, at: now(), database) {
          try record(.throttled, of: person, database)
        }
      }
      throw Refusal("account.wrong")
    }
    let isChanged = try write { database in
      try throttle.passed(who, database)
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
    for sql in Self.ending { try database.execute(sql: sql, arguments: [person.rawValue]) }
    try record(.passphraseChanged, of: person, database)
  }

  /// What was begun with the passphrase of before ends with it.
  private static let ending = [
    "DELETE FROM account_session WHERE person = ?",
    "DELETE FROM account_challenge WHERE person = ?",
    "DELETE FROM account_link WHERE person = ?",
    "DELETE FROM account_factor_reset WHERE person = ?",
  ]
  private static let enrolling: Set<LinkKind> = [.invitation, .factor]

  /// Whose link it is, so that their own words can be kept out of the passphrase.
  ///
  /// - Throws: `account.linkInvalid`.
  func person(ofLink link: String) throws -> PersonID {
    try write { try open(link, [.invitation, .reset, .factor], $0).person }
  }

  /// New recovery codes, by who has the second factor; those of before work no more.
  ///
  /// - Throws: `account.sessionEnded`, `account.codeWrong`, `account.throttled`.
  public func renewRecoveryCodes(_ token: String, code: String) throws -> [String] {
    guard let person = try session(token)?.person else { throw Refusal("account.sessionEnded") }
    let codes: [String]? = try write { database in
      guard try takes(code, of: person, database) else { return nil }
      try record(.recoveryRenewed, of: person, database)
      return try newRecoveryCodes(of: person, database)
    }
    guard let codes else { throw Refusal("account.codeWrong") }
    return codes
  }

  private func open(
    _ link: String, _ kinds: Set<LinkKind>, _ database: Database
  ) throws -> (person: PersonID, kind: LinkKind, hash: String?, seed: [UInt8]?) {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT person, kind, hash, seed FROM account_link WHERE code = ? AND until > ?",
      arguments: [Self.hash(link), now().milliseconds])
    guard let row, let person = PersonID(rawValue: row["person"]),
      let kind = LinkKind(rawValue: row["kind"]), kinds.contains(kind)
    else { throw Refusal("account.linkInvalid") }
    return (person, kind, row["hash"], (row["seed"] as Data?).map { Array($0) })
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
