import EventLog

/// What a bundle holds, as a text that the log's key signs: no byte in it can be another.
///
/// A signed note (C2SP signed-note) that is no checkpoint: its second line is no number. From the
/// fourth line on it is what `sha256sum -c` reads.
struct BundleManifest: Sendable, Equatable {
  struct File: Sendable, Equatable {
    let name: String
    let bytes: Int
    /// Lower-case hexadecimal.
    let sha256: String
  }

  static let name = "manifest"
  static let version = "mesa.bundle/v1"

  let origin: String
  /// Entries in it.
  let size: Int
  let files: [File]

  var text: String {
    ([Self.version, origin, String(size)] + files.map { "\($0.sha256)  \($0.name)" })
      .map { $0 + "\n" }.joined()
  }

  init(origin: String, size: Int, files: [File]) {
    (self.origin, self.size, self.files) = (origin, size, files)
  }

  /// - Parameter lengths: of the files by their names, as they were found.
  /// - Throws: `bundle.newer`, `bundle.malformed`, `bundle.missing`.
  init(text: String, lengths: [String: Int]) throws(BundleFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.first == Self.version[...] else {
      throw lines.first?.hasPrefix("mesa.bundle/") == true ? .newer : .malformed(offset: 0)
    }
    guard lines.count >= 3, let size = Int(lines[2]), size > 0, String(size) == lines[2] else {
      throw .malformed(offset: 0)
    }
    var files: [File] = []
    for line in lines.dropFirst(3) {
      let (digest, name) = (String(line.prefix(64)), String(line.dropFirst(66)))
      guard line.dropFirst(64).hasPrefix("  "), digest.utf8.count == 64,
        digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
      else { throw .malformed(offset: 0) }
      guard let bytes = lengths[name] else { throw .missing(name: name) }
      files.append(File(name: name, bytes: bytes, sha256: digest))
    }
    self.init(origin: String(lines[1]), size: size, files: files)
    guard self.text == text else { throw .malformed(offset: 0) }
  }
}

/// The names of a bundle's files.
enum BundleFile {
  static let readme = "README.txt"
  static let leeme = "LEEME.txt"
  static let verifier = "verify.py"
  static let key = "key"
  static let checkpoint = "checkpoint"
  /// Further checkpoints that witnesses have cosigned, as JSON Lines.
  static let checkpoints = "checkpoints.jsonl"
  /// That each of them is the beginning of the log, and that the first entry is in it.
  static let proofs = "proofs.jsonl"
  static let erasures = "erasures.jsonl"
  static let minutesKeys = "minutes-keys.jsonl"
  static let contracts = "contracts/"
  static let log = "log.jsonl"

  static let needed = [readme, leeme, verifier, key, checkpoint, proofs, erasures, log]

  /// Bytes that a file of that name may have; nil for a name that no bundle has.
  static func limit(of name: String) -> Int? {
    switch name {
    case readme, leeme, verifier: 1 << 20
    case key: 1 << 10
    case checkpoint, BundleManifest.name: SignedNote.maximumBytes
    case checkpoints, proofs, minutesKeys: 1 << 26
    case erasures, log: TarHeader.maximumSize
    default:
      name.hasPrefix(contracts) && name.hasSuffix(".json") && !name.dropFirst(10).contains("/")
        ? 1 << 20 : nil
    }
  }
}
