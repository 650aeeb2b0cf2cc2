import Canonical
import Foundation
import GRDB
import Testing

@testable import EventLog

/// Verification of logs that are whole, in all the states that a log can be found in; and what it
/// says is good of one that is not.
@Suite struct `Verification of a log` {
  let folder: TemporaryFolder
  let signer: NoteSigner

  init() throws {
    folder = try TemporaryFolder()
    signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
  }

  /// A log of so many entries in streams of seven, three to a command.
  private func log(of count: Int, data: String = "{}") async throws -> EventLog {
    let log = try folder.log()
    try await append(count, to: log, data: data)
    return log
  }

  private func append(_ count: Int, to log: EventLog, data: String = "{}") async throws {
    let first = log.head.size
    var batches: [Batch] = []
    for start in stride(from: first, to: first + count, by: 3) {
      let numbers = start..<min(start + 3, first + count)
      let at = noon.advanced(byMilliseconds: Int64(start))
      batches.append(
        batch(start + 1, numbers.map { entry("meeting/\($0 / 7)", data) }, at: at))
    }
    _ = try await log.append(bulk: batches)
  }

  private func verify(
    checkpoints: [Checkpoint] = [], since: Checkpoint? = nil, deep: Bool = false, cores: Int = 1,
    trust: VerificationTrust = VerificationTrust()
  ) throws -> Verification.Report {
    try Verification.run(
      path: folder.file("log.sqlite"), checkpoints: checkpoints, since: since, deep: deep,
      trust: trust, cores: cores)
  }

  private func failure(_ body: () throws -> Verification.Report) throws -> VerificationFailure? {
    do {
      _ = try body()
      return nil
    } catch let failure as VerificationFailure {
      return failure
    }
  }

  private func spoil(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try queue.writeWithoutTransaction { db in
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
    }
    try queue.close()
  }

  @Test(arguments: [0, 1, 255, 256, 257, 70_001])
  func `comes to the same on any number of cores`(size: Int) async throws {
    let log = try await log(of: size)
    let head = log.head
    log.close()
    for cores in [1, 2, 5] {
      for deep in [false, true] {
        #expect(try verify(deep: deep, cores: cores).head == head)
      }
    }
  }

  @Test func `finds the same first fault on any number of cores`() async throws {
    try await log(of: 60_000).close()
    try spoil(
      """
      UPDATE entry SET type = 'x' WHERE position IN (31415, 50000);
      UPDATE entry SET version = 70 WHERE position = 59000
      """)
    for cores in [1, 2, 4] {
      #expect(
        try failure { try verify(cores: cores) } == VerificationFailure(.type, at: 31_415))
    }
  }

  @Test func `sees what only the write-ahead log holds yet`() async throws {
    let log = try await log(of: 2_000)
    defer { log.close() }
    let wal = try FileManager.default.attributesOfItem(atPath: folder.file("log.sqlite-wal"))
    #expect((wal[.size] as? Int ?? 0) > 100_000)
    #expect(try verify().head == log.head)
    try await append(1, to: log)
    #expect(try verify().head == log.head)
  }

  @Test func `runs beside a writer, up to where that was`() async throws {
    let log = try await log(of: 3_000)
    defer { log.close() }
    let verifying = Task.detached {
      var sizes: [Int] = []
      while sizes.count < 25 {
        sizes.append(
          try Verification.run(path: log.path, cores: 2).head.size)
      }
      return sizes
    }
    for number in 0..<600 {
      _ = try await log.append(
        batch(
          100_000 + number, [entry("meeting/w\(number % 5)")],
          at: noon.advanced(byMilliseconds: 900_000)))
    }
    let sizes = try await verifying.value
    #expect(sizes == sizes.sorted() && sizes.allSatisfy { $0 >= 3_000 && $0 <= 3_600 })
    #expect(try verify().head.size == 3_600)
  }

  @Test func `entries longer than a page are read whole`() async throws {
    let long = "{\"text\":\"\(String(repeating: "x", count: 60_000))\"}"
    try await log(of: 20, data: long).close()
    #expect(try verify(deep: true).head.size == 20)
  }

  @Test func `another spelling is found when it is asked for`() async throws {
    let log = try await log(of: 10)
    _ = try await log.append(
      batch(500, [entry("meeting/a", "{\"b\":1, \"a\":2}")], at: noon.advanced(byMilliseconds: 100))
    )
    log.close()
    #expect(try verify().head.size == 11)
    #expect(
      try failure { try verify(deep: true) } == VerificationFailure(.spelling, at: 11))
  }

  @Test(arguments: [1, 255, 256, 300, 700])
  func `behind a checkpoint, only what came later is read again`(size: Int) async throws {
    let log = try await log(of: size)
    let note = try await log.checkpoint(signedBy: signer)
    let checkpoint = try Checkpoint(note, signedBy: signer.verifier)
    #expect(try verify(since: checkpoint).since == size)
    try await append(900, to: log)
    log.close()
    let report = try verify(since: checkpoint, cores: 2)
    #expect(report.head.size == size + 900 && report.since == size)
    try spoil("UPDATE entry SET type = 'x' WHERE position = \(size + 450)")
    #expect(
      try failure { try verify(since: checkpoint) }
        == VerificationFailure(.type, at: size + 450, proven: .init(through: size, size: size)))
  }

  @Test func `a log that does not extend the checkpoint is refused`() async throws {
    try await log(of: 700).close()
    let head = Head(size: 300, hash: .leaf([1]))
    let other = Checkpoint(origin: "mesa.local/x/1", head: head)
    #expect(try failure { try verify(since: other) } == VerificationFailure(.checkpoint))
    let longer = Checkpoint(origin: "mesa.local/x/1", head: Head(size: 701, hash: .leaf([1])))
    #expect(try failure { try verify(since: longer) } == VerificationFailure(.checkpoint))
  }

  @Test(arguments: [317, 640])
  func `what a checkpoint proves is told with the first fault`(position: Int) async throws {
    let log = try await log(of: 700)
    _ = try await log.checkpoint(signedBy: signer)
    log.close()
    try spoil(
      """
      UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'convened', 'postponed') AS BLOB),
        type = 'meeting.postponed' WHERE position = \(position)
      """)
    let found = try #require(try failure { try verify() })
    let proven = try #require(found.proven)
    #expect(found.difference == .hash && proven.size == 700)
    // Of the last entries only subtrees are kept: the one that is wrong begins at 513.
    #expect(found.position == (position < 513 ? position : 513))
    #expect(proven.through == (found.position ?? 0) - 1)
  }

  @Test func `a signature that does not hold is found with the key`() async throws {
    let log = try await log(of: 10)
    _ = try await log.checkpoint(signedBy: signer)
    log.close()
    let trust = VerificationTrust(key: signer.verifier)
    #expect(try verify(trust: trust).checkpoints == 1)
    let other = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 8, count: 32))
    let forged = VerificationTrust(key: other.verifier)
    #expect(try failure { try verify(trust: forged) } == VerificationFailure(.signature))
  }

  /// Bytes of the write-ahead log turned, as found after a crash.
  @Test func `a damaged write is noticed when another followed it`() async throws {
    let log = try folder.log()
    for number in 1...12 {
      _ = try await log.append(
        batch(number, [entry("meeting/a")], at: noon.advanced(byMilliseconds: Int64(number))))
    }
    let copy = folder.file("copy.sqlite")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: log.path + suffix, toPath: copy + suffix)
    }
    #expect(try Verification.run(path: copy).head.size == 12)
    let wal = try Data(contentsOf: URL(fileURLWithPath: copy + "-wal"))
    let frames = (wal.count - 32) / 4_120
    func turned(inFrame frame: Int) throws {
      var bytes = wal
      bytes[32 + frame * 4_120 + 3_000] ^= 4
      try bytes.write(to: URL(fileURLWithPath: copy + "-wal"))
      try? FileManager.default.removeItem(atPath: copy + "-shm")
    }
    try turned(inFrame: frames / 2)
    #expect(throws: VerificationFailure(.writeAhead)) { try Verification.run(path: copy) }
    try turned(inFrame: frames - 1)
    let report = try Verification.run(path: copy)
    #expect(report.isTorn && report.head.size == 11)
    try wal.write(to: URL(fileURLWithPath: copy + "-wal"))
    try? FileManager.default.removeItem(atPath: copy + "-shm")
    #expect(try Verification.run(path: copy).isTorn == false)
    var header = wal
    header[18] ^= 1
    try header.write(to: URL(fileURLWithPath: copy + "-wal"))
    try? FileManager.default.removeItem(atPath: copy + "-shm")
    #expect(throws: VerificationFailure(.writeAhead)) { try Verification.run(path: copy) }
    log.close()
  }
}

extension VerificationFailure {
  fileprivate init(_ difference: Difference, at position: Int, proven: Proven) {
    self.init(difference, at: position)
    self.proven = proven
  }
}
