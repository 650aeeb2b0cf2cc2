import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The bytes of a sealed value: `MS1`, suite 1 (AES-256-GCM), key id 16, nonce 12, ciphertext,
/// tag 16.
enum Sealing {
  static let header: [UInt8] = [0x4D, 0x53, 0x31, 1]
  static let nonceBytes = 12
  static let tagBytes = 16
  private static let prefixBytes = header.count + KeyID.byteCount

  static func seal(
    _ plaintext: [UInt8], with key: SymmetricKey, id: KeyID, at place: SealPlace,
    nonce: [UInt8]
  ) throws -> [UInt8] {
    let box = try AES.GCM.seal(
      padded(plaintext), using: key, nonce: AES.GCM.Nonce(data: nonce),
      authenticating: place.associatedData(key: id))
    return header + id.bytes + nonce + box.ciphertext + box.tag
  }

  /// The key that a sealed value asks for.
  static func keyID(of sealed: [UInt8]) throws(VaultFault) -> KeyID {
    guard sealed.count >= prefixBytes + nonceBytes + 64 + tagBytes, sealed.starts(with: header),
      let id = KeyID(sealed[header.count..<prefixBytes])
    else { throw .notOpened }
    return id
  }

  static func open(
    _ sealed: [UInt8], with key: SymmetricKey, id: KeyID, at place: SealPlace
  ) throws(VaultFault) -> [UInt8] {
    let body = sealed[prefixBytes...]
    let text = body.dropFirst(nonceBytes).dropLast(tagBytes)
    do {
      let box = try AES.GCM.SealedBox(
        nonce: AES.GCM.Nonce(data: body.prefix(nonceBytes)), ciphertext: text,
        tag: body.suffix(tagBytes))
      let opened = try AES.GCM.open(
        box, using: key, authenticating: place.associatedData(key: id))
      if let plaintext = unpadded(Array(opened)) { return plaintext }
    } catch {}
    throw .notOpened
  }

  /// 0x80, then zeros to a multiple of 64 bytes up to 1 KiB, of 256 beyond: sizes tell little.
  static func padded(_ plaintext: [UInt8]) -> [UInt8] {
    let marked = plaintext.count + 1
    let block = marked <= 1_024 ? 64 : 256
    let size = (marked + block - 1) / block * block
    return plaintext + [0x80] + [UInt8](repeating: 0, count: size - marked)
  }

  static func unpadded(_ padded: [UInt8]) -> [UInt8]? {
    guard let mark = padded.lastIndex(where: { $0 != 0 }), padded[mark] == 0x80 else { return nil }
    return Array(padded[..<mark])
  }
}
