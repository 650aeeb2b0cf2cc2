import ArgumentParser
import MesaDomain
import MesaService

struct RuleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "The law of the session, as this program holds it.",
    discussion: """
      EXAMPLES
        mesa rule list
        mesa rule show R16
      """,
    subcommands: [List.self, Show.self])

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Every rule with its article.")
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let words = session.words
      let table = TableLayout(
        [
          .init(heading: words.text("column.rule"), whole: true),
          .init(heading: words.text("column.title"), minimum: 20),
          .init(heading: words.text("column.article"), minimum: 12, priority: 1),
          .init(heading: words.text("column.kind"), minimum: 12, priority: 2),
        ],
        rows: RuleBook.rules.map { rule in
          [
            rule.id, words.text("rule." + rule.id), rule.article,
            words.text("ruleKind.\(rule.kind)"),
          ]
        })
      for line in table.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What one rule asks, who gives it, and where it is on.",
      discussion: "EXAMPLE\n  mesa rule show R16")
    @OptionGroup var globals: Globals
    @Argument(help: "Its number: R16, as a refusal names it.") var rule: String

    func run(_ session: Session) async throws {
      guard let found = RuleBook.rule(rule.uppercased()) else {
        throw Refusal(
          "rule.unknown", ["rule": .word(rule), "known": .words(RuleBook.rules.map(\.id))])
      }
      let words = session.words
      let asks = words.text("rule.\(found.id).asks")
      let rows = [
        ("rule", found.id + ", " + words.text("rule." + found.id)), ("asks", asks),
        ("article", found.article), ("kind", words.text("ruleKind.\(found.kind)")),
        ("codes", found.codes.joined(separator: ", ")),
        ("profile", try profiles(found, words)),
      ]
      let told = rows.filter { !$0.1.isEmpty }.map { (words.text("column." + $0.0), $0.1) }
      for line in KeyValue(told).lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
    }

    /// Where it binds, by profile; organs in words where not all are bound.
    private func profiles(_ rule: Rule, _ words: Catalogue) throws -> String {
      try ProfileCatalogue().byID.values.sorted { $0.id < $1.id }.compactMap { profile in
        let bound = profile.organs.filter(rule.binds)
        if bound.isEmpty { return nil }
        if bound.count == profile.organs.count { return profile.id }
        let organs = bound.map { words.word("organ", $0.kind) }.joined(separator: ", ")
        return profile.id + " (" + organs + ")"
      }.joined(separator: "; ")
    }
  }
}
