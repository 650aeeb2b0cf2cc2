import Canonical
import EventLog
import Foundation
import Testing

@Suite struct `Appending` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `an entry is canonical JSON with every member in its place`() async throws {
    let log = try folder.log()
    let full = Batch(
      command: commandID(1), digest: digest(""), actor: "person/admin", via: "session",
      behalf: "agency/cavi", cause: commandID(0), at: noon,
      entries: [
        NewEntry(
          stream: "meeting/a", type: "meeting.convened", schema: 2,
          effective: noon.advanced(byHours: -1), data: Array("{\"x\":[1,\"}\"]}".utf8),
          reason: "late")
      ])
    let appended = try await log.append(full)
    #expect(appended == Appended(first: 1, count: 1, at: noon, repeated: false))
    #expect(
      try log.texts() == [
        "{\"actor\":\"person/admin\",\"at\":\"2026-11-22T12:00:00.000Z\","
          + "\"behalf\":\"agency/cavi\",\"cause\":\"\(commandID(0))\","
          + "\"command\":\"\(commandID(1))\",\"data\":{\"x\":[1,\"}\"]},"
          + "\"effective\":\"2026-11-22T11:00:00.000Z\",\"position\":1,\"reason\":\"late\","
          + "\"stream\":\"meeting/a\",\"type\":\"meeting.convened\",\"v\":2,\"version\":1,"
          + "\"via\":\"session\"}"
      ])
  }

  @Test func `what was appended is there after reopening, and the log goes on`() async throws {
    var head: Head
    do {
      let log = try folder.log()
      for number in 1...300 {
        _ = try await log.append(batch(number, [entry("meeting/a")]))
      }
      head = log.head
      log.close()
    }
    let log = try folder.open()
    #expect(log.head == head)
    #expect(head.size == 300)
    #expect(try log.version(of: "meeting/a") == 300)
    let next = try await log.append(
      batch(301, [entry("meeting/a")], conditions: [Condition(stream: "meeting/a", version: 300)]))
    #expect(next.first == 301)
    var frontier = Frontier()
    try log.entries(from: 1) {
      frontier.append(.leaf($0.bytes))
      return true
    }
    #expect(log.head == Head(size: 301, hash: frontier.root))
  }

  @Test func `a stale condition is refused and leaves nothing`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    await #expect(throws: AppendRefusal.stale(stream: "meeting/a", expected: 0, found: 1)) {
      try await log.append(
        batch(
          2, [entry("meeting/b"), entry("meeting/a")],
          conditions: [Condition(stream: "meeting/a", version: 0)]))
    }
    #expect(log.head.size == 1)
    #expect(try log.version(of: "meeting/b") == 0)
    #expect(try log.remembered(commandID(2)) == nil)
  }

  @Test func `the same command again gets the answer of the first time`() async throws {
    let log = try folder.log()
    let first = try await log.append(
      batch(
        1, [entry("meeting/a"), entry("meeting/b")],
        conditions: [Condition(stream: "meeting/a", version: 0)]))
    let again = try await log.append(
      batch(
        1, [entry("meeting/a"), entry("meeting/b")],
        conditions: [Condition(stream: "meeting/a", version: 0)],
        at: noon.advanced(byHours: 1)))
    #expect(again == Appended(first: 1, count: 2, at: first.at, repeated: true))
    #expect(log.head.size == 2)
  }

  @Test func `also where nothing was appended`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    let first = try await log.append(batch(2, []))
    #expect(first == Appended(first: 1, count: 0, at: noon, repeated: false))
    _ = try await log.append(batch(3, [entry("meeting/a")]))
    #expect(
      try await log.append(batch(2, []))
        == Appended(first: 1, count: 0, at: noon, repeated: true))
    #expect(log.head.size == 2)
  }

  @Test func `a known id with other content or another actor is refused`() async throws {
    let log = try folder.log()
    _ = try await log.append(batch(1, [entry("meeting/a")]))
    await #expect(throws: AppendRefusal.commandReused(command: commandID(1))) {
      try await log.append(batch(1, [entry("meeting/a")], content: "other"))
    }
    await #expect(throws: AppendRefusal.commandReused(command: commandID(1))) {
      try await log.append(batch(1, [entry("meeting/a")], actor: "person/other"))
    }
    #expect(log.head.size == 1)
  }

  @Test func `64 submitters at once: every batch whole, in one order, none twice`() async throws {
    let log = try folder.log()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for submitter in 0..<64 {
        group.addTask {
          for round in 0..<20 {
            let stream = "meeting/\(submitter)"
            _ = try await log.append(
              batch(
                submitter * 1_000 + round, [entry(stream), entry(stream)],
                conditions: [Condition(stream: stream, version: round * 2)]))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(log.head.size == 64 * 20 * 2)
    var commands: [String] = []
    try log.entries(from: 1) {
      commands.append(try $0.envelope().command)
      return true
    }
    for pair in stride(from: 0, to: commands.count, by: 2) {
      #expect(commands[pair] == commands[pair + 1])
    }
    #expect(Set(commands).count == 64 * 20)
  }
}
