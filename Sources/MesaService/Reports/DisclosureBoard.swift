import MesaDomain

/// Figures that hang together with no other report’s, while they are put down to be judged.
struct DisclosureBoard {
  private var cells: [Disclosure.Cell] = []
  private var sums: [Disclosure.Sum] = []

  mutating func add(
    _ name: String, _ value: Int, _ standing: Disclosure.Standing = .asked
  ) -> Int {
    cells.append(Disclosure.Cell(name, value, standing))
    return cells.count - 1
  }

  mutating func sum(_ total: Int, _ parts: [Int]) { sums.append(.init(total, parts)) }

  func judged(k: Int) -> Judged {
    let outcome = Disclosure(cells: cells, sums: sums, k: k).outcome()
    return Judged(cells: cells, hidden: outcome.hidden)
  }

  struct Judged {
    let cells: [Disclosure.Cell]
    let hidden: Set<Int>

    func cell(_ place: Int) -> Report.Cell {
      hidden.contains(place) ? .hidden : .count(cells[place].value)
    }
  }
}
