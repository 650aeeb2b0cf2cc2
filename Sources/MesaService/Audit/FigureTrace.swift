import Canonical
import EventLog
public import MesaDomain

/// A figure that was released, and the entries that it counts.
public struct FigureTrace: Sendable, Equatable {
  public let released: ReleasedFigure
  /// Of the log on which it rests.
  public let position: Int
  public let entries: [AuditFinding]
}

extension LocalClient {
  /// The entries behind one cell of figures that were released.
  ///
  /// A look at them is recorded first, as every look at a case is.
  ///
  /// - Parameters:
  ///   - entry: position of the entry that says the figures.
  ///   - cell: its name: `opened`, `sent/police-cavi`.
  /// - Throws: `auth.notPermitted`; `release.unknown`, `release.cellUnknown`; as `disclose`.
  public func trace(
    _ entry: Int, cell: String, as principal: Principal
  ) async throws -> FigureTrace {
    let grant = try answering(as: principal) { (context: Context) throws(Refusal) in
      try context.authorize("log.read", at: .instance)
    }
    let (mesa, figures) = try released(by: entry)
    guard let figure = figures.figures.first(where: { $0.cell == cell }) else {
      throw Refusal(
        "release.cellUnknown",
        ["cell": .word(cell), "known": .words(figures.figures.map(\.cell))], field: "CELL")
    }
    let then = try past(.position(figures.position))
    try await then.upToDate()
    let zone = try then.handler.states.state(Mesa.self, .mesa(mesa)).state.zone
    let counted = try await then.views.counted(
      cell, of: mesa.rawValue, from: zone.startOfDay(figures.from),
      to: zone.startOfDay(figures.to))
    var found: [AuditFinding] = []
    for (stream, types) in counted {
      var last: AuditFinding?
      try handler.log.entries(of: stream, through: figures.position) { entry in
        let envelope = try entry.envelope()
        if types.contains(envelope.type) { last = try AuditFinding(envelope) }
      }
      if let last { found.append(last) }
    }
    let looks = Set(found.compactMap { StreamID($0.stream) }).sorted()
    try await disclose(
      looks.map { AccessRecord($0, .listed, for: .audit, right: Standing(grant)) }, as: principal)
    return FigureTrace(
      released: figure, position: figures.position,
      entries: found.sorted { $0.position < $1.position })
  }

  private func released(by position: Int) throws -> (MesaID, ReleasedFigures) {
    var found: (MesaID, ReleasedFigures)?
    if (1...size).contains(position) {
      try handler.log.entries(from: position, through: position) { entry in
        let envelope = try entry.envelope()
        guard envelope.type == "mesa.figuresReleased", let stream = StreamID(envelope.stream)
        else { return true }
        let figures = try CanonicalDecoder().decode(
          ReleasedFigures.self, from: envelope.dataBytes)
        found = (MesaID(wellFormed: stream.key), figures)
        return true
      }
    }
    guard let found else {
      throw Refusal("release.unknown", ["position": .number(position)], field: "RELEASE")
    }
    return found
  }
}

extension ViewStore {
  /// Streams that a figure counts, each with the types of the entry that made it count.
  func counted(
    _ cell: String, of mesa: String, from: Instant, to: Instant
  ) throws -> [(stream: String, types: Set<String>)] {
    let (condition, kind, types): (String, StreamKind, Set<String>) =
      switch cell {
      case "open":
        ("began < :to AND (ended IS NULL OR ended >= :to)", .caseFile, ["case.opened"])
      case "opened": ("began >= :from AND began < :to", .caseFile, ["case.opened"])
      case "closed": ("ended >= :from AND ended < :to", .caseFile, ["case.closed"])
      default:
        ("began >= :from AND began < :to", .referral, ["referral.sent"])
      }
    return try tallied(
      condition, kind.rawValue, of: mesa, from: from, to: to,
      pathway: cell.hasPrefix("sent/") ? String(cell.dropFirst("sent/".count)) : nil
    ).map { ($0, types) }
  }
}
