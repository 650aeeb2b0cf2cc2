import Canonical
import Foundation
import Testing

@testable import MesaDomain
@testable import MesaService

/// What seats, agencies and conferences tell, without telling of single ones (handbook §6.1, §6.7).
@Suite struct `Reports of coordination` {
  private static func answer(_ seat: String, _ mark: Int, _ weakness: String) -> Evaluation.Answered
  {
    Evaluation.Answered(
      seat: SeatID(wellFormed: seat), marks: [.init(aspect: .responseTimes, mark: mark)],
      strengths: [], weaknesses: [weakness], proposals: [])
  }

  private static func evaluation(_ marks: [Int]) -> CoordinationEvaluation {
    var state = Evaluation.State()
    state.stage = .closed
    state.opened = Evaluation.Opened(
      mesa: MesaID(wellFormed: "totana"), year: 2017,
      seats: (1...6).map { SeatID(wellFormed: "seat-\($0)") }, k: 5)
    state.answers = marks.enumerated().map { answer("seat-\($0 + 1)", $1, "Tardan") }
    state.proposals = [.init(text: "Un correo común"), .init(text: "Una reunión al mes")]
    return CoordinationEvaluation(
      evaluation: state, drafts: [2], agreements: [1: "AC-2018-001"], names: [:])
  }

  private static func table(_ id: String, _ tables: [Report.Table]) throws -> Report.Table {
    try #require(tables.first { $0.id == id })
  }

  @Test func `marks are told as a mean of enough seats`() throws {
    let tables = Self.evaluation([1, 2, 2, 4, 5]).tables()
    let marks = try Self.table("evaluation.marks", tables)
    #expect(marks["responseTimes", .average] == .hundredths(280))
    #expect(marks["responseTimes", .marks] == .count(5))
    let weaknesses = try Self.table("evaluation.weaknesses", tables)
    #expect(weaknesses["1", .marks] == .count(5))
  }

  @Test func `of one seat fewer neither marks nor texts are told`() throws {
    let tables = Self.evaluation([1, 2, 2, 4]).tables()
    let marks = try Self.table("evaluation.marks", tables)
    #expect(marks["responseTimes", .average] == .hidden)
    #expect(marks["responseTimes", .marks] == .hidden)
    #expect(!tables.contains { $0.id == "evaluation.weaknesses" })
    #expect(tables.contains { $0.id == "evaluation.proposals" }, "they are drafts for all to see")
  }

  @Test func `a proposal is a draft until it was decided on, and names its agreement`() throws {
    let proposals = try Self.table(
      "evaluation.proposals", Self.evaluation([1, 2, 2, 4, 5]).tables())
    #expect(proposals["1", .state] == .word(section: "proposalState", "agreed"))
    #expect(proposals["1", .agreement] == .name("AC-2018-001"))
    #expect(proposals["2", .state] == .word(section: "proposalState", "draft"))
  }

  private static func care(
    _ interventions: Int, women: Int?, new: Int?, before: Int? = nil
  ) throws -> [Report.Table] {
    func reported(_ year: Int, _ new: Int?) -> CareFigures.Reported {
      CareFigures.Reported(
        mesa: MesaID(wellFormed: "m"), agency: AgencyID(wellFormed: "a"), year: year,
        part: .whole, interventions: [.init(discipline: .social, count: interventions)],
        women: women, newWomen: new, children: nil)
    }
    let time = CareCounts.Time(
      mesa: MesaID(wellFormed: "m"), agency: "a", year: 2025, part: .whole)
    let tables = CareTables(agencies: [
      .init(
        time: time, name: "A", now: reported(2025, new), before: before.map { reported(2024, $0) })
    ])
    var board = CountBoard()
    tables.ask(&board)
    let related = board.related()
    return tables.tables(
      related.judged(
        k: 5, words: CareCounts.words,
        counts: CareCounts.families.reduce(into: [:]) { counts, family in
          for piece in related.elements[family] ?? [] {
            guard let time = CareCounts.Time(unit: piece.unit) else { continue }
            counts[family, default: [:]][piece] = CareCounts.counts(family, time.part) { part in
              guard part == .whole else { return nil }
              return time.year == 2025 ? reported(2025, new) : before.map { reported(2024, $0) }
            }
          }
        }))
  }

  @Test(arguments: [(42_131, 7_226, 583), (45_750, 7_379, 620)])
  func `interventions are told per woman, as the handbook prints them`(
    interventions: Int, women: Int, hundredths: Int
  ) throws {
    let care = try Self.table("care", try Self.care(interventions, women: women, new: nil))
    #expect(care["a", .perWoman] == .hundredths(hundredths))
  }

  @Test func `new women are told against the year before`() throws {
    let care = try Self.table("care", try Self.care(900, women: 200, new: 71, before: 67))
    #expect(care["a", .change] == .permille(60))
    let fewer = try Self.table("care", try Self.care(900, women: 200, new: 67, before: 71))
    #expect(fewer["a", .change] == .permille(-56))
    let small = try Self.table("care", try Self.care(900, women: 200, new: 25, before: 19))
    #expect(small["a", .change] == .absent, "no share of fewer than 20")
  }

  @Test(arguments: [(4, true), (5, false)])
  func `of few women nothing is told, nor what was done for them`(women: Int, hidden: Bool) throws {
    let tables = try Self.care(30, women: women, new: nil)
    let care = try Self.table("care", tables)
    #expect((care["a", .women] == .hidden) == hidden)
    #expect((care["a", .interventions] == .hidden) == hidden)
    #expect((care["a", .perWoman] == .absent) == hidden)
    #expect(tables.contains { $0.id == "care.disciplines" } == !hidden)
  }

  @Test func `new women whose rest would tell of few are hidden`() throws {
    let care = try Self.table("care", try Self.care(90, women: 30, new: 27))
    #expect(care["a", .women] != .count(30) || care["a", .newWomen] != .count(27))
  }

  @Test func `professionals are counted by kind of agency, profile and sex, all of them`() throws {
    var state = Gathering.State()
    state.stage = .held
    state.announced = Gathering.Announced(
      title: "Jornada", organiser: AgencyID(wellFormed: "x"),
      on: try #require(CivilDate("2022-11-15")),
      municipality: try #require(MunicipalityCode(rawValue: "15030")), venue: nil, programme: [],
      groups: ["Uno"])
    state.attended = [
      .init(kind: .localPolice, profile: .technical, women: 10, men: 3),
      .init(kind: .municipalPolitical, profile: .political, women: 1, men: 6, unknown: 1),
    ]
    state.outcomes = [.init(group: 1, text: "Un calendario")]
    let told = GatheringTables(gatherings: [("j", state)], names: ["15030": "A Coruña"])
    #expect(told.people == 21)
    let kinds = try Self.table("gatherings.kinds", told.tables())
    #expect(kinds["localPolice", .women] == .count(10))
    #expect(kinds["total", .unknown] == .count(1))
    let profiles = try Self.table("gatherings.profiles", told.tables())
    #expect(profiles["political", .percent] == .percent(38))
    let outcomes = try Self.table("gatherings.outcomes", told.tables())
    #expect(outcomes["j.1", .group] == .name("Uno"))
  }

  @Test func `a mesa counts once for what befell it, in the period in which it did`() throws {
    func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
    var mesa = Mesa.State()
    mesa.promotedAt = try instant("2018-03-01T09:00:00.000Z")
    mesa.fellDormant = [try instant("2020-05-01T00:00:00.000Z")]
    mesa.revived = [
      try instant("2022-03-01T09:00:00.000Z"), try instant("2022-12-15T10:00:00.000Z"),
    ]
    let lives = MesaLives(mesas: [mesa], period: ReportPeriod("2022")).table()
    #expect(lives["revived", .value] == .count(1))
    #expect(lives["promoted", .value] == .count(0))
    let earlier = MesaLives(mesas: [mesa], period: ReportPeriod("2020")).table()
    #expect(earlier["dormant", .value] == .count(1))
  }

  @Test func `the clock warns once of a covenant's end, and lists say so`() async throws {
    try await Bed().with { instance in
      try await Fixture.apply("caceres-2009", ["commands.jsonl", "clock"], to: instance)
      let coordinator = try #require(Principal("person/p01"))
      func warnings() async throws -> [HistoryLine] {
        try await instance.client.history(.covenant, "oficina-caceres", as: coordinator)
          .filter { $0.type == "covenant.renewalFellDue" }
      }
      let warned = try await warnings()
      #expect(warned.map(\.effective.description) == ["2010-10-31T23:00:00.000Z"])
      _ = try await instance.client.recordDue(dryRun: false)
      let again = try await warnings()
      #expect(again.count == 1)
      let listed = try await instance.client.list(ListQuestion(.covenant, as: coordinator))
      #expect(listed.first?["isRenewalDue"] == .bool(true))
    }
  }

  @Test func `rebuilt views have the same objectives, conferences and evaluations`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Fixture.apply(
        "galicia-2022", ["commands.jsonl", "before.jsonl", "clock", "region.jsonl"], to: instance)
      _ = try await instance.client.list(
        ListQuestion(.gathering, as: try #require(Principal("person/p20"))))
    }
    let before = try bed.viewRows()
    #expect(before.contains { $0.hasPrefix("'objective'") })
    #expect(before.contains { $0.hasPrefix("'gathering'") })
    for file in try bed.files where file.contains("views.sqlite") {
      try FileManager.default.removeItem(atPath: file)
    }
    try await bed.with { instance in
      _ = try await instance.client.list(
        ListQuestion(.gathering, as: try #require(Principal("person/p20"))))
    }
    #expect(try bed.viewRows() == before)
  }
}
