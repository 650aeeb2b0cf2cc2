import Canonical
import Crypto
import EventLog
public import MesaDomain

extension PlenaryCounts {
  /// By which name it stands in the register of what was released.
  static let report = "casework-counts"

  /// As it is written down: every figure by its name, and a digest of them all.
  ///
  /// - Parameter position: of the log on which they rest.
  func released(at position: Int) throws -> ReleasedFigures {
    let digest = hexadecimal(SHA256.hash(data: try CanonicalEncoder().encode(self)))
    let flow = [("open", open), ("opened", opened), ("closed", closed)]
    return ReleasedFigures(
      report: Self.report, from: from, to: to, position: position, k: k,
      figures: (flow + pathways.map { ("sent/" + $0.id, $0.sent) }).map {
        ReleasedFigure(cell: $0, value: $1.value)
      }, digest: digest)
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
  public let mesa: MesaID
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
    let table = try then.handler.states.state(Mesa.self, .mesa(mesa)).state
    return try await then.counts(of: mesa, from: released.from, to: released.to, table)
      .released(at: released.position)
  }

  /// Every figure that was ever released, computed anew where it rests.
  ///
  /// - Throws: `LogFault`, `ServiceFailure`.
  func releases() async throws -> [ReleaseFinding] {
    var released: [(entry: Int, mesa: MesaID, figures: ReleasedFigures)] = []
    try await upToDate()
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
    for (entry, mesa, figures) in released.sorted(by: { $0.entry < $1.entry }) {
      // Of a position that was not there yet nothing could have been said.
      let anew = figures.position < entry ? try await recomputed(figures, of: mesa) : nil
      findings.append(
        ReleaseFinding(
          entry: entry, mesa: mesa, report: figures.report, position: figures.position,
          different: figures.different(from: anew)))
    }
    return findings
  }
}

extension ReleasedFigures {
  /// Cells that are not the same, and `digest` where the whole is not.
  fileprivate func different(from other: ReleasedFigures?) -> [String] {
    guard let other else { return ["position"] }
    let cells = Set((figures + other.figures).map(\.cell)).sorted()
    let different = cells.filter { cell in
      figures.first { $0.cell == cell } != other.figures.first { $0.cell == cell }
    }
    return different.isEmpty && self != other ? ["digest"] : different
  }
}
