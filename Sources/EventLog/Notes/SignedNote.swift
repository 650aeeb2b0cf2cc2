/// One signature line of a note.
public struct NoteSignature: Sendable, Equatable {
  public let name: String
  /// 4 bytes.
  public let keyID: [UInt8]
  /// 64 bytes of Ed25519; a cosignature has its time before them.
  public let bytes: [UInt8]
}

extension NoteSignature: CustomStringConvertible {
  /// Reads a signature line, without its line feed.
  ///
  /// - Throws: `NoteFault.note`.
  init(line: some StringProtocol) throws(NoteFault) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "\u{2014}", NoteKeyID.isName(parts[1]),
      let bytes = Base64.bytes(parts[2]), bytes.count > 4
    else { throw .note }
    self.init(
      name: String(parts[1]), keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
  }

  /// The line, without its line feed.
  public var description: String { "\u{2014} \(name) \(Base64.text(keyID + bytes))" }
}

/// A text with signatures (C2SP signed-note): what a checkpoint travels in.
public struct SignedNote: Sendable, Equatable, CustomStringConvertible {
  /// Ends with a line feed. This is what is signed.
  public let text: String
  public let signatures: [NoteSignature]

  public static let maximumSignatures = 100
  /// What Go's `note.Open` takes; a checkpoint with a hundred cosignatures has a fiftieth of it.
  public static let maximumBytes = 1_000_000

  init(text: String, signatures: [NoteSignature]) {
    (self.text, self.signatures) = (text, signatures)
  }

  /// Reads a note without judging its signatures.
  ///
  /// - Throws: `NoteFault.note`.
  public init(parsing bytes: some Sequence<UInt8>) throws(NoteFault) {
    let bytes = Array(bytes.prefix(Self.maximumBytes + 1))
    guard bytes.count <= Self.maximumBytes, let message = String(validating: bytes, as: UTF8.self)
    else { throw .note }
    // The last empty line divides: a text may hold empty lines.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.last == "", let gap = lines.dropLast().lastIndex(of: ""), gap > 0 else {
      throw .note
    }
    let text = lines[..<gap].map { $0 + "\n" }.joined()
    let signed = lines[(gap + 1)...].dropLast()
    guard Self.isText(text), !signed.isEmpty, signed.count <= Self.maximumSignatures else {
      throw .note
    }
    var signatures: [NoteSignature] = []
    for line in signed { signatures.append(try NoteSignature(line: line)) }
    self.init(text: text, signatures: signatures)
  }

  /// The note as it is written, byte by byte.
  public var description: String {
    text + "\n" + signatures.map { "\($0)\n" }.joined()
  }

  /// The note with further signatures, such as a witness's.
  public func adding(_ more: [NoteSignature]) -> SignedNote {
    SignedNote(text: text, signatures: signatures + more)
  }

  /// The verifiers whose signature the note carries.
  ///
  /// Lines of unknown keys are passed over; of several lines of one key the first counts. A line
  /// of a known key that does not verify condemns the whole note.
  ///
  /// - Throws: `NoteFault.signature` for a bad one, `unsigned` when no known key has signed.
  public func verify(with verifiers: [NoteVerifier]) throws(NoteFault) -> [NoteVerifier] {
    var good: [NoteVerifier] = []
    for verifier in verifiers {
      let line = signatures.first { $0.name == verifier.name && $0.keyID == verifier.keyID }
      guard let line else { continue }
      guard verifier.accepts(line, over: text) else { throw .signature(name: verifier.name) }
      good.append(verifier)
    }
    guard !good.isEmpty else { throw .unsigned }
    return good
  }

  /// UTF-8 that ends with a line feed, without other control characters.
  static func isText(_ text: String) -> Bool {
    text.utf8.last == 0x0A && !text.utf8.contains { $0 < 0x20 && $0 != 0x0A }
  }
}

/// What is wrong with a note, a key or a checkpoint.
public enum NoteFault: Error, Sendable, Equatable {
  case key, text, note, checkpoint, proof, proofFile
  case signature(name: String)
  case unsigned

  public var code: String {
    switch self {
    case .key: "note.key"
    case .text: "note.text"
    case .note: "note.malformed"
    case .checkpoint: "checkpoint.malformed"
    case .proof: "receipt.malformed"
    case .proofFile: "proof.malformed"
    case .signature: "note.signature"
    case .unsigned: "note.unsigned"
    }
  }
}
