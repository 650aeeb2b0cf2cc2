import Foundation
import Testing

/// `audit export` and `open`, `log import`, `backup drill` and `restore acknowledge` as they are typed.
@Suite struct `Bundles and restores on the terminal` {
  let tool: Tool

  init() async throws {
    tool = try await Tool()
    for id in ["a", "b"] {
      let run = try await tool.mesa(
        "do", "agency.register", "agency=\(id)", "name=A", "kind=health")
      #expect(run.exit == 0, "\(run.words)")
    }
  }

  private func run(_ arguments: String..., data: String) async throws -> Tool.Run {
    try await Tool.launch(arguments, data: data)
  }

  @Test func `a bundle opens elsewhere, is read, and is not written to`() async throws {
    let bundle = tool.folder + "/audit.tar"
    let made = try await tool.mesa("audit", "export", bundle)
    #expect(made.exit == 0 && made.out.hasPrefix("exported 6 entries"), "\(made.words)")
    let key = try await tool.mesa("audit", "key").out.trimmingCharacters(in: .newlines)
    let copy = tool.folder + "/copy"
    let opened = try await run("audit", "open", bundle, "--key", key, data: copy)
    #expect(opened.exit == 0 && opened.out.hasPrefix("verified 6 entries"), "\(opened.words)")
    let agencies = try await run("list", "agencies", "--format", "json", data: copy)
    #expect(agencies.out.split(separator: "\n").count == 2, "\(agencies.words)")
    let persons = try await run("list", "persons", "--format", "json", data: copy)
    #expect(persons.out.contains("‹redacted›") && !persons.out.contains("Administración"))
    for verb in [["audit", "verify"], ["audit", "drift"], ["log", "show"], ["audit", "rules"]] {
      let looked = try await Tool.launch(verb, data: copy)
      #expect(looked.exit == 0, "\(verb) \(looked.words)")
    }
    let same = try await run("audit", "key", data: copy)
    #expect(same.out == key + "\n")
    let written = try await run("do", "clock.acknowledge", "reason=leapt", data: copy)
    #expect(written.exit == 69 && written.words.contains("copy.readOnly"), "\(written.words)")
    #expect(try await tool.mesa("audit", "export", bundle).exit == 65)
  }

  @Test func `a bundle with a byte changed ends with 1 or 65, and leaves nothing`() async throws {
    let bundle = tool.folder + "/audit.tar"
    #expect(try await tool.mesa("audit", "export", bundle).exit == 0)
    let key = try await tool.mesa("audit", "key").out.trimmingCharacters(in: .newlines)
    let whole = try Data(contentsOf: URL(filePath: bundle))
    for place in stride(from: 7, to: whole.count, by: whole.count / 40) {
      var altered = whole
      altered[place] ^= 4
      try altered.write(to: URL(filePath: bundle))
      let opened = try await run("audit", "open", bundle, "--key", key, data: tool.folder + "/copy")
      #expect([1, 65].contains(opened.exit), "\(place): \(opened.exit) \(opened.words)")
      let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder)
      #expect(names.filter { $0.hasPrefix("copy") } == [])
    }
    try whole.dropLast(9_999).write(to: URL(filePath: bundle))
    #expect(try await run("audit", "open", bundle, data: tool.folder + "/copy").exit == 65)
    #expect(try await run("audit", "open", bundle + "x", data: tool.folder + "/copy").exit == 66)
  }

  @Test func `an exported log makes an instance with its checkpoint and key`() async throws {
    let log = tool.folder + "/log.jsonl"
    let note = tool.folder + "/note"
    try await tool.mesa("audit", "checkpoint").out.write(
      toFile: note, atomically: true, encoding: .utf8)
    try await tool.mesa("log", "export").out.write(toFile: log, atomically: true, encoding: .utf8)
    let key = try await tool.mesa("audit", "key").out.trimmingCharacters(in: .newlines)
    let new = tool.folder + "/new"
    let unsigned = try await run("log", "import", log, data: new)
    #expect(unsigned.exit == 65 && unsigned.words.contains("bundle.unsigned"), "\(unsigned.words)")
    let made = try await run("log", "import", log, "--key", key, "--checkpoint", note, data: new)
    #expect(made.exit == 0 && made.out.hasPrefix("verified 6 entries"), "\(made.words)")
    let refused = try await run("do", "clock.acknowledge", "reason=leapt", data: new)
    #expect(refused.exit == 69 && refused.words.contains("restore.unacknowledged"))
    let answered = try await run("restore", "acknowledge", "--reason", "imported", data: new)
    #expect(answered.exit == 0 && answered.out.contains("/2+"), "\(answered.words)")
    #expect(try await run("do", "clock.acknowledge", "reason=leapt", data: new).exit == 0)
    #expect(try await run("audit", "verify", data: new).exit == 0)
  }

  @Test func `a backup proves itself, and an older one is answered for`() async throws {
    let backup = tool.folder + "/backup"
    let made = try await tool.mesa("backup", backup)
    #expect(made.exit == 0 && made.out.contains("proven up to 6 of mesa.local/"), "\(made.words)")
    for drill in [
      try await tool.mesa("backup", "drill", backup, "--in", tool.folder),
      try await tool.mesa("backup", "drill", "--in", tool.folder),
    ] {
      #expect(drill.exit == 0 && drill.out.contains("opened 1 keys"), "\(drill.out)\(drill.words)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: tool.folder).sorted()
        == ["backup", "data", "data.keys"])
    let late = tool.folder + "/late"
    let early = tool.folder + "/early"
    try await tool.mesa("audit", "checkpoint").out.write(
      toFile: early, atomically: true, encoding: .utf8)
    let more = try await tool.mesa("do", "agency.register", "agency=c", "name=C", "kind=health")
    #expect(more.exit == 0)
    try await tool.mesa("audit", "checkpoint").out.write(
      toFile: late, atomically: true, encoding: .utf8)
    try FileManager.default.moveItem(atPath: tool.data, toPath: tool.data + ".lost")
    let refused = try await tool.mesa("restore", backup)
    #expect(refused.exit == 65 && refused.words.contains("restore.shorter"), "\(refused.words)")
    let restored = try await tool.mesa("restore", backup, "--accept-loss")
    #expect(restored.exit == 0 && restored.words.contains("mesa restore acknowledge"))
    #expect(try await tool.mesa("list", "agencies").exit == 0)
    for verb in [["do", "clock.acknowledge", "reason=leapt"], ["audit", "checkpoint"]] {
      let stopped = try await Tool.launch(verb, data: tool.data)
      #expect(stopped.exit == 69 && stopped.words.contains("restore.unacknowledged"))
    }
    let answered = try await tool.mesa("restore", "acknowledge", "--reason", "diskLost")
    #expect(answered.exit == 0, "\(answered.words)")
    #expect(try await tool.mesa("do", "clock.acknowledge", "reason=leapt").exit == 0)
    let twice = try await tool.mesa("restore", "acknowledge", "--reason", "diskLost")
    #expect(twice.exit == 65 && twice.words.contains("restore.nothingLost"), "\(twice.words)")
    let lost = try await tool.mesa("audit", "check", "checkpoint", late)
    #expect(lost.exit == 1 && lost.words.contains("proof.lostInRestore"), "\(lost.words)")
    // Both are of the name that the log had before: the one holds, the other is lost.
    for option in ["--checkpoint", "--since"] {
      let held = try await tool.mesa("audit", "verify", option, early)
      #expect(held.exit == 0 && held.out.hasPrefix("verified "), "\(held.words)")
      let gone = try await tool.mesa("audit", "verify", option, late)
      #expect(gone.exit == 1 && gone.words.contains("proof.lostInRestore"), "\(gone.words)")
    }
    let both = try await tool.mesa("audit", "verify", "--checkpoint", early, late)
    #expect(both.exit == 1 && both.out.hasPrefix("verified "), "\(both.words)")
    let key = "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    let policy = tool.folder + "/policy"
    try "witness w \(key)\nquorum w\n".write(toFile: policy, atomically: true, encoding: .utf8)
    let alone = try await tool.mesa("audit", "verify", "--checkpoint", early, "--policy", policy)
    #expect(alone.exit == 1 && alone.words.contains("proof.quorum"), "\(alone.words)")
    let stranger = try await Tool()
    let theirs = tool.folder + "/theirs"
    try await stranger.mesa("audit", "checkpoint").out.write(
      toFile: theirs, atomically: true, encoding: .utf8)
    let other = try await tool.mesa("audit", "verify", "--checkpoint", theirs)
    #expect(other.exit == 1 && other.words.contains("proof.otherLog"), "\(other.words)")
  }
}
