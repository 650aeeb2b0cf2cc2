import Canonical
import Crypto
import EventLog
public import MesaDomain

extension PlenaryCounts {
  /// By which name it stands in the register of what was released.
  static let report = "casework-counts"

  /// As it is written down: every figure by its name, and a digest of them all.
  ///
  /// - Parameters:
  ///   - position: of the log on which they rest.
  ///   - method: nil for counts of the time when they were judged by themselves.
  func released(
    at position: Int, by method: String? = Disclosure.method
  ) throws -> ReleasedFigures {
    let digest = hexadecimal(SHA256.hash(data: try CanonicalEncoder().encode(self)))
    return ReleasedFigures(
      report: Self.report, from: from, to: to, position: position, k: k,
      figures: figures, digest: digest, method: method)
  }
}

extension PublishedCount {
  /// Nil where it is hidden.
  var value: Int? { if case .count(let count) = self { count } else { nil } }
}

/// Whether the log still comes to figures that were released.
public struct ReleaseFinding: Sendable, Equatable {
  /// Of the entry that says them.
  public let entry: Int
  /// `mesa/totana`
  public let subject: String
  public let report: String
  /// On which they rest.
  public let position: Int
  /// Cells that come out otherwise; empty where all are the same.
  public let different: [String]
}

extension LocalClient {
  /// Releases the counts of a period that is over, in the name of who approves them.
  ///
  /// - Throws: as `plenaryCounts`; `auth.notPermitted`, `past.readOnly`.
  public func releaseCounts(
    of mesa: MesaID, in period: CountedPeriod, as principal: Principal
  ) async throws -> (PlenaryCounts, CommandAnswer) {
    let counts = try await plenaryCounts(of: mesa, in: period, as: principal)
    let released = try counts.released(at: size)
    let now = handler.now()
    let answer = try await submit(
      CommandRequest(
        Mesa.ReleaseFigures(mesa: mesa, released: released), as: principal, effective: now,
        id: Self.identifier(.mesa(mesa), "released/\(released.digest)/\(released.position)")))
    return (counts, answer)
  }

  /// Figures that are written down are those to which the log comes.
  ///
  /// - Throws: `report.unknown`, `report.figuresDiffer`.
  func holds(_ request: CommandRequest) async throws {
    if let release = request.command as? ReportRelease.Release {
      return try await holds(release, request)
    }
    guard let release = request.command as? Mesa.ReleaseFigures,
      try handler.known(request) == nil,
      context(request.principal).right(
        to: Permissions.action(Mesa.ReleaseFigures.name), at: .mesa(release.mesa)) != nil
    else { return }
    let released = release.released
    guard released.report == PlenaryCounts.report else {
      throw Refusal(
        "report.unknown", ["report": .word(released.report)], field: "/data/released/report")
    }
    guard (1...size).contains(released.position) else {
      throw Refusal("field.invalid", field: "/data/released/position")
    }
    guard try await recomputed(released, of: release.mesa) == released else {
      throw Refusal(
        "report.figuresDiffer",
        ["report": .word(released.report), "position": .number(released.position)],
        field: "/data/released")
    }
  }

  /// What the log comes to at the position on which released figures rest.
  func recomputed(
    _ released: ReleasedFigures, of mesa: MesaID
  ) async throws -> ReleasedFigures {
    let then = try past(.position(released.position))
    try await then.upToDate()
    let table = try then.handler.states.state(Mesa.self, .mesa(mesa))
    let counts = try await then.counts(of: mesa, from: released.from, to: released.to, table)
    guard let method = released.method else {
      return try counts.released(at: released.position, by: nil)
    }
    return try await then.controlled(counts, then.context(.copyHolder))
      .released(at: released.position, by: method)
  }

  /// Every figure that was ever released, computed anew where it rests.
  ///
  /// - Throws: `LogFault`, `ServiceFailure`.
  func releases() async throws -> [ReleaseFinding] {
    try await upToDate()
    return try await (countsFindings() + reportFindings()).sorted { $0.entry < $1.entry }
  }

  private func countsFindings() async throws -> [ReleaseFinding] {
    var released: [(entry: Int, mesa: MesaID, figures: ReleasedFigures)] = []
    for mesa in try await views.records(RecordKind.mesa.view, mesa: nil) {
      guard let id = MesaID(rawValue: mesa.id) else { continue }
      try handler.log.entries(of: StreamID.mesa(id).text, through: size) { entry in
        let envelope = try entry.envelope()
        guard envelope.type == "mesa.figuresReleased" else { return }
        let figures = try CanonicalDecoder().decode(
          ReleasedFigures.self, from: envelope.dataBytes)
        released.append((envelope.position, id, figures))
      }
    }
    var findings: [ReleaseFinding] = []
    for (entry, mesa, figures) in released {
      // Of a position that was not there yet nothing could have been said.
      let anew = figures.position < entry ? try await recomputed(figures, of: mesa) : nil
      findings.append(
        ReleaseFinding(
          entry: entry, subject: StreamID.mesa(mesa).text, report: figures.report,
          position: figures.position,
          different: ReleasedFigures.different(
            figures.figures, anew?.figures, isSame: figures == anew)))
    }
    return findings
  }

  private func reportFindings() async throws -> [ReleaseFinding] {
    var findings: [ReleaseFinding] = []
    for record in try await views.records(RecordKind.report.view, mesa: nil) {
      let stream = StreamID.report(ReportReleaseID(wellFormed: record.id))
      var told: (entry: Int, report: ReleasedReport)?
      try handler.log.entries(of: stream.text, through: size) { entry in
        let envelope = try entry.envelope()
        let report = try CanonicalDecoder().decode(ReleasedReport.self, from: envelope.dataBytes)
        told = told ?? (envelope.position, report)
      }
      guard let (entry, report) = told else { continue }
      let anew = report.position < entry ? try await recomputed(report) : nil
      findings.append(
        ReleaseFinding(
          entry: entry, subject: report.subject.text, report: report.report,
          position: report.position,
          different: ReleasedFigures.different(report.cells, anew?.cells, isSame: report == anew)))
    }
    return findings
  }
}

extension ReleasedFigures {
  /// Cells that are not the same, and `digest` where the whole is not.
  fileprivate static func different(
    _ told: [ReleasedFigure], _ anew: [ReleasedFigure]?, isSame: Bool
  ) -> [String] {
    guard let anew else { return ["position"] }
    func byCell(_ figures: [ReleasedFigure]) -> [String: ReleasedFigure] {
      Dictionary(figures.map { ($0.cell, $0) }) { first, _ in first }
    }
    let (old, new) = (byCell(told), byCell(anew))
    let different = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
    return different.isEmpty && !isSame ? ["digest"] : different
  }
}
