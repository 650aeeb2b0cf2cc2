extension EventLog {
  /// Signs every group of commits from now on, behind its acknowledgement.
  ///
  /// - Throws: `AppendRefusal.readOnly`.
  public func signEveryGroup(with signer: NoteSigner) throws(AppendRefusal) {
    try signing(with: signer).signEveryGroup()
  }

  /// A signed checkpoint of the log as it is now.
  ///
  /// What was committed since the last signature is read and hashed again first. The checkpoint
  /// is stored before it is handed out; who asks at the same time gets the same.
  ///
  /// - Throws: `SigningRefusal` when the log is not a continuation of what was signed before;
  ///   `AppendRefusal` when it cannot be written; `LogFault`.
  public func checkpoint(signedBy signer: NoteSigner) async throws -> SignedNote {
    try await signing(with: signer).checkpoint().note
  }

  /// The checkpoint that was stored last, nil when none was.
  ///
  /// - Throws: `LogFault`, `NoteFault`.
  public func lastCheckpoint() throws -> StoredCheckpoint? { try readers.storedCheckpoint() }

  /// Waits for the signature that is under way and stores it.
  ///
  /// - Returns: why something was not signed, where it was not.
  @discardableResult
  public func finishSigning() -> SigningRefusal? {
    signing.current?.finish()
    return signing.current?.fault
  }

  /// The proof that the entry at `position` is in the log.
  ///
  /// Under the last checkpoint that witnesses have cosigned where that reaches so far, else under
  /// one of the log as it is now, which comes to the disk with what is written next: a receipt waits
  /// for the entry's own way to the disk, and for no other.
  ///
  /// - Throws: as `checkpoint(signedBy:)`; `ProofFault.outOfRange`.
  public func receipt(for position: Int, signedBy signer: NoteSigner) async throws -> Receipt {
    guard position >= 1, position <= head.size else {
      throw ProofFault.outOfRange(asked: position, size: head.size)
    }
    if let cosigned = try signing.cosigned({ try lastCosigned() }),
      cosigned.checkpoint.size >= position,
      cosigned.checkpoint.origin == signer.name
    {
      return try receipt(for: position, under: cosigned)
    }
    let note = try await signing(with: signer).checkpoint(stored: false).note
    return try receipt(for: position, under: StoredCheckpoint(note))
  }

  /// The proof that the entry at `position` is in the tree of a checkpoint that is stored.
  ///
  /// - Throws: `ProofFault.outOfRange`, `LogFault`.
  public func receipt(for position: Int, under stored: StoredCheckpoint) throws -> Receipt {
    Receipt(
      proof: try inclusionProof(of: position, in: stored.checkpoint.size), note: stored.note)
  }

  private func signing(with signer: NoteSigner) throws(AppendRefusal) -> CheckpointSigning {
    guard let writer else { throw AppendRefusal.readOnly }
    return signing.with(signer) {
      CheckpointSigning(signer, readers: readers, followers: followers, writer: writer)
    }
  }
}

extension Readers {
  /// The checkpoint that was stored last, nil when none was.
  func storedCheckpoint() throws -> StoredCheckpoint? {
    try withReader { reader in
      let select = try Statement(
        reader.connection.handle, "SELECT note FROM checkpoint WHERE id = 1")
      defer { select.finalize() }
      return try select.step() ? StoredCheckpoint(parsing: select.blob(0)) : nil
    }
  }
}

/// Why a checkpoint is not signed: two signed trees must never contradict each other.
public enum SigningRefusal: Error, Sendable, Equatable {
  /// The log is shorter than one that was signed.
  case shrunk(signed: Int, size: Int)
  /// The first `size` entries do not give the root that was signed or stored.
  case different(size: Int)

  public var code: String {
    switch self {
    case .shrunk: "checkpoint.shrunk"
    case .different: "checkpoint.different"
    }
  }
}
