/// What else has to be hidden for a small figure: the cheapest way in which it could be larger while
/// every sum still holds.
///
/// If the figure were k−1 more, others would have to be more or less for it. Those of them that are
/// shown are the ones to hide; a linear programme finds those that cost least, larger figures costing
/// more.
///
/// - Source: the method of complementary suppression by linear programmes (M. Fischetti and J. J.
///   Salazar, Models and algorithms for optimizing cell suppression in tabular data, JASA 95, 2000).
struct Shift {
  private let cells: [Disclosure.Cell]
  private let sums: [Disclosure.Sum]
  private let unknown: Set<Int>
  private let by: Int

  init(_ cells: [Disclosure.Cell], _ sums: [Disclosure.Sum], _ unknown: Set<Int>, by: Int) {
    (self.cells, self.sums, self.unknown, self.by) = (cells, sums, unknown, by)
  }

  /// Places to be hidden so that the figure could be so much more; nil where nothing helps.
  func helpers(of cell: Int) -> Set<Int>? {
    var variables: [(place: Int, sign: Double)] = []
    var columns: [Int: [Int]] = [:]
    for place in cells.indices where place != cell && cells[place].standing != .released {
      // Nothing becomes less than nobody; half-way is left out, so that no bound is needed.
      for sign in cells[place].value >= by ? [1.0, -1.0] : [1.0] {
        columns[place, default: []].append(variables.count)
        variables.append((place, sign))
      }
    }
    let equations = sums.map { sum -> [Double] in
      var row = [Double](repeating: 0, count: variables.count + 1)
      for (member, sign) in [(sum.total, -1.0)] + sum.parts.map({ ($0, 1.0) }) {
        if member == cell { row[variables.count] -= sign * Double(by) }
        for column in columns[member] ?? [] { row[column] += sign * variables[column].sign }
      }
      return row[variables.count] < 0 ? row.map { -$0 } : row
    }
    guard var programme = Simplex(equations, variables.count) else { return nil }
    guard programme.minimise({ $0 < variables.count ? cost(variables[$0].place) : 0 }) else {
      return nil
    }
    return Set(
      variables.indices.filter { programme.value(of: $0) > Simplex.tolerance }
        .map { variables[$0].place }.filter { !unknown.contains($0) })
  }

  private func cost(_ place: Int) -> Double {
    if unknown.contains(place) { return 0 }
    // That nobody came tells of nobody: it is hidden last.
    return cells[place].value == 0 ? 1_000_000 : Double(cells[place].value)
  }
}
