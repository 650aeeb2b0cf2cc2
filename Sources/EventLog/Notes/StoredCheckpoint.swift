/// A checkpoint of this log with the note that it stands in.
public struct StoredCheckpoint: Sendable, Equatable {
  public let checkpoint: Checkpoint
  public let note: SignedNote

  /// - Throws: `NoteFault.checkpoint` for another note.
  public init(_ note: SignedNote) throws(NoteFault) {
    (checkpoint, self.note) = (try Checkpoint(text: note.text), note)
  }

  /// - Throws: `NoteFault` for bytes that are no checkpoint.
  init(parsing bytes: UnsafeRawBufferPointer) throws(NoteFault) {
    try self.init(SignedNote(parsing: bytes))
  }
}
