import ArgumentParser
import MesaService

// What covenants there are, and how one stands.

extension CovenantCommand {
  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Covenants with their terms, and of which a renewal is to be spoken.")
    @OptionGroup var globals: Globals
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(.covenants, .init(), format)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who signed, who owes what, and what became of it.")
    @OptionGroup var globals: Globals
    @Argument(help: "The covenant.") var covenant: String
    @Flag(help: "What happened to it, in order.") var history = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await ShowCommand.show(.covenant, covenant, history: history, format, session)
    }
  }
}
