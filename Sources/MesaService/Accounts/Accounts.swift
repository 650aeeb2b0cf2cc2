public import Canonical
import Crypto
import GRDB
public import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Who may sign in, and how they are known: accounts of persons, with a passphrase and a second
/// factor, in `service.sqlite`.
///
/// The log does not tell of them: a sign-in is nothing that happened in a mesa. What was done stands in
/// a chain of its own, `AccountEvent`. Rights are not here either;
/// they are asked for by person with every request.
///
/// - Source: `security.md` §4.1, §4.2, §4.4.
public final class Accounts: Sendable {
  let queue: DatabaseQueue
  let keys: AccountKeys
  let limits: AccountLimits
  let rules: PassphraseRules
  let hashes: HashQueue
  let randomness: Randomness
  let isPrivileged: @Sendable (PersonID) -> Bool
  let now: @Sendable () -> Instant
  let throttle: AccountThrottle
  /// What is tried where there is no such account, so that it takes as long.
  let dummy: PassphraseHash

  /// - Parameters:
  ///   - path: of `service.sqlite`, in an instance that this process may write.
  ///   - isPrivileged: whether somebody administers or answers for data protection: they stay signed
  ///     in for a shorter time.
  /// - Throws: `ServiceFailure`.
  public convenience init(
    _ path: String, vault: Vault, limits: AccountLimits = AccountLimits(),
    rules: PassphraseRules = PassphraseRules(),
    isPrivileged: @escaping @Sendable (PersonID) -> Bool,
    now: @escaping @Sendable () -> Instant
  ) throws {
    try self.init(
      path, keys: vault.derived.accounts, limits: limits, rules: rules, hashes: HashQueue(),
      randomness: .system, isPrivileged: isPrivileged, now: now)
  }

  init(
    _ path: String, keys: AccountKeys, limits: AccountLimits, rules: PassphraseRules,
    hashes: HashQueue, randomness: Randomness,
    isPrivileged: @escaping @Sendable (PersonID) -> Bool,
    now: @escaping @Sendable () -> Instant
  ) throws {
    do {
      queue = try AccountTables.open(path)
    } catch let error as DatabaseError {
      throw ServiceFailure(error)
    }
    (self.keys, self.limits, self.rules, self.hashes) = (keys, limits, rules, hashes)
    (self.randomness, self.isPrivileged, self.now) = (randomness, isPrivileged, now)
    throttle = AccountThrottle(limits: limits)
    dummy = PassphraseHash(
      cost: limits.cost, salt: randomness.bytes(PassphraseHash.saltBytes),
      code: randomness.bytes(32))
  }

  public func close() { try? queue.close() }

  func write<R>(_ body: (Database) throws -> R) throws -> R {
    do {
      return try queue.write(body)
    } catch let error as DatabaseError {
      throw ServiceFailure(error)
    }
  }

  func read<R>(_ body: (Database) throws -> R) throws -> R {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw ServiceFailure(error)
    }
  }

  /// What a browser is known by before anybody is.
  public static func chance() -> String { Base64URL.text(Randomness.system.bytes(32)) }

  /// 32 random bytes, of which only the SHA-256 is kept.
  func newToken() -> String { Base64URL.text(randomness.bytes(32)) }

  static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Array(token.utf8))) }

  /// The name that somebody signs in with, as it stands in the file: keyed, in small letters.
  func code(ofLogin login: String) -> [UInt8] {
    keys.code("login", Normalisation.nfc(login.lowercased()))
  }

  func hashed(_ passphrase: [UInt8]) async throws -> PassphraseHash {
    let (cost, pepper) = (limits.cost, keys.pepper)
    let salt = randomness.bytes(PassphraseHash.saltBytes)
    return try await hashes.run {
      try PassphraseHash(passphrase, cost, salt: salt, pepper: pepper)
    }
  }

  func isRight(_ passphrase: [UInt8], _ hash: PassphraseHash) async throws -> Bool {
    let pepper = keys.pepper
    return try await hashes.run { try hash.accepts(passphrase, pepper: pepper) }
  }

  /// Whether the code is the second factor's now; it never is again, for whoever comes at the same
  /// moment either.
  func accepts(
    _ code: String, of person: PersonID, seed: [UInt8], after last: Int64, _ database: Database
  ) throws -> Bool {
    guard let step = OneTimeCode.accepted(code, of: seed, at: now(), after: last) else {
      return false
    }
    return try database.changes(
      "UPDATE account SET step = ? WHERE person = ? AND step < ?", [step, person.rawValue, step])
  }
}

extension [UInt8] {
  var data: Data { Data(self) }
}
