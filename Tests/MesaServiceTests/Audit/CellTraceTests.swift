import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// A figure of a report leads to the entries that it counts, and to no others (handbook §6).
@Suite struct `Traces of report cells` {
  private struct Told {
    let instance: OpenInstance
    let report: ReleasedReport

    /// Streams behind a cell that the report has.
    func streams(_ cell: String) async throws -> [String] {
      #expect(report.cells.contains { $0.cell == cell }, "\(cell)")
      return try await counted(cell).map(\.stream).sorted()
    }

    func counted(_ cell: String) async throws -> [CountedEntry] {
      try await instance.client.counted(in: cell, of: .report(report))
    }
  }

  private static func with(
    _ fixture: String, _ files: [String], _ question: ReportQuestion,
    _ body: (Told) async throws -> Void
  ) async throws {
    try await Bed().with { instance in
      try await Fixture.apply(fixture, files, to: instance)
      let report = try await instance.client.report(question)
      try await body(
        Told(instance: instance, report: report.released(question.subject, approver: nil)))
    }
  }

  @Test func `of a region, the mesas, objectives and gatherings that it counts`() async throws {
    var question = ReportQuestion(
      .regionOverview, period: try #require(ReportPeriod("2022")),
      as: try #require(Principal("person/p20")))
    question.region = .galicia
    let files = ["commands.jsonl", "before.jsonl", "clock", "region.jsonl"]
    try await Self.with("galicia-2022", files, question) { told in
      let revived = try await told.counted("mesas.life/revived/value")
      #expect(revived.map(\.stream).sorted() == ["mesa/ordes", "mesa/sarria"])
      #expect(revived.allSatisfy { $0.types == ["mesa.reactivated"] })
      let before = try await told.streams("mesas.life/revived/before")
      #expect(before == [])
      let reached = try await told.streams("objectives/training/reached")
      #expect(reached.count == 1)
      let ofSarria = try await told.streams("mesas/sarria/objectives")
      #expect(ofSarria.count == 2)
      let lugo = try await told.streams("gatherings@attendance/xornada-lugo/people")
      #expect(
        lugo
          == ["gathering/xornada-lugo"])
      let practice = try await told.streams("gatherings.practices/xornada-coruna.1/takenUp")
      #expect(practice.count == 1)
    }
  }

  @Test func `of a plan, what was told of a measure and observed of an indicator`() async throws {
    var question = ReportQuestion(
      .planFollowUp, period: try #require(ReportPeriod("2010")),
      as: try #require(Principal("person/p01")))
    question.plan = EqualityPlanID(rawValue: "primer-plan-caceres")
    try await Self.with("caceres-2009", ["commands.jsonl"], question) { told in
      let finished = try await told.counted("summary/measures.finished/value")
      #expect(finished.map(\.member) == [.init(name: "measure", value: "2.1.1")])
      let spent = try await told.counted("summary/spent/value")
      #expect(spent.count == 2)
      let observed = try await told.counted("plan.indicators/1.1.1.1/observed")
      #expect(observed.map(\.member) == [.init(name: "indicator", value: "1.1.1.1")])
      let target = try await told.counted("plan.indicators/1.1.1.1/target")
      #expect(
        target.map(\.types)
          == [["plan.adopted"]])
    }
  }

  @Test func `of a mesa, its sessions, its agencies' care and what was done there`() async throws {
    var question = ReportQuestion(
      .semesterBalance, period: try #require(ReportPeriod("2017-S2")),
      as: try #require(Principal("person/p03")))
    question.mesa = MesaID(rawValue: "totana")
    try await Self.with("totana-2017", ["commands.jsonl", "balance.jsonl"], question) { told in
      let cavi = AgencyID(wellFormed: "cavi-totana")
      let now = try await told.counted("care@uniquePersons/cavi-totana/newWomen")
      #expect(
        now.map(\.stream)
          == [StreamID.careFigures(MesaID(wellFormed: "totana"), cavi, 2017, .second).text])
      let earlier = try await told.counted("care@uniquePersons/cavi-totana/before")
      #expect(
        earlier.map(\.stream)
          == [StreamID.careFigures(MesaID(wellFormed: "totana"), cavi, 2016, .second).text])
      let awareness = try await told.streams("actions/awareness/activities")
      #expect(awareness.count == 2)
      let trained = try await told.streams("actions.people@attendance/training/people")
      #expect(trained.count == 1)
    }
  }
}
