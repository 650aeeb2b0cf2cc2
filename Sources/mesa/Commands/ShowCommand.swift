import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct ShowCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one record.",
    discussion: """
      EXAMPLES
        mesa show mesa totana
        mesa show mesa totana --on 2026-11-22
        mesa show meeting 0190… --as person/…
        mesa show agreement AC-2018-003 --history
      """)

  @OptionGroup var globals: Globals
  @Argument(
    help: """
      agency, person, calendar, mesa, meeting, minutes, agreement, certificate or instance.
      """)
  var kind: Named<RecordKind>
  @Argument(help: "Its id, or the number of minutes or of an agreement.") var id: String
  @Flag(help: "What happened to it, in order.") var history = false
  @Option(help: "Of a mesa: who sat and presided on that day.") var on: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  func validate() throws {
    guard let on else { return }
    guard kind.value == .mesa, !history, CivilDate(on) != nil else {
      throw ValidationError("--on is a day, 2026-11-22, and of a mesa.")
    }
  }

  func run(_ session: Session) async throws {
    try await Self.show(kind.value, id, history: history, format, session, on: on)
  }

  /// One record on the screen, or what happened to it.
  static func show(
    _ kind: RecordKind, _ id: String, history: Bool, _ format: OutputFormat, _ session: Session,
    on: String? = nil
  ) async throws {
    let isRecorded = kind.isGuarded || kind == .minutes
    let instance = try await session.connect(isRecorded ? .disclose : .read)
    let actor = try session.globals.actor()
    let id = try await Numbers(client: instance.client, principal: actor).identifier(id)
    var record = try await instance.client.show(kind, id, as: actor)
    if let on { record = record.membership(on: on) }
    if history {
      let lines = try await instance.client.history(kind, id, as: actor)
      if format == .json {
        for line in lines {
          try session.out.write(line: String(decoding: line.json.canonicalBytes, as: UTF8.self))
        }
        return
      }
      return try timeline(lines, record, session)
    }
    if format == .json {
      return try session.out.write(
        line: String(decoding: record.canonicalBytes, as: UTF8.self))
    }
    let names = try await Names(instance.client, as: actor).byID
    let sheets = RecordSheets(
      words: session.words, names: names, today: on ?? session.today.description)
    if var sheet = sheets.sheet(kind, record) {
      if kind == .mesa, let table = try await objectives(of: id, instance.client, session) {
        sheet.tables.append(table)
      }
      return try sheet.write(to: session.out)
    }
    let rows = RecordRows(session.words, names).rows(record)
    for line in KeyValue(rows).lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
  }

  /// What the mesa has set itself, for those who may read it.
  private static func objectives(
    of mesa: String, _ client: any MesaClient, _ session: Session
  ) async throws -> (title: String, layout: TableLayout)? {
    let records = try await client.list(
      ListQuestion(.objective, mesa: MesaID(rawValue: mesa), as: try session.globals.actor()))
    guard !records.isEmpty else { return nil }
    let words = session.words
    let columns = ListColumns(words, today: session.today.description).columns(.objectives)
      .filter { !["mesa", "id"].contains($0.name) }
    return (
      words.text("kind.objectives"),
      TableLayout(
        columns.map {
          TableLayout.Column(
            heading: words.text("column." + $0.name), minimum: $0.whole ? 6 : 12,
            priority: $0.priority, whole: $0.whole)
        }, rows: records.map { record in columns.map { $0.cell(record) } })
    )
  }

  private static func timeline(_ lines: [HistoryLine], _ record: JSONValue, _ session: Session)
    throws
  {
    let words = session.words
    let people = (record["people"]?.arrayValue ?? []).reduce(into: [String: String]()) {
      $0[$1["id"]?.stringValue ?? ""] = $1["name"]?.stringValue
    }
    // Said once where it is so of every line: it would only stand in the way.
    let allLate = !lines.isEmpty && lines.allSatisfy(\.isLate)
    if allLate { try session.say("cli.history.allLate", [:]) }
    let table = TableLayout(
      [
        .init(heading: words.text("column.effective"), whole: true),
        .init(heading: words.text("column.what"), minimum: 20),
        .init(heading: words.text("column.actor"), minimum: 12, priority: 1),
        .init(heading: words.text("column.version"), alignment: .right, whole: true),
        .init(heading: words.text("column.position"), alignment: .right, priority: 2, whole: true),
      ],
      rows: lines.map { line in
        let late = line.isLate && !allLate ? " · " + words.text("cli.history.late") : ""
        let person = line.data["person"]?.stringValue.map { " — " + (people[$0] ?? $0) } ?? ""
        return [
          line.effective.local(words),
          words.line(ofEvent: line.type, line.data) + person + late, line.actor,
          String(line.version), String(line.position),
        ]
      })
    for line in table.lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
  }
}

/// A record as labels and values, inner objects by their path.
struct RecordRows {
  private let words: Catalogue
  private let names: [String: String]

  init(_ words: Catalogue, _ names: [String: String]) {
    (self.words, self.names) = (words, names)
  }

  func rows(_ value: JSONValue, _ prefix: String = "") -> [(label: String, value: String)] {
    // As of when it is stands above.
    (value.objectValue ?? []).filter { $0.name != "asOf" }.flatMap {
      member -> [(label: String, value: String)] in
      let key = "column." + member.name
      let label = prefix + (words.has(key) ? words.text(key) : member.name)
      switch member.value {
      case .null: return []
      case .bool(let bool): return [(label, words.text(bool ? "cli.yes" : "cli.no"))]
      case .integer(let number): return [(label, String(number))]
      case .string(let text): return [(label, readable(text, member.name))]
      case .object: return rows(member.value, label + " · ")
      case .array(let elements): return list(elements, label)
      }
    }
  }

  private func list(
    _ elements: [JSONValue], _ label: String
  ) -> [(label: String, value: String)] {
    let plain = elements.compactMap(\.stringValue)
    if plain.count == elements.count {
      return plain.isEmpty ? [] : [(label, plain.map { readable($0) }.joined(separator: ", "))]
    }
    return elements.enumerated().flatMap { index, element in
      rows(element, "\(label) \(index + 1) · ")
    }
  }

  /// Times in the reader's zone, glossary words in the reader's language, names beside ids.
  private func readable(_ text: String, _ member: String = "") -> String {
    if let instant = Instant(text) { return instant.local(words) }
    for section in Self.sections[member] ?? [] where words.has(section + "." + text) {
      return words.text(section + "." + text)
    }
    let kind = Self.named[member] ?? member
    return names["\(kind)/\(text)"].map { "\($0) (\(text))" } ?? text
  }

  private static let sections = [
    "state": ["state"], "organ": ["organ"], "role": ["role"], "capacity": ["capacity", "role"],
    "kind": ["certificateKind", "agencyKind", "evidenceKind", "sessionKind"], "sense": ["sense"],
    "modality": ["modality"], "channel": ["channel"], "interest": ["interest"],
    "outcome": ["outcome"], "reason": ["certificateReason"],
  ]
  private static let named = [
    "owner": "agency", "promoter": "agency", "chair": "person", "secretary": "person",
    "holder": "person",
  ]
}
