import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// Whoever replays the log comes to the same views and the same figures.
@Suite struct `Drift` {
  @Test func `is none where nobody touched the views`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let report = try await instance.client.drift()
      #expect(report.isSound && report.drifted.isEmpty && report.rows > 20)
      #expect(report.head == instance.log.head)
    }
  }

  @Test func `names each row that is not what the log makes it`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      _ = try await instance.list(.mesa)
    }
    try bed.execute(
      """
      UPDATE record SET body = x'7b7d' WHERE kind = 'agency' AND id = 'town';
      DELETE FROM record WHERE kind = 'person' AND id = 'ines';
      INSERT INTO trace VALUES ('elsewhere', 3);
      """, on: bed.directory.views)
    try await bed.with { instance in
      let report = try await instance.client.drift()
      #expect(!report.isSound)
      #expect(
        report.drifted == [
          RowDrift(view: "record/agency", row: "town", difference: .changed),
          RowDrift(view: "record/person", row: "ines", difference: .missing),
          RowDrift(view: "trace", row: "elsewhere 3", difference: .surplus),
        ])
    }
  }

  @Test func `finds figures that were written down, also when keys are gone`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let first = instance.size
      let answer = try await instance.client.commitViews(as: .operator)
      #expect(answer.events.map(\.type) == ["instance.viewsCommitted"])
      #expect(try await instance.client.commitViews(as: .operator).events.isEmpty == false)
      let report = try await instance.client.drift()
      #expect(report.isSound)
      #expect(report.commits.map(\.position) == [first, first + 1])
      #expect(report.commits.allSatisfy { $0.outcome == .same })
    }
  }

  @Test func `of figures that do not come out is told, view by view`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let size = instance.size
      let request = try CommandRequest(
        Instance.CommitViews(
          position: size, edition: ViewStore.edition,
          views: [Instance.ViewFigure(name: "wake", rows: 99, digest: "00")]),
        as: .operator, effective: instance.client.handler.now(),
        id: "01a2020d-fd68-7001-8000-0000000000ff")
      _ = try await instance.client.submit(request)
      let report = try await instance.client.drift()
      guard case .different(let views)? = report.commits.first?.outcome else {
        Issue.record("not told")
        return
      }
      #expect(views.contains("wake") && views.contains("record/mesa"))
      #expect(!report.isSound)
    }
  }

  @Test func `is not judged of another edition's figures`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let request = try CommandRequest(
        Instance.CommitViews(position: instance.size, edition: 1, views: []),
        as: .operator, effective: instance.client.handler.now(),
        id: "01a2020d-fd68-7001-8000-0000000000fe")
      _ = try await instance.client.submit(request)
      let report = try await instance.client.drift()
      #expect(report.commits.map(\.outcome) == [.otherEdition(1)])
      #expect(report.isSound)
    }
  }

  @Test(arguments: ["person/officer", "person/admin"])
  func `figures are written down by the clock and the operator, by nobody else`(who: String)
    async throws
  {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let refused = try await refusal {
        _ = try await instance.client.commitViews(as: try #require(Principal(who)))
      }
      #expect(refused?.code == "auth.notPermitted")
    }
  }

  @Test func `figures are written down once a month by the clock`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance)
      #expect(try await instance.client.commitViewsOfMonth().count == 1)
      #expect(try await instance.client.commitViewsOfMonth().isEmpty)
    }
    bed.clock.advance(byHours: 24 * 31)
    let later = try await bed.with { try await $0.client.commitViewsOfMonth().count }
    #expect(later == 1)
  }
}

/// An upgrade that could not read something is told before it is made.
@Suite struct `Contracts of a log` {
  @Test func `are kept by everything that this version wrote`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let report = try ContractCheck.run(instance.log)
      #expect(report.findings.isEmpty && report.more == 0)
      #expect(report.entries == instance.size)
      #expect(report.forms["case.opened/1"] == 4)
    }
  }

  @Test(
    arguments: [
      ("agency/town", "agency.renamed", 1, "{}", "unknownType", nil),
      ("agency/town", "agency.registered", 9, "{}", "unknownType", nil),
      ("agency/town", "agency.registered", 1, #"{"name":3}"#, "malformed", nil),
      ("planet/mars", "planet.found", 1, "{}", "unknownStream", nil),
      (
        "agency/x", "agency.registered", 1, #"{"kind":"health","name":"N","zeal":1}"#,
        "fieldLost", "/zeal"
      ),
    ] as [(String, String, Int, String, String, String?)])
  func `are broken by what it does not know`(
    stream: String, type: String, schema: Int, data: String, problem: String, field: String?
  ) async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      _ = try await instance.log.append(
        Batch(
          command: "01a2020d-fd68-7001-8000-0000000000aa", digest: Array(repeating: 1, count: 32),
          actor: "system/operator", at: instance.client.handler.now(),
          entries: [
            NewEntry(
              stream: stream, type: type, schema: schema,
              effective: instance.client.handler.now(), data: Array(data.utf8))
          ]))
      let report = try ContractCheck.run(instance.log)
      #expect(report.findings.map(\.problem.rawValue) == [problem])
      #expect(report.findings.first?.position == instance.size)
      #expect(report.findings.first?.field == field)
    }
  }
}
