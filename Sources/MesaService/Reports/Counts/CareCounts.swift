import Canonical
import MesaDomain

/// How agencies' care figures are counted, and how a balance that told them is read again.
///
/// A woman counts once in each time that an agency tells of, so that women of halves are no parts of
/// those of their year; who came for the first time came in one of the halves.
enum CareCounts {
  static let women = "care.women"
  static let children = "care.children"
  static let families = [women, children]
  static let coming = "coming"

  /// Figures of an agency of a half year or a year.
  struct Time: Hashable {
    let mesa: MesaID
    let agency: String
    let year: Int
    let part: CareFigures.Part

    /// Each time is a unit by itself.
    var piece: CountKey.Piece {
      let first = year * 12 + (part == .second ? 6 : 0)
      return CountKey.Piece(
        unit: [mesa.rawValue, agency, String(year), part.rawValue].joined(separator: "/"),
        months: first...(first + (part == .whole ? 11 : 5)))
    }
    var women: CountKey { CountKey(CareCounts.women, [piece]) }
    var newWomen: CountKey { CountKey(CareCounts.women, [piece], coming, ["new"]) }
    var children: CountKey { CountKey(CareCounts.children, [piece]) }
    var before: Time { Time(mesa: mesa, agency: agency, year: year - 1, part: part) }

    init(mesa: MesaID, agency: String, year: Int, part: CareFigures.Part) {
      (self.mesa, self.agency, self.year, self.part) = (mesa, agency, year, part)
    }

    /// The same as its unit says it.
    init?(unit: String) {
      let parts = unit.split(separator: "/").map(String.init)
      guard parts.count == 4, let year = Int(parts[2]),
        let part = CareFigures.Part(rawValue: parts[3])
      else { return nil }
      self.init(mesa: MesaID(wellFormed: parts[0]), agency: parts[1], year: year, part: part)
    }

    func its(_ part: CareFigures.Part) -> Time {
      Time(mesa: mesa, agency: agency, year: year, part: part)
    }
  }

  static func words(of dimension: String) -> [String] {
    dimension == coming ? ["new", "known"] : []
  }

  /// The part of a year that a period is.
  static func part(of period: ReportPeriod) -> CareFigures.Part {
    period.months == 12 ? .whole : period.from.month == 1 ? .first : .second
  }

  /// Puts down the care that a half year’s balance told.
  static func remember(
    balance released: ReleasedReport, _ mesa: MesaID, _ period: ReportPeriod,
    _ board: inout CountBoard
  ) {
    for table in released.tables where table.id == "care" {
      for row in table.rows {
        let time = Time(
          mesa: mesa, agency: row.id, year: period.from.year, part: part(of: period))
        let keys = [
          "women": time.women, "newWomen": time.newWomen, "children": time.children,
          "before": time.before.newWomen,
        ]
        for (column, figure) in zip(table.columns, row.figures) where figure != ReleasedRow.none {
          if let key = keys[column] { board.remember(key, Int(figure)) }
        }
      }
    }
  }

  /// Halves and their year: who came for the first time came in one of them.
  static func balance(_ times: [Time], _ board: inout CountBoard) {
    for year in Set(times.map { $0.its(.whole) }).sorted(by: { $0.piece.unit < $1.piece.unit }) {
      board.balance([year.its(.first).newWomen, year.its(.second).newWomen], [year.newWomen])
    }
  }

  /// What an element counts.
  ///
  /// - Parameter reported: what was told of a part of its year.
  static func counts(
    _ family: String, _ part: CareFigures.Part,
    _ reported: (CareFigures.Part) -> CareFigures.Reported?
  ) -> ElementCounts {
    var counts = ElementCounts()
    let own = reported(part)
    if family == children {
      counts.add("", "", own?.children ?? 0)
      return counts
    }
    let new = own?.newWomen ?? untold(part) { reported($0)?.newWomen }
    let all = own?.women ?? new
    counts.add("", "", all)
    counts.add(coming, "new", new)
    counts.add(coming, "known", max(0, all - new))
    return counts
  }

  /// What follows from the other two where an agency told of them only.
  private static func untold(
    _ part: CareFigures.Part, _ told: (CareFigures.Part) -> Int?
  ) -> Int {
    switch part {
    case .whole: (told(.first) ?? 0) + (told(.second) ?? 0)
    case .first: max(0, (told(.whole) ?? 0) - (told(.second) ?? 0))
    case .second: max(0, (told(.whole) ?? 0) - (told(.first) ?? 0))
    }
  }
}
