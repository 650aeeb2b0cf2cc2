import Canonical
import Crypto
public import EventLog
import MesaDomain

/// Reads and verifies a bundle that somebody brought.
public struct BundleReading {
  /// What was found to hold.
  public struct Report: Sendable, Equatable {
    public let origin: String
    /// The log's key: as it was given, or as the bundle says it is.
    public let key: NoteVerifier
    public let head: Head
    public let files: Int
    /// Earlier checkpoints in it, with those that were brought beside it.
    public let checkpoints: Int
    /// Keys of proceedings in it.
    public let minutesKeys: Int
  }

  private let tar: TarReader
  private let manifest: BundleManifest
  private let checkpoint: Checkpoint
  private let check: ProofCheck
  let minutesKeys: [MinutesKeys.Line]

  /// Reads all but the entries, and compares every file with the signed list.
  ///
  /// - Parameter key: the log's, from its keeper; nil takes the bundle's own word for it.
  /// - Throws: `BundleFault`; `ProofRejection` and `NoteFault` for what is not signed as it should be.
  public init(_ path: String, key: NoteVerifier?, policy: WitnessPolicy? = nil) throws {
    let tar = try TarReader(path)
    for member in tar.members {
      guard let limit = BundleFile.limit(of: member.name) else {
        throw BundleFault.unexpected(name: member.name)
      }
      guard member.size <= limit else { throw BundleFault.malformed(offset: member.offset) }
    }
    for name in BundleFile.needed + [BundleManifest.name] where tar.member(name) == nil {
      throw BundleFault.missing(name: name)
    }
    let check = ProofCheck(key: try key ?? Self.key(in: tar), policy: policy)
    let manifest = try Self.manifest(tar, check.key)
    for file in manifest.files { try Self.compare(file, tar) }
    let note = try Self.note(BundleFile.checkpoint, tar)
    let checkpoint = try check.checkpoint(note).checkpoint
    guard checkpoint.origin == manifest.origin, checkpoint.size == manifest.size else {
      throw BundleFault.altered(name: BundleFile.checkpoint)
    }
    // What was signed is what the key was taken for.
    guard try Self.key(in: tar) == check.key else {
      throw BundleFault.altered(name: BundleFile.key)
    }
    minutesKeys =
      try tar.member(BundleFile.minutesKeys).map {
        try MinutesKeys.parse(tar.bytes(of: $0, upTo: 1 << 26))
      } ?? []
    (self.tar, self.check, self.manifest, self.checkpoint) = (tar, check, manifest, checkpoint)
  }

  private static func bytes(_ name: String, _ tar: TarReader) throws -> [UInt8] {
    guard let member = tar.member(name) else { throw BundleFault.missing(name: name) }
    return try tar.bytes(of: member, upTo: BundleFile.limit(of: name) ?? 0)
  }

  private static func note(_ name: String, _ tar: TarReader) throws -> SignedNote {
    try SignedNote(parsing: try bytes(name, tar))
  }

  private static func key(in tar: TarReader) throws -> NoteVerifier {
    let line = String(decoding: try bytes(BundleFile.key, tar), as: UTF8.self)
    guard line.last == "\n" else { throw NoteFault.key }
    return try NoteVerifier(vkey: String(line.dropLast()))
  }

  private static func manifest(_ tar: TarReader, _ key: NoteVerifier) throws -> BundleManifest {
    let note = try note(BundleManifest.name, tar)
    try ProofCheck(key: key).signed(note)
    // The signature and nothing beside it: a second line would be one that nobody has looked at.
    guard note.signatures.count == 1,
      try note.description.utf8.elementsEqual(
        bytes(BundleManifest.name, tar))
    else { throw BundleFault.altered(name: BundleManifest.name) }
    let others = tar.members.filter { $0.name != BundleManifest.name }
    let manifest = try BundleManifest(
      text: note.text,
      lengths: Dictionary(others.map { ($0.name, $0.size) }) { first, _ in first })
    guard manifest.origin == key.name else { throw ProofRejection.otherLog }
    let listed = Set(manifest.files.map(\.name))
    guard listed.count == manifest.files.count else {
      throw BundleFault.altered(name: BundleManifest.name)
    }
    for member in others where !listed.contains(member.name) {
      throw BundleFault.unexpected(name: member.name)
    }
    return manifest
  }

  private static func compare(_ file: BundleManifest.File, _ tar: TarReader) throws {
    guard let member = tar.member(file.name) else { throw BundleFault.missing(name: file.name) }
    var hash = SHA256()
    var line = 0
    try tar.read(member) { piece in
      piece.withUnsafeBytes { hash.update(bufferPointer: $0) }
      // An archive with holes may say to be longer than any disk: a line of a log never is.
      guard file.name == BundleFile.log else { return }
      let end = piece.lastIndex(of: 0x0A)
      line = end.map { piece.endIndex - $0 - 1 } ?? line + piece.count
      guard line <= EventLog.maximumEntryBytes else {
        throw BundleFault.malformed(offset: member.offset)
      }
    }
    guard hexadecimal(hash.finalize()) == file.sha256 else {
      throw BundleFault.altered(name: file.name)
    }
  }

  /// Makes the log of the bundle's entries at `path`, and verifies it with every checkpoint.
  ///
  /// - Parameter known: notes that were kept from before.
  /// - Throws: `BundleFault`, `ProofRejection`, `NoteFault`, `VerificationFailure`.
  public func rebuild(
    at path: String, known: [SignedNote] = [],
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Report {
    guard let member = tar.member(BundleFile.log) else {
      throw BundleFault.missing(name: BundleFile.log)
    }
    var lines = try LogLines(to: path)
    try tar.read(member) { piece in
      try lines.take(piece)
      try progress(min(lines.count, checkpoint.size), checkpoint.size)
    }
    let log = try lines.finish()
    guard log.size == checkpoint.size, log.hash == checkpoint.root else {
      throw BundleFault.entries(position: min(log.size, checkpoint.size))
    }
    let earlier = try earlier(known)
    _ = try Verification.run(path: path, checkpoints: [checkpoint] + earlier)
    try checkProofs(path)
    return Report(
      origin: checkpoint.origin, key: check.key, head: log, files: manifest.files.count,
      checkpoints: earlier.count, minutesKeys: minutesKeys.count)
  }

  /// Checkpoints of the bundle and of whoever checks it, under whichever name of the log.
  private func earlier(_ known: [SignedNote]) throws -> [Checkpoint] {
    var notes = known
    if let member = tar.member(BundleFile.checkpoints) {
      notes += try tar.bytes(of: member, upTo: 1 << 26).split(separator: 0x0A).map { line in
        guard let text = try JSONValue(parsing: Array(line))["note"]?.stringValue else {
          throw NoteFault.checkpoint
        }
        return try SignedNote(parsing: text.utf8)
      }
    }
    return try notes.map { note in
      let origin = try Checkpoint(text: note.text).origin
      guard let slash = origin.lastIndex(of: "/"),
        checkpoint.origin.hasPrefix(origin[...slash])
      else { throw ProofRejection.otherLog }
      return try ProofCheck(key: check.key.named(origin), policy: nil).checkpoint(note).checkpoint
    }
  }

  private func checkProofs(_ path: String) throws {
    let log = try EventLog(path: path, mode: .read)
    defer { log.close() }
    // The log says itself which instance it is of, and under which epoch.
    guard try Epochs(log).origin == checkpoint.origin else {
      throw BundleFault.altered(name: BundleFile.checkpoint)
    }
    let lines = try Self.bytes(BundleFile.proofs, tar).split(separator: 0x0A)
    for line in lines {
      switch try ProofFile(parsing: Array(line)) {
      case .inclusion(let proof, let root):
        let bytes = proof.leafIndex < log.head.size ? try log.entry(at: proof.leafIndex + 1) : nil
        guard let bytes, proof.treeSize == checkpoint.size, root == checkpoint.root else {
          throw BundleFault.altered(name: BundleFile.proofs)
        }
        try check.inclusion(proof, of: bytes, root: root)
      case .consistency(let proof):
        guard (0...log.head.size).contains(proof.firstSize), proof.secondSize == checkpoint.size,
          proof.verifies(first: try log.root(at: proof.firstSize), second: checkpoint.root)
        else { throw BundleFault.altered(name: BundleFile.proofs) }
      }
    }
  }
}
