import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Indicators of mesas as the handbook defines them (§6.1, §6.4).
@Suite struct `Reports of mesas` {
  private static let figures = MesaFigures(
    sessions: [
      .init(seats: [("localPolice", true), ("health", false), ("health", true)]),
      .init(seats: [("localPolice", true), ("health", false)]),
    ], held: [.ordinary: 2], agreements: ["a", "b", "c"],
    due: [
      .init(owner: "cavi", outcome: .onTime), .init(owner: "cavi", outcome: .late),
      .init(owner: "cavi", outcome: .withdrawn), .init(owner: "salud", outcome: .open),
    ], names: ["cavi": "CAVI"])

  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
  private static func town(_ text: String) throws -> MunicipalityCode {
    try #require(MunicipalityCode(rawValue: text))
  }

  @Test func `attendance is sessions attended by sessions convened, seat by seat`() throws {
    let table = try #require(Self.figures.attendance().first { $0.id == "attendance" })
    #expect(table["localPolice", .percent] == .percent(100))
    #expect(table["health", .convened] == .count(3))
    #expect(table["health", .attended] == .count(1))
    #expect(table["health", .percent] == .percent(33))
    #expect(table["total", .percent] == .percent(60))
  }

  @Test func `fulfilment is what was done on time by what was due`() throws {
    let table = try #require(Self.figures.fulfilment().first)
    #expect(table["cavi", .due] == .count(2), "what was withdrawn is not due")
    #expect(table["cavi", .percent] == .percent(50))
    #expect(table["salud", .open] == .count(1))
    #expect(table["total", .percent] == .percent(33))
  }

  @Test func `coverage is municipalities with a mesa by all of the region`() throws {
    let overview = RegionOverview(
      mesas: [
        .init(
          id: "a", name: "A", stage: .active, municipalities: 1,
          lastSession: try Self.day("2017-12-01"),
          nextSession: nil, missing: ["health"]),
        .init(
          id: "b", name: "B", stage: .promoted, municipalities: 2, lastSession: nil,
          nextSession: try Self.day("2018-01-10"), missing: ["health", "education"]),
      ], covered: 30, municipalities: 45, today: try Self.day("2017-12-31"))
    let tables = overview.tables()
    let summary = try #require(tables.first)
    #expect(summary["coverage", .value] == .permille(667))
    let states = try #require(tables.first { $0.id == "mesas.state" })
    #expect(states["active", .value] == .count(1))
    #expect(states["dormant", .value] == .count(0))
    #expect(tables.first { $0.id == "mesas.missing" }?["health", .value] == .count(2))
    #expect(tables.first { $0.id == "mesas" }?["a", .daysSince] == .count(30))
  }

  @Test func `people of a mancomunidad are told for the whole and not by municipality`() throws {
    var sums = OfficeSums()
    sums.add("unitat", "activities", "", 2)
    sums.add("unitat", "town", "07041", 2)
    sums.add("unitat", "people.attendance", "woman", 7)
    let overview = MancomunidadOverview(
      towns: [
        .init(
          code: try Self.town("07041"), name: "Petra", mesa: "Pla", stage: .active, sessions: 2,
          agreements: 1),
        .init(
          code: try Self.town("07004"), name: "Algaida", mesa: nil, stage: nil, sessions: 0,
          agreements: 0),
      ], mesas: 1, sums: sums)
    let tables = overview.tables()
    #expect(tables.first?["group.attendance", .value] == .count(7))
    let towns = try #require(tables.first { $0.id == "towns" })
    #expect(!towns.columns.contains(.people))
    #expect(towns["07041", .activities] == .count(2))
    #expect(towns["07004", .mesa] == .absent)
  }

  @Test func `a mesa's own report is for who may read the mesa`() async throws {
    try await Bed().with { instance in
      try await Extremadura.apply(["commands.jsonl"], to: instance)
      func asked(_ kind: ReportKind, _ who: String) throws -> ReportQuestion {
        var question = ReportQuestion(
          kind, period: try #require(ReportPeriod("2012-S1")),
          as: try #require(Principal("person/" + who)))
        question.mesa = MesaID(rawValue: "sierra-san-pedro")
        return question
      }
      let report = try await instance.client.report(try asked(.attendance, "p03"))
      #expect(report["sessions"]?["ordinary", .value] != .count(0))
      #expect(report["attendance"]?["total", .convened] == .count(9))
      let balance = try await instance.client.report(try asked(.semesterBalance, "p03"))
      #expect(balance["casework"]?["opened", .value] == .count(0))
      #expect(balance["attendance"] == report["attendance"])
      let outside = try await refusal {
        _ = try await instance.client.report(try asked(.attendance, "nobody"))
      }
      #expect(outside?.code == "auth.unknownPrincipal")
      var third = try asked(.semesterBalance, "p03")
      third = ReportQuestion(
        .semesterBalance, period: try #require(ReportPeriod("2012-Q1")), as: third.principal)
      third.mesa = MesaID(rawValue: "sierra-san-pedro")
      let quarter = try await refusal { _ = try await instance.client.report(third) }
      #expect(quarter?.code == "field.invalid")
    }
  }
}
