import Foundation
import Synchronization

/// The built `mesa`, run as people run it, over an instance in a folder of its own.
final class Tool: Sendable {
  struct Run: Sendable {
    let exit: Int32
    let out: String
    /// Words for people.
    let words: String
  }

  let folder: String
  var data: String { folder + "/data" }

  /// - Parameter folder: an existing one, which the caller removes; else one is made.
  init(in folder: String? = nil) async throws {
    owned = folder == nil
    self.folder = folder ?? NSTemporaryDirectory() + "/mesa-tool-" + UUID().uuidString
    if owned {
      try FileManager.default.createDirectory(
        atPath: self.folder, withIntermediateDirectories: false)
    }
    let made = try await mesa("init", "--admin", "Administración")
    guard made.exit == 0 else { throw Failed(words: made.words) }
  }

  struct Failed: Error { let words: String }
  private let owned: Bool

  deinit { if owned { try? FileManager.default.removeItem(atPath: folder) } }

  /// Beside the test bundle, where one build puts both.
  static let binary: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(filePath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "mesa").path
  }()

  func mesa(_ arguments: String...) async throws -> Run {
    try await run(Self.binary, arguments)
  }

  func shell(_ script: String) async throws -> Run {
    try await run("/bin/bash", ["-c", script, Self.binary])
  }

  private func run(_ program: String, _ arguments: [String]) async throws -> Run {
    try await Self.launch(arguments, program: program, data: data)
  }

  /// A run over whatever its arguments say.
  static func launch(
    _ arguments: [String], program: String = Tool.binary, data: String = ""
  ) async throws -> Run {
    let name = NSTemporaryDirectory() + "/mesa-run-" + UUID().uuidString
    defer {
      for end in [".out", ".err"] { try? FileManager.default.removeItem(atPath: name + end) }
    }
    let process = try start(
      arguments, program: program, data: data, out: name + ".out", words: name + ".err")
    let exit = await end(of: process)
    func text(_ end: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: name + end)), as: UTF8.self)
    }
    return Run(exit: exit, out: try text(".out"), words: try text(".err"))
  }

  /// A run that goes on while others do; its input is `input`.
  static func start(
    _ arguments: [String], program: String = Tool.binary, data: String, out: String,
    words: String, input: Pipe? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    // CI is root in a container, and verbs come faster there than people's do.
    process.environment = [
      "MESA_DATA": data, "MESA_LANG": "en", "PATH": "/usr/bin:/bin",
      "MESA_SERVE_ALLOW_ROOT": "true", "MESA_SERVE_LIMITS_BURST": "10000",
    ]
    for path in [out, words] { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: words)
    process.standardInput = input ?? FileHandle.nullDevice
    try process.run()
    return process
  }

  static func end(of process: Process) async -> Int32 {
    while process.isRunning { try? await Task.sleep(for: .milliseconds(5)) }
    return process.terminationStatus
  }

  /// Writes a file of commands.
  func file(_ bytes: [UInt8], _ name: String = "input.jsonl") throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func file(_ text: String, _ name: String = "input.jsonl") throws -> String {
    try file(Array(text.utf8), name)
  }

  /// What the log and the views hold, as the tool tells it.
  func state() async throws -> [String] {
    var state: [String] = []
    for arguments in [
      ["audit", "verify"], ["list", "agency", "--format", "json"],
      ["list", "person", "--format", "json"], ["list", "mesa", "--format", "json"],
    ] {
      let run = try await run(Self.binary, arguments)
      guard run.exit == 0 else { throw Failed(words: run.words) }
      state.append(run.out)
    }
    return state
  }

  static func register(_ agency: String, _ name: String = "N") -> String {
    #"{"command":"agency.register","data":{"agency":"\#(agency)","name":"\#(name)","kind":"health"}}"#
      + "\n"
  }
}
