import Canonical
import MesaDomain

// What figures of a region count: mesas and what befell them, objectives, gatherings.

extension LocalClient {
  func ofRegion(
    _ cell: CellName, _ question: ReportQuestion, _ context: Context
  ) async throws -> [CountedEntry] {
    guard let region = question.region else { return [] }
    let period = cell.column == "before" ? question.period.before : question.period
    let mesas = try await views.records(RecordKind.mesa.view, mesa: nil).map {
      let id = MesaID(wellFormed: $0.id)
      return (id: id, state: context.state(Mesa.self, .mesa(id)))
    }.filter { $0.state.municipalities.contains { Region.of($0) == region } }
    func entries(_ types: Set<String>, _ counts: (Mesa.State) -> Bool) -> [CountedEntry] {
      mesas.filter { counts($0.state) }.map { CountedEntry(.mesa($0.id), types) }
    }
    func life(_ name: String) -> [CountedEntry] {
      guard let event = MesaLives.Event(rawValue: name) else { return [] }
      return entries(event.types) { MesaLives.befell(event, $0, period) }
    }
    switch cell.table {
    case "mesas.life": return life(cell.row)
    case "mesas.state": return entries(Mesa.stageTypes) { $0.stage.rawValue == cell.row }
    case "mesas.missing":
      let day = min(Zone.peninsular.day(of: context.at), question.period.through)
      return entries([]) {
        $0.stage != .dissolved && missing($0, on: day, context).contains(cell.row)
      }
    case "mesas":
      guard ["objectives", "reached"].contains(cell.column) else {
        return mesas.filter { $0.id.rawValue == cell.row }.map { CountedEntry(.mesa($0.id)) }
      }
      return try await objectives(cell, of: [cell.row], period, context)
    case "objectives":
      return try await objectives(cell, of: Set(mesas.map(\.id.rawValue)), period, context)
    case "summary" where cell.row.hasPrefix("mesas."):
      return life(String(cell.row.dropFirst("mesas.".count)))
    case "summary" where cell.row == "mesasOfRegion": return entries([]) { _ in true }
    case "summary" where ["municipalitiesCovered", "coverage"].contains(cell.row):
      return entries([]) { $0.stage != .dissolved }
    case "summary" where cell.row == "municipalities":
      return [CountedEntry(.municipalities)]
    default: return try await gatherings(cell, in: region, period, context)
    }
  }

  private func objectives(
    _ cell: CellName, of mesas: Set<String>, _ period: ReportPeriod, _ context: Context
  ) async throws -> [CountedEntry] {
    let (tables, ids) = try await identified(of: mesas, in: period, context)
    return zip(ids, tables.objectives).filter { cell.counts($0.1, through: period.through) }.map {
      CountedEntry(.objective(ObjectiveID(wellFormed: $0.0)))
    }
  }

  private func gatherings(
    _ cell: CellName, in region: Region, _ period: ReportPeriod, _ context: Context
  ) async throws -> [CountedEntry] {
    let held = try await gatherings(in: region, period, context).gatherings
    return held.filter { id, gathering in
      switch cell.table {
      case "gatherings": id == cell.row
      case "gatherings.practices", "gatherings.outcomes": cell.row.hasPrefix(id + ".")
      case "gatherings.kinds":
        cell.row == "total"
          || gathering.attended.contains { $0.kind.rawValue == cell.row && $0.total > 0 }
      case "gatherings.profiles":
        gathering.attended.contains { $0.profile.rawValue == cell.row && $0.total > 0 }
      default: true
      }
    }.map { id, _ in
      CountedEntry(.gathering(GatheringID(wellFormed: id)), cell.gatheringTypes)
    }
  }
}

extension CellName {
  fileprivate func counts(_ objective: Objective.State, through: CivilDate) -> Bool {
    if table == "objectives", row != "total", objective.adopted?.aim.rawValue != row {
      return false
    }
    let isSettled = objective.settledOn.map { $0 <= through } == true
    return switch column {
    case "reached": isSettled && objective.stage == .reached
    case "dropped": isSettled && objective.stage == .dropped
    case "open": !isSettled
    case "overdue": !isSettled && objective.adopted.map { $0.due < through } == true
    default: true
    }
  }

  fileprivate var gatheringTypes: Set<String> {
    switch (table, column) {
    case ("gatherings", "registered"): ["gathering.registered"]
    case ("gatherings", "practices"): ["gathering.practiceShared"]
    case ("gatherings.practices", _): ["gathering.practiceShared", "gathering.practiceTakenUp"]
    case ("gatherings.outcomes", _): ["gathering.outcomeNoted"]
    default: ["gathering.held"]
    }
  }
}

extension MesaLives.Event {
  /// Entries that say that it happened.
  fileprivate var types: Set<String> {
    switch self {
    case .promoted: ["mesa.promoted"]
    case .constituted: ["mesa.constituted"]
    case .revived: ["mesa.reactivated"]
    case .dormant: ["mesa.becameDormant"]
    case .dissolved: ["mesa.dissolved"]
    }
  }
}

extension Mesa {
  /// Entries that change in what state a mesa is.
  fileprivate static let stageTypes: Set<String> = [
    "mesa.promoted", "mesa.constituted", "mesa.activated", "mesa.becameDormant",
    "mesa.reactivated", "mesa.dissolved",
  ]
}
