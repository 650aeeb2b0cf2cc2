import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The two persons without whom a blocked key stays closed: neither can open it alone.
public enum EscrowOffice: String, Sendable, CaseIterable, Codable {
  case dataProtection
  case security
}

/// What an officer's sheet holds: the private half of an X25519 key, which is nowhere else.
public struct EscrowShare: Sendable {
  public let office: EscrowOffice
  let secret: Secret

  init(_ office: EscrowOffice, _ secret: Secret) { (self.office, self.secret) = (office, secret) }

  /// The public half, by which the vault knows whose sheet it is.
  func publicKey() throws(VaultFault) -> [UInt8] {
    do {
      return Array(try privateKey().publicKey.rawRepresentation)
    } catch {
      throw .wrongSheet(office: office)
    }
  }

  fileprivate func privateKey() throws -> Curve25519.KeyAgreement.PrivateKey {
    try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret.withBytes(Array.init))
  }
}

/// Both officers' public halves: all that blocking needs.
struct Officers: Sendable {
  /// Counts the pairs of sheets, from 1; a key in escrow opens with those of its own generation.
  let generation: Int
  let publicKeys: [EscrowOffice: [UInt8]]

  static let keyBytes = 32

  init(generation: Int, _ shares: [EscrowShare]) throws {
    self.generation = generation
    publicKeys = try Dictionary(
      uniqueKeysWithValues: shares.map { ($0.office, try $0.publicKey()) })
  }

  init(generation: Int, bytes: [UInt8]) {
    self.generation = generation
    publicKeys = Dictionary(
      uniqueKeysWithValues: EscrowOffice.allCases.enumerated().map { place, office in
        (office, Array(bytes[(place * Self.keyBytes)...].prefix(Self.keyBytes)))
      })
  }

  var bytes: [UInt8] { EscrowOffice.allCases.flatMap { publicKeys[$0] ?? [] } }

  /// - Throws: `escrow.wrongSheet` unless there is one sheet of each office, of this generation.
  func check(_ shares: [EscrowShare]) throws(VaultFault) {
    for office in EscrowOffice.allCases {
      guard let share = shares.first(where: { $0.office == office }),
        try share.publicKey() == publicKeys[office]
      else { throw .wrongSheet(office: office) }
    }
  }
}

/// A data key closed for both officers: HPKE to the one of what was HPKE to the other.
///
/// RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305; 128 bytes for a key of 32. Around it
/// lies the key-encrypting key like around every row, so that the sheets open nothing without the
/// instance either, and a rotation needs no officer.
enum Escrow {
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  static func seal(
    _ key: SymmetricKey, _ id: KeyID, _ name: String, for officers: Officers
  ) throws -> [UInt8] {
    var text = key.withUnsafeBytes(Array.init)
    for office in EscrowOffice.allCases.reversed() {
      let recipient = try Curve25519.KeyAgreement.PublicKey(
        rawRepresentation: officers.publicKeys[office] ?? [])
      var sender = try HPKE.Sender(
        recipientKey: recipient, ciphersuite: suite,
        info: info(office, id, name, officers.generation))
      text = Array(sender.encapsulatedKey) + Array(try sender.seal(text))
    }
    return text
  }

  /// - Throws: `keys.wrong` when it was altered or moved, or these are not its officers' sheets.
  static func open(
    _ sealed: [UInt8], _ id: KeyID, _ name: String, generation: Int, with shares: [EscrowShare]
  ) throws(VaultFault) -> SymmetricKey {
    do {
      var text = sealed
      for office in EscrowOffice.allCases {
        guard let share = shares.first(where: { $0.office == office }) else {
          throw VaultFault.wrongSheet(office: office)
        }
        var recipient = try HPKE.Recipient(
          privateKey: try share.privateKey(), ciphersuite: suite,
          info: info(office, id, name, generation),
          encapsulatedKey: Data(text.prefix(Officers.keyBytes)))
        text = Array(try recipient.open(Array(text.dropFirst(Officers.keyBytes))))
      }
      if text.count == KeyWrapping.keyBytes { return SymmetricKey(data: text) }
    } catch let fault as VaultFault {
      throw fault
    } catch {}
    throw .keysWrong
  }

  private static func info(
    _ office: EscrowOffice, _ id: KeyID, _ name: String, _ generation: Int
  ) -> Data {
    Data(
      lengthPrefixed([
        Array("mesa.escrow.v1".utf8), Array(office.rawValue.utf8), Array(name.utf8), id.bytes,
        Array(String(generation).utf8),
      ]))
  }
}
