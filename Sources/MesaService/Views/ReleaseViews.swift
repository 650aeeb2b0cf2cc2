import Canonical
public import MesaDomain

extension ReportRelease.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let report: String
      let subject: String
      let office: OfficeID?
      let from, through: CivilDate
      let position, k: Int
      let method: String
      let digest: String
      let approver: String?
      let releasedAt: Instant?
      let figures: Int
      let hidden: [String]
    }
    guard let released else { return nil }
    let view = View(
      id: id, report: released.report, subject: released.subject.text,
      office: released.subject.office, from: released.from, through: released.to.adding(days: -1),
      position: released.position, k: released.k, method: released.method,
      digest: released.digest,
      approver: released.approver.map { "person/" + $0.rawValue } ?? recorder, releasedAt: at,
      figures: released.cells.count { $0.value != nil },
      hidden: released.cells.filter { $0.value == nil }.map(\.cell))
    return ViewRecord(
      kind: RecordKind.report.rawValue, id: id, mesa: released.subject.mesa?.rawValue, organ: nil,
      owner: released.subject.network?.rawValue
        ?? released.subject.plan.map { StreamID.plan($0).text },
      sort: [released.from.description, released.report, id].joined(separator: " "),
      body: try CanonicalEncoder().encode(view))
  }
}

extension Context {
  /// What a question about a record touches: of a plan’s report, the plan’s municipality.
  func place(of record: ViewRecord) -> Place {
    guard record.kind == RecordKind.report.rawValue,
      let stream = record.owner.flatMap({ StreamID($0) }), stream.kind == .plan
    else { return record.place }
    return place(of: ReportSubject(plan: EqualityPlanID(wellFormed: stream.key)))
  }
}

extension ReportSubject {
  /// `network/extremadura`; the widest that is said.
  public var text: String {
    if let network { return "network/" + network.rawValue }
    if let mesa { return "mesa/" + mesa.rawValue }
    if let area { return "area/" + area.rawValue }
    if let region { return "region/" + region.rawValue }
    if let plan { return "plan/" + plan.rawValue }
    return office.map { "office/" + $0.rawValue } ?? ""
  }
}

extension ReleasedReport {
  /// Every figure by its name, `individual.area@attendance/genderViolence/count`; nil where hidden.
  var cells: [ReleasedFigure] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.figures).compactMap { column, figure -> ReleasedFigure? in
          guard figure != ReleasedRow.none else { return nil }
          return ReleasedFigure(
            cell: [table.place, row.id, column].joined(separator: "/"), value: Int(figure))
        }
      }
    }
  }
}

extension ReleasedTable {
  /// Its id, with the way of counting where it has one.
  var place: String { basis.map { id + "@" + $0.rawValue } ?? id }
}
