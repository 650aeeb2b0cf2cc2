import Canonical

/// What is asked of a witness (C2SP tlog-witness): `POST PREFIX/add-checkpoint` with this body.
public struct WitnessCall: Sendable, Equatable {
  public let checkpoint: StoredCheckpoint
  /// That the tree which the witness cosigned last is the beginning of this one.
  public let proof: ConsistencyProof

  public static let maximumAnswerBytes = 65_536

  public init(_ checkpoint: StoredCheckpoint, _ proof: ConsistencyProof) {
    (self.checkpoint, self.proof) = (checkpoint, proof)
  }

  public var body: String {
    let hashes = proof.hashes.map { hash in hash.withUnsafeBytes { Base64.text($0) } + "\n" }
    return "old \(proof.firstSize)\n\(hashes.joined())\n\(checkpoint.note)"
  }

  /// What came back, judged: a cosignature is believed when it verifies.
  public func answer(
    status: Int, contentType: String?, body: [UInt8], from witness: NoteVerifier
  ) -> WitnessAnswer {
    switch status {
    case 200: return cosigned(body, witness)
    case 409 where contentType?.split(separator: ";").first == "text/x.tlog.size":
      guard let size = Self.size(body), size != proof.firstSize else { return .senseless }
      return size > checkpoint.checkpoint.size ? .ahead(size: size) : .latest(size: size)
    // Same size, other root: 409 without a size in the newer text, 422 in the older.
    case 409, 422: return .contradicts
    case 404: return .unknownLog
    case 403: return .unknownKey
    default: return .failed(status: status)
    }
  }

  private func cosigned(_ body: [UInt8], _ witness: NoteVerifier) -> WitnessAnswer {
    guard body.count <= Self.maximumAnswerBytes, body.last == 0x0A,
      let text = String(validating: body.dropLast(), as: UTF8.self)
    else { return .senseless }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let signature = try? NoteSignature(line: line) else { return .senseless }
      // Lines of other keys are passed over.
      guard signature.name == witness.name, signature.keyID == witness.keyID else { continue }
      guard witness.accepts(signature, over: checkpoint.note.text),
        let cosignature = Cosignature(signature)
      else { return .forged }
      return .cosigned(signature, cosignature)
    }
    return .forged
  }

  private static func size(_ body: [UInt8]) -> Int? {
    guard body.count <= 20, body.last == 0x0A,
      let text = String(validating: body.dropLast(), as: UTF8.self), let size = Int(text),
      size >= 0, String(size) == text
    else { return nil }
    return size
  }
}

/// What a witness answered.
public enum WitnessAnswer: Sendable, Equatable {
  case cosigned(NoteSignature, Cosignature)
  /// It has cosigned another size last than was thought: to be asked again from there.
  case latest(size: Int)
  /// It has cosigned a longer log of this name than this one: something was lost or forked.
  case ahead(size: Int)
  /// What it cosigned before is not the beginning of this log.
  case contradicts
  case unknownLog, unknownKey
  /// A signature that is not this witness's over this checkpoint.
  case forged
  /// Not what the protocol says.
  case senseless
  case failed(status: Int)
}
