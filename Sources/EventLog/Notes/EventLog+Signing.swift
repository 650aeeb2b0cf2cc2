extension EventLog {
  /// A signed checkpoint of the log as it is now.
  ///
  /// What was committed since the last signature is read and hashed again first: one flipped bit
  /// that is signed can never be mended. The checkpoint is stored before it is handed out.
  ///
  /// - Throws: `SigningRefusal` when the log is not a continuation of what was signed before;
  ///   `AppendRefusal` when it cannot be written; `LogFault`.
  public func checkpoint(signedBy signer: NoteSigner) async throws -> SignedNote {
    guard let writer else { throw AppendRefusal.readOnly }
    let head = self.head
    let last = try lastCheckpoint()
    // The same tree under the same name gets the same note.
    if let last, last.checkpoint.size == head.size, last.checkpoint.root == head.hash,
      last.checkpoint.origin == signer.name,
      last.note.signatures.first?.keyID == signer.verifier.keyID
    {
      return last.note
    }
    try rehash(head, since: last?.checkpoint)
    let note = try signer.sign(Checkpoint(origin: signer.name, head: head).text)
    return try await writer.exclusively { session in
      try session.store(note, of: head)
    }
  }

  /// The checkpoint that was signed last, nil when none was.
  ///
  /// - Throws: `LogFault`.
  public func lastCheckpoint() throws -> (checkpoint: Checkpoint, note: SignedNote)? {
    try readers.withReader { reader in
      let select = try Statement(
        reader.connection.handle, "SELECT note FROM checkpoint WHERE id = 1")
      defer { select.finalize() }
      guard try select.step() else { return nil }
      let note = try SignedNote(parsing: select.blob(0))
      return (try Checkpoint(text: note.text), note)
    }
  }

  /// The proof that the entry at `position` is under the log's last checkpoint, signing a new one
  /// when that does not reach so far.
  ///
  /// - Throws: as `checkpoint(signedBy:)`; `ProofFault.outOfRange`.
  public func receipt(for position: Int, signedBy signer: NoteSigner) async throws -> Receipt {
    guard position >= 1, position <= head.size else {
      throw ProofFault.outOfRange(asked: position, size: head.size)
    }
    let note = try await checkpoint(signedBy: signer)
    let size = try Checkpoint(text: note.text).size
    return Receipt(proof: try inclusionProof(of: position, in: size), note: note)
  }

  private func rehash(_ head: Head, since last: Checkpoint?) throws {
    let start = last?.size ?? 0
    guard start <= head.size else {
      throw SigningRefusal.shrunk(signed: start, size: head.size)
    }
    var frontier =
      start == 0 ? Frontier() : try withTiles { source in try source.frontier(of: start) }
    guard last == nil || frontier.root == last?.root else {
      throw SigningRefusal.different(size: start)
    }
    try entries(from: start + 1, through: head.size) { entry in
      frontier.append(.leaf(entry.bytes))
      return true
    }
    guard frontier.size == head.size, frontier.root == head.hash else {
      throw SigningRefusal.different(size: head.size)
    }
  }

  private func withTiles<R>(_ body: (inout TileSource) throws -> R) throws -> R {
    try readers.withReader { reader in
      var source = TileSource(reader)
      return try body(&source)
    }
  }
}

extension Session {
  /// Stores a checkpoint, unless one of a larger tree has been stored meanwhile: then that one.
  func store(_ note: SignedNote, of head: Head) throws -> SignedNote {
    let select = try Statement(connection.handle, "SELECT size, note FROM checkpoint WHERE id = 1")
    defer { select.finalize() }
    if try select.step(), select.integer(0) > head.size {
      return try SignedNote(parsing: select.blob(1))
    }
    let insert = try Statement(
      connection.handle,
      "INSERT OR REPLACE INTO checkpoint(id, size, root, note) VALUES(1, ?1, ?2, ?3)")
    defer { insert.finalize() }
    select.reset()
    insert.bind(1, head.size)
    try head.hash.withUnsafeBytes { root in
      try Array(note.description.utf8).withUnsafeBytes { bytes in
        insert.bind(2, blob: root)
        insert.bind(3, blob: bytes)
        try insert.run()
      }
    }
    return note
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
