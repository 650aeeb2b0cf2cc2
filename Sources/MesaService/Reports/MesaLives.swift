import Canonical
import MesaDomain

/// What mesas lived through in a period: set going, constituted, fallen asleep, come to life again.
///
/// - Source: handbook §2.6, §6.4; `seeds/`, third text.
struct MesaLives {
  enum Event: String, CaseIterable { case promoted, constituted, revived, dormant, dissolved }

  let mesas: [Mesa.State]
  /// Nil: of no period, nothing happened.
  let period: ReportPeriod?

  /// How many mesas it befell; each counts once for each.
  func counts(_ period: ReportPeriod) -> [(event: Event, count: Int)] {
    Event.allCases.map { event in (event, mesas.count { Self.befell(event, $0, period) }) }
  }

  func table() -> Report.Table {
    let counted = period.map { zip(counts($0), counts($0.before)) }
    return Report.Table(
      "mesas.life", columns: [.value, .before],
      rows: counted?.map { now, before in
        Report.Row(
          now.event.rawValue, .word(section: "mesaLife", now.event.rawValue),
          [.count(now.count), .count(before.count)])
      } ?? [], charted: 0, overlaps: true)
  }

  static func befell(_ event: Event, _ mesa: Mesa.State, _ period: ReportPeriod) -> Bool {
    let moments =
      switch event {
      case .promoted: [mesa.promotedAt].compactMap(\.self)
      case .constituted: [mesa.constitutedAt].compactMap(\.self)
      case .revived: mesa.revived
      case .dormant: mesa.fellDormant
      case .dissolved: [mesa.dissolvedAt].compactMap(\.self)
      }
    return moments.contains { period.contains(mesa.day(of: $0)) }
  }
}

/// What mesas have set themselves, and how far they have come, by what it serves.
struct ObjectiveTables {
  let objectives: [Objective.State]
  let period: ReportPeriod?

  func of(_ mesa: String) -> [Objective.State] {
    objectives.filter { $0.adopted?.mesa.rawValue == mesa }
  }

  func table() -> Report.Table {
    var rows = Objective.Aim.allCases.compactMap { aim -> Report.Row? in
      let own = objectives.filter { $0.adopted?.aim == aim }
      return own.isEmpty
        ? nil : row(aim.rawValue, .word(section: "objectiveAim", aim.rawValue), own)
    }
    if !objectives.isEmpty { rows.append(row("total", .total, objectives)) }
    return Report.Table(
      "objectives", columns: [.objectives, .reached, .open, .overdue, .dropped], rows: rows,
      charted: 0)
  }

  /// One by one, for the mesa itself.
  ///
  /// - Parameter names: agencies by id.
  func list(_ names: [String: String]) -> Report.Table {
    Report.Table(
      "objectives.list", columns: [.responsible, .day, .state],
      rows: objectives.compactMap { objective in
        guard let adopted = objective.adopted, let through = period?.through else { return nil }
        let isSettled = objective.settledOn.map { $0 <= through } == true
        let state =
          isSettled ? objective.stage.rawValue : adopted.due < through ? "overdue" : "open"
        let owner = adopted.owner.rawValue
        return Report.Row(
          adopted.on.description + "/" + adopted.text, .name(adopted.text),
          [
            .name(names[owner] ?? owner), .day(adopted.due),
            .word(section: "objectiveState", state),
          ])
      })
  }

  private func row(
    _ id: String, _ label: Report.Label, _ own: [Objective.State]
  ) -> Report.Row {
    let through = period?.through
    func settled(_ objective: Objective.State) -> Bool {
      objective.settledOn.map { day in through.map { day <= $0 } ?? true } == true
    }
    let open = own.filter { !settled($0) }
    let late = open.filter { objective in
      through.map { through in objective.adopted.map { $0.due < through } == true } == true
    }
    return Report.Row(
      id, label,
      [
        .count(own.count), .count(own.count { settled($0) && $0.stage == .reached }),
        .count(open.count), .count(late.count),
        .count(own.count { settled($0) && $0.stage == .dropped }),
      ])
  }
}

extension LocalClient {
  /// What those mesas had set themselves at some time of the period.
  func objectives(
    of mesas: Set<String>, in period: ReportPeriod, _ context: Context
  ) async throws -> ObjectiveTables {
    try await identified(of: mesas, in: period, context).tables
  }

  /// The same with their ids, in the same order.
  func identified(
    of mesas: Set<String>, in period: ReportPeriod, _ context: Context
  ) async throws -> (tables: ObjectiveTables, ids: [String]) {
    let all = try await views.records(RecordKind.objective.view, mesa: nil).filter {
      $0.mesa.map(mesas.contains) == true
    }.map {
      ($0.id, context.state(Objective.self, .objective(ObjectiveID(wellFormed: $0.id))))
    }
    let alive = all.filter { _, objective in
      guard let on = objective.adoptedOn, on <= period.through else { return false }
      return objective.settledOn.map { period.from <= $0 } ?? true
    }
    return (ObjectiveTables(objectives: alive.map(\.1), period: period), alive.map(\.0))
  }

  /// What a mesa found of its coordination where the period ends a year, and what it wants to reach.
  ///
  /// - Source: handbook §6.1, coordination evaluation and planned actions.
  func outlook(
    of mesa: MesaID, _ period: ReportPeriod, _ context: Context
  ) async throws -> [Report.Table] {
    let goals = try await objectives(of: [mesa.rawValue], in: period, context)
    let owners = Set(goals.objectives.compactMap(\.adopted?.owner))
    let list = goals.list(
      owners.reduce(into: [:]) {
        $0[$1.rawValue] = context.state(Agency.self, .agency($1)).name
      })
    let found =
      period.through.month == 12
      ? try await evaluation(of: mesa, period.through.year, context)?.findings() ?? [] : []
    return found + (list.rows.isEmpty ? [] : [list])
  }

  /// Gatherings that were held in a region in a period, in the order of days.
  func gatherings(
    in region: Region, _ period: ReportPeriod, _ context: Context
  ) async throws -> GatheringTables {
    let held = try await views.records(RecordKind.gathering.view, mesa: nil).map {
      ($0.id, context.state(Gathering.self, .gathering(GatheringID(wellFormed: $0.id))))
    }.filter { _, gathering in
      guard gathering.stage == .held, let told = gathering.announced else { return false }
      return period.contains(told.on) && Region.of(told.municipality) == region
    }
    let towns = context.state(Municipalities.self, .municipalities).names
    let mesas = held.flatMap { $0.1.practices.compactMap(\.shared.mesa) }
    var names = towns.reduce(into: [String: String]()) { $0[$1.key.rawValue] = $1.value }
    for mesa in mesas { names[mesa.rawValue] = context.state(Mesa.self, .mesa(mesa)).name }
    return GatheringTables(gatherings: held.map { ($0.0, $0.1) }, names: names)
  }
}
