import Canonical
import FoundationEssentials
import GRDB
import MesaDomain

/// The tables by which questions find what is theirs without looking at the rest.
enum IndexTables {
  static let names = ["reach", "waiting", "tally", "trace"]

  static let schema = """
    CREATE TABLE reach(
      whom TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL,
      PRIMARY KEY(whom, kind, id, stream)) WITHOUT ROWID;
    CREATE INDEX reach_stream ON reach(stream);
    CREATE TABLE waiting(
      whom TEXT NOT NULL, due TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL,
      what TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, since TEXT, person TEXT,
      other TEXT, risk TEXT, detail TEXT, PRIMARY KEY(whom, due, stream, number)) WITHOUT ROWID;
    CREATE INDEX waiting_stream ON waiting(stream);
    CREATE TABLE tally(
      mesa TEXT NOT NULL, kind TEXT NOT NULL, began TEXT NOT NULL, stream TEXT NOT NULL,
      pathway TEXT, ended TEXT, answered TEXT, due TEXT, reason TEXT, over INTEGER NOT NULL,
      PRIMARY KEY(mesa, kind, began, stream)) WITHOUT ROWID;
    CREATE INDEX tally_stream ON tally(stream);
    CREATE TABLE trace(
      file TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(file, position)) WITHOUT ROWID;
    CREATE INDEX record_code ON record(sort) WHERE kind IN ('case', 'referral');
    """

  /// Takes the place of whatever the stream said before.
  static func write(
    _ index: ViewIndex, of stream: String, _ record: ViewRecord?, _ database: Database
  ) throws {
    for table in ["reach", "waiting", "tally"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE stream = ?")
        .execute(arguments: [stream])
    }
    if let record {
      for whom in Set(index.reach) {
        try database.cachedStatement(sql: "INSERT INTO reach VALUES (?, ?, ?, ?)")
          .execute(arguments: [whom.description, record.kind, record.id, stream])
      }
      if let tally = index.tally {
        try database.cachedStatement(sql: "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .execute(arguments: [
            tally.mesa.rawValue, record.kind, tally.from.description, stream, tally.pathway,
            tally.to?.description, tally.answered?.description, tally.due?.description,
            tally.reason, tally.isOver,
          ])
      }
    }
    for (number, waiting) in index.waiting.enumerated() {
      try database.cachedStatement(
        sql: "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        waiting.whom.description, waiting.due?.description ?? "", stream, number,
        waiting.what.rawValue, waiting.kind.rawValue, waiting.id, waiting.since?.description,
        waiting.person?.rawValue, waiting.other?.rawValue, waiting.risk, waiting.detail,
      ])
    }
  }

  static func write(_ traces: [(file: String, position: Int)], _ database: Database) throws {
    guard !traces.isEmpty else { return }
    let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO trace VALUES (?, ?)")
    for trace in traces { try insert.execute(arguments: [trace.file, trace.position]) }
  }
}

/// A line of `waiting` with what is known of its record.
struct WaitingRow: Sendable {
  let work: Waiting
  let record: ViewRecord

  /// The columns of a record, and behind them those of what waits; nil for words of another time.
  fileprivate init?(_ row: Row, for whom: Reach) throws {
    record = try ViewRecord(row: row)
    guard let what = DeskWork(rawValue: row[8]), let kind = RecordKind(rawValue: record.kind)
    else { return nil }
    work = Waiting(
      whom, what, kind, record.id, due: Instant(row[7] as String),
      since: (row[9] as String?).flatMap { Instant($0) },
      person: (row[10] as String?).flatMap { PersonID(rawValue: $0) },
      other: (row[11] as String?).flatMap { AgencyID(rawValue: $0) },
      risk: row[12], detail: row[13])
  }
}

extension ViewStore {
  /// Records of a kind that may matter to any of those, in their order; all of the kind for nil.
  func records(_ kind: String, of whom: [Reach]?, mesa: String?) throws -> [ViewRecord] {
    guard let whom else { return try records(kind, mesa: mesa) }
    return try reading { database in
      var found: [String: ViewRecord] = [:]
      for whom in whom {
        let rows = try ViewRecord.fetchAll(
          database,
          sql: """
            SELECT record.* FROM reach JOIN record USING (kind, id)
            WHERE reach.whom = ? AND reach.kind = ? AND (? IS NULL OR record.mesa = ?)
            """, arguments: [whom.description, kind, mesa, mesa])
        for row in rows { found[row.id] = row }
      }
      return found.values.sorted {
        ($0.mesa ?? "", $0.sort, $0.id) < ($1.mesa ?? "", $1.sort, $1.id)
      }
    }
  }

  /// What waits for any of those and is due by a moment, or has no term; of one mesa or of all.
  func waiting(
    for reaches: [Reach], by horizon: Instant, mesa: String?
  ) throws -> [WaitingRow] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT record.kind, record.id, record.mesa, record.organ, record.owner, record.sort,
            x'', waiting.due, waiting.what, waiting.since, waiting.person, waiting.other,
            waiting.risk, waiting.detail
          FROM waiting JOIN record ON record.kind = waiting.kind AND record.id = waiting.id
          WHERE waiting.whom = ? AND waiting.due <= ? AND (? IS NULL OR record.mesa = ?)
          """)
      var found: [WaitingRow] = []
      for whom in reaches {
        let rows = try Row.fetchCursor(
          statement, arguments: [whom.description, horizon.description, mesa, mesa])
        while let row = try rows.next() {
          if let row = try WaitingRow(row, for: whom) { found.append(row) }
        }
      }
      return found
    }
  }

  /// Positions in the log of everything that concerns a case file, in order.
  func trace(of file: String) throws -> [Int] {
    try reading { database in
      try Int.fetchAll(
        database, sql: "SELECT position FROM trace WHERE file = ? ORDER BY position",
        arguments: [file])
    }
  }

  /// The case or referral with that code.
  func record(coded code: String) throws -> ViewRecord? {
    try reading { database in
      try ViewRecord.fetchOne(
        database,
        sql: "SELECT * FROM record WHERE sort = ? AND kind IN ('case', 'referral')",
        arguments: [code])
    }
  }
}

/// Casework of a mesa in a period, before disclosure control: for the control and nobody else.
struct TallyCounts: Sendable {
  let open, opened, closed: Int
  let sent: [String: Int]
}

extension ViewStore {
  /// Counts of what was open at the end, began and ended in a period, and of referrals by pathway.
  func tally(of mesa: String, from: Instant, to: Instant) throws -> TallyCounts {
    let (from, to) = (from.description, to.description)
    return try reading { database in
      func count(_ condition: String, _ arguments: StatementArguments) throws -> Int {
        try Int.fetchOne(
          database,
          sql: "SELECT COUNT(*) FROM tally WHERE mesa = ? AND kind = 'case' AND " + condition,
          arguments: [mesa] + arguments) ?? 0
      }
      let sent = try Row.fetchAll(
        database,
        sql: """
          SELECT pathway, COUNT(*) AS sent FROM tally
          WHERE mesa = ? AND kind = 'referral' AND began >= ? AND began < ? GROUP BY pathway
          """, arguments: [mesa, from, to])
      return TallyCounts(
        open: try count("began < ? AND (ended IS NULL OR ended >= ?)", [to, to]),
        opened: try count("began >= ? AND began < ?", [from, to]),
        closed: try count("ended >= ? AND ended < ?", [from, to]),
        sent: Dictionary(
          uniqueKeysWithValues: sent.map { ($0["pathway"] as String? ?? "", $0["sent"] as Int) }))
    }
  }

  /// Streams that such a count counts; `:from`, `:to` and `:pathway` stand in the condition.
  func tallied(
    _ condition: String, _ kind: String, of mesa: String, from: Instant, to: Instant,
    pathway: String?
  ) throws -> [String] {
    let (from, to) = (from.description, to.description)
    return try reading { database in
      // Every name stands in the query, whichever of them the condition has.
      try String.fetchAll(
        database,
        sql: """
          SELECT stream FROM tally
          WHERE mesa = :mesa AND kind = :kind AND (\(condition))
            AND :from <= :to AND (:pathway IS NULL OR pathway = :pathway)
          ORDER BY stream
          """,
        arguments: ["mesa": mesa, "kind": kind, "from": from, "to": to, "pathway": pathway])
    }
  }
}
