import Canonical
import EventLog
import Foundation
import GRDB
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Readings tied to the log` {
  /// A bed with a case that was read so often, each tied to the log.
  private func read(_ times: Int, then body: (Bed) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for _ in 0..<times {
        _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
        try await instance.client.anchorAccess()
      }
    }
    try await body(bed)
  }

  private func contradiction(_ bed: Bed) throws -> AccessContradiction? {
    do {
      _ = try AccessVerification.run(bed.directory)
      return nil
    } catch let contradiction as AccessContradiction {
      return contradiction
    }
  }

  /// What verification of the month itself said.
  private func damage(_ bed: Bed) throws -> VerificationFailure? {
    guard case .damaged(let failure)? = try contradiction(bed)?.difference else { return nil }
    return failure
  }

  private func file(_ bed: Bed) -> String { bed.directory.access + "/2026-11.sqlite" }

  @Test func `are tied once for as many as there are, and verify`() async throws {
    try await read(3) { bed in
      try await bed.with { instance in
        #expect(try await instance.client.anchorAccess() == [])
        #expect(try await instance.client.anchorAccess(everyMonth: true) == [])
        let anchors = try instance.entries.filter { $0.contains("instance.accessAnchored") }
        #expect(anchors.count == 3)
        #expect(anchors.allSatisfy { $0.contains(#""actor":"system/clock""#) })
      }
      #expect(
        try AccessVerification.run(bed.directory) == .init(months: 1, readings: 3, anchors: 3))
      #expect(try verified(bed) > 0)
    }
  }

  @Test func `are tied by the clock where the process died before it could`() async throws {
    try await read(0) { bed in
      try await bed.with { instance in
        _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      }
      try await bed.with { instance in
        let own = try await instance.client.anchorAccess()
        let all = try await instance.client.anchorAccess(everyMonth: true)
        #expect(own.count == 0 && all.count == 1)
      }
      #expect(try AccessVerification.run(bed.directory).anchors == 1)
    }
  }

  @Test func `and then taken away are missed`() async throws {
    try await read(1) { bed in
      Files.remove(file(bed))
      let found = try contradiction(bed)
      #expect(found?.difference == .missing)
    }
  }

  @Test func `and then exchanged for others are noticed`() async throws {
    try await read(2) { bed in
      Files.remove(file(bed))
      try await bed.with { instance in
        for _ in 1...2 {
          _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
        }
        let code = await failure { try await instance.client.anchorAccess() }
        #expect(code == "access.anchorContradicts")
      }
      #expect(try damage(bed)?.difference == .checkpoint)
    }
  }

  @Test func `and then cut short are noticed`() async throws {
    try await read(3) { bed in
      Files.remove(file(bed))
      try await bed.with { instance in
        _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      }
      let found = try damage(bed)
      #expect(found?.difference == .checkpoint)
    }
  }

  @Test func `and changed are noticed`() async throws {
    try await read(3) { bed in
      let queue = try DatabaseQueue(path: file(bed))
      try await queue.write { db in
        // The trigger is put back, or its absence would be noticed first.
        let name = "entry_update"
        let trigger = try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [name])
        try db.execute(sql: "DROP TRIGGER entry_update")
        try db.execute(
          sql: """
            UPDATE entry SET bytes = CAST(
              replace(CAST(bytes AS TEXT), 'person/worker', 'person/xorker') AS BLOB)
            WHERE position = 2
            """)
        try db.execute(sql: try #require(trigger))
      }
      try queue.close()
      let found = try damage(bed)
      // Inside the last, unfinished tile the head's tree tells among which.
      #expect(found?.difference == .hash && found?.position == 1 && found?.last == 2)
    }
  }

  @Test func `of another month are noticed`() async throws {
    try await read(1) { bed in
      try FileManager.default.copyItem(
        atPath: file(bed), toPath: bed.directory.access + "/2026-10.sqlite")
      let found = try #require(try contradiction(bed))
      #expect(found.month.rawValue == "2026-10")
      #expect(found.difference == .otherMonth(position: 1))
    }
  }
}

@Suite struct `Readings whose term is over` {
  private static let years = 366 * 24

  private func bed() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      try await instance.client.anchorAccess()
    }
    return bed
  }

  /// Opens the instance so many years later: the clock has leapt, and an operator says it is right.
  private func later(
    _ years: Int, _ bed: Bed, _ body: (OpenInstance) async throws -> Void
  ) async throws {
    bed.clock.advance(byHours: years * Self.years)
    try await bed.with(.write, body)
  }

  @Test func `stay before that`() async throws {
    let bed = try await bed()
    try await later(4, bed) { instance in
      let deleted = try await instance.client.deleteOldAccess()
      #expect(deleted == [])
    }
    #expect(try AccessVerification.run(bed.directory).readings == 1)
  }

  @Test func `are deleted by the month, recorded first, and verification knows`() async throws {
    let bed = try await bed()
    try await later(6, bed) { instance in
      let rehearsed = try await instance.client.deleteOldAccess(dryRun: true)
      #expect(rehearsed.flatMap(\.events).map(\.type) == ["instance.accessDeleted"])
      #expect(instance.access.months.count == 1)
      _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      #expect(try await instance.client.deleteOldAccess().count == 1)
      #expect(instance.access.months.map(\.rawValue) == ["2032-11"])
      #expect(try await instance.client.deleteOldAccess() == [])
    }
    #expect(try AccessVerification.run(bed.directory) == .init(months: 1, readings: 1, anchors: 0))
    #expect(
      !(PrivateFile.names(in: bed.directory.access) ?? []).contains { $0.hasPrefix("2026-11") })
  }

  @Test func `and that stayed when the process died are noticed, and go with the next run`()
    async throws
  {
    let bed = try await bed()
    let file = bed.directory.access + "/2026-11.sqlite"
    try await later(6, bed) { instance in
      try FileManager.default.copyItem(atPath: file, toPath: bed.folder + "/kept")
      try await instance.client.deleteOldAccess()
    }
    try FileManager.default.moveItem(atPath: bed.folder + "/kept", toPath: file)
    #expect(throws: AccessContradiction.self) { try AccessVerification.run(bed.directory) }
    try await bed.with { instance in
      let deleted = try await instance.client.deleteOldAccess()
      #expect(deleted == [])
    }
    #expect(try AccessVerification.run(bed.directory).months == 0)
  }
}

@Suite struct `Questions to the reading log` {
  private func with(_ body: (OpenInstance) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      _ = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      _ = await failure {
        _ = try await instance.show(.caseFile, Casework.file, as: "person/agent")
      }
      try await body(instance)
    }
  }

  @Test func `tell the data-protection officer who, for which agency, when and why`() async throws {
    try await with { instance in
      let lines = try await instance.readers(of: "case/" + Casework.file, as: "person/dpo")
      #expect(lines.map(\.reader) == ["person/worker", "person/agent", "person/dpo"])
      #expect(lines.map(\.kind) == [.consulted, .refused, .consulted])
      #expect(lines.map { $0.agency?.rawValue } == ["centre", "police", nil])
      #expect(lines.map(\.purpose) == [.attend, nil, .audit])
      #expect(lines.last?.compartments == [.readings])
      #expect(lines.last?.right == "dataProtectionOfficer/instance")
    }
  }

  @Test func `take the code of the case, in whatever letters`() async throws {
    try await with { instance in
      let file = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      let code = try #require(file["code"]?.stringValue)
      let lines = try await instance.readers(of: code.lowercased(), as: "person/dpo")
      #expect(lines.first?.stream == "case/" + Casework.file)
    }
  }

  @Test func `tell the auditor the same under names that stay`() async throws {
    try await with { instance in
      let first = try await instance.readers(of: "case/" + Casework.file, as: "person/auditor")
      let again = try await instance.readers(of: "case/" + Casework.file, as: "person/auditor")
      #expect(again.prefix(first.count).map(\.reader) == first.map(\.reader))
      #expect(Set(first.map(\.reader)).count == 3)
      #expect(first.allSatisfy { $0.reader.hasPrefix("reader/") && $0.reader.count == 15 })
      #expect(first.map { $0.agency?.rawValue } == ["centre", "police", nil])
    }
  }

  @Test func `tell everybody what they have read themselves`() async throws {
    try await with { instance in
      let worker = try #require(Principal("person/worker"))
      let own = try await instance.client.readings(.own, as: worker)
      #expect(own.map(\.reader) == ["person/worker", "person/worker"])
      #expect(own.map(\.stream) == ["case/" + Casework.file, "person/worker"])
      let day = try #require(Instant("2026-11-23T00:00:00.000Z"))
      #expect(try await instance.client.readings(.own, from: day, as: worker) == [])
    }
  }

  @Test(arguments: ["person/worker", "person/admin", "system/operator"])
  func `tell nobody else, whether or not there is such a case`(principal: String) async throws {
    try await with { instance in
      for record in ["case/" + Casework.file, "case/none", "C-XXXX"] {
        #expect(
          await failure { _ = try await instance.readers(of: record, as: principal) }
            == "auth.notPermitted")
      }
    }
  }

  @Test func `of a case that there is not are answered so`() async throws {
    try await with { instance in
      #expect(
        await failure { _ = try await instance.readers(of: "case/none", as: "person/dpo") }
          == "record.unknown")
    }
  }
}
