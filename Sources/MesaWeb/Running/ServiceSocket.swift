import Hummingbird
import HummingbirdCore
import Logging
import MesaService
import NIOCore
import ServiceLifecycle

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The socket in the data folder by which this machine's terminal is answered while the service runs.
struct ServiceSocket: Sendable {
  /// Bytes that a socket's path may have.
  private static let longest = 107
  /// The terminals of one person, each for as long as a verb takes.
  private static let connections = 64
  private static let idle = TimeAmount.seconds(15)

  let path: String

  /// Nil where the path is longer than sockets can have.
  init?(_ path: String) {
    guard path.utf8.count <= Self.longest else { return nil }
    self.path = path
  }

  /// - Parameter answers: everything that is answered, problems too.
  func application<Answers: HTTPResponder>(
    _ answers: Answers
  ) -> some ApplicationProtocol where Answers.Context == WebContext {
    // What a service that was killed has left: nobody else holds the instance, for this one does.
    remove()
    let path = path
    return Application(
      responder: answers,
      server: .http1(
        configuration: .init(additionalChannelHandlers: [OwnerOnly()], idleTimeout: Self.idle)),
      configuration: ApplicationConfiguration(
        address: .unixDomainSocket(path: path), serverName: nil, backlog: WebLimits.backlog,
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
      onServerRunning: { _ in _ = chmod(path, 0o600) },
      logger: Logger(label: "mesa.socket") { _ in SwiftLogNoOpLogHandler() })
  }

  func remove() {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return }
    unlink(path)
  }
}
