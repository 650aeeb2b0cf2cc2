import MesaDomain

/// Counts that hang together, and the smallest pieces of which all of them are made.
struct RelatedCounts {
  let keys: [CountKey]
  let asked: Set<CountKey>
  let told: [CountKey: Set<Int?>]
  let balances: [(left: [CountKey], right: [CountKey])]
  /// Months of one unit that every count has whole or not at all, by family.
  let elements: [String: [CountKey.Piece]]

  init(
    keys: [CountKey], asked: Set<CountKey>, told: [CountKey: Set<Int?>],
    balances: [(left: [CountKey], right: [CountKey])]
  ) {
    (self.keys, self.asked, self.told, self.balances) = (keys, asked, told, balances)
    elements = Dictionary(grouping: keys, by: \.family).mapValues(Self.elements)
  }

  private static func elements(_ keys: [CountKey]) -> [CountKey.Piece] {
    var months: [String: Set<ClosedRange<Int>>] = [:]
    for pieces in Set(keys.map(\.pieces)) {
      for piece in pieces { months[piece.unit, default: []].insert(piece.months) }
    }
    return months.keys.sorted().flatMap { unit -> [CountKey.Piece] in
      let ranges = months[unit] ?? []
      let cuts = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] }).sorted()
      return zip(cuts, cuts.dropFirst()).compactMap { first, next in
        ranges.contains { $0.contains(first) }
          ? CountKey.Piece(unit: unit, months: first...(next - 1)) : nil
      }
    }
  }

  /// Judges them.
  ///
  /// - Parameters:
  ///   - words: all words of a dimension.
  ///   - counts: what each element counts now, by dimension and word.
  func judged(
    k: Int, words: (String) -> [String],
    counts: [String: [CountKey.Piece: ElementCounts]]
  ) -> JudgedCounts {
    var system = CountSystem(asked: asked, told: told)
    for family in elements.keys.sorted() {
      system.add(
        family, keys.filter { $0.family == family }, elements[family] ?? [],
        counts[family] ?? [:], words)
    }
    for balance in balances { system.balance(balance.left, balance.right) }
    return system.judged(k: k)
  }
}

/// What an element counts: by dimension and word; all of it under the empty dimension.
struct ElementCounts: Sendable {
  private var counts: [String: [String: Int]] = [:]

  mutating func add(_ dimension: String, _ word: String, _ count: Int) {
    counts[dimension, default: [:]][word, default: 0] += count
  }

  func count(_ dimension: String, _ word: String) -> Int { counts[dimension]?[word] ?? 0 }
}

/// What became of the counts that were asked for.
struct JudgedCounts: Sendable {
  let values: [CountKey: Int]
  let hidden: Set<CountKey>

  func cell(_ key: CountKey) -> Report.Cell {
    hidden.contains(key) ? .hidden : .count(values[key] ?? 0)
  }
}
