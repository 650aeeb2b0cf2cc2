/// Checkpoints that witnesses have cosigned, kept in the log's file for good: who has seen which
/// tree, and when.
///
/// The table comes with the first of them, so that a log without witnesses has none.
enum CosignedTable {
  static let sql = """
    CREATE TABLE cosigned(
      size INTEGER PRIMARY KEY, root BLOB NOT NULL, note BLOB NOT NULL) STRICT
    """

  static func exists(_ connection: Connection) throws -> Bool {
    let select = try Statement(
      connection.handle, "SELECT sql FROM sqlite_schema WHERE name = 'cosigned'")
    defer { select.finalize() }
    guard try select.step() else { return false }
    guard select.string(0) == sql else { throw VerificationFailure(.schema) }
    return true
  }

  /// All of them, for verification.
  ///
  /// - Throws: `VerificationFailure` for a row that is not what it says.
  static func checkpoints(
    _ connection: Connection, _ trust: VerificationTrust
  ) throws -> [Checkpoint] {
    guard try exists(connection) else { return [] }
    let select = try Statement(
      connection.handle, "SELECT size, root, note FROM cosigned ORDER BY size")
    defer { select.finalize() }
    var checkpoints: [Checkpoint] = []
    while try select.step() {
      checkpoints.append(
        try CheckpointRow.checkpoint(
          size: select.integer(0), root: select.blob(1), note: select.blob(2), trust))
    }
    return checkpoints
  }
}

extension EventLog {
  /// The largest tree that a witness has cosigned, nil when none was.
  ///
  /// - Throws: `LogFault`, `NoteFault`.
  public func lastCosigned() throws -> StoredCheckpoint? {
    try readers.withReader { reader in
      try Self.lastCosigned(reader.connection) { _ in true }
    }
  }

  /// All that witnesses have cosigned, the smallest tree first.
  ///
  /// - Throws: `LogFault`, `NoteFault`, and what `body` throws.
  public func cosigned(_ body: (StoredCheckpoint) throws -> Void) throws {
    var found: [StoredCheckpoint] = []
    try readers.withReader { reader in
      guard try CosignedTable.exists(reader.connection) else { return }
      let select = try Statement(
        reader.connection.handle, "SELECT note FROM cosigned ORDER BY size")
      defer { select.finalize() }
      while try select.step() { found.append(try StoredCheckpoint(parsing: select.blob(0))) }
    }
    for stored in found { try body(stored) }
  }

  /// The size that a witness cosigned last, as far as this log knows; 0 when it never did.
  ///
  /// - Throws: `LogFault`, `NoteFault`.
  public func sizeCosigned(by witness: NoteVerifier, origin: String) throws -> Int {
    try readers.withReader { reader in
      let last = try Self.lastCosigned(reader.connection) { stored in
        stored.checkpoint.origin == origin
          && stored.note.signatures.contains {
            $0.name == witness.name && $0.keyID == witness.keyID
          }
      }
      return last?.checkpoint.size ?? 0
    }
  }

  /// Keeps a checkpoint with its cosignatures, beside those that the same tree has already.
  ///
  /// - Throws: `SigningRefusal.different` when it is no checkpoint of this log; `AppendRefusal`.
  public func keep(cosigned note: SignedNote) async throws {
    guard let writer else { throw AppendRefusal.readOnly }
    let checkpoint = try Checkpoint(text: note.text)
    guard checkpoint.size <= head.size, try root(at: checkpoint.size) == checkpoint.root else {
      throw SigningRefusal.different(size: checkpoint.size)
    }
    try await writer.exclusively { session in
      try session.keep(cosigned: note, checkpoint)
    }
    signing.forgetCosigned()
  }

  private static func lastCosigned(
    _ connection: Connection, _ wanted: (StoredCheckpoint) -> Bool
  ) throws -> StoredCheckpoint? {
    guard try CosignedTable.exists(connection) else { return nil }
    let select = try Statement(
      connection.handle, "SELECT note FROM cosigned ORDER BY size DESC")
    defer { select.finalize() }
    while try select.step() {
      let stored = try StoredCheckpoint(parsing: select.blob(0))
      if wanted(stored) { return stored }
    }
    return nil
  }
}

extension Session {
  fileprivate func keep(cosigned note: SignedNote, _ checkpoint: Checkpoint) throws {
    try connection.execute("BEGIN IMMEDIATE")
    if try !CosignedTable.exists(connection) { try connection.execute(CosignedTable.sql) }
    let select = try Statement(
      connection.handle, "SELECT note FROM cosigned WHERE size = ?1")
    defer { select.finalize() }
    select.bind(1, checkpoint.size)
    var merged = note
    if try select.step(), let kept = try? StoredCheckpoint(parsing: select.blob(0)),
      kept.note.text == note.text
    {
      merged = kept.note.replacing(note.signatures)
    }
    select.reset()
    let upsert = try Statement(
      connection.handle,
      """
      INSERT INTO cosigned(size, root, note) VALUES(?1, ?2, ?3)
      ON CONFLICT(size) DO UPDATE SET root = excluded.root, note = excluded.note
      """)
    defer { upsert.finalize() }
    upsert.bind(1, checkpoint.size)
    try checkpoint.root.withUnsafeBytes { root in
      try Array(merged.description.utf8).withUnsafeBytes { bytes in
        upsert.bind(2, blob: root)
        upsert.bind(3, blob: bytes)
        try upsert.run()
      }
    }
    try connection.execute("COMMIT")
  }
}
