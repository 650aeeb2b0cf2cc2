import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ProtocolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Coordination profiles: the rules that a mesa works under.",
    discussion: """
      EXAMPLES
        mesa protocol list
        mesa protocol show totana --unconfirmed
        mesa protocol confirm totana organs/plenary/notice --reference 'Reglamento, art. 7'
        mesa protocol amend totana reglamento.yaml --agreement AC-2026-003 --from 2026-03-01
      """,
    subcommands: [List.self, Show.self, Check.self, Amend.self, Confirm.self])

  struct List: Verb {
    static let configuration = CommandConfiguration(abstract: "The profiles that can be adopted.")
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let catalogue = try ProfileCatalogue()
      let table = TableLayout(
        [
          .init(heading: session.words.text("column.id"), whole: true),
          .init(heading: session.words.text("column.title"), minimum: 20),
          .init(heading: session.words.text("column.languages"), priority: 1, whole: true),
        ],
        rows: catalogue.byID.values.sorted { $0.id < $1.id }.map { profile in
          [
            profile.id, profile.title.told(in: session.words.language),
            profile.languages.joined(separator: ", "),
          ]
        })
      for line in table.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
    }
  }

  struct Check: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Explain every error of a profile, with line and path.",
      discussion: "EXAMPLE\n  mesa protocol check Protocols/coordination/es-mc-mesa-cavi.yaml")
    @OptionGroup var globals: Globals
    @Argument(help: "The profile's file.") var file: String

    func run(_ session: Session) async throws {
      _ = try session.checkedProfile(file, tellsWarnings: true)
      try session.say("cli.profileGood", ["path": file])
    }
  }

  struct Amend: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Put a mesa's own rules in force from a day on, by an agreement of its plenary.",
      discussion: """
        The file is checked first, and says on which text it rests (regulation). Sessions that are
        already convened keep their rules.

        EXAMPLE
          mesa protocol amend totana reglamento.yaml --agreement AC-2026-003 --from 2026-03-01
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The profile's file.") var file: String
    @Option(help: "The plenary's agreement, by its number or id.") var agreement: String
    @Option(help: "First day in force.") var from: String

    func run(_ session: Session) async throws {
      let profile = try session.checkedProfile(file, tellsWarnings: false)
      let content = try JSONValue(parsing: try CanonicalEncoder().encode(profile))
      try await session.give(
        Mesa.AmendProfile.name,
        data(
          ("agreement", text(agreement)), ("from", text(from)), ("mesa", text(mesa)),
          ("profile", content)), writing)
    }
  }

  struct Confirm: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Confirm proposals of the profile in force by the article of the mesa's rules.",
      discussion: """
        A path speaks for all below it. mesa protocol show MESA --unconfirmed lists what is open.

        EXAMPLE
          mesa protocol confirm totana organs/plenary/notice --reference 'Reglamento, art. 7'
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "Values, each by its path.") var paths: [String]
    @Option(help: "Where the mesa's rules say so, as it is cited.") var reference: String

    func run(_ session: Session) async throws {
      try await session.give(
        Mesa.ConfirmValues.name,
        data(
          ("mesa", text(mesa)), ("paths", .array(paths.map { .string($0) })),
          ("reference", text(reference))), writing)
    }
  }
}

extension Session {
  /// The profile of a file, complete; every finding told, errors in any case.
  ///
  /// - Throws: exit 65 where there is an error.
  fileprivate func checkedProfile(_ file: String, tellsWarnings: Bool) throws -> Profile {
    let bytes = try LineReader.bytes(of: file)
    let report = try ProfileCatalogue().check(bytes, named: file)
    for finding in tellsWarnings ? report.findings : report.errors {
      let sentence = words.refusal(finding.code, finding.values)
      try out.write(
        line: "\(file):\(finding.line):\(finding.column): \(finding.severity.rawValue): "
          + "\(finding.path): \(sentence.printable()) [\(finding.code)]")
    }
    guard let profile = report.profile else {
      try say("cli.profileFaults", ["path": file, "faults": String(report.errors.count)])
      throw Exit.data
    }
    return profile
  }
}

extension [String: String] {
  /// A title in the reader's language, else in Spanish, else in any.
  func told(in language: Language) -> String {
    self[language.rawValue] ?? self["es"] ?? sorted { $0.key < $1.key }.first?.value ?? ""
  }
}
