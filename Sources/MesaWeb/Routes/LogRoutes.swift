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
    ] + Self.tilePaths.map { Route(.get, $0, .reading(nil, tile)) }
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

  /// A path has a step for each three digits of the number, and one for the width of a part.
  private static let tilePaths = (1...4).map { count in
    "/api/v1/log/tile/{level}" + (1...count).map { "/{step\($0)}" }.joined()
  }

  /// Hashes of the tree, 32 bytes each, which tell nothing of what is in the entries
  /// (C2SP tlog-tiles).
  @Sendable private func tile(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    try asker.client.authorize("log.verify", as: asker.principal)
    let steps = (1...4).compactMap { context.parameters.get("step\($0)") }
    guard let level = context.parameters.get("level"), level.utf8.count == 1,
      let level = Int(level), let (number, width) = TilePath.read(steps.joined(separator: "/"))
    else { throw Refusal.unknown("entry", "") }
    do {
      let tile = try instance.log.tile(level: level, number: number, width: width)
      return .bytes(tile, "application/octet-stream")
    } catch is ProofFault {
      throw Refusal.unknown("entry", "")
    }
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
