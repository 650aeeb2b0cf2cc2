import Foundation
import Testing

@Suite struct `An odd file` {
  @Test func `that is empty applies nothing`() async throws {
    let tool = try await Tool()
    let run = try await tool.mesa("apply", try tool.file(""))
    #expect(run.exit == 0)
    #expect(run.words.contains("0 commands applied"))
  }

  @Test func `that is missing is named`() async throws {
    let tool = try await Tool()
    let run = try await tool.mesa("apply", tool.folder + "/nothing.jsonl")
    #expect(run.exit == 66)
    #expect(run.words.contains("nothing.jsonl") && run.words.contains("[input.missing]"))
  }

  @Test func `that is a folder is named`() async throws {
    let tool = try await Tool()
    let run = try await tool.mesa("apply", tool.folder)
    #expect(run.exit == 74)
    #expect(run.words.contains(tool.folder) && run.words.contains("[file.failed]"))
  }

  @Test func `without a final line end is read to its end`() async throws {
    let tool = try await Tool()
    let text = Tool.register("a") + Tool.register("b").dropLast()
    let run = try await tool.mesa("apply", try tool.file(String(text)))
    #expect(run.exit == 0 && run.words.contains("2 commands applied"))
  }

  @Test func `with CRLF is the file with LF`() async throws {
    let tool = try await Tool()
    let text = "# said\n\n" + Tool.register("a") + Tool.register("b")
    let run = try await tool.mesa("apply", try tool.file(text.replacing("\n", with: "\r\n")))
    #expect(run.exit == 0 && run.words.contains("2 commands applied"))
    // Also its ids: saved in the other way, nothing is done twice.
    let again = try await tool.mesa("apply", try tool.file(text))
    #expect(again.words.contains("2 of the file had been applied before"), "\(again.words)")
  }

  @Test func `with a byte order mark is refused clearly`() async throws {
    let tool = try await Tool()
    let before = try await tool.state()
    for text in [Tool.register("a"), "# said\n" + Tool.register("a")] {
      let file = try tool.file([0xEF, 0xBB, 0xBF] + Array(text.utf8))
      let run = try await tool.mesa("apply", file)
      #expect(run.exit == 65)
      #expect(run.words.contains("\(file):1: ") && run.words.contains("[line.byteOrderMark]"))
    }
    #expect(try await tool.state() == before)
  }

  @Test func `of text that is not NFC is normalised`() async throws {
    let tool = try await Tool()
    let file = try tool.file(Tool.register("a", "Cafe\u{301}"))
    #expect(try await tool.mesa("apply", file).exit == 0)
    let export = try await tool.mesa("log", "export", "--from", "5")
    #expect(Array(export.out.utf8).firstRange(of: Array("Caf\u{E9}".utf8)) != nil)
  }

  @Test func `whose producer stops in the middle of a line ends where it was cut`() async throws {
    let tool = try await Tool()
    let file = try tool.file(Tool.register("a") + Tool.register("b").prefix(40))
    let run = try await tool.shell("cat '\(file)' | \"$0\" apply -")
    #expect(run.exit == 65)
    #expect(run.words.contains("-:2: ") && run.words.contains("[json.incomplete]"))
    #expect(run.words.contains("1 command applied"), "\(run.words)")
    #expect(try await tool.state()[0].hasPrefix("verified 5 entries"))
  }
}

@Suite struct `Odd arguments` {
  @Test func `an actor that is none is refused`() async throws {
    let tool = try await Tool()
    for arguments in [
      ["list", "agency", "--as", "admin"], ["list", "agency", "--as", "person/A B"],
      ["do", "instance.open", "--as", "system/root"],
    ] {
      let run = try await tool.shell(
        "\"$0\" " + arguments.map { "'\($0)'" }.joined(separator: " "))
      #expect(run.exit == 65)
      #expect(run.words.contains("[auth.unknownPrincipal] --as"), "\(run.words)")
    }
  }

  @Test func `an actor nobody knows sees nothing and does nothing`() async throws {
    let tool = try await Tool()
    let before = try await tool.state()
    let list = try await tool.mesa("list", "person", "--format", "json", "--as", "person/nobody")
    #expect(list.exit == 65 && list.out == "")
    #expect(list.words.contains("[auth.unknownPrincipal]"), "\(list.words)")
    let show = try await tool.mesa("show", "person", "admin", "--as", "person/nobody")
    let absent = try await tool.mesa("show", "person", "nobody2", "--as", "person/nobody")
    #expect((show.exit, absent.exit) == (65, 65))
    #expect(show.words == absent.words.replacing("nobody2", with: "admin"))
    let done = try await tool.mesa(
      "do", "agency.register", "agency=a", "name=N", "kind=health", "--as", "person/nobody")
    #expect(done.exit == 77)
    #expect(done.words.contains("[auth.notPermitted"))
    #expect(try await tool.state() == before)
  }

  @Test func `an unknown verb, kind or option is wrong usage`() async throws {
    let tool = try await Tool()
    #expect(try await tool.mesa("levitate").exit == 64)
    #expect(try await tool.mesa("list", "unicorn").exit == 64)
    #expect(try await tool.mesa("list", "agency", "--colour").exit == 64)
  }
}
