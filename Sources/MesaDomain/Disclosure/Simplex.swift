/// A linear programme: equations over variables of which none is negative, and a cost.
///
/// The two phases of the simplex method on a table, of whose rows only what is not zero is touched:
/// sums of figures leave most of it empty. The variable that promises most comes in; where that leads
/// nowhere for a while, Bland's rule takes over, which cannot cycle.
struct Simplex {
  static let tolerance = 1e-7
  /// Exchanges without gain before Bland's rule takes over.
  private static let patience = 40

  /// Rows in terms of their basic variables, what they come to last.
  private var rows: [[Double]]
  private var basis: [Int]
  /// Variables that may come in.
  private var width: Int
  private let right: Int

  /// Finds any solution; nil where there is none.
  ///
  /// - Parameter equations: coefficients of `count` variables, then what they come to, not negative.
  init?(_ equations: [[Double]], _ count: Int) {
    (width, right) = (count + equations.count, count + equations.count)
    basis = equations.indices.map { count + $0 }
    rows = equations.enumerated().map { index, equation in
      var row = [Double](repeating: 0, count: count + equations.count + 1)
      for column in 0..<count { row[column] = equation[column] }
      row[count + index] = 1
      row[count + equations.count] = equation[count]
      return row
    }
    minimise({ $0 >= count ? 1 : 0 })
    let missing = basis.indices.filter { basis[$0] >= count }.reduce(0) { $0 + rows[$1][right] }
    guard missing < Self.tolerance * 10 else { return nil }
    forbid(from: count)
  }

  /// Variables that stood in for a solution do not come in again; what stands at zero goes out.
  private mutating func forbid(from count: Int) {
    for row in rows.indices where basis[row] >= count {
      if let column = (0..<count).first(where: { abs(rows[row][$0]) > Self.tolerance }) {
        pivot(row, column)
      }
    }
    width = count
  }

  /// - Parameter enough: a variable, and a value of it at which the search may end.
  /// - Returns: false where the cost falls without bound.
  @discardableResult
  mutating func minimise(
    _ cost: (Int) -> Double, until enough: (variable: Int, value: Double)? = nil
  ) -> Bool {
    // The cost as a row of its own, kept in terms of what is not basic.
    var reduced = (0...right).map { $0 < right ? cost($0) : 0 }
    for row in rows.indices {
      let own = cost(basis[row])
      if own != 0 { Self.take(own, of: rows[row], from: &reduced) }
    }
    var best = Double.infinity
    var idle = 0
    while let entering = entering(reduced, isPatient: idle < Self.patience) {
      if let enough, value(of: enough.variable) >= enough.value { return true }
      guard let row = leaving(entering) else { return false }
      pivot(row, entering)
      Self.take(reduced[entering], of: rows[row], from: &reduced)
      reduced[entering] = 0
      if -reduced[right] < best - Self.tolerance {
        (best, idle) = (-reduced[right], 0)
      } else {
        idle += 1
      }
    }
    return true
  }

  func value(of variable: Int) -> Double {
    basis.firstIndex(of: variable).map { rows[$0][right] } ?? 0
  }

  /// Of the first variables.
  func values(_ count: Int) -> [Double] {
    var values = [Double](repeating: 0, count: count)
    for (row, variable) in basis.enumerated() where variable < count {
      values[variable] = rows[row][right]
    }
    return values
  }

  private func entering(_ reduced: [Double], isPatient: Bool) -> Int? {
    if !isPatient { return (0..<width).first { reduced[$0] < -Self.tolerance } }
    var best: Int?
    var least = -Self.tolerance
    for column in 0..<width where reduced[column] < least {
      (best, least) = (column, reduced[column])
    }
    return best
  }

  private func leaving(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rows.indices where rows[row][entering] > Self.tolerance {
      let ratio = rows[row][right] / rows[row][entering]
      if let best {
        let isLess = ratio < best.ratio - Self.tolerance
        let isSame = abs(ratio - best.ratio) <= Self.tolerance
        guard isLess || (isSame && basis[row] < basis[best.row]) else { continue }
      }
      best = (row, ratio)
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    if divisor != 1 {
      for index in rows[row].indices where rows[row][index] != 0 { rows[row][index] /= divisor }
    }
    let source = rows[row]
    let filled = source.indices.filter { source[$0] != 0 }
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      rows[other].withUnsafeMutableBufferPointer { target in
        for index in filled {
          let rest = target[index] - factor * source[index]
          // What ought to be nothing stays nothing, or the table fills up.
          target[index] = abs(rest) < 1e-12 ? 0 : rest
        }
      }
    }
    basis[row] = column
  }

  private static func take(_ factor: Double, of source: [Double], from target: inout [Double]) {
    for index in target.indices where source[index] != 0 { target[index] -= factor * source[index] }
  }
}
