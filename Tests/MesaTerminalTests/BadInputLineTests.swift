import Foundation
import Testing

/// A line that cannot be carried out is named by file and number, and changes nothing.
@Suite struct `A bad line` {
  /// What stands in the line, the code that it is refused with, the exit code.
  private static let lines: [(what: String, line: [UInt8], code: String, exit: Int32)] = [
    ("cut off", utf8(#"{"command":"agency.register""#), "json.incomplete", 65),
    ("no JSON", utf8(#"{"command":}"#), "json.syntax", 65),
    ("two commands", utf8(#"{"command":"instance.open"} {}"#), "json.trailing", 65),
    ("a name twice", utf8(#"{"command":"instance.open","command":"x"}"#), "json.duplicateKey", 65),
    ("no object", utf8("[]"), "command.malformed", 65),
    (
      "an unknown command", utf8(#"{"command":"agency.levitate","data":{}}"#), "command.unknown", 65
    ),
    ("an unknown member", utf8(#"{"command":"instance.open","dat":{}}"#), "field.unknown", 65),
    ("an unknown field", utf8(#"{"command":"instance.open","data":{"x":1}}"#), "field.unknown", 65),
    (
      "a missing field", utf8(#"{"command":"agency.register","data":{"agency":"a"}}"#),
      "field.missing", 65
    ),
    (
      "a wrong type",
      utf8(#"{"command":"agency.register","data":{"agency":"a","name":7,"kind":"health"}}"#),
      "field.wrongType", 65
    ),
    (
      "an unknown record",
      utf8(#"{"command":"agency.amend","data":{"agency":"nobody","name":"N"}}"#), "record.unknown",
      65
    ),
    (
      "an id that is none", utf8(#"{"id":"7","command":"instance.open","data":{}}"#),
      "field.wrongType", 65
    ),
    (
      "invalid UTF-8",
      utf8(#"{"command":"agency.register","data":{"name":""#) + [0xC3, 0x28] + utf8(#""}}"#),
      "json.utf8", 65
    ),
    (
      "a lone surrogate", utf8(#"{"command":"agency.register","data":{"name":"\ud800"}}"#),
      "json.surrogate", 65
    ),
    (
      "a fraction", utf8(#"{"command":"agreement.report","data":{"progress":1.5}}"#),
      "json.fraction", 65
    ),
    (
      "a number too large",
      utf8(#"{"command":"agreement.report","data":{"progress":9007199254740992}}"#), "json.range",
      65
    ),
    (
      "31 June",
      utf8(
        #"{"as":"person/admin","command":"agency.close","data":{"agency":"a","on":"2026-06-31"}}"#),
      "field.wrongType", 65
    ),
    (
      "31 June at ten",
      utf8(
        #"{"effective":"2018-06-31T10:00","command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#
      ), "time.malformed", 65
    ),
    (
      "an hour that was skipped",
      utf8(
        #"{"effective":"2018-03-25T02:30","command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#
      ), "time.skipped", 65
    ),
    (
      "a time to come",
      utf8(
        #"{"effective":"2999-01-01","command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#
      ), "effective.future", 65
    ),
    (
      "a text too long",
      utf8(
        #"{"command":"agency.register","data":{"agency":"a","kind":"health","name":""#
          + String(repeating: "x", count: 70_000) + #""}}"#), "field.tooLong", 65
    ),
    ("an event too large", utf8(municipalities(400)), "entry.tooLarge", 65),
    ("a line too long", Array(repeating: UInt8(ascii: "x"), count: 1_200_000), "line.tooLong", 65),
    (
      "a comment too long", Array(repeating: UInt8(ascii: "#"), count: 1_200_000), "line.tooLong",
      65
    ),
    (
      "an actor that is none", utf8(#"{"as":"admin","command":"instance.open","data":{}}"#),
      "auth.unknownPrincipal", 65
    ),
    (
      "an actor nobody knows", utf8(#"{"as":"person/nobody","command":"instance.open","data":{}}"#),
      "auth.notPermitted", 77
    ),
  ]

  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// One event of some 200 bytes for each.
  private static func municipalities(_ count: Int) -> String {
    let entries = (0..<count).map { _ in
      #"{"code":"30008","name":"Alhama \#(String(repeating: "x", count: 180))"}"#
    }
    return #"{"command":"list.importMunicipalities","data":{"source":"INE","municipalities":["#
      + entries.joined(separator: ",") + "]}}"
  }

  @Test(arguments: lines.indices)
  func `is refused with code and place, and leaves all as it was`(index: Int) async throws {
    let (what, line, code, exit) = Self.lines[index]
    let tool = try await Tool()
    let before = try await tool.state()
    let file = try tool.file(
      Self.utf8("# a comment\n\n") + line + Self.utf8("\n" + Tool.register("later")))
    for arguments in [["apply", file], ["apply", "--dry-run", file]] {
      let run =
        arguments.count == 2
        ? try await tool.mesa("apply", file) : try await tool.mesa("apply", "--dry-run", file)
      #expect(run.exit == exit, "\(what): \(run.words)")
      #expect(run.words.contains("\(file):3: "), "\(what): \(run.words)")
      #expect(run.words.contains("[\(code)"), "\(what): \(run.words)")
    }
    #expect(try await tool.state() == before, "\(what)")
  }

  @Test func `leaves what came before it, and a mended file goes on from there`() async throws {
    let tool = try await Tool()
    let good = (0..<5).map { Tool.register("a\($0)") }
    let broken = try tool.file(good[0...2].joined() + "{\n" + good[3...4].joined())
    let stopped = try await tool.mesa("apply", broken)
    #expect(stopped.exit == 65)
    #expect(stopped.words.contains("\(broken):4: "))
    #expect(stopped.words.contains("line 4, column"), "\(stopped.words)")
    #expect(stopped.words.contains("3 commands applied"))
    #expect(try await tool.state()[0].hasPrefix("verified 7 entries"))
    let mended = try tool.file(good.joined())
    let done = try await tool.mesa("apply", mended)
    #expect(done.exit == 0)
    #expect(done.words.contains("2 commands applied; 3 of the file had been applied before"))
    let again = try await tool.mesa("apply", mended)
    #expect(again.words.contains("0 commands applied; 5 of the file had been applied before"))
    #expect(try await tool.state()[0].hasPrefix("verified 9 entries"))
  }
}
