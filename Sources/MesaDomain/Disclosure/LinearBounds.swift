/// Between which values a figure must lie for whoever knows the others and the sums.
///
/// The linear programme over what is unknown, none of it negative, solved both ways. Only what hangs
/// together with the figure goes in.
struct LinearBounds {
  /// The figure comes first.
  private let places: [Int]
  /// One row for each sum: coefficients of the unknown, then what the known leave for them.
  private let rows: [[Double]]

  init(of cell: Int, in table: Disclosure, _ unknown: Set<Int>) {
    var places = [cell]
    var variables: [Int: Int] = [cell: 0]
    var taken: Set<Int> = []
    var open: [Int] = []
    var next = 0
    while next < places.count {
      for index in table.standsIn[places[next]] where taken.insert(index).inserted {
        open.append(index)
        for member in table.sums[index].members
        where unknown.contains(member) && variables[member] == nil {
          variables[member] = places.count
          places.append(member)
        }
      }
      next += 1
    }
    rows = open.sorted().map { index in
      var row = [Double](repeating: 0, count: places.count + 1)
      let sum = table.sums[index]
      func add(_ member: Int, _ sign: Double) {
        if let variable = variables[member] {
          row[variable] += sign
        } else {
          row[places.count] -= sign * Double(table.cells[member].value)
        }
      }
      add(sum.total, -1)
      for part in sum.parts { add(part, 1) }
      return row[places.count] < 0 ? row.map { -$0 } : row
    }
    self.places = places
  }

  /// The least possible value, a whole number.
  func lowest() -> Int {
    // What is true is a solution, so there always is one.
    guard var programme = Simplex(rows, places.count), programme.minimise({ $0 == 0 ? 1 : 0 })
    else { return 0 }
    return max(0, Int((programme.value(of: 0) - Simplex.tolerance).rounded(.up)))
  }

  /// What all of it comes to where the figure is as large as it can be, or large enough; nil where it
  /// has no bound.
  func highest(atLeast enough: Int) -> [(place: Int, value: Double)]? {
    guard var programme = Simplex(rows, places.count),
      programme.minimise({ $0 == 0 ? -1 : 0 }, until: (0, Double(enough)))
    else { return nil }
    let values = programme.values(places.count)
    return zip(places, values).map { ($0, $1) }
  }
}

extension Disclosure.Sum {
  /// The total first.
  var members: [Int] { [total] + parts }
}
