import Canonical
import Testing

@testable import MesaService

@Suite struct `The sheet of the minutes` {
  private let words = Catalogue(.en)

  /// Item 1 noted, item 2 without a word, item 3 not treated.
  private func sheet(recorded: Bool = false) throws -> MinutesSheet {
    let certified = recorded ? #","certifiedAt":"2026-02-11T09:00:00.000Z""# : ""
    return MinutesSheet.ofMinutes(
      try JSONValue(
        parsing: """
          {"agenda":[
          {"agreements":[{"number":"AC-2026-001"}],"kind":"decision","number":1,
          "texts":["First point","# not a comment"],"title":"Awareness","treated":true,
          "votes":[{"result":{"carried":true,
          "count":{"abstained":1,"against":0,"inFavour":6},"item":1}}]},
          {"kind":"followUp","number":2,"texts":[],"title":"followUp","treated":true},
          {"kind":"debate","number":3,"texts":[],"title":"Later","treated":false}],
          "minutes":{"language":"es","number":"ACTA-2026-001",
          "recordings":[{"kind":"audio"\(certified)}]},
          "openedAt":"2026-02-10T10:00:00.000Z","organ":"plenary"}
          """), words)
  }

  @Test func `has a heading for each item that was treated, what is noted, and hints`() throws {
    #expect(
      try sheet().text == """
        # ACTA-2026-001 · Plenary · Tuesday 10 February 2026, 11:00
        #
        # Write below each heading what was said on the item; headings stay as they are.
        # Lines that begin with # are for you and are not read.
        # What you leave as it is stays as it is. An empty item is told by its line.

        language: es

        === 1. Awareness
        #   A vote was held on item 1: 6 in favour, 0 against, 1 abstention; carried
        #   AC-2026-001
        First point

        \\# not a comment

        === 2. Follow-up of agreements


        """)
  }

  @Test func `read back as it was says what is empty, by its line`() throws {
    let sheet = try sheet()
    guard case .failure(let faults) = sheet.read(sheet.text) else {
      return #expect(Bool(false), "an empty item was taken")
    }
    #expect(faults.all == [.init(code: "sheet.itemEmpty", 16, ["item": "2"])])
  }

  @Test func `where the session is recorded an item may stay empty`() throws {
    let sheet = try sheet(recorded: true)
    #expect(try sheet.read(sheet.text).get() == .init(texts: [], language: nil))
  }

  @Test func `only what is new comes back, without the blank lines around it`() throws {
    let sheet = try sheet()
    let text = sheet.text + "\r\n  \r\nWhat was done.\r\n\r\nWhat was not.\r\n\r\n"
    #expect(
      try sheet.read(text).get()
        == .init(texts: [("2", "What was done.\n\nWhat was not.")], language: nil))
    let both = text.replacing("First point", with: "First point, better")
    #expect(
      try sheet.read(both).get().texts.map(\.text)
        == ["First point, better\n\n# not a comment", "What was done.\n\nWhat was not."])
  }

  @Test func `another language is told, the same is not`() throws {
    let sheet = try sheet(recorded: true)
    let text = sheet.text.replacing("language: es", with: "language:  gl ")
    #expect(try sheet.read(text).get().language == "gl")
    let none = sheet.text.replacing("language: es", with: "language:")
    #expect(try sheet.read(none).get().language == nil)
  }

  @Test(arguments: [
    ("lost\n=== 1\na\n=== 2\nb\n", "sheet.stray", 1),
    ("=== 1\na\n===\nb\n=== 2\nb\n", "sheet.heading", 3),
    ("=== 1\na\n=== 2\nb\n=== 9. Nine\nc\n", "sheet.itemUnknown", 5),
    ("=== 1\na\n=== 2\nb\n=== 1\nc\n", "sheet.itemTwice", 5),
    ("=== 1\n\n# only a comment\n=== 2\nb\n", "sheet.itemEmpty", 1),
    ("=== 2\nb\n", "sheet.itemMissing", 1),
    ("=== 1\n" + String(repeating: "a", count: 20_481) + "\n=== 2\nb\n", "sheet.itemTooLong", 1),
  ])
  func `a slip is told with its line`(text: String, code: String, line: Int) throws {
    guard case .failure(let faults) = try sheet().read(text) else {
      return #expect(Bool(false), "\(text.prefix(40)) was taken")
    }
    #expect(faults.all.map(\.code) == [code])
    #expect(faults.all.map(\.line) == [line])
  }

  @Test func `several slips are told at once, in the order of their lines`() throws {
    guard case .failure(let faults) = try sheet().read("lost\n=== 2\n\n=== 7\nx\n") else {
      return #expect(Bool(false), "it was taken")
    }
    #expect(faults.all.map(\.line) == [1, 2, 4, 4])
  }

  @Test func `for a translation, items and agreements show what they say`() throws {
    let record = try JSONValue(
      parsing: """
        {"agenda":[{"kind":"decision","number":1,"texts":["Lo dicho"],"title":"Campaña",
        "treated":true},{"kind":"debate","number":2,"texts":[],"title":"Nada","treated":true}],
        "minutes":{"language":"es","translations":[{"agreements":[],"language":"ca",
        "texts":[{"item":1,"text":"El que es va dir"}]}]}}
        """)
    let sheet = MinutesSheet.ofTranslation(
      record, to: "ca", agreements: [("AC-2026-001", "Una campaña")], words)
    #expect(sheet.parts.map(\.key) == ["1", "AC-2026-001"])
    #expect(sheet.parts.map(\.hints) == [["Lo dicho"], ["Una campaña"]])
    #expect(sheet.parts.map(\.text) == ["El que es va dir", ""])
    #expect(
      try sheet.read(sheet.text + "Una campanya\n").get().texts.map(\.key) == ["AC-2026-001"])
  }
}
