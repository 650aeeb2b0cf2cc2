import Canonical
import Foundation
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import Synchronization
import Testing

@testable import MesaWeb

/// Clocks that the test sets, and what was told.
private final class Setting: Sendable {
  let uptime = Mutex(Duration.seconds(1_000))
  let instant = Mutex(Instant(milliseconds: 1_795_348_800_000))
  let lines = Mutex<[String]>([])
  let pauses = Mutex(0)
  let room = Mutex<DiskRoom?>(DiskRoom(free: 1 << 40, total: 1 << 41))
  let path = NSTemporaryDirectory() + "/mesa-door-" + UUID().uuidString

  func door(_ limits: ServiceLimits = ServiceLimits()) -> Doorkeeper {
    let now = instant.withLock { $0 }
    return Doorkeeper(
      limits, record: SecurityRecord(path, at: now),
      journal: Journal { line in
        self.lines.withLock { $0.append(line["security"]?.stringValue ?? "") }
      },
      room: { self.room.withLock { $0 } }, now: { self.instant.withLock { $0 } },
      uptime: { self.uptime.withLock { $0 } },
      pause: { _ in self.pauses.withLock { $0 += 1 } })
  }

  func pass(_ seconds: Int) {
    uptime.withLock { $0 += .seconds(seconds) }
    instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(seconds) * 1_000) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct `Limits of who asks` {
  private func failure(_ code: String, _ seconds: Int) -> ServiceFailure {
    ServiceFailure(code, .unavailable, ["seconds": String(seconds)])
  }

  @Test func `sixty requests at once, and then twenty a second`() throws {
    let setting = Setting()
    let door = setting.door()
    let ines = try principal("person/ines")
    for _ in 0..<60 { try door.admit(ines) }
    #expect(throws: failure("http.tooOften", 1)) { try door.admit(ines) }
    try door.admit(try principal("person/mayor"))
    setting.pass(1)
    for _ in 0..<20 { try door.admit(ines) }
    #expect(throws: failure("http.tooOften", 1)) { try door.admit(ines) }
    setting.pass(3_600)
    for _ in 0..<60 { try door.admit(ines) }
    #expect(throws: failure("http.tooOften", 1)) { try door.admit(ines) }
    // Told when it begins, and not with each request.
    #expect(setting.lines.withLock { $0 } == ["throttled", "throttled"])
  }

  @Test func `five documents an hour, a restart between them or not`() throws {
    let setting = Setting()
    let ines = try principal("person/ines")
    for _ in 0..<5 { try setting.door().admitExport(ines) }
    setting.pass(3_000)
    #expect(throws: failure("http.tooManyExports", 600)) { try setting.door().admitExport(ines) }
    try setting.door().admitExport(try principal("person/mayor"))
    setting.pass(599)
    #expect(throws: failure("http.tooManyExports", 1)) { try setting.door().admitExport(ines) }
    setting.pass(1)
    try setting.door().admitExport(ines)
  }

  @Test func `the tenth unknown object is told, and the next ones answered slowly`() async throws {
    let setting = Setting()
    let ines = try principal("person/ines")
    for _ in 0..<9 { try await setting.door().refused(ines) }
    #expect(setting.lines.withLock { $0 } == [])
    try await setting.door().refused(ines)
    #expect(setting.lines.withLock { $0 } == ["searching"])
    #expect(setting.pauses.withLock { $0 } == 0)
    try await setting.door().refused(ines)
    #expect(setting.lines.withLock { $0 } == ["searching"])
    #expect(setting.pauses.withLock { $0 } == 1)
    setting.pass(601)
    try await setting.door().refused(ines)
    #expect(setting.pauses.withLock { $0 } == 1)
    let events = setting.door().record.events(since: Instant(milliseconds: 0))
    #expect(events.map(\.event) == [.searching])
    #expect(events.first?.who == "person/ines")
  }

  @Test(arguments: [
    (200 << 20, 1 << 30, false), ((200 << 20) - 1, 1 << 30, true),
    (5 << 30, 100 << 30, false), ((5 << 30) - 1, 100 << 30, true),
  ])
  func `a disk is short below 200 MiB or a twentieth`(free: Int, total: Int, isShort: Bool) {
    #expect(DiskRoom(free: free, total: total).isShort(of: DiskRoom.Reserve()) == isShort)
  }

  @Test func `nothing is written to a disk that is short, until there is room`() throws {
    let setting = Setting()
    let door = setting.door()
    try door.admitWriting()
    setting.room.withLock { $0 = DiskRoom(free: 1 << 20, total: 1 << 30) }
    try door.admitWriting()  // Seen within the second.
    setting.pass(1)
    #expect(throws: ServiceFailure("disk.full", .io)) { try door.admitWriting() }
    setting.pass(1)
    #expect(throws: ServiceFailure("disk.full", .io)) { try door.admitWriting() }
    setting.room.withLock { $0 = DiskRoom(free: 1 << 29, total: 1 << 30) }
    setting.pass(1)
    try door.admitWriting()
    #expect(setting.lines.withLock { $0 } == ["diskShort", "diskFree"])
  }
}

@Suite struct `Limits over HTTP` {
  @Test func `who asks too often is told when to come again`() async throws {
    let bed = try await WebBed(limits: { $0.burst = 0 })
    let token = try bed.token("ines")
    let answers = try await bed.ask { client in
      [try await client.get("/api/v1/mesas", token), try await client.get("/healthz")]
    }
    #expect(answers.map(\.status) == [.tooManyRequests, .ok])
    #expect(answers[0].code == "http.tooOften")
    #expect(answers[0].headers[.retryAfter] == "1")
  }

  @Test func `documents are counted, and what a program reads is not`() async throws {
    let bed = try await WebBed(limits: { $0.exportsPerHour = 1 })
    let token = try bed.token("auditor")
    let uri = "/api/v1/reports/attendance?mesa=alhama&period=2026"
    let answers = try await bed.ask { client in
      [
        try await client.get(uri, token), try await client.get(uri, token),
        try await client.get(uri, token, headers: [.accept: "text/csv"]),
        try await client.get(uri, token, headers: [.accept: "text/html"]),
      ]
    }
    #expect(answers.map(\.code).last == "http.tooManyExports")
    #expect(answers.dropLast().allSatisfy { $0.status != .tooManyRequests })
  }

  @Test func `over a full disk reads go on and commands are refused`() async throws {
    let bed = try await WebBed(limits: { $0.disk = DiskRoom.Reserve(bytes: .max, percent: 0) })
    let token = try bed.token("ines")
    let (read, write) = try await bed.ask { client in
      (
        try await client.get("/api/v1/mesas", token),
        try await client.post("{}", token)
      )
    }
    #expect(read.status == .ok)
    #expect(write.status.code == 507)
    #expect(write.code == "disk.full")
  }

  @Test func `an answer that does not come is given up, and what asks for it is told`() async throws
  {
    let time = AnswerTime(limit: .zero, body: .zero)
    await #expect(throws: ServiceFailure("http.overdue", .unavailable)) {
      // Heeds nothing.
      try await time.bound {
        await withCheckedContinuation { (_: CheckedContinuation<Void, Never>) in }
      }
    }
    #expect(Problem(ServiceFailure("http.overdue", .unavailable)).status == .serviceUnavailable)
    let patient = AnswerTime(limit: .seconds(600), body: .zero)
    #expect(try await patient.bound { 7 } == 7)
    await #expect(throws: Refusal("record.unknown")) {
      try await patient.bound { throw Refusal("record.unknown") }
    }
  }
}
