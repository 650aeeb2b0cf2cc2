import Canonical
import MesaDomain

/// How far an equality plan has come: its measures, its money, and its indicators on their way from
/// baseline to target.
///
/// - Source: handbook §6.6.
struct PlanFollowUp {
  let plan: EqualityPlan.State
  /// What was told or observed later does not count.
  let through: CivilDate
  /// The same day of the year before, with which it is compared.
  let earlier: CivilDate
  /// Agencies by id.
  let names: [String: String]

  func tables() -> [Report.Table] {
    [summary(), axes(), measures(), indicators()].filter { !$0.rows.isEmpty }
  }

  private func progress(_ place: String, by day: CivilDate) -> EqualityPlan.Progress {
    plan.reported(place, by: day)?.progress ?? .notStarted
  }

  private func summary() -> Report.Table {
    let measures = plan.measures
    func row(_ id: String, _ cell: Report.Cell, _ before: Report.Cell = .absent) -> Report.Row {
      Report.Row(id, .word(section: "reportSummary", id), [cell, before])
    }
    // Nothing of the plan was there to be carried out before it began.
    let day = plan.adopted.flatMap { $0.from <= earlier ? earlier : nil }
    func counted(_ progress: EqualityPlan.Progress, _ day: CivilDate) -> Report.Cell {
      .count(measures.count { self.progress($0.place, by: day) == progress })
    }
    var rows = [row("measures", .count(measures.count))]
    for progress in EqualityPlan.Progress.allCases.reversed() {
      rows.append(
        row(
          "measures." + progress.rawValue, counted(progress, through),
          day.map { counted(progress, $0) } ?? .absent))
    }
    let budget = measures.reduce(0) { $0 + ($1.measure.budgetCents ?? 0) }
    func spent(_ day: CivilDate) -> Int {
      measures.reduce(0) { $0 + (plan.reported($1.place, by: day)?.spentCents ?? 0) }
    }
    func executed(_ day: CivilDate) -> Report.Cell {
      .permille((spent(day) * 2_000 + budget) / (2 * budget))
    }
    rows += [
      row("budget", .cents(budget)),
      row("spent", .cents(spent(through)), day.map { .cents(spent($0)) } ?? .absent),
    ]
    if budget > 0 {
      rows.append(row("executed", executed(through), day.map(executed) ?? .absent))
    }
    return Report.Table("summary", columns: [.value, .before], rows: rows)
  }

  private func axes() -> Report.Table {
    Report.Table(
      "plan.axes",
      columns: [.measures, .finished, .started, .notStarted, .percent],
      rows: (plan.adopted?.axes ?? []).enumerated().map { index, axis in
        let own = plan.measures.filter { $0.place.hasPrefix("\(index + 1).") }
        func count(_ progress: EqualityPlan.Progress) -> Int {
          own.count { self.progress($0.place, by: through) == progress }
        }
        let finished = count(.finished)
        return Report.Row(
          String(index + 1), .name("\(index + 1). \(axis.title)"),
          [
            .count(own.count), .count(finished), .count(count(.started)),
            .count(count(.notStarted)),
            own.isEmpty ? .absent : .percent((finished * 200 + own.count) / (2 * own.count)),
          ])
      }, charted: 1)
  }

  private func measures() -> Report.Table {
    Report.Table(
      "plan.measures", columns: [.progress, .responsible, .budget, .spent],
      rows: plan.measures.map { place, measure in
        Report.Row(
          place, .name("\(place) \(measure.title)"),
          [
            .word(section: "planProgress", progress(place, by: through).rawValue),
            .name(names[measure.responsible.rawValue] ?? measure.responsible.rawValue),
            measure.budgetCents.map { .cents($0) } ?? .absent,
            plan.reported(place, by: through)?.spentCents.map { .cents($0) } ?? .absent,
          ])
      })
  }

  private func indicators() -> Report.Table {
    Report.Table(
      "plan.indicators", columns: [.baseline, .before, .observed, .target, .attainment],
      rows: plan.indicators.map { place, indicator in
        let last = plan.observed(place, by: through)
        let before = plan.observed(place, by: earlier)
        return Report.Row(
          place, .name("\(place) \(indicator.definition) (\(indicator.unit))"),
          [
            .count(indicator.baseline), before.map { .count($0.value) } ?? .absent,
            last.map { .count($0.value) } ?? .absent,
            .count(indicator.target),
            last.flatMap { indicator.attainment($0.value) }.map { .permille($0) } ?? .absent,
          ])
      })
  }
}
