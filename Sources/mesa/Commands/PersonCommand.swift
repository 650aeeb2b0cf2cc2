import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "People who come and go.", subcommands: [HandOver.self])

  struct HandOver: Verb {
    static let configuration = CommandConfiguration(
      commandName: "hand-over",
      abstract: "What a leaver answers for moves to a successor of the same agency.",
      discussion: """
        Lists the agreements before anything is done; with --dry-run it stops there.

        EXAMPLES
          mesa person hand-over p12 p45 --mesa totana --dry-run
          mesa person hand-over p12 p45 --mesa totana --agreement AC-2026-003
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "Who leaves.") var person: String
    @Argument(help: "Who answers from now on.") var successor: String
    @Option(help: "The mesa.") var mesa: String
    @Option(help: "Only this agreement; as often as needed.") var agreement: [String] = []

    func run(_ session: Session) async throws {
      let chosen = try await list(session)
      guard !chosen.isEmpty else { return try session.say("cli.handOver.none", [:]) }
      let named: JSONValue? =
        agreement.isEmpty ? nil : .array(chosen.map { $0["id"] ?? .null })
      try await session.give(
        "person.handOver",
        data(
          ("agreements", named), ("mesa", text(mesa)), ("person", text(person)),
          ("successor", text(successor))), writing)
    }

    /// Shows what would move, and returns it.
    private func list(_ session: Session) async throws -> [JSONValue] {
      let instance = try await session.connect(.read)
      defer { try? instance.close() }
      guard let mesaID = MesaID(rawValue: mesa) else {
        throw Refusal("record.unknown", ["kind": "mesa", "id": .word(mesa)], field: "--mesa")
      }
      let actor = try globals.actor()
      let numbers = Numbers(client: instance.client, principal: actor)
      var wanted: Set<String> = []
      for text in agreement { wanted.insert(try await numbers.identifier(text)) }
      let records = try await instance.client.list(
        ListQuestion(.agreement, mesa: mesaID, as: actor))
      let moving = records.filter { record in
        let answers = record.elements("parts").contains {
          $0["responsible"]?.stringValue == person && $0["completedAt"] == nil
        }
        let isOpen = ["open", "inProgress"].contains(record["state"]?.stringValue ?? "")
        return isOpen && answers
          && (wanted.isEmpty || wanted.contains(record["id"]?.stringValue ?? ""))
      }
      guard !moving.isEmpty else { return [] }
      try session.say(
        "cli.handOver.list",
        ["n": String(moving.count), "person": person, "successor": successor])
      let table = TableLayout(
        [
          .init(heading: session.words.text("column.number"), whole: true),
          .init(heading: session.words.text("column.text"), minimum: 24),
          .init(heading: session.words.text("column.due"), whole: true),
        ],
        rows: moving.map { record in
          ["number", "text", "due"].map { record[$0]?.stringValue ?? "" }
        })
      for line in table.lines(width: session.messages.width, style: session.messages.style) {
        try session.messages.write(line: line)
      }
      return moving
    }
  }
}
