import Canonical
import Crypto
import Foundation
import MesaDomain
import Synchronization

@testable import MesaService

/// Accounts in a file of their own, with a clock, randomness and a cost that the test sets.
final class AccountBed: Sendable {
  static let passphrase = "cinco palabras sin sentido"
  static let login = "ana.ruiz"
  static let person = PersonID(wellFormed: "ana")

  let scratch: Scratch
  let clock = TestClock()
  var path: String { scratch("service.sqlite") }

  init() throws { scratch = try Scratch() }

  /// Bytes that are different each time and the same in each run.
  private let drawn = Mutex(0)
  private var randomness: Randomness {
    Randomness { [self] count in
      let number = drawn.withLock { number in
        number += 1
        return number
      }
      let bytes = (0...count / 32).flatMap { part in
        Array(SHA256.hash(data: Array("\(number)/\(part)".utf8)))
      }
      return Array(bytes.prefix(count))
    }
  }

  /// As the next start opens them.
  func open(
    privileged: Set<PersonID> = [], _ change: (inout AccountLimits) -> Void = { _ in }
  ) throws -> Accounts {
    var limits = AccountLimits()
    limits.cost = ScryptCost(logN: 2)
    change(&limits)
    let keys = AccountKeys { info in
      SymmetricKey(data: Array(SHA256.hash(data: Array(info.utf8))))
    }
    let clock = clock
    return try Accounts(
      path, keys: keys, limits: limits,
      rules: PassphraseRules(forbidden: ["Totana"]) { $0 == "correct horse battery staple" },
      hashes: HashQueue(), randomness: randomness, isPrivileged: privileged.contains,
      now: { clock.now })
  }

  /// Somebody with an account, and the codes that were shown to them.
  @discardableResult
  func enrol(
    _ accounts: Accounts, _ person: PersonID = AccountBed.person,
    login: String = AccountBed.login
  ) async throws -> (seed: [UInt8], recovery: [String]) {
    let link = try accounts.invite(person, login: login).token
    let factor = try await accounts.begin(
      link, passphrase: Self.passphrase, login: login, issuer: "Mesa")
    let seed = Self.bytes(ofSeed: factor.seed)
    let recovery = try accounts.complete(link, code: code(of: seed))
    // The code of the enrolment is used up: whoever signs in waits for the next.
    clock.advance(bySeconds: 30)
    return (seed, recovery)
  }

  /// What the authenticator shows now, or so many steps ago.
  func code(of seed: [UInt8], ago: Int64 = 0) -> String {
    OneTimeCode.text(seed, step: OneTimeCode.step(at: clock.now) - ago)
  }

  func signIn(
    _ accounts: Accounts, _ seed: [UInt8], login: String = AccountBed.login,
    from origin: NetworkOrigin = NetworkOrigin(address: "192.0.2.1", agent: "Firefox")
  ) async throws -> SignedIn {
    let challenge = try await accounts.signIn(login, Self.passphrase, from: origin)
    defer { clock.advance(bySeconds: 30) }
    return try accounts.answer(
      challenge.token, with: .code(code(of: seed)), from: origin)
  }

  /// The code of what is refused; nil where nothing is.
  func refusal(_ body: () async throws -> Void) async throws -> String? {
    do {
      try await body()
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    } catch let failure as ServiceFailure {
      return failure.values["seconds"].map { failure.code + " " + $0 } ?? failure.code
    }
  }
}

extension AccountBed {
  /// What an authenticator makes of a seed that was typed into it.
  static func bytes(ofSeed text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, bits, held) = ([UInt8](), 0, 0)
    for character in text {
      guard let value = alphabet.firstIndex(of: character) else { return [] }
      bits = (bits << 5 | value) & 0xFFFF
      held += 5
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      }
    }
    return bytes
  }
}
