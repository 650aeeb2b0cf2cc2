import ArgumentParser
import Canonical
import MesaDomain
import MesaService
import MesaWeb

/// The instance for other programs.
struct ServeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the instance over HTTP, on this machine only.",
    discussion: """
      Who asks brings a token of mesa token create; what may be asked stands in
      Protocols/api/openapi.yaml. Terms fall due by themselves while it runs: mesa clock run is not
      needed. Ends when interrupted, once what is under way is done. Each request is told as a line
      of JSON on standard error, without what it was about.

      EXAMPLES
        mesa serve
        mesa serve --port 9000 --name mesa.example.org
      """)
  static let isOfFiles = true
  @OptionGroup var globals: Globals
  @Option(help: "127.0.0.1, ::1 or localhost.") var host = "127.0.0.1"
  @Option(help: "The port; 0 takes one that is free.") var port = 8_080
  @Option(
    help: "A name under which a proxy on this machine passes requests on; as often as needed.")
  var name: [String] = []

  func run(_ session: Session) async throws {
    let settings = try WebServer.Settings(
      host: host, port: port, names: name, language: session.words.language,
      zone: globals.zoneName)
    let instance = try session.open(.write)
    defer { try? instance.close() }
    let server = WebServer(
      instance, settings,
      journal: Journal { line in
        try? session.messages.write(
          line: String(
            decoding: line.adding("at", .string(Edge.now().description)).canonicalBytes,
            as: UTF8.self))
      }, identifier: Edge.identifier)
    let address = host.contains(":") ? "[\(host)]" : host
    try await server.run { port in
      try? session.say("cli.serve.listening", ["url": "http://\(address):\(port)"])
    }
    // What was read since the last round is tied to the log before the lock is let go.
    _ = try? await instance.client.anchorAccess()
    try session.say("cli.serve.ended", [:])
  }
}
