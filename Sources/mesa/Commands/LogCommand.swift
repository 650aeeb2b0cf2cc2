import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Read the event log, publish it, have it witnessed.",
    subcommands: [
      Show.self, Follow.self, Export.self, ImportVerb.self, PublishVerb.self, WitnessVerb.self,
    ])

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Show entries as a table.",
      discussion: """
        Entries of cases are recorded as read by who is named with --as, or withheld.

        EXAMPLES
          mesa log show --last 20
          mesa log show --stream meeting/0190…
        """)
    @OptionGroup var globals: Globals
    @Option(help: "First position.") var from: Int?
    @Option(help: "Last position.") var to: Int?
    @Option(help: "So many from the end.") var last: Int?
    @Option(help: "One record's entries only.") var stream: String?

    func run(_ session: Session) async throws {
      let instance = try session.open(.disclose, ties: false)
      let words = session.words
      let first = last.map { max(1, instance.log.head.size - $0 + 1) } ?? from ?? 1
      let actor = try globals.actor()
      var (rows, withheld): ([[String]], Int) = ([], 0)
      try await instance.client.entries(
        LogQuestion(from: first, to: to, stream: stream, how: .listed, as: actor)
      ) { entry in
        switch entry {
        case .whole(let bytes):
          rows.append(
            try bytes.withUnsafeBytes { bytes in
              let envelope = try Envelope(bytes)
              return [
                String(envelope.position), envelope.at.description, envelope.actor,
                envelope.stream, String(envelope.version), envelope.type,
              ]
            })
        case .withheld(let position, _):
          withheld += 1
          rows.append([String(position), "", "", words.text("cli.log.withheld"), "", ""])
        }
      }
      let table = TableLayout(
        [
          .init(heading: words.text("column.position"), alignment: .right, whole: true),
          .init(heading: words.text("column.at"), whole: true),
          .init(heading: words.text("column.actor"), minimum: 12, priority: 1),
          .init(heading: words.text("column.stream"), minimum: 16),
          .init(heading: words.text("column.version"), alignment: .right, priority: 2, whole: true),
          .init(heading: words.text("column.type"), minimum: 14),
        ], rows: rows)
      for line in table.lines(width: session.out.width, style: session.out.style) {
        try session.out.write(line: line)
      }
      if withheld > 0, actor.person == nil { try session.say("cli.log.withheldFromTerminal", [:]) }
    }
  }

  struct Export: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Write entries as JSON Lines, exactly their bytes.",
      discussion: """
        That entries of cases went out is recorded. An entry that a conflict of interest hides is
        told by its leaf, so that the tree can be checked without it.

        EXAMPLE
          mesa log export > log.jsonl
        """)
    @OptionGroup var globals: Globals
    @Option(help: "First position.") var from: Int = 1
    @Option(help: "Last position.") var to: Int?

    func run(_ session: Session) async throws {
      // Not tied at its end: handing the log out must not make it longer.
      let instance = try session.open(.disclose, ties: false)
      let out = session.out
      var buffer: [UInt8] = []
      try await instance.client.entries(
        LogQuestion(from: from, to: to, how: .exported, as: try globals.actor())
      ) { entry in
        buffer += entry.line
        if buffer.count > 1 << 16 {
          try buffer.withUnsafeBytes { try out.write($0) }
          buffer.removeAll(keepingCapacity: true)
        }
      }
      try buffer.withUnsafeBytes { try out.write($0) }
    }
  }

  struct Follow: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Write entries as they come, until interrupted.")
    @OptionGroup var globals: Globals
    @Option(help: "First position; the next one to come if not said.") var from: Int?

    func run(_ session: Session) async throws {
      let log = try EventLog(path: globals.directory.log, mode: .read)
      defer { log.close() }
      let actor = try globals.actor()
      try await show(LogQuestion(from: 1, to: 0, how: .exported, as: actor), session)
      var next = from ?? log.head.size + 1
      // Another process may be the writer: its commits are seen by looking, not by being told.
      while !Task.isCancelled {
        let size = try log.refresh().size
        if next <= size {
          try await show(
            LogQuestion(
              from: next, to: size, how: .exported, withholdsUnrecorded: true, as: actor), session)
          next = size + 1
        }
        try await Task.sleep(for: .milliseconds(200))
      }
    }

    /// With the instance open no longer than that takes, so that others can write.
    private func show(_ question: LogQuestion, _ session: Session) async throws {
      let instance = try session.open(.read, ties: false)
      defer { try? instance.close() }
      try await instance.client.entries(question) { entry in
        try entry.line.withUnsafeBytes { try session.out.write($0) }
      }
    }
  }
}
