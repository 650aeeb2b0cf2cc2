import Canonical
import EventLog
import Foundation
import MesaDomain
import Synchronization
import Testing

@testable import MesaService

/// A stream of a kind that nobody knows: guarded as if it held case data.
let someCase = "caseload/k7q2"

/// A reading log in a folder of its own, which can be made to fail.
final class Readings: Sendable {
  let folder = NSTemporaryDirectory() + "/access-" + UUID().uuidString
  let clock = TestClock()
  /// Answers of the disk still to come, first one first; 0 lets the append through.
  let answers = Mutex<[Int32]>([])
  let appends = Mutex(0)

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func log(isWriting: Bool = true, reserve: Int = 3 << 20) -> AccessLog {
    let clock = clock
    let append: AccessLog.Append = { [weak self] log, batch in
      let answer = self?.answers.withLock { $0.isEmpty ? 0 : $0.removeFirst() } ?? 0
      self?.appends.withLock { $0 += 1 }
      guard answer == 0 else { throw AppendRefusal.failed(code: answer, reason: "injected") }
      return try await log.append(batch)
    }
    return AccessLog(
      folder, isWriting: isWriting, reserve: reserve, now: { clock.now }, append: append)
  }

  func file(_ name: String) -> String { folder + "/" + name }

  func entries(_ name: String = "2026-11.sqlite") throws -> [JSONValue] {
    let log = try EventLog(path: file(name), mode: .read)
    var entries: [JSONValue] = []
    try log.entries(from: 1) {
      entries.append(try JSONValue.parse($0.bytes))
      return true
    }
    return entries
  }
}

extension AccessLog {
  @discardableResult
  func record(
    _ reads: [AccessRecord], as principal: Principal = .person(PersonID(wellFormed: "ana")),
    request: String? = nil
  ) async throws(ServiceFailure) -> Disclosed {
    try await record(reads, as: principal, via: "os/0", request: request)
  }
}

extension AccessRecord {
  static func meeting(_ key: String = "m1", _ kind: AccessKind = .consulted) -> AccessRecord {
    AccessRecord(
      StreamID(.meeting, key), kind, for: .followUp, right: Standing(.member, .ownAgency),
      agency: AgencyID(wellFormed: "police"))
  }
}

@Suite struct `A reading` {
  let readings = Readings()

  @Test func `is recorded with who, what, why, and by which right`() async throws {
    let log = readings.log()
    let read = AccessRecord(
      StreamID(.meeting, "m1"), .exported, for: .legalDuty, right: Standing(.member, .ownAgency),
      agency: AgencyID(wellFormed: "police"),
      compartments: [.recordings, AccessWord(wellFormed: "accused")],
      recipients: [
        .person(PersonID(wellFormed: "judge")), .agency(AgencyID(wellFormed: "court")),
      ],
      ground: AccessWord(wellFormed: "judicialOrder"))
    _ = try await log.record([read], request: "0193a1b2-0000-7000-8000-000000000009")
    let entry = try #require(try readings.entries().first)
    #expect(entry["type"]?.stringValue == "access.exported")
    #expect(entry["actor"]?.stringValue == "person/ana")
    #expect(entry["stream"]?.stringValue == "meeting/m1")
    #expect(entry["via"]?.stringValue == "os/0")
    #expect(entry["at"]?.stringValue == "2026-11-22T12:00:00.000Z")
    let data = """
      {"agency":"police","compartments":["accused","recordings"],"ground":"judicialOrder",\
      "purpose":"legalDuty","recipients":["agency/court","person/judge"],\
      "request":"0193a1b2-0000-7000-8000-000000000009","right":"member/ownAgency"}
      """
    #expect(entry["data"] == (try JSONValue(parsing: data)))
  }

  @Test func `is proved for the records that were recorded, and no others`() async throws {
    let log = readings.log()
    let proof = try await log.record([.meeting("m1"), .meeting("m2", .refused)])
    #expect(proof.covers("meeting/m1"))
    #expect(!proof.covers("meeting/m2"))
    #expect(!proof.covers("meeting/m3"))
    let types = try readings.entries().map { $0["type"]?.stringValue }
    #expect(types == ["access.consulted", "access.refused"])
  }

  @Test func `of many records is one append`() async throws {
    let log = readings.log()
    _ = try await log.record((1...50).map { .meeting("m\($0)", .listed) })
    #expect(readings.appends.withLock { $0 } == 1)
    #expect(try readings.entries().count == 50)
  }

  @Test func `of nothing is none`() async throws {
    _ = try await readings.log().record([])
    #expect(!Files.exists(readings.folder))
  }

  @Test func `of many at once is recorded whole and in a tree that verifies`() async throws {
    let log = readings.log()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...100 {
        group.addTask { try await log.record([.meeting("m\(number % 7)")]) }
      }
      try await group.waitForAll()
    }
    log.close()
    #expect(try Verification.run(path: readings.file("2026-11.sqlite")).head.size == 100)
  }

  @Test func `stands in the month of its day in UTC, in files for their owner alone`() async throws
  {
    let log = readings.log()
    log.prepare()
    _ = try await log.record([.meeting()])
    readings.clock.advance(byHours: 24 * 9)
    _ = try await log.record([.meeting()])
    readings.clock.advance(byHours: -24 * 9)
    _ = try await log.record([.meeting()])
    log.close()
    #expect(try readings.entries().count == 2)
    #expect(try readings.entries("2026-12.sqlite").count == 1)
    #expect(try mode(readings.folder) == 0o700)
    for name in PrivateFile.names(in: readings.folder) ?? [] {
      #expect(try mode(readings.file(name)) == 0o600, "\(name)")
    }
  }

  @Test func `goes on after the clock was set back`() async throws {
    let log = readings.log()
    _ = try await log.record([.meeting()])
    readings.clock.advance(byHours: -5)
    _ = try await log.record([.meeting()])
    let times = try readings.entries().map { $0["at"]?.stringValue }
    #expect(times == ["2026-11-22T12:00:00.000Z", "2026-11-22T12:00:00.000Z"])
  }

  @Test func `begins a month anew that was cut off while it was made`() async throws {
    try PrivateFile.makeFolder(readings.folder)
    for suffix in ["", "-wal", "-shm"] {
      try write([1, 2, 3], readings.file("2026-11.sqlite.new" + suffix))
    }
    let log = readings.log()
    _ = try await log.record([.meeting()])
    log.close()
    #expect(PrivateFile.names(in: readings.folder) == ["2026-11.sqlite"])
  }
}

@Suite struct `A reading that cannot be recorded` {
  let readings = Readings()
  static let full: Int32 = 13

  @Test func `beside another process that writes shows nothing`() async throws {
    let log = readings.log(isWriting: false)
    log.prepare()
    await #expect(throws: ServiceFailure("access.writerElsewhere", .unavailable)) {
      try await log.record([.meeting()])
    }
    #expect(!Files.exists(readings.folder))
  }

  @Test func `on a full disk takes the room that was kept, and is recorded once`() async throws {
    let log = readings.log()
    log.prepare()
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 3 << 20)
    readings.answers.withLock { $0 = [Self.full, Self.full] }
    let proof = try await log.record([.meeting()])
    #expect(proof.covers("meeting/m1"))
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 1 << 20)
    #expect(try readings.entries().count == 1)
  }

  @Test func `when that room is gone shows nothing, and does again when there is some`()
    async throws
  {
    let log = readings.log()
    log.prepare()
    readings.answers.withLock { $0 = Array(repeating: Self.full, count: 4) }
    let unrecorded = ServiceFailure("access.unrecorded", .io, ["reason": "disk.full"])
    await #expect(throws: unrecorded) { try await log.record([.meeting()]) }
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 0)
    readings.answers.withLock { $0 = [Self.full] }
    await #expect(throws: unrecorded) { try await log.record([.meeting()]) }
    log.prepare()
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 3 << 20)
    _ = try await log.record([.meeting()])
    #expect(try readings.entries().count == 1)
  }

  @Test func `for another reason keeps the room, and shows nothing`() async throws {
    let log = readings.log()
    log.prepare()
    readings.answers.withLock { $0 = [10] }
    await #expect {
      try await log.record([.meeting()])
    } throws: { ($0 as? ServiceFailure)?.code == "access.unrecorded" }
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 3 << 20)
  }

  @Test func `for want of a right to write shows nothing`() async throws {
    // A file stands where the folder should be.
    try write([1], readings.folder)
    let log = readings.log()
    log.prepare()
    await #expect {
      try await log.record([.meeting()])
    } throws: { ($0 as? ServiceFailure)?.code == "access.unrecorded" }
  }

  @Test func `at the same moment as others gives up one piece for all of them`() async throws {
    let log = readings.log()
    log.prepare()
    let generation = log.reserve.generation
    #expect(log.reserve.giveUp(since: generation))
    #expect(log.reserve.giveUp(since: generation))
    #expect(try PrivateFile.status(log.reserve.path)?.bytes == 2 << 20)
  }
}

@Suite struct `What is sealed in a case` {
  @Test(arguments: [
    ("meeting/m1", true), ("case/k7q2", false), ("referral/k7q2", false), ("consent/k7q2", false),
    ("carePlan/k7q2", false), ("conference/m1", false), (someCase, false), ("", false),
  ])
  func `opens without proof of the reading in no case`(stream: String, opens: Bool) {
    #expect(Opener.mayOpen(stream, nil) == opens)
  }

  @Test func `opens with proof for that record alone`() async throws {
    let readings = Readings()
    let read = AccessRecord(
      StreamID(.caseFile, "k7q2"), for: .attend, right: Standing(.caseworker, .caseTeam))
    let proof = try await readings.log().record([read])
    #expect(Opener.mayOpen("case/k7q2", proof))
    #expect(!Opener.mayOpen("case/k7q3", proof))
    #expect(!Opener.mayOpen("consent/k7q2", proof))
  }
}
