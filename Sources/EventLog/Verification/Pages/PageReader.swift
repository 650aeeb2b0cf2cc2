import GRDBSQLite

/// Reads a log's pages as they stand in its file and its write-ahead log, as of one moment.
///
/// Past SQLite's cursors, which cost more than hashing does, but through its own open file: a
/// descriptor of ours would, when it is closed, take away SQLite's locks on the file (POSIX).
/// Whoever reads holds a read transaction meanwhile, so that nobody writes over these pages.
struct PageReader {
  let pages: Pages
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let connection: Connection

  init(_ connection: Connection, _ pages: Pages) throws {
    self.connection = connection
    self.pages = pages
    file = try Self.file(of: connection)
  }

  /// Copies a page to `buffer`, which has room for it.
  func read(_ number: Int, into buffer: UnsafeMutableRawPointer) throws(PageFault) {
    guard number >= 1, number <= pages.count else {
      throw PageFault(page: number, what: .unreadable)
    }
    if pages.newer.copy(number, to: buffer) { return }
    let code = file.pointee.pMethods.pointee.xRead(
      file, buffer, Int32(pages.size), Int64(number - 1) * Int64(pages.size))
    guard code == SQLITE_OK else { throw PageFault(page: number, what: .unreadable) }
  }

  /// Copies as many pages as there are from one on, `most` at most; returns how many. None where
  /// some of them may stand elsewhere.
  func read(from number: Int, most: Int, into buffer: UnsafeMutableRawPointer) -> Int {
    let count = min(most, pages.count - number + 1)
    guard pages.newer.isEmpty, count > 1 else { return 0 }
    let code = file.pointee.pMethods.pointee.xRead(
      file, buffer, Int32(count * pages.size), Int64(number - 1) * Int64(pages.size))
    return code == SQLITE_OK ? count : 0
  }

  static func file(of connection: Connection) throws -> UnsafeMutablePointer<sqlite3_file> {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(
      connection.handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, file.pointee.pMethods != nil else {
      throw LogFault.sqlite(connection.handle)
    }
    return file
  }
}

/// What a log's file consists of at one moment.
struct Pages: Sendable {
  let size: Int
  let count: Int
  /// Pages that stand in the write-ahead log and not yet in the file.
  let newer: WriteAheadPages

  /// The pages' places of bytes that no page of ours uses: SQLite locks them.
  var lockPage: Int { 0x4000_0000 / size + 1 }

  /// As `connection`, which is in a read transaction, sees the log of `size` entries.
  static func current(_ connection: Connection, path: String, size: Int) throws -> Pages {
    let pageSize = Int(try Settings.read("page_size", connection.handle)) ?? 0
    let count = Int(try Settings.read("page_count", connection.handle)) ?? 0
    guard pageSize >= 512, count > 0 else { throw VerificationFailure(.illegible, page: 1) }
    let root = try rootPage(of: "head", connection)
    let newer = try WriteAheadPages(path: path + "-wal", pageSize: pageSize) { number, page in
      number != root || HeadFields.size(onPage: page, pageSize: pageSize).map { $0 <= size } ?? true
    }
    return Pages(size: pageSize, count: newer.count ?? count, newer: newer)
  }

  static func rootPage(of table: String, _ connection: Connection) throws -> Int {
    try roots(connection)[table] ?? 0
  }

  /// The first page of each table and index.
  static func roots(_ connection: Connection) throws -> [String: Int] {
    let select = try Statement(
      connection.handle, "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
    defer { select.finalize() }
    var roots: [String: Int] = [:]
    while try select.step() { roots[select.string(0)] = select.integer(1) }
    return roots
  }
}
