import ArgumentParser
import Canonical
import MesaDomain
import MesaService
import MesaWeb

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The instance for other programs.
struct ServeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the instance over HTTP.",
    discussion: """
      Who asks brings a token of mesa token create; what may be asked stands in
      Protocols/api/openapi.yaml. Terms fall due by themselves while it runs: mesa clock run is not
      needed. Ends when interrupted, once what is under way is done. Each request is told as a line
      of JSON on standard error, without what it was about.

      On this machine only, unless it has a certificate. A renewed one is taken within half a minute,
      or at once with SIGHUP. What is said here goes before the environment (MESA_SERVE_PORT …), that
      before the file; mesa config show lists all there is.

      EXAMPLES
        mesa serve
        mesa serve --port 9000 --name mesa.example.org --proxy 127.0.0.1
        mesa serve --host 0.0.0.0 --tls-cert chain.pem --tls-key key.pem
        mesa serve --config /etc/mesa/mesa.yaml
      """)
  static let isOfFiles = true
  @OptionGroup var globals: Globals
  @OptionGroup var options: ServeOptions

  func run(_ session: Session) async throws {
    let configuration = try globals.configuration(file: options.config, flags: options.flags)
    // A hole in what faces the network shall not be one in all of the machine.
    guard getuid() != 0 || configuration.isTrue("allow-root") else { throw Refusal("serve.root") }
    let settings = try configuration.settings(
      language: session.words.language, zone: globals.zoneName)
    let instance = try session.open(.write)
    defer { try? instance.close() }
    let server = WebServer(
      instance, settings,
      journal: Journal(configuration.logLevel) { line in
        try? session.messages.write(
          line: String(
            decoding: line.adding("at", .string(Edge.now().description)).canonicalBytes,
            as: UTF8.self))
      }, identifier: Edge.identifier)
    let address = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
    let scheme = settings.certificate == nil ? "http" : "https"
    try await server.run(Supervisor(environment: globals.environment)) { port in
      try? session.say("cli.serve.listening", ["url": "\(scheme)://\(address):\(port)"])
    }
    // What was read since the last round is tied to the log before the lock is let go.
    _ = try? await instance.client.anchorAccess()
    try session.say("cli.serve.ended", [:])
  }
}

/// What may be said about the service on a command line.
struct ServeOptions: ParsableArguments {
  @Option(help: "A file of settings (MESA_CONFIG).") var config: String?
  @Option(help: "127.0.0.1, ::1 or localhost; any with a certificate.") var host: String?
  @Option(help: "The port; 0 takes one that is free.") var port: Int?
  @Option(
    help: "A further name under which requests may come; as often as needed.")
  var name: [String] = []
  @Option(help: "As those outside reach it: https://mesa.example.org.") var origin: String?
  @Option(help: "The certificate with its chain, as PEM.") var tlsCert: String?
  @Option(help: "Its key, as PEM; readable for its owner alone.") var tlsKey: String?
  @Option(
    help: "Address of a proxy that tells where requests come from; as often as needed.")
  var proxy: [String] = []
  @Option(help: "info, notice or error.") var logLevel: Named<LogLevel>?
  @Flag(help: "Serve as root: in a container, where that is nobody.") var allowRoot = false

  /// By the setting's key.
  var flags: [String: ServiceConfiguration.Value] {
    let said: [(String, ServiceConfiguration.Value?)] = [
      ("host", host.map { .text($0) }), ("port", port.map { .number($0) }),
      ("names", name.isEmpty ? nil : .list(name)), ("origin", origin.map { .text($0) }),
      ("tls.certificate", tlsCert.map { .text($0) }), ("tls.key", tlsKey.map { .text($0) }),
      ("proxies", proxy.isEmpty ? nil : .list(proxy)),
      ("log.level", logLevel.map { .text($0.value.rawValue) }),
      ("allow-root", allowRoot ? .truth(true) : nil),
    ]
    return Dictionary(
      uniqueKeysWithValues: said.compactMap { key, value in value.map { (key, $0) } })
  }
}
