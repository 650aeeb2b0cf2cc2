import Canonical
import MesaDomain

/// A region's mesas: in what state they are, how much of it they cover, who is missing at them.
///
/// - Source: handbook §6.4.
struct RegionOverview {
  struct Table {
    let id: String
    let name: String
    let stage: Mesa.Stage
    let municipalities: Int
    let lastSession: CivilDate?
    let nextSession: CivilDate?
    /// Kinds of agency that the profile requires and of which no seat is held.
    let missing: [String]
    /// Objectives that it had in the period, and how many of them it has reached.
    var objectives = 0
    var reached = 0
  }

  let mesas: [Table]
  var life = MesaLives(mesas: [], period: nil)
  var objectives = ObjectiveTables(objectives: [], period: nil)
  var gatherings = GatheringTables(gatherings: [], names: [:])
  /// Those of the same months of the year before.
  var gatheringsBefore = GatheringTables(gatherings: [], names: [:])
  /// Municipalities that some mesa of the region serves, and how many there are; 0 where no official
  /// list was imported.
  let covered: Int
  let municipalities: Int
  let today: CivilDate

  func tables() -> [Report.Table] {
    [summary(), states(), life.table(), objectives.table(), gaps(), list()]
      + gatherings.tables()
  }

  private func summary() -> Report.Table {
    func row(_ id: String, _ cell: Report.Cell, _ before: Int? = nil) -> Report.Row {
      Report.Row(
        id, .word(section: "reportSummary", id), [cell, before.map { .count($0) } ?? .absent])
    }
    var rows = [
      row("mesasOfRegion", .count(mesas.count)), row("municipalitiesCovered", .count(covered)),
    ]
    if municipalities > 0 {
      rows += [
        row("municipalities", .count(municipalities)),
        row("coverage", .permille((covered * 2_000 + municipalities) / (2 * municipalities))),
      ]
    }
    if let period = life.period {
      for (now, before) in zip(life.counts(period), life.counts(period.before))
      where [.promoted, .revived].contains(now.event) {
        rows.append(row("mesas." + now.event.rawValue, .count(now.count), before.count))
      }
    }
    if !gatherings.gatherings.isEmpty || !gatheringsBefore.gatherings.isEmpty {
      rows += [
        row(
          "gatherings", .count(gatherings.gatherings.count), gatheringsBefore.gatherings.count),
        row("professionals", .count(gatherings.people), gatheringsBefore.people),
      ]
    }
    return Report.Table("summary", columns: [.value, .before], rows: rows)
  }

  private func states() -> Report.Table {
    let stages = Mesa.Stage.allCases.filter { $0 != .absent }
    return Report.Table(
      "mesas.state", columns: [.value],
      rows: stages.map { stage in
        Report.Row(
          stage.rawValue, .word(section: "state.mesa", stage.rawValue),
          [.count(mesas.count { $0.stage == stage })])
      }, charted: 0)
  }

  private func gaps() -> Report.Table {
    let missing = mesas.flatMap(\.missing)
    return Report.Table(
      "mesas.missing", columns: [.value],
      rows: AgencyKind.known.map(\.rawValue).compactMap { kind in
        let count = missing.count { $0 == kind }
        guard count > 0 else { return nil }
        return Report.Row(kind, .word(section: "agencyKind", kind), [.count(count)])
      }, charted: 0)
  }

  private func list() -> Report.Table {
    Report.Table(
      "mesas",
      columns: [
        .state, .municipalities, .lastSession, .daysSince, .nextSession, .objectives, .reached,
      ],
      rows: mesas.map { mesa in
        Report.Row(
          mesa.id, .name(mesa.name),
          [
            .word(section: "state.mesa", mesa.stage.rawValue), .count(mesa.municipalities),
            mesa.lastSession.map { .day($0) } ?? .absent,
            mesa.lastSession.map { .count(today.daysSince1970 - $0.daysSince1970) } ?? .absent,
            mesa.nextSession.map { .day($0) } ?? .absent,
            mesa.objectives == 0 ? .absent : .count(mesa.objectives),
            mesa.objectives == 0 ? .absent : .count(mesa.reached),
          ])
      })
  }
}
