public import Canonical
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The passphrase was right: what is still to be shown is the second factor, in the same browser.
public struct SignInChallenge: Sendable {
  public let token: String
  public let until: Instant
}

/// What somebody shows beside the passphrase.
public enum SecondProof: Sendable, Equatable {
  /// Six digits of the authenticator.
  case code(String)
  /// One of those that were shown at enrolment; it works once.
  case recovery(String)
}

/// Somebody is signed in.
public struct SignedIn: Sendable {
  public let person: PersonID
  /// For the browser's cookie; only its hash is kept.
  public let token: String
  /// By which this browser is known later: it keeps its own tries when others have used up theirs.
  public let device: String
}

/// How a sign-in ended, for its owner to see.
public enum SignInOutcome: String, Sendable {
  case wrongPassphrase, wrongCode, signedIn, signedInByRecoveryCode
  /// The account had not been used for three months, or confirmed for a year.
  case unused, unconfirmed
}

extension Accounts {
  private struct Known {
    let person: PersonID
    let hash: PassphraseHash
    let mayEnter: Bool
  }

  /// The first step. Whoever has no account gets the same answer after the same work.
  ///
  /// - Parameter browser: what its cookie says; the second step has to come with the same.
  /// - Throws: `account.wrong`, `account.throttled`, `account.busy`; `ServiceFailure`.
  public func signIn(
    _ login: String, _ passphrase: String, from origin: NetworkOrigin, in browser: String? = nil
  ) async throws -> SignInChallenge {
    let name = code(ofLogin: login)
    let who = knownBrowser(origin, name) ?? name
    let block = keys.code("address", origin.block)
    try write { try throttle.admitPassphrase(who, block, at: now(), $0) }
    let known = try write { try account(name, $0) }
    let bytes = PassphraseRules.bytes(passphrase)
    let matches = try await isRight(bytes ?? [], known?.hash ?? dummy)
    guard let known, known.mayEnter, matches, let bytes else {
      try write { database in
        let waits = try throttle.failedPassphrase(who, block, at: now(), database)
        if let known {
          try note(.wrongPassphrase, known.person, origin, database)
        } else {
          try record(.wrongPassphrase, of: nil, database)
        }
        if waits { try record(.throttled, of: known?.person, database) }
      }
      throw Refusal("account.wrong")
    }
    let newer = known.hash.cost == limits.cost ? nil : try await hashed(bytes)
    return try write { database in
      try throttle.passed(who, database)
      if let newer {
        try database.execute(
          sql: "UPDATE account SET hash = ? WHERE person = ? AND hash = ?",
          arguments: [newer.text, known.person.rawValue, known.hash.text])
      }
      return try challenge(known.person, browser, database)
    }
  }

  private func account(_ login: [UInt8], _ database: Database) throws -> Known? {
    let row = try Row.fetchOne(
      database, sql: "SELECT person, hash, disabled FROM account WHERE login = ?",
      arguments: [login.data])
    guard let row, let person = PersonID(rawValue: row["person"]) else { return nil }
    let hash = (row["hash"] as String?).flatMap(PassphraseHash.init)
    return Known(
      person: person, hash: hash ?? dummy, mayEnter: hash != nil && (row["disabled"] as Int) == 0)
  }

  private func challenge(
    _ person: PersonID, _ browser: String?, _ database: Database
  ) throws -> SignInChallenge {
    let token = newToken()
    let until = now().advanced(byMilliseconds: limits.challenge)
    try database.execute(
      sql: "DELETE FROM account_challenge WHERE until <= ?", arguments: [now().milliseconds])
    try database.execute(
      sql: "INSERT INTO account_challenge(code, person, until, browser) VALUES (?, ?, ?, ?)",
      arguments: [
        Self.hash(token), person.rawValue, until.milliseconds, browser.map(Self.hash),
      ])
    return SignInChallenge(token: token, until: until)
  }

  /// The second step: a session. The code is used up in the same transaction.
  ///
  /// - Throws: `account.challengeEnded` after five tries or five minutes, `account.codeWrong`,
  ///   `account.throttled`; `account.unused`, `account.unconfirmed`.
  public func answer(
    _ challenge: String, with proof: SecondProof, from origin: NetworkOrigin,
    in browser: String? = nil
  ) throws -> SignedIn {
    try proving(challenge, proof, origin, browser) { person, login, database in
      SignedIn(
        person: person, token: try makeSession(person, origin, database),
        device: newBrowser(login))
    }
  }

  /// The second step of a program, which asks for a token in place of a session.
  ///
  /// - Throws: as `answer`.
  func proven(
    _ challenge: String, with proof: SecondProof, from origin: NetworkOrigin
  ) throws -> PersonID {
    try proving(challenge, proof, origin, nil) { person, _, _ in person }
  }

  private enum Judgement<R> {
    case right(R)
    case wrong
    /// Known by now, and not let in.
    case refused(String)
  }

  private func proving<R>(
    _ challenge: String, _ proof: SecondProof, _ origin: NetworkOrigin, _ browser: String?,
    _ then: (PersonID, _ login: [UInt8], Database) throws -> R
  ) throws -> R {
    // What is refused is counted and kept all the same: nothing is thrown before it is written.
    let judgement: Judgement<R> = try write { database in
      let code = Self.hash(challenge)
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT person, login, used, certified FROM account_challenge JOIN account USING (person)
          WHERE code = ? AND until > ? AND tries < ? AND disabled = 0 AND browser IS ?
          """,
        arguments: [
          code, now().milliseconds, limits.triesPerChallenge, browser.map(Self.hash),
        ])
      guard let row, let person = PersonID(rawValue: row["person"]) else {
        throw Refusal("account.challengeEnded")
      }
      try database.execute(
        sql: "UPDATE account_challenge SET tries = tries + 1 WHERE code = ?", arguments: [code])
      let isRight =
        switch proof {
        case .code(let typed): try takes(typed, of: person, database)
        case .recovery(let typed): try takes(recovery: typed, of: person, database)
        }
      guard isRight else {
        try note(.wrongCode, person, origin, database)
        return .wrong
      }
      try database.execute(
        sql: "DELETE FROM account_challenge WHERE person = ?", arguments: [person.rawValue])
      if let outcome = lapsed(row) {
        try note(outcome, person, origin, database)
        return .refused("account." + outcome.rawValue)
      }
      let outcome: SignInOutcome =
        if case .recovery = proof { .signedInByRecoveryCode } else { .signedIn }
      try note(outcome, person, origin, database)
      try database.execute(
        sql: "UPDATE account SET used = ? WHERE person = ?",
        arguments: [now().milliseconds, person.rawValue])
      return .right(try then(person, Array(row["login"] as Data), database))
    }
    switch judgement {
    case .right(let value): return value
    case .wrong: throw Refusal("account.codeWrong")
    case .refused(let code): throw Refusal(code)
    }
  }

  /// Why an account that is open is not let in before an administrator has seen to it.
  private func lapsed(_ row: Row) -> SignInOutcome? {
    let moment = now().milliseconds
    if moment - (row["certified"] as Int64) >= limits.certificate { return .unconfirmed }
    if let used = row["used"] as Int64?, moment - used >= limits.unused { return .unused }
    return nil
  }

  /// Whether it is the second factor; what is not counts.
  ///
  /// - Throws: `account.throttled`.
  func takes(_ code: String, of person: PersonID, _ database: Database) throws -> Bool {
    let who = Array(person.rawValue.utf8)
    try throttle.admitCode(who, at: now(), database)
    let row = try Row.fetchOne(
      database, sql: "SELECT seed, step FROM account WHERE person = ? AND disabled = 0",
      arguments: [person.rawValue])
    if let row, let sealed = row["seed"] as Data? {
      let seed = try keys.opened(Array(sealed), of: person)
      if try accepts(code, of: person, seed: seed, after: row["step"], database) { return true }
    }
    try throttle.failedCode(who, at: now(), database)
    return false
  }

  private func takes(
    recovery typed: String, of person: PersonID, _ database: Database
  ) throws -> Bool {
    let who = Array(person.rawValue.utf8)
    try throttle.admitCode(who, at: now(), database)
    let isOne = try database.changes(
      "DELETE FROM account_recovery WHERE person = ? AND code = ?",
      [person.rawValue, recovery(typed, of: person)])
    if !isOne { try throttle.failedCode(who, at: now(), database) }
    return isOne
  }

  /// What failures in this browser are counted by; nil unless its owner has signed in from it.
  private func knownBrowser(_ origin: NetworkOrigin, _ login: [UInt8]) -> [UInt8]? {
    guard let device = origin.device else { return nil }
    let parts = device.split(separator: ".").map(String.init)
    guard parts.count == 3, let until = Int64(parts[0]), now().milliseconds < until,
      Base64URL.text(mark(parts[0], parts[1], login)) == parts[2]
    else { return nil }
    return keys.code("browser", device)
  }

  private func newBrowser(_ login: [UInt8]) -> String {
    let until = String(now().milliseconds + limits.device)
    let nonce = Base64URL.text(randomness.bytes(16))
    return "\(until).\(nonce).\(Base64URL.text(mark(until, nonce, login)))"
  }

  private func mark(_ until: String, _ nonce: String, _ login: [UInt8]) -> [UInt8] {
    keys.code("device", "\(Base64URL.text(login)).\(until).\(nonce)")
  }

  private func note(
    _ outcome: SignInOutcome, _ person: PersonID, _ origin: NetworkOrigin, _ database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO account_sign_in VALUES (?, ?, ?, ?, ?)",
      arguments: [
        person.rawValue, now().milliseconds, outcome.rawValue, origin.address, origin.agent,
      ])
    try record(outcome.event, of: person, database)
    try database.execute(
      sql: """
        DELETE FROM account_sign_in WHERE person = ?1 AND rowid NOT IN (
          SELECT rowid FROM account_sign_in WHERE person = ?1 ORDER BY rowid DESC LIMIT ?2)
        """, arguments: [person.rawValue, limits.history])
  }
}
