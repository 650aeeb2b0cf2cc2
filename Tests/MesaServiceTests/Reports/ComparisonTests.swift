import Canonical
import Testing

@testable import MesaDomain
@testable import MesaService

/// Figures beside those of the same months of the year before, under the same control.
@Suite struct `Reports beside the year before` {
  private static func figures(_ came: Bool, _ outcome: MesaFigures.Outcome) -> MesaFigures {
    MesaFigures(
      sessions: [.init(seats: [("health", came), ("localPolice", true)])], held: [.ordinary: 1],
      agreements: [], due: [.init(owner: "cavi", outcome: outcome)], names: ["cavi": "CAVI"])
  }

  @Test func `attendance and fulfilment say what they were`() throws {
    let (now, before) = (Self.figures(false, .late), Self.figures(true, .onTime))
    let attendance = try #require(now.attendance(before: before).last)
    #expect(attendance["health", .percent] == .percent(0))
    #expect(attendance["health", .before] == .percent(100))
    #expect(now.attendance(before: before).first?["ordinary", .before] == .count(1))
    let fulfilment = try #require(now.fulfilment(before: before).first)
    #expect(fulfilment["cavi", .before] == .percent(100))
    #expect(now.fulfilment().first?["cavi", .before] == .absent)
  }

  @Test func `a plan is compared with the same day a year earlier`() async throws {
    try await Bed().with { instance in
      try await Fixture.apply("caceres-2009", ["commands.jsonl"], to: instance)
      func plan(_ year: Int) async throws -> Report {
        var question = ReportQuestion(
          .planFollowUp, period: try #require(ReportPeriod(year: year)),
          as: try #require(Principal("person/p01")))
        question.plan = EqualityPlanID(rawValue: "primer-plan-caceres")
        return try await instance.client.report(question)
      }
      let second = try await plan(2011)
      #expect(second["summary"]?["measures.finished", .before] == .count(1))
      #expect(second["plan.indicators"]?["2.1.1.1", .before] == .count(23))
      let first = try await plan(2010)
      #expect(first["summary"]?["measures.finished", .before] == .absent)
      #expect(first["summary"]?["measures.finished", .value] == .count(1))
      let none = try await plan(2009)
      #expect(none["summary"]?["measures.finished", .value] == .count(0), "told of later")
    }
  }

  @Test func `what befell mesas stands beside what befell them the year before`() {
    var mesa = Mesa.State()
    mesa.promotedAt = Instant("2021-03-01T09:00:00.000Z")
    let table = MesaLives(mesas: [mesa], period: ReportPeriod("2022")).table()
    #expect(table["promoted", .value] == .count(0))
    #expect(table["promoted", .before] == .count(1))
  }

  /// Of an agency: who came for the first time in a year and in its halves.
  private static func hidden(
    _ asked: CareFigures.Part, told: [CareFigures.Part: Int?],
    _ figures: [CareFigures.Part: Int]
  ) -> Bool {
    let time = CareCounts.Time(
      mesa: MesaID(wellFormed: "m"), agency: "a", year: 2025, part: .whole)
    var board = CountBoard()
    board.ask(time.its(asked).newWomen)
    for (part, value) in told { board.remember(time.its(part).newWomen, value) }
    CareCounts.balance([time.its(asked)], &board)
    let related = board.related()
    var counts: [CountKey.Piece: ElementCounts] = [:]
    for piece in related.elements[CareCounts.women] ?? [] {
      guard let time = CareCounts.Time(unit: piece.unit) else { continue }
      counts[piece] = CareCounts.counts(CareCounts.women, time.part) { part in
        figures[part].map {
          CareFigures.Reported(
            mesa: time.mesa, agency: AgencyID(wellFormed: "a"), year: 2025, part: part,
            interventions: [], women: nil, newWomen: $0, children: nil)
        }
      }
    }
    let judged = related.judged(
      k: 5, words: CareCounts.words, counts: [CareCounts.women: counts])
    return judged.hidden.contains(time.its(asked).newWomen)
  }

  @Test func `women of a year are hidden where a half that was told leaves few in the other`() {
    let figures: [CareFigures.Part: Int] = [.first: 12, .second: 2, .whole: 14]
    #expect(Self.hidden(.second, told: [:], figures), "they are few")
    #expect(!Self.hidden(.whole, told: [:], figures))
    #expect(Self.hidden(.whole, told: [.first: 12], figures))
    #expect(Self.hidden(.whole, told: [.first: 12], [.first: 12, .whole: 14]), "nor said at all")
    #expect(!Self.hidden(.whole, told: [.first: 12], [.first: 12, .second: 9, .whole: 21]))
  }
}
