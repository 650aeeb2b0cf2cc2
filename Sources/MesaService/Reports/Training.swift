import Canonical
import MesaDomain

/// Training and awareness: what was held, about what, for whom, with how many, for how long.
///
/// Attendance at activities tells of nobody’s situation and is told as it is.
///
/// - Source: handbook §6.8; §5.4, activity attendance is exempt.
struct Training {
  let sums: OfficeSums
  /// The same months of the year before; nil where nothing was recorded then.
  let before: OfficeSums?

  func tables() -> [Report.Table] {
    let counted = CountBasis.allCases.filter { sums.sum("trainingPeople." + $0.rawValue) > 0 }
    return
      ([summary(counted), kinds()]
      + counted.flatMap { basis in
        [
          sexes(basis), ages(basis),
          overlapping("trainingTopic", "activityTopic", Activity.Topic.allCases, basis),
          overlapping("trainingTarget", "activityTarget", Activity.Target.allCases, basis),
        ]
      } + [agencies()]).filter { !$0.rows.isEmpty }
  }

  private func summary(_ counted: [CountBasis]) -> Report.Table {
    func row(_ id: String, _ subject: String, _ cell: (Int) -> Report.Cell) -> Report.Row {
      Report.Row(
        id, .word(section: "reportSummary", id),
        [cell(sums.sum(subject)), before.map { cell($0.sum(subject)) } ?? .absent])
    }
    guard sums.sum("trainingKind") > 0 else {
      return Report.Table("summary", columns: [.value, .before], rows: [])
    }
    var rows = [
      row("trainings", "trainingKind") { .count($0) },
      row("hours", "trainingMinutes") { .minutes($0) },
    ]
    for basis in counted {
      rows.append(
        row("group." + basis.rawValue, "trainingPeople." + basis.rawValue) { .count($0) })
    }
    let cost = sums.sum("trainingCost")
    if cost > 0 {
      rows.append(row("cost", "trainingCost") { .cents($0) })
      // Of two ways of counting people there is no one number to divide by.
      if counted.count == 1 {
        let people = sums.sum("trainingPeople." + counted[0].rawValue)
        rows.append(
          Report.Row(
            "costPerPerson", .word(section: "reportSummary", "costPerPerson"),
            [.cents((2 * cost + people) / (2 * people)), .absent]))
      }
    }
    return Report.Table("summary", columns: [.value, .before], rows: rows)
  }

  private func kinds() -> Report.Table {
    let held = sums.words("trainingKind")
    let minutes = sums.words("trainingMinutes")
    let earlier = before?.words("trainingKind")
    return Report.Table(
      "training.kind", columns: [.activities, .before, .hours],
      rows: Activity.Kind.allCases.map(\.rawValue).filter { held[$0, default: 0] > 0 }.map {
        Report.Row(
          $0, .word(section: "activityKind", $0),
          [
            .count(held[$0, default: 0]), earlier.told($0), .minutes(minutes[$0, default: 0]),
          ])
      }, charted: 0)
  }

  private func sexes(_ basis: CountBasis) -> Report.Table {
    func counts(_ sums: OfficeSums) -> [String: Int] {
      sums.words("trainingPeople." + basis.rawValue).reduce(into: [:]) { counts, entry in
        counts[String(entry.key.drop { $0 != "." }.dropFirst()), default: 0] += entry.value
      }
    }
    return shared(
      "training.sex", "sex", Sex.allCases.map(\.rawValue), counts(sums), before.map(counts), basis)
  }

  private func ages(_ basis: CountBasis) -> Report.Table {
    let subject = "trainingAge." + basis.rawValue
    return shared(
      "training.age", "ageBand", AgeBand.allCases.map(\.rawValue), sums.words(subject),
      before?.words(subject), basis)
  }

  private func shared(
    _ id: String, _ section: String, _ words: [String], _ counts: [String: Int],
    _ earlier: [String: Int]?, _ basis: CountBasis
  ) -> Report.Table {
    let said = words.filter { counts[$0, default: 0] > 0 }
    let numbers = said.map { counts[$0, default: 0] }
    let total = numbers.reduce(0, +)
    guard total > 0 else { return Report.Table(id, basis: basis, columns: [], rows: []) }
    let cells = numbers.map { Report.Cell.count($0) }
    let shares = Shares.of(numbers, total: total, shown: cells)
    let whole = Report.Row(
      "total", .total,
      [
        .count(total), total >= Percentages.leastBase ? .percent(100) : .absent,
        earlier.map { .count($0.values.reduce(0, +)) } ?? .absent,
      ])
    return Report.Table(
      id, basis: basis, columns: [.count, .percent, .before],
      rows: said.indices.map {
        Report.Row(
          said[$0], .word(section: section, said[$0]),
          [cells[$0], shares[$0], earlier.told(said[$0])])
      } + [whole], charted: 0)
  }

  private func overlapping(
    _ subject: String, _ section: String, _ words: [some Choice], _ basis: CountBasis
  ) -> Report.Table {
    let activities = sums.words(subject)
    let people = sums.words(subject + "People." + basis.rawValue)
    let earlier = before?.words(subject)
    return Report.Table(
      subject == "trainingTopic" ? "training.topic" : "training.target", basis: basis,
      columns: [.activities, .before, .people],
      rows: words.map(\.rawValue).filter { activities[$0, default: 0] > 0 }.map {
        Report.Row(
          $0, .word(section: section, $0),
          [
            .count(activities[$0, default: 0]), earlier.told($0),
            .count(people[$0, default: 0]),
          ])
      }, charted: 2, overlaps: true)
  }

  /// Hours by kind of agency whose professionals were trained.
  private func agencies() -> Report.Table {
    let held = sums.words("trained")
    let minutes = sums.words("trainedMinutes")
    let earlier = before?.words("trained")
    return Report.Table(
      "training.agencies", columns: [.activities, .before, .hours],
      rows: AgencyKind.known.map(\.rawValue).filter { held[$0, default: 0] > 0 }.map {
        Report.Row(
          $0, .word(section: "agencyKind", $0),
          [
            .count(held[$0, default: 0]), earlier.told($0), .minutes(minutes[$0, default: 0]),
          ])
      }, charted: 0, overlaps: true)
  }
}

extension [String: Int]? {
  /// A figure of the year before; none where nothing was recorded then.
  func told(_ word: String) -> Report.Cell { map { .count($0[word, default: 0]) } ?? .absent }
}
