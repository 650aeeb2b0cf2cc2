import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

extension AuditCommand {
  /// The views of a moment, made anew in a place of their own.
  struct ReplayVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "replay", abstract: "Make the views of a moment anew from the log.",
      discussion: """
        From the first entry on, by the code that makes the running ones, into a folder of its own;
        prints the digest of each view. To look at the past, give --at to any list, show or report.

        EXAMPLES
          mesa audit replay --at 1200
          mesa audit replay --at 2026-03-31 --effective --out march
        """)
    @OptionGroup var globals: Globals
    @Flag(help: "As it was then, with what was recorded later.") var effective = false
    @Option(help: ArgumentHelp("A new folder for them.", valueName: "dir")) var out: String?
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let moment = try asked()
      let client = try Session(globals.present).open(.read).client
      try client.authorize("log.read", as: try globals.actor())
      let path = try out.map { try PrivatePaper.makeFolder(at: $0) + "/views.sqlite" }
      var progress = ProgressOfWork(session, "cli.replay.label")
      let (footing, views) = try await client.replay(moment ?? .position(client.size), into: path) {
        done, total in
        progress.update(done, of: total)
      }
      progress.finish()
      if format == .json {
        return try session.write(json: footing.json(with: views))
      }
      try session.out.write(
        line: "replayed \(footing.position) entries, root \(footing.head.hash)")
      try session.write(ViewTable.layout(views, session.words))
    }

    private func asked() throws(Refusal) -> PastMoment? {
      guard effective, let at = globals.at else { return try globals.past() }
      return .effective(try globals.instant(at, field: "--at"))
    }
  }

  /// From one event of a record or a mesa to the next.
  struct StepVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "step", abstract: "Go to the next event of a record or a mesa, or back.",
      discussion: """
        Says what happened there and what it changed; from the beginning where no --at is given, with
        --back from the end.

        EXAMPLES
          mesa audit step meeting/0190… --as person/…
          mesa audit step --mesa totana --at 1200 --back
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "The record, as meeting/ID, case/ID.") var record: String?
    @Option(help: "Of a mesa, with all its records.") var mesa: String?
    @Flag(help: "To the one before.") var back = false
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let scope = try DifferenceScope(record: record, mesa: mesa)
      let client = try await Session(globals.present).connect(.disclose).client
      let actor = try globals.actor()
      var from = back ? try await client.entries(at: nil, as: actor) + 1 : 0
      if let moment = try globals.past() {
        from = try await client.entries(at: moment, as: actor)
      }
      guard let next = try await client.step(from: from, of: scope, forward: !back, as: actor)
      else { return try session.say("cli.step.none", [:]) }
      let differences = try await client.differences(
        from: .position(max(1, next - 1)), to: .position(next), of: scope, as: actor)
      try session.tell(differences.to)
      try await DifferenceSheet(session, client, actor).write(differences, format)
    }
  }

  /// What changed between two moments.
  struct DiffVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "What changed between two moments, and by which events.",
      discussion: """
        Each moment is a position in the log, a time or a day.

        EXAMPLES
          mesa audit diff 1200 1340 --mesa totana
          mesa audit diff 2026-03-01 2026-04-01 --record meeting/0190… --as person/…
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "From then.") var from: String
    @Argument(help: "Until then.") var to: String
    @Option(help: "Of a mesa's records only.") var mesa: String?
    @Option(help: "Of one record, as meeting/ID, case/ID.") var record: String?
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let scope = try DifferenceScope(record: record, mesa: mesa)
      let client = try await session.connect(.disclose).client
      let actor = try globals.actor()
      let differences = try await client.differences(
        from: try globals.moment(from, field: "A"), to: try globals.moment(to, field: "B"),
        of: scope, as: actor)
      try await DifferenceSheet(session, client, actor).write(differences, format)
    }
  }
}

extension DifferenceScope {
  /// - Throws: `ValidationError` for both; `record.unknown` for what is no record.
  fileprivate init(record: String?, mesa: String?) throws {
    switch (record, mesa) {
    case (nil, nil): self = .instance
    case (nil, let mesa?):
      guard let id = MesaID(rawValue: mesa) else { throw Refusal.unknown("mesa", mesa) }
      self = .mesa(id)
    case (let record?, nil):
      let parts = record.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]) else {
        throw Refusal.unknown("record", record)
      }
      self = .record(kind, parts[1])
    case (_?, _?): throw ValidationError("A record or a mesa, not both.")
    }
  }
}

/// Differences as people read them: label by label, what it was and what it became.
private struct DifferenceSheet {
  private let session: Session
  private let client: any MesaClient
  private let actor: Principal

  init(_ session: Session, _ client: any MesaClient, _ actor: Principal) {
    (self.session, self.client, self.actor) = (session, client, actor)
  }

  func write(_ differences: Differences, _ format: OutputFormat) async throws {
    if format == .json {
      for record in differences.records { try session.write(json: record.json) }
      return
    }
    guard !differences.records.isEmpty else { return try session.say("cli.diff.none", [:]) }
    let names = try await Names(client, as: actor).byID
    let rows = RecordRows(session.words, names)
    for (index, record) in differences.records.enumerated() {
      if index > 0 { try session.out.write(line: "") }
      try write(record, rows)
    }
  }

  private func write(_ record: RecordDifference, _ rows: RecordRows) throws {
    let words = session.words
    let title = record.after["code"] ?? record.after["number"] ?? record.after["name"]
    try session.out.write(
      line: session.out.style.heading(
        words.word("kind", record.kind.rawValue) + " " + (title?.stringValue ?? record.id)))
    for event in record.events {
      try session.out.write(
        line: "  \(event.position)  \(event.effective.local(words))  "
          + words.line(ofEvent: event.type, event.data) + "  \(event.actor)")
    }
    let changes = changes(
      record.before.map { rows.rows($0) } ?? [], rows.rows(record.after))
    guard !changes.isEmpty else { return }
    try session.write(
      TableLayout(
        [
          .init(heading: words.text("column.what"), minimum: 16),
          .init(heading: words.text("column.before"), minimum: 16),
          .init(heading: words.text("column.after"), minimum: 16),
        ], rows: changes))
  }

  private func changes(
    _ before: [(label: String, value: String)], _ after: [(label: String, value: String)]
  ) -> [[String]] {
    let old = Dictionary(before.map { ($0.label, $0.value) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.label, $0.value) }) { first, _ in first }
    let gone = before.filter { new[$0.label] == nil }.map(\.label)
    return (after.map(\.label) + gone).filter { old[$0] != new[$0] }
      .map { [$0, old[$0] ?? "", new[$0] ?? ""] }
  }
}

extension RecordDifference {
  /// As programs read it.
  fileprivate var json: JSONValue {
    .object([
      JSONMember(name: "after", value: after), JSONMember(name: "before", value: before ?? .null),
      JSONMember(
        name: "events",
        value: .array(
          events.map { event in
            .object([
              JSONMember(name: "actor", value: .string(event.actor)),
              JSONMember(name: "at", value: .string(event.at.description)),
              JSONMember(name: "effective", value: .string(event.effective.description)),
              JSONMember(name: "position", value: .integer(Int64(event.position))),
              JSONMember(name: "type", value: .string(event.type)),
            ])
          })), JSONMember(name: "id", value: .string(id)),
      JSONMember(name: "kind", value: .string(kind.rawValue)),
    ])
  }
}

extension PastFooting {
  fileprivate func json(with views: [ViewDigest]) -> JSONValue {
    .object(
      (json.objectValue ?? []) + [JSONMember(name: "views", value: .array(views.map(\.json)))])
  }
}
