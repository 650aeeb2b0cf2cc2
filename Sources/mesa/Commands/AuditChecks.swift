import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

extension AuditCommand {
  /// The running views against the log, and all that was written down of them.
  struct DriftVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "drift", abstract: "Make the views anew and compare them row by row.",
      discussion: """
        Also with the figures that mesa audit commit has written into the log: a replay must come to
        the same, with keys or without. Ends with 1 where anything differs.

        EXAMPLE
          mesa audit drift
        """)
    @OptionGroup var globals: Globals
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let client = try session.open(.read).client
      try client.authorize("log.verify", as: try globals.actor())
      var progress = ProgressOfWork(session, "cli.replay.label")
      let report = try await client.drift { done, total in
        progress.update(done, of: total)
      }
      progress.finish()
      if format == .json {
        try session.write(json: report.json)
      } else {
        try session.out.write(
          line: "compared \(report.rows) rows at \(report.head.size) entries, root "
            + "\(report.head.hash): \(report.drifted.count + report.more) drifted")
        for row in report.drifted {
          try session.out.write(line: "  \(row.difference.rawValue)  \(row.view)  \(row.row)")
        }
        for commit in report.commits {
          try session.out.write(line: "  figures of \(commit.position): \(commit.outcome.text)")
        }
        for release in report.releases {
          try session.out.write(
            line: "  \(release.report) of \(release.subject), released at \(release.entry): "
              + (release.different.isEmpty
                ? "same" : "different: " + release.different.joined(separator: ", ")))
        }
      }
      if !report.isSound { throw Exit.notAsClaimed }
    }
  }

  /// Figures of the views, written into the log.
  struct CommitVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "commit", abstract: "Write the figures of the views into the log.",
      discussion: """
        So many rows and a digest of each, at this position: whoever replays the log must come to the
        same. mesa clock run does it once a month.

        EXAMPLE
          mesa audit commit
        """)
    @OptionGroup var globals: Globals

    func run(_ session: Session) async throws {
      let instance = try session.open(.write)
      let answer = try await instance.client.commitViews(as: try globals.actor())
      try session.tell([answer], instance.log)
    }
  }

  /// Today's decoders against everything that was ever recorded.
  struct ContractsVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "contracts",
      abstract: "Read the whole log with this version's decoders; to be run before an upgrade.",
      discussion: """
        Names every event that this version could not read, or not without losing a field. Ends with
        1 where there is one.

        EXAMPLE
          mesa audit contracts
        """)
    @OptionGroup var globals: Globals
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let log = try EventLog(path: globals.directory.log, mode: .read)
      defer { log.close() }
      // The operator reads the bare file: also one that this version could not open.
      if case .person = try globals.actor() {
        try session.open(.read).client.authorize("log.verify", as: try globals.actor())
      }
      var progress = ProgressOfWork(session, "cli.contracts.label")
      let report = try ContractCheck.run(log) { done, total in
        progress.update(done, of: total)
      }
      progress.finish()
      let found = report.findings.count + report.more
      if format == .json {
        try session.write(json: report.json)
      } else {
        try session.out.write(
          line: "read \(report.entries) entries of \(report.forms.count) forms, \(found) findings")
        for finding in report.findings {
          try session.out.write(
            line: "  \(finding.position)  \(finding.type)  \(finding.problem.rawValue)"
              + (finding.field.map { "  " + $0 } ?? ""))
        }
      }
      if found > 0 { throw Exit.notAsClaimed }
    }
  }
}

/// Digests of views as a table.
enum ViewTable {
  static func layout(_ views: [ViewDigest], _ words: Catalogue) -> TableLayout {
    TableLayout(
      [
        .init(heading: words.text("column.view"), whole: true),
        .init(heading: words.text("column.rows"), alignment: .right, whole: true),
        .init(heading: words.text("column.digest"), minimum: 16),
      ], rows: views.map { [$0.name, String($0.rows), $0.digest] })
  }
}

extension ViewDigest {
  var json: JSONValue {
    .object([
      JSONMember(name: "digest", value: .string(digest)),
      JSONMember(name: "name", value: .string(name)),
      JSONMember(name: "rows", value: .integer(Int64(rows))),
    ])
  }
}

extension CommitFinding.Outcome {
  fileprivate var text: String {
    switch self {
    case .same: "same"
    case .different(let views): "different: " + views.joined(separator: ", ")
    case .otherEdition(let edition): "of views of edition \(edition), not comparable"
    }
  }
}

extension DriftReport {
  fileprivate var json: JSONValue {
    .object([
      JSONMember(
        name: "commits",
        value: .array(
          commits.map { commit in
            .object([
              JSONMember(name: "entry", value: .integer(Int64(commit.entry))),
              JSONMember(name: "outcome", value: .string(commit.outcome.text)),
              JSONMember(name: "position", value: .integer(Int64(commit.position))),
            ])
          })),
      JSONMember(
        name: "drifted",
        value: .array(
          drifted.map { row in
            .object([
              JSONMember(name: "difference", value: .string(row.difference.rawValue)),
              JSONMember(name: "row", value: .string(row.row)),
              JSONMember(name: "view", value: .string(row.view)),
            ])
          })), JSONMember(name: "more", value: .integer(Int64(more))),
      JSONMember(name: "position", value: .integer(Int64(head.size))),
      JSONMember(name: "releases", value: .array(releases.map(\.json))),
      JSONMember(name: "root", value: .string(head.hash.description)),
      JSONMember(name: "rows", value: .integer(Int64(rows))),
    ])
  }
}

extension ReleaseFinding {
  fileprivate var json: JSONValue {
    .object([
      JSONMember(name: "different", value: .array(different.map { .string($0) })),
      JSONMember(name: "entry", value: .integer(Int64(entry))),

      JSONMember(name: "position", value: .integer(Int64(position))),
      JSONMember(name: "report", value: .string(report)),
      JSONMember(name: "subject", value: .string(subject)),
    ])
  }
}

extension ContractCheck.Report {
  fileprivate var json: JSONValue {
    .object([
      JSONMember(name: "entries", value: .integer(Int64(entries))),
      JSONMember(
        name: "findings",
        value: .array(
          findings.map { finding in
            .object([
              JSONMember(name: "field", value: finding.field.map { .string($0) } ?? .null),
              JSONMember(name: "position", value: .integer(Int64(finding.position))),
              JSONMember(name: "problem", value: .string(finding.problem.rawValue)),
              JSONMember(name: "type", value: .string(finding.type)),
            ])
          })),
      JSONMember(
        name: "forms",
        value: .object(
          forms.sorted { $0.key < $1.key }.map {
            JSONMember(name: $0.key, value: .integer(Int64($0.value)))
          })), JSONMember(name: "more", value: .integer(Int64(more))),
    ])
  }
}
