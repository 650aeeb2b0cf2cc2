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
    let (stream, told) = try released(by: entry)
    let figures: ReleasedFigures
    switch told {
    case .report(let report): return try await trace(report, cell, grant, principal)
    case .figures(let told): figures = told
    }
    let mesa = MesaID(wellFormed: stream.key)
    let figure = try self.figure(cell, among: figures.figures)
    let then = try past(.position(figures.position))
    try await then.upToDate()
    let zone = try then.handler.states.state(Mesa.self, .mesa(mesa)).zone
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

  /// Of a report. A look at a referral is recorded first; at activities and sessions nobody's is.
  private func trace(
    _ report: ReleasedReport, _ cell: String, _ grant: Grant, _ principal: Principal
  ) async throws -> FigureTrace {
    let figure = try figure(cell, among: report.cells)
    let then = try past(.position(report.position))
    try await then.upToDate()
    var streams: [StreamID] = []
    if let name = CellName(cell) { streams = try await then.streams(behind: name, of: report) }
    var found: [AuditFinding] = []
    for stream in streams {
      var last: AuditFinding?
      try handler.log.entries(of: stream.text, through: report.position) {
        last = try AuditFinding($0.envelope())
      }
      if let last { found.append(last) }
    }
    let guarded = streams.filter { $0.kind?.isGuarded == true }
    if !guarded.isEmpty {
      try await disclose(
        guarded.map { AccessRecord($0, .listed, for: .audit, right: Standing(grant)) },
        as: principal)
    }
    return FigureTrace(
      released: figure, position: report.position,
      entries: found.sorted { $0.position < $1.position })
  }

  private func figure(
    _ cell: String, among figures: [ReleasedFigure]
  ) throws(Refusal) -> ReleasedFigure {
    if let figure = figures.first(where: { $0.cell == cell }) { return figure }
    throw Refusal(
      "release.cellUnknown", ["cell": .word(cell), "known": .words(figures.map(\.cell))],
      field: "CELL")
  }

  private enum Told {
    case figures(ReleasedFigures)
    case report(ReleasedReport)
  }

  private func released(by position: Int) throws -> (StreamID, Told) {
    var found: (StreamID, Told)?
    if (1...size).contains(position) {
      try handler.log.entries(from: position, through: position) { entry in
        let envelope = try entry.envelope()
        guard let stream = StreamID(envelope.stream) else { return true }
        let decoder = CanonicalDecoder()
        switch envelope.type {
        case "mesa.figuresReleased":
          found = (stream, .figures(try decoder.decode(from: envelope)))
        case "report.released": found = (stream, .report(try decoder.decode(from: envelope)))
        default: break
        }
        return true
      }
    }
    guard let found else {
      throw Refusal("release.unknown", ["position": .number(position)], field: "RELEASE")
    }
    return found
  }
}

extension CanonicalDecoder {
  fileprivate func decode<T: Decodable>(from envelope: Envelope) throws -> T {
    try decode(T.self, from: envelope.dataBytes)
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
