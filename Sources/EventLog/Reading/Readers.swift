import GRDBSQLite
import Synchronization

/// Connections for reading, opened as many as read at once and kept for the next.
///
/// They are read-only (`mode=ro`): one that closes last does not checkpoint.
final class Readers: Sendable {
  private let path: String
  private let idle = Mutex<[Reader]>([])
  private let tiles = TileCache()

  init(path: String) { self.path = path }

  /// Runs `body` with a connection that is nobody else's meanwhile.
  func withReader<R>(_ body: (Reader) throws -> R) throws -> R {
    let reader = try take() ?? Reader(path: path)
    defer { give(reader) }
    return try reader.connection.access { try body(reader) }
  }

  /// Entries from a position on; see `EventLog.entries(from:through:_:)`.
  func entries(
    from position: Int, through last: Int?, _ body: (EntryView) throws -> Bool
  ) throws {
    var next = max(position, 1)
    let last = last ?? Int.max
    try withReader { reader in
      let select = reader.byPosition
      while next <= last {
        let end = last - next < EventLog.chunk ? last : next + (EventLog.chunk - 1)
        select.bind(1, next)
        select.bind(2, end)
        defer { select.reset() }
        while try select.step() {
          let position = select.integer(0)
          guard position == next else {
            throw LogFault.damaged(position: next, what: "an entry is missing")
          }
          next += 1
          guard try body(EntryView(position: position, bytes: select.blob(1))) else { return }
        }
        if next <= end { return }
      }
    }
  }

  /// Runs `body` on the tree of the first `size` entries.
  func withTiles<R>(_ body: (inout TileSource) throws -> R) throws -> R {
    try withReader { reader in
      var source = TileSource(reader.connection, tiles)
      return try body(&source)
    }
  }

  func close() { idle.withLock { $0 = [] } }

  private func take() -> Reader? { idle.withLock { $0.popLast() } }

  private func give(_ reader: Reader) {
    idle.withLock { if $0.count < 8 { $0.append(reader) } }
  }
}

/// One connection for reading, with its statements.
final class Reader: @unchecked Sendable {
  // Unchecked: a reader is handed from thread to thread by `Readers`, never shared.
  let connection: Connection
  let byPosition, byStream, versionOf, rememberedAs: Statement

  init(path: String) throws {
    let connection = try Connection(path: path, writing: false)
    self.connection = connection
    (byPosition, byStream, versionOf, rememberedAs) = try connection.access {
      (
        try connection.prepare(
          """
          SELECT position, bytes FROM entry WHERE position BETWEEN ?1 AND ?2 ORDER BY position
          """),
        try connection.prepare(
          """
          SELECT position, bytes FROM entry WHERE stream = ?1 AND version > ?2 ORDER BY version
          """),
        try connection.prepare("SELECT max(version) FROM entry WHERE stream = ?1"),
        try connection.prepare(
          "SELECT digest, actor, first, count, at FROM command WHERE id = ?1")
      )
    }
  }
}
