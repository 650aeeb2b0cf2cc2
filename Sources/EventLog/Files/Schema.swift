/// The tables of a log, and the version of their format.
///
/// `entry.bytes` is the only truth. `command` is what idempotency rests on; head and tiles are
/// derived from the entries, stored in the same transaction, and compared by verification.
public enum Schema {
  /// "MESA", so that `file` and a careless program can tell what this is.
  public static let applicationID = 0x4D45_5341
  public static let version = 1

  /// The statements that make an empty log, also for the C loops of mesa-bench.
  public static let statements = tables + triggers.map(\.sql)

  static let tables = [
    """
    CREATE TABLE entry(
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL,
      type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT
    """,
    "CREATE UNIQUE INDEX entry_stream ON entry(stream, version)",
    """
    CREATE TABLE command(
      id TEXT PRIMARY KEY, digest BLOB NOT NULL, actor TEXT NOT NULL, first INTEGER NOT NULL,
      count INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE head(
      id INTEGER PRIMARY KEY CHECK(id = 1), size INTEGER NOT NULL, root BLOB NOT NULL,
      frontier BLOB NOT NULL, at INTEGER NOT NULL, behind INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE tile(
      level INTEGER NOT NULL, number INTEGER NOT NULL, hashes BLOB NOT NULL,
      PRIMARY KEY(level, number)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE checkpoint(
      id INTEGER PRIMARY KEY CHECK(id = 1), size INTEGER NOT NULL, root BLOB NOT NULL,
      note BLOB NOT NULL) STRICT
    """,
  ]

  /// Nothing is changed or taken away, and what is added is next in line.
  ///
  /// INSERT OR REPLACE deletes without firing a DELETE trigger, so INSERT itself is watched.
  /// Each costs one look into an index that the insertion visits anyway. They refuse by FAIL, not
  /// ABORT, and the writer inserts OR FAIL: nothing has been written when they speak, and SQLite
  /// need not copy every page of the statement to be able to take it back (a quarter of the cost).
  static let triggers: [(name: String, sql: String)] = [
    (
      "entry_next",
      """
      CREATE TRIGGER entry_next BEFORE INSERT ON entry
      WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
        OR NEW.version IS NOT
          (SELECT coalesce(max(version), 0) + 1 FROM entry WHERE stream = NEW.stream)
      BEGIN SELECT RAISE(FAIL, 'entry.notNext'); END
      """
    ),
    (
      "entry_update",
      """
      CREATE TRIGGER entry_update BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'entry.appendOnly'); END
      """
    ),
    (
      "entry_delete",
      """
      CREATE TRIGGER entry_delete BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'entry.appendOnly'); END
      """
    ),
    (
      "command_new",
      """
      CREATE TRIGGER command_new BEFORE INSERT ON command
      WHEN EXISTS (SELECT 1 FROM command WHERE id = NEW.id)
      BEGIN SELECT RAISE(FAIL, 'command.known'); END
      """
    ),
    (
      "command_update",
      """
      CREATE TRIGGER command_update BEFORE UPDATE ON command
      BEGIN SELECT RAISE(ABORT, 'command.appendOnly'); END
      """
    ),
    (
      "command_delete",
      """
      CREATE TRIGGER command_delete BEFORE DELETE ON command
      BEGIN SELECT RAISE(ABORT, 'command.appendOnly'); END
      """
    ),
  ]
}
