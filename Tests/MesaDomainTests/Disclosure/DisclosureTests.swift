import TestReader
import Testing

@testable import MesaDomain

/// What may be told together (handbook §5.4): attacked by whoever adds up and subtracts.
@Suite struct `Disclosure control` {
  private static func hidden(_ values: [Int], _ sums: [Disclosure.Sum], k: Int = 5) -> [Int] {
    Disclosure(cells: values.enumerated().map { .init("\($0)", $1) }, sums: sums, k: k)
      .outcome().hidden.sorted()
  }

  @Test func `nothing is hidden where nothing is small`() {
    #expect(Self.hidden([30, 10, 20], [.init(0, [1, 2])]) == [])
  }

  @Test func `who is alone in being small has another beside them`() {
    #expect(Self.hidden([32, 2, 10, 20], [.init(0, [1, 2, 3])]) == [1, 2])
  }

  @Test func `two small ones of which the sum tells too much have a third beside them`() {
    // 1 and 1 under a shown total: their sum is 2, so that neither has five possible values.
    #expect(Self.hidden([32, 1, 1, 10, 20], [.init(0, [1, 2, 3, 4])]) == [1, 2, 3])
  }

  @Test func `nobody is a figure that is told, unless it would tell of somebody`() {
    #expect(Self.hidden([30, 0, 30], [.init(0, [1, 2])]) == [])
    // One group alone, and it is small: the total would tell it.
    #expect(Self.hidden([3, 0, 3], [.init(0, [1, 2])]) == [0, 2])
  }

  @Test func `a table's margins are not enough to find its cells`() {
    // Two rows and three columns; totals of rows, of columns and of all.
    let values = [40, 15, 25, 10, 14, 16, 3, 6, 6, 7, 8, 10]
    let sums: [Disclosure.Sum] = [
      .init(0, [1, 2]), .init(0, [3, 4, 5]), .init(1, [6, 7, 8]), .init(2, [9, 10, 11]),
      .init(3, [6, 9]), .init(4, [7, 10]), .init(5, [8, 11]),
    ]
    let hidden = Self.hidden(values, sums)
    #expect(hidden.contains(6) && hidden.count >= 4)
    expectSafe(values, sums, Set(hidden), k: 5)
  }

  @Test func `a year less its published half tells nothing of the other half`() {
    // Released: the first half, 12. Asked: the year, 14. The second half has 2, and nobody says so.
    let cells: [Disclosure.Cell] = [
      .init("2012", 14), .init("2012-S1", 12, .released), .init("2012-S2", 2, .unspoken),
    ]
    let outcome = Disclosure(cells: cells, sums: [.init(0, [1, 2])], k: 5).outcome()
    #expect(outcome.hidden == [0])
    #expect(outcome.exposed == [])
  }

  @Test func `what was released before and gives somebody away is said`() {
    let cells: [Disclosure.Cell] = [
      .init("2012", 14, .released), .init("2012-S1", 12, .released), .init("2012-S2", 2),
    ]
    let outcome = Disclosure(cells: cells, sums: [.init(0, [1, 2])], k: 5).outcome()
    #expect(outcome.hidden == [2])
    #expect(outcome.exposed == [2])
  }

  @Test func `what hides is not undone by the next table`() {
    // The first table hid a and b of a, b, c. The second asks for b with d under its own total.
    let cells: [Disclosure.Cell] = [
      .init("all", 32, .released), .init("a", 2, .unspoken), .init("b", 10),
      .init("c", 20, .released), .init("b+d", 25), .init("d", 15),
    ]
    let sums: [Disclosure.Sum] = [.init(0, [1, 2, 3]), .init(4, [2, 5])]
    let outcome = Disclosure(cells: cells, sums: sums, k: 5).outcome()
    #expect(outcome.hidden.contains(2))
    #expect(outcome.hidden.count >= 2, "b follows from b+d and d")
    #expect(outcome.exposed == [])
  }

  @Test(arguments: 0..<300)
  func `no reader of any table finds a small figure`(seed: Int) {
    var random = Seeded(seed)
    let (rows, columns) = (2 + random.next(3), 2 + random.next(2))
    var values = [0]
    var sums: [Disclosure.Sum] = []
    let inner = (0..<rows * columns).map { _ in
      random.next(3) == 0 ? random.next(6) : random.next(12)
    }
    let firstRow = 1
    let firstColumn = 1 + rows
    let first = 1 + rows + columns
    values += (0..<rows).map { row in (0..<columns).reduce(0) { $0 + inner[row * columns + $1] } }
    values += (0..<columns).map { col in (0..<rows).reduce(0) { $0 + inner[$1 * columns + col] } }
    values += inner
    values[0] = inner.reduce(0, +)
    sums.append(.init(0, (0..<rows).map { firstRow + $0 }))
    sums.append(.init(0, (0..<columns).map { firstColumn + $0 }))
    for row in 0..<rows {
      sums.append(.init(firstRow + row, (0..<columns).map { first + row * columns + $0 }))
    }
    for column in 0..<columns {
      sums.append(.init(firstColumn + column, (0..<rows).map { first + $0 * columns + column }))
    }
    expectSafe(values, sums, Set(Self.hidden(values, sums)), k: 5)
  }

  /// The attack, by another way than the control's own.
  private func expectSafe(
    _ values: [Int], _ sums: [Disclosure.Sum], _ hidden: Set<Int>, k: Int
  ) {
    let places = hidden.sorted()
    let equations = sums.map { sum in
      var row = [Int](repeating: 0, count: places.count + 1)
      for (member, sign) in [(sum.total, -1)] + sum.parts.map({ ($0, 1) }) {
        if let place = places.firstIndex(of: member) {
          row[place] += sign
        } else {
          row[places.count] += sign * values[member]
        }
      }
      return row
    }
    let reader = Elimination(equations, unknowns: places.count)
    for cell in values.indices where (1..<k).contains(values[cell]) {
      #expect(hidden.contains(cell), "\(values[cell]) is shown")
      guard let place = places.firstIndex(of: cell) else { continue }
      let range = reader.range(of: place)
      #expect(range.highest - range.lowest + 1 >= k, "\(values) \(hidden.sorted()): \(range)")
    }
  }
}

private struct Seeded {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ below: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(below))
  }
}

@Suite struct `Percentages of a report` {
  @Test(arguments: [
    ([1642, 491], [77, 23]), ([1472, 661], [69, 31]), ([21468, 8769], [71, 29]),
    ([1, 1, 1, 17], [5, 5, 5, 85]), ([10, 10, 10], [34, 33, 33]), ([0, 20], [0, 100]),
  ])
  func `sum to a hundred`(counts: [Int], shares: [Int]) {
    #expect(Percentages.of(counts) == shares)
    #expect(shares.reduce(0, +) == 100)
  }

  @Test func `are not told of fewer than twenty`() {
    #expect(Percentages.of([9, 10]) == nil)
    #expect(Percentages.of([10, 10]) == [50, 50])
    #expect(Percentages.of(4, in: 19) == nil)
    #expect(Percentages.of(5, in: 20) == 25)
  }
}

@Suite struct `Merging before suppressing` {
  @Test(arguments: [
    ([8, 9, 10], [[0], [1], [2]]), ([2, 9, 10], [[0, 1], [2]]),
    ([9, 2, 7, 10], [[0], [1, 2], [3]]),
    ([2, 2, 0, 9, 10], [[0, 1, 2, 3], [4]]), ([1, 1], [[0], [1]]),
    ([0, 0, 30], [[0], [1], [2]]),
  ])
  func `a small group joins the smaller of its neighbours`(counts: [Int], groups: [[Int]]) {
    #expect(Disclosure.merged(counts, k: 5) == groups)
  }
}
