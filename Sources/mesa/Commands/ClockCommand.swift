import ArgumentParser
import MesaService

/// What happens by itself.
struct ClockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "What falls due by itself.",
    subcommands: [Run.self], defaultSubcommand: Run.self)

  struct Run: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record what has fallen due: terms, reviews, overdue agreements, dormant mesas.",
      discussion: """
        Meant for a timer, every few minutes. Each thing is recorded exactly once, in the order in
        which it fell due, also after the machine was off.

        EXAMPLES
          mesa clock run
          mesa clock run --dry-run
        """)
    @OptionGroup var globals: Globals
    @Flag(help: "Say what would happen; change nothing.") var dryRun = false

    func run(_ session: Session) async throws {
      let instance = try session.open(.write)
      let answers = try await instance.client.clockRound(dryRun: dryRun)
      if dryRun {
        for line in answers.flatMap(\.events) {
          try session.out.write(
            line: "\(line.stream)  \(session.words.line(ofEvent: line.type))")
        }
      } else {
        try session.tell(answers, instance.log)
      }
      try instance.close()
    }
  }
}
