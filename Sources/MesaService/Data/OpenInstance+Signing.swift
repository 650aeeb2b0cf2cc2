public import EventLog
public import MesaDomain

extension OpenInstance {
  /// Name of the log in checkpoints: `mesa.local/<id>/<epoch>`.
  public var origin: String { continuity.origin }

  /// The key by which what is signed from now on is verified.
  public func verifier() throws -> NoteVerifier {
    if let copy { return try NoteVerifier(vkey: copy.key) }
    return try keys.signer(for: origin).verifier
  }

  /// The key by which a note of this instance is verified, under whichever of its names it is.
  public func verifier(of note: SignedNote) throws -> NoteVerifier {
    try verifier().named(try Checkpoint(text: note.text).origin)
  }

  /// What a checkpoint is to the log as it is; nil for one of another instance.
  ///
  /// - Throws: `LogFault`.
  public func judge(_ checkpoint: Checkpoint) throws -> Epochs.Verdict? {
    try Epochs(log).judge(checkpoint, against: log)
  }

  /// Signs checkpoints with the instance's key.
  ///
  /// - Throws: `restore.unacknowledged` where something is lost: a tree that contradicts one that was
  ///   signed is never signed under the same name; `copy.readOnly` in an auditor's copy.
  public func signer() throws -> NoteSigner {
    if copy != nil { throw ServiceFailure("copy.readOnly", .unavailable) }
    if let loss = continuity.loss { throw loss.failure }
    return try keys.signer(for: origin)
  }

  /// A signed checkpoint of the log as it is now, kept beside the keys before it is handed out.
  ///
  /// - Throws: as `signer`, `EventLog.checkpoint`.
  public func checkpoint() async throws -> SignedNote {
    let note = try await log.checkpoint(signedBy: try signer())
    keepMark()
    return note
  }

  /// Keeps what was signed last beside the keys: by it an older log is noticed.
  public func keepMark() {
    guard isWriting, continuity.loss == nil else { return }
    log.finishSigning()
    guard let stored = try? log.lastCheckpoint(), stored.checkpoint.origin == origin else {
      return
    }
    let mark = CheckpointMark(folder: directory.keys)
    guard mark.read(keys) != .signed(stored.checkpoint) else { return }
    mark.keep(stored.note)
  }

  /// Answers for what a restore has lost: from then on the log is written again, under a new name.
  ///
  /// - Throws: `restore.nothingLost`; `auth.notPermitted`; as `LocalClient.submit`.
  public func acknowledgeRestore(
    _ reason: Instance.RestoreReason, _ setting: CommandRequest.Setting
  ) async throws -> CommandAnswer {
    guard let loss = continuity.loss else { throw Refusal("restore.nothingLost") }
    let answer = try await client.submit(
      CommandRequest(
        Instance.AcknowledgeRestore(
          reason: reason, position: loss.position, epoch: loss.epoch, lost: loss.lost),
        as: setting.principal, effective: client.handler.now(), id: setting.identifier()))
    PendingRestore.remove(from: directory.path)
    try log.signEveryGroup(with: try signer())
    _ = try await checkpoint()
    return answer
  }
}
