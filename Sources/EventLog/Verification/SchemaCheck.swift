/// Tables, index and triggers are word for word what a new log gets, and no trigger was added.
enum SchemaCheck {
  static func run(_ connection: Connection) throws {
    let select = try Statement(
      connection.handle, "SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    defer { select.finalize() }
    var found: Set<String> = []
    var triggers = 0
    while try select.step() {
      if select.string(0) == "trigger" { triggers += 1 }
      found.insert(select.string(1))
    }
    guard found.isSuperset(of: Schema.statements), triggers == Schema.triggers.count else {
      throw VerificationFailure(.schema)
    }
  }
}

/// The checkpoint that was signed last.
enum CheckpointRow {
  static func read(_ connection: Connection) throws -> Checkpoint? {
    let select = try Statement(
      connection.handle, "SELECT size, root, note FROM checkpoint WHERE id = 1")
    defer { select.finalize() }
    guard try select.step() else { return nil }
    guard let note = try? SignedNote(parsing: select.blob(2)),
      let checkpoint = try? Checkpoint(text: note.text), checkpoint.size == select.integer(0),
      checkpoint.root == TreeHash(select.blob(1))
    else { throw VerificationFailure(.checkpoint) }
    return checkpoint
  }
}
