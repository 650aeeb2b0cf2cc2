import ArgumentParser
import Canonical
import MesaService

struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Follow what was agreed.",
    discussion: """
      EXAMPLES
        mesa agreement list --overdue
        mesa agreement report AGREEMENT 40 --note 'Draft circulated'
        mesa agreement evidence AGREEMENT publication 'Published on the town hall's site'
        mesa agreement complete AGREEMENT
        mesa agreement due --mesa totana
        mesa agreement extend AC-2026-003 2026-12-31 --reason lackOfMeans --session MEETING --item 3
      """,
    subcommands: [
      List.self, Report.self, Evidence.self, Complete.self, Cancel.self, Extend.self,
      Supersede.self, Due.self, Remind.self, Responsible.self,
    ])

  struct List: Verb {
    static let configuration = CommandConfiguration(abstract: "Agreements and how they stand.")
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Flag(help: "Still to be carried out.") var open = false
    @Flag(help: "Past their day.") var overdue = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try await session.list(
        .agreements, .init(mesa: mesa, open: open, overdue: overdue), format)
    }
  }

  struct Report: Verb {
    static let configuration = CommandConfiguration(abstract: "How far it is, in per cent.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Argument(help: "0 to 100.") var progress: Int
    @Option(help: "What was done; sealed.") var note: String?
    @Option(help: "Whose part; your agency's if not said.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.report",
        data(
          ("agency", text(agency)), ("agreement", text(agreement)), ("note", text(note)),
          ("progress", number(progress))), writing)
    }
  }

  struct Evidence: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What shows that it was done.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Argument(help: "document, publication, attendance or statement.") var kind: String
    @Argument(help: "What it is, and where it is kept; sealed.") var description: String
    @Option(help: "SHA-256 of a file kept elsewhere.") var sha256: String?
    @Option(help: "Whose part; your agency's if not said.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.evidence",
        data(
          ("agency", text(agency)), ("agreement", text(agreement)),
          ("description", text(description)),
          ("kind", text(kind)), ("sha256", text(sha256))), writing)
    }
  }

  struct Complete: Verb {
    static let configuration = CommandConfiguration(
      abstract: "It is carried out; there must be evidence.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Option(help: "Whose part; your agency's if not said.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.complete", data(("agency", text(agency)), ("agreement", text(agreement))),
        writing)
    }
  }

  struct Cancel: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Give it up by a later session's vote.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Option(help: "The session that decided it.") var session: String
    @Option(help: "Under which item.") var item: Int

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.cancel",
        data(
          ("agreement", text(agreement)), ("item", number(item)),
          ("session", text(self.session))), writing)
    }
  }
}
