import MesaDomain

/// The tables of individual attention of a report, judged together: each is a way to add up the same
/// people, so that what one hides another could give away.
struct ContactTables {
  let basis: CountBasis
  let sums: OfficeSums
  let offices: [String]
  let k: Int

  private var total: Int { sums.sum("contacts." + basis.rawValue) }
  /// Nobody was counted that way.
  var isEmpty: Bool { total == 0 }

  /// What of it may be shown.
  struct Shown {
    let total: Report.Cell
    let tables: [Report.Table]
    /// By office: all, information, gender violence.
    let offices: [String: [Report.Cell]]
  }

  func shown() -> Shown {
    var board = DisclosureBoard()
    let all = board.add("all", total)
    let ways = [
      way("profile", "contactProfile", Contact.Profile.allCases.map(\.rawValue), 0),
      way("area", "contactArea", Contact.Attention.allCases.map(\.rawValue), 1),
      way("sex", "sex", Sex.allCases.map(\.rawValue), 2),
      way(
        "age", "ageBand", AgeBand.allCases.map(\.rawValue) + ["unknown"],
        sums.words("contactAge." + basis.rawValue), isOrdered: true),
      way(
        "subject", "contactSubject", Contact.Subject.allCases.map(\.rawValue),
        sums.words("contactSubject." + basis.rawValue)),
    ]
    let placed = ways.map { way in
      let places = way.groups.map { board.add("\(way.id)=\($0.id)", $0.count) }
      board.sum(all, places)
      return places
    }
    let areas = placed[1]
    let rows = offices.map { office in
      let counts = sums.contacts(basis, by: 1, of: office)
      let whole = board.add("office=\(office)", counts.values.reduce(0, +))
      let parts = Contact.Attention.allCases.map {
        board.add("office=\(office)&area=\($0.rawValue)", counts[$0.rawValue, default: 0])
      }
      board.sum(whole, parts)
      return [whole] + parts
    }
    if !rows.isEmpty {
      board.sum(all, rows.map { $0[0] })
      for (index, area) in areas.enumerated() { board.sum(area, rows.map { $0[index + 1] }) }
    }
    let judged = board.judged(k: k)
    return Shown(
      total: judged.cell(all),
      tables: zip(ways, placed).map { table($0, $1, all, judged) },
      offices: Dictionary(
        uniqueKeysWithValues: zip(offices, rows.map { $0.map(judged.cell) })))
  }

  /// One way to take the people apart.
  private struct Way {
    let id: String
    let section: String
    /// Words of the section that are told together, and how many they are.
    let groups: [(id: String, words: [String], count: Int)]
  }

  private func way(_ id: String, _ section: String, _ words: [String], _ part: Int) -> Way {
    way(id, section, words, sums.contacts(basis, by: part))
  }

  /// - Parameter isOrdered: whether neighbours may be put together before anything is hidden.
  private func way(
    _ id: String, _ section: String, _ words: [String], _ counts: [String: Int],
    isOrdered: Bool = false
  ) -> Way {
    let numbers = words.map { counts[$0, default: 0] }
    let groups = isOrdered ? Disclosure.merged(numbers, k: k) : numbers.indices.map { [$0] }
    return Way(
      id: id, section: section,
      groups: groups.map { group in
        (
          group.map { words[$0] }.joined(separator: "+"), group.map { words[$0] },
          group.reduce(0) { $0 + numbers[$1] }
        )
      })
  }

  private func table(
    _ way: Way, _ places: [Int], _ all: Int, _ judged: DisclosureBoard.Judged
  ) -> Report.Table {
    let cells = places.map(judged.cell)
    let shares = Shares.of(way.groups.map(\.count), total: total, shown: cells)
    let rows = zip(way.groups, zip(cells, shares)).map { group, cell in
      Report.Row(
        group.id,
        group.words.count == 1
          ? .word(section: way.section, group.words[0])
          : .words(section: way.section, group.words), [cell.0, cell.1])
    }
    let whole = Report.Row(
      "total", .total, [judged.cell(all), total >= Percentages.leastBase ? .percent(100) : .absent])
    return Report.Table(
      "individual." + way.id, basis: basis, columns: [.count, .percent],
      rows: rows.filter { $0.cells[0] != .count(0) } + [whole], charted: 0)
  }
}

/// Percentages beside counts of which some may be hidden.
enum Shares {
  static func of(_ counts: [Int], total: Int, shown: [Report.Cell]) -> [Report.Cell] {
    // A share rounded with regard to what is hidden would tell of it.
    if shown.contains(.hidden) {
      return zip(counts, shown).map { count, cell in
        guard cell != .hidden, let share = Percentages.of(count, in: total) else { return .absent }
        return .percent(share)
      }
    }
    return Percentages.of(counts)?.map { .percent($0) } ?? counts.map { _ in .absent }
  }
}

/// The figures of a report that are judged together, while they are put down.
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
