import Canonical
import Hummingbird
import MesaDomain
import MesaService

/// What user interfaces ask, by the question's name: with the rights, the reading log and the past of
/// whoever asks in process.
///
/// By POST, for what is searched for does not belong in an address; nothing is changed by it but the
/// reading log.
struct QuestionRoutes: Sendable {
  var routes: [Route] { [Route(.post, "/api/v1/questions/{name}", .asking(post))] }

  @Sendable private func post(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    guard let name = context.parameters.get("name"), let kind = Questions.byName[name] else {
      throw Refusal.unknown("question", "")
    }
    guard request.mediaType == "application/json" else {
      throw Refusal("http.mediaType", ["expected": "application/json"])
    }
    context.asked.readsBack = true
    return try await Self.answer(
      kind, try await request.bytes(upTo: WebLimits.command), of: asker.client,
      as: asker.principal, admits: { (try? asker.admit(reading: $0)) != nil })
  }

  /// - Parameter admits: whether the asker may ask about a kind of record.
  static func answer<Q: Question>(
    _ kind: Q.Type, _ bytes: [UInt8], of client: LocalClient, as principal: Principal,
    admits: (RecordKind?) -> Bool
  ) async throws -> Response {
    let asked = try AskedQuestion<Q>(parsing: bytes)
    // As whom a token is known is told to whoever has it.
    if Q.self != WhoAsks.self, !admits(asked.question.reads) {
      throw Refusal.outOfScope(asked.question.reads?.plural ?? TokenScopes.read)
    }
    return .bytes(try await asked.answer(of: client, as: principal), "application/json")
  }
}
