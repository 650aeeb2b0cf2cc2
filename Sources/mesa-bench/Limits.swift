import ArgumentParser
import CAnchor
import EventLog
import Foundation

/// A figure that is held against a limit instead of a rate of C's.
struct Limit {
  let name: String
  let title: String
  let unit: String
  let value: Double
  let floor: Double
  let aim: Double
  /// What it was compared with, for the reader.
  let detail: String
}

struct LimitCheck {
  let name: String
  let measure: (Context) async throws -> [Limit]

  static var all: [LimitCheck] {
    [
      LimitCheck(name: "memory", measure: memory),
      LimitCheck(name: "opening", measure: opening),
      LimitCheck(name: "proofs", measure: proofs),
      LimitCheck(name: "past") { context in
        try await pastRecord(context) + pastMesa(context)
      },
      LimitCheck(name: "minutes", measure: minutes),
      LimitCheck(name: "earliest", measure: earliest),
      .vote,
      LimitCheck(name: "casework", measure: casework),
      LimitCheck(name: "reports", measure: reports),
      LimitCheck(name: "service", measure: service),
    ]
  }

  /// Peak memory of a process that does nothing else, for a log and for one ten times as long.
  private static func memory(_ context: Context) async throws -> [Limit] {
    var limits: [Limit] = []
    for size in [context.large / 10, context.large] {
      let path = try await context.log(of: size)
      let anchor = try Probe.spawn(.hash, path).peak
      for work in [Probe.Work.replay, .verify, .cores] {
        let peak = try Probe.spawn(work, path).peak
        limits.append(
          Limit(
            name: "memory", title: "\(work.rawValue) of \(size) entries, above C", unit: "MiB",
            value: peak - anchor, floor: 64, aim: 24,
            detail: String(format: "%.1f MiB, C %.1f MiB", peak, anchor)))
      }
    }
    return limits
  }

  private static func opening(_ context: Context) async throws -> [Limit] {
    let path = try await context.log(of: context.large)
    let seconds = try (0..<5).map { _ in try Probe.spawn(.open, path).seconds }
    return [
      Limit(
        name: "opening", title: "opening a log of \(context.large) entries", unit: "s",
        value: median(seconds), floor: 1, aim: 0.2, detail: "")
    ]
  }
}

/// Does one thing in a process of its own and prints how long it took and how much memory.
struct Probe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(shouldDisplay: false)

  enum Work: String, ExpressibleByArgument {
    case write, open, replay, verify, cores, hash
  }

  @Argument var work: Work
  @Argument var path: String
  @Option var entries = 100_000

  func run() async throws {
    let start = now()
    switch work {
    case .write: try await Workload.build(path, entries: entries)
    case .open: try EventLog(path: path, mode: .write).close()
    case .replay: _ = try await Row.replay(path)
    case .verify: _ = try Row.verify(path, cores: 1)
    case .cores: _ = try Row.verify(path, cores: Verification.cores)
    case .hash: _ = try Anchor.scan(path, mode: Int(MESA_SCAN_TREE))
    }
    let seconds = now() - start
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = peak.flatMap {
      Double($0.split(separator: " ", omittingEmptySubsequences: true).dropLast().last ?? "")
    }
    print("\(seconds) \((kibibytes ?? 0) / 1_024)")
  }

  static func spawn(_ work: Work, _ path: String) throws -> (seconds: Double, peak: Double) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["probe", work.rawValue, path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, numbers.count == 2 else {
      throw AnchorFailure(code: process.terminationStatus)
    }
    return (numbers[0], numbers[1])
  }
}
