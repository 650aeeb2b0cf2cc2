/// One entry, provably in the log (C2SP tlog-proof): its proof and the checkpoint it leads to.
public struct Receipt: Sendable, Equatable, CustomStringConvertible {
  public let proof: InclusionProof
  public let note: SignedNote
  /// What somebody added for their own use; nobody has signed it. Ours have none.
  public let extra: [UInt8]?

  static let header = "c2sp.org/tlog-proof@v1"

  public init(proof: InclusionProof, note: SignedNote) {
    (self.proof, self.note, extra) = (proof, note, nil)
  }

  /// Reads a `.tlog-proof` file.
  ///
  /// - Throws: `NoteFault`.
  public init(parsing bytes: [UInt8]) throws(NoteFault) {
    guard bytes.count <= SignedNote.maximumBytes,
      let file = String(validating: bytes, as: UTF8.self)
    else { throw .proof }
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.header[...], let gap = lines.firstIndex(of: "") else { throw .proof }
    var rest = lines[1..<gap]
    if let line = rest.first, line.hasPrefix("extra ") {
      guard let added = Base64.bytes(line.dropFirst(6)) else { throw .proof }
      extra = added
      rest.removeFirst()
    } else {
      extra = nil
    }
    guard let index = rest.popFirst(), index.hasPrefix("index "),
      let leaf = Int(index.dropFirst(6)),
      leaf >= 0, String(leaf) == index.dropFirst(6)
    else { throw .proof }
    guard rest.count <= ProofFile.maximumHashes else { throw .proof }
    var hashes: [TreeHash] = []
    for line in rest {
      guard let bytes = Base64.bytes(line), let hash = TreeHash(bytes) else { throw .proof }
      hashes.append(hash)
    }
    note = try SignedNote(parsing: lines[(gap + 1)...].joined(separator: "\n").utf8)
    let size = try Checkpoint(text: note.text).size
    proof = InclusionProof(leafIndex: leaf, treeSize: size, hashes: hashes)
  }

  /// Whether the receipt holds for these bytes under this log's key.
  ///
  /// - Throws: `NoteFault` when the checkpoint does not hold.
  public func proves(_ entry: [UInt8], by verifier: NoteVerifier) throws(NoteFault) -> Bool {
    let checkpoint = try Checkpoint(note, signedBy: verifier)
    return proof.verifies(leaf: .leaf(entry), root: checkpoint.root)
  }

  /// The file's text.
  public var description: String {
    let hashes = proof.hashes.map { hash in hash.withUnsafeBytes { Base64.text($0) } + "\n" }
    let added = extra.map { "extra \(Base64.text($0))\n" } ?? ""
    return "\(Self.header)\n\(added)index \(proof.leafIndex)\n\(hashes.joined())\n\(note)"
  }
}
