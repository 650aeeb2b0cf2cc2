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
  /// The sums in which each figure stands.
  let standsIn: [[Int]]

  /// By which method figures are judged; told with each report that is released.
  ///
  /// - Source: handbook §5.4: every released report stores the method.
  public static let method = "linear-1"

  public init(cells: [Cell], sums: [Sum], k: Int) {
    (self.cells, self.sums, self.k) = (cells, sums, k)
    var standsIn = [[Int]](repeating: [], count: cells.count)
    for (index, sum) in sums.enumerated() {
      standsIn[sum.total].append(index)
      for part in sum.parts { standsIn[part].append(index) }
    }
    self.standsIn = standsIn
  }

  /// Judges each figure.
  ///
  /// Hiding one more never narrows what a reader may believe of another, so each small figure is
  /// seen to once: with the cheapest set that protects it, first among what stands near it, then among
  /// all; should that not be found, with one figure after the other. Every one is checked as a reader
  /// would. A world that a reader has to hold possible protects every figure that is other in it.
  public func outcome() -> Outcome {
    let small = cells.indices.filter { (1..<k).contains(cells[$0].value) }
    let primary = Set(small.filter { cells[$0].standing == .asked })
    var unknown = primary.union(cells.indices.filter { cells[$0].standing == .unspoken })
    var exposed: Set<Int> = []
    var safe: Set<Int> = []
    for cell in small where cells[cell].standing != .released {
      var isSafe = isProtected(cell, unknown, &safe)
      for isNear in [true, false] where !isSafe {
        guard let helpers = Shift(self, unknown, isNear: isNear).helpers(of: cell),
          !helpers.isEmpty
        else { continue }
        unknown.formUnion(helpers)
        isSafe = isProtected(cell, unknown, &safe)
      }
      while !isSafe {
        guard let next = helper(of: cell, unknown) else {
          exposed.insert(cell)
          break
        }
        unknown.insert(next)
        isSafe = isProtected(cell, unknown, &safe)
      }
    }
    let hidden = unknown.filter { cells[$0].standing == .asked }
    return Outcome(hidden: hidden, primary: primary, exposed: exposed)
  }

  /// Whether `k` values or more are possible for it, for whoever knows all but the unknown.
  ///
  /// - Parameter safe: figures of which that is known; takes in those that come out on the way.
  private func isProtected(_ cell: Int, _ unknown: Set<Int>, _ safe: inout Set<Int>) -> Bool {
    if safe.contains(cell) { return true }
    let bounds = LinearBounds(of: cell, in: self, unknown)
    let enough = cells[cell].value + k - 1
    guard let world = bounds.highest(atLeast: enough) else { return true }
    for (place, value) in world where abs(value - Double(cells[place].value)) >= Double(k - 1) {
      safe.insert(place)
    }
    if safe.contains(cell) { return true }
    let highest = world.first { $0.place == cell }.map {
      Int(($0.value + Simplex.tolerance).rounded(.down))
    }
    return (highest ?? cells[cell].value) - bounds.lowest() + 1 >= k
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
