import Foundation
import Testing

/// A service that the built `mesa` keeps over a small instance, and what is asked of it.
private final class Served: Sendable {
  let tool: Tool
  let url: String
  let token: String
  /// What verbs said over the files, before the service held them.
  let before: [String: Tool.Run]
  private let process: Process

  init(given commands: [String], asking verbs: [String] = []) async throws {
    tool = try await Tool()
    let file = tool.folder + "/commands.jsonl"
    try commands.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let applied = try await tool.mesa("apply", file)
    #expect(applied.exit == 0, "\(applied.words)")
    let made = try await tool.mesa(
      "token", "create", "--name", "test", "--scope", "read", "--scope", "write", "--as",
      "person/admin")
    token = made.out.split(separator: "\n").map(String.init).first { $0.hasPrefix("mesa_") } ?? ""
    var before: [String: Tool.Run] = [:]
    for verb in verbs {
      before[verb] = try await tool.shell("\"$0\" \(verb) --as person/admin")
    }
    self.before = before
    process = try Tool.start(
      ["serve", "--port", "0"], data: tool.data, out: tool.folder + "/serve.out",
      words: tool.folder + "/serve.err")
    var address: String?
    while address == nil, process.isRunning {
      try await Task.sleep(for: .milliseconds(20))
      let said = try String(contentsOfFile: tool.folder + "/serve.err", encoding: .utf8)
      address = said.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/).map { String($0.output) }
    }
    url = address ?? ""
  }

  func end() async -> Int32 {
    process.terminate()
    return await Tool.end(of: process)
  }

  /// The same verb over the network, in a shell whose data folder is another.
  func over(_ arguments: String) async throws -> Tool.Run {
    try await tool.shell(
      "MESA_DATA=/nonexistent MESA_TOKEN=\(token) \"$0\" \(arguments) --server \(url)")
  }

  static let setting = [
    #"{"command":"agency.register","data":{"agency":"town","name":"Ayuntamiento","kind":"municipality.political","municipality":"30008"}}"#,
    #"{"command":"person.register","data":{"person":"mayor","name":"Alcaldía"}}"#,
    #"{"effective":"2026-01-12T09:00","command":"mesa.promote","data":{"mesa":"alhama","name":"Mesa de Alhama","promoter":"town","municipalities":["30008"],"profile":"es-mc-mesa-cavi"}}"#,
  ]
}

@Suite struct `The terminal over the network` {
  /// What an administrator may ask, and what not: refusals are the same too.
  static let verbs = [
    "list agencies", "list persons --format json", "list mesas --format csv", "list seats",
    "list meetings", "list agreements --open", "show mesa alhama", "show mesa alhama --history",
    "show mesa alhama --format json", "show mesa nowhere", "show person mayor --lang es",

    "list mesas --mesa nowhere", "search Alhama", "desk", "desk --format json",
    "protocol show alhama", "audit rules", "audit refused", "audit find late",
    "audit register",
    "counts alhama --period 2025",
    "case show C-7K3Q-M2XP-5", "minutes show ACTA-2018-001", "agreement due",
    "conflict list",
  ]

  /// What tells how far the log has grown, as it does while a service keeps it.
  static let moving = [
    "show agency town --at 3", "list mesas --at 2", "list agencies --at 3000", "audit diff 1 4",
    "audit step --mesa alhama",
    "report attendance --period 2026 --mesa alhama --format csv",
  ]

  @Test(arguments: moving) func `says what the socket says`(verb: String) async throws {
    let served = try await Served(given: Served.setting)
    let there = try await served.over(verb)
    let here = try await served.tool.shell("\"$0\" \(verb) --as person/admin")
    #expect(there.out == here.out)
    #expect(there.words == here.words)
    #expect(there.exit == here.exit)
    #expect(await served.end() == 0)
  }

  @Test func `says byte for byte what the local one says`() async throws {
    let served = try await Served(given: Served.setting, asking: Self.verbs)
    for verb in Self.verbs {
      let there = try await served.over(verb)
      let here = try #require(served.before[verb])
      #expect(there.out == here.out, "\(verb)")
      #expect(there.words == here.words, "\(verb)")
      #expect(there.exit == here.exit, "\(verb)")
    }
    #expect(await served.end() == 0)
  }

  @Test func `carries a command out once, however often it is sent`() async throws {
    let served = try await Served(given: Served.setting)
    let command =
      "do person.register person=ines name=Inés --id 01a2020d-fd68-7001-8000-0000000000a1"
    let first = try await served.over(command)
    #expect(first.exit == 0, "\(first.words)")
    #expect(first.out.contains("person/ines"))
    let again = try await served.over(command)
    #expect(again.exit == 0)
    let local = try await served.tool.shell("\"$0\" \(command) --as person/admin")
    #expect(local.out == again.out)
    #expect(local.words == again.words)
    #expect(await served.end() == 0)
  }

  @Test(arguments: [
    "init --admin Ana", "serve", "keys recovery", "backup /tmp/nowhere", "audit commit",
  ]) func `says clearly what is of the files`(verb: String) async throws {
    let served = try await Served(given: [])
    let run = try await served.over(verb)
    #expect(run.exit == 65)
    #expect(run.words.contains("remote.localOnly"), "\(run.words)")
    #expect(await served.end() == 0)
  }

  @Test func `is not available where nobody answers`() async throws {
    let run = try await Tool.launch(["list", "mesas", "--server", "http://127.0.0.1:1"])
    #expect(run.words.contains("remote.noToken"))
    let tool = try await Tool()
    let away = try await tool.shell(
      "MESA_TOKEN=mesa_x \"$0\" list mesas --server http://127.0.0.1:1")
    #expect(away.exit == 69)
    #expect(away.words.contains("remote.unreachable"))
    #expect(away.out.isEmpty)
  }

  @Test(arguments: ["http://mesa.example.org", "http://10.0.0.1:8080"])
  func `sends nothing in clear to another machine`(url: String) async throws {
    let tool = try await Tool()
    let run = try await tool.shell("MESA_TOKEN=mesa_x \"$0\" list mesas --server \(url)")
    #expect(run.exit == 65)
    #expect(run.words.contains("remote.notEncrypted"))
  }

  @Test func `remembers a service for its owner's eyes alone`() async throws {
    let served = try await Served(given: Served.setting)
    let home = "XDG_CONFIG_HOME=\(served.tool.folder)/config MESA_DATA=/nonexistent"
    let login = try await served.tool.shell(
      "echo \(served.token) | \(home) \"$0\" login \(served.url) --token --profile town")
    #expect(login.exit == 0, "\(login.words)")
    #expect(login.words.contains("person/admin"))
    let file = served.tool.folder + "/config/mesa/town.json"
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let listed = try await served.tool.shell("\(home) \"$0\" list mesas --profile town")
    #expect(listed.exit == 0)
    #expect(listed.out.contains("Alhama"))
    let open = try await served.tool.shell(
      "chmod 644 \(file); \(home) \"$0\" list mesas --profile town")
    #expect(open.exit == 65)
    #expect(open.words.contains("remote.profileOpen"))
    let gone = try await served.tool.shell(
      "chmod 600 \(file); \(home) \"$0\" logout --profile town; "
        + "\(home) \"$0\" list mesas --profile town")
    #expect(gone.words.contains("remote.profileUnknown"))
    #expect(await served.end() == 0)
  }
}

@Suite struct `The terminal of the machine while the service runs` {
  @Test func `says through the socket what it says over the files`() async throws {
    let verbs = `The terminal over the network`.verbs
    let served = try await Served(given: Served.setting, asking: verbs)
    for verb in verbs {
      let through = try await served.tool.shell("\"$0\" \(verb) --as person/admin")
      let here = try #require(served.before[verb])
      #expect(through.out == here.out, "\(verb)")
      #expect(through.words == here.words, "\(verb)")
      #expect(through.exit == here.exit, "\(verb)")
    }
    #expect(await served.end() == 0)
  }

  @Test func `writes through the service that holds the files`() async throws {
    let served = try await Served(given: Served.setting)
    let socket = served.tool.data + "/service.sock"
    func mode() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int
    }
    // It stands there a moment before it has its mode, in a folder that is closed to others.
    var found = try mode()
    for _ in 0..<400 {
      if found == 0o600 { break }
      try await Task.sleep(for: .milliseconds(25))
      found = try mode()
    }
    #expect(found == 0o600)
    let done = try await served.tool.mesa(
      "do", "person.register", "person=ines", "name=Inés", "--as", "person/admin")
    #expect(done.exit == 0, "\(done.words)")
    #expect(done.out.contains("person/ines"))
    let refused = try await served.tool.mesa(
      "do", "person.register", "person=otra", "name=Otra", "--as", "person/mayor")
    #expect(refused.exit == 77, "\(refused.words)")
    #expect(await served.end() == 0)
    #expect(!FileManager.default.fileExists(atPath: socket))
  }

  @Test func `goes by the files again after a service that was killed`() async throws {
    let tool = try await Tool()
    let left = tool.data + "/service.sock"
    try Data().write(to: URL(filePath: left))
    let done = try await tool.mesa("do", "person.register", "person=ines", "name=Inés")
    #expect(done.exit == 0, "\(done.words)")
  }
}
