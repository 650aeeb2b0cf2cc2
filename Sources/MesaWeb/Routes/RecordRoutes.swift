import Canonical
import Crypto
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Records of every kind: many, one, and what happened to it.
struct RecordRoutes: Sendable {
  let site: Site

  var routes: [Route] {
    RecordKind.allCases.flatMap { kind -> [Route] in
      let path = "/api/v1/" + kind.plural
      return [
        Route(.get, path, .reading(kind) { try await list(kind, $0, $2) }),
        Route(.get, path + "/{id}", .reading(kind) { try await show(kind, $0, $1, $2) }),
        Route(
          .get, path + "/{id}/history", .reading(kind) { try await history(kind, $0, $1, $2) }),
      ]
    }
  }

  @Sendable private func list(
    _ kind: RecordKind, _ request: Request, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(
      request, ["at", "cursor", "from", "limit", "mesa", "office", "through"])
    var question = ListQuestion(kind, mesa: try query.identifier("mesa"), as: asker.principal)
    question.office = try query.identifier("office")
    question.from = try query.day("from")
    question.through = try query.day("through")
    let limit = try query.number("limit", 1...WebLimits.page) ?? WebLimits.page
    let records = try await client(query, asker).list(question)
    return .json(
      try Page(records, after: query["cursor"], limit: limit).json)
  }

  @Sendable private func show(
    _ kind: RecordKind, _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(request, ["at"])
    let id = try identifier(kind, context, asker)
    let record = try await client(query, asker).show(kind, id, as: asker.principal)
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

/// A piece of a list, from behind the record that a cursor names.
private struct Page {
  private let records: ArraySlice<JSONValue>
  private let next: String?

  /// - Throws: `list.cursorUnknown`: the record that it named may have left the list.
  init(_ all: [JSONValue], after cursor: String?, limit: Int) throws(Refusal) {
    var start = 0
    if let cursor {
      guard let index = all.firstIndex(where: { $0["id"]?.stringValue == cursor }) else {
        throw Refusal("list.cursorUnknown")
      }
      start = index + 1
    }
    records = all[start...].prefix(limit)
    next = records.endIndex < all.count ? records.last?["id"]?.stringValue : nil
  }

  var json: JSONValue {
    .object(
      [JSONMember(name: "items", value: .array(Array(records)))]
        + (next.map { [JSONMember(name: "next", value: .string($0))] } ?? []))
  }
}
