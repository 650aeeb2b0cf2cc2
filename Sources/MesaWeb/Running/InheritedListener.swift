import Canonical
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Serves over a socket that listens already: systemd holds it, so that no connection is lost while the
/// service is started anew, and so that a port below 1024 needs no right.
struct InheritedListener<Inner: HTTPResponder>: Service where Inner.Context == WebContext {
  let descriptor: Int32
  let responder: Inner
  let server: WebServer
  let onListening: @Sendable (Int) async -> Void

  func run() async throws {
    let logger = Logger(label: "mesa.http") { _ in SwiftLogNoOpLogHandler() }
    let setup = server.channel { request, writer, channel in
      let context = WebContext(
        source: ApplicationRequestContextSource(channel: channel, logger: logger))
      var response = try await responder.respond(to: request, context: context)
      response.headers[.date] = HTTPDate.text(of: server.door.now())
      try await writer.write(response: response.head, body: response.body)
    }
    let most = server.settings.limits.connections
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(
            AvailableConnectionsChannelHandler(maxConnections: most))
        }
      }
      .bind(descriptor) { channel in
        setup.setup(channel: channel, logger: logger)
      }
    await onListening(listener.channel.localAddress?.port ?? 0)
    try await withGracefulShutdownHandler {
      try await listener.executeThenClose { inbound in
        try await withThrowingDiscardingTaskGroup { group in
          for try await connection in inbound {
            group.addTask { await setup.handle(value: connection, logger: logger) }
          }
        }
      }
    } onGracefulShutdown: {
      listener.channel.close(promise: nil)
      server.connections.quiesce()
    }
  }
}

/// A moment as HTTP writes it (RFC 9110 §5.6.7).
enum HTTPDate {
  static func text(of instant: Instant) -> String {
    // 2026-11-22T09:30:00.123Z
    let parts = instant.description.split { "-T:.Z".contains($0) }
    guard parts.count >= 6, let month = Int(parts[1]) else { return "" }
    let days = Int(instant.milliseconds / 86_400_000)
    let day = weekdays[(days % 7 + 7) % 7]
    return "\(day), \(parts[2]) \(months[month - 1]) \(parts[0]) "
      + "\(parts[3]):\(parts[4]):\(parts[5]) GMT"
  }

  /// The first day of all was a Thursday.
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
