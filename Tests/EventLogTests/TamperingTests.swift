import Canonical
import Foundation
import GRDB
import Testing

@testable import EventLog

/// What someone with the file and no scruples does to it.
@Suite struct `Tampering` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A closed log of 700 entries in 10 streams, 70 of each; and a connection to spoil it with.
  private func spoiled(
    withoutTriggers: Bool = true, _ sql: String...
  ) async throws {
    let log = try folder.log()
    for number in 0..<700 where number % 100 == 0 {
      _ = try await log.append(
        bulk: (number..<(number + 100)).map {
          batch($0 + 1, [entry("meeting/\($0 % 10)")], at: noon.advanced(byMilliseconds: Int64($0)))
        })
    }
    log.close()
    try spoil(withoutTriggers: withoutTriggers, sql)
  }

  private func spoil(withoutTriggers: Bool = true, _ sql: [String]) throws {
    let queue = try DatabaseQueue(path: folder.file("log.sqlite"))
    try queue.writeWithoutTransaction { db in
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      if withoutTriggers {
        for trigger in triggers {
          try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
        }
      }
      for statement in sql { try db.execute(sql: statement) }
      if withoutTriggers {
        for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
      }
    }
    try queue.close()
  }

  private func failure() throws -> VerificationFailure? {
    do {
      _ = try Verification.run(path: folder.file("log.sqlite"))
      return nil
    } catch let failure as VerificationFailure {
      return failure
    }
  }

  @Test func `an untouched log verifies`() async throws {
    try await spoiled()
    #expect(try failure() == nil)
    let log = try folder.open(mode: .read)
    #expect(try log.verify().head == log.head)
    #expect(log.head.size == 700)
  }

  @Test(arguments: [
    "UPDATE entry SET type = 'x' WHERE position = 5",
    "DELETE FROM entry WHERE position = 700",
    "DELETE FROM command",
    "UPDATE command SET actor = 'person/other'",
    "INSERT INTO entry VALUES(702, 'meeting/0', 71, 'x', x'')",
    "INSERT INTO entry VALUES(701, 'meeting/0', 72, 'x', x'')",
    "INSERT INTO entry VALUES(NULL, 'meeting/0', 71, 'x', x'')",
    "INSERT OR REPLACE INTO entry VALUES(5, 'meeting/4', 1, 'x', x'')",
    "INSERT OR REPLACE INTO entry VALUES(701, 'meeting/4', 1, 'x', x'')",
    "REPLACE INTO entry SELECT position, stream, version, 'x', bytes FROM entry",
    "INSERT OR REPLACE INTO command SELECT id, digest, 'x', first, count, at FROM command",
    "INSERT INTO entry VALUES(701, 'meeting/new', 0, 'x', x'')",
  ])
  func `the triggers refuse to change what is there`(sql: String) async throws {
    try await spoiled()
    #expect(throws: DatabaseError.self) { try spoil(withoutTriggers: false, [sql]) }
    #expect(try failure() == nil)
  }

  @Test func `a changed byte is found where it is`() async throws {
    try await spoiled(
      """
      UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'convened', 'postponed') AS BLOB),
        type = 'meeting.postponed' WHERE position = 317
      """)
    #expect(try failure() == VerificationFailure(.hash, at: 317))
  }

  @Test func `also in the last entries, which no full tile covers`() async throws {
    try await spoiled(
      """
      UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'convened', 'postponed') AS BLOB),
        type = 'meeting.postponed' WHERE position = 690
      """)
    #expect(try failure() == VerificationFailure(.hash, at: 689, through: 696))
    #expect(throws: LogFault.damaged(position: 513, what: "tile of level 0")) { try folder.open() }
  }

  @Test(arguments: [
    ("UPDATE entry SET type = 'x' WHERE position = 5", VerificationFailure(.type, at: 5)),
    (
      "UPDATE entry SET stream = 'meeting/x' WHERE position = 6",
      VerificationFailure(.stream, at: 6)
    ),
    (
      "UPDATE entry SET version = 71 WHERE position = 7", VerificationFailure(.version, at: 7)
    ),
    ("UPDATE entry SET bytes = x'7b7d' WHERE position = 8", VerificationFailure(.malformed, at: 8)),
    ("DELETE FROM entry WHERE position = 9", VerificationFailure(.missing, at: 9)),
    ("DELETE FROM entry WHERE position = 700", VerificationFailure(.missing, at: 700)),
    (
      "INSERT INTO entry SELECT 701, stream, 71, type, bytes FROM entry WHERE position = 700",
      VerificationFailure(.surplus, at: 701)
    ),
    (
      "UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE position = 11) WHERE position = 10",
      VerificationFailure(.position, at: 10)
    ),
    ("UPDATE head SET root = zeroblob(32)", VerificationFailure(.head)),
    ("UPDATE head SET frontier = zeroblob(32 * 6)", VerificationFailure(.frontier)),
    ("UPDATE head SET size = 699", VerificationFailure(.head)),
    ("DELETE FROM head", VerificationFailure(.head)),
    (
      "UPDATE tile SET hashes = zeroblob(8192) WHERE level = 0 AND number = 1",
      VerificationFailure(.hash, at: 257)
    ),
    ("DELETE FROM tile WHERE level = 1", VerificationFailure(.tile)),
    (
      "DELETE FROM command WHERE first = 12", VerificationFailure(.command)
    ),
    (
      "UPDATE command SET actor = 'person/other' WHERE first = 13",
      VerificationFailure(.command, at: 13)
    ),
    ("UPDATE command SET count = 2 WHERE first = 14", VerificationFailure(.command, at: 14)),
    (
      "UPDATE command SET digest = zeroblob(36) WHERE first = 15",
      VerificationFailure(.command, at: 15)
    ),
    ("UPDATE head SET at = at + 1", VerificationFailure(.head)),
    ("UPDATE head SET behind = 1", VerificationFailure(.head)),
    ("UPDATE head SET behind = 65536", VerificationFailure(.head)),
    ("INSERT INTO tile VALUES(3, 0, x'')", VerificationFailure(.tile)),
    ("CREATE TABLE more(x)", VerificationFailure(.schema)),
    ("CREATE INDEX more ON entry(type)", VerificationFailure(.schema)),
  ])
  func `verification names the first bad position`(
    sql: String, found: VerificationFailure
  ) async throws {
    try await spoiled(sql)
    #expect(try failure() == found)
  }

  /// Bytes of the file itself, past SQLite: entries, index, tiles, the pages' own bookkeeping.
  @Test func `no byte of the file can be turned and the log still verify as another`() async throws
  {
    try await spoiled()
    let path = folder.file("log.sqlite")
    let whole = try folder.open(mode: .read).head
    let file = try Data(contentsOf: URL(fileURLWithPath: path))
    var found = 0
    for offset in stride(from: 4_096 + 17, to: file.count, by: file.count / 150) {
      var turned = file
      turned[offset] ^= 0x10
      try turned.write(to: URL(fileURLWithPath: path))
      do {
        // Free space says nothing about the entries.
        #expect(try Verification.run(path: path).head == whole)
      } catch is VerificationFailure {
        found += 1
      }
    }
    #expect(found > 75)
  }

  @Test func `a table that is gone is found`() async throws {
    try await spoiled(withoutTriggers: false, "DROP TABLE tile")
    #expect(try failure() == VerificationFailure(.schema))
  }

  @Test func `a trigger that is gone, or added, is found`() async throws {
    try await spoiled(withoutTriggers: false, "DROP TRIGGER entry_update")
    #expect(try failure() == VerificationFailure(.schema))
  }

  @Test func `history that was written anew does not fit the signed checkpoint`() async throws {
    let log = try folder.log()
    let signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let note = try await log.checkpoint(signedBy: signer)
    let checkpoint = try Checkpoint(note, signedBy: signer.verifier)
    let other = try folder.log("other.sqlite")
    _ = try await other.append(batch(1, [entry("meeting/b")]))
    _ = try await other.append(batch(2, [entry("meeting/b")]))
    #expect(throws: VerificationFailure(.checkpoint)) {
      try other.verify(checkpoints: [checkpoint])
    }
    #expect(try log.verify(checkpoints: [checkpoint]).head.size == 1)
  }

  @Test func `what contradicts the last signature is not signed`() async throws {
    let signer = try NoteSigner(name: "mesa.local/x/1", seed: [UInt8](repeating: 7, count: 32))
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let note = try await log.checkpoint(signedBy: signer)
    #expect(try await log.checkpoint(signedBy: signer) == note)
    log.close()
    func sign(after sql: String) async throws {
      try spoil([sql])
      let log = try folder.open()
      _ = try await log.append(batch(log.head.size + 1, [entry("meeting/a")]))
      _ = try await log.checkpoint(signedBy: signer)
    }
    func forge(_ size: Int, _ root: TreeHash) throws -> String {
      let forged = try signer.sign(
        Checkpoint(origin: signer.name, head: Head(size: size, hash: root)).text)
      let hex = Hex.text(Array(forged.description.utf8))
      return "UPDATE checkpoint SET size = \(size), root = x'\(root)', note = x'\(hex)'"
    }
    try await sign(after: "SELECT 1")
    await #expect(throws: SigningRefusal.different(size: 1)) {
      try await sign(after: try forge(1, .leaf([1])))
    }
    await #expect(throws: SigningRefusal.shrunk(signed: 9, size: 4)) {
      try await sign(after: try forge(9, .leaf([1])))
    }
  }
}
