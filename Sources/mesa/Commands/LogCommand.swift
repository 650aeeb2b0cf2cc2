import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Read the event log, publish it, have it witnessed.",
    subcommands: [Show.self, Follow.self, Export.self, PublishVerb.self, WitnessVerb.self])

  struct Show: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Show entries as a table.",
      discussion: """
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
      let instance = try session.open(.read)
      try instance.client.authorize("log.read", as: try globals.actor())
      let words = session.words
      let size = instance.log.head.size
      let first = last.map { max(1, size - $0 + 1) } ?? from ?? 1
      var rows: [[String]] = []
      try instance.log.entries(from: first, through: to) { entry in
        let envelope = try entry.envelope()
        if let stream, envelope.stream != stream { return true }
        rows.append([
          String(envelope.position), envelope.at.description, envelope.actor, envelope.stream,
          String(envelope.version), envelope.type,
        ])
        return true
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
    }
  }

  struct Export: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Write entries as JSON Lines, exactly their bytes.",
      discussion: "EXAMPLE\n  mesa log export > log.jsonl")
    @OptionGroup var globals: Globals
    @Option(help: "First position.") var from: Int = 1
    @Option(help: "Last position.") var to: Int?

    func run(_ session: Session) async throws {
      let instance = try session.open(.read)
      try instance.client.authorize("log.read", as: try globals.actor())
      let out = session.out
      var buffer: [UInt8] = []
      try instance.log.entries(from: from, through: to) { entry in
        buffer += entry.bytes
        buffer.append(10)
        if buffer.count > 1 << 16 {
          try buffer.withUnsafeBytes { try out.write($0) }
          buffer.removeAll(keepingCapacity: true)
        }
        return true
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
      let instance = try session.open(.read)
      try instance.client.authorize("log.read", as: try globals.actor())
      var next = from ?? instance.log.head.size + 1
      // Another process may be the writer: its commits are seen by looking, not by being told.
      while !Task.isCancelled {
        let size = try instance.log.refresh().size
        if next <= size {
          try instance.log.entries(from: next, through: size) { entry in
            try session.out.write(entry.bytes)
            try session.out.write("\n")
            return true
          }
          next = size + 1
        }
        try await Task.sleep(for: .milliseconds(200))
      }
    }
  }
}
