import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// A fixture as `mesa apply` takes it, file by file; `clock` runs the clock between two of them.
enum Fixture {
  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: name)
  }

  static func apply(_ name: String, _ files: [String], to instance: OpenInstance) async throws {
    for file in files {
      if file == "clock" {
        _ = try await instance.client.recordDue(dryRun: false)
        continue
      }
      let bulk = instance.client.bulk()
      let text = try String(contentsOf: folder(name).appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("{") {
        try await bulk.add(try instance.request(String(line)))
      }
      try await bulk.commit()
    }
  }

  /// Figures of the expected file that the report does not have, as `reported.py` tells them.
  static func differences(_ name: String, _ file: String, _ report: Report) throws -> [String] {
    let data = try Data(contentsOf: folder(name).appending(path: file))
    let expected = try JSONValue(parsing: Array(data))
    let tables = report.json["tables"]?.arrayValue ?? []
    func row(_ table: String, _ id: String) -> JSONValue? {
      tables.first { $0["id"] == .string(table) }?["rows"]?.arrayValue?
        .first { $0["id"] == .string(id) }
    }
    var different = expected["report"] == report.json["report"] ? [] : ["report"]
    for table in expected["tables"]?.objectValue ?? [] {
      for wanted in table.value.objectValue ?? [] {
        for figure in wanted.value.objectValue ?? [] {
          let found = row(table.name, wanted.name)?[figure.name]
          if found != figure.value {
            let told = found.map { "\($0)" } ?? "nothing"
            different.append("\(table.name)/\(wanted.name)/\(figure.name): \(told)")
          }
        }
      }
    }
    return different
  }
}

/// Each text of the seeds, out of the product's own reports; Extremadura's has a suite of its own.
@Suite struct `Figures of the texts` {
  struct Case: Sendable, CustomTestStringConvertible {
    let fixture: String
    let files: [String]
    let expected: String
    let kind: ReportKind
    let period: String
    let asker: String
    var ask: @Sendable (inout ReportQuestion) -> Void = { _ in }
    var testDescription: String { "\(fixture): \(expected)" }
  }

  private static let balance = ["commands.jsonl", "balance.jsonl"]
  private static let ofTotana: @Sendable (inout ReportQuestion) -> Void = {
    $0.mesa = MesaID(rawValue: "totana")
  }
  private static let ofPla: @Sendable (inout ReportQuestion) -> Void = {
    $0.area = AreaID(rawValue: "pla-de-mallorca")
  }

  private static let cases = [
    Case(
      fixture: "caceres-2009", files: ["commands.jsonl"], expected: "report.json",
      kind: .networkAnnual, period: "2009", asker: "p01",
      ask: { $0.network = NetworkID(rawValue: "extremadura") }),
    Case(
      fixture: "caceres-2009", files: ["commands.jsonl"], expected: "plan.json",
      kind: .planFollowUp, period: "2010", asker: "p01",
      ask: { $0.plan = EqualityPlanID(rawValue: "primer-plan-caceres") }),
    Case(
      fixture: "galicia-2022",
      files: ["commands.jsonl", "before.jsonl", "clock", "region.jsonl"],
      expected: "region.json", kind: .regionOverview, period: "2022", asker: "p20",
      ask: { $0.region = .galicia }),
    Case(
      fixture: "totana-2017", files: Self.balance, expected: "balance.json",
      kind: .semesterBalance, period: "2017-S2", asker: "p03", ask: Self.ofTotana),
    Case(
      fixture: "totana-2017", files: Self.balance, expected: "network-2017.json",
      kind: .semesterBalance, period: "2017-S1", asker: "p03", ask: Self.ofTotana),
    Case(
      fixture: "totana-2017", files: Self.balance, expected: "network-2025.json",
      kind: .semesterBalance, period: "2025", asker: "p03", ask: Self.ofTotana),
    Case(
      fixture: "totana-2017", files: Self.balance, expected: "evaluation.json",
      kind: .coordinationEvaluation, period: "2017", asker: "p03", ask: Self.ofTotana),
    Case(
      fixture: "pla-de-mallorca", files: ["commands.jsonl", "network.jsonl"],
      expected: "report.json", kind: .mancomunidadOverview, period: "2025", asker: "p15",
      ask: Self.ofPla),
    Case(
      fixture: "pla-de-mallorca", files: ["commands.jsonl", "network.jsonl"],
      expected: "pact.json", kind: .statePact, period: "2025", asker: "p15", ask: Self.ofPla),
    Case(
      fixture: "murcia-30", files: ["before.jsonl", "clock", "after.jsonl"],
      expected: "region.json", kind: .regionOverview, period: "2017", asker: "p01",
      ask: { $0.region = .murcia }),
  ]

  @Test(arguments: Self.cases)
  func `come out of the report of their fixture`(one: Case) async throws {
    try await Bed().with { instance in
      try await Fixture.apply(one.fixture, one.files, to: instance)
      var question = ReportQuestion(
        one.kind, period: try #require(ReportPeriod(one.period)),
        as: try #require(Principal("person/" + one.asker)))
      one.ask(&question)
      let report = try await instance.client.report(question)
      let different = try Fixture.differences(one.fixture, one.expected, report)
      #expect(different == [])
    }
  }
}
