import ArgumentParser
import MesaDomain
import MesaService

/// Help on a verb (`mesa help meeting open`) or on a command (`mesa help meeting.open`).
struct HelpVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Describe a verb, or a command with its fields and rights.",
    discussion: """
      EXAMPLES
        mesa help minutes
        mesa help meeting.convene
      """)

  @OptionGroup var globals: Globals
  @Argument(help: "A verb, or the name of a command.") var words: [String] = []

  func run(_ session: Session) async throws {
    if words.count == 1, let name = words.first, Commands.byName[name] != nil {
      return try CommandHelp(session).describe(name)
    }
    let verbs = MesaTool.configuration.subcommands.map { $0._commandName }
    if let first = words.first, !verbs.contains(first) { throw Refusal.unknownCommand(first) }
    do {
      // The package's own help verb comes back, and says its text by throwing it.
      var help = try MesaTool.parseAsRoot(words + ["--help"])
      try help.run()
    } catch {
      guard MesaTool.exitCode(for: error) == .success else { throw error }
      try session.out.write(line: MesaTool.fullMessage(for: error))
    }
  }
}
