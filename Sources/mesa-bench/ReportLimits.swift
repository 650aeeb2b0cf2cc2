import Canonical
import EventLog
import Foundation
import MesaDomain
import MesaService

extension LimitCheck {
  /// What a region's offices write down and are owed: applied in batches, reported from the views,
  /// brought in from a file.
  static func reports(_ context: Context) async throws -> [Limit] {
    try await year(context) + region(context) + imports(context)
  }

  /// One year of a network, as large as the fixture of Extremadura.
  private static func year(_ context: Context) async throws -> [Limit] {
    let bench = try await BenchInstance(context)
    defer { try? bench.close() }
    let lines = NetworkWorkload.setting + (0..<3_400).map(NetworkWorkload.deed)
    let begun = now()
    try await give(lines, to: bench)
    let rate = Double(lines.count) / (now() - begun)
    let client = bench.instance.client
    _ = try await client.list(ListQuestion(.instance, as: .operator))
    let annual = try await times(20) { _ = try await client.report(try question(2012)) }
    return [
      Limit(
        name: "reports", title: "applying \(lines.count) commands of a network", unit: "ms/1,000",
        value: 1_000_000 / rate, floor: 200, aim: 100,
        detail: String(format: "%.0f commands/s, the disk's fsync included", rate)),
      Limit(
        name: "reports", title: "annual report of 37 offices", unit: "ms", value: median(annual),
        floor: 50, aim: 20, detail: ""),
    ]
  }

  /// Ten years of a region, with a tenth of its activities and with all of them.
  private static func region(_ context: Context) async throws -> [Limit] {
    var limits: [Limit] = []
    for activities in [context.activities / 10, context.activities] {
      let bench = try await BenchInstance(context)
      try await give(NetworkWorkload.setting + MesaWorkload.agencies, to: bench)
      for number in 0..<300 {
        try await give(MesaWorkload.mesa(number, meetings: 1), to: bench)
      }
      let bulk = bench.instance.client.bulk()
      for number in 0..<activities {
        try await bulk.add(BenchInstance.request(NetworkWorkload.activity(number)))
        if number > 0, number.isMultiple(of: 100_000) { note("  \(number) activities") }
      }
      for number in 0..<20_000 {
        try await bulk.add(BenchInstance.request(NetworkWorkload.deed(number)))
      }
      try await bulk.commit()
      let client = bench.instance.client
      _ = try await client.list(ListQuestion(.instance, as: .operator))
      for year in NetworkWorkload.years {
        _ = try await client.releaseReport(try question(year))
      }
      for (name, asked) in try questions() {
        let times = try await times(3) { _ = try await client.report(asked) }
        limits.append(
          Limit(
            name: "reports", title: "\(name), \(activities) activities", unit: "ms",
            value: median(times), floor: 1_000, aim: 200,
            detail: "\(bench.instance.log.head.size) events, ten yearly reports released"))
      }
      try bench.close()
    }
    return limits
  }

  private static func imports(_ context: Context) async throws -> [Limit] {
    let bench = try await BenchInstance(context)
    defer { try? bench.close() }
    try await give(NetworkWorkload.setting, to: bench)
    let bytes = NetworkWorkload.csv(100_000)
    let begun = now()
    let plan = ImportPlan(.activities, bytes)
    let bulk = bench.instance.client.bulk()
    for row in plan.rows {
      guard case .activity(let row) = row else { continue }
      let data = try JSONValue(parsing: try CanonicalEncoder().encode(row.activity))
      try await bulk.add(
        try CommandRequest(
          .object([
            JSONMember(name: "command", value: .string(Activity.Record.name)),
            JSONMember(name: "data", value: data),
          ]),
          CommandRequest.Setting(
            principal: person, zone: "Europe/Madrid", identifier: Self.identifier)),
        .whenAsked)
    }
    try await bulk.commit()
    let rate = Double(plan.rows.count) / (now() - begun)
    return [
      Limit(
        name: "reports", title: "import of \(plan.rows.count) rows of CSV", unit: "ms/1,000",
        value: 1_000_000 / rate, floor: 200, aim: 100,
        detail: String(format: "%.0f rows/s, all of it or nothing", rate))
    ]
  }

  @Sendable private static func identifier() -> String { UUID().uuidString.lowercased() }

  private static let person = Principal.person(
    PersonID(wellFormed: NetworkWorkload.coordinator))

  private static func question(_ year: Int) throws -> ReportQuestion {
    guard let period = ReportPeriod(year: year) else { throw AnchorFailure(code: 1) }
    return ReportQuestion(
      .networkAnnual, network: NetworkID(rawValue: "network"), period: period, as: person)
  }

  private static func questions() throws -> [(String, ReportQuestion)] {
    let first = CivilDate(year: NetworkWorkload.years.lowerBound, month: 1, day: 1)
    let last = CivilDate(year: NetworkWorkload.years.upperBound, month: 12, day: 31)
    guard let first, let last, let decade = ReportPeriod(from: first, through: last) else {
      throw AnchorFailure(code: 1)
    }
    let network = NetworkID(rawValue: "network")
    var region = ReportQuestion(.regionOverview, period: decade, as: person)
    region.region = .andalucia
    return [
      ("annual report", try question(2012)),
      (
        "report of ten years",
        ReportQuestion(.networkAnnual, network: network, period: decade, as: person)
      ),
      (
        "State Pact accounts",
        ReportQuestion(.statePact, network: network, period: decade, as: person)
      ),
      ("training", ReportQuestion(.training, network: network, period: decade, as: person)),
      ("region overview", region),
    ]
  }

  private static func give(_ lines: [[UInt8]], to bench: BenchInstance) async throws {
    let bulk = bench.instance.client.bulk()
    for line in lines { try await bulk.add(BenchInstance.request(line)) }
    try await bulk.commit()
  }

  private static func times(
    _ count: Int, _ body: () async throws -> Void
  ) async throws -> [Double] {
    var times: [Double] = []
    for _ in 0..<count {
      let begun = now()
      try await body()
      times.append((now() - begun) * 1_000)
    }
    return times
  }
}
