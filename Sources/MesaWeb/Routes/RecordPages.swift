import Canonical
import HTTPTypes
import Hummingbird
import MesaDocuments
import MesaDomain
import MesaService

/// Records for people: as papers, and sessions as a calendar.
extension RecordRoutes {
  private static let page = "text/html"
  private static let text = "text/plain"

  /// As what a record can be had, what programs take first.
  static func forms(of kind: RecordKind) -> [String] {
    [json] + (RecordPapers.kinds.contains(kind) ? [page, text] : [])
      + (kind == .meeting ? [calendar] : [])
  }

  /// - Throws: as `RecordPapers.paper`; `query.invalid`.
  func paper(
    _ kind: RecordKind, _ id: String, as form: String, _ query: Query, _ client: LocalClient,
    _ asker: Asker, _ context: WebContext
  ) async throws -> Response {
    if form == Self.calendar {
      let session = try await client.show(kind, id, as: asker.principal)
      return try await calendar(of: [session], client, asker, context)
    }
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    let languages = try query.value("language", known) { text -> [Language]? in
      let codes = text.split(separator: ",", omittingEmptySubsequences: false)
      let languages = codes.compactMap { Language(rawValue: String($0)) }
      return languages.count == codes.count && codes.count <= Language.allCases.count
        ? languages : nil
    }
    let paper = try await RecordPapers(client, as: asker.principal, context.words)
      .paper(kind, id, in: languages ?? [], onScreen: form == Self.text)
    var response: Response
    if form == Self.page {
      response = .page(HTMLRenderer().page(paper.documents))
    } else {
      let lines = TextRenderer(width: 80).lines(paper.documents)
      response = .text(lines.joined(separator: "\n") + "\n")
    }
    response.headers[.contentLanguage] =
      paper.documents.map(\.language.rawValue).joined(separator: ", ")
    return response
  }

  func calendar(
    of sessions: [JSONValue], _ client: LocalClient, _ asker: Asker, _ context: WebContext
  ) async throws -> Response {
    let mesas = try await client.list(ListQuestion(.mesa, as: asker.principal))
    let names = mesas.reduce(into: [String: String]()) { names, mesa in
      guard let id = mesa["id"]?.stringValue else { return }
      names[id] = mesa["name"]?.stringValue
    }
    let text = ICalendar(context.words, mesas: names, at: client.now).calendar(of: sessions)
    var response = Response.text(text, "text/calendar; charset=utf-8")
    response.headers[.contentDisposition] = #"attachment; filename="sessions.ics""#
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }
}
