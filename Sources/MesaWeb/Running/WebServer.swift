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
    /// Without TLS a loopback address: what goes over the wire in clear goes no further than this
    /// machine.
    public let host: String
    /// 0 takes any that is free.
    public let port: Int
    /// Further hosts that requests may be for, as a proxy passes them on.
    public let names: [String]
    /// Of those who ask in none that is spoken here.
    public let language: Language
    public let zone: String
    /// Nil where it speaks in clear.
    public let certificate: ServerCertificate?
    /// Addresses of proxies, whose word is taken for where a request comes from.
    public var proxies: Set<String> = []
    public var limits = ServiceLimits()
    /// As those outside reach it, `https://mesa.example.org`: links and the judgement of other sites'
    /// requests come from here, never from what a request says.
    public private(set) var origin: String

    /// - Throws: `serve.notLoopback`, `serve.port`.
    public init(
      host: String, port: Int, names: [String] = [], language: Language, zone: String,
      certificate: ServerCertificate? = nil
    ) throws(Refusal) {
      self.certificate = certificate
      let name = names.first ?? (host.contains(":") ? "[\(host)]" : host)
      origin = (certificate == nil ? "http" : "https") + "://\(name):\(port)"
      guard certificate != nil || Self.loopback.contains(host) else {
        throw Refusal(
          "serve.notLoopback", ["host": .word(String(host.prefix(64)))], field: "--host")
      }
      guard (0...65_535).contains(port) else { throw Refusal("serve.port", field: "--port") }
      (self.host, self.port, self.names) = (host, port, names)
      (self.language, self.zone) = (language, zone)
    }

    /// - Throws: `serve.origin`.
    public mutating func setOrigin(_ text: String) throws(Refusal) {
      let lowered = text.lowercased()
      let name = ["https://", "http://"].first { lowered.hasPrefix($0) }
        .map { lowered.dropFirst($0.count) }
      let isName = name.map { name in
        !name.isEmpty && name.allSatisfy { $0.isASCII && !"/?#@ ".contains($0) }
      }
      guard isName == true else {
        throw Refusal("serve.origin", ["origin": .word(String(text.prefix(64)))])
      }
      origin = lowered
    }

    private static let loopback = ["127.0.0.1", "::1", "localhost"]

    /// Whether many may come by one address: our proxies, and in clear whatever runs on this machine.
    var spared: @Sendable (String) -> Bool {
      let many = proxies.union(certificate == nil ? ["127.0.0.1", "::1", ClientAddress.local] : [])
      let blocks = Set(many.map { NetworkOrigin(address: $0).block })
      return { blocks.contains($0) }
    }

    var hosts: Set<String> {
      let own = origin.split(separator: "/").last.map { Site.host(of: String($0)) }
      return Set(
        ["localhost", "127.0.0.1", "[::1]"] + names.map { $0.lowercased() }
          + [own].compactMap(\.self))
    }
  }

  let instance: OpenInstance
  let settings: Settings
  let journal: Journal
  let site: Site
  let door: Doorkeeper
  let connections: Connections
  let metrics = Metrics()
  let rounds = ClockRounds()

  /// - Parameter instance: open for writing, for as long as this runs.
  public init(
    _ instance: OpenInstance, _ settings: Settings, journal: Journal,
    identifier: @escaping @Sendable () -> String
  ) {
    (self.instance, self.settings, self.journal) = (instance, settings, journal)
    site = Site(
      names: settings.hosts, language: settings.language, zone: settings.zone,
      identifier: identifier, isSecure: settings.certificate != nil, proxies: settings.proxies)
    let now = instance.client.handler.now
    let path = instance.directory.path
    door = Doorkeeper(
      settings.limits, record: SecurityRecord(instance.directory.service, at: now()),
      journal: journal, room: { DiskRoom(at: path) }, now: now)
    connections = Connections(
      mostPerAddress: settings.limits.connectionsPerAddress, sparing: settings.spared)
  }

  /// Everything that can be asked, in one list.
  var routes: [Route] {
    WatchRoutes(
      instance: instance, door: door, metrics: metrics, connections: connections, rounds: rounds,
      certificate: settings.certificate
    ).routes
      + CommandRoutes(site: site, instance: instance).routes
      + RecordRoutes(site: site).routes
      + QuestionRoutes().routes
      + DeskRoutes().routes
      + LogRoutes(instance: instance).routes
      + ReportRoutes(site: site).routes
      + ContractRoutes().routes
      + EventRoutes(instance: instance, bearer: bearer).routes
      + SignInRoutes(client: instance.client).routes
      + EnrolmentRoutes(client: instance.client).routes
      + AccountRoutes().routes
      + EnrolmentPages(client: instance.client).routes
      + SignInPages(client: instance.client).routes
  }

  var bearer: Bearer { Bearer(client: instance.client) }

  /// How each connection is set up.
  func channel(_ responder: @escaping HTTPChannelHandler.Responder) -> GuardedChannel {
    GuardedChannel(
      responder: responder, connections: connections, terms: settings.limits.patience,
      certificate: settings.certificate)
  }

  /// Everything that answers.
  var responder: Outermost<some HTTPResponder<WebContext>> {
    let routes = routes
    return Outermost(
      inner: routes.router(bearer).buildResponder(), site: site, routes: routes,
      client: instance.client, journal: journal, door: door, metrics: metrics)
  }

  /// By which the terminal of this machine asks while the files are held here; nil where the data
  /// folder's path is too long for one.
  var socket: ServiceSocket? { ServiceSocket(instance.directory.socket) }

  var socketAnswers: some HTTPResponder<WebContext> {
    Outermost(
      inner: SocketAnswers(instance: instance, site: site), site: site, routes: [],
      client: instance.client, journal: journal, door: door, metrics: metrics)
  }

  /// - Parameter onListening: told the port, once there is one.
  func application(
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      responder: responder,
      server: HTTPServerBuilder { channel($0) },
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil,
        backlog: WebLimits.backlog,
        availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.connections)),
      onServerRunning: { channel in
        await onListening(channel.localAddress?.port ?? settings.port)
      },
      // Ours is the journal: what a framework logs may tell what was asked for.
      logger: Logger(label: "mesa.http") { _ in SwiftLogNoOpLogHandler() })
  }

  /// What listens: on a socket of our own, or on one that we were handed.
  private func listener(
    _ supervisor: Supervisor, _ onListening: @escaping @Sendable (Int) async -> Void
  ) -> any Service {
    guard let descriptor = supervisor.listening else {
      return application(onListening: onListening)
    }
    return InheritedListener(
      descriptor: descriptor, responder: responder, server: self, onListening: onListening)
  }

  private func services(_ listener: any Service, _ supervisor: Supervisor) -> [any Service] {
    let upkeep = Upkeep(client: instance.client, rounds: rounds)
    let watch = settings.certificate.map { CertificateWatch(certificate: $0, door: door) }
    let local = socket.map { $0.application(socketAnswers) as any Service }
    return [listener, upkeep, Farewell(supervisor: supervisor)]
      + [watch, local].compactMap { $0 as (any Service)? }
  }

  /// Serves until the process is told to end; what is under way is finished first.
  ///
  /// - Parameter supervisor: told when it is ready, and when it ends.
  /// - Throws: `serve.portTaken`; whatever ended it.
  public func run(
    _ supervisor: Supervisor, onListening: @escaping @Sendable (Int) async -> Void
  ) async throws {
    let group = ServiceGroup(
      configuration: {
        var configuration = ServiceGroupConfiguration(
          services: services(
            listener(supervisor) { port in
              await onListening(port)
              supervisor.tell("READY=1")
            }, supervisor),
          gracefulShutdownSignals: [.sigterm, .sigint],
          logger: Logger(label: "mesa.service") { _ in SwiftLogNoOpLogHandler() })
        configuration.maximumGracefulShutdownDuration = .seconds(20)
        configuration.maximumCancellationDuration = .seconds(5)
        return configuration
      }())
    door.note(.started)
    defer {
      door.note(.stopped)
      door.record.close()
    }
    defer { socket?.remove() }
    do {
      try await group.run()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw Refusal("serve.portTaken", ["port": .number(settings.port)], field: "--port")
    }
  }
}
