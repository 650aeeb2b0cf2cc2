import Canonical
import EventLog
import Hummingbird
import MesaDomain
import MesaService

/// The log itself, for those who prove it.
struct LogRoutes: Sendable {
  let instance: OpenInstance

  var routes: [Route] {
    [
      Route(.get, "/api/v1/log/checkpoint", .reading(nil) { try await checkpoint($0, $2) }),
      Route(
        .get, "/api/v1/log/entries", .reading(nil) { try await entries($0, $2) }, asksCode: true),
      Route(.get, "/api/v1/log/receipts/{position}", .reading(nil, receipt)),
    ]
  }

  private func checkpoint(_ request: Request, _ asker: Asker) async throws -> Response {
    _ = try Query(request, [])
    try asker.client.authorize("log.verify", as: asker.principal)
    return .text(try await instance.checkpoint().description)
  }

  @Sendable private func receipt(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    try asker.client.authorize("log.verify", as: asker.principal)
    guard let position = context.parameters.get("position").flatMap({ Int($0) }), position > 0,
      position <= instance.log.head.size
    else { throw Refusal.unknown("entry", "") }
    let receipt = try await instance.log.receipt(for: position, signedBy: try instance.signer())
    return .text(receipt.description)
  }

  /// Exactly the entries' bytes, a line each; of an entry that is withheld its leaf.
  private func entries(_ request: Request, _ asker: Asker) async throws -> Response {
    let query = try Query(request, ["from", "limit", "stream"])
    let from = try query.number("from", 1...Int(Int32.max)) ?? 1
    let limit = try query.number("limit", 1...WebLimits.entries) ?? WebLimits.entries
    let stream = try query.value("stream", "stream") { StreamID($0)?.text }
    var lines: [UInt8] = []
    try await asker.client.entries(
      LogQuestion(
        from: from, to: from + limit - 1, stream: stream, how: .exported, as: asker.principal)
    ) { lines += $0.line }
    return .bytes(lines, "application/jsonl")
  }
}
