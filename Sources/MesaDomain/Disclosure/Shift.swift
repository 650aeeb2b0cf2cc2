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
  private let table: Disclosure
  private let unknown: Set<Int>
  private let by: Int
  /// Whether only what stands near the figure may be hidden for it: nearly always enough, and much
  /// faster in a table of hundreds of rows.
  private let isNear: Bool

  /// Of a long sum, the shown parts that may be taken: the cheapest.
  private static let candidates = 6
  /// Sums between a figure and what is near it.
  private static let steps = 4

  init(_ table: Disclosure, _ unknown: Set<Int>, isNear: Bool) {
    (self.table, self.unknown, self.isNear) = (table, unknown, isNear)
    by = table.k - 1
  }

  /// Places to be hidden so that the figure could be so much more; nil where nothing helps.
  func helpers(of cell: Int) -> Set<Int>? {
    var variables: [(place: Int, sign: Double)] = []
    var columns: [Int: [Int]] = [:]
    let chosen = isNear ? near(cell) : Set(table.cells.indices)
    for place in chosen.sorted()
    where place != cell && table.cells[place].standing != .released {
      // Nothing becomes less than nobody; half-way is left out, so that no bound is needed.
      for sign in table.cells[place].value >= by ? [1.0, -1.0] : [1.0] {
        columns[place, default: []].append(variables.count)
        variables.append((place, sign))
      }
    }
    let touched = Set(chosen.flatMap { table.standsIn[$0] }).union(table.standsIn[cell]).sorted()
    let equations = touched.map { index -> [Double] in
      let sum = table.sums[index]
      var row = [Double](repeating: 0, count: variables.count + 1)
      func add(_ member: Int, _ sign: Double) {
        if member == cell { row[variables.count] -= sign * Double(by) }
        for column in columns[member] ?? [] { row[column] += sign * variables[column].sign }
      }
      add(sum.total, -1)
      for part in sum.parts { add(part, 1) }
      return row[variables.count] < 0 ? row.map { -$0 } : row
    }
    guard var programme = Simplex(equations, variables.count) else { return nil }
    guard programme.minimise({ $0 < variables.count ? cost(variables[$0].place) : 0 }) else {
      return nil
    }
    let values = programme.values(variables.count)
    return Set(
      variables.indices.filter { values[$0] > Simplex.tolerance }.map { variables[$0].place }
        .filter { !unknown.contains($0) })
  }

  /// What some few sums lead to; of a long one what is unknown already, and the cheapest.
  private func near(_ cell: Int) -> Set<Int> {
    var reached: Set<Int> = [cell]
    var last: Set<Int> = [cell]
    for _ in 0..<Self.steps {
      var next: Set<Int> = []
      for index in Set(last.flatMap { table.standsIn[$0] }).sorted() {
        next.formUnion(taken(of: table.sums[index].members))
      }
      last = next.subtracting(reached)
      reached.formUnion(next)
      if last.isEmpty { break }
    }
    return reached
  }

  private func taken(of members: [Int]) -> [Int] {
    let open = members.filter { table.cells[$0].standing != .released }
    guard open.count > 2 * Self.candidates else { return open }
    let hidden = open.filter(unknown.contains).sorted { large($0, $1) }
    let shown = open.filter { !unknown.contains($0) }.sorted { (cost($0), $0) < (cost($1), $1) }
    return Array(hidden.prefix(Self.candidates) + shown.prefix(Self.candidates))
  }

  private func large(_ a: Int, _ b: Int) -> Bool {
    (table.cells[a].value, b) > (table.cells[b].value, a)
  }

  private func cost(_ place: Int) -> Double {
    if unknown.contains(place) { return 0 }
    // That nobody came tells of nobody: it is hidden last.
    let value = table.cells[place].value
    return value == 0 ? 1_000_000 : Double(value)
  }
}
