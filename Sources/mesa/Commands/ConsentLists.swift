import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

extension ConsentCommand {
  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "The ledger: to whom, what for, which data, until when, and how it stands.",
      discussion: """
        With --for-her, what she may be handed: without anything of which the law forbids her to
        hear (LO 7/2021, art. 7.4).
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The case, by its code.") var file: String
    @Flag(help: "What she may be handed.") var forHer = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let lines = try await session.asking { client, principal in
        let id = try await CaseCodes(client: client, principal: principal).identifier(file)
        return try await client.consentLedger(
          of: CaseID(wellFormed: id), forHer: forHer, as: principal)
      }
      try ConsentLists(session: session).write(
        lines, format, empty: "cli.consent.none",
        ConsentLists.ledger.filter { !forHer || $0.word != "number" })
    }
  }

  struct Overrides: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What was disclosed without consent in your name, as the superior.")
    @OptionGroup var globals: Globals
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let lines = try await session.asking { client, principal in
        try await client.overridesInOwnName(as: principal)
      }
      try ConsentLists(session: session).write(
        lines, format, empty: "cli.consent.noOverrides", ConsentLists.overrides)
    }
  }
}

/// Lines of the ledger as a table, as JSON Lines or as CSV.
struct ConsentLists {
  let session: Session

  /// A heading's word, whether it is left whole, and what stands under it.
  typealias Heading = (word: String, whole: Bool, priority: Int)

  static let ledger: [Heading] = [
    ("code", true, 3), ("number", true, 2), ("recipient", false, 0), ("purposes", false, 0),
    ("data", false, 0), ("since", true, 1), ("until", true, 0), ("state", false, 0),
  ]
  static let overrides: [Heading] = [
    ("code", true, 0), ("number", true, 0), ("author", false, 1), ("recipient", false, 0),
    ("ground", false, 0), ("data", false, 2), ("since", true, 0), ("until", true, 1),
    ("state", false, 0), ("text", false, 0),
  ]

  func write(
    _ lines: [JSONValue], _ format: OutputFormat, empty: String, _ headings: [Heading]
  ) throws {
    if format == .json {
      for line in lines { try session.write(json: line) }
      return
    }
    let rows = lines.map { line in headings.map { cell($0.word, line) } }
    if format == .csv {
      return try session.out.write(
        CSV.document(
          headings: headings.map { words.word("column", $0.word) },
          rows: rows.map { $0.map { .text($0.printable(keepingLines: true)) } }))
    }
    guard !rows.isEmpty else { return try session.say(empty, [:]) }
    try session.write(
      TableLayout(
        headings.map {
          .init(heading: words.word("column", $0.word), priority: $0.priority, whole: $0.whole)
        }, rows: rows))
  }

  private var words: Catalogue { session.words }

  private func cell(_ word: String, _ line: JSONValue) -> String {
    switch word {
    case "number": line["number"]?.integerValue.map { String($0) } ?? ""
    case "recipient": agencies(line["to"])
    case "purposes": purposes(line)
    case "ground": words.word("consentGround", line["ground"]?.stringValue ?? "")
    case "data": all(line["data"], "compartment")
    case "since": line["at"]?.stringValue.flatMap { words.time($0, .short) } ?? ""
    case "until": line["until"]?.stringValue.flatMap { words.time($0, .short) } ?? ""
    case "state": state(line)
    default: line[word]?.stringValue ?? ""
    }
  }

  private func agencies(_ value: JSONValue?) -> String {
    value?.stringValue
      ?? (value?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: ", ")
  }

  /// What for; of a disclosure without her, on which ground; of a refusal, that it is one.
  private func purposes(_ line: JSONValue) -> String {
    switch line["kind"]?.stringValue {
    case "override": words.word("consentGround", line["ground"]?.stringValue ?? "")
    case "refusal": words.word("consentLine", "refusal")
    default: all(line["purposes"], "consentPurpose")
    }
  }

  private func state(_ line: JSONValue) -> String {
    let marks = [
      line["notInformable"] == .bool(true) ? "cli.consent.notInformable" : nil,
      line["toNotify"] == .bool(true) ? "cli.consent.unnotified" : nil,
    ].compactMap(\.self).map { words.text($0) }
    return ([words.word("consentState", line["state"]?.stringValue ?? "")] + marks)
      .joined(separator: " · ")
  }

  private func all(_ list: JSONValue?, _ section: String) -> String {
    (list?.arrayValue ?? []).compactMap(\.stringValue).map { words.word(section, $0) }
      .joined(separator: ", ")
  }
}

extension Session {
  /// The case behind a code, also where it is known by a disclosure in one's own name alone.
  func namedCase(_ text: String) async throws -> String {
    guard let code = SpeakableCode(typed: text) else { return text }
    let named = try await asking { client, principal in
      try await client.overridesInOwnName(as: principal).first {
        $0["code"]?.stringValue == code.rawValue
      }?["case"]?.stringValue
    }
    if let named { return named }
    return try await caseID(text)
  }
}
