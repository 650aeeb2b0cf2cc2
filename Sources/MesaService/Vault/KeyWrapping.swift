import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Data keys under the key-encrypting key: AES-256-GCM, bound to name, key id and KEK version.
struct KeyWrapping: Sendable {
  static let keyBytes = 32
  static let kekVersion = 1

  private let kek: Secret

  init(kek: Secret) { self.kek = kek }

  func wrap(
    _ key: SymmetricKey, id: KeyID, name: String, nonce: [UInt8]
  ) throws -> KeyStore.Row {
    let box = try AES.GCM.seal(
      key.withUnsafeBytes(Array.init), using: kek.key, nonce: AES.GCM.Nonce(data: nonce),
      authenticating: associatedData(id, name, Self.kekVersion))
    return KeyStore.Row(
      id: id, name: name, kekVersion: Self.kekVersion,
      wrapped: nonce + box.ciphertext + box.tag)
  }

  /// - Throws: `keys.wrong` when the row was altered, swapped or wrapped by another KEK.
  func unwrap(_ row: KeyStore.Row) throws(VaultFault) -> SymmetricKey {
    do {
      let box = try AES.GCM.SealedBox(combined: row.wrapped)
      let key = try AES.GCM.open(
        box, using: kek.key, authenticating: associatedData(row.id, row.name, row.kekVersion))
      if key.count == Self.keyBytes { return SymmetricKey(data: key) }
    } catch {}
    throw .keysWrong
  }

  /// The name is part of the purpose: else two rows could be given each other's key.
  private func associatedData(_ id: KeyID, _ name: String, _ version: Int) -> [UInt8] {
    lengthPrefixed([
      Array("mesa.key.v1".utf8), Array(name.utf8), id.bytes, Array(String(version).utf8),
    ])
  }
}
