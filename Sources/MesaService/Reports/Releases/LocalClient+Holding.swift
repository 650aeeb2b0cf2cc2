import Canonical
import EventLog
import MesaDomain

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
  /// Figures that are written down are those to which the log comes, of days that are over, approved
  /// by somebody who could have released them.
  ///
  /// - Throws: `report.unknown`, `report.figuresDiffer`, `report.approverUnfit`,
  ///   `counts.periodNotOver`, `field.invalid`.
  func holds(_ request: CommandRequest) async throws {
    guard let told = Telling(request.command) else { return }
    let context = context(request.principal)
    let place = told.place(in: context)
    // Who may not tell them is refused by the rights, which say so better.
    guard try handler.known(request) == nil, context.right(to: told.action, at: place) != nil
    else { return }
    guard told.isKnown else {
      throw Refusal(
        "report.unknown", ["report": .word(told.name)], field: "/data/released/report")
    }
    let zone = told.mesa.map { context.state(Mesa.self, .mesa($0)).zone } ?? .peninsular
    guard told.to <= zone.day(of: context.at) else {
      throw Refusal(
        "counts.periodNotOver",
        [
          "period": .word("\(told.from)/\(told.to.adding(days: -1))"),
          "from": .word(told.to.description),
        ], field: "/data/released/to")
    }
    guard (1...size).contains(told.position) else {
      throw Refusal("field.invalid", field: "/data/released/position")
    }
    if let approver = told.approver {
      guard self.context(.person(approver)).right(to: told.action, at: place) != nil else {
        throw Refusal(
          "report.approverUnfit", ["person": .word(approver.rawValue)],
          field: "/data/released/approver")
      }
    }
    guard try await recomputed(told) == told else {
      throw Refusal(
        "report.figuresDiffer",
        ["report": .word(told.name), "position": .number(told.position)],
        field: "/data/released")
    }
  }

  /// What the log comes to at the position on which figures rest; nil for those that this version of
  /// the product does not make.
  func recomputed(_ told: Telling) async throws -> Telling? {
    let then = try past(.position(told.position))
    try await then.upToDate()
    switch told {
    case .report(let report):
      guard let question = ReportQuestion(report, as: .copyHolder) else { return nil }
      return .report(
        try await then.report(question).released(question.subject, approver: report.approver))
    case .counts(let mesa, let figures):
      let table = try then.handler.states.state(Mesa.self, .mesa(mesa))
      let counts = try await then.counts(of: mesa, from: figures.from, to: figures.to, table)
      guard let method = figures.method else {
        return .counts(mesa, try counts.released(at: figures.position, by: nil))
      }
      let controlled = try await then.controlled([counts], then.context(.copyHolder))
      return try controlled.first.map {
        .counts(mesa, try $0.released(at: figures.position, by: method))
      }
    }
  }

  /// Every figure that was ever released, computed anew where it rests.
  ///
  /// - Throws: `LogFault`, `ServiceFailure`.
  func releases() async throws -> [ReleaseFinding] {
    try await upToDate()
    var findings: [ReleaseFinding] = []
    for (entry, told) in try await entriesOfRegister() {
      // Of a position that was not there yet nothing could have been said.
      let anew = told.position < entry ? try await recomputed(told) : nil
      findings.append(
        ReleaseFinding(
          entry: entry, subject: told.subject, report: told.name, position: told.position,
          different: told.different(from: anew)))
    }
    return findings.sorted { $0.entry < $1.entry }
  }

  /// What was told, with the entry that says it; of a report of several, the first.
  private func entriesOfRegister() async throws -> [(entry: Int, told: Telling)] {
    let mesas = try await views.records(RecordKind.mesa.view, mesa: nil).compactMap {
      MesaID(rawValue: $0.id).map { StreamID.mesa($0) }
    }
    let reports = try await views.records(RecordKind.report.view, mesa: nil).map {
      StreamID.report(ReportReleaseID(wellFormed: $0.id))
    }
    var found: [(entry: Int, told: Telling)] = []
    for stream in mesas + reports {
      try handler.log.entries(of: stream.text, through: size) { entry in
        let envelope = try entry.envelope()
        if stream.kind == .report, envelope.version > 1 { return }
        if let told = try telling(envelope) { found.append((envelope.position, told)) }
      }
    }
    return found
  }
}
