import ArgumentParser
import Canonical
import MesaDomain
import MesaService

extension ConferenceCommand {
  struct Flagged: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Actions in which somebody with a ground had a part: to be looked at again (R53).",
      discussion: """
        EXAMPLE
          mesa conference flagged totana technicalCommission
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var commission: CommissionOptions

    func run(_ session: Session) async throws {
      let found = try await commission.ask(session, orSay: "cli.conference.noFlagged") {
        try await $0.flaggedActions($1, of: $2, as: $3)
      }
      guard let found else { return }
      let words = session.words
      func column(_ name: String, whole: Bool = false) -> TableLayout.Column {
        .init(heading: words.word("column", name), whole: whole)
      }
      try session.write(
        TableLayout(
          [
            column("code", whole: true), column("number", whole: true), column("owner"),
            column("due", whole: true), column("people"), column("id", whole: true),
          ],
          rows: found.map { action in
            [
              action["code"]?.stringValue ?? "", String(action["action"]?.integerValue ?? 0),
              action["owner"]?.stringValue ?? "",
              action["due"]?.stringValue.flatMap { words.time($0, .short) } ?? "",
              (action["people"]?.arrayValue ?? []).compactMap(\.stringValue)
                .joined(separator: ", "),
              action["case"]?.stringValue ?? "",
            ]
          }))
    }
  }

  struct Settle: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As the president: whether such an action stands, and who answers for it (R53).",
      discussion: """
        It is never void by itself (Ley 40/2015, art. 23.4): upheld, decideAgain or annulled.

        EXAMPLE
          mesa conference settle C-7K3Q-M2XP-5 3 --validity upheld --text '…'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by code or id, as “mesa conference flagged” tells it.")
    var file: String
    @Argument(help: "The number of the action.") var action: Int
    @Option(help: "upheld, decideAgain or annulled.") var validity: String
    @Flag(help: "Not having abstained was brought before who has to answer for it (art. 23.5).")
    var responsibility = false
    @Option(help: "Why; sealed.") var text: String

    func run(_ session: Session) async throws {
      let file = try await session.flaggedCase(file)
      try await session.give(
        "conference.settleAction",
        .object(
          [
            ("action", JSONValue.integer(Int64(action))), ("case", .string(file)),
            ("responsibility", .bool(responsibility)), ("text", .string(text)),
            ("validity", .string(validity)),
          ].map { JSONMember(name: $0.0, value: $0.1) }), writing)
    }
  }
}
