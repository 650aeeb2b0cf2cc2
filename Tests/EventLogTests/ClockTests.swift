import Canonical
import Synchronization
import Testing

@testable import EventLog

@Suite struct `The log's clock` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [1, 4_999, 5_000])
  func `a clock set back by up to 5 s is bridged`(milliseconds: Int64) async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let back = noon.advanced(byMilliseconds: -milliseconds)
    #expect(try await log.append(batch(2, [entry("meeting/a")], at: back)).at == noon)
  }

  @Test func `by more stops writing until an operator acknowledges it`() async throws {
    let back = noon.advanced(byMilliseconds: -5_001)
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    for number in 2...3 {
      await #expect(throws: AppendRefusal.clockSetBack(last: noon, now: back)) {
        try await log.append(batch(number, [entry("meeting/a")], at: back))
      }
    }
    #expect(
      try await log.append(
        batch(4, [entry("meeting/a")], at: back, allowClockSetBack: true)
      ).at == noon)
    // The acknowledgement holds while the clock catches up, also after a restart.
    log.close()
    let again = try folder.open()
    #expect(try await again.append(batch(5, [entry("meeting/a")], at: back)).at == noon)
    let later = noon.advanced(byMilliseconds: 1)
    #expect(try await again.append(batch(6, [entry("meeting/a")], at: later)).at == later)
    await #expect(throws: AppendRefusal.clockSetBack(last: later, now: back)) {
      try await again.append(batch(7, [entry("meeting/a")], at: back))
    }
    #expect(try again.verify().head.size == 4)
  }

  @Test func `a leap forward of more than a day is asked about`() async throws {
    let lived = Mutex<Int64>(0)
    try EventLog.create(at: folder.file("log.sqlite"))
    let log = try EventLog(path: folder.file("log.sqlite"), mode: .write) { lived.withLock { $0 } }
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    lived.withLock { $0 += 60_000 }
    let day = noon.advanced(byMilliseconds: 60_000 + 86_400_000)
    _ = try await log.append(batch(2, [entry("meeting/a")], at: day))
    let more = day.advanced(byMilliseconds: 1)
    let expected = noon.advanced(byMilliseconds: 60_000)
    await #expect(throws: AppendRefusal.clockLeapt(expected: expected, now: more)) {
      try await log.append(batch(3, [entry("meeting/a")], at: more))
    }
    #expect(
      try await log.append(batch(4, [entry("meeting/a")], at: more, allowClockSetBack: true)).at
        == more)
    _ = try await log.append(batch(5, [entry("meeting/a")], at: more))
  }
}
