import Canonical
import GRDBSQLite

/// The statements of the writer, prepared once.
struct Statements {
  let begin, commit, rollback: Statement
  let entry, command, head, tile, checkpoint: Statement
  private let versionOf, rememberedAs: Statement

  init(_ connection: Connection) throws(LogFault) {
    begin = try connection.prepare("BEGIN IMMEDIATE")
    commit = try connection.prepare("COMMIT")
    rollback = try connection.prepare("ROLLBACK")
    entry = try connection.prepare(
      """
      INSERT OR FAIL INTO entry(position, stream, version, type, bytes)
      VALUES(?1, ?2, ?3, ?4, ?5)
      """)
    command = try connection.prepare(
      """
      INSERT OR FAIL INTO command(id, digest, actor, first, count, at)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6)
      """)
    head = try connection.prepare(
      "UPDATE head SET size = ?1, root = ?2, frontier = ?3, at = ?4, behind = ?5 WHERE id = 1")
    tile = try connection.prepare(
      """
      INSERT INTO tile(level, number, hashes) VALUES(?1, ?2, ?3)
      ON CONFLICT(level, number) DO UPDATE SET hashes = excluded.hashes
      """)
    // The signatures behind two groups may come in the other order than the groups.
    checkpoint = try connection.prepare(
      """
      INSERT INTO checkpoint(id, size, root, note) VALUES(1, ?1, ?2, ?3)
      ON CONFLICT(id) DO UPDATE SET size = excluded.size, root = excluded.root,
        note = excluded.note
      WHERE excluded.size >= checkpoint.size
      """)
    versionOf = try connection.prepare("SELECT max(version) FROM entry WHERE stream = ?1")
    rememberedAs = try connection.prepare(
      "SELECT digest, actor, first, count, at FROM command WHERE id = ?1")
  }

  /// 0 for a stream that does not exist.
  func version(of stream: String) throws(LogFault) -> Int {
    var stream = stream
    return try stream.withUTF8Bytes { text throws(LogFault) in
      versionOf.bind(1, text: text)
      defer { versionOf.reset() }
      return try versionOf.step() ? versionOf.integer(0) : 0
    }
  }

  func remembered(_ command: String) throws(LogFault) -> Remembered? {
    var command = command
    return try command.withUTF8Bytes { text throws(LogFault) in
      rememberedAs.bind(1, text: text)
      defer { rememberedAs.reset() }
      guard try rememberedAs.step() else { return nil }
      return Remembered(
        digest: [UInt8](rememberedAs.blob(0).prefix(Batch.digestBytes)),
        actor: rememberedAs.string(1),
        first: rememberedAs.integer(2), count: rememberedAs.integer(3),
        at: Instant(milliseconds: Int64(rememberedAs.integer(4))))
    }
  }
}

extension Statement {
  /// Runs an insertion; true when a trigger refused it because the key is known.
  func runUnlessKnown() throws(LogFault) -> Bool {
    do {
      try run()
      return false
    } catch .storage(constraintTrigger, _) {
      return true
    }
  }
}

/// SQLITE_CONSTRAINT_TRIGGER, a macro that Swift cannot import.
let constraintTrigger: Int32 = SQLITE_CONSTRAINT | (7 << 8)

extension String {
  mutating func withUTF8Bytes<R, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    let result: Result<R, E> = withUTF8 { utf8 in
      do throws(E) {
        return .success(try body(UnsafeRawBufferPointer(utf8)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
