import Canonical
import MesaDomain

/// Gatherings of professionals: who came, what was shared and what came of it.
///
/// Attendance of professionals at their own work is not subject to disclosure control.
///
/// - Source: handbook §5.4 exemption, §6.8.
struct GatheringTables {
  let gatherings: [(id: String, state: Gathering.State)]
  /// Of municipalities and mesas, by their codes and ids.
  let names: [String: String]

  /// All who came, counted at each gathering.
  var people: Int { delegations.reduce(0) { $0 + $1.total } }

  private var delegations: [Gathering.Delegation] { gatherings.flatMap(\.state.attended) }

  func tables() -> [Report.Table] {
    [list(), kinds(), profiles(), practices(), outcomes()].filter { !$0.rows.isEmpty }
  }

  private func list() -> Report.Table {
    Report.Table(
      "gatherings", basis: .attendance,
      columns: [.day, .place, .registered, .people, .women, .men, .practices],
      rows: gatherings.compactMap { id, gathering in
        guard let told = gathering.announced else { return nil }
        let town = told.municipality.rawValue
        func sum(_ count: (Gathering.Delegation) -> Int) -> Report.Cell {
          .count(gathering.attended.reduce(0) { $0 + count($1) })
        }
        return Report.Row(
          id, .name(told.title),
          [
            .day(told.on), .name(names[town] ?? town),
            .count(gathering.registered.reduce(0) { $0 + $1.total }), sum(\.total), sum(\.women),
            sum(\.men), .count(gathering.practices.count),
          ])
      }, charted: 3)
  }

  private func kinds() -> Report.Table {
    func row(_ id: String, _ label: Report.Label, _ own: [Gathering.Delegation]) -> Report.Row {
      func sum(_ count: (Gathering.Delegation) -> Int) -> Report.Cell {
        .count(own.reduce(0) { $0 + count($1) })
      }
      return Report.Row(
        id, label,
        [
          sum(\.total), sum(\.women), sum(\.men), sum { $0.other ?? 0 }, sum { $0.unknown ?? 0 },
        ])
    }
    var rows = AgencyKind.known.compactMap { kind -> Report.Row? in
      let own = delegations.filter { $0.kind == kind && $0.total > 0 }
      guard !own.isEmpty else { return nil }
      return row(kind.rawValue, .word(section: "agencyKind", kind.rawValue), own)
    }
    if !rows.isEmpty { rows.append(row("total", .total, delegations)) }
    return Report.Table(
      "gatherings.kinds", basis: .attendance,
      columns: [.people, .women, .men, .otherSex, .unknown], rows: rows, charted: 0)
  }

  private func profiles() -> Report.Table {
    let counts = Gathering.Profile.allCases.map { profile in
      delegations.filter { $0.profile == profile }.reduce(0) { $0 + $1.total }
    }
    let cells = counts.map { Report.Cell.count($0) }
    let shares = Shares.of(counts, total: people, shown: cells)
    return Report.Table(
      "gatherings.profiles", basis: .attendance, columns: [.count, .percent],
      rows: people == 0
        ? []
        : zip(Gathering.Profile.allCases, zip(cells, shares)).map { profile, cell in
          Report.Row(
            profile.rawValue, .word(section: "gatheringProfile", profile.rawValue),
            [cell.0, cell.1])
        }, charted: 0)
  }

  private func practices() -> Report.Table {
    Report.Table(
      "gatherings.practices", columns: [.mesa, .aim, .takenUp],
      rows: gatherings.flatMap { id, gathering in
        gathering.practices.enumerated().map { index, practice in
          let mesa = practice.shared.mesa?.rawValue
          return Report.Row(
            "\(id).\(index + 1)", .name(practice.shared.title),
            [
              mesa.map { .name(names[$0] ?? $0) } ?? .absent,
              .word(section: "objectiveAim", practice.shared.aim.rawValue),
              .count(practice.takenUp.count),
            ])
        }
      }, charted: 2)
  }

  private func outcomes() -> Report.Table {
    Report.Table(
      "gatherings.outcomes", columns: [.place, .group],
      rows: gatherings.flatMap { id, gathering in
        gathering.outcomes.enumerated().map { index, outcome in
          let town = gathering.announced?.municipality.rawValue ?? ""
          let group = outcome.group.flatMap { number in
            gathering.announced?.groups[number - 1]
          }
          return Report.Row(
            "\(id).\(index + 1)", .name(outcome.text),
            [.name(names[town] ?? town), group.map { .name($0) } ?? .absent])
        }
      })
  }
}
