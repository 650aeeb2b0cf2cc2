import MesaDomain

/// The tables of individual attention of a report: each is a way to add up the same people, so that
/// what one hides another could give away. They are judged together, with all that was told before.
struct ContactTables {
  let basis: CountBasis
  let sums: OfficeSums
  /// Offices with their months.
  let pieces: [CountKey.Piece]
  /// The same months of the year before; nil where nothing was recorded then.
  let before: (sums: OfficeSums, pieces: [CountKey.Piece])?
  let k: Int

  private var family: String { ContactCounts.family(basis) }
  private var total: Int { sums.sum(family) }
  /// Nobody was counted that way.
  var isEmpty: Bool { total == 0 }

  /// What of it may be shown.
  struct Shown {
    let total: Report.Cell
    /// Nil where nothing was recorded then.
    let before: Report.Cell?
    let tables: [Report.Table]
    /// By office: all, information, gender violence.
    let offices: [String: [Report.Cell]]
  }

  func ask(_ board: inout CountBoard) {
    board.ask(key())
    if before != nil { board.ask(key(isBefore: true)) }
    for way in ways {
      for group in way.groups {
        board.ask(key(way.id, group))
        if before != nil { board.ask(key(way.id, group, isBefore: true)) }
      }
    }
    for piece in pieces {
      for key in ofOffice(piece) { board.ask(key) }
    }
  }

  func shown(_ judged: JudgedCounts) -> Shown {
    Shown(
      total: judged.cell(key()), before: before.map { _ in judged.cell(key(isBefore: true)) },
      tables: ways.map { table($0, judged) },
      offices: pieces.reduce(into: [:]) { offices, piece in
        offices[piece.unit] = ofOffice(piece).map(judged.cell)
      })
  }

  private func key(
    _ dimension: String = "", _ words: [String] = [], isBefore: Bool = false
  ) -> CountKey {
    CountKey(family, isBefore ? before?.pieces ?? [] : pieces, dimension, words)
  }

  private func ofOffice(_ piece: CountKey.Piece) -> [CountKey] {
    [CountKey(family, [piece])]
      + Contact.Attention.allCases.map { CountKey(family, [piece], "area", [$0.rawValue]) }
  }

  /// One way to take the people apart.
  private struct Way {
    let id: String
    let section: String
    /// Words of the section that are told together.
    let groups: [[String]]
    let counts: [Int]
  }

  private var ways: [Way] {
    ContactCounts.dimensions.map { dimension in
      let counts = sums.contacts(basis, dimension)
      let numbers = dimension.words.map { counts[$0, default: 0] }
      // Neighbours of an order may be put together before anything is hidden.
      let groups =
        dimension.isOrdered ? Disclosure.merged(numbers, k: k) : numbers.indices.map { [$0] }
      return Way(
        id: dimension.id, section: dimension.section,
        groups: groups.map { $0.map { dimension.words[$0] } },
        counts: groups.map { $0.reduce(0) { $0 + numbers[$1] } })
    }
  }

  private func table(_ way: Way, _ judged: JudgedCounts) -> Report.Table {
    let cells = way.groups.map { judged.cell(key(way.id, $0)) }
    let shares = Shares.of(way.counts, total: total, shown: cells)
    let rows = way.groups.indices.map { index in
      let group = way.groups[index]
      return Report.Row(
        group.joined(separator: "+"),
        group.count == 1
          ? .word(section: way.section, group[0]) : .words(section: way.section, group),
        [
          cells[index], shares[index],
          before.map { _ in judged.cell(key(way.id, group, isBefore: true)) } ?? .absent,
        ])
    }
    let whole = Report.Row(
      "total", .total,
      [
        judged.cell(key()), total >= Percentages.leastBase ? .percent(100) : .absent,
        before.map { _ in judged.cell(key(isBefore: true)) } ?? .absent,
      ])
    return Report.Table(
      "individual." + way.id, basis: basis, columns: [.count, .percent, .before],
      rows: rows.filter { row in
        row.cells[0] != .count(0) || ![.count(0), .absent].contains(row.cells[2])
      } + [whole], charted: 0)
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
