import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// An entry holds 64 KiB; a report may have more (handbook §5.4).
@Suite struct `Parts of a released report` {
  private static func report(_ tables: [ReleasedTable]) -> ReleasedReport {
    ReleasedReport(
      report: "region-overview", subject: ReportSubject(region: Region(rawValue: "12")),
      from: "2022-01-01", to: "2023-01-01",
      position: 7, k: 5, method: "linear-1", tables: tables,
      digest: String(repeating: "a", count: 64), approver: nil, revision: 2)
  }

  private static func table(_ id: String, _ rows: Int) -> ReleasedTable {
    ReleasedTable(
      id: id, basis: .attendance, columns: ["count", "before"],
      rows: (0..<rows).map { ReleasedRow(id: "fila-\"\($0)\"", figures: ["\($0)", "?"]) })
  }

  private static func joined(_ report: ReleasedReport) -> ReleasedReport {
    let parts = report.parts
    return parts.dropFirst().reduce(report.with(parts[0])) { $0.with($0.tables + $1) }
  }

  @Test(arguments: [[3], [700, 1], [1_400, 2, 900], [5_000]])
  func `put together again they are the report`(rows: [Int]) {
    let report = Self.report(
      rows.enumerated().flatMap { Self.table("t\($0)", $1).pieces })
    #expect(Self.joined(report) == report)
  }

  @Test func `each fits into an entry, and a small report is one`() throws {
    let report = Self.report(Self.table("t", 5_000).pieces)
    let sizes = try report.parts.map { try CanonicalEncoder().encode($0).count }
    #expect(sizes.count >= 3)
    #expect(sizes.allSatisfy { $0 < 64_000 })
    #expect(report.tables.allSatisfy { $0.rows.count <= Limits.list })
    #expect(report.tables.flatMap(\.rows) == Self.table("t", 5_000).rows)
    let small = Self.report([Self.table("t", 3)])
    #expect(small.parts.count == 1)
  }
}
