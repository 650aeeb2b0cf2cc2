import Canonical
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `Failures` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a full disk fails who waits, and the log goes on when there is room`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let large = entry("meeting/a", "{\"x\":\"\(String(repeating: "x", count: 60_000))\"}")
    let before = log.head
    // A limit of the connection: the one that is opened after the failure has none.
    try await log.writer?.exclusively { session in
      try session.connection.execute("PRAGMA max_page_count=14")
    }
    await #expect { try await log.append(batch(2, [large])) } throws: { error in
      if case AppendRefusal.failed(let code, _) = error { code == 13 } else { false }
    }
    #expect(log.head == before)
    _ = try await log.append(batch(2, [large]))
    #expect(try log.verify().head.size == 2)
  }

  @Test func `a bulk is all or nothing and names the batch that was refused`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let before = log.head
    let stale = batch(
      4, [entry("meeting/a")], conditions: [Condition(stream: "meeting/a", version: 1)])
    let bulk = [batch(2, [entry("meeting/b")]), batch(3, [entry("meeting/a")]), stale]
    await #expect(
      throws: BulkRefusal(
        index: 2, refusal: .stale(stream: "meeting/a", expected: 1, found: 2))
    ) { try await log.append(bulk: bulk) }
    #expect(log.head == before)
    #expect(try log.remembered(commandID(2)) == nil)
    let appended = try await log.append(bulk: Array(bulk.dropLast()))
    #expect(appended.map(\.first) == [2, 3])
    let again = try await log.append(bulk: Array(bulk.dropLast()))
    #expect(again.map(\.repeated) == [true, true])
    #expect(try log.verify().head.size == 3)
  }

  @Test func `an entry of 65,535 bytes is taken, one of 65,536 is not`() async throws {
    let log = try folder.log()
    func sized(_ count: Int) -> NewEntry {
      entry("meeting/a", "{\"x\":\"\(String(repeating: "x", count: count))\"}")
    }
    _ = try await log.append(batch(1, [sized(100)]))
    let frame = try #require(try log.entry(at: 1)).count - 100
    await #expect(throws: AppendRefusal.entryTooLarge(index: 1, bytes: 65_536)) {
      try await log.append(batch(2, [sized(1), sized(65_536 - frame)]))
    }
    #expect(log.head.size == 1)
    _ = try await log.append(batch(2, [sized(65_535 - frame)]))
    #expect(try log.entry(at: 2)?.count == 65_535)
    #expect(try log.verify().head.size == 2)
  }

  @Test(arguments: ["", "[]", "{", "null"])
  func `data that are no object are refused`(data: String) async throws {
    let log = try folder.log()
    await #expect(throws: AppendRefusal.malformed(index: 0)) {
      try await log.append(batch(1, [entry("meeting/a", data)]))
    }
  }

  @Test func `names that JSON must escape come back as they were`() async throws {
    let log = try folder.log()
    let stream = "meeting/\"a\\b\u{1}\u{1F}\n\t\r\u{8}\u{C}\u{7F}é€😀"
    _ = try await log.append(batch(1, [entry(stream, type: "a\"b")], actor: "person/\\"))
    let text = try log.texts()[0]
    #expect(text.contains(#""meeting/\"a\\b\u0001\u001f\n\t\r\b\f"#))
    try log.entries(of: stream) { entry in
      let envelope = try entry.envelope()
      #expect(envelope.stream == stream)
      #expect(envelope.type == "a\"b")
      #expect(envelope.actor == "person/\\")
    }
    #expect(try log.verify().head.size == 1)
  }

  @Test func `a log of a newer version is refused, and what is no log`() throws {
    try EventLog.create(at: folder.file("log.sqlite"))
    #expect(throws: LogFault.exists) { try EventLog.create(at: folder.file("log.sqlite")) }
    #expect(throws: LogFault.missing) { try folder.open("none.sqlite") }
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try queue.write { try $0.execute(sql: "PRAGMA user_version=2") }
    try queue.close()
    #expect(throws: LogFault.newerFormat(found: 2, known: 1)) { try folder.open() }
    #expect(throws: LogFault.newerFormat(found: 2, known: 1)) { try folder.open(mode: .read) }
    try Data("no database, but long enough to look at".utf8)
      .write(to: URL(fileURLWithPath: folder.file("text")))
    #expect(throws: LogFault.notALog) { try folder.open("text") }
    try DatabaseQueue(path: folder.file("other")).write { try $0.execute(sql: "CREATE TABLE a(b)") }
    #expect(throws: LogFault.notALog) { try folder.open("other") }
  }

  @Test(arguments: [
    "UPDATE head SET size = 3", "UPDATE head SET root = zeroblob(32)",
    "UPDATE head SET frontier = zeroblob(64)", "DELETE FROM head",
  ])
  func `a head that does not fit its tail is noticed at once`(sql: String) async throws {
    let log = try folder.log()
    _ = try await log.append(bulk: (1...3).map { batch($0, [entry("meeting/a")]) })
    log.close()
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try await queue.write {
      try $0.execute(sql: sql == "UPDATE head SET size = 3" ? "UPDATE head SET size = 5" : sql)
    }
    try queue.close()
    #expect {
      _ = try folder.open()
    } throws: { error in
      if case LogFault.damaged = error { true } else { false }
    }
  }

  @Test func `settings hold on the writing connection, and files are for the owner alone`()
    async throws
  {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let found = try await log.writer?.exclusively { session in
      try ["journal_mode", "synchronous", "trusted_schema", "secure_delete", "mmap_size"].map {
        try Settings.read($0, session.connection.handle)
      }
    }
    #expect(found == ["wal", "2", "0", "1", "0"])
    for suffix in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.file("log.sqlite") + suffix)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `one process writes: the second waits and is told`() throws {
    let path = folder.file("writer.lock")
    var first: WriterLock? = try WriterLock(path: path)
    #expect(throws: WriterLock.Held.self) { try WriterLock(path: path, patience: 60) }
    withExtendedLifetime(first) {}
    first = nil
    _ = try WriterLock(path: path, patience: 0)
  }

  @Test func `a log opened for reading is not written`() async throws {
    try folder.log().close()
    let log = try folder.open(mode: .read)
    await #expect(throws: AppendRefusal.readOnly) {
      try await log.append(batch(1, [entry("meeting/a")]))
    }
  }

  @Test func `a closed log takes nothing more, and can be opened again`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    log.close()
    log.close()
    await #expect(throws: AppendRefusal.failed(code: 0, reason: "the log is closed")) {
      try await log.append(batch(2, [entry("meeting/a")]))
    }
    #expect(try folder.open().head.size == 1)
  }

  @Test func `a backup is whole while the log is written, and opens as a log`() async throws {
    let log = try folder.log()
    for start in stride(from: 0, to: 5_000, by: 1_000) {
      _ = try await log.append(
        bulk: (start..<(start + 1_000)).map { batch($0, [entry("meeting/\($0 % 9)")]) })
    }
    let path = folder.file("backup.sqlite")
    async let writing: Void = {
      for number in 5_000..<5_100 {
        _ = try await log.append(batch(number, [entry("meeting/a")]))
      }
    }()
    let report = try log.backup(to: path)
    try await writing
    #expect(report.head.size >= 5_000)
    #expect(report.head.hash == (try log.root(at: report.head.size)))
    #expect(throws: LogFault.exists) { try log.backup(to: path) }
    let copy = try folder.open("backup.sqlite")
    #expect(copy.head == report.head)
    #expect(try log.verify().head.size == 5_100)
  }
}
