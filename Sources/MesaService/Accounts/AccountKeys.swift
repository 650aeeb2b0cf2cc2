import Crypto
import MesaDomain

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keys of the accounts, derived from the vault's root and not from the key that wraps it: the wrapping
/// key is rotated, and nobody can be asked for a passphrase again because of that.
struct AccountKeys: Sendable {
  let pepper: SymmetricKey
  private let seeds: SymmetricKey
  private let codes: SymmetricKey

  init(_ key: (_ info: String) -> SymmetricKey) {
    pepper = key("mesa/pepper/v1")
    seeds = key("mesa/totp/v1")
    codes = key("mesa/account-code/v1")
  }

  /// Under which a name, a recovery code or a browser stands in the file, and nobody reads it there.
  func code(_ purpose: String, _ text: String) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(for: Array("\(purpose)/\(text)".utf8), using: codes))
  }

  /// The seed of somebody's second factor, which opens for that person alone.
  func sealed(_ seed: [UInt8], of person: PersonID, _ randomness: Randomness) throws -> [UInt8] {
    let box = try AES.GCM.seal(
      seed, using: seeds, nonce: AES.GCM.Nonce(data: randomness.bytes(12)),
      authenticating: Array(person.rawValue.utf8))
    return Array(box.nonce) + box.ciphertext + box.tag
  }

  func opened(_ sealed: [UInt8], of person: PersonID) throws -> [UInt8] {
    let box = try AES.GCM.SealedBox(combined: sealed)
    return Array(
      try AES.GCM.open(box, using: seeds, authenticating: Array(person.rawValue.utf8)))
  }
}
