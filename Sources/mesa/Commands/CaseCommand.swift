import ArgumentParser
import Canonical
import Foundation
import MesaDomain
import MesaService

struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Keep the file of a woman's situation, under a code.",
    discussion: """
      A case is named by its code, C-7K3Q-M2XP-5. A text of - is read from standard input, so that
      nothing of hers stays in the history of the shell.

      FROM THE FIRST CALL
        mesa case open --mesa totana --kind psychological --kind economic
        mesa case contact CODE --channel phone --hours 9-14 --never-leave-message
        mesa case identity CODE --name - < name.txt
        mesa case risk CODE professional high
        mesa case say CODE selfReport interview - < told.txt
        mesa case show CODE

      Imminent danger: 112. Advice at any hour: 016. This program is no emergency channel.
      """,
    subcommands: [
      Open.self, List.self, Show.self, CaseTimelineVerb.self, Identity.self, Contact.self,
      Location.self,
      Risk.self, Say.self, Share.self, Voice.self, Incident.self, Child.self, Kinds.self,
      Title.self, Order.self, FollowUp.self, Accused.self, Assign.self, Close.self, Reopen.self,
      Merge.self, Split.self, Repeat.self,
    ])

  struct Open: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open a case; prints its code. Nobody asks for a complaint.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Option(help: "The mesa.") var mesa: String
    @Option(help: "Whose file it is; your desk's agency if not said.") var agency: String?
    @Option(help: "A kind of violence; several times for several.") var kind: [String]
    @Option(help: "Who takes care of it there.") var professional: String?

    func run(_ session: Session) async throws {
      var writing = writing
      let id = writing.id ?? Edge.identifier()
      writing.id = id
      try await session.give(
        "case.open",
        data(
          ("agency", text(agency)), ("kinds", texts(kind)), ("mesa", text(mesa)),
          ("professional", text(professional))), writing)
      guard !writing.dryRun, writing.format == .text else { return }
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let record = try await instance.client.show(.caseFile, id, as: try session.globals.actor())
      try session.say("cli.case.opened", ["code": record["code"]?.stringValue ?? ""])
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Cases of your desks, and what asks for the commission.")
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(.cases, .init(mesa: mesa), format)
    }
  }

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A case on one screen: safe contact first.")
    @OptionGroup var globals: Globals
    @Argument(help: "The case.") var file: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await ShowCommand.show(.caseFile, file, history: false, format, session)
    }
  }
}

/// What every verb of a case takes.
struct CaseOptions: ParsableArguments {
  @Argument(help: "The case, by its code.") var file: String
  @Option(help: "For which agency; needed only where you serve at several desks.")
  var agency: String?
}

extension Session {
  /// Gives a command on a case, its texts read from standard input where they are `-`.
  func give(
    _ command: String, on options: CaseOptions, _ fields: [(String, JSONValue?)],
    _ writing: WritingOptions
  ) async throws {
    var members = [JSONMember(name: "case", value: .string(options.file))]
    if let own = options.agency {
      members.append(JSONMember(name: "agency", value: .string(own)))
    }
    for (name, value) in fields {
      if let value { members.append(JSONMember(name: name, value: value)) }
    }
    try await give(command, .object(members), writing)
  }

  /// The identifier behind a code that stands in another field than the case itself.
  func identifier(_ code: String?) async throws -> String? {
    guard let code else { return nil }
    let instance = try await connect(.disclose)
    defer { try? instance.close() }
    return try await Numbers(client: instance.client, principal: try globals.actor())
      .identifier(code)
  }
}

func texts(_ values: [String]) -> JSONValue? {
  values.isEmpty ? nil : .array(values.map { .string($0) })
}
func truth(_ value: Bool?) -> JSONValue? { value.map { .bool($0) } }

/// A text as it was given, or of standard input where a hyphen stands for it.
func told(_ value: String?) throws -> JSONValue? {
  guard value == "-" else { return text(value) }
  let read = String(decoding: try LineReader.bytes(of: "-"), as: UTF8.self)
  return .string(read.trimmingCharacters(in: .whitespacesAndNewlines))
}
