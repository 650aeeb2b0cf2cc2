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
  static let edition = 16
  private static let entriesPerTransaction = 8_192

  private let log: EventLog
  /// Up to where they are of the past; nil follows the log.
  private let horizon: Horizon?
  private let snapshots: Snapshots?
  private let opening: () throws -> Opened
  private var known: Opened?
  private let reader = EventReader()
  private var folds: [String: any AnyFolded] = [:]
  /// Of the present; the past is asked too seldom.
  private let cache = RecordCache()
  private var position = 0
  /// Entries that were read to bring them here, since this process opened them.
  private(set) var replayed = 0
  /// The latest moment at which anything that is in them happened.
  private var latest = Int64.min

  private struct Opened {
    let database: any DatabaseWriter
    let progress: Progress
  }

  private struct Progress {
    var position = 0
    var latest = Int64.min
  }

  /// Opens the views beside a log, or makes them anew where they are of another edition or know
  /// more than the log does.
  ///
  /// - Parameters:
  ///   - path: nil keeps them in memory.
  ///   - snapshots: where copies are left on the way.
  init(_ log: EventLog, path: String?, snapshots: Snapshots? = nil) throws {
    (self.log, self.snapshots, horizon) = (log, path == nil ? nil : snapshots, nil)
    let size = log.head.size
    opening = { try Self.opened(path, size) }
    // At once: what is wrong with the disk is said when the instance is opened.
    (position, latest) = try Self.taken(&known, opening)
    cache.advance(to: position, forgetting: [])
    self.snapshots?.keep(upTo: size)
  }

  /// Views of the past, made by the same code in a place of their own when they are first asked: from
  /// the nearest snapshot that holds nothing later, else from the beginning.
  ///
  /// - Parameter path: a new file; nil keeps them in memory.
  init(_ log: EventLog, of horizon: Horizon, path: String? = nil, from snapshots: Snapshots?) {
    (self.log, self.horizon, self.snapshots) = (log, horizon, nil)
    opening = { try Self.past(horizon, path, snapshots) }
  }

  private static func taken(
    _ known: inout Opened?, _ opening: () throws -> Opened
  ) throws -> (position: Int, latest: Int64) {
    let opened = try opening()
    known = opened
    return (opened.progress.position, opened.progress.latest)
  }

  private func database() throws -> any DatabaseWriter {
    if let known { return known.database }
    (position, latest) = try Self.taken(&known, opening)
    return try database()
  }

  private static func past(
    _ horizon: Horizon, _ path: String?, _ snapshots: Snapshots?
  ) throws -> Opened {
    for snapshot in snapshots?.before(horizon.position) ?? [] {
      let queue = try DatabaseQueue(path: path ?? ":memory:", configuration: configuration)
      do {
        var reading = Configuration()
        reading.readonly = true
        let copied = try DatabaseQueue(path: snapshot, configuration: reading)
        try copied.backup(to: queue)
        try copied.close()
        if let progress = try queue.read({ try Self.progress($0) }),
          progress.position <= horizon.position,
          horizon.effective.map({ progress.latest <= $0.milliseconds }) ?? true
        {
          return Opened(database: queue, progress: progress)
        }
      } catch is DatabaseError {
        // Damaged: an earlier one, or the log itself, says the same.
      }
      try queue.close()
      if let path { PrivateFile.remove(path) }
    }
    return try open(path, horizon.position)
  }

  private static func opened(_ path: String?, _ size: Int) throws -> Opened {
    do {
      return try open(path, size)
    } catch let error as DatabaseError {
      let disposable: [ResultCode] = [.SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR]
      guard let path, disposable.contains(error.resultCode) else { throw ServiceFailure(error) }
      // Damaged, or no views at all: what it should hold is in the log.
      for suffix in ["", "-wal", "-shm"] { PrivateFile.remove(path + suffix) }
      do {
        return try open(path, size)
      } catch let error as DatabaseError {
        throw ServiceFailure(error)
      }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// How far views of this edition have come; nil for those of another.
  private static func progress(_ database: Database) throws -> Progress? {
    guard try Int.fetchOne(database, sql: "PRAGMA user_version") == edition,
      let row = try Row.fetchOne(database, sql: "SELECT position, latest FROM progress")
    else { return nil }
    return Progress(position: row["position"], latest: row["latest"])
  }

  private static func open(_ path: String?, _ size: Int) throws -> Opened {
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
    let progress = try queue.write { database in
      if let known = try Self.progress(database), known.position <= size { return known }
      try Self.makeAnew(database)
      return Progress()
    }
    return Opened(database: queue, progress: progress)
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
        \(FigureTable.schema)
        CREATE TABLE progress(position INTEGER NOT NULL, latest INTEGER NOT NULL);
        INSERT INTO progress VALUES (0, \(Progress().latest));
        PRAGMA user_version = \(edition);
        """)
  }

  /// Follows the log up to `size` at least; returns at once when it is there already.
  ///
  /// - Throws: `ReplayFault`, `LogFault`, `ServiceFailure`.
  func advance(to size: Int) throws {
    let database = try database()
    let size = min(size, horizon?.position ?? size)
    while position < size {
      let copy = snapshots?.next(after: position) ?? Int.max
      let last = min(size, position + Self.entriesPerTransaction, copy)
      var touched: Set<String> = []
      var traces: [(file: String, position: Int)] = []
      var figures = FigureChanges()
      try log.entries(from: position + 1, through: last) { entry in
        let envelope = try entry.envelope()
        guard horizon.admits(envelope) else { return true }
        let stream = envelope.stream
        let folded = try fold(stream, through: position)
        if touched.insert(stream).inserted { figures.begin(stream, folded.contribution()) }
        try folded.apply(envelope, reader)
        latest = max(latest, envelope.effective.milliseconds)
        if let file = folded.file(of: envelope) { traces.append((file, envelope.position)) }
        return true
      }
      for (stream, folded) in figures.streams.map({ ($0, folds[$0]) }) {
        figures.end(stream, folded?.contribution())
      }
      let changed = try store(touched, traces, figures, upTo: last, database)
      replayed += last - position
      position = last
      cache.advance(to: last, forgetting: changed)
      if folds.count > 100_000 { folds.removeAll() }
      if last == copy {
        // A copy that fails is missed by nobody but who looks back, and made again by none.
        try? snapshots?.take(database, at: last)
      }
    }
  }

  /// The position up to which they show everything.
  var reached: Int { position }

  /// - Parameter last: the position up to which a stream is read that was not folded before. Never
  ///   beyond what the views have reached: they show what was at one position, and so do copies.
  private func fold(_ stream: String, through last: Int) throws -> any AnyFolded {
    if let known = folds[stream] { return known }
    guard let kind = StreamID(stream)?.kind else {
      throw ReplayFault(code: "event.unknownStream", position: position, type: stream)
    }
    let folded = Aggregates.folded(kind, stream)
    folds[stream] = folded
    if last > 0 {
      try log.entries(of: stream, through: last) { entry in
        let envelope = try entry.envelope()
        if horizon.admits(envelope) { try folded.apply(envelope, reader) }
      }
    }
    return folded
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
    _ touched: Set<String>, _ traces: [(file: String, position: Int)],
    _ figures: FigureChanges, upTo last: Int, _ database: any DatabaseWriter
  ) throws -> [RecordCache.Key] {
    let shown = try (touched.union(try dependent(on: touched, through: last))).sorted().map {
      stream in
      let folded = try fold(stream, through: last)
      let file = { (id: CaseID) in try self.file(id, through: last) }
      let index = try folded.index(file)
      return Shown(
        stream: stream, record: folded.isOfOffices ? nil : try folded.record(), index: index,
        isIndexed: folded.isIndexed,
        wakes: try folded.wakes(file))
    }
    try Self.asking { try write(shown, traces, figures, upTo: last, database) }
    return shown.compactMap { shown in
      StreamID(shown.stream).flatMap { stream in
        stream.kind.map { RecordCache.Key(kind: $0.rawValue, id: stream.key) }
      }
    }
  }

  /// Plans, reviews and emergency openings of the cases that changed: of whom they ask something depends
  /// on who holds the case, and on whether it is open.
  private func dependent(on touched: Set<String>, through last: Int) throws -> [String] {
    try touched.filter { $0.hasPrefix(StreamKind.caseFile.rawValue + "/") }.flatMap { stream in
      try dependent(on: CaseID(wellFormed: StreamID(stream)?.key ?? ""), through: last)
    }.filter { try folds[$0] != nil || log.version(of: $0) > 0 }
  }

  private func dependent(on id: CaseID, through last: Int) throws -> [String] {
    let file = try (fold(StreamID.caseFile(id).text, through: last) as? Folded<CaseFile>)?.state
    return [StreamID.carePlan(id).text, StreamID.review(id).text]
      + (file?.glass ?? []).map { StreamID.glass($0.person).text }
      + (try (file?.absorbed ?? []).flatMap { try dependent(on: $0.case, through: last) })
  }

  /// The case file in which a case goes on, where it was joined to another.
  private func file(_ id: CaseID, through last: Int) throws -> CaseFile.State {
    var state = CaseFile.initial
    var next: CaseID? = id
    while let found = next {
      let folded = try fold(StreamID.caseFile(found).text, through: last) as? Folded<CaseFile>
      state = folded?.state ?? CaseFile.initial
      next = state.mergedInto
    }
    return state
  }

  private func write(
    _ shown: [Shown], _ traces: [(file: String, position: Int)], _ figures: FigureChanges,
    upTo last: Int, _ database: any DatabaseWriter
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
      // What shows nothing any more, as a review that was taken back, leaves nothing behind.
      let withdraw = try database.cachedStatement(
        sql: "DELETE FROM record WHERE kind = ? AND id = ?")
      for shown in shown where shown.record == nil {
        guard let stream = StreamID(shown.stream), let kind = stream.kind else { continue }
        try withdraw.execute(arguments: [kind.rawValue, stream.key])
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
      try FigureTable.write(figures, database)
      try database.execute(
        sql: "UPDATE progress SET position = ?, latest = ?", arguments: [last, latest])
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
    let found = try reading { database in
      try ViewRecord.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM record WHERE kind = ? AND id = ?"),
        arguments: [kind, id])
    }
    guard var found, horizon == nil else { return found }
    found.read = try found.value()
    cache.keep(found, under: RecordCache.Key(kind: kind, id: id), at: position)
    return found
  }

  /// The record where it was asked for lately and nothing has changed since; nil where that must be
  /// looked up.
  ///
  /// - Parameter position: that it has to know of.
  nonisolated func recent(_ kind: String, _ id: String, atLeast position: Int) -> ViewRecord? {
    cache.record(RecordCache.Key(kind: kind, id: id), atLeast: position)
  }

  /// Reads rows, all of one moment.
  func reading<R: Sendable>(_ body: @Sendable (Database) throws -> R) throws -> R {
    let database = try database()
    return try Self.asking { try database.read(body) }
  }

  /// What the disk answers, as a failure that the service knows.
  private static func asking<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch let error as DatabaseError { throw ServiceFailure(error) }
  }
}

extension ViewRecord: FetchableRecord {
  /// By place, in the order of the table: a name is looked for in every row anew.
  init(row: Row) throws {
    let body: Data = row[6]
    self.init(
      kind: row[0], id: row[1], mesa: row[2], organ: row[3], owner: row[4], sort: row[5],
      body: Array(body))
  }
}
