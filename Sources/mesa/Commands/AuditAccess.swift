import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

extension AuditCommand {
  /// Who read what: the reading log's own questions.
  struct AccessVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "access", abstract: "Who was shown a case, when, for which agency and why.",
      discussion: """
        For the data-protection officer; the auditor reads the same under pseudonyms, and everybody
        what they have read themselves. That this was asked is recorded too.

        EXAMPLES
          mesa audit access C-7K2Q-M --as person/dpo
          mesa audit access case/0193… --from 2026-11-01 --format csv > readings.csv
          mesa audit access --mine --as person/…
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "Code of a case or a referral, or a record as case/ID, meeting/ID.")
    var record: String?
    @Flag(help: "What you have read yourself.") var mine = false
    @Option(help: "From that day on.") var from: String?
    @Option(help: "Up to that day, itself included.") var to: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func validate() throws {
      guard (record == nil) == mine else {
        throw ValidationError("Say which record, or --mine.")
      }
      for day in [from, to].compactMap(\.self) where CivilDate(day) == nil {
        throw ValidationError("--from and --to are days: 2026-11-22.")
      }
    }

    func run(_ session: Session) async throws {
      let instance = try await session.connect(.disclose)
      let lines = try await instance.client.readings(
        record.map { .ofRecord($0) } ?? .own, from: try start(of: from),
        to: try start(of: to, daysLater: 1)?.advanced(byMilliseconds: -1),
        as: try globals.actor())
      try AccessSheet(session, ofOne: record != nil).write(lines, format)
    }

    /// The first moment of a day in the zone that was asked for.
    private func start(of day: String?, daysLater days: Int = 0) throws -> Instant? {
      guard let day = day.flatMap({ CivilDate($0) }) else { return nil }
      return try LocalTime.instant(
        day.adding(days: days).description + "T00:00", in: globals.zoneName)
    }
  }
}

/// Readings as a table, as JSON Lines or as CSV.
private struct AccessSheet {
  private let session: Session
  private let columns: [Column]

  private struct Column {
    let name: String
    var whole = false
    var priority = 0
    let cell: (AccessLine) -> String
  }

  /// - Parameter ofOne: of one record, which need not be named in each line.
  init(_ session: Session, ofOne: Bool) {
    self.session = session
    let words = session.words
    columns = [
      Column(name: "at", whole: true) { $0.at.local(words) },
      Column(name: "accessKind") { words.word("accessKind", $0.kind.rawValue) },
      Column(name: "reader", whole: true) { $0.reader },
      Column(name: "agency", whole: true) { $0.agency?.rawValue ?? "" },
      Column(name: "purpose") { line in
        line.purpose.map { words.word("accessPurpose", $0.rawValue) } ?? ""
      },
      Column(name: "record", whole: true, priority: ofOne ? 4 : 0) { $0.stream },
      Column(name: "compartments", priority: 1) { line in
        line.compartments.map { words.word("compartment", $0.rawValue) }.joined(separator: ", ")
      },
      Column(name: "right", priority: 3) { line in
        (line.right ?? "").split(separator: "/").enumerated().map { index, word in
          words.word(index == 0 ? "role" : "scope", String(word))
        }.joined(separator: " · ")
      },
      Column(name: "recipients", priority: 2) { $0.recipients.joined(separator: ", ") },
      Column(name: "ground", priority: 2) { $0.ground?.rawValue ?? "" },
    ]
  }

  func write(_ lines: [AccessLine], _ format: OutputFormat) throws {
    switch format {
    case .json:
      for line in lines {
        try session.out.write(line: String(decoding: line.json.canonicalBytes, as: UTF8.self))
      }
    case .csv:
      try session.out.write(
        CSV.document(
          headings: headings, rows: lines.map { line in columns.map { .text($0.cell(line)) } }))
    case .text: try table(lines)
    }
  }

  private var headings: [String] { columns.map { session.words.text("column." + $0.name) } }

  private func table(_ lines: [AccessLine]) throws {
    guard !lines.isEmpty else { return try session.say("cli.access.none", [:]) }
    let table = TableLayout(
      zip(columns, headings).map { column, heading in
        TableLayout.Column(
          heading: heading, minimum: column.whole ? 6 : 10, priority: column.priority,
          whole: column.whole)
      }, rows: lines.map { line in columns.map { $0.cell(line) } })
    for line in table.lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
    let agencies = Set(lines.compactMap(\.agency)).count
    try session.say(
      "cli.access.count",
      [
        "readings": String(lines.count), "readers": String(Set(lines.map(\.reader)).count),
        "agencies": String(agencies),
      ])
  }
}

extension AccessLine {
  /// As programs read it.
  fileprivate var json: JSONValue {
    func list(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }
    let all: [(String, JSONValue?)] = [
      ("agency", agency.map { .string($0.rawValue) }), ("at", .string(at.description)),
      ("compartments", list(compartments.map(\.rawValue))),
      ("ground", ground.map { .string($0.rawValue) }), ("kind", .string(kind.rawValue)),
      ("purpose", purpose.map { .string($0.rawValue) }), ("reader", .string(reader)),
      ("recipients", list(recipients)), ("right", right.map { .string($0) }),
      ("stream", .string(stream)),
    ]
    return .object(
      all.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }
}
