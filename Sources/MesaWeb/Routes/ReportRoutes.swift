import Canonical
import Hummingbird
import MesaDocuments
import MesaDomain
import MesaService

/// Reports as the asker reads them: for programs, for spreadsheets, to print.
struct ReportRoutes: Sendable {
  let site: Site

  var routes: [Route] { [Route(.get, "/api/v1/reports/{name}", .reading(nil, report))] }

  @Sendable private func report(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let form = try request.choice(of: ["application/json", "text/csv", "text/html"])
    let query = try Query(
      request,
      [
        "area", "at", "from", "mesa", "network", "office", "period", "plan", "region", "through",
      ])
    guard let kind = context.parameters.get("name").flatMap({ ReportKind(rawValue: $0) }) else {
      throw Refusal.unknown("report", "")
    }
    var question = ReportQuestion(
      kind, network: try query.identifier("network"), period: try period(query),
      as: asker.principal)
    question.mesa = try query.identifier("mesa")
    question.area = try query.identifier("area")
    question.office = try query.identifier("office")
    question.plan = try query.identifier("plan")
    question.region = try query.identifier("region")
    if form != "application/json" { try context.door?.admitExport(asker.principal) }
    let client =
      try query["at"].map {
        try asker.client.past(PastMoment(typed: $0, zone: site.zone, field: "at"))
      } ?? asker.client
    let report = try await client.report(question)
    var response: Response
    switch form {
    case "text/csv":
      response = .text(CSV.document(report, context.words), "text/csv; charset=utf-8")
      response.headers[.contentDisposition] = #"attachment; filename="report.csv""#
    case "text/html":
      response = .page(HTMLRenderer().page(ReportPaper(report, context.words).document()))
    default: return .json(report.json)
    }
    response.headers[.contentLanguage] = context.words.language.rawValue
    return response
  }

  /// - Throws: `query.missing`, `query.invalid`.
  private func period(_ query: Query) throws(Refusal) -> ReportPeriod {
    let expected = "2012, 2012-S1, 2012-Q3, 2012-07"
    if let period = try query.value("period", expected, { ReportPeriod($0) }) { return period }
    guard let from = try query.day("from"), let through = try query.day("through") else {
      throw Refusal("query.missing", ["name": "period"])
    }
    guard let period = ReportPeriod(from: from, through: through) else {
      throw Refusal("query.invalid", ["name": "through", "expected": .word(expected)])
    }
    return period
  }
}
