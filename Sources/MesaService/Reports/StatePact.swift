import Canonical
import MesaDomain

/// What was done with money of the State Pact: by axis and measure of each list, with whom by age and
/// sex, and what it cost.
///
/// The part of the accounts that comes from activities. What was transferred and what is still owed
/// stands in the town's books.
///
/// - Source: handbook §6.3; RD 1023/2020 art. 5.
struct StatePact {
  let sums: OfficeSums
  /// The same months of the year before.
  let before: OfficeSums

  func tables() -> [Report.Table] {
    PactList.allCases.flatMap { list in
      CountBasis.allCases.flatMap { basis in tables(list, basis) }
    }
  }

  private func tables(_ list: PactList, _ basis: CountBasis) -> [Report.Table] {
    let figures = sums.words("pact.\(list.rawValue).\(basis.rawValue)")
    let measures = Set(figures.keys.map(Self.measure)).sorted { Self.order($0) < Self.order($1) }
    guard !measures.isEmpty else { return [] }
    let earlier = before.isEmpty ? nil : before.words("pact.\(list.rawValue).\(basis.rawValue)")
    func count(_ measure: String, _ what: String) -> Int { figures["\(measure).\(what)"] ?? 0 }
    let people = ["total", "woman", "man", "other", "unknown"]
    let rows = measures.map { measure in
      Report.Row(
        measure, label(measure, list),
        [
          .count(count(measure, "activities")), .cents(count(measure, "cents")),
          earlier.map { .cents($0["\(measure).cents"] ?? 0) } ?? .absent,
        ] + people.map { Report.Cell.count(count(measure, $0)) })
    }
    let whole = Report.Row(
      "total", .total,
      [
        .absent, .cents(measures.reduce(0) { $0 + count($1, "cents") }),
        earlier.map { earlier in
          .cents(measures.reduce(0) { $0 + (earlier["\($1).cents"] ?? 0) })
        } ?? .absent,
      ] + people.map { _ in Report.Cell.absent })
    let ages = measures.flatMap { measure in
      AgeBand.allCases.compactMap { band -> Report.Row? in
        let counts = Sex.allCases.map { count(measure, "\(band.rawValue)-\($0.rawValue)") }
        guard counts.contains(where: { $0 > 0 }) else { return nil }
        return Report.Row(
          "\(measure).\(band.rawValue)", .pactAge(measure: measure, band: band),
          [.count(counts.reduce(0, +))] + counts.map { Report.Cell.count($0) })
      }
    }
    let columns: [Report.Column] = [.people, .women, .men, .otherSex, .unknown]
    return [
      Report.Table(
        "pact." + list.rawValue, basis: basis, columns: [.activities, .cents, .before] + columns,
        rows: rows + [whole], charted: 0, overlaps: true),
      Report.Table("pactAges." + list.rawValue, basis: basis, columns: columns, rows: ages),
    ].filter { !$0.rows.isEmpty }
  }

  private func label(_ measure: String, _ list: PactList) -> Report.Label {
    let parts = measure.split(separator: "-")
    return .pactMeasure(
      list: list, axis: Int(parts[0]) ?? 0, measure: parts.count > 1 ? Int(parts[1]) : nil)
  }

  /// `3-12` of `3-12.woman`.
  private static func measure(_ word: String) -> String { String(word.prefix { $0 != "." }) }

  private static func order(_ measure: String) -> (Int, Int) {
    let parts = measure.split(separator: "-").map { Int($0) ?? 0 }
    return (parts[0], parts.count > 1 ? parts[1] : 0)
  }
}
