import GRDB
import MesaDomain

/// Figures of several offices in a period, by subject and word.
struct OfficeSums: Sendable {
  /// By office, subject and word.
  private var sums: [String: [String: [String: Int]]] = [:]

  /// Nothing was recorded.
  var isEmpty: Bool { sums.isEmpty }

  mutating func add(_ office: String, _ subject: String, _ word: String, _ count: Int) {
    sums[office, default: [:]][subject, default: [:]][word, default: 0] += count
  }

  /// Of one office, or of all.
  func words(_ subject: String, of office: String? = nil) -> [String: Int] {
    if let office { return sums[office]?[subject] ?? [:] }
    return sums.values.reduce(into: [:]) { all, subjects in
      all.merge(subjects[subject] ?? [:], uniquingKeysWith: +)
    }
  }

  func sum(_ subject: String, of office: String? = nil) -> Int {
    words(subject, of: office).values.reduce(0, +)
  }

  /// Contacts by one of the three things that a contact's figure says: who came, for what, of which
  /// sex.
  func contacts(_ basis: CountBasis, by part: Int, of office: String? = nil) -> [String: Int] {
    words("contacts." + basis.rawValue, of: office).reduce(into: [:]) { sums, entry in
      let parts = entry.key.split(separator: ".")
      if parts.indices.contains(part) { sums[String(parts[part]), default: 0] += entry.value }
    }
  }
}

extension ViewStore {
  /// Sums over the months of a period of each office, as long as it belonged to what is reported.
  ///
  /// - Parameter offices: with the months that count.
  func sums(of offices: [CountKey.Piece]) throws -> OfficeSums {
    try reading { database in
      var sums = OfficeSums()
      let statement = try database.cachedStatement(
        sql: """
          SELECT subject, word, SUM(count) FROM figure
          WHERE office = ? AND month BETWEEN ? AND ? GROUP BY subject, word
          """)
      for office in offices {
        let rows = try Row.fetchCursor(
          statement,
          arguments: [
            office.unit, monthText(office.months.lowerBound), monthText(office.months.upperBound),
          ])
        while let row = try rows.next() {
          sums.add(office.unit, row[0], row[1], row[2])
        }
      }
      return sums
    }
  }

  /// What an office did, in the order of days.
  func deeds(of office: String, from: String, through: String) throws -> [String] {
    try reading { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT stream FROM deed WHERE office = ? AND day BETWEEN ? AND ? ORDER BY day, stream
          """, arguments: [office, from, through])
    }
  }
}
