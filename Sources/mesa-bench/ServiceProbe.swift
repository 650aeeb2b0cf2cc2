import ArgumentParser
import Canonical
import Foundation
import Hummingbird
import Logging
import MesaDomain
import MesaService
import MesaWeb

/// Serves in a process of its own, as the bench asks it: an instance, or "hello" for comparison.
struct ServiceProbe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", shouldDisplay: false)

  @Argument(help: "The instance's folder; without it, hello.") var path: String?

  func run() async throws {
    guard let path else { return try await hello() }
    let instance = try OpenInstance(
      DataDirectory(path, casePace: nil), access: .write, via: nil, now: BenchInstance.now)
    let sink = FileHandle(forWritingAtPath: "/dev/null")
    var settings = try WebServer.Settings(
      host: "127.0.0.1", port: 0, language: .standard, zone: "Etc/UTC")
    // What is measured is how fast it can be, not how fast one person may go.
    (settings.limits.requestsPerSecond, settings.limits.burst) = (1_000_000, 1_000_000)
    let server = WebServer(
      instance, settings,
      journal: Journal { sink?.write(Data($0.canonicalBytes + [10])) },
      identifier: {
        var generator = SystemRandomNumberGenerator()
        return UUIDText.version7(at: BenchInstance.now(), using: &generator)
      })
    try await server.run(Supervisor(environment: [:])) { Self.tell($0) }
    try instance.close()
  }

  /// The bench waits for this line.
  @Sendable private static func tell(_ port: Int) {
    FileHandle.standardOutput.write(Data("\(port)\n".utf8))
  }

  private func hello() async throws {
    let router = Router()
    router.get("/") { _, _ in "hello" }
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { Self.tell($0.localAddress?.port ?? 0) },
      logger: Logger(label: "hello") { _ in SwiftLogNoOpLogHandler() })
    try await application.runService()
  }
}

/// A service that runs beside the bench.
final class RunningService {
  let port: Int
  /// From its start to the line with its port.
  let startSeconds: Double
  private let process = Process()

  /// - Parameter path: of an instance; nil for hello.
  init(_ path: String?) throws {
    let begun = now()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["serve"] + (path.map { [$0] } ?? [])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    startSeconds = now() - begun
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      process.terminate()
      throw AnchorFailure(code: EIO)
    }
    self.port = port
  }

  /// Mebibytes that it holds now, and held at most.
  func memory() throws -> (now: Double, peak: Double) {
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    func mebibytes(_ name: String) -> Double {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
      return (kibibytes.flatMap { Double($0) } ?? 0) / 1_024
    }
    return (mebibytes("VmRSS:"), mebibytes("VmHWM:"))
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
