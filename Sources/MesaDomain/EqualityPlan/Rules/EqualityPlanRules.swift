import Canonical

extension EqualityPlan {
  /// A plan has axes with objectives with measures; who answers for a measure is in the directory,
  /// and what is printed of it names nobody.
  ///
  /// - Throws: all faults at once: `field.missing`, `record.unknown`, `activity.countRange`,
  ///   `activity.personalData`.
  static func sound(_ axes: [Axis], _ context: Context) throws(Refusal) {
    guard !axes.isEmpty else { throw .field("field.missing", "axes") }
    var faults: [Refusal] = []
    func check(_ rule: () throws(Refusal) -> Void) {
      do throws(Refusal) { try rule() } catch { faults.append(error) }
    }
    for (axis, part) in axes.enumerated() {
      for (objective, part) in part.objectives.enumerated() {
        for (measure, part) in part.measures.enumerated() {
          let place = "/data/axes/\(axis)/objectives/\(objective)/measures/\(measure)/"
          check { () throws(Refusal) in
            _ = try context.agency(part.responsible, field: place + "responsible")
          }
          check { () throws(Refusal) in try Activity.namesNobody(part.title, place + "title") }
          if let budget = part.budgetCents {
            check { () throws(Refusal) in
              try Activity.inRange(budget, 0...1_000_000_000_000, place + "budgetCents")
            }
          }
        }
      }
    }
    try Refusal.none(of: faults)
  }

  /// What is told has been found: not after today.
  ///
  /// - Throws: `activity.inFuture`.
  static func past(_ day: CivilDate, _ context: Context) throws(Refusal) {
    let today = Zone.peninsular.day(of: context.effective)
    guard day <= today else {
      throw Refusal(
        "activity.inFuture", ["on": .word(day.description), "today": .word(today.description)],
        field: "/data/on")
    }
  }
}

extension EqualityPlan.Indicator {
  /// How much of the way from baseline to target was gone, in thousandths from 0 to 1000; nil where
  /// there is no way to go.
  ///
  /// - Source: handbook §6.6: (obs−base)/(target−base), capped 0–1, no value if target = base.
  public func attainment(_ observed: Int) -> Int? {
    guard target != baseline else { return nil }
    let way = target - baseline
    let gone = (observed - baseline) * (way > 0 ? 1 : -1)
    return min(1_000, max(0, (gone * 2_000 + abs(way)) / (2 * abs(way))))
  }
}
