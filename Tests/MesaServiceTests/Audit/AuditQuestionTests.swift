import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// What an auditor asks has an answer from the log alone.
@Suite struct `Questions of an auditor` {
  private let auditor = Principal.person(PersonID(wellFormed: "auditor"))

  @Test func `who held what, by which entry, as of then`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let marta = PersonID(wellFormed: "marta")
      let held = try await instance.client.rights(of: marta, as: auditor)
      #expect(held.map(\.kind) == [.desk])
      #expect(held.first?.agency?.rawValue == "centre" && held.first?.mesa?.rawValue == "alhama")
      let position = try #require(held.first?.position)
      let entry = try instance.entries[position - 1]
      #expect(entry.contains("person/marta") && entry.contains("deskJoined"))
      let before = try instance.client.past(.position(position - 1))
      #expect(try await before.rights(of: marta, as: auditor).isEmpty)
      try await instance.give(
        #"{"command":"desk.leave","data":{"mesa":"alhama","agency":"centre","person":"marta","on":"2026-11-21"}}"#
      )
      #expect(try await instance.client.rights(of: marta, as: auditor).isEmpty)
    }
  }

  @Test func `who could have seen what of a case, under pseudonyms, as of then`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let rights = try await instance.client.rights(
        to: .caseFile, Caseload.file(1), as: auditor)
      let agent = instance.vault.pseudonym(of: "person/agent")
      let worker = instance.vault.pseudonym(of: "person/worker")
      let mine = try #require(rights.first { $0.person == agent })
      #expect(mine.questions.map(\.action).contains("case.readIdentity"))
      #expect(!mine.questions.contains { $0.source.isEmpty })
      #expect(!rights.contains { $0.person == worker || $0.person.hasPrefix("person/") })
      let opened = try #require(
        try instance.entries.firstIndex { $0.contains(#""type":"case.opened""#) })
      let before = try await refusal {
        _ = try await instance.client.past(.position(opened)).rights(
          to: .caseFile, Caseload.file(1), as: auditor)
      }
      #expect(before == Refusal.unknown("case", Caseload.file(1)))
    }
  }

  @Test(arguments: ["person/agent", "person/officer", "person/admin"])
  func `are for auditors, not for those they are about`(who: String) async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let principal = try #require(Principal(who))
      let client = instance.client
      for attempt in [
        try await refusal {
          _ = try await client.rights(of: PersonID(wellFormed: "marta"), as: principal)
        },
        try await refusal {
          _ = try await client.rights(to: .caseFile, Caseload.file(1), as: principal)
        },
        try await refusal { _ = try await client.findings(.glass, as: principal) },
        try await refusal { _ = try await client.quorums(as: principal) },
        try await refusal { _ = try await client.numbering(as: principal) },
        try await refusal { _ = try client.refusedCommands(as: principal) },
      ] { #expect(attempt?.code == "auth.notPermitted") }
    }
  }

  @Test func `what was recorded late, and what out of hours`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let late = try await instance.client.findings(.late(by: .seconds(86_400)), as: auditor)
      #expect(late.contains { $0.type == "mesa.promoted" })
      #expect(late.contains { $0.stream == "referral/" + Caseload.referral(2) })
      #expect(!late.contains { $0.stream == "referral/" + Caseload.referral(1) })
      // A Sunday.
      let closed = try await instance.client.findings(.outsideHours(OfficeHours()), as: auditor)
      #expect(closed.contains { $0.type == "referral.sent" && $0.actor == "person/agent" })
      #expect(!closed.contains { $0.actor.hasPrefix("system/") })
      // Of the cases that were told, the reading log knows.
      let case1 = try await instance.client.readings(
        .ofRecord("case/" + Caseload.file(1)), as: auditor)
      #expect(case1.contains { $0.purpose == .audit })
    }
  }

  @Test(arguments: [
    ("2026-11-23T11:00:00.000Z", true), ("2026-11-23T05:59:00.000Z", false),
    ("2026-11-23T06:00:00.000Z", true), ("2026-11-23T20:00:00.000Z", false),
    ("2026-11-22T11:00:00.000Z", false), ("2026-12-08T11:00:00.000Z", false),
  ])
  func `offices are open on working days, by their own clocks`(at: String, open: Bool) throws {
    let holidays = Set([try #require(CivilDate("2026-12-08"))])
    let moment = try #require(Instant(at))
    #expect(OfficeHours().hold(moment, holidays: holidays) == open)
  }

  @Test func `votes without quorum there are none, and a forged one is found`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let sound = try await instance.client.quorums(as: .operator)
      #expect(sound.votes > 0 && sound.findings.isEmpty)
      let vote = try #require(
        try instance.entries.last { $0.contains(#""type":"meeting.voted""#) })
      let value = try JSONValue(parsing: vote)
      let data = try #require(value["data"])
      let forged = data.replacing(
        "quorum",
        try JSONValue(parsing: #"{"members":4,"needed":3,"present":1}"#))
      try await forge(value, forged, instance)
      let found = try await instance.client.quorums(as: .operator)
      #expect(found.findings.map(\.problem) == [.belowNeeded])
      #expect(found.findings.first?.position == instance.size)
    }
  }

  @Test func `the numbering has no gaps, and a forged one is found`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let sound = try await instance.client.numbering(as: .operator)
      #expect(sound.numbers > 0 && sound.findings.isEmpty)
      let entry = try #require(
        try instance.entries.last { $0.contains(#""type":"book.agreementEntered""#) })
      let value = try JSONValue(parsing: entry)
      let data = try #require(value["data"])
      let number = try #require(data["number"]?.integerValue)
      try await forge(value, data.replacing("number", .integer(number + 2)), instance)
      let found = try await instance.client.numbering(as: .operator)
      #expect(found.findings.map(\.number) == [Int(number) + 1])
      #expect(found.findings.map(\.problem) == [.missing])
    }
  }

  /// The same entry once more, with other data: what no command of ours would append.
  private func forge(_ entry: JSONValue, _ data: JSONValue, _ instance: OpenInstance) async throws {
    _ = try await instance.log.append(
      Batch(
        command: "01a2020d-fd68-7001-8000-0000000000ab", digest: Array(repeating: 2, count: 32),
        actor: "system/operator", at: instance.client.handler.now(),
        entries: [
          NewEntry(
            stream: try #require(entry["stream"]?.stringValue),
            type: try #require(entry["type"]?.stringValue), schema: 1,
            effective: try #require(entry["effective"]?.stringValue.flatMap { Instant($0) }),
            data: data.canonicalBytes)
        ]))
  }

  @Test func `commands that were refused are counted, and nothing of what they were about`()
    async throws
  {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      for _ in 1...3 {
        _ = try await refusal {
          try await instance.give(
            #"{"as":"person/worker","command":"case.recordIdentity","data":{"case":"\#(Caseload.file(1))","name":"CANARY-NAME"}}"#
          )
        }
      }
      let refused = try instance.client.refusedCommands(as: auditor)
      let row = try #require(refused.first { $0.principal == "person/worker" })
      #expect(row.command == "case.recordIdentity" && row.count == 3)
      #expect(row.code == "record.unknown")
    }
    for (path, bytes) in try bed.snapshot() {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("CANARY-NAME"), "\(path)")
    }
  }
}
