import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ConflictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflict", abstract: "Abstain, recuse and keep people out of a case (R50–R54).",
    discussion: """
      Grounds: personalInterest, marriage, kinship (--line blood|affinity --degree 1…),
      closeFriendship, manifestEnmity, expertOrWitness, serviceRelation, accusedAtWork.

      EXAMPLES
        mesa conflict declare C-7K3Q-M2XP-5 --ground kinship --line blood --degree 3
        mesa conflict exclude CASE PERSON --ground closeFriendship
        mesa conflict recuse C-7K3Q-M2XP-5 PERSON --ground manifestEnmity --promoter subject --text '…'
        mesa conflict answer CASE --deny
        mesa conflict decide CASE PERSON confirmed --alternate PERSON
        mesa conflict exclude-agency C-7K3Q-M2XP-5 policia-local-totana
      """,
    subcommands: [
      Declare.self, Propose.self, Exclude.self, Recuse.self, Answer.self, Decide.self,
      ExcludeAgency.self, ReadmitAgency.self, List.self,
    ])

  struct GroundOptions: ParsableArguments {
    @Option(help: "The ground.") var ground: String
    @Option(help: "Of kinship: blood or affinity.") var line: String?
    @Option(help: "Of kinship: its degree.") var degree: Int?
    @Option(help: "Of a service relation: when it ended.") var endedOn: String?
    @Option(help: "A note; sealed.") var note: String?

    func data(_ more: (String, JSONValue?)...) -> JSONValue {
      .object(
        (more + [
          ("ground", text(ground)), ("line", text(line)), ("degree", number(degree)),
          ("endedOn", text(endedOn)), ("note", text(note)),
        ]).compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
    }
  }

  struct Declare: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Of yourself: your access to the case ends at once.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var ground: GroundOptions
    @Argument(help: "The case, by its code.") var file: String
    @Option(help: "The session on whose roster it stands.") var meeting: String?

    func run(_ session: Session) async throws {
      let id = try await session.caseID(file, in: meeting)
      try await session.give("case.declareConflict", ground.data(("case", text(id))), writing)
    }
  }

  struct Propose: Verb {
    static let configuration = CommandConfiguration(abstract: "Propose that somebody stays out.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var ground: GroundOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Who.") var person: String

    func run(_ session: Session) async throws {
      let id = try await session.caseID(file)
      try await session.give(
        "case.proposeExclusion", ground.data(("case", text(id)), ("person", text(person))),
        writing)
    }
  }

  struct Exclude: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As superior, facilitator or data-protection officer: somebody stays out.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @OptionGroup var ground: GroundOptions
    @Argument(help: "The case.") var file: String
    @Argument(help: "Who.") var person: String

    func run(_ session: Session) async throws {
      let id = try await session.caseID(file)
      try await session.give(
        "case.exclude", ground.data(("case", text(id)), ("person", text(person))), writing)
    }
  }

  struct Recuse: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Promote a recusal, in writing and with its causes (R52).",
      discussion: "Promoters: subject, agency, participant, otherInterested.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "Who is recused.") var person: String
    @Option(help: "A cause; several are allowed.") var ground: [String] = []
    @Option(help: "Of kinship: blood or affinity.") var line: String?
    @Option(help: "Of kinship: its degree.") var degree: Int?
    @Option(help: "Who promotes it.") var promoter: String
    @Option(name: .customLong("text"), help: "What is written; sealed.") var what: String?

    func run(_ session: Session) async throws {
      let id = try await session.caseID(file)
      let grounds = ground.map { ground in
        let kin = ground == "kinship"
        return data(
          ("degree", kin ? number(degree) : nil), ("ground", text(ground)),
          ("line", kin ? text(line) : nil))
      }
      try await session.give(
        "case.promoteRecusal",
        data(
          ("case", text(id)), ("grounds", .array(grounds)), ("person", text(person)),
          ("promoter", text(promoter)), ("text", text(what))), writing)
    }
  }

  struct Answer: Verb {
    static let configuration = CommandConfiguration(
      abstract: "You are recused: say whether you see the cause (R52).")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Flag(help: "The cause is there.") var admit = false
    @Flag(help: "It is not.") var deny = false
    @Option(help: "A note; sealed.") var note: String?

    func validate() throws {
      if admit == deny { throw ValidationError("Say either --admit or --deny.") }
    }

    func run(_ session: Session) async throws {
      let id = try await session.caseID(file)
      try await session.give(
        "case.answerRecusal",
        data(("admits", .bool(admit)), ("case", text(id)), ("note", text(note))), writing)
    }
  }

  struct Decide: Verb {
    static let configuration = CommandConfiguration(
      abstract: "As the superior: the person stays out, or comes back.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, as mesa conflict list tells it: by code or id.") var file: String
    @Argument(help: "Who.") var person: String
    @Argument(help: "confirmed or notConflict.") var outcome: String
    @Option(help: "Who takes the place.") var alternate: String?
    @Option(help: "A note; sealed.") var note: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "case.decideConflict",
        data(
          ("alternate", text(alternate)), ("case", text(try await session.conflictCase(file))),
          ("note", text(note)), ("outcome", text(outcome)), ("person", text(person))), writing)
    }
  }

  struct ExcludeAgency: Verb {
    static let configuration = CommandConfiguration(
      commandName: "exclude-agency", abstract: "A whole agency stays out of a case.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The agency.") var agency: String

    func run(_ session: Session) async throws {
      try await session.give(
        "case.excludeAgency",
        data(("agency", text(agency)), ("case", text(try await session.caseID(file)))), writing)
    }
  }

  struct ReadmitAgency: Verb {
    static let configuration = CommandConfiguration(
      commandName: "readmit-agency", abstract: "What kept an agency out has ended.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The case, by its code.") var file: String
    @Argument(help: "The agency.") var agency: String

    func run(_ session: Session) async throws {
      try await session.give(
        "case.readmitAgency",
        data(("agency", text(agency)), ("case", text(try await session.caseID(file)))), writing)
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Conflicts on which you decide; never your own.")
    @OptionGroup var globals: Globals
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let found = try await session.asking { client, principal in
        try await client.conflicts(as: principal)
      }
      if format == .json { return try session.write(json: .array(found)) }
      let words = session.words
      let names = ["code", "person", "ground", "state", "until", "case"]
      try session.write(
        TableLayout(
          names.map { .init(heading: words.word("column", $0), whole: $0 != "state") },
          rows: found.map { entry in
            [
              entry["code"]?.stringValue ?? "", entry["person"]?.stringValue ?? "",
              words.word("conflictGround", entry["ground"]?.stringValue ?? ""),
              words.word("state.conflict", entry["state"]?.stringValue ?? ""),
              (entry["decideBy"] ?? entry["answerBy"])?.stringValue.flatMap {
                words.time($0, .shortDateTime)
              } ?? "", entry["case"]?.stringValue ?? "",
            ]
          }))
    }
  }
}

extension Session {
  /// The case of a conflict on which somebody decides, who need not be allowed to see the case.
  fileprivate func conflictCase(_ text: String) async throws -> String {
    guard let code = SpeakableCode(typed: text) else { return text }
    let known = try await asking { client, principal in
      try await client.conflicts(as: principal)
    }
    let found = known.first { $0["code"]?.stringValue == code.rawValue }
    if let id = found?["case"]?.stringValue { return id }
    return try await caseID(text)
  }
}
