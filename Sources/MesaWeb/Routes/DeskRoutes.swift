import Canonical
import Hummingbird
import MesaDomain
import MesaService

/// What waits on desks, and what somebody was told of by its code or its words.
struct DeskRoutes: Sendable {
  var routes: [Route] {
    [
      Route(.get, "/api/v1/desk", .reading(nil) { try await desk($0, agency: nil, $2) }),
      Route(
        .get, "/api/v1/desk/{agency}",
        .reading(nil) { request, context, asker in
          guard let agency = context.parameters.get("agency").flatMap({ AgencyID(rawValue: $0) })
          else { throw Refusal.unknown("agency", "") }
          return try await desk(request, agency: agency, asker)
        }),
      Route(.get, "/api/v1/search", .reading(nil) { try await search($0, $2) }),
    ]
  }

  private func desk(
    _ request: Request, agency: AgencyID?, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(request, ["ahead", "mesa"])
    let inbox = try await asker.client.desk(
      DeskQuestion(
        agency: agency, mesa: try query.identifier("mesa"),
        ahead: .seconds((try query.number("ahead", 0...3_650) ?? 7) * 86_400),
        as: asker.principal))
    return .bytes(try CanonicalEncoder().encode(inbox), "application/json")
  }

  private func search(_ request: Request, _ asker: Asker) async throws -> Response {
    let query = try Query(request, ["q"])
    let typed = try query.value("q", "1–200") { text in
      (1...200).contains(text.unicodeScalars.count)
        && text.contains { $0.isLetter || $0.isNumber } ? text : nil
    }
    guard let typed else {
      throw Refusal("query.missing", ["name": "q"])
    }
    let hits = try await asker.client.search(typed, as: asker.principal)
    let items = try hits.map { try JSONValue(parsing: try CanonicalEncoder().encode($0)) }
    return .json(.object([JSONMember(name: "items", value: .array(items))]))
  }
}
