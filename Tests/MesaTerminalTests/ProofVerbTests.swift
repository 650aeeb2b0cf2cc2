import Foundation
import Testing

/// `audit prove`, `receipt`, `check`, `log publish` and `witness` as they are typed.
@Suite struct `Proofs on the terminal` {
  let tool: Tool

  init() async throws {
    tool = try await Tool()
    for (id, name) in [("a", "A"), ("b", "B"), ("c", "C")] {
      let run = try await tool.mesa(
        "do", "agency.register", "agency=\(id)", "name=\(name)", "kind=health")
      #expect(run.exit == 0, "\(run.words)")
    }
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = tool.folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func printed(_ arguments: String...) async throws -> String {
    let run = try await Tool.launch(arguments, data: tool.data)
    #expect(run.exit == 0, "\(run.words)")
    return run.out
  }

  private var size: Int {
    get async throws {
      let log = try await tool.mesa("log", "export")
      return log.out.split(separator: "\n").count
    }
  }

  @Test func `a receipt holds, here and with the key alone`() async throws {
    let receipt = try file("r", try await printed("audit", "receipt", "2"))
    let here = try await tool.mesa("audit", "check", "receipt", receipt)
    let count = try await size
    #expect(here.exit == 0, "\(here.words)")
    #expect(here.out == "holds: entry 2 of \(count)\n")
    let key = try await printed("audit", "key").trimmingCharacters(in: .whitespacesAndNewlines)
    let log = try await printed("log", "export").split(separator: "\n").map(String.init)
    let entry = try file("e", log[1] + "\n")
    let away = try await Tool.launch(
      ["audit", "check", "receipt", receipt, "--entry", entry, "--key", key])
    #expect(away.exit == 0, "\(away.words)")
    let other = try file("o", log[2])
    let wrong = try await Tool.launch(
      ["audit", "check", "receipt", receipt, "--entry", other, "--key", key])
    #expect(wrong.exit == 1 && wrong.words.contains("proof.otherEntry"), "\(wrong.words)")
  }

  @Test func `what is cut off or no receipt is told, never believed`() async throws {
    let receipt = try await printed("audit", "receipt", "2")
    for (name, text) in [
      ("empty", ""), ("cut", String(receipt.prefix(60))), ("note", String(receipt.dropLast(30))),
      ("noise", "\u{0}\u{1}\u{2}"),
    ] {
      let run = try await tool.mesa("audit", "check", "receipt", try file(name, text))
      #expect(run.exit == 65, "\(name): \(run.exit) \(run.words)")
    }
    #expect(try await tool.mesa("audit", "check", "receipt", tool.folder + "/none").exit == 66)
    let last = try await tool.mesa("audit", "receipt", "9223372036854775807")
    #expect(last.exit == 65 && last.words.contains("proof.outOfRange"), "\(last.words)")
  }

  @Test func `a checkpoint is this log's or it is not`() async throws {
    let note = try await printed("audit", "checkpoint")
    let mine = try await tool.mesa("audit", "check", "checkpoint", try file("n", note))
    #expect(mine.exit == 0 && mine.out.hasPrefix("holds: mesa.local/"), "\(mine.words)")
    let changed = note.replacingOccurrences(of: "\n\(try await size)\n", with: "\n1\n")
    let forged = try await tool.mesa("audit", "check", "checkpoint", try file("f", changed))
    #expect(forged.exit == 1 && forged.words.contains("proof.forged"), "\(forged.words)")
    let stranger = try await Tool()
    let theirs = try await stranger.mesa("audit", "checkpoint").out
    let other = try await tool.mesa("audit", "check", "checkpoint", try file("t", theirs))
    #expect(other.exit == 1 && other.words.contains("proof.otherLog"), "\(other.words)")
    let policy = try file("p", "witness w nokey\nquorum w\n")
    let bad = try await tool.mesa(
      "audit", "check", "checkpoint", try file("n", note), "--policy", policy)
    #expect(bad.exit == 65 && bad.words.contains("witness.policy"), "\(bad.words)")
  }

  @Test func `proofs are the contract's JSON, and hold between checkpoints`() async throws {
    let old = try file("old", try await printed("audit", "checkpoint"))
    let first = try await size
    #expect(
      try await tool.mesa("do", "agency.register", "agency=d", "name=D", "kind=health").exit == 0)
    let new = try file("new", try await printed("audit", "checkpoint"))
    let text = try await printed("audit", "prove", "consistency", "\(first)")
    #expect(text.hasPrefix("{\"first_size\":\(first),\"second_size\":\(first + 1),\"hashes\":["))
    let proof = try file("proof", text)
    func check(_ first: String, _ second: String) async throws -> Tool.Run {
      try await tool.mesa(
        "audit", "check", "consistency", proof, "--first", first, "--second", second)
    }
    #expect(try await check(old, new).exit == 0)
    #expect(try await check(new, old).exit == 1)
    #expect(try await check(old, old).exit == 1)
    let inclusion = try await printed("audit", "prove", "inclusion", "3")
    #expect(inclusion.hasPrefix("{\"leaf_index\":2,\"tree_size\":\(first + 1),\"root\":\""))
    let path = try file("inclusion", inclusion)
    let holds = try await tool.mesa("audit", "check", "inclusion", path, "--checkpoint", new)
    #expect(holds.exit == 0, "\(holds.words)")
    let stale = try await tool.mesa("audit", "check", "inclusion", path, "--checkpoint", old)
    #expect(stale.exit == 1 && stale.words.contains("proof.otherTree"), "\(stale.words)")
    let mixed = try await tool.mesa("audit", "check", "inclusion", proof, "--checkpoint", new)
    #expect(mixed.exit == 65, "\(mixed.words)")
  }

  @Test func `a command hands back its receipt when asked`() async throws {
    let path = tool.folder + "/given.tlog-proof"
    let given = try await tool.mesa(
      "do", "agency.register", "agency=e", "name=E", "kind=health", "--receipt", path)
    #expect(given.exit == 0, "\(given.words)")
    let held = try await tool.mesa("audit", "check", "receipt", path)
    let last = try await size
    #expect(held.out == "holds: entry \(last) of \(last)\n", "\(held.words)")
    let dry = try await tool.mesa(
      "do", "agency.register", "agency=f", "name=F", "kind=health", "--receipt", path, "--dry-run")
    #expect(dry.exit == 64)
    let commands = try file(
      "commands.jsonl",
      #"{"command":"agency.register","data":{"agency":"g","name":"G","kind":"health"}}"# + "\n")
    let applied = try await tool.mesa("apply", commands, "--receipt", path)
    #expect(applied.exit == 0, "\(applied.words)")
    #expect(try await tool.mesa("audit", "check", "receipt", path).out.hasPrefix("holds"))
  }

  @Test func `is published once, and never over another history`() async throws {
    let folder = tool.folder + "/public"
    let first = try await tool.mesa("log", "publish", folder)
    let count = try await size
    #expect(first.exit == 0, "\(first.words)")
    #expect(first.out.hasPrefix("published \(count) entries, root "))
    #expect(!FileManager.default.fileExists(atPath: folder + "/tile/entries"))
    #expect(try await tool.mesa("log", "publish", folder, "--entries").exit == 0)
    #expect(FileManager.default.fileExists(atPath: folder + "/tile/entries"))
    let other = try await Tool()
    let refused = try await other.mesa("log", "publish", folder)
    #expect(refused.exit == 1 && refused.words.contains("publish.contradicts"), "\(refused.words)")
    let none = try await tool.mesa("log", "publish", folder + "2", "--cosigned")
    #expect(none.exit == 66 && none.words.contains("checkpoint.notCosigned"), "\(none.words)")
  }

  @Test func `a witness that is away costs no entry and is told`() async throws {
    let missing = try await tool.mesa("log", "witness")
    #expect(missing.exit == 66, "\(missing.words)")
    let key = "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    let policy = try file("policy", "witness w \(key) http://127.0.0.1:1\nquorum w\n")
    let away = try await tool.mesa("log", "witness", "--policy", policy)
    #expect(away.exit == 69 && away.out.hasPrefix("w  unreachable"), "\(away.words)")
    let alone = try file("alone", "witness w \(key)\nquorum w\n")
    let none = try await tool.mesa("log", "witness", "--policy", alone)
    #expect(none.exit == 65 && none.words.contains("witness.none"), "\(none.words)")
    let others = try file(
      "others",
      "log log.example/audit+42dbfa5e+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea\n"
        + "witness w \(key) http://127.0.0.1:1\nquorum w\n")
    let wrong = try await tool.mesa("log", "witness", "--policy", others)
    #expect(wrong.exit == 65 && wrong.words.contains("witness.otherLog"), "\(wrong.words)")
    #expect(try await tool.mesa("audit", "verify").exit == 0)
  }

  @Test func `the auditors' verifier is printed whole`() async throws {
    let text = try await printed("audit", "verifier")
    #expect(text.hasPrefix("#!/usr/bin/env python3\n") && text.hasSuffix("sys.exit(main())\n"))
  }
}
