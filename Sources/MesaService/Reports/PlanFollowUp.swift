import Canonical
import MesaDomain

/// How far an equality plan has come: its measures, its money, and its indicators on their way from
/// baseline to target.
///
/// - Source: handbook §6.6.
struct PlanFollowUp {
  let plan: EqualityPlan.State
  /// What was observed later does not count.
  let through: CivilDate
  /// Agencies by id.
  let names: [String: String]

  func tables() -> [Report.Table] {
    [summary(), axes(), measures(), indicators()].filter { !$0.rows.isEmpty }
  }

  private func progress(_ place: String) -> EqualityPlan.Progress {
    plan.progress[place]?.progress ?? .notStarted
  }

  private func summary() -> Report.Table {
    let measures = plan.measures
    func row(_ id: String, _ cell: Report.Cell) -> Report.Row {
      Report.Row(id, .word(section: "reportSummary", id), [cell])
    }
    var rows = [row("measures", .count(measures.count))]
    for progress in EqualityPlan.Progress.allCases.reversed() {
      let count = measures.count { self.progress($0.place) == progress }
      rows.append(row("measures." + progress.rawValue, .count(count)))
    }
    let budget = measures.reduce(0) { $0 + ($1.measure.budgetCents ?? 0) }
    let spent = measures.reduce(0) { $0 + (plan.progress[$1.place]?.spentCents ?? 0) }
    rows += [row("budget", .cents(budget)), row("spent", .cents(spent))]
    if budget > 0 {
      rows.append(row("executed", .permille((spent * 2_000 + budget) / (2 * budget))))
    }
    return Report.Table("summary", columns: [.value], rows: rows)
  }

  private func axes() -> Report.Table {
    Report.Table(
      "plan.axes",
      columns: [.measures, .finished, .started, .notStarted, .percent],
      rows: (plan.adopted?.axes ?? []).enumerated().map { index, axis in
        let own = plan.measures.filter { $0.place.hasPrefix("\(index + 1).") }
        func count(_ progress: EqualityPlan.Progress) -> Int {
          own.count { self.progress($0.place) == progress }
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
            .word(section: "planProgress", progress(place).rawValue),
            .name(names[measure.responsible.rawValue] ?? measure.responsible.rawValue),
            measure.budgetCents.map { .cents($0) } ?? .absent,
            plan.progress[place]?.spentCents.map { .cents($0) } ?? .absent,
          ])
      })
  }

  private func indicators() -> Report.Table {
    Report.Table(
      "plan.indicators", columns: [.baseline, .observed, .target, .attainment],
      rows: plan.indicators.map { place, indicator in
        let last = plan.observations[place]?.filter { $0.on <= through }.max { $0.on < $1.on }
        return Report.Row(
          place, .name("\(place) \(indicator.definition) (\(indicator.unit))"),
          [
            .count(indicator.baseline), last.map { .count($0.value) } ?? .absent,
            .count(indicator.target),
            last.flatMap { indicator.attainment($0.value) }.map { .permille($0) } ?? .absent,
          ])
      })
  }
}
