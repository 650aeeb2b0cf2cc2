import Canonical
import MesaDomain

/// How far those who were convened to a mesa came, and how far what it adopted was carried out.
///
/// Seats and agreements, not persons: nothing in it is subject to disclosure control.
///
/// - Source: handbook §6.1, indicators `attendanceRate` and `fulfilment`.
struct MesaFigures {
  struct Session {
    var id = ""
    var kind = Meeting.Kind.ordinary
    /// Seats that were convened, with the kind of their agency, and whether somebody sat there.
    let seats: [(kind: String, attended: Bool)]
  }

  struct Due {
    var id = ""
    let owner: String
    let outcome: Outcome
  }

  /// What became of an agreement whose day has come.
  enum Outcome: String, CaseIterable { case onTime, late, open, withdrawn }

  let sessions: [Session]
  let held: [Meeting.Kind: Int]
  /// Agreements that were adopted in the period, by id.
  let agreements: [String]
  let due: [Due]
  /// By id.
  let names: [String: String]

  /// - Parameter before: the same months of the year before.
  func attendance(before: MesaFigures? = nil) -> [Report.Table] {
    let (seats, earlier) = (sessions.flatMap(\.seats), before?.sessions.flatMap(\.seats) ?? [])
    let kinds = AgencyKind.known.map(\.rawValue).filter { kind in
      (seats + earlier).contains { $0.kind == kind }
    }
    let rows = kinds.map { kind in
      rate(
        kind, .word(section: "agencyKind", kind), seats.filter { $0.kind == kind },
        earlier.filter { $0.kind == kind })
    }
    return [
      Report.Table(
        "sessions", columns: [.value, .before],
        rows: Meeting.Kind.allCases.filter { held[$0] != nil || before?.held[$0] != nil }.map {
          Report.Row(
            $0.rawValue, .word(section: "sessionKind", $0.rawValue),
            [.count(held[$0] ?? 0), .count(before?.held[$0] ?? 0)])
        }),
      Report.Table(
        "attendance", columns: [.convened, .attended, .percent, .before],
        rows: rows.isEmpty ? [] : rows + [rate("total", .total, seats, earlier)], charted: 1),
    ]
  }

  /// - Parameter before: the same months of the year before.
  func fulfilment(before: MesaFigures? = nil) -> [Report.Table] {
    let earlier = before?.due ?? []
    let known = names.merging(before?.names ?? [:]) { now, _ in now }
    let rows = Set((due + earlier).map(\.owner)).sorted().map { owner in
      row(
        owner, .name(known[owner] ?? owner), due.filter { $0.owner == owner },
        earlier.filter { $0.owner == owner })
    }
    return [
      Report.Table(
        "fulfilment", columns: [.due, .onTime, .late, .open, .percent, .before],
        rows: rows.isEmpty ? [] : rows + [row("total", .total, due, earlier)], charted: 1)
    ]
  }

  private func rate(
    _ id: String, _ label: Report.Label, _ seats: [(kind: String, attended: Bool)],
    _ before: [(kind: String, attended: Bool)]
  ) -> Report.Row {
    func came(_ seats: [(kind: String, attended: Bool)]) -> Int { seats.count { $0.attended } }
    return Report.Row(
      id, label,
      [
        .count(seats.count), .count(came(seats)), Self.share(came(seats), of: seats.count),
        Self.share(came(before), of: before.count),
      ])
  }

  private func row(
    _ id: String, _ label: Report.Label, _ due: [Due], _ before: [Due]
  ) -> Report.Row {
    let (counted, earlier) = (Self.counted(due), Self.counted(before))
    func count(_ outcome: Outcome) -> Int { counted.count { $0.outcome == outcome } }
    return Report.Row(
      id, label,
      [
        .count(counted.count), .count(count(.onTime)), .count(count(.late)), .count(count(.open)),
        Self.share(count(.onTime), of: counted.count),
        Self.share(earlier.count { $0.outcome == .onTime }, of: earlier.count),
      ])
  }

  /// What was withdrawn is not due any more.
  static func counted(_ due: [Due]) -> [Due] { due.filter { $0.outcome != .withdrawn } }

  /// Of seats and agreements, which are nobody's data: also of few.
  private static func share(_ part: Int, of base: Int) -> Report.Cell {
    base == 0 ? .absent : .percent((part * 200 + base) / (2 * base))
  }
}
