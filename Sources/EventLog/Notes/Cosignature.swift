public import Canonical

/// What a witness says: it saw this checkpoint at that time, and none that contradicts it.
public struct Cosignature: Sendable, Equatable {
  public let name: String
  public let keyID: [UInt8]
  /// By the witness's clock, in whole seconds.
  public let time: Instant

  /// Reads the time of a timestamped cosignature (type 0x04) without judging the signature.
  ///
  /// Nil for another kind of signature, or for a time that no clock shows.
  init?(_ signature: NoteSignature) {
    guard let seconds = Self.seconds(signature.bytes), seconds <= 253_402_300_799 else {
      return nil
    }
    (name, keyID) = (signature.name, signature.keyID)
    time = Instant(milliseconds: Int64(seconds) * 1_000)
  }

  /// The first eight bytes, big-endian; nil unless an Ed25519 signature follows.
  static func seconds(_ bytes: [UInt8]) -> UInt64? {
    guard bytes.count == 72 else { return nil }
    return bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  /// What is signed: the time, and all of the checkpoint's text.
  static func message(_ seconds: UInt64, _ text: String) -> [UInt8] {
    Array("cosignature/v1\ntime \(seconds)\n".utf8) + Array(text.utf8)
  }
}

extension SignedNote {
  /// This key's cosignature, nil when the note carries none of it.
  ///
  /// - Throws: `NoteFault.signature` for one that does not verify.
  public func cosignature(of witness: NoteVerifier) throws(NoteFault) -> Cosignature? {
    let line = signatures.first { $0.name == witness.name && $0.keyID == witness.keyID }
    guard let line else { return nil }
    guard witness.isWitness, witness.accepts(line, over: text), let said = Cosignature(line) else {
      throw .signature(name: witness.name)
    }
    return said
  }

  /// The note with these signatures: in the place of an older one of the same key, else added.
  func replacing(_ newer: [NoteSignature]) -> SignedNote {
    var all = signatures
    for signature in newer {
      let place = all.firstIndex { $0.name == signature.name && $0.keyID == signature.keyID }
      if let place { all[place] = signature } else { all.append(signature) }
    }
    return SignedNote(text: text, signatures: all)
  }
}
