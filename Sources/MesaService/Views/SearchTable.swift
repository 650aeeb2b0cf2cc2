import Canonical
import GRDB
import MesaDomain

/// The full text of what stands in clear: agreements, and titles of agenda items.
///
/// Never a name, an address or what was told of a case: those are sealed, and what is sealed is not
/// here. Found is not shown: of each record the right is asked for first.
enum SearchTable {
  static let names = ["phrase", "phrase_text"]

  static let schema = """
    CREATE TABLE phrase(
      number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
      UNIQUE(kind, id));
    CREATE VIRTUAL TABLE phrase_text USING fts5(
      text, content='phrase', content_rowid='number', tokenize='unicode61 remove_diacritics 2');
    """

  /// What of a record can be found by its words; nil where it has none in clear.
  static func text(of record: ViewRecord) throws -> String? {
    switch record.kind {
    case RecordKind.agreement.rawValue:
      let value = try record.value()
      return [value["number"], value["text"]].compactMap { $0?.stringValue }
        .joined(separator: "\n")
    case RecordKind.meeting.rawValue:
      let value = try record.value()
      let titles = (value["agenda"]?.arrayValue ?? []).compactMap { $0["title"]?.stringValue }
      return ([value["minutes"]?["number"]?.stringValue].compactMap(\.self) + titles)
        .joined(separator: "\n")
    default: return nil
    }
  }

  /// Takes the place of what was found of the record before, where that has changed.
  static func write(_ record: ViewRecord, _ database: Database) throws {
    guard let text = try text(of: record) else { return }
    let known = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT number, text FROM phrase WHERE kind = ? AND id = ?"),
      arguments: [record.kind, record.id])
    if let known {
      let (number, old): (Int64, String) = (known["number"], known["text"])
      if old == text { return }
      // An index beside its content is told what it has to forget.
      try database.cachedStatement(
        sql: "INSERT INTO phrase_text(phrase_text, rowid, text) VALUES ('delete', ?, ?)"
      ).execute(arguments: [number, old])
      try database.cachedStatement(sql: "UPDATE phrase SET text = ? WHERE number = ?")
        .execute(arguments: [text, number])
      try index(number, text, database)
    } else {
      try database.cachedStatement(sql: "INSERT INTO phrase(kind, id, text) VALUES (?, ?, ?)")
        .execute(arguments: [record.kind, record.id, text])
      try index(database.lastInsertedRowID, text, database)
    }
  }

  private static func index(_ number: Int64, _ text: String, _ database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO phrase_text(rowid, text) VALUES (?, ?)")
      .execute(arguments: [number, text])
  }

  /// The words somebody typed, all of which have to be there, the last one perhaps not whole.
  ///
  /// Quoted one by one, so that nothing in them is taken for a sign of the query language.
  static func query(_ typed: String) -> String? {
    let words = typed.split { !$0.isLetter && !$0.isNumber }
    guard let last = words.indices.last else { return nil }
    return words.indices.map { "\"\(words[$0])\"" + ($0 == last ? "*" : "") }
      .joined(separator: " ")
  }
}

extension ViewStore {
  /// Records in whose clear text all the words stand, the best match first.
  ///
  /// - Parameter mesas: those that it can be of; nil for any.
  func records(
    saying typed: String, in mesas: [MesaID]?, limit: Int, from offset: Int
  ) throws -> [ViewRecord] {
    guard let query = SearchTable.query(typed) else { return [] }
    let mesas = mesas.map { mesas in
      String(
        decoding: JSONValue.array(mesas.map { .string($0.rawValue) }).canonicalBytes,
        as: UTF8.self)
    }
    return try reading { database in
      try ViewRecord.fetchAll(
        database,
        sql: """
          SELECT record.* FROM phrase_text
          JOIN phrase ON phrase.number = phrase_text.rowid
          JOIN record ON record.kind = phrase.kind AND record.id = phrase.id
          WHERE phrase_text MATCH ?1
            AND (?2 IS NULL OR record.mesa IN (SELECT value FROM json_each(?2)))
          ORDER BY rank, phrase.number LIMIT ?3 OFFSET ?4
          """, arguments: [query, mesas, limit, offset])
    }
  }
}
