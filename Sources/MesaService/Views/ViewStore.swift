import Canonical
import EventLog
import FoundationEssentials
import GRDB
import MesaDomain

/// The read models of `views.sqlite`: follows the log, and can be deleted and rebuilt at any time.
///
/// The position that it has reached is stored in the same transaction as its rows.
actor ViewStore {
  /// Raised when what views hold changes: older ones are rebuilt.
  private static let edition = 8
  private static let entriesPerTransaction = 8_192

  private let log: EventLog
  private let database: any DatabaseWriter
  private let reader = EventReader()
  private var folds: [String: any AnyFolded] = [:]
  private var position: Int

  /// Opens the views beside a log, or makes them anew where they are of another edition or know
  /// more than the log does.
  ///
  /// - Parameter path: nil keeps them in memory.
  init(_ log: EventLog, path: String?) throws {
    self.log = log
    do {
      (database, position) = try Self.open(path, log.head.size)
    } catch let error as DatabaseError {
      let disposable: [ResultCode] = [.SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR]
      guard let path, disposable.contains(error.resultCode) else { throw ServiceFailure(error) }
      // Damaged, or no views at all: what it should hold is in the log.
      for suffix in ["", "-wal", "-shm"] { PrivateFile.remove(path + suffix) }
      do {
        (database, position) = try Self.open(path, log.head.size)
      } catch let error as DatabaseError {
        throw ServiceFailure(error)
      }
    }
  }

  private static func open(
    _ path: String?, _ size: Int
  ) throws -> (any DatabaseWriter, position: Int) {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")
    }
    let queue: DatabaseQueue
    if let path {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      // Readers of other processes go on while this one writes; a lost write is made again.
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      }
      try PrivateFile.setMode(0o600, of: path)
    } else {
      queue = try DatabaseQueue(configuration: configuration)
    }
    let position = try queue.write { database in
      let edition = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      if edition == Self.edition,
        let known = try Int.fetchOne(database, sql: "SELECT position FROM progress"),
        known <= size
      {
        return known
      }
      try Self.makeAnew(database)
      return 0
    }
    return (queue, position)
  }

  private static func makeAnew(_ database: Database) throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS record; DROP TABLE IF EXISTS progress; DROP TABLE IF EXISTS wake;
        \((IndexTables.names + SearchTable.names.reversed())
          .map { "DROP TABLE IF EXISTS \($0);" }.joined(separator: " "))
        CREATE TABLE record(
          kind TEXT NOT NULL, id TEXT NOT NULL, mesa TEXT, organ TEXT, owner TEXT,
          sort TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
        CREATE INDEX record_order ON record(kind, mesa, sort);
        CREATE TABLE wake(stream TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX wake_order ON wake(at);
        \(IndexTables.schema)
        \(SearchTable.schema)
        CREATE TABLE progress(position INTEGER NOT NULL);
        INSERT INTO progress VALUES (0);
        PRAGMA user_version = \(edition);
        """)
  }

  /// Follows the log up to `size` at least; returns at once when it is there already.
  ///
  /// - Throws: `ReplayFault`, `LogFault`, `ServiceFailure`.
  func advance(to size: Int) throws {
    while position < size {
      let last = min(size, position + Self.entriesPerTransaction)
      var touched: Set<String> = []
      var traces: [(file: String, position: Int)] = []
      try log.entries(from: position + 1, through: last) { entry in
        let envelope = try entry.envelope()
        let stream = envelope.stream
        let folded = try fold(stream)
        try folded.apply(envelope, reader)
        touched.insert(stream)
        if let file = folded.file(of: envelope) { traces.append((file, envelope.position)) }
        return true
      }
      try store(touched, traces, upTo: last)
      position = last
      if folds.count > 100_000 { folds.removeAll() }
    }
  }

  private func fold(_ stream: String) throws -> any AnyFolded {
    if let known = folds[stream] { return known }
    guard let kind = StreamID(stream)?.kind else {
      throw ReplayFault(code: "event.unknownStream", position: position, type: stream)
    }
    folds[stream] = Aggregates.folded(kind, stream)
    // A stream that began before this process did: all of it, then what follows is passed over.
    if position > 0 {
      try log.entries(of: stream) { try folds[stream]?.apply(try $0.envelope(), reader) }
    }
    return folds[stream] ?? Aggregates.folded(kind, stream)
  }

  /// What a stream shows, and by what it is found.
  private struct Shown {
    let stream: String
    let record: ViewRecord?
    let index: ViewIndex
    let isIndexed: Bool
    /// When something in it may fall due.
    let wakes: Instant?
  }

  private func store(
    _ touched: Set<String>, _ traces: [(file: String, position: Int)], upTo last: Int
  ) throws {
    let shown = try (touched.union(try dependent(on: touched))).sorted().map { stream in
      let folded = try fold(stream)
      let index = try folded.index { file in
        try (fold(StreamID.caseFile(file).text) as? Folded<CaseFile>)?.state
          ?? CaseFile.initial
      }
      return Shown(
        stream: stream, record: try folded.record(), index: index, isIndexed: folded.isIndexed,
        wakes: folded.wakes())
    }
    try Self.asking { try write(shown, traces, upTo: last) }
  }

  /// Plans, reviews and emergency openings of the cases that changed: of whom they ask something depends
  /// on who holds the case, and on whether it is open.
  private func dependent(on touched: Set<String>) throws -> [String] {
    try touched.filter { $0.hasPrefix(StreamKind.caseFile.rawValue + "/") }.flatMap { stream in
      let opened = try (fold(stream) as? Folded<CaseFile>)?.state.glass ?? []
      return [StreamKind.carePlan, .review].map {
        StreamID($0, StreamID(stream)?.key ?? "").text
      } + opened.map { StreamID.glass($0.person).text }
    }.filter { try folds[$0] != nil || log.version(of: $0) > 0 }
  }

  private func write(
    _ shown: [Shown], _ traces: [(file: String, position: Int)], upTo last: Int
  ) throws {
    try database.write { database in
      let insert = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)")
      for record in shown.compactMap(\.record) {
        try insert.execute(arguments: [
          record.kind, record.id, record.mesa, record.organ, record.owner, record.sort,
          Data(record.body),
        ])
        try SearchTable.write(record, database)
      }
      let sleep = try database.cachedStatement(sql: "DELETE FROM wake WHERE stream = ?")
      let wake = try database.cachedStatement(sql: "INSERT OR REPLACE INTO wake VALUES (?, ?)")
      for shown in shown {
        if let at = shown.wakes {
          try wake.execute(arguments: [shown.stream, at.milliseconds])
        } else {
          try sleep.execute(arguments: [shown.stream])
        }
        if shown.isIndexed {
          try IndexTables.write(shown.index, of: shown.stream, shown.record, database)
        }
      }
      try IndexTables.write(traces, database)
      try database.execute(sql: "UPDATE progress SET position = ?", arguments: [last])
    }
  }

  /// The records of a kind in their order, of one mesa or of all.
  func records(_ kind: String, mesa: String?) throws -> [ViewRecord] {
    try reading { database in
      try ViewRecord.fetchAll(
        database,
        sql: """
          SELECT * FROM record WHERE kind = ? AND (? IS NULL OR mesa = ?)
          ORDER BY mesa, sort, id
          """, arguments: [kind, mesa, mesa])
    }
  }

  /// Records of which something may have fallen due by then, the earliest first.
  func waking(by moment: Instant) throws -> [StreamID] {
    try reading { database in
      try String.fetchAll(
        database, sql: "SELECT stream FROM wake WHERE at <= ? ORDER BY at, stream",
        arguments: [moment.milliseconds])
    }.compactMap { StreamID($0) }
  }

  func record(_ kind: String, _ id: String) throws -> ViewRecord? {
    try reading { database in
      try ViewRecord.fetchOne(
        database, sql: "SELECT * FROM record WHERE kind = ? AND id = ?", arguments: [kind, id])
    }
  }

  /// Reads rows, all of one moment.
  func reading<R: Sendable>(_ body: @Sendable (Database) throws -> R) throws -> R {
    try Self.asking { try database.read(body) }
  }

  /// What the disk answers, as a failure that the service knows.
  private static func asking<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch let error as DatabaseError { throw ServiceFailure(error) }
  }
}

extension ViewRecord: FetchableRecord {
  init(row: Row) throws {
    let body: Data = row["body"]
    self.init(
      kind: row["kind"], id: row["id"], mesa: row["mesa"], organ: row["organ"],
      owner: row["owner"], sort: row["sort"], body: Array(body))
  }
}
