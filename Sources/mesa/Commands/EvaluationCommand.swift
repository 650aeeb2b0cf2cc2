import ArgumentParser
import Canonical
import MesaService

struct EvaluationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluation", abstract: "How a mesa's coordination goes, asked once a year.",
    discussion: """
      EXAMPLES
        mesa evaluation open totana 2018
        mesa evaluation answer totana 2018 salud --mark attendance:4 --mark responseTimes:2 \\
          --weakness 'Las respuestas tardan' --proposal 'Un correo común'
        mesa evaluation close totana 2018
        mesa report coordination-evaluation --mesa totana --year 2018
      """,
    subcommands: [Open.self, Answer.self, Close.self])

  struct Open: Verb {
    static let configuration = CommandConfiguration(abstract: "Ask every seat of the plenary.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The year that is looked back on.") var year: Int

    func run(_ session: Session) async throws {
      try await session.give(
        "evaluation.open", data(("mesa", text(mesa)), ("year", number(year))), writing)
    }
  }

  struct Answer: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What a seat says; again, it takes the place of what it said before.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The year.") var year: Int
    @Argument(help: "The seat.") var seat: String
    @Option(
      help: """
        ASPECT:MARK, 1 to 5: attendance, informationFlow, clarityOfRoles, responseTimes, herVoice,
        agreementFollowUp.
        """)
    var mark: [String]
    @Option(help: "What goes well; names nobody.") var strength: [String] = []
    @Option(help: "What does not; names nobody.") var weakness: [String] = []
    @Option(help: "What would make it better; AGENCY=TEXT where one could do it.")
    var proposal: [String] = []

    func validate() throws {
      for mark in mark where Self.marked(mark) == nil {
        throw ValidationError("\(mark) is no mark: ASPECT:MARK.")
      }
    }

    private static func marked(_ written: String) -> JSONValue? {
      let parts = written.split(separator: ":").map(String.init)
      guard parts.count == 2, let mark = Int(parts[1]) else { return nil }
      return data(("aspect", text(parts[0])), ("mark", number(mark)))
    }

    private static func proposed(_ written: String) -> JSONValue {
      let parts = written.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return data(("text", text(written))) }
      return data(("owner", text(parts[0])), ("text", text(parts[1])))
    }

    func run(_ session: Session) async throws {
      func list(_ texts: [String]) -> JSONValue? {
        texts.isEmpty ? nil : .array(texts.map { .string($0) })
      }
      try await session.give(
        "evaluation.answer",
        data(
          ("marks", .array(mark.compactMap(Self.marked))), ("mesa", text(mesa)),
          ("proposals", proposal.isEmpty ? nil : .array(proposal.map(Self.proposed))),
          ("seat", text(seat)), ("strengths", list(strength)), ("weaknesses", list(weakness)),
          ("year", number(year))), writing)
    }
  }

  struct Close: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End the questions: proposals stand on the next ordinary agenda.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The year.") var year: Int

    func run(_ session: Session) async throws {
      try await session.give(
        "evaluation.close", data(("mesa", text(mesa)), ("year", number(year))), writing)
    }
  }
}
