/// A linear programme: equations over variables of which none is negative, and a cost.
///
/// The two phases of the simplex method on a dense table, with Bland's rule, which cannot cycle. Made
/// for some hundred variables: the figures of one report.
struct Simplex {
  static let tolerance = 1e-7

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
      var row = Array(equation[..<count])
      row += equations.indices.map { $0 == index ? 1 : 0 }
      row.append(equation[count])
      return row
    }
    minimise { $0 >= count ? 1 : 0 }
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

  /// - Returns: false where the cost falls without bound.
  @discardableResult
  mutating func minimise(_ cost: (Int) -> Double) -> Bool {
    // The cost as a row of its own, kept in terms of what is not basic.
    var reduced = (0..<right).map(cost)
    for row in rows.indices {
      let own = cost(basis[row])
      guard own != 0 else { continue }
      for column in reduced.indices { reduced[column] -= own * rows[row][column] }
    }
    while let entering = (0..<width).first(where: { reduced[$0] < -Self.tolerance }) {
      guard let row = leaving(entering) else { return false }
      pivot(row, entering)
      let factor = reduced[entering]
      for column in reduced.indices { reduced[column] -= factor * rows[row][column] }
      reduced[entering] = 0
    }
    return true
  }

  func value(of variable: Int) -> Double {
    basis.firstIndex(of: variable).map { rows[$0][right] } ?? 0
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
    for index in rows[row].indices { rows[row][index] /= divisor }
    let source = rows[row]
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      for index in source.indices { rows[other][index] -= factor * source[index] }
    }
    basis[row] = column
  }
}
