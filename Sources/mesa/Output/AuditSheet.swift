import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// The auditor's answers as tables, as JSON Lines or as CSV.
struct AuditSheet {
  private let session: Session
  private var words: Catalogue { session.words }

  init(_ session: Session) { self.session = session }

  /// What a person held.
  func write(_ held: [HeldRight], _ format: OutputFormat) throws {
    try write(
      held.map { right in
        [
          ("what", right.what, words.word("role", right.what)),
          ("mesa", right.mesa?.rawValue, nil),
          ("organ", right.organ?.rawValue, right.organ.map { words.word("organ", $0.rawValue) }),
          ("agency", right.agency?.rawValue, nil),
          ("from", right.tenure?.from.description, nil),
          ("to", right.tenure?.to?.description, nil),
          ("position", String(right.position), nil),
          ("at", right.at.description, right.at.local(words)), ("actor", right.actor, nil),
        ]
      }, format)
  }

  /// Who could have seen what of a record.
  func write(_ rights: [RecordRight], _ format: OutputFormat) throws {
    try write(
      rights.flatMap { right in
        right.questions.map { question in
          [
            ("reader", right.person, nil),
            ("what", question.action, words.line(ofAction: question.action)),
            ("right", question.by, standing(question.by)), ("source", question.source, nil),
          ]
        }
      }, format)
  }

  /// Entries that were looked for.
  func write(_ findings: [AuditFinding], _ format: OutputFormat) throws {
    try write(
      findings.map { finding in
        [
          ("position", String(finding.position), nil),
          ("effective", finding.effective.description, finding.effective.local(words)),
          ("at", finding.at.description, finding.at.local(words)),
          ("what", finding.type, words.line(ofEvent: finding.type)),
          ("stream", finding.stream, nil), ("ground", finding.ground, nil),
          ("actor", finding.actor, nil),
        ]
      }, format)
  }

  /// Commands that were refused.
  func write(_ refused: [RefusedCommands], _ format: OutputFormat) throws {
    try write(
      refused.map { row in
        [
          ("date", row.day.description, nil), ("actor", row.principal, nil),
          ("what", row.command, words.word("command", row.command)), ("code", row.code, nil),
          ("count", String(row.count), nil),
        ]
      }, format)
  }

  /// What must never be.
  func write(
    votes: Int, _ unlawful: [QuorumFinding], numbers: Int, _ gaps: [NumberingFinding],
    _ format: OutputFormat
  ) throws {
    if format == .json {
      return try session.write(
        json: .object([
          JSONMember(
            name: "gaps",
            value: .array(
              gaps.map { gap in
                .object([
                  JSONMember(name: "book", value: .string(gap.book)),
                  JSONMember(name: "number", value: .integer(Int64(gap.number))),
                  JSONMember(name: "problem", value: .string(gap.problem.rawValue)),
                  JSONMember(name: "series", value: .string(gap.series)),
                  JSONMember(name: "year", value: .integer(Int64(gap.year))),
                ])
              })), JSONMember(name: "numbers", value: .integer(Int64(numbers))),
          JSONMember(
            name: "unlawful",
            value: .array(
              unlawful.map { vote in
                .object([
                  JSONMember(name: "code", value: vote.code.map { .string($0) } ?? .null),
                  JSONMember(name: "item", value: .integer(Int64(vote.item))),
                  JSONMember(name: "meeting", value: .string(vote.meeting)),
                  JSONMember(name: "position", value: .integer(Int64(vote.position))),
                  JSONMember(name: "problem", value: .string(vote.problem.rawValue)),
                ])
              })), JSONMember(name: "votes", value: .integer(Int64(votes))),
        ]))
    }
    try session.out.write(line: "judged \(votes) votes: \(unlawful.count) without quorum")
    for vote in unlawful {
      try session.out.write(
        line: "  \(vote.position)  \(vote.meeting)  \(vote.item)  \(vote.problem.rawValue)"
          + "  \(vote.present)/\(vote.needed)" + (vote.code.map { "  " + $0 } ?? ""))
    }
    try session.out.write(line: "counted \(numbers) numbers: \(gaps.count) gaps")
    for gap in gaps {
      try session.out.write(
        line: "  \(gap.book)  \(gap.series)  \(gap.year)  \(gap.number)  \(gap.problem.rawValue)")
    }
  }

  private func standing(_ text: String) -> String {
    text.split(separator: "/").enumerated().map { index, word in
      words.word(index == 0 ? "role" : "scope", String(word))
    }.joined(separator: " · ")
  }

  /// Each cell by its column's name, as programs read it, and as people do where that is not the same.
  private typealias Cell = (name: String, value: String?, shown: String?)

  private func write(_ rows: [[Cell]], _ format: OutputFormat) throws {
    if format == .json {
      for row in rows {
        try session.write(
          json: .object(
            row.map { JSONMember(name: $0.name, value: $0.value.map { .string($0) } ?? .null) }
              .sorted { $0.name < $1.name }))
      }
      return
    }
    guard let first = rows.first else { return try session.say("cli.audit.none", [:]) }
    let headings = first.map { words.text("column." + $0.name) }
    let cells = rows.map { row in row.map { $0.shown ?? $0.value ?? "" } }
    if format == .csv {
      return try session.out.write(
        CSV.document(headings: headings, rows: cells.map { $0.map { .text($0) } }))
    }
    try session.write(
      TableLayout(
        zip(first, headings).enumerated().map { index, column in
          TableLayout.Column(
            heading: column.1, minimum: column.0.name == "what" ? 16 : 6,
            priority: ["at", "from", "to", "organ", "source"].contains(column.0.name) ? 1 : 0,
            whole: column.0.name != "what" && column.0.name != "source")
        }, rows: cells))
  }
}

extension Catalogue {
  /// What an action reads, as people call it; its name where it has no words.
  fileprivate func line(ofAction name: String) -> String {
    has("action." + name) ? text("action." + name) : name
  }
}
