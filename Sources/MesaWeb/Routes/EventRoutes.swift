import Canonical
import EventLog
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService
import NIOCore
import ServiceLifecycle

/// What happens, as it happens: server-sent events with resume by the log's positions.
///
/// Rights and token are asked again for every stretch. Who reads slowly gets everything later: the log
/// is read from where the reader is, and nothing is held for it.
struct EventRoutes: Sendable {
  let instance: OpenInstance
  let bearer: Bearer

  var routes: [Route] { [Route(.get, "/api/v1/events", .reading(nil) { try stream($0, $2) })] }

  private func stream(_ request: Request, _ asker: Asker) throws -> Response {
    _ = try request.choice(of: ["text/event-stream"])
    let query = try Query(request, ["from"])
    let size = instance.log.head.size
    let resumed = try request.headers[.lastEventID].map { text in
      guard let position = Int(text), (0...size).contains(position) else {
        throw Refusal(
          "query.invalid", ["name": "Last-Event-ID", "expected": .word("0–\(size)")])
      }
      return position
    }
    let from = try query.number("from", 1...max(1, size + 1)).map { $0 - 1 }
    let start = resumed ?? from ?? size
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream"],
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        var position = start
        for await _ in Self.beats(of: instance.log, from: start).cancelOnGracefulShutdown() {
          let size = instance.log.head.size
          if position >= size { try await writer.write(ByteBuffer(string: ": \n\n")) }
          while position < size {
            let last = min(size, position + WebLimits.tidings)
            guard let text = try await events(from: position + 1, through: last, asker) else {
              return try await writer.finish(nil)
            }
            if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
            position = last
          }
        }
        // The service ends; it, or the next one, goes on from there.
        try await writer.write(ByteBuffer(string: "event: reconnect\ndata: {}\n\n"))
        try await writer.finish(nil)
      })
  }

  /// Nil where token or session is not good any more.
  func events(
    from first: Int, through last: Int, _ asker: Asker
  ) async throws -> String? {
    guard try asker.isGood() else { return nil }
    let tidings = try await asker.client.tidings(
      from: first, through: last, as: asker.principal)
    return tidings.map { tiding in
      let data = String(decoding: tiding.json.canonicalBytes, as: UTF8.self)
      return "id: \(tiding.position)\nevent: entry\ndata: \(data)\n\n"
    }.joined()
  }

  /// A beat whenever the log has grown, and now and then without.
  private static func beats(of log: EventLog, from position: Int) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(
      bufferingPolicy: .bufferingNewest(1))
    let growth = Task {
      for await _ in log.follow(from: position) { continuation.yield() }
      continuation.finish()
    }
    let heart = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: WebLimits.heartbeat)
        continuation.yield()
      }
    }
    continuation.onTermination = { _ in
      growth.cancel()
      heart.cancel()
    }
    return stream
  }
}
