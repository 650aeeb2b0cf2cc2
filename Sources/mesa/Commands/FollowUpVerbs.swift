import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

extension AgreementCommand {
  struct Extend: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Move the due day; the old one stays on record.",
      discussion: """
        A later session decides it; without --session the chair does, where the profile says so.

        EXAMPLE
          mesa agreement extend AC-2026-003 2026-12-31 --reason lackOfMeans --session MEETING --item 3
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Argument(help: "The new day: 2026-12-31.") var due: String
    @Option(
      help: "lackOfMeans, dependsOnOthers, scopeGrew, newFacts, forceMajeure or other.")
    var reason: String
    @Option(help: "The session that decided it.") var session: String?
    @Option(help: "Under which item.") var item: Int?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.extend",
        data(
          ("agreement", text(agreement)), ("due", text(due)), ("item", number(item)),
          ("reason", text(reason)), ("session", text(self.session))), writing)
    }
  }

  struct Supersede: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A later agreement stands in its place.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The earlier agreement.") var agreement: String
    @Option(help: "The later one.") var by: String

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.supersede", data(("agreement", text(agreement)), ("by", text(by))), writing)
    }
  }

  struct Responsible: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Name who answers for it in the agency.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Argument(help: "Who answers for it.") var person: String
    @Option(help: "Which agency's part; your own if not said.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.nameResponsible",
        data(
          ("agency", text(agency)), ("agreement", text(agreement)), ("person", text(person))),
        writing)
    }
  }

  struct Remind: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Record that its agencies were reminded; of each thing once.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The agreement.") var agreement: String
    @Option(help: "Only this agency.") var agency: String?

    func run(_ session: Session) async throws {
      try await session.give(
        "agreement.remind", data(("agency", text(agency)), ("agreement", text(agreement))),
        writing)
    }
  }

  struct Due: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What is overdue, due soon, or without an answer.",
      discussion: """
        How many days ahead follows from the profile, or from --days.

        EXAMPLES
          mesa agreement due --mesa totana
          mesa agreement due --days 30 --format csv
        """)
    @OptionGroup var globals: Globals
    @Option(help: "Of one mesa.") var mesa: String?
    @Option(help: "Days ahead; as the profile says if not said.") var days: Int?
    @Option(help: "As on that day; today if not said.") var on: String?
    @Flag(help: "Only what nobody has been reminded of.") var unreminded = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func validate() throws {
      if let days, days < 0 { throw ValidationError("--days is 0 or more.") }
      if let on, CivilDate(on) == nil { throw ValidationError("--on is a day: 2026-11-22.") }
    }

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      let mesaID = try mesa.map { text in
        guard let id = MesaID(rawValue: text) else {
          throw Refusal("record.unknown", ["kind": "mesa", "id": .word(text)], field: "--mesa")
        }
        return id
      }
      let day = on.flatMap { CivilDate($0) } ?? session.today
      var lines = try await instance.client.due(
        on: day, ahead: days, mesa: mesaID, as: try globals.actor())
      if unreminded { lines = lines.filter { $0["reminded"] != .bool(true) } }
      if format == .json {
        for line in lines {
          try session.out.write(line: String(decoding: line.canonicalBytes, as: UTF8.self))
        }
        return
      }
      try table(lines, session)
    }

    private func table(_ lines: [JSONValue], _ session: Session) throws {
      let words = session.words
      let headings = ["number", "agency", "what", "due", "days", "reminded", "text"].map {
        words.text("column." + $0)
      }
      let rows = lines.map { line in
        [
          line["number"]?.stringValue ?? "", line["agency"]?.stringValue ?? "",
          words.word("dueKind", line["kind"]?.stringValue ?? ""),
          line["due"]?.stringValue ?? "", line["days"]?.integerValue.map { String($0) } ?? "",
          words.text(line["reminded"] == .bool(true) ? "cli.yes" : "cli.no"),
          line["text"]?.stringValue ?? "",
        ]
      }
      if format == .csv {
        return try session.out.write(
          CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
      }
      guard !rows.isEmpty else { return try session.say("cli.due.none", [:]) }
      let layout = TableLayout(
        zip(headings, [0, 0, 0, 0, 1, 2, 3]).enumerated().map { index, column in
          .init(
            heading: column.0, minimum: index == 6 ? 24 : 6, priority: column.1,
            whole: index != 6)
        }, rows: rows)
      for line in layout.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
    }
  }
}
