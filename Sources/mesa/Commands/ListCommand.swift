import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// Kinds as people write them, in the plural or the singular.
enum ListKind: String, CaseIterable, ExpressibleByArgument {
  case agencies, persons, calendars, mesas, meetings, minutes, agreements, certificates, seats
  case cases, referrals, retentions
  case networks, offices, areas, activities, covenants, plans, releases
  case objectives, gatherings, evaluations, careFigures

  init?(argument: String) {
    if argument == "release" {
      self = .releases
      return
    }
    let singular = Self.allCases.first { $0 != .seats && $0.record.rawValue == argument }
    guard let kind = Self(rawValue: argument) ?? (argument == "seat" ? .seats : singular) else {
      return nil
    }
    self = kind
  }

  var record: RecordKind {
    switch self {
    case .agencies: .agency
    case .persons: .person
    case .calendars: .calendar
    case .mesas, .seats: .mesa
    case .meetings: .meeting
    case .minutes: .minutes
    case .agreements: .agreement
    case .certificates: .certificate
    case .cases: .caseFile
    case .referrals: .referral
    case .retentions: .retention
    case .networks: .network
    case .offices: .office
    case .areas: .area
    case .activities: .activity
    case .covenants: .covenant
    case .plans: .plan
    case .objectives: .objective
    case .gatherings: .gathering
    case .evaluations: .evaluation
    case .careFigures: .careFigures
    case .releases: .report
    }
  }
}

struct ListCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List records of a kind.",
    discussion: """
      EXAMPLES
        mesa list meetings --mesa totana --as person/…
        mesa list agreements --open
        mesa list agencies --format csv > agencies.csv
      """)

  @OptionGroup var globals: Globals
  @Argument(
    help: """
      agencies, persons, calendars, mesas, seats, meetings, minutes, agreements, certificates,
      networks, offices, areas, activities, covenants, plans, releases, objectives, gatherings,
      evaluations or careFigures.
      """)
  var kind: ListKind
  @Option(help: "Of one mesa.") var mesa: String?
  @Option(help: "Of one office: activities.") var office: String?
  @Option(help: "From which day on: activities.") var from: String?
  @Option(help: "Until which day: activities.") var to: String?
  @Flag(help: "Agreements still to be carried out.") var open = false
  @Flag(help: "Agreements past their day.") var overdue = false
  @Option(help: "text, json or csv.") var format = OutputFormat.text

  func validate() throws {
    for day in [from, to].compactMap(\.self) where CivilDate(day) == nil {
      throw ValidationError("\(day) is no day; a day is written 2026-11-22.")
    }
  }

  func run(_ session: Session) async throws {
    try await session.list(
      kind,
      Narrowing(
        mesa: mesa, office: office, from: from, to: to, open: open, overdue: overdue), format)
  }
}

extension ListCommand {
  /// Which records of a kind are asked for.
  struct Narrowing {
    var mesa: String?
    var office: String?
    /// Days.
    var from: String?
    var to: String?
    /// Agreements: still to be carried out; past their day.
    var open = false
    var overdue = false
  }
}

extension Session {
  /// Records of a kind, as `mesa list` and the verbs of each kind show them.
  func list(
    _ kind: ListKind, _ narrowing: ListCommand.Narrowing, _ format: OutputFormat
  ) async throws {
    let instance = try await connect(kind.record.isGuarded ? .disclose : .read)
    let mesa = try narrowing.mesa.map { text in
      guard let id = MesaID(rawValue: text) else {
        throw Refusal("record.unknown", ["kind": "mesa", "id": .word(text)], field: "--mesa")
      }
      return id
    }
    var question = ListQuestion(kind.record, mesa: mesa, as: try globals.actor())
    question.office = try narrowing.office.map { text in
      guard let id = OfficeID(rawValue: text) else {
        throw Refusal.unknown("office", text, field: "--office")
      }
      return id
    }
    question.from = narrowing.from.flatMap { CivilDate($0) }
    question.through = narrowing.to.flatMap { CivilDate($0) }
    var records = try await instance.client.list(question)
    let today = today.description
    if narrowing.open || narrowing.overdue { records = records.filter { $0.isOpenAgreement } }
    if narrowing.overdue {
      records = records.filter { ($0["due"]?.stringValue ?? "9999") < today }
    }
    if kind == .minutes { records = records.filter { $0["minutes"]?["number"] != nil } }
    if kind == .seats { records = records.flatMap(\.seats) }
    try list(records, kind, format, today: today)
  }
}

extension Session {
  /// What has a name, in the order of the reader's dictionary; the rest as it came.
  private func inOrder(_ records: [JSONValue], _ kind: ListKind) -> [JSONValue] {
    switch kind {
    case .agencies, .persons, .mesas: words.sorted(records) { $0["name"]?.stringValue ?? "" }
    default: records
    }
  }

  /// Records as a table, as JSON Lines or as CSV.
  func list(
    _ records: [JSONValue], _ kind: ListKind, _ format: OutputFormat, today: String
  ) throws {
    if format == .json {
      for record in records {
        try out.write(line: String(decoding: record.canonicalBytes, as: UTF8.self))
      }
      return
    }
    let records = inOrder(records, kind)
    let columns = ListColumns(words, today: today).columns(kind)
    let headings = columns.map { words.text("column." + $0.name) }
    let rows = records.map { record in columns.map { $0.cell(record) } }
    if format == .csv {
      return try out.write(
        CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
    }
    guard !records.isEmpty else {
      try say("cli.list.empty", [:])
      if [.meetings, .minutes, .agreements].contains(kind), try globals.actor() == .operator {
        try say("cli.list.asOperator", [:])
      }
      return
    }
    let table = TableLayout(
      zip(columns, headings).map { column, heading in
        TableLayout.Column(
          heading: heading,
          minimum: column.whole ? 6 : ["name", "text"].contains(column.name) ? 24 : 12,
          priority: column.priority,
          whole: column.whole)
      }, rows: rows)
    for line in table.lines(width: out.width, style: out.style) { try out.write(line: line) }
    let hidden = table.leftOut(width: out.width)
    if !hidden.isEmpty { try say("cli.list.leftOut", ["columns": hidden.joined(separator: ", ")]) }
  }
}

extension JSONValue {
  fileprivate var isOpenAgreement: Bool {
    ["open", "inProgress"].contains(self["state"]?.stringValue ?? "")
  }

  /// A mesa's seats, each with its mesa and organ.
  fileprivate var seats: [JSONValue] {
    (self["organs"]?.arrayValue ?? []).flatMap { organ in
      (organ["seats"]?.arrayValue ?? []).map { seat in
        .object(
          (seat.objectValue ?? []) + [
            JSONMember(name: "mesa", value: self["id"] ?? .null),
            JSONMember(name: "organ", value: organ["kind"] ?? .null),
          ])
      }
    }
  }
}
