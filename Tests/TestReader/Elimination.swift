/// Fourier and Motzkin's elimination: between which values an unknown number lies for whoever knows
/// some sums. Slow, exact, and nothing of the simplex that the product uses.
public struct Elimination {
  /// Each `Σ coefficient · unknown + constant >= 0`, the constant last.
  private let rows: [[Int]]
  private let unknowns: Int

  /// - Parameter equations: coefficients of the unknown numbers, none of them negative, and a constant;
  ///   all of it comes to nothing.
  public init(_ equations: [[Int]], unknowns: Int) {
    self.unknowns = unknowns
    let informative = equations.filter { $0[..<unknowns].contains { $0 != 0 } }
    rows =
      informative + informative.map { $0.map { -$0 } }
      + (0..<unknowns).map { place in
        (0...unknowns).map { $0 == place ? 1 : 0 }
      }
  }

  public func range(of target: Int) -> (lowest: Int, highest: Int) {
    var rows = Set(rows.map(reduced))
    for place in 0..<unknowns where place != target {
      // An equation, where there is one, spares the product of all pairs.
      if let equation = rows.first(where: { $0[place] != 0 && rows.contains($0.map { -$0 }) }) {
        rows = Set(
          rows.filter { $0 != equation && $0 != equation.map { -$0 } }.map { row in
            guard row[place] != 0 else { return row }
            let (a, b) = (abs(equation[place]), row[place] * (equation[place] > 0 ? 1 : -1))
            return reduced(row.indices.map { a * row[$0] - b * equation[$0] })
          })
        continue
      }
      let (plus, minus) = (rows.filter { $0[place] > 0 }, rows.filter { $0[place] < 0 })
      var next = rows.filter { $0[place] == 0 }
      for p in plus {
        for m in minus {
          next.insert(reduced(p.indices.map { p[$0] * -m[place] + m[$0] * p[place] }))
        }
      }
      rows = next
    }
    var (lowest, highest) = (0, Int.max / 4)
    for row in rows {
      let (coefficient, constant) = (row[target], row[row.count - 1])
      if coefficient > 0 { lowest = max(lowest, -constant / coefficient) }
      if coefficient < 0 { highest = min(highest, constant / -coefficient) }
    }
    return (lowest, highest)
  }

  private func reduced(_ row: [Int]) -> [Int] {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    let common = row.reduce(0) { divisor(abs($1), $0) }
    return common > 1 ? row.map { $0 / common } : row
  }
}
