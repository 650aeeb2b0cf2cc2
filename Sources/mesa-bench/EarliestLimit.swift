import Canonical
import MesaDomain
import MesaService

extension LimitCheck {
  /// The earliest lawful start over Christmas, for a joint mesa of fourteen municipalities: each
  /// question as a page asks it, its calendars folded once.
  static func earliest(_ context: Context) async throws -> [Limit] {
    let bench = try await BenchInstance(context)
    defer { try? bench.close() }
    let client = bench.instance.client
    let codes = (1...14).map { "07" + String(repeating: "0", count: $0 < 10 ? 2 : 1) + "\($0)" }
    let lines =
      MesaWorkload.agencies
      + [
        MesaWorkload.promotion("joint", codes.map { "\"\($0)\"" }.joined(separator: ","))
      ]
      + codes.flatMap { code in [2026, 2027].map { MesaWorkload.calendar(code, $0) } }
    for line in lines { _ = try await client.submit(BenchInstance.request(line)) }
    guard let mesa = MesaID(rawValue: "joint"),
      let delivered = Instant("2026-12-18T09:00:00.000Z")
    else { return [] }
    let question = EarliestQuestion(mesa, .plenary, delivered: delivered, as: .operator)
    let days = try await client.earliestStart(question).days.count
    var times: [Double] = []
    for _ in 0..<2_000 {
      let begun = now()
      _ = try await client.earliestStart(question)
      times.append((now() - begun) * 1_000)
    }
    let sorted = times.sorted()
    return [
      Limit(
        name: "earliest", title: "earliest lawful start, 14 municipalities, p99", unit: "ms",
        value: sorted[sorted.count * 99 / 100], floor: 1, aim: 0.1,
        detail: "p50 \(sorted[sorted.count / 2]) ms, \(days) days passed")
    ]
  }
}

extension MesaWorkload {
  /// A mesa of several municipalities.
  static func promotion(_ mesa: String, _ codes: String) -> [UInt8] {
    command(
      "admin", "mesa.promote",
      "\"mesa\":\"\(mesa)\",\"name\":\"Mesa\",\"promoter\":\"town\",\"municipalities\":[\(codes)],"
        + "\"profile\":\"es-mc-mesa-cavi\"")
  }

  /// Fourteen holidays, as every municipality has in a year.
  static func calendar(_ code: String, _ year: Int) -> [UInt8] {
    let days = [
      "01-01", "01-06", "03-02", "04-02", "04-03", "04-06", "05-01", "08-15", "08-31", "10-12",
      "12-07", "12-08", "12-25", "12-26",
    ]
    let holidays = days.map {
      "{\"date\":\"\(year)-\($0)\",\"level\":\"national\",\"name\":\"Holiday\"}"
    }
    return command(
      "admin", "calendar.import",
      "\"municipality\":\"\(code)\",\"year\":\(year),\"source\":\"Gazette\",\"holidays\":["
        + holidays.joined(separator: ",") + "]")
  }
}
