public import Crypto

/// The four bytes that tell a note's keys apart: of the key's name, its type and its public half.
enum NoteKeyID {
  static let ed25519: UInt8 = 0x01
  static let cosignature: UInt8 = 0x04

  static func of(_ name: String, type: UInt8, publicKey: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(name.utf8) + [0x0A, type] + publicKey).prefix(4))
  }

  /// Non-empty, without Unicode white space and without `+`.
  static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && !name.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "+" || $0.value < 32 }
  }
}

/// Signs notes with Ed25519 under a name; for checkpoints the log's origin.
public struct NoteSigner: Sendable {
  public let name: String
  /// What `mesa audit key` prints.
  public let verifier: NoteVerifier
  private let key: Curve25519.Signing.PrivateKey

  /// `seed`: the 32 bytes of `checkpoint.key`.
  ///
  /// - Throws: `NoteFault.key` for another length or an impossible name.
  public init(name: String, seed: some Collection<UInt8>) throws(NoteFault) {
    guard NoteKeyID.isName(name), seed.count == 32,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed))
    else { throw .key }
    (self.name, self.key) = (name, key)
    verifier = NoteVerifier(name: name, type: NoteKeyID.ed25519, publicKey: key.publicKey)
  }

  /// A note of `text`, which ends with a line feed, signed by this key alone.
  ///
  /// - Throws: `NoteFault.text`.
  public func sign(_ text: String) throws -> SignedNote {
    guard SignedNote.isText(text) else { throw NoteFault.text }
    let signature = try key.signature(for: Array(text.utf8))
    return SignedNote(
      text: text,
      signatures: [
        NoteSignature(name: name, keyID: verifier.keyID, bytes: [UInt8](signature))
      ])
  }
}

/// A public key that notes are verified with, as a vkey: `name+hash+key`.
public struct NoteVerifier: Sendable, Equatable, CustomStringConvertible {
  public let name: String
  public let keyID: [UInt8]
  /// 1 for a plain Ed25519 signature, 4 for a witness's timestamped cosignature.
  public let type: UInt8
  public let publicKey: Curve25519.Signing.PublicKey

  init(name: String, type: UInt8, publicKey: Curve25519.Signing.PublicKey) {
    (self.name, self.type, self.publicKey) = (name, type, publicKey)
    keyID = NoteKeyID.of(name, type: type, publicKey: publicKey.rawRepresentation)
  }

  /// - Throws: `NoteFault.key` when it is no vkey, or one of another kind of key.
  public init(vkey: String) throws(NoteFault) {
    // The key in Base64 may hold a `+`, the name cannot: the first two divide.
    let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, NoteKeyID.isName(parts[0]), parts[1].utf8.count == 8,
      parts[1] == parts[1].lowercased(), let id = Hex.bytes(String(parts[1])),
      let key = Base64.bytes(parts[2]), key.count == 33,
      key[0] == NoteKeyID.ed25519 || key[0] == NoteKeyID.cosignature,
      let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: key.dropFirst())
    else { throw .key }
    self.init(name: String(parts[0]), type: key[0], publicKey: publicKey)
    guard keyID == id else { throw .key }
  }

  /// The same key under another name: a log has a new one after a restore with loss.
  ///
  /// - Throws: `NoteFault.key` for an impossible name.
  public func named(_ name: String) throws(NoteFault) -> NoteVerifier {
    guard NoteKeyID.isName(name) else { throw .key }
    return NoteVerifier(name: name, type: type, publicKey: publicKey)
  }

  /// Whether it is a witness's key, for timestamped cosignatures.
  public var isWitness: Bool { type == NoteKeyID.cosignature }

  /// One key is one witness, whatever names it goes by.
  func sharesKey(_ other: NoteVerifier) -> Bool {
    publicKey.rawRepresentation == other.publicKey.rawRepresentation
  }

  public static func == (a: NoteVerifier, b: NoteVerifier) -> Bool {
    // The id is of the name, the type and the key: most that differ, differ there.
    a.keyID == b.keyID && a.name == b.name && a.type == b.type && a.sharesKey(b)
  }

  public var description: String {
    "\(name)+\(Hex.text(keyID))+\(Base64.text([type] + publicKey.rawRepresentation))"
  }

  /// Whether the signature is this key's over that text; for a cosignature with its time.
  func accepts(_ signature: NoteSignature, over text: String) -> Bool {
    var signed = Array(text.utf8)
    var bytes = signature.bytes[...]
    if isWitness {
      guard let time = Cosignature.seconds(signature.bytes) else { return false }
      bytes = bytes.dropFirst(8)
      signed = Cosignature.message(time, text)
    }
    return bytes.count == 64 && publicKey.isValidSignature(bytes, for: signed)
  }
}
