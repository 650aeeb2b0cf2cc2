import Canonical

/// A count of people, by what it counts: the same in every report that tells it.
struct CountKey: Hashable, Sendable {
  /// `contacts.attendance`: figures of two families are never parts of one another.
  let family: String
  /// Of whom and of when, each unit once, in the order of units.
  let pieces: [Piece]
  /// By which of several ways to take them apart; empty for all of them.
  let dimension: String
  /// Words of the dimension that are told together, sorted; none for all of them.
  let words: [String]

  /// Months of one office or mesa.
  struct Piece: Hashable, Sendable {
    let unit: String
    let months: ClosedRange<Int>
  }

  init(_ family: String, _ pieces: [Piece], _ dimension: String = "", _ words: [String] = []) {
    self.family = family
    self.pieces = pieces.sorted { $0.unit < $1.unit }
    (self.dimension, self.words) = (dimension, words.sorted())
  }
}

extension ReportPeriod {
  /// Its months, counted from the year 0.
  var monthNumbers: ClosedRange<Int> {
    Self.monthNumber(of: from)...Self.monthNumber(of: through)
  }

  static func monthNumber(of day: CivilDate) -> Int { day.year * 12 + day.month - 1 }
}

/// A month by its number, as views spell it.
func monthText(_ number: Int) -> String {
  let month = number % 12 + 1
  return "\(number / 12)-" + (month < 10 ? "0" : "") + "\(month)"
}
