import Canonical
import MesaDomain

/// A mancomunidad, municipality by municipality: which mesa serves it, what that mesa did, and how
/// many activities were held there. Figures of people stand only for the whole.
///
/// - Source: handbook §6.5.
struct MancomunidadOverview {
  struct Town {
    let code: MunicipalityCode
    let name: String
    let mesa: String?
    let stage: Mesa.Stage?
    let sessions: Int
    let agreements: Int
  }

  let towns: [Town]
  /// Mesas that serve any of them.
  let mesas: Int
  let sums: OfficeSums
  /// The same months of the year before.
  var before = OfficeSums()

  func tables() -> [Report.Table] {
    let held = sums.words("town")
    func row(_ id: String, _ cell: Report.Cell, _ earlier: String? = nil) -> Report.Row {
      let told: Report.Cell? = before.isEmpty ? nil : earlier.map { .count(before.sum($0)) }
      return Report.Row(id, .word(section: "reportSummary", id), [cell, told ?? .absent])
    }
    var rows = [
      row("municipalities", .count(towns.count)),
      row("municipalitiesCovered", .count(towns.count { $0.mesa != nil })),
      row("mesasOfRegion", .count(mesas)),
      row("activities", .count(sums.sum("activities")), "activities"),
    ]
    for basis in CountBasis.allCases {
      let people = sums.sum("people." + basis.rawValue)
      if people > 0 {
        rows.append(
          row("group." + basis.rawValue, .count(people), "people." + basis.rawValue))
      }
    }
    let list = towns.map { town in
      Report.Row(
        town.code.rawValue, .name(town.name),
        [
          town.mesa.map { .name($0) } ?? .absent,
          town.stage.map { .word(section: "state.mesa", $0.rawValue) } ?? .absent,
          .count(town.sessions), .count(town.agreements),
          .count(held[town.code.rawValue, default: 0]),
        ])
    }
    return [
      Report.Table("summary", columns: [.value, .before], rows: rows),
      Report.Table(
        "towns", columns: [.mesa, .state, .sessions, .agreements, .activities], rows: list,
        charted: 4),
    ] + StatePact(sums: sums, before: before).tables()
  }
}
