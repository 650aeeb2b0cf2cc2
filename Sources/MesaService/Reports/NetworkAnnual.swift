import Canonical
import MesaDomain

/// The yearly report of a network of offices: what they did, for whom, with what money.
///
/// Offices vary by year: each counts for the months in which it was open as part of the network.
///
/// - Source: handbook §6.2.
struct NetworkAnnual {
  struct Member {
    let id: String
    let name: String
    let staff: Int
    /// Mesas that its agency promoted.
    let mesas: Int
  }

  let members: [Member]
  let sums: OfficeSums
  /// The months of each that count.
  let pieces: [CountKey.Piece]
  /// The same months of the year before; nil where nothing was recorded then.
  let before: OfficeSums?
  let piecesBefore: [CountKey.Piece]
  let k: Int

  private var contacts: [ContactTables] {
    CountBasis.allCases.map { basis in
      ContactTables(
        basis: basis, sums: sums, pieces: pieces, before: before.map { ($0, piecesBefore) }, k: k)
    }.filter { !$0.isEmpty }
  }

  /// Counts that are subject to disclosure control.
  func ask(_ board: inout CountBoard) {
    for table in contacts { table.ask(&board) }
  }

  func tables(_ judged: JudgedCounts) -> [Report.Table] {
    let contacts = contacts.map { ($0.basis, $0.shown(judged)) }
    var tables = [summary(contacts)]
    tables += contacts.flatMap(\.1.tables)
    for basis in CountBasis.allCases where sums.sum("people." + basis.rawValue) > 0 {
      tables.append(counted("group.sex", "people", "sex", Sex.allCases.map(\.rawValue), basis))
      if sums.sum("age." + basis.rawValue) > 0 {
        tables.append(
          counted("group.age", "age", "ageBand", AgeBand.allCases.map(\.rawValue), basis))
      }
      tables.append(overlapping("topic", "activityTopic", Activity.Topic.allCases, basis))
      tables.append(overlapping("target", "activityTarget", Activity.Target.allCases, basis))
      tables.append(kinds(basis))
    }
    tables += contacts.map { offices($0.0, $0.1) }
    if contacts.isEmpty { tables.append(offices(.attendance, nil)) }
    return tables + [funding()].filter { !$0.rows.isEmpty }
  }

  private func summary(_ contacts: [(CountBasis, ContactTables.Shown)]) -> Report.Table {
    let activities = sums.sum("activities")
    var rows = [
      row("offices", .count(members.count), before.map { _ in .count(piecesBefore.count) }),
      row("activities", .count(activities), before.map { .count($0.sum("activities")) }),
    ]
    for basis in CountBasis.allCases {
      let group = sums.sum("people." + basis.rawValue)
      let shown = contacts.first { $0.0 == basis }?.1
      guard group > 0 || shown != nil else { continue }
      // Of two ways of counting nothing is added together.
      rows.append(
        row(
          "people." + basis.rawValue, whole(group, shown?.total),
          before.map { whole($0.sum("people." + basis.rawValue), earlier(basis, shown)) }))
      if let shown {
        rows.append(row("individual." + basis.rawValue, shown.total, shown.before))
      }
      if group > 0 {
        rows.append(
          row(
            "group." + basis.rawValue, .count(group),
            before.map { .count($0.sum("people." + basis.rawValue)) }))
      }
    }
    rows.append(
      row("hours", .minutes(sums.sum("minutes")), before.map { .minutes($0.sum("minutes")) }))
    if activities > 0, !members.isEmpty {
      rows.append(row("activitiesPerOffice", .hundredths(activities * 100 / members.count), nil))
    }
    rows.append(row("staff", .count(members.reduce(0) { $0 + $1.staff }), nil))
    rows.append(row("mesas", .count(members.reduce(0) { $0 + $1.mesas }), nil))
    if sums.sum("cost") > 0 {
      rows.append(row("cost", .cents(sums.sum("cost")), before.map { .cents($0.sum("cost")) }))
    }
    return Report.Table("summary", columns: [.value, .before], rows: rows)
  }

  private func row(_ id: String, _ cell: Report.Cell, _ before: Report.Cell?) -> Report.Row {
    Report.Row(id, .word(section: "reportSummary", id), [cell, before ?? .absent])
  }

  private func whole(_ group: Int, _ individual: Report.Cell?) -> Report.Cell {
    switch individual {
    case nil: .count(group)
    case .count(let count): .count(group + count)
    // With the groups beside it, the whole would tell what is hidden.
    default: .hidden
    }
  }

  /// Those of the year before; where this year has nobody of them they are no figure of the report.
  private func earlier(_ basis: CountBasis, _ shown: ContactTables.Shown?) -> Report.Cell? {
    if let shown { return shown.before }
    return (before?.sum(ContactCounts.family(basis)) ?? 0) > 0 ? .hidden : nil
  }

  /// Those who took part in groups; attendance is not about anybody's situation and shown as it is.
  ///
  /// - Source: handbook §5.4, activity attendance is exempt.
  private func counted(
    _ id: String, _ subject: String, _ section: String, _ words: [String], _ basis: CountBasis
  ) -> Report.Table {
    let counts = sums.words(subject + "." + basis.rawValue)
    let said = words.filter { counts[$0, default: 0] > 0 }
    let numbers = said.map { counts[$0, default: 0] }
    let cells = numbers.map { Report.Cell.count($0) }
    let total = numbers.reduce(0, +)
    let shares = Shares.of(numbers, total: total, shown: cells)
    let earlier = before?.words(subject + "." + basis.rawValue)
    let rows = said.indices.map {
      Report.Row(
        said[$0], .word(section: section, said[$0]),
        [cells[$0], shares[$0], earlier.told(said[$0])])
    }
    let whole = Report.Row(
      "total", .total,
      [
        .count(total), total >= Percentages.leastBase ? .percent(100) : .absent,
        earlier.map { .count($0.values.reduce(0, +)) } ?? .absent,
      ])
    return Report.Table(
      id, basis: basis, columns: [.count, .percent, .before], rows: rows + [whole], charted: 0)
  }

  private func overlapping(
    _ subject: String, _ section: String, _ words: [some Choice], _ basis: CountBasis
  ) -> Report.Table {
    let activities = sums.words(subject)
    let people = sums.words(subject + "People." + basis.rawValue)
    let earlier = before?.words(subject)
    let rows = words.map(\.rawValue).filter { activities[$0, default: 0] > 0 }.map {
      Report.Row(
        $0, .word(section: section, $0),
        [
          .count(activities[$0, default: 0]), earlier.told($0),
          .count(people[$0, default: 0]),
        ])
    }
    return Report.Table(
      "group." + subject, basis: basis, columns: [.activities, .before, .people], rows: rows,
      charted: 2, overlaps: true)
  }

  private func kinds(_ basis: CountBasis) -> Report.Table {
    let activities = sums.words("kind")
    let people = sums.words("kindPeople." + basis.rawValue)
    let earlier = before?.words("kind")
    let words = Activity.Kind.allCases.map(\.rawValue).filter { activities[$0, default: 0] > 0 }
    let rows = words.map {
      Report.Row(
        $0, .word(section: "activityKind", $0),
        [
          .count(activities[$0, default: 0]), earlier.told($0),
          .count(people[$0, default: 0]),
        ])
    }
    let whole = Report.Row(
      "total", .total,
      [
        .count(activities.values.reduce(0, +)),
        earlier.map { .count($0.values.reduce(0, +)) } ?? .absent,
        .count(people.values.reduce(0, +)),
      ])
    return Report.Table(
      "group.kind", basis: basis, columns: [.activities, .before, .people], rows: rows + [whole],
      charted: 0)
  }

  private func offices(_ basis: CountBasis, _ contacts: ContactTables.Shown?) -> Report.Table {
    let rows = members.map { member in
      let activities = sums.sum("activities", of: member.id)
      let people = sums.sum("people." + basis.rawValue, of: member.id)
      return Report.Row(
        member.id, .name(member.name),
        [.count(activities), .count(people)] + (contacts?.offices[member.id] ?? []))
    }
    let columns: [Report.Column] = [.activities, .people]
    return Report.Table(
      "offices", basis: basis,
      columns: contacts == nil ? columns : columns + [.individual, .information, .genderViolence],
      rows: rows, charted: 0)
  }

  private func funding() -> Report.Table {
    let sources = sums.words("fund")
    var rows = Activity.FundingSource.allCases.map(\.rawValue)
      .filter { sources[$0, default: 0] > 0 }
      .map {
        Report.Row($0, .word(section: "fundingSource", $0), [.cents(sources[$0, default: 0])])
      }
    for list in PactList.allCases {
      let axes = sums.words("axisCents." + list.rawValue)
      rows += list.axes.filter { axes[String($0), default: 0] > 0 }.map { axis in
        Report.Row(
          "axis.\(list.rawValue).\(axis)", .word(section: "pactAxis", "\(list.rawValue).\(axis)"),
          [.cents(axes[String(axis), default: 0])])
      }
    }
    return Report.Table("funding", columns: [.cents], rows: rows)
  }
}
