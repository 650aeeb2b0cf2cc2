import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How much work a passphrase costs whoever tries it.
///
/// - Source: `security.md` §4.1; RFC 7914.
public struct ScryptCost: Sendable, Equatable {
  /// N is two to the power of it.
  public let logN: Int
  public let r: Int
  public let p: Int

  /// `r` stays 8: BoringSSL's scrypt fails from 32 on.
  public init(logN: Int, r: Int = 8, p: Int = 1) { (self.logN, self.r, self.p) = (logN, r, p) }

  /// 128 MiB and a third of a second on small hardware.
  public static let standard = ScryptCost(logN: 17)

  func derive(_ secret: [UInt8], salt: [UInt8], count: Int = 32) throws -> [UInt8] {
    try KDF.Scrypt.deriveKey(
      from: secret, salt: salt, outputByteCount: count, rounds: 1 << logN, blockSize: r,
      parallelism: p
    ).withUnsafeBytes(Array.init)
  }
}

/// A passphrase as it is kept: `$scrypt$ln=17,r=8,p=1$salt$code`.
///
/// The code is an HMAC under the pepper of what scrypt derives, so that a stolen file without the
/// vault cannot be guessed at.
struct PassphraseHash: Sendable, Equatable {
  let cost: ScryptCost
  let salt: [UInt8]
  let code: [UInt8]

  static let saltBytes = 16

  init(cost: ScryptCost, salt: [UInt8], code: [UInt8]) {
    (self.cost, self.salt, self.code) = (cost, salt, code)
  }

  init(_ passphrase: [UInt8], _ cost: ScryptCost, salt: [UInt8], pepper: SymmetricKey) throws {
    let derived = try cost.derive(passphrase, salt: salt)
    let code = HMAC<SHA256>.authenticationCode(for: derived, using: pepper)
    self.init(cost: cost, salt: salt, code: Array(code))
  }

  /// Nil for what is no such text.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
    let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
    guard numbers.map(\.first) == ["ln", "r", "p"], numbers.allSatisfy({ $0.count == 2 }),
      let logN = Int(numbers[0][1]), let r = Int(numbers[1][1]), let p = Int(numbers[2][1]),
      (1...24).contains(logN), (1...31).contains(r), (1...16).contains(p),
      let salt = Base64URL.bytes(String(parts[3])), let code = Base64URL.bytes(String(parts[4]))
    else { return nil }
    self.init(cost: ScryptCost(logN: logN, r: r, p: p), salt: salt, code: code)
  }

  var text: String {
    "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)$\(Base64URL.text(salt))$\(Base64URL.text(code))"
  }

  /// In constant time, after the same work whatever the passphrase is.
  func accepts(_ passphrase: [UInt8], pepper: SymmetricKey) throws -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: try cost.derive(passphrase, salt: salt), using: pepper)
  }
}
