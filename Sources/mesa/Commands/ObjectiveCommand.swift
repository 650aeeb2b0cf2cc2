import ArgumentParser
import Canonical
import MesaService

struct ObjectiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objective", abstract: "What a mesa has set itself to reach.",
    discussion: """
      EXAMPLES
        mesa objective adopt lalin functioning 'Dos plenarios al año' --owner cim-lalin \\
          --due 2023-12-31 --objective dos-plenarios
        mesa objective progress dos-plenarios 50
        mesa objective reach dos-plenarios
        mesa list objectives --mesa lalin
      """,
    subcommands: [Adopt.self, Progress.self, Reach.self, Drop.self])

  struct Adopt: Verb {
    static let configuration = CommandConfiguration(abstract: "Set a mesa an objective.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "detection, coordination, training, awareness or functioning.")
    var aim: String
    @Argument(help: "What is to be reached; names nobody.") var text: String
    @Option(help: "The agency that answers for it.") var owner: String
    @Option(help: "The last day: 2023-12-31.") var due: String
    @Option(help: "Its own name; the command's id if not said.") var objective: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "objective.adopt",
        data(
          ("aim", .string(aim)), ("due", .string(due)), ("mesa", .string(mesa)),
          ("objective", objective.map { .string($0) }), ("owner", .string(owner)),
          ("text", .string(text))), writing)
    }
  }

  struct Progress: Verb {
    static let configuration = CommandConfiguration(abstract: "How far it is, in per cent.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The objective.") var objective: String
    @Argument(help: "0 to 99.") var progress: Int

    func run(_ session: Session) async throws {
      try await session.give(
        "objective.progress",
        data(("objective", text(objective)), ("progress", number(progress))), writing)
    }
  }

  struct Reach: Verb {
    static let configuration = CommandConfiguration(abstract: "It is reached.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The objective.") var objective: String

    func run(_ session: Session) async throws {
      try await session.give("objective.reach", data(("objective", text(objective))), writing)
    }
  }

  struct Drop: Verb {
    static let configuration = CommandConfiguration(abstract: "It is given up.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The objective.") var objective: String
    @Option(help: "replaced, noMeans, notCompetent or other.") var ground: String

    func run(_ session: Session) async throws {
      try await session.give(
        "objective.drop", data(("ground", text(ground)), ("objective", text(objective))),
        writing)
    }
  }
}
