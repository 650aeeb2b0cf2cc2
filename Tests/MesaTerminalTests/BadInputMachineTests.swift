import Foundation
import Testing

/// What the machine does to an instance: other processes, pipes, disks.
@Suite struct `A hostile machine` {
  private func many(_ count: Int) -> String {
    (0..<count).map { Tool.register("a\($0)") }.joined()
  }

  @Test func `a reader that has enough ends the export quietly`() async throws {
    let tool = try await Tool()
    let file = try tool.file(many(2_000))
    #expect(try await tool.mesa("apply", file).exit == 0)
    let run = try await tool.shell(
      "\"$0\" log export | head -1; echo \"${PIPESTATUS[0]}\"")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("instance.founded") == true)
    #expect(lines.last == "74")
    #expect(run.words == "")
    #expect(try await tool.state()[0].hasPrefix("verified 2004 entries"))
  }

  @Test func `a second writer is told to wait, and readers read`() async throws {
    let tool = try await Tool()
    let input = Pipe()
    let first = try Tool.start(
      ["apply", "-", "--format", "json"], data: tool.data, out: tool.folder + "/first.out",
      words: tool.folder + "/first.err", input: input)
    try input.fileHandleForWriting.write(contentsOf: Data(Tool.register("a").utf8))
    // It holds the lock once it has made its file of views.
    while !FileManager.default.fileExists(atPath: tool.data + "/views.sqlite") {
      try await Task.sleep(for: .milliseconds(10))
    }
    let second = try await tool.mesa(
      "do", "agency.register", "agency=b", "name=N", "kind=health")
    #expect(second.exit == 69)
    #expect(second.words.contains("[log.writerRunning]"))
    #expect(try await tool.mesa("list", "agency").exit == 0)
    #expect(try await tool.mesa("audit", "verify").exit == 0)
    try input.fileHandleForWriting.close()
    #expect(await Tool.end(of: first) == 0)
    #expect(try await tool.state()[0].hasPrefix("verified 5 entries"))
  }

  @Test func `a log of a later version is refused and left as it is`() async throws {
    let tool = try await Tool()
    let log = tool.data + "/log.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: log))
    bytes[63] = 99  // The last byte of user_version in the file's header.
    try bytes.write(to: URL(filePath: log))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: log)
    let file = try tool.file(Tool.register("a"))
    for arguments in [["apply", file], ["list", "agency"], ["audit", "verify"]] {
      let run = try await tool.shell(
        "\"$0\" " + arguments.map { "'\($0)'" }.joined(separator: " "))
      #expect(run.exit == 65, "\(arguments): \(run.words)")
      #expect(run.words.contains("[log.newerFormat]"), "\(arguments): \(run.words)")
    }
    #expect(try Data(contentsOf: URL(filePath: log)) == bytes)
  }

  @Test func `a damaged log is told from a good one`() async throws {
    let tool = try await Tool()
    let log = tool.data + "/log.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: log))
    let place = try #require(bytes.firstRange(of: Data("instance.founded\",\"v\"".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "I")
    try bytes.write(to: URL(filePath: log))
    let run = try await tool.mesa("audit", "verify")
    #expect(run.exit == 1)
    #expect(run.words.contains("1"), "\(run.words)")
    #expect(run.out == "")
  }

  @Test func `files that are missing are named`() async throws {
    let tool = try await Tool()
    let none = try await tool.mesa("list", "agency", "--data", tool.folder + "/none")
    #expect(none.exit == 66 && none.words.contains("[data.missing]"))
    let verify = try await tool.mesa("audit", "verify", "--data", tool.folder + "/none")
    #expect(verify.exit == 66, "\(verify.words)")
    let keys = try await tool.mesa("list", "agency", "--keys", tool.folder + "/none")
    #expect(keys.exit == 66 && keys.words.contains("[keys.missing]"))
    let again = try await tool.mesa("init", "--admin", "X")
    #expect(again.exit == 65 && again.words.contains("[data.exists]"))
  }

  @Test(.enabled(if: Disk.canMount, "needs the right to mount a small tmpfs"))
  func `a full disk keeps what was acknowledged, and goes on when there is room`() async throws {
    let disk = try await Disk(megabytes: 6)
    let tool = try await Tool(in: disk.path)
    let outside = NSTemporaryDirectory() + "/mesa-many-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: outside) }
    let count = 12_000
    try Data(many(count).utf8).write(to: URL(filePath: outside))
    let full = try await tool.mesa("apply", outside, "--format", "json")
    #expect(full.exit == 74, "\(full.words)")
    #expect(full.words.contains("[disk.full]"), "\(full.words)")
    let applied = full.out.split(separator: "\n").last?.firstMatch(of: /"applied":(\d+)/)
    let durable = try applied.map { try #require(Int($0.1)) } ?? 0
    try await disk.grow(megabytes: 64)
    let verified = try await tool.mesa("audit", "verify")
    #expect(verified.out.hasPrefix("verified \(4 + durable) entries"), "\(verified.words)")
    let rest = try await tool.mesa("apply", outside)
    #expect(rest.exit == 0, "\(rest.words)")
    #expect(try await tool.mesa("audit", "verify").out.hasPrefix("verified \(4 + count) entries"))
    try await disk.remove()
  }

  @Test(.enabled(if: Disk.canMount, "needs the right to mount a small tmpfs"))
  func `a disk without room for an instance gets none`() async throws {
    let disk = try await Disk(megabytes: 0)
    let run = try await Tool.launch(["init", "--admin", "X", "--data", disk.path + "/data"])
    #expect(run.exit == 74, "\(run.words)")
    #expect(run.words.contains("[disk.full]"), "\(run.words)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
    try await disk.remove()
  }

  @Test(.enabled(if: Disk.canMount, "needs the right to mount a small tmpfs"))
  func `a disk that can only be read is told so, and nothing is changed`() async throws {
    let disk = try await Disk(megabytes: 8)
    let tool = try await Tool(in: disk.path)
    let before = try await tool.state()
    try await disk.remount("ro")
    for arguments in [
      ["do", "agency.register", "agency=a", "name=N", "kind=health"],
      ["init", "--admin", "X", "--data", disk.path + "/other"],
    ] {
      let run = try await Tool.launch(
        arguments + (arguments[0] == "do" ? ["--data", tool.data] : []))
      #expect(run.exit == 74, "\(run.words)")
      #expect(run.words.contains("[data.readOnly]"), "\(run.words)")
    }
    try await disk.remount("rw")
    #expect(try await tool.state() == before)
    try await disk.remove()
  }
}

/// A small disk in memory.
final class Disk: Sendable {
  let path: String

  static let canMount: Bool = {
    guard getuid() == 0 else { return false }
    let path = NSTemporaryDirectory() + "/mesa-disk-" + UUID().uuidString
    defer { rmdir(path) }
    return mkdir(path, 0o700) == 0 && system("mount -t tmpfs -o size=1m tmpfs '\(path)'") == 0
      && system("umount '\(path)'") == 0
  }()

  /// - Parameter megabytes: 0 for a disk that holds next to nothing.
  init(megabytes: Int) async throws {
    path = NSTemporaryDirectory() + "/mesa-disk-" + UUID().uuidString
    guard mkdir(path, 0o700) == 0 else { throw Tool.Failed(words: "mkdir") }
    let size = megabytes == 0 ? "16k" : "\(megabytes)m"
    try await Self.run("mount", ["-t", "tmpfs", "-o", "size=\(size),mode=700", "tmpfs", path])
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  func grow(megabytes: Int) async throws { try await remount("size=\(megabytes)m") }
  func remount(_ option: String) async throws {
    try await Self.run("mount", ["-o", "remount,\(option)", path])
  }
  func remove() async throws { try await Self.run("umount", [path]) }

  private static func run(_ program: String, _ arguments: [String]) async throws {
    let run = try await Tool.launch(arguments, program: "/usr/bin/" + program)
    guard run.exit == 0 else { throw Tool.Failed(words: run.words) }
  }
}
