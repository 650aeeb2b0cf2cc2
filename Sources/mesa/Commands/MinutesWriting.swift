import ArgumentParser
import Canonical
import MesaDomain
import MesaService

// Writing minutes: what is missing, and every text on one sheet.

extension MinutesCommand {
  struct Gaps: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What a session or its minutes still lack, with the rule that asks for it.",
      discussion: """
        Ends with 1 where something stands in the way of the next step.

        EXAMPLES
          mesa minutes gaps MEETING           # before closing the session
          mesa minutes gaps ACTA-2026-003     # from the draft to the approval
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The session.") var meeting: String
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.read)
      let actor = try globals.actor()
      let meeting = try await Numbers(client: instance.client, principal: actor)
        .identifier(meeting)
      let gaps = try await instance.client.gaps(of: meeting, as: actor)
      if format == .json {
        for gap in gaps {
          try session.out.write(line: String(decoding: gap.json.canonicalBytes, as: UTF8.self))
        }
      } else if gaps.isEmpty {
        try session.say("cli.gaps.none", [:])
      } else {
        try table(gaps, session)
      }
      if gaps.contains(where: \.blocks) { throw Exit.notAsClaimed }
    }

    private func table(_ gaps: [Minutes.Gap], _ session: Session) throws {
      let words = session.words
      let table = TableLayout(
        [
          .init(heading: words.text("column.rule"), whole: true),
          .init(heading: words.text("column.item"), whole: true),
          .init(heading: words.text("column.gap"), minimum: 30),
          .init(heading: words.text("column.blocks"), priority: 1),
        ],
        rows: gaps.map { gap in
          [
            gap.rule, gap.item.map(String.init) ?? "",
            words.text("gap." + gap.code.rawValue, gap.values.mapValues(\.description)),
            words.text(gap.blocks ? "cli.gaps.blocks" : "cli.gaps.known"),
          ]
        })
      for line in table.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
    }
  }

  struct Edit: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Write every text of the minutes on one sheet, then draft them.",
      discussion: """
        Opens the editor of EDITOR. What is wrong is told by line, and nothing is lost.

        EXAMPLES
          mesa minutes edit MEETING
          mesa minutes edit MEETING --print > acta.txt
          mesa minutes edit MEETING --file acta.txt
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Option(help: "A sheet that is written already; - for standard input.") var file: String?
    @Flag(help: "Print the sheet and change nothing.") var print = false

    func run(_ session: Session) async throws {
      let record = try await MinutesCommand.record(of: meeting, session)
      let sheet = MinutesSheet.ofMinutes(record, session.words)
      if print { return try session.out.write(sheet.text) }
      let id = record["id"]?.stringValue ?? meeting
      if let file {
        let text = try SheetReader.text(of: file)
        let written = try SheetReader(session).read(text, sheet, named: file)
        return try await draft(written, record, sheet, id, session)
      }
      try await SheetReader(session).edit(sheet, meeting: id) { written in
        try await draft(written, record, sheet, id, session)
      }
    }

    private func draft(
      _ written: MinutesSheet.Written, _ record: JSONValue, _ sheet: MinutesSheet, _ id: String,
      _ session: Session
    ) async throws {
      // Leaving the editor without a change is no new revision, least of all of what was sent out.
      if record["minutes"]?["number"] != nil, case .success(written) = sheet.read(sheet.text) {
        return try session.say("cli.nothing", [:])
      }
      let texts = written.texts.map { part in
        data(("item", number(Int(part.key))), ("text", .string(part.text)))
      }
      try await session.give(
        "minutes.draft",
        data(
          ("language", text(written.language)), ("meeting", .string(id)),
          ("texts", texts.isEmpty ? nil : .array(texts))), writing)
    }
  }

  struct Translate: Verb {
    static let configuration = CommandConfiguration(
      commandName: "translate", abstract: "Add the minutes in another language (R49).",
      discussion: """
        EXAMPLES
          mesa minutes translate MEETING ca --print > acta.ca.txt
          mesa minutes translate MEETING ca --file acta.ca.txt --certified
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The session.") var meeting: String
    @Argument(help: "Into which of the mesa's languages: es, gl, ca.") var language: String
    @Option(help: "The sheet with the texts; - for standard input.") var file: String?
    @Flag(help: "Print the sheet to write on.") var print = false
    @Flag(help: "The secretary answers for it: the copy is authentic.") var certified = false

    func validate() throws {
      guard print != (file != nil) else {
        throw ValidationError("Say either --print or --file FILE.")
      }
    }

    func run(_ session: Session) async throws {
      let record = try await MinutesCommand.record(of: meeting, session)
      let agreements = try await agreements(record, session)
      let sheet = MinutesSheet.ofTranslation(
        record, to: language, agreements: agreements.map { ($0.number, $0.text) }, session.words)
      if print { return try session.out.write(sheet.text) }
      guard let file else { return }
      let written = try SheetReader(session).read(
        try SheetReader.text(of: file), sheet, named: file)
      // What was translated before and is left as it was still belongs to it.
      let before = sheet.parts.filter { part in
        !part.text.isEmpty && !written.texts.contains { $0.key == part.key }
      }.map { ($0.key, $0.text) }
      let all = before + written.texts.map { ($0.key, $0.text) }
      let ids = Dictionary(agreements.map { ($0.number, $0.id) }) { first, _ in first }
      let items = all.filter { ids[$0.0] == nil }.map {
        data(("item", number(Int($0.0))), ("text", .string($0.1)))
      }
      let texts = all.compactMap { key, text in
        ids[key].map { data(("agreement", .string($0)), ("text", .string(text))) }
      }
      try await session.give(
        "minutes.translate",
        data(
          ("agreements", .array(texts)), ("certified", .bool(certified)),
          ("language", .string(language)),
          ("meeting", .string(record["id"]?.stringValue ?? meeting)), ("texts", .array(items))),
        writing)
    }

    private func agreements(
      _ record: JSONValue, _ session: Session
    ) async throws -> [(id: String, number: String, text: String)] {
      let instance = try await session.connect(.read)
      defer { try? instance.close() }
      let all = try await instance.client.list(ListQuestion(.agreement, as: try globals.actor()))
      return all.filter { $0["meeting"] == record["id"] }.map { agreement in
        (
          agreement["id"]?.stringValue ?? "", agreement["number"]?.stringValue ?? "",
          agreement["text"]?.stringValue ?? ""
        )
      }
    }
  }

  /// The session's minutes as the asker may read them.
  static func record(of meeting: String, _ session: Session) async throws -> JSONValue {
    let instance = try await session.connect(.read)
    defer { try? instance.close() }
    let actor = try session.globals.actor()
    let id = try await Numbers(client: instance.client, principal: actor).identifier(meeting)
    return try await instance.client.show(.minutes, id, as: actor)
  }
}

extension Minutes.Gap {
  /// As programs read it.
  fileprivate var json: JSONValue {
    let values = values.sorted { $0.key < $1.key }.map {
      JSONMember(name: "value." + $0.key, value: .string($0.value.description))
    }
    return .object(
      [
        JSONMember(name: "blocks", value: .bool(blocks)),
        JSONMember(name: "code", value: .string(code.rawValue)),
        JSONMember(name: "rule", value: .string(rule)),
      ] + (item.map { [JSONMember(name: "item", value: .integer(Int64($0)))] } ?? []) + values)
  }
}
