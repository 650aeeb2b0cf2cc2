import Canonical
import MesaDomain

/// How far those who were convened to a mesa came, and how far what it adopted was carried out.
///
/// Seats and agreements, not persons: nothing in it is subject to disclosure control.
///
/// - Source: handbook §6.1, indicators `attendanceRate` and `fulfilment`.
struct MesaFigures {
  struct Session {
    /// Seats that were convened, with the kind of their agency, and whether somebody sat there.
    let seats: [(kind: String, attended: Bool)]
  }

  struct Due {
    let owner: String
    let outcome: Outcome
  }

  /// What became of an agreement whose day has come.
  enum Outcome: String, CaseIterable { case onTime, late, open, withdrawn }

  let sessions: [Session]
  let held: [Meeting.Kind: Int]
  /// Agreements that were adopted in the period.
  let adopted: Int
  let due: [Due]
  /// By id.
  let names: [String: String]

  func attendance() -> [Report.Table] {
    let seats = sessions.flatMap(\.seats)
    let rows = AgencyKind.known.map(\.rawValue).compactMap { kind -> Report.Row? in
      let own = seats.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      return rate(kind, .word(section: "agencyKind", kind), own)
    }
    let whole = seats.isEmpty ? [] : [rate("total", .total, seats)]
    return [
      Report.Table(
        "sessions", columns: [.value],
        rows: Meeting.Kind.allCases.filter { held[$0] != nil }.map {
          Report.Row(
            $0.rawValue, .word(section: "sessionKind", $0.rawValue), [.count(held[$0] ?? 0)])
        }),
      Report.Table(
        "attendance", columns: [.convened, .attended, .percent], rows: rows + whole, charted: 1),
    ]
  }

  func fulfilment() -> [Report.Table] {
    let owners = Set(due.map(\.owner)).sorted()
    let rows = owners.map { owner in
      row(owner, .name(names[owner] ?? owner), due.filter { $0.owner == owner })
    }
    return [
      Report.Table(
        "fulfilment", columns: [.due, .onTime, .late, .open, .percent],
        rows: rows + (due.isEmpty ? [] : [row("total", .total, due)]), charted: 1)
    ]
  }

  private func rate(
    _ id: String, _ label: Report.Label, _ seats: [(kind: String, attended: Bool)]
  ) -> Report.Row {
    let attended = seats.count { $0.attended }
    return Report.Row(
      id, label,
      [.count(seats.count), .count(attended), Self.share(attended, of: seats.count)])
  }

  /// What was withdrawn is not due any more.
  private func row(_ id: String, _ label: Report.Label, _ due: [Due]) -> Report.Row {
    let counted = due.filter { $0.outcome != .withdrawn }
    func count(_ outcome: Outcome) -> Int { counted.count { $0.outcome == outcome } }
    return Report.Row(
      id, label,
      [
        .count(counted.count), .count(count(.onTime)), .count(count(.late)), .count(count(.open)),
        Self.share(count(.onTime), of: counted.count),
      ])
  }

  /// Of seats and agreements, which are nobody's data: also of few.
  private static func share(_ part: Int, of base: Int) -> Report.Cell {
    base == 0 ? .absent : .percent((part * 200 + base) / (2 * base))
  }
}
