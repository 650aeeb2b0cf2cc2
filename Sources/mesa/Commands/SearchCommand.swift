import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// Finds what somebody was told of: by its code, its number or its words.
struct SearchCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find cases and referrals by code, agreements by their words.",
    discussion: """
      Only what you may see is found. Names are not searched: nobody is found by who she is.
      That the code of a case was found is recorded, as every look at a case is.

      EXAMPLES
        mesa search C-7K3Q-M2XP-5
        mesa search AC-2018-003
        mesa search campaña institutos
      """)
  @OptionGroup var globals: Globals
  @Argument(help: "A code, a number, or words.") var text: [String]
  @Option(help: "text, json or csv.") var format = OutputFormat.text

  func validate() throws {
    guard text.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw ValidationError("Say what to look for: a code, a number, or words.")
    }
  }

  func run(_ session: Session) async throws {
    let typed = text.joined(separator: " ")
    let hits = try await session.asking { client, actor in
      try await client.search(typed, as: actor)
    }
    if format == .json {
      for hit in hits {
        try session.write(json: try JSONValue(parsing: try CanonicalEncoder().encode(hit)))
      }
      return
    }
    let words = session.words
    let headings = ["kind", "number", "mesa", "state", "text"].map { words.text("column." + $0) }
    let rows = hits.map { hit in
      [
        words.word("kind", hit.kind), hit.number ?? hit.id, hit.mesa?.rawValue ?? "",
        hit.state.map { state in
          let own = "state." + hit.kind + "." + state
          return words.has(own) ? words.text(own) : words.word("state", state)
        } ?? "", hit.text ?? "",
      ]
    }
    if format == .csv {
      return try session.out.write(
        CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
    }
    guard !rows.isEmpty else { return try session.say("cli.search.none", [:]) }
    try session.write(
      TableLayout(
        zip(headings, [true, true, true, false, false]).enumerated().map { index, column in
          .init(
            heading: column.0, minimum: index == 4 ? 20 : 8, priority: index == 2 ? 1 : 0,
            whole: column.1)
        }, rows: rows))
  }
}
