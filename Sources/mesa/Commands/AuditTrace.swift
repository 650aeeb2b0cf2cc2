import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension AuditCommand {
  /// What a released figure counts.
  struct TraceVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "trace", abstract: "The entries behind a figure that was released.",
      discussion: """
        RELEASE is the position of the entry that says the figures (mesa audit drift lists them), CELL
        a figure by its name: opened, closed, open, sent/PATHWAY. Of figures that were hidden, too;
        that you looked is recorded.

        EXAMPLES
          mesa audit trace 1204 opened --as person/auditor
          mesa audit trace 1204 sent/police-cavi --as person/auditor --format json
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "Position of the entry that says the figures.") var release: Int
    @Argument(help: "The figure's name.") var cell: String
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let client = try session.open(.disclose).client
      let trace = try await client.trace(release, cell: cell, as: try globals.actor())
      try AuditSheet(session).write(trace.entries, format)
      guard format == .text else { return }
      let value = trace.released.value.map(String.init)
      try session.say(
        value == nil ? "trace.hidden" : "trace.told",
        [
          "cell": cell, "count": String(trace.entries.count), "position": String(trace.position),
          "value": value ?? "",
        ])
    }
  }
}
