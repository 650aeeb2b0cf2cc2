/// Tables, index and triggers are word for word what a new log gets, and there is nothing else.
enum SchemaCheck {
  static func run(_ connection: Connection) throws {
    let select = try Statement(
      connection.handle, "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    defer { select.finalize() }
    var found: [String] = []
    while try select.step() {
      found.append((0..<4).map { select.string($0) }.joined(separator: "\n"))
    }
    found.removeAll { $0 == line(of: CosignedTable.sql) }
    guard found.sorted() == Schema.statements.map(line).sorted() else {
      throw VerificationFailure(.schema)
    }
  }

  /// Type, name, table and text of a statement `CREATE [UNIQUE] TYPE NAME…`.
  private static func line(of sql: String) -> String {
    let words = sql.split { " (\n".contains($0) }.map(String.init).filter { $0 != "UNIQUE" }
    let (type, name) = (words[1].lowercased(), words[2])
    let table = words.firstIndex(of: "ON").map { words[$0 + 1] }
    return [type, name, table ?? name, sql].joined(separator: "\n")
  }
}
