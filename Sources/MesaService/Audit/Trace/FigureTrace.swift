import Canonical
import EventLog
public import MesaDomain

/// A figure that was released, and the entries that it counts.
public struct FigureTrace: Sendable, Equatable, Codable {
  public let released: ReleasedFigure
  /// Of the log on which it rests.
  public let position: Int
  public let entries: [AuditFinding]
}

extension LocalClient {
  /// The entries behind one cell of figures that were released.
  ///
  /// A look at those of cases and referrals is recorded first, as every look at a case is.
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
    let told = try told(by: entry)
    let figure = try figure(cell, among: told.cells)
    let then = try past(.position(told.position))
    try await then.upToDate()
    var found: [AuditFinding] = []
    for counted in try await then.counted(in: cell, of: told) {
      if let entry = try last(of: counted, through: told.position) { found.append(entry) }
    }
    let looks = Set(found.compactMap { StreamID($0.stream) }).filter {
      $0.kind?.isGuarded == true
    }
    if !looks.isEmpty {
      try await disclose(
        looks.sorted().map { AccessRecord($0, .listed, for: .audit, right: Standing(grant)) },
        as: principal)
    }
    return FigureTrace(
      released: figure, position: told.position,
      entries: found.sorted { $0.position < $1.position })
  }

  /// The same by the release's own id.
  ///
  /// - Throws: as `trace`.
  public func trace(
    _ release: ReportReleaseID, cell: String, as principal: Principal
  ) async throws -> FigureTrace {
    var entry = 0
    try handler.log.entries(of: StreamID.report(release).text, through: size) {
      entry = entry == 0 ? try $0.envelope().position : entry
    }
    return try await trace(entry, cell: cell, as: principal)
  }

  /// The entry by which a stream counts.
  private func last(of counted: CountedEntry, through position: Int) throws -> AuditFinding? {
    var last: AuditFinding?
    try handler.log.entries(of: counted.stream, through: position) { entry in
      let envelope = try entry.envelope()
      if try counted.holds(envelope) { last = try AuditFinding(envelope) }
    }
    return last
  }

  private func figure(
    _ cell: String, among figures: [ReleasedFigure]
  ) throws(Refusal) -> ReleasedFigure {
    if let figure = figures.first(where: { $0.cell == cell }) { return figure }
    throw Refusal(
      "release.cellUnknown", ["cell": .word(cell), "known": .words(figures.map(\.cell))],
      field: "CELL")
  }

  private func told(by position: Int) throws -> Telling {
    var found: Telling?
    if (1...size).contains(position) {
      try handler.log.entries(from: position, through: position) { entry in
        found = try telling(try entry.envelope())
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
