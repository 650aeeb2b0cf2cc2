import Canonical
import Testing

@testable import EventLog

@Suite struct `Reading` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func log(of count: Int) async throws -> EventLog {
    let log = try folder.log()
    for start in stride(from: 0, to: count, by: 1_000) {
      _ = try await log.append(
        bulk: (start..<min(start + 1_000, count)).map {
          batch($0, [entry("meeting/\($0 % 10)", "{\"n\":\($0)}")])
        })
    }
    return log
  }

  @Test func `from any position to any other, across the chunks`() async throws {
    let log = try await log(of: 9_000)
    for (from, through) in [(1, nil), (4_096, 4_097), (4_097, 8_193), (9_000, 9_000), (9_001, nil)]
      as [(Int, Int?)]
    {
      var next = from
      try log.entries(from: from, through: through) { entry in
        #expect(entry.position == next)
        let envelope = try entry.envelope()
        #expect(envelope.position == next)
        next += 1
        return true
      }
      #expect(next == (through ?? 9_000) + 1)
    }
    var seen = 0
    try log.entries(from: 10) { _ in
      seen += 1
      return seen < 3
    }
    #expect(seen == 3)
  }

  @Test func `a stream alone, after a version`() async throws {
    let log = try await log(of: 1_000)
    var versions: [Int] = []
    try log.entries(of: "meeting/7", after: 97) { versions.append(try $0.envelope().version) }
    #expect(versions == [98, 99, 100])
    try log.entries(of: "meeting/none") { _ in Issue.record("nothing is there") }
    #expect(try log.version(of: "meeting/none") == 0)
  }

  @Test func `the body may ask the log further questions`() async throws {
    let log = try await log(of: 20)
    var sum = 0
    try log.entries(from: 1) { entry in
      sum += try log.version(of: try entry.envelope().stream)
      return true
    }
    #expect(sum == 40)
  }

  @Test func `followers see every entry, however slow they are`() async throws {
    let log = try folder.log()
    let following = Task {
      var seen: [Int] = []
      for await size in log.follow(from: 0) {
        try log.entries(from: seen.count + 1, through: size) {
          seen.append($0.position)
          return true
        }
        try await Task.sleep(nanoseconds: 1_000_000)
        if size >= 300 { break }
      }
      return seen
    }
    for number in 1...300 { _ = try await log.append(batch(number, [entry("meeting/a")])) }
    #expect(try await following.value == Array(1...300))
  }

  @Test func `a follower that comes late starts at once, and ends with the log`() async throws {
    let log = try await log(of: 5)
    var sizes: [Int] = []
    let stream = log.follow(from: 3)
    log.close()
    for await size in stream { sizes.append(size) }
    #expect(sizes == [5])
    for await _ in log.follow(from: 0) { Issue.record("a closed log grows no more") }
  }

  @Test func `another reader sees what is durable when it looks again`() async throws {
    let log = try await log(of: 5)
    let reader = try folder.open(mode: .read)
    #expect(reader.head == log.head)
    _ = try await log.append(batch(100, [entry("meeting/a")]))
    #expect(reader.head.size == 5)
    #expect(try reader.refresh() == log.head)
  }

  @Test(arguments: [
    "", "{}", "{\"actor\":\"a\"}", "{\"at\":\"2026-11-22T12:00:00.000Z\",\"actor\":\"a\"",
  ])
  func `bytes that are no entry are refused`(text: String) {
    #expect(!isEntry(Array(text.utf8)))
  }

  @Test func `an entry with one byte less, more or changed is no entry`() async throws {
    let log = try await log(of: 1)
    let bytes = try #require(try log.entry(at: 1))
    #expect(isEntry(bytes))
    for end in 0..<bytes.count { #expect(!isEntry(Array(bytes[..<end]))) }
    #expect(!isEntry(bytes + [0x20]))
    for name in ["actor", "at", "command", "data", "effective", "position", "stream", "type", "v"] {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("\"\(name)\":", with: "\"\(name)_\":")
      #expect(!isEntry(Array(text.utf8)))
    }
  }

  private func isEntry(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { (try? Envelope($0)) != nil }
  }
}

@Suite struct `Instants in entries` {
  @Test func `are read as Canonical reads them`() {
    var texts: [String] = []
    for milliseconds in stride(
      from: Int64(-62_135_596_800_000), to: 253_402_300_800_000, by: 86_399_917_001)
    {
      texts.append(Instant(milliseconds: milliseconds).description)
    }
    for base in [
      "2026-11-22T12:34:56.789Z", "2024-02-29T23:59:59.999Z", "0001-01-01T00:00:00.000Z",
    ] {
      for place in 0..<24 {
        for character in "0123456789:;/-TZ. +\u{7F}" {
          var changed = Array(base)
          changed[place] = character
          texts.append(String(changed))
        }
      }
    }
    texts += ["2026-02-29", "2026-06-31", "2100-02-29", "2000-02-29"].map { $0 + "T00:00:00.000Z" }
    for text in texts {
      let read = Array(text.utf8).withUnsafeBytes { InstantBytes.read($0.baseAddress!) }
      #expect(read == Instant(text), "\(text)")
    }
  }
}
