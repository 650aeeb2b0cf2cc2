import Canonical
import Foundation
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// What leaves the house: JSON as its schema says, pages with charts that can be heard and read.
@Suite struct `Forms of a report` {
  private static func report() async throws -> Report {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl", "network.jsonl"], to: instance)
      return try await Extremadura.report(instance)
    }
  }

  private static func schema() throws -> JSONValue {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Protocols/reports/report.schema.json")
    return try JSONValue(parsing: Array(try Data(contentsOf: file)))
  }

  private static func members(_ value: JSONValue?) -> Set<String> {
    Set((value?.objectValue ?? []).map(\.name))
  }

  @Test func `JSON has the members that its schema names, and no others`() async throws {
    let schema = try Self.schema()
    let json = try await Self.report().json
    // Only of a report that is narrowed.
    #expect(Self.members(json).union(["filters"]) == Self.members(schema["properties"]))
    let known = Self.members(schema["$defs"]?["row"]?["properties"])
    let ofTables = Self.members(schema["$defs"]?["table"]?["properties"])
    for table in json["tables"]?.arrayValue ?? [] {
      let more = Self.members(table).subtracting(ofTables)
      #expect(more == [])
      for row in table["rows"]?.arrayValue ?? [] {
        let unknown = Self.members(row).subtracting(known)
        #expect(unknown == [])
      }
    }
  }

  @Test func `the schema names every column and every report`() throws {
    let schema = try Self.schema()
    let known = Self.members(schema["$defs"]?["row"]?["properties"])
    #expect(Report.Column.allCases.map(\.rawValue).filter { !known.contains($0) } == [])
    let kinds = schema["properties"]?["report"]?["enum"]?.arrayValue?.compactMap(\.stringValue)
    let named = Set(kinds ?? [])
    #expect(named == Set(ReportKind.allCases.map(\.rawValue)))
  }

  @Test(arguments: Language.allCases)
  func `a page says everything in its language, and each chart what it shows`(
    language: Language
  ) async throws {
    let paper = ReportPaper(try await Self.report(), Catalogue(language)).document()
    let page = HTMLRenderer().page(paper)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    let charts = page.components(separatedBy: "<svg ").dropFirst()
    #expect(charts.count > 5)
    for chart in charts {
      #expect(chart.hasPrefix("role=\"img\""))
      #expect(chart.contains("<title id=") && chart.contains("<desc id="))
    }
    #expect(page.components(separatedBy: "<table>").count > charts.count)
    #expect(!page.contains("report.") && !page.contains("reportSummary"), "a key without a text")
    #expect(!page.contains("<script"))
  }

  @Test(arguments: Language.allCases)
  func `every column, title and word of a report has its text`(language: Language) {
    let words = Catalogue(language)
    for column in Report.Column.allCases { #expect(words.has("report.column." + column.rawValue)) }
    for kind in ReportKind.allCases { #expect(words.has("report.title." + kind.rawValue)) }
    for (section, all) in [
      ("activityTopic", Activity.Topic.allCases.map(\.rawValue)),
      ("activityTarget", Activity.Target.allCases.map(\.rawValue)),
      ("activityKind", Activity.Kind.allCases.map(\.rawValue)),
      ("contactSubject", Contact.Subject.allCases.map(\.rawValue)),
      ("ageBand", AgeBand.allCases.map(\.rawValue)), ("sex", Sex.allCases.map(\.rawValue)),
      ("fundingSource", Activity.FundingSource.allCases.map(\.rawValue)),
      ("staffKind", Office.StaffKind.allCases.map(\.rawValue)),
      ("region", Region.allCases.map(\.rawValue)),
      ("planProgress", EqualityPlan.Progress.allCases.map(\.rawValue)),
      ("covenantOutcome", Covenant.Outcome.allCases.map(\.rawValue)),
      ("objectiveAim", Objective.Aim.allCases.map(\.rawValue)),
      ("dropGround", Objective.DropGround.allCases.map(\.rawValue)),
      ("gatheringProfile", Gathering.Profile.allCases.map(\.rawValue)),
      ("gatheringGround", Gathering.Ground.allCases.map(\.rawValue)),
      ("slotKind", Gathering.SlotKind.allCases.map(\.rawValue)),
      ("evaluationAspect", Evaluation.Aspect.allCases.map(\.rawValue)),
      ("careDiscipline", CareFigures.Discipline.allCases.map(\.rawValue)),
      ("carePart", CareFigures.Part.allCases.map(\.rawValue)),
      ("mesaLife", MesaLives.Event.allCases.map(\.rawValue)),
    ] {
      for word in all { #expect(words.has(section + "." + word), "\(section).\(word)") }
    }
  }
}
