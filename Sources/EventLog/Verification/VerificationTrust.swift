/// Whose signatures must hold under the checkpoints that stand in the log's file.
public struct VerificationTrust: Sendable {
  private let key: NoteVerifier?
  private let policy: WitnessPolicy?

  /// `key`: the log's, under whichever of its names: a restore with loss gives it another.
  public init(key: NoteVerifier? = nil, policy: WitnessPolicy? = nil) {
    (self.key, self.policy) = (key, policy)
  }

  /// - Throws: `VerificationFailure` for a signature that does not hold.
  func check(_ note: SignedNote, _ checkpoint: Checkpoint) throws {
    do throws(NoteFault) {
      if let key {
        _ = try note.verify(with: [key.named(checkpoint.origin)])
      }
      for witness in policy?.witnesses ?? [] { _ = try note.cosignature(of: witness.key) }
    } catch {
      throw VerificationFailure(.signature)
    }
  }
}

/// The checkpoint that was signed last.
enum CheckpointRow {
  static func read(_ connection: Connection, _ trust: VerificationTrust) throws -> Checkpoint? {
    let select = try Statement(
      connection.handle, "SELECT size, root, note FROM checkpoint WHERE id = 1")
    defer { select.finalize() }
    guard try select.step() else { return nil }
    return try checkpoint(
      size: select.integer(0), root: select.blob(1), note: select.blob(2), trust)
  }

  /// What a row's note says, which its columns must say as well.
  ///
  /// - Throws: `VerificationFailure`.
  static func checkpoint(
    size: Int, root: UnsafeRawBufferPointer, note bytes: UnsafeRawBufferPointer,
    _ trust: VerificationTrust
  ) throws -> Checkpoint {
    guard let stored = try? StoredCheckpoint(parsing: bytes), stored.checkpoint.size == size,
      stored.checkpoint.root == TreeHash(root),
      Array(stored.note.description.utf8).elementsEqual(bytes)
    else { throw VerificationFailure(.checkpoint) }
    try trust.check(stored.note, stored.checkpoint)
    return stored.checkpoint
  }
}
