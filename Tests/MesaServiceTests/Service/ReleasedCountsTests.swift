import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Figures that were told stand in the log, and the log comes to them for ever (handbook §5.4).
@Suite struct `Released figures` {
  private func released(
    _ body: (OpenInstance, MesaID, Bed, Int) async throws -> Void
  ) async throws {
    let bed = try await Bed()
    try await bed.with { try await Caseload.give(to: $0) }
    bed.clock.advance(byHours: 24 * 60)
    try await bed.with { instance in
      let mesa = try #require(MesaID(rawValue: "alhama"))
      let period = try #require(CountedPeriod("2026-S2"))
      let secretary = try #require(Principal("person/officer"))
      _ = try await instance.client.releaseCounts(of: mesa, in: period, as: secretary)
      try await body(instance, mesa, bed, instance.size)
    }
  }

  @Test func `are written down as they were told, hidden ones as hidden`() async throws {
    try await released { instance, _, _, entry in
      let last = try JSONValue(parsing: try #require(try instance.entries.last))
      #expect(last["type"]?.stringValue == "mesa.figuresReleased")
      #expect(last["actor"]?.stringValue == "person/officer")
      #expect(last["data"]?["position"]?.integerValue == Int64(entry - 1))
      let figures = last["data"]?["figures"]?.arrayValue ?? []
      #expect(figures.first { $0["cell"]?.stringValue == "opened" }?["value"]?.integerValue == nil)
      #expect(
        figures.first { $0["cell"]?.stringValue == "sent/ss-cavi" }?["cell"]?.stringValue != nil)
    }
  }

  @Test func `twice the same at the same position is once`() async throws {
    try await released { instance, mesa, _, _ in
      let size = instance.size
      let period = try #require(CountedPeriod("2026-S2"))
      let secretary = try #require(Principal("person/officer"))
      _ = try await instance.client.releaseCounts(of: mesa, in: period, as: secretary)
      // It rests on another position now: the first release is an entry, too.
      #expect(instance.size == size + 1)
    }
  }

  @Test func `say by which method small ones were hidden`() async throws {
    try await released { instance, _, _, _ in
      let last = try JSONValue(parsing: try #require(try instance.entries.last))
      #expect(last["data"]?["method"]?.stringValue == Disclosure.method)
    }
  }

  @Test func `are approved by who keeps the mesa going, and by nobody else`() async throws {
    try await released { instance, mesa, _, entry in
      let period = try #require(CountedPeriod("2026-S2"))
      for other in ["person/mayor", "person/agent", "person/auditor"] {
        let refused = try await refusal {
          _ = try await instance.client.releaseCounts(
            of: mesa, in: period, as: try #require(Principal(other)))
        }
        #expect(["auth.notPermitted", "record.unknown"].contains(refused?.code))
      }
      #expect(instance.size == entry)
    }
  }

  @Test func `to which the log does not come are refused, one by one and in bulk`() async throws {
    try await released { instance, mesa, _, entry in
      let state = try instance.client.handler.states.state(Mesa.self, .mesa(mesa))
      let told = try #require(state.releases.last)
      let forged = ReleasedFigures(
        report: told.report, from: told.from, to: told.to, position: told.position, k: told.k,
        figures: told.figures.map { ReleasedFigure(cell: $0.cell, value: 70) },
        digest: told.digest)
      func request(_ figures: ReleasedFigures) throws -> CommandRequest {
        try CommandRequest(
          Mesa.ReleaseFigures(mesa: mesa, released: figures),
          as: try #require(Principal("person/officer")),
          effective: instance.client.handler.now(), id: "01a2020d-fd68-7001-8000-00000000f001")
      }
      let refused = try await refusal { _ = try await instance.client.submit(try request(forged)) }
      #expect(refused?.code == "report.figuresDiffer")
      let bulk = instance.client.bulk()
      let many = try await refusal { try await bulk.add(try request(told)) }
      #expect(many?.code == "report.notInBulk")
      let other = ReleasedFigures(
        report: "other", from: told.from, to: told.to, position: told.position, k: told.k,
        figures: told.figures, digest: told.digest, method: told.method)
      let unknown = try await refusal { _ = try await instance.client.submit(try request(other)) }
      #expect(unknown?.code == "report.unknown")
      #expect(instance.size == entry)
    }
  }

  @Test func `come out the same whatever was recorded since`() async throws {
    try await released { instance, _, bed, entry in
      for line in Caseload.refer(
        5, "low", by: "agent", on: "police-cavi", at: "2026-11-21T10:00:00.000Z", upTo: 1)
      {
        try await instance.give(line)
      }
      let findings = try await instance.client.releases()
      #expect(findings.map(\.entry) == [entry] && findings.allSatisfy(\.different.isEmpty))
    }
  }

  @Test func `are traced to the entries that they count, and the look is recorded`() async throws {
    try await released { instance, _, _, entry in
      let auditor = try #require(Principal("person/auditor"))
      let opened = try await instance.client.trace(entry, cell: "opened", as: auditor)
      #expect(opened.released.value == nil && opened.entries.count == 4)
      #expect(Set(opened.entries.map(\.type)) == ["case.opened"])
      let sent = try await instance.client.trace(entry, cell: "sent/police-cavi", as: auditor)
      #expect(sent.entries.map(\.type) == ["referral.sent", "referral.sent"])
      let none = try await refusal {
        _ = try await instance.client.trace(entry, cell: "nobody", as: auditor)
      }
      #expect(none?.code == "release.cellUnknown")
      let elsewhere = try await refusal {
        _ = try await instance.client.trace(1, cell: "opened", as: auditor)
      }
      #expect(elsewhere?.code == "release.unknown")
      let stranger = try await refusal {
        _ = try await instance.client.trace(
          entry, cell: "opened", as: try #require(Principal("person/agent")))
      }
      #expect(stranger?.code == "auth.notPermitted")
    }
  }
}
