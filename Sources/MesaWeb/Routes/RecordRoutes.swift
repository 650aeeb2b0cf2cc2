import Canonical
import Crypto
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Records of every kind: many, one, and what happened to it.
struct RecordRoutes: Sendable {
  let site: Site

  static let json = "application/json"
  static let calendar = "text/calendar"

  var routes: [Route] {
    RecordKind.allCases.flatMap { kind -> [Route] in
      let path = "/api/v1/" + kind.plural
      return [
        Route(.get, path, .reading(kind) { try await list(kind, $0, $1, $2) }),
        Route(.get, path + "/{id}", .reading(kind) { try await show(kind, $0, $1, $2) }),
        Route(
          .get, path + "/{id}/history", .reading(kind) { try await history(kind, $0, $1, $2) }),
      ]
    }
  }

  @Sendable private func list(
    _ kind: RecordKind, _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let form = try request.choice(
      of: kind == .meeting ? [Self.json, Self.calendar] : [Self.json])
    let query = try Query(
      request, ["at", "cursor", "from", "limit", "mesa", "office", "sort", "through"])
    var question = ListQuestion(kind, mesa: try query.identifier("mesa"), as: asker.principal)
    question.office = try query.identifier("office")
    question.from = try query.day("from")
    question.through = try query.day("through")
    let client = try client(query, asker)
    if form == Self.calendar {
      return try await calendar(of: client.list(question), client, asker, context)
    }
    let page = try await client.page(question, try wish(query, context))
    let next = page.next.map { [JSONMember(name: "next", value: .string($0))] } ?? []
    return .json(.object([JSONMember(name: "items", value: .array(page.records))] + next))
  }

  /// - Throws: `query.invalid`.
  private func wish(_ query: Query, _ context: WebContext) throws(Refusal) -> PageWish {
    var wish = PageWish()
    wish.after = query["cursor"]
    wish.limit = try query.number("limit", 1...WebLimits.page) ?? WebLimits.page
    wish.language = context.words.language
    let names = RecordSort.allCases.map(\.rawValue)
    let expected = names.joined(separator: ", ") + "; -" + names[0]
    wish.sort = try query.value("sort", expected) { text in
      RecordSort(rawValue: String(text.hasPrefix("-") ? text.dropFirst() : text[...]))
    }
    wish.descending = query["sort"]?.hasPrefix("-") == true
    return wish
  }

  @Sendable private func show(
    _ kind: RecordKind, _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let forms = Self.forms(of: kind)
    let form = try request.choice(of: forms)
    let query = try Query(request, form == Self.json ? ["at"] : ["at", "language"])
    let id = try identifier(kind, context, asker)
    let client = try client(query, asker)
    if form != Self.json {
      var response = try await paper(kind, id, as: form, query, client, asker, context)
      response.headers[.vary] = "Accept, Accept-Language"
      return response
    }
    let record = try await client.show(kind, id, as: asker.principal)
    let bytes = record.canonicalBytes
    let tag = "\"" + SHA256.hash(data: bytes).prefix(16).map(Self.hexadecimal).joined() + "\""
    if let known = request.headers[.ifNoneMatch], Self.names(tag, in: known) {
      return Response(status: .notModified, headers: [.eTag: tag])
    }
    return .bytes(bytes, "application/json", headers: [.eTag: tag])
  }

  @Sendable private func history(
    _ kind: RecordKind, _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(request, ["at"])
    let id = try identifier(kind, context, asker)
    let lines = try await client(query, asker).history(kind, id, as: asker.principal)
    return .json(.object([JSONMember(name: "items", value: .array(lines.map(\.json)))]))
  }

  /// As of the moment that was asked for, or now.
  ///
  /// - Throws: `time.malformed`, `past.beyondLog`, `past.beforeLog`.
  private func client(_ query: Query, _ asker: Asker) throws -> LocalClient {
    guard let at = query["at"] else { return asker.client }
    return try asker.client.past(PastMoment(typed: at, zone: site.zone, field: "at"))
  }

  /// What is no id is the name of nothing: the same answer as for what does not exist.
  private func identifier(
    _ kind: RecordKind, _ context: WebContext, _ asker: Asker
  ) throws(Refusal) -> String {
    let id = context.parameters.get("id") ?? ""
    guard StreamID("instance/" + id) != nil else {
      throw Refusal.unknown(kind.rawValue, "")
    }
    // Its record says the id by which the world knows it.
    return kind == .instance && id == asker.client.instance ? "main" : id
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// Whether a list of entity tags names this one; a weak tag does for reading.
  private static func names(_ tag: String, in header: String) -> Bool {
    header.split(separator: ",").contains { part in
      let part = part.trimmed
      return part == "*" || part == tag || part == "W/" + tag
    }
  }
}
