import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// What falls due by itself is a command too: it happens once, however often the clock looks.
@Suite struct `What the clock records` {
  private func bedWithMesa() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { try await Plenary.give(to: $0) }
    return bed
  }

  @Test func `happens once for a mesa that has slept long enough`() async throws {
    let bed = try await bedWithMesa()
    bed.clock.advance(byHours: 24 * 365 * 3)
    try await bed.with { instance in
      let size = instance.size
      let rehearsed = try await instance.client.recordDue(dryRun: true)
      #expect(rehearsed.count == 2 && instance.size == size)
      let recorded = try await instance.client.recordDue(dryRun: false)
      #expect(
        recorded.map { $0.events.map(\.type) }
          == [["agreement.becameOverdue"], ["mesa.becameDormant"]])
      #expect(try await instance.client.recordDue(dryRun: false) == [])
      #expect(instance.size == size + 2)
      let mesa = try await instance.show(.mesa, "alhama", as: "person/officer")
      #expect(mesa["state"]?.stringValue == "dormant")
      let entry = try JSONValue(parsing: try #require(try instance.entries.last))
      #expect(entry["actor"]?.stringValue == "system/clock")
    }
  }

  /// What the clock recorded: where, what, and when it happened.
  private func recorded(_ bed: Bed) async throws -> [JSONValue] {
    try await bed.with { instance in
      try instance.entries.map { try JSONValue(parsing: $0) }
        .filter { $0["actor"]?.stringValue == "system/clock" }
        .map { entry in
          .object(
            (entry.objectValue ?? []).filter {
              ["command", "data", "effective", "stream", "type"].contains($0.name)
            })
        }
    }
  }

  @Test func `is the same whether it looks each month or once after three years`() async throws {
    let (steady, late) = (try await bedWithMesa(), try await bedWithMesa())
    for _ in 0..<36 {
      steady.clock.advance(byHours: 24 * 31)
      _ = try await steady.with { try await $0.client.recordDue(dryRun: false) }
    }
    late.clock.advance(byHours: 24 * 31 * 36)
    _ = try await late.with { try await $0.client.recordDue(dryRun: false) }
    let once = try await recorded(late)
    #expect(try await recorded(steady) == once)
    #expect(once.count == 2)
  }

  /// Referrals that are late, a case of high risk that no commission has spoken of, a measure and a
  /// review whose days pass.
  private func bedWithCases() async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let file = Caseload.file(2)
      for line in [
        #"{"as":"person/worker","command":"case.assessRisk","data":{"case":"\#(file)","level":"low","nextReview":"2026-12-10","on":"2026-11-22","scale":"professional"}}"#,
        #"{"as":"person/worker","command":"carePlan.setMeasure","data":{"case":"\#(file)","due":"2026-12-15","text":"x"}}"#,
      ] {
        try await instance.give(line)
      }
    }
    return bed
  }

  @Test func `is what is late in cases, and which of them a commission has to speak of`()
    async throws
  {
    let bed = try await bedWithCases()
    bed.clock.advance(byHours: 24 * 31 * 3)
    try await bed.with { instance in
      _ = try await instance.client.recordDue(dryRun: false)
      let size = instance.size
      #expect(try await instance.client.recordDue(dryRun: false) == [])
      #expect(instance.size == size)
    }
    let types = Set(try await recorded(bed).compactMap { $0["type"]?.stringValue })
    #expect(
      types.isSuperset(of: [
        "case.becameOverdue", "carePlan.becameOverdue", "referral.escalated", "review.proposed",
      ]))
    let reasons = try await recorded(bed).filter { $0["type"]?.stringValue == "review.proposed" }
      .map { $0["data"]?["reason"]?.stringValue }
    #expect(reasons.contains("risk"))
  }

  @Test func `is the same of cases whether it looks each day or once after months`() async throws {
    let (steady, late) = (try await bedWithCases(), try await bedWithCases())
    for _ in 0..<93 {
      steady.clock.advance(byHours: 24)
      _ = try await steady.with { try await $0.client.recordDue(dryRun: false) }
    }
    late.clock.advance(byHours: 24 * 93)
    _ = try await late.with { try await $0.client.recordDue(dryRun: false) }
    func sorted(_ bed: Bed) async throws -> [String] {
      try await recorded(bed).map { String(describing: $0) }.sorted()
    }
    let once = try await sorted(late)
    #expect(try await sorted(steady) == once)
    #expect(!once.isEmpty)
  }

  @Test func `is nothing where nothing is due`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let size = instance.size
      let recorded = try await instance.client.recordDue(dryRun: false)
      #expect(recorded == [])
      #expect(instance.size == size)
    }
  }
}

@Suite struct `A clock that was wrong` {
  private let register =
    #"{"command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#

  @Test func `by a few seconds is bridged, and time never goes back`() async throws {
    let bed = try await Bed()
    bed.clock.advance(bySeconds: -4)
    try await bed.with { instance in
      try await instance.give(register)
      let entries = try instance.entries.map { try JSONValue(parsing: $0)["at"]?.stringValue }
      #expect(Set(entries) == ["2026-11-22T12:00:00.000Z"])
    }
  }

  @Test func `by more stops writing until an operator has looked at it`() async throws {
    let bed = try await Bed()
    bed.clock.advance(byHours: -1)
    try await bed.with { instance in
      let size = instance.size
      #expect(await failure { try await instance.give(register) } == "clock.setBack")
      #expect(instance.size == size)
      try await instance.give(#"{"command":"clock.acknowledge","data":{"reason":"setBack"}}"#)
      try await instance.give(register)
      #expect(instance.size == size + 2)
    }
    _ = try verified(bed)
  }
}
