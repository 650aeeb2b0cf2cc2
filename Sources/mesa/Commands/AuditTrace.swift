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
        RELEASE is the position of the entry that says the figures (mesa audit drift lists them), or
        the id of a released report (mesa report releases). CELL is a figure by its name: opened,
        closed, open, sent/PATHWAY; of a report TABLE@BASIS/ROW/COLUMN. Of figures that were hidden,
        too; that you looked at cases is recorded.

        EXAMPLES
          mesa audit trace 1204 opened --as person/auditor
          mesa audit trace 1204 sent/police-cavi --as person/auditor --format json
          mesa audit trace 1310 individual.area@attendance/information/count --as person/auditor
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "Position of the entry that says the figures, or the release's id.")
    var release: String
    @Argument(help: "The figure's name.") var cell: String
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let client = try await session.connect(.disclose).client
      let actor = try globals.actor()
      let trace: FigureTrace
      if let entry = Int(release) {
        trace = try await client.trace(entry, cell: cell, as: actor)
      } else {
        let id: ReportReleaseID = try identifier(release, "report", "RELEASE")
        trace = try await client.trace(id, cell: cell, as: actor)
      }
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
