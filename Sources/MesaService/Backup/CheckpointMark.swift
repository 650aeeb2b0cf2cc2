public import EventLog

/// The checkpoint that was signed last, kept beside the keys, where no restore of the data reaches it.
///
/// It is what an older backup, put in place by whatever means, is noticed by. Signed, so that nobody
/// without the key makes another. Where the folder of the keys cannot be written, none is kept, and
/// checkpoints kept elsewhere have to tell.
struct CheckpointMark: Sendable {
  enum Found: Sendable, Equatable {
    case none
    case signed(Checkpoint)
    /// Something is there that this instance's key has not signed.
    case unreadable
  }

  static let name = "last.checkpoint"

  let folder: String

  private var path: String { folder + "/" + Self.name }

  /// What is there, not judged yet: nil where there is nothing, empty where it cannot be read.
  var bytes: [UInt8]? {
    guard let status = try? PrivateFile.status(path) else { return nil }
    guard status.kind == .file, status.bytes <= SignedNote.maximumBytes else { return [] }
    return (try? PrivateFile.bytes(of: path)) ?? []
  }

  func read(_ keys: Keys) -> Found { Self.judge(bytes, keys) }

  static func judge(_ bytes: [UInt8]?, _ keys: Keys) -> Found {
    guard let bytes else { return .none }
    guard let note = try? SignedNote(parsing: bytes), let checkpoint = try? keys.checkpoint(note)
    else { return .unreadable }
    return .signed(checkpoint)
  }

  /// Puts a checkpoint in the place of the one before it, whole or not at all.
  func keep(_ note: SignedNote) {
    let new = path + ".new"
    PrivateFile.remove(new)
    do {
      try Array(note.description.utf8).withUnsafeBytes {
        try PrivateFile.write($0, to: new, mode: 0o400)
      }
      try PrivateFile.replace(path, with: new)
    } catch {
      PrivateFile.remove(new)
    }
  }
}

extension Keys {
  /// A checkpoint that this key has signed under whatever name it says.
  ///
  /// - Throws: `NoteFault`.
  public func checkpoint(_ note: SignedNote) throws -> Checkpoint {
    let origin = try Checkpoint(text: note.text).origin
    return try Checkpoint(note, signedBy: try signer(for: origin).verifier)
  }
}
