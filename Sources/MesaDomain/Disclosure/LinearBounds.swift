/// Between which values a figure must lie for whoever knows the others and the sums.
///
/// The linear programme over what is unknown, none of it negative, solved both ways. Only what hangs
/// together with the figure goes in.
struct LinearBounds {
  private let count: Int
  private let target: Int
  /// One row for each sum: coefficients of the unknown, then what the known leave for them.
  private var rows: [[Double]] = []

  init(of cell: Int, _ values: [Int], _ sums: [Disclosure.Sum], _ unknown: Set<Int>) {
    let open = sums.filter { sum in ([sum.total] + sum.parts).contains(where: unknown.contains) }
    var variables: [Int: Int] = [cell: 0]
    var taken: Set<Int> = []
    var grew = true
    while grew {
      grew = false
      for (index, sum) in open.enumerated() where !taken.contains(index) {
        let members = ([sum.total] + sum.parts).filter(unknown.contains)
        guard members.contains(where: { variables[$0] != nil }) else { continue }
        taken.insert(index)
        for member in members where variables[member] == nil { variables[member] = variables.count }
        grew = true
      }
    }
    (count, target) = (variables.count, 0)
    for index in taken.sorted() {
      var row = [Double](repeating: 0, count: count + 1)
      for (member, sign) in [(open[index].total, -1.0)] + open[index].parts.map({ ($0, 1.0) }) {
        if let variable = variables[member], unknown.contains(member) {
          row[variable] += sign
        } else {
          row[count] -= sign * Double(values[member])
        }
      }
      if row[count] < 0 { row = row.map { -$0 } }
      rows.append(row)
    }
  }

  /// The least and the greatest possible value, whole numbers; `highest` is nil without bound.
  func bounds() -> (lowest: Int, highest: Int?) {
    let least = optimum(maximise: false).map { Int(($0 - Simplex.tolerance).rounded(.up)) } ?? 0
    let most = optimum(maximise: true).map { Int(($0 + Simplex.tolerance).rounded(.down)) }
    return (max(0, least), most)
  }

  /// Nil where it has no bound.
  private func optimum(maximise: Bool) -> Double? {
    // What is true is a solution, so there always is one.
    guard var programme = Simplex(rows, count),
      programme.minimise({ $0 == target ? (maximise ? -1 : 1) : 0 })
    else { return nil }
    return programme.value(of: target)
  }
}
