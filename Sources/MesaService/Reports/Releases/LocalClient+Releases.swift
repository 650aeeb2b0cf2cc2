import Canonical
public import MesaDomain

extension Report {
  /// As it is written down when it is told.
  func released(_ subject: ReportSubject, approver: PersonID?) -> ReleasedReport {
    ReleasedReport(
      report: kind.rawValue, subject: subject, from: period.from,
      to: period.through.adding(days: 1), position: cut.position, k: k,
      method: Disclosure.method,
      tables: tables.filter { !$0.rows.isEmpty }.flatMap(\.released.pieces),
      digest: digest, approver: approver, revision: Self.revision)
  }
}

extension Report.Table {
  fileprivate var released: ReleasedTable {
    ReleasedTable(
      id: id, basis: basis, columns: columns.map(\.rawValue),
      rows: rows.map { row in ReleasedRow(id: row.id, figures: row.cells.map(\.released)) })
  }
}

extension Report.Cell {
  /// Numbers only: what else a cell says counts nobody, and the digest vouches for it.
  fileprivate var released: String {
    switch self {
    case .count(let number), .percent(let number), .cents(let number), .hundredths(let number),
      .minutes(let number), .permille(let number):
      String(number)
    case .hidden: ReleasedRow.hidden
    case .day, .word, .name, .absent: ReleasedRow.none
    }
  }
}

extension MesaClient {
  /// Releases a report of a period that is over, in the name of who approves it.
  ///
  /// - Parameter approver: nil: whoever releases it.
  /// - Throws: as `report`; `counts.periodNotOver`, `report.approverUnfit`, `past.readOnly`.
  public func releaseReport(
    _ question: ReportQuestion, approver: PersonID? = nil
  ) async throws -> (Report, CommandAnswer) {
    let report = try await report(question)
    let released = report.released(question.subject, approver: approver)
    let answer = try await submit(
      CommandRequest(
        ReportRelease.Release(released: released), as: question.principal,
        id: LocalClient.identifier(
          .instance,
          [
            "report", released.report, released.subject.text, released.digest,
            String(released.position), approver?.rawValue ?? "",
          ].joined(separator: "/"))))
    return (try await self.report(question), answer)
  }
}

extension LocalClient {

  /// When a report was told, the latest last.
  func releases(
    of question: ReportQuestion, _ context: Context
  ) async throws -> [Report.Release] {
    try await views.records(RecordKind.report.view, mesa: nil).compactMap { record in
      let id = ReportReleaseID(wellFormed: record.id)
      let state = context.state(ReportRelease.self, .report(id))
      guard let released = state.released, let at = state.at,
        released.report == question.kind.rawValue, released.subject == question.subject,
        released.from == question.period.from,
        released.to == question.period.through.adding(days: 1)
      else { return nil }
      return Report.Release(
        id: id, at: at,
        approver: released.approver.map { Principal.person($0).description }
          ?? state.recorder ?? "", position: released.position, digest: released.digest)
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
