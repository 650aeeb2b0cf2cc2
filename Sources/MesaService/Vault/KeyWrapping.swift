import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything secret in the vault under the key-encrypting key: AES-256-GCM, bound to what it is.
struct KeyWrapping: Sendable {
  static let keyBytes = 32
  /// What wrapping adds: nonce and tag.
  static let overhead = Sealing.nonceBytes + Sealing.tagBytes
  static let firstVersion = 1

  /// What is wrapped: nothing that is unwrapped as something else gives its bytes.
  enum Purpose {
    /// The name is part of it: else two rows could be given each other's key.
    case key(KeyID, name: String)
    case escrow(KeyID, name: String, generation: Int)
    case secret(String)
    case officers(generation: Int)

    fileprivate var parts: [[UInt8]] {
      switch self {
      case .key(let id, let name): [Array("mesa.key.v1".utf8), Array(name.utf8), id.bytes]
      case .escrow(let id, let name, let generation):
        [
          Array("mesa.escrow.v1".utf8), Array(name.utf8), id.bytes,
          Array(String(generation).utf8),
        ]
      case .secret(let name): [Array("mesa.secret.v1".utf8), Array(name.utf8)]
      case .officers(let generation):
        [Array("mesa.officers.v1".utf8), Array(String(generation).utf8)]
      }
    }
  }

  /// Counts the rotations of the key-encrypting key, from 1.
  let version: Int
  let kek: Secret
  private let randomness: Randomness

  init(kek: Secret, version: Int, randomness: Randomness = .system) {
    (self.kek, self.version, self.randomness) = (kek, version, randomness)
  }

  func wrap(_ bytes: [UInt8], as purpose: Purpose) throws -> [UInt8] {
    let nonce = randomness.bytes(Sealing.nonceBytes)
    let box = try AES.GCM.seal(
      bytes, using: kek.key, nonce: AES.GCM.Nonce(data: nonce),
      authenticating: associatedData(purpose))
    return nonce + box.ciphertext + box.tag
  }

  func wrap(_ key: SymmetricKey, as purpose: Purpose) throws -> [UInt8] {
    try wrap(key.withUnsafeBytes(Array.init), as: purpose)
  }

  /// - Throws: `keys.wrong` when it was altered, moved or wrapped by another key.
  func unwrap(_ wrapped: [UInt8], as purpose: Purpose) throws(VaultFault) -> [UInt8] {
    do {
      let box = try AES.GCM.SealedBox(combined: wrapped)
      return Array(
        try AES.GCM.open(box, using: kek.key, authenticating: associatedData(purpose)))
    } catch {
      throw .keysWrong
    }
  }

  /// A data key as it lies in a row.
  func key(_ row: KeyStore.Row) throws(VaultFault) -> SymmetricKey {
    let bytes = try unwrap(row.wrapped, as: .key(row.id, name: row.name))
    guard bytes.count == Self.keyBytes else { throw .keysWrong }
    return SymmetricKey(data: bytes)
  }

  private func associatedData(_ purpose: Purpose) -> [UInt8] {
    lengthPrefixed(purpose.parts + [Array(String(version).utf8)])
  }
}
