import ArgumentParser
import Canonical
import EventLog
import MesaDomain
import MesaService

struct ApplyCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Carry out files of commands, in order.",
    discussion: """
      One command a line, as JSON; empty lines and lines that begin with # are passed over. Stops at
      the first refusal and names FILE:LINE; what came before is durable. A file can be applied again
      from the start: what was accepted is not done twice. A line without an id takes one from the
      lines so far, so that a file can be mended at line n and applied again.

      EXAMPLES
        mesa apply Fixtures/totana-2017/commands.jsonl
        producer | mesa apply -
      """)

  @OptionGroup var globals: Globals
  @Argument(help: "Files of commands; - is standard input.") var files: [String]
  @Flag(help: "Say what would be refused; change nothing.") var dryRun = false
  @Option(help: "text, or json: a line on standard output each time something became durable.")
  var format = OutputFormat.text
  @Option(
    help: ArgumentHelp(
      "Also write the proof that the last entry is in the log (.tlog-proof).", valueName: "file"))
  var receipt: String?

  func validate() throws {
    guard receipt == nil || !dryRun else {
      throw ValidationError("Nothing is recorded with --dry-run, so there is no --receipt.")
    }
  }

  func run(_ session: Session) async throws {
    let instance = try session.open(.write)
    let bulk = instance.client.bulk()
    var applying = Applying(session, bulk, durableLines: format == .json)
    do {
      for file in files {
        try await applying.apply(
          file, chain: instance.vault.lineChain(), setting: try session.setting(),
          dryRun: dryRun)
      }
    } catch let stop as Applying.Stop {
      applying.progress.finish()
      try applying.conclude(dryRun: dryRun)
      throw session.report(stop.cause, at: stop.place)
    }
    applying.progress.finish()
    try applying.conclude(dryRun: dryRun)
    if let receipt {
      try await session.writeReceipt(for: instance.log.head.size, of: instance, to: receipt)
    }
  }
}

/// A run of `apply` over its files.
private struct Applying {
  /// Why it ended, and where.
  struct Stop: Error {
    let cause: any Error
    let place: String
  }

  let session: Session
  let bulk: BulkSession
  let durableLines: Bool
  var progress: Progress
  private var told = 0

  init(_ session: Session, _ bulk: BulkSession, durableLines: Bool) {
    (self.session, self.bulk, self.durableLines) = (session, bulk, durableLines)
    progress = session.progress(session.words.text("cli.apply.label"), total: nil)
  }

  mutating func apply(
    _ file: String, chain: LineChain, setting: CommandRequest.Setting, dryRun: Bool
  ) async throws {
    var chain = chain
    var reader = try LineReader(file)
    while true {
      let line: [UInt8]?
      do {
        line = try reader.next()
      } catch {
        let place = "\(file):\(reader.line)"
        if !dryRun { try await committed(at: place) }
        throw Stop(cause: error, place: place)
      }
      guard let bytes = line else { break }
      let place = "\(file):\(reader.line)"
      guard let first = bytes.first(where: { $0 != 32 && $0 != 9 && $0 != 13 }), first != 35
      else { continue }
      let identifier = chain.next(bytes)
      do {
        let request = try CommandRequest(
          try JSONValue(parsing: bytes),
          CommandRequest.Setting(
            principal: setting.principal, zone: setting.zone, identifier: { identifier }))
        try await bulk.add(request, dryRun ? .never : .whenFull)
      } catch {
        if !dryRun { try await committed(at: place) }
        throw Stop(cause: (error as? JSONFault)?.inLine(reader.line) ?? error, place: place)
      }
      try tell()
      progress.update(bulk.applied + bulk.repeated)
    }
    if !dryRun { try await committed(at: file) }
    try tell()
  }

  /// Makes durable what has been judged.
  private func committed(at place: String) async throws {
    do { try await bulk.commit() } catch { throw Stop(cause: error, place: place) }
  }

  /// For programs that must know what is durable.
  mutating func tell() throws {
    guard durableLines, bulk.applied > told else { return }
    told = bulk.applied
    try session.out.write(line: "{\"applied\":\(bulk.applied),\"repeated\":\(bulk.repeated)}")
  }

  mutating func conclude(dryRun: Bool) throws {
    try tell()
    try session.warn(bulk.warnings.uniqued())
    try session.say(
      dryRun ? "cli.apply.rehearsed" : "cli.apply.done",
      [
        "n": String(dryRun ? bulk.judged : bulk.applied),
        "repeated": bulk.repeated == 0 ? "" : String(bulk.repeated),
      ])
  }
}

extension JSONFault {
  /// As a refusal that counts lines from the start of the file.
  fileprivate func inLine(_ line: Int) -> any Error {
    Refusal(
      code, ["line": .number(line), "column": .number(column)],
      field: pointer.isEmpty ? nil : pointer)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first coming.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
