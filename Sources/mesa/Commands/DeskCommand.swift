import ArgumentParser
import Canonical
import EventLog
import MesaDocuments
import MesaDomain
import MesaService

/// The desk at which an agency takes referrals in.
struct DeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "What waits on a desk, who serves at it, and who holds what.",
    discussion: """
      EXAMPLES
        mesa desk --as person/…
        mesa desk --agency cavi-totana --watch
        mesa desk people --mesa totana --agency cavi-totana
        mesa desk cover p12 --by p45 --mesa totana --agency cavi-totana --from 2026-12-01 --to 2026-12-15
        mesa desk workload
      """,
    subcommands: [
      Inbox.self, People.self, Join.self, Leave.self, Cover.self, Holds.self, Workload.self,
      CaseTimelineVerb.self,
    ],
    defaultSubcommand: Inbox.self)

  struct Inbox: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What waits, how long is left, what is late: the most urgent first.",
      discussion: """
        Your own desks if no agency is named. Codes only: whoever needs more opens the record, which is
        recorded.

        EXAMPLES
          mesa desk
          mesa desk --ahead 30 --format csv
          mesa desk --watch
        """)
    @OptionGroup var globals: Globals
    @Option(help: "The desk of one agency.") var agency: String?
    @Option(help: "In one mesa.") var mesa: String?
    @Option(help: "So many days ahead.") var ahead = 7
    @Flag(help: "Stay, and ring when something new waits or grows late.") var watch = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func validate() throws {
      if ahead < 0 || ahead > 3_650 { throw ValidationError("--ahead is 0 to 3650 days.") }
      if watch, format == .csv { throw ValidationError("--watch writes text or json.") }
    }

    func run(_ session: Session) async throws {
      if watch { return try await DeskWatch(session: session, question: question, self).run() }
      let instance = try await session.connect(.disclose)
      defer { try? instance.close() }
      let inbox = try await instance.client.desk(question())
      switch format {
      case .json: for item in inbox.items { try session.out.write(line: item.line()) }
      case .csv: try csv(inbox, session)
      case .text:
        let names = try await Names(instance.client, as: try globals.actor()).byID
        try show(inbox, DeskSheet(words: session.words, names: names), session)
      }
    }

    @Sendable func question() throws -> DeskQuestion {
      DeskQuestion(
        agency: try agency.map { try identifier($0, "agency", "--agency") },
        mesa: try mesa.map { try identifier($0, "mesa", "--mesa") },
        ahead: .seconds(ahead * 86_400), as: try globals.actor())
    }

    /// - Parameter height: lines that there are for it; the most urgent stays in sight. Nil: any.
    func show(
      _ inbox: DeskInbox, _ sheet: DeskSheet, _ session: Session, height: Int? = nil
    ) throws {
      if inbox.items.isEmpty {
        let isNobody = inbox.desks.isEmpty
        try session.say(isNobody ? "cli.desk.noDesk" : "cli.desk.empty", ["n": String(ahead)])
        if isNobody { try session.say("cli.desk.noDesk.help", [:]) }
        return
      }
      let heading = sheet.heading(inbox)
      for (index, line) in heading.enumerated() {
        let style = session.messages.style
        try session.say(index == 0 ? style.heading(line.printable()) : line.printable())
      }
      let table = sheet.table(inbox).lines(width: session.out.width, style: session.out.style)
      let room = height.map { DeskSheet.room(for: table.count, in: $0 - heading.count) }
      for line in table.prefix(room ?? table.count) { try session.out.write(line: line) }
      if let room, room < table.count { try session.say("cli.desk.cut", [:]) }
    }

    private func csv(_ inbox: DeskInbox, _ session: Session) throws {
      let words = session.words
      let columns = [
        "what", "code", "late", "due", "since", "risk", "mesa", "agency", "with", "person", "id",
      ]
      try session.out.write(
        CSV.document(
          headings: columns.map { words.text("column." + $0) },
          rows: inbox.items.map { item in
            [
              words.word("deskWork", item.what.rawValue), item.code,
              words.text(item.isLate ? "cli.yes" : "cli.no"), item.due?.description ?? "",
              item.since?.description ?? "", item.risk ?? "", item.mesa?.rawValue ?? "",
              item.agency?.rawValue ?? "", item.other?.rawValue ?? "",
              item.person?.rawValue ?? "", item.id,
            ].map { .text($0) }
          }))
    }
  }
}

/// An id as somebody typed it.
///
/// - Throws: `record.unknown`, for what is no id names no record.
func identifier<ID: RawRepresentable<String>>(
  _ text: String, _ kind: String, _ option: String
) throws -> ID {
  guard let id = ID(rawValue: text) else {
    throw Refusal("record.unknown", ["kind": .word(kind), "id": .word(text)], field: option)
  }
  return id
}

extension Encodable {
  /// As programs read it: canonical JSON on one line.
  func line() throws -> String {
    String(decoding: try CanonicalEncoder().encode(self), as: UTF8.self)
  }
}
