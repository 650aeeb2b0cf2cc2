import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// Opening a case that is not one's own, and looking into who did.
struct GlassCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glass", abstract: "Open a case that is not yours, for one hour; review who did.",
    discussion: """
      Grounds at a desk: vitalInterest, minorProtection, judicialOrder, dutyToReportCrime.
      Of auditors and data protection: judicialOrder, subjectRights, breachInquiry, legalityCheck.
      Parts: identity, protectedLocation, health, police, accused, narrative.
      In imminent danger call 112 first: this is no emergency channel.

      EXAMPLES
        mesa glass open C-7K3Q-M2XP-5 --ground vitalInterest --part identity --reason '…'
        mesa glass confirm C-7K3Q-M2XP-5 PERSON
        mesa glass list
        mesa glass review PERSON 3 --justified
        mesa glass release PERSON
      """,
    subcommands: [Break.self, Confirm.self, Review.self, Release.self, List.self])

  struct Break: Verb {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Open parts of a case for one hour.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "The ground.") var ground: String
    @Option(help: "A part of the file; several are allowed.") var part: [String] = []
    @Option(help: "Why, in 20 characters or more; sealed, and reviewed.") var reason: String
    @Option(help: "The agency for which you act.") var agency: String?

    func validate() throws {
      guard !part.isEmpty else { throw ValidationError("Say which parts: --part identity …") }
    }

    func run(_ session: Session) async throws {
      let (id, code) = try await session.glassed(file)
      try await session.give(
        "case.breakGlass",
        data(
          ("agency", text(agency)), ("case", text(id)), ("code", text(code)),
          ("compartments", .array(part.map { .string($0) })), ("ground", text(ground)),
          ("reason", text(reason))), writing)
    }
  }

  struct Confirm: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As a second auditor or data-protection officer, let a colleague see who it is.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Who asked.") var person: String

    func run(_ session: Session) async throws {
      let (id, _) = try await session.glassed(file)
      try await session.give(
        "case.confirmGlass", data(("case", text(id)), ("person", text(person))), writing)
    }
  }

  struct Review: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As data-protection officer: whether there was good reason.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "Who opened it.") var person: String
    @Argument(help: "Its number, as `mesa glass list` has it.") var opening: Int
    @Flag(inversion: .prefixedNo, help: "Whether there was good reason.") var justified: Bool
    @Option(help: "A note; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.reviewBreakGlass",
        data(
          ("justified", .bool(justified)), ("note", text(note)), ("opening", number(opening)),
          ("person", text(person))), writing)
    }
  }

  struct Release: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As data-protection officer: who opens many cases may go on; you have asked why.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "Who opened them.") var person: String

    func run(_ session: Session) async throws {
      try await session.give("glass.releasePace", data(("person", text(person))), writing)
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Who opened what and why; what waits for a review first. Your own, if you are not "
        + "data protection.")
    @OptionGroup var globals: Globals
    @Flag(help: "Also what has been reviewed.") var all = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let records = try await session.asking { client, actor in
        try await client.list(ListQuestion(.glass, as: actor))
      }
      if format == .json {
        for record in records { try session.write(json: record) }
        return
      }
      let rows = records.flatMap { record in
        (record["openings"]?.arrayValue ?? [])
          .filter { all || $0["justified"] == nil || $0["justified"] == .null }
          .map { session.row($0, of: record["person"]?.stringValue ?? "") }
      }
      guard !rows.isEmpty else { return try session.say("cli.glass.none", [:]) }
      let names = ["person", "number", "code", "ground", "parts", "until", "reviewBy", "reason"]
      try session.write(
        TableLayout(
          names.enumerated().map { index, name in
            .init(
              heading: session.words.text("column." + name), minimum: 6,
              priority: [4, 5].contains(index) ? 2 : 0, whole: index < 3)
          }, rows: rows))
    }
  }
}

extension Session {
  /// The case that somebody names by its code, to break its glass.
  fileprivate func glassed(_ typed: String) async throws -> (id: String, code: String) {
    guard let code = SpeakableCode(typed: typed) else {
      throw ValidationError("A case is named by its code: C-7K3Q-M2XP-5.")
    }
    let id = try await asking { client, actor in
      try await client.glassIdentifier(of: code, as: actor)
    }
    return (id, code.rawValue)
  }

  fileprivate func row(_ opening: JSONValue, of person: String) -> [String] {
    func moment(_ name: String) -> String {
      opening[name]?.stringValue.flatMap { words.time($0, .dateTime) } ?? ""
    }
    return [
      person, opening["version"]?.integerValue.map { String($0) } ?? "",
      opening["code"]?.stringValue ?? "",
      words.word("glassGround", opening["ground"]?.stringValue ?? ""),
      (opening["compartments"]?.arrayValue ?? []).compactMap(\.stringValue)
        .map { words.word("compartment", $0) }.joined(separator: ", "),
      moment("until"), moment("reviewDue"), opening["reason"]?.stringValue ?? "",
    ]
  }
}
