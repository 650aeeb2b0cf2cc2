import Canonical
import EventLog
import Foundation
import MesaDomain
import MesaService

extension LimitCheck {
  /// What an agency's people ask all day, over so many cases and over a tenth of them: none of it
  /// may grow with the log.
  static func casework(_ context: Context) async throws -> [Limit] {
    var limits: [Limit] = []
    for cases in [context.cases / 10, context.cases] {
      let bench = try await BenchInstance(context)
      try await CaseWorkload.fill(bench, cases: cases)
      limits += try await CaseworkFigures(bench, cases: cases).limits()
      try bench.close()
    }
    return limits
  }
}

extension CaseWorkload {
  /// Gives the commands, and brings the views up to them.
  static func fill(_ bench: BenchInstance, cases: Int) async throws {
    let begun = now()
    let bulk = bench.instance.client.bulk()
    let mesas = mesas(of: cases)
    for number in 0..<mesas {
      for line in mesa(number) { try await bulk.add(BenchInstance.request(line)) }
    }
    // Others that meet and agree on things, whose words are searched.
    for line in MesaWorkload.agencies { try await bulk.add(BenchInstance.request(line)) }
    for number in 0..<meeting(of: cases) {
      for line in MesaWorkload.mesa(firstMeeting + number) {
        try await bulk.add(BenchInstance.request(line))
      }
    }
    for number in 0..<cases {
      for line in history(number, of: number % mesas, nth: number / mesas) {
        try await bulk.add(BenchInstance.request(line))
      }
      if number > 0, number.isMultiple(of: 10_000) {
        note(String(format: "  %d cases, %.0f s", number, now() - begun))
      }
    }
    try await bulk.commit()
    let written = now()
    _ = try await bench.instance.client.list(ListQuestion(.instance, as: .operator))
    note(
      String(
        format: "  %d entries written in %.0f s, views in %.0f s", bench.instance.log.head.size,
        written - begun, now() - written))
  }
}

/// The figures over one instance.
private struct CaseworkFigures {
  let client: LocalClient
  let cases: Int
  let entries: Int
  private let mesas: Int

  init(_ bench: BenchInstance, cases: Int) {
    (client, self.cases, entries) = (bench.instance.client, cases, bench.instance.log.head.size)
    mesas = CaseWorkload.mesas(of: cases)
  }

  func limits() async throws -> [Limit] {
    try await [inbox(), timeline(), decision(), words(), code()]
  }

  private func inbox() async throws -> Limit {
    var items = 0
    var first: [Double] = []
    let times = try await each(400) { number in
      let begun = now()
      let inbox = try await client.desk(
        DeskQuestion(as: person(CaseWorkload.centre(number % mesas))))
      if number < mesas { first.append((now() - begun) * 1_000) }
      items = inbox.items.count
    }
    return limit(
      "desk inbox", times, floor: 5, aim: 2,
      "\(items) things wait; the first time \(figure(median(first))) ms")
  }

  private func timeline() async throws -> Limit {
    var lines = 0
    let times = try await each(400) { number in
      let file = number * 7_919 % cases
      lines = try await client.timeline(
        of: CaseWorkload.file(file), as: person(CaseWorkload.agent(file % mesas))
      ).count
    }
    return limit("case timeline", times, floor: 3, aim: 1, "\(lines) lines, each case once")
  }

  private func decision() async throws -> Limit {
    let mesa = 0
    let ids = stride(from: mesa, to: min(cases, mesas * 200), by: mesas).map(CaseWorkload.file)
    let asker = person(CaseWorkload.centre(mesa))
    _ = try await client.permitted(.caseFile, ids, as: asker)
    var times: [Double] = []
    var yes = 0
    for _ in 0..<200 {
      let begun = now()
      yes = try await client.permitted(.caseFile, ids, as: asker).count
      times.append((now() - begun) * 1_000_000 / Double(ids.count))
    }
    return Limit(
      name: "casework", title: "permission decision, \(cases) cases", unit: "µs",
      value: median(times), floor: 2, aim: 1, detail: "\(yes) of \(ids.count) permitted")
  }

  /// Words that stand in every agreement of the asker's mesa, and in those of all others.
  private func words() async throws -> Limit {
    var hits = 0
    let asker = person("m\(CaseWorkload.firstMeeting)-p0")
    let times = try await each(200) { _ in
      hits = try await client.search("common form", as: asker).count
    }
    return limit("search by words", times, floor: 20, aim: 5, "\(hits) found")
  }

  private func code() async throws -> Limit {
    let known = try await client.show(
      .caseFile, CaseWorkload.file(0), as: person(CaseWorkload.agent(0)))
    let code = known["code"]?.stringValue ?? ""
    var hits = 0
    let times = try await each(200) { _ in
      hits = try await client.search(code, as: person(CaseWorkload.agent(0))).count
    }
    return limit("search by code", times, floor: 20, aim: 5, "\(hits) found")
  }

  private func each(_ count: Int, _ body: (Int) async throws -> Void) async throws -> [Double] {
    var times: [Double] = []
    for number in 0..<count {
      let begun = now()
      try await body(number)
      times.append((now() - begun) * 1_000)
    }
    return times
  }

  private func limit(
    _ title: String, _ times: [Double], floor: Double, aim: Double, _ detail: String
  ) -> Limit {
    let sorted = times.sorted()
    return Limit(
      name: "casework", title: "\(title), \(cases) cases, \(entries) events", unit: "ms",
      value: median(times), floor: floor, aim: aim,
      detail: "p99 \(figure(sorted[sorted.count * 99 / 100])) ms; " + detail)
  }

  private func figure(_ value: Double) -> String { String(format: "%.2f", value) }

  private func person(_ id: String) -> Principal { .person(PersonID(wellFormed: id)) }
}
