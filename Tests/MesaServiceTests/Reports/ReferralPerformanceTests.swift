import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// How referrals were answered, by pathway, and nothing by which one would be known (handbook §6.4).
@Suite struct `Report on referrals and their answers` {
  private static let months = 24_312...24_317

  private static func piece(_ way: String) -> CountKey.Piece {
    CountKey.Piece(unit: CaseworkCounts.unit(MesaID(wellFormed: "m"), way), months: months)
  }

  private static func element(
    onTime: Int, late: Int, open: Int, overdue: Int, reason: String? = nil
  ) -> ElementCounts {
    var counts = ElementCounts()
    counts.add("", "", onTime + late + open)
    counts.add("answer", "onTime", onTime)
    counts.add("answer", "late", late)
    counts.add("answer", "open", open)
    let end = CaseworkCounts.overdue(before: 24_318)
    counts.add(end, "overdue", overdue)
    counts.add(end, "other", onTime + late + open - overdue)
    counts.add("reason", reason ?? "none", onTime + late + open)
    return counts
  }

  private static func tables(_ elements: [String: ElementCounts]) -> [Report.Table] {
    let performance = ReferralPerformance(
      ways: elements.keys.sorted().map { way in
        ReferralPerformance.Way(
          id: way, title: way, pieces: [piece(way)],
          before: [
            CountKey.Piece(unit: piece(way).unit, months: (24_300)...(24_305))
          ], minutes: Array(repeating: 90, count: 25))
      }, end: 24_318, reasons: [], k: 5)
    var board = CountBoard()
    performance.ask(&board)
    let counts = Dictionary(
      uniqueKeysWithValues: elements.map { (piece($0.key), $0.value) })
    let judged = board.related().judged(
      k: 5, words: CaseworkCounts.words(of:), counts: [CaseworkCounts.referrals: counts])
    return performance.tables(judged)
  }

  @Test func `the share of those that had their answer in time is of those that were due`() throws {
    let table = try #require(
      Self.tables(["a": Self.element(onTime: 30, late: 10, open: 10, overdue: 10)]).first)
    #expect(table["a", .sent] == .count(50))
    #expect(table["a", .answered] == .count(30))
    #expect(table["a", .overdue] == .count(10))
    #expect(table["a", .percent] == .percent(60))
    #expect(table["a", .median] == .minutes(90))
    #expect(table["a", .before] == .count(0))
  }

  @Test func `few are hidden with what would tell them, and no share is told of them`() throws {
    let table = try #require(
      Self.tables([
        "a": Self.element(onTime: 30, late: 10, open: 0, overdue: 0),
        "b": Self.element(onTime: 2, late: 0, open: 0, overdue: 0),
      ]).first)
    #expect(table["b", .sent] == .hidden)
    #expect(table["b", .answered] == .hidden)
    #expect(table["b", .percent] == .absent)
    #expect(table["b", .median] == .absent)
    // With the whole shown the other pathway would tell it.
    #expect(table["a", .sent] == .hidden || table["total", .sent] == .hidden)
  }

  @Test func `is made from the log, for who may read the mesa`() async throws {
    let bed = try await Bed()
    try await bed.with { try await Caseload.give(to: $0) }
    bed.clock.advance(byHours: 24 * 60)
    try await bed.with { instance in
      func question(_ who: String) throws -> ReportQuestion {
        var question = ReportQuestion(
          .referralPerformance, period: try #require(ReportPeriod("2026-S2")),
          as: try #require(Principal("person/" + who)))
        question.mesa = MesaID(rawValue: "alhama")
        return question
      }
      let report = try await instance.client.report(try question("officer"))
      let table = try #require(report["referrals"])
      #expect(table["police-cavi", .sent] == .hidden, "two were sent")
      #expect(table.rows.allSatisfy { $0.cells[6] == .absent }, "no share of so few")
      // By pathway and mesa only: no case, no agency, no person.
      let text = String(decoding: report.json.canonicalBytes, as: UTF8.self)
      #expect(!text.contains("C-") && !text.contains("person/"))
      let stranger = try await refusal {
        _ = try await instance.client.report(try question("nobody"))
      }
      #expect(stranger?.code == "auth.unknownPrincipal")
    }
  }

  @Test func `what it told is beside the counts that the plenary is told later`() async throws {
    let bed = try await Bed()
    try await bed.with { try await Caseload.give(to: $0) }
    bed.clock.advance(byHours: 24 * 60)
    try await bed.with { instance in
      var question = ReportQuestion(
        .referralPerformance, period: try #require(ReportPeriod("2026-S2")),
        as: try #require(Principal("person/officer")))
      question.mesa = MesaID(rawValue: "alhama")
      let (report, _) = try await instance.client.releaseReport(question)
      #expect(report.releases.count == 1)
      let findings = try await instance.client.releases()
      #expect(findings.map(\.report) == ["referral-performance"])
      #expect(findings.allSatisfy { $0.different.isEmpty })
    }
  }
}
