/// A log's size and root at one moment, under the log's name (C2SP tlog-checkpoint).
public struct Checkpoint: Sendable, Equatable {
  /// `mesa.local/<instance>/<epoch>`; the name of the key that signs.
  public let origin: String
  public let size: Int
  public let root: TreeHash
  /// Further lines, none empty; ours have none.
  public let extensions: [String]

  public init(origin: String, head: Head) {
    self.init(origin: origin, size: head.size, root: head.hash, extensions: [])
  }

  init(origin: String, size: Int, root: TreeHash, extensions: [String]) {
    (self.origin, self.size, self.root, self.extensions) = (origin, size, root, extensions)
  }

  /// Reads a note's text.
  ///
  /// - Throws: `NoteFault.checkpoint`.
  public init(text: String) throws(NoteFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard text.utf8.last == 0x0A, lines.count >= 3, !lines.contains(""),
      let size = Int(lines[1]), size >= 0, String(size) == lines[1],
      let bytes = Base64.bytes(lines[2]), let root = TreeHash(bytes)
    else { throw .checkpoint }
    self.init(
      origin: String(lines[0]), size: size, root: root,
      extensions: lines.dropFirst(3).map(String.init))
  }

  /// Reads a signed checkpoint and believes it when `verifier` has signed it under its own name.
  ///
  /// - Throws: `NoteFault`.
  public init(_ note: SignedNote, signedBy verifier: NoteVerifier) throws(NoteFault) {
    _ = try note.verify(with: [verifier])
    try self.init(text: note.text)
    guard origin == verifier.name else { throw .checkpoint }
  }

  /// What is signed.
  public var text: String {
    let root = root.withUnsafeBytes { Base64.text($0) }
    return ([origin, String(size), root] + extensions).map { $0 + "\n" }.joined()
  }
}
