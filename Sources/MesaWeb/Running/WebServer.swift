import Hummingbird
import HummingbirdCore
import Logging
public import MesaDomain
public import MesaService
import NIOCore
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An instance for browsers and programs: HTTP, and nothing that decides.
public struct WebServer: Sendable {
  /// Where it listens and how it speaks.
  public struct Settings: Sendable {
    /// A loopback address: what goes over the wire in clear goes no further than this machine.
    public let host: String
    /// 0 takes any that is free.
    public let port: Int
    /// Further hosts that requests may be for, as a proxy passes them on.
    public let names: [String]
    /// Of those who ask in none that is spoken here.
    public let language: Language
    public let zone: String

    /// - Throws: `serve.notLoopback`, `serve.port`.
    public init(
      host: String, port: Int, names: [String] = [], language: Language, zone: String
    ) throws(Refusal) {
      guard Self.loopback.contains(host) else {
        throw Refusal(
          "serve.notLoopback", ["host": .word(String(host.prefix(64)))], field: "--host")
      }
      guard (0...65_535).contains(port) else { throw Refusal("serve.port", field: "--port") }
      (self.host, self.port, self.names) = (host, port, names)
      (self.language, self.zone) = (language, zone)
    }

    private static let loopback = ["127.0.0.1", "::1", "localhost"]

    var hosts: Set<String> {
      Set(["localhost", "127.0.0.1", "[::1]"] + names.map { $0.lowercased() })
    }
  }

  let instance: OpenInstance
  let settings: Settings
  let journal: Journal
  let site: Site

  /// - Parameter instance: open for writing, for as long as this runs.
  public init(
    _ instance: OpenInstance, _ settings: Settings, journal: Journal,
    identifier: @escaping @Sendable () -> String
  ) {
    (self.instance, self.settings, self.journal) = (instance, settings, journal)
    site = Site(
      names: settings.hosts, language: settings.language, zone: settings.zone,
      identifier: identifier)
  }

  /// Everything that can be asked, in one list.
  var routes: [Route] {
    HealthRoutes(instance: instance).routes
      + CommandRoutes(site: site, instance: instance).routes
      + RecordRoutes(site: site).routes
      + DeskRoutes().routes
      + LogRoutes(instance: instance).routes
      + ReportRoutes(site: site).routes
      + EventRoutes(instance: instance, bearer: bearer).routes
      + SignInRoutes(client: instance.client).routes
      + EnrolmentRoutes(client: instance.client).routes
      + AccountRoutes().routes
      + EnrolmentPages(client: instance.client).routes
      + SignInPages(client: instance.client).routes
  }

  var bearer: Bearer { Bearer(client: instance.client) }

  /// - Parameter onListening: told the port, once there is one.
  func application(
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let routes = routes
    return Application(
      responder: Outermost(
        inner: routes.router(bearer).buildResponder(), site: site, routes: routes,
        client: instance.client, journal: journal),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [SecuredHeads()],
          idleTimeout: WebLimits.idle,
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: WebLimits.headerFieldBytes,
            maxHeaderListSize: WebLimits.headerBytes,
            maxHeaderFieldCount: WebLimits.headerFields))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil,
        backlog: WebLimits.backlog,
        availableConnectionsDelegate: MaximumAvailableConnections(WebLimits.connections)),
      onServerRunning: { channel in
        await onListening(channel.localAddress?.port ?? settings.port)
      },
      // Ours is the journal: what a framework logs may tell what was asked for.
      logger: Logger(label: "mesa.http") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Serves until the process is told to end; what is under way is finished first.
  ///
  /// - Throws: `serve.portTaken`; whatever ended it.
  public func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    let group = ServiceGroup(
      configuration: {
        var configuration = ServiceGroupConfiguration(
          services: [
            application(onListening: onListening), Upkeep(client: instance.client),
          ],
          gracefulShutdownSignals: [.sigterm, .sigint],
          logger: Logger(label: "mesa.service") { _ in SwiftLogNoOpLogHandler() })
        configuration.maximumGracefulShutdownDuration = .seconds(20)
        configuration.maximumCancellationDuration = .seconds(5)
        return configuration
      }())
    do {
      try await group.run()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw Refusal("serve.portTaken", ["port": .number(settings.port)], field: "--port")
    }
  }
}
