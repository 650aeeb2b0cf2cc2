/// Statistical disclosure control: which figures about people may be told together.
///
/// Whoever reads what is published knows every figure that is shown, here and in what was released
/// before, and every sum that holds between figures. From these, of a small count no reader may come
/// to fewer than `k` possible values. Small counts are hidden, and of the others as many as it takes.
///
/// - Source: handbook §5.4 [?].
public struct Disclosure: Sendable {
  /// One figure: a count of people.
  public struct Cell: Sendable, Equatable {
    /// What is counted, the same in each report that counts it: `profile=professional@2012`.
    public let name: String
    public let value: Int
    public let standing: Standing

    public init(_ name: String, _ value: Int, _ standing: Standing = .asked) {
      (self.name, self.value, self.standing) = (name, value, standing)
    }
  }

  /// What became, or is to become, of a figure.
  public enum Standing: Sendable, Equatable {
    /// To be published now, if it may be.
    case asked
    /// Published before: it cannot be taken back.
    case released
    /// Nobody publishes it, and it can be computed: a part, a difference of two periods.
    case unspoken
  }

  /// A sum that holds whatever the figures are: places of the total and of its parts.
  public struct Sum: Sendable, Equatable {
    public let total: Int
    public let parts: [Int]

    public init(_ total: Int, _ parts: [Int]) { (self.total, self.parts) = (total, parts) }
  }

  /// What may be told.
  public struct Outcome: Sendable, Equatable {
    /// Places of the figures that are asked for and must not be shown.
    public let hidden: Set<Int>
    /// Of those, the small ones; the others are hidden for their sake.
    public let primary: Set<Int>
    /// Small figures that nothing can protect any more: what was released before gives them away.
    public let exposed: Set<Int>
  }

  public let cells: [Cell]
  public let sums: [Sum]
  /// Counts of 1 to k−1 are not shown.
  public let k: Int

  public init(cells: [Cell], sums: [Sum], k: Int) {
    (self.cells, self.sums, self.k) = (cells, sums, k)
  }

  /// Judges each figure.
  ///
  /// Hiding one more never narrows what a reader may believe of another, so each small figure is
  /// seen to once: with the cheapest set that protects it, and should that not be found, with one
  /// figure after the other. Every one is checked as a reader would.
  public func outcome() -> Outcome {
    let small = cells.indices.filter { (1..<k).contains(cells[$0].value) }
    let primary = Set(small.filter { cells[$0].standing == .asked })
    var unknown = primary.union(cells.indices.filter { cells[$0].standing == .unspoken })
    var exposed: Set<Int> = []
    for cell in small where cells[cell].standing != .released && !isProtected(cell, unknown) {
      if let helpers = Shift(cells, sums, unknown, by: k - 1).helpers(of: cell) {
        unknown.formUnion(helpers)
      }
      while !isProtected(cell, unknown) {
        guard let next = helper(of: cell, unknown) else {
          exposed.insert(cell)
          break
        }
        unknown.insert(next)
      }
    }
    let hidden = unknown.filter { cells[$0].standing == .asked }
    return Outcome(hidden: hidden, primary: primary, exposed: exposed)
  }

  /// Whether `k` values or more are possible for it, for whoever knows all but the unknown.
  private func isProtected(_ cell: Int, _ unknown: Set<Int>) -> Bool {
    let bounds = LinearBounds(of: cell, cells.map(\.value), sums, unknown).bounds()
    guard let highest = bounds.highest else { return true }
    return highest - bounds.lowest + 1 >= k
  }

  /// The figure to be hidden next: of the sums in which the cell stands, then of those that hang
  /// together with them by what is unknown.
  private func helper(of cell: Int, _ unknown: Set<Int>) -> Int? {
    var reached: Set<Int> = [cell]
    while true {
      let near = sums.filter { sum in ([sum.total] + sum.parts).contains(where: reached.contains) }
      let members = Set(near.flatMap { [$0.total] + $0.parts })
      let candidates = members.filter { cells[$0].standing == .asked && !unknown.contains($0) }
      if let best = candidates.min(by: { rank($0) < rank($1) }) { return best }
      let further = reached.union(members.filter(unknown.contains))
      if further == reached { return nil }
      reached = further
    }
  }

  private func rank(_ cell: Int) -> (Int, Int, Int) {
    (cells[cell].value == 0 ? 1 : 0, cells[cell].value, cell)
  }
}
