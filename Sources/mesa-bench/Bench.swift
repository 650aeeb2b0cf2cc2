import ArgumentParser
import Foundation

/// How fast the log is, beside C loops over the same SQLite, tables, indexes and triggers.
@main struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mesa-bench",
    abstract: "Measures the log against plain C over the same SQLite.",
    discussion: """
      The machine is shared and its disk swings: only the ratio of two figures of one run means
      anything. Rounds alternate (C, ours, C, ours, …); the ratio is that of the medians.

        mesa-bench                      every row, in about two minutes
        mesa-bench --rows group,bulk    some rows
        mesa-bench --rows casework      a hundred thousand cases: some minutes more
        mesa-bench --rows reports       a region of a million activities: some minutes more
        mesa-bench --rows reads,posts,service   over HTTP, beside a plain Hummingbird
        mesa-bench --large 10000000     memory and opening at ten million entries
      """,
    subcommands: [Run.self, Probe.self, ServiceProbe.self], defaultSubcommand: Run.self)
}

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Runs the rows and prints the table.")

  @Option(help: "Folder for the logs that are written; on the disk that is to be measured.")
  var directory = "."

  @Option(help: "Rounds of each row.")
  var rounds = 7

  @Option(help: "Names of the rows to run, with commas between them. All without it.")
  var rows: String?

  @Option(help: "Entries of the log that is read and verified.")
  var entries = 300_000

  @Option(help: "Submitters at the same time.")
  var submitters = 64

  @Option(help: "Entries of the larger log for memory and opening; a tenth of it is the smaller.")
  var large = 1_000_000

  @Option(help: "Cases of the larger instance for casework; a tenth of it is the smaller.")
  var cases = 100_000

  @Option(help: "Activities of the larger region for reports; a tenth of it is the smaller.")
  var activities = 1_000_000

  @Flag(help: "Prints JSON instead of a table.")
  var json = false

  func run() async throws {
    let folder = URL(fileURLWithPath: directory)
      .appendingPathComponent("mesa-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let context = Context(
      folder: folder.path, entries: entries, submitters: submitters, large: large, cases: cases,
      activities: activities)
    let wanted = rows.map { Set($0.split(separator: ",").map(String.init)) }
    defer { context.stopServices() }
    var results: [Result] = []
    for row in Row.all where wanted?.contains(row.name) ?? true {
      note("\(row.name) …")
      results.append(try await row.measure(rounds: rounds, context))
    }
    var limits: [Limit] = []
    for check in LimitCheck.all where wanted?.contains(check.name) ?? true {
      note("\(check.name) …")
      limits += try await check.measure(context)
    }
    print(json ? try Report.json(results, limits) : Report.table(results, limits))
  }
}

/// Progress is for people: standard error.
func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
