import Testing

@testable import MesaService

@Suite struct `CSV reader` {
  func texts(_ text: String) -> [[String]] {
    CSVReader(Array(text.utf8)).rows.map { $0.fields.map(\.text) }
  }

  @Test(arguments: [
    "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2", "a;b\n1;2", "a\tb\n1\t2", "\u{FEFF}a,b\n1,2",
    "\"a\",\"b\"\n\"1\",\"2\"", "a,b\n\n1,2\n\n",
  ])
  func `what spreadsheets write reads alike`(text: String) {
    #expect(texts(text) == [["a", "b"], ["1", "2"]])
    #expect(CSVReader(Array(text.utf8)).faults == [])
  }

  @Test func `separators, quotes and line ends within quotes are text`() {
    #expect(
      texts("a;b\n\"x;\"\"y\"\"\";\"one\r\ntwo\"\n") == [["a", "b"], ["x;\"y\"", "one\r\ntwo"]])
  }

  @Test func `the other separator is text`() {
    #expect(texts("a;b;c,d\n1;2;3,4") == [["a", "b", "c,d"], ["1", "2", "3,4"]])
    #expect(texts("\"a;a;a\",b\n1,2") == [["a;a;a", "b"], ["1", "2"]])
  }

  @Test(arguments: [("", 0), ("\n\n", 0), ("a", 1), (",", 2), ("a,\n", 2)])
  func `an empty field is a field, an empty line no row`(text: String, fields: Int) {
    #expect(texts(text).first?.count ?? 0 == fields)
  }

  @Test func `each field knows its place, in characters and past lines within quotes`() {
    let fields = CSVReader(Array("año,b\n\"x\ny\",\"é\",z\nw,v".utf8)).rows.flatMap(\.fields)
    #expect(
      fields.map { "\($0.line):\($0.column)" } == [
        "1:1", "1:5", "2:1", "3:4", "3:8", "4:1", "4:3",
      ])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3", ImportCode.unclosedQuote, 2, 3), ("a,b\n\"1\"x,2", .afterQuote, 2, 4),
    ("a,b\n1\"1,2", .strayQuote, 2, 2),
  ])
  func `a broken quote is reported at its place and its row left out`(
    text: String, code: ImportCode, line: Int, column: Int
  ) {
    let reader = CSVReader(Array(text.utf8))
    #expect(reader.faults == [.init(code: code, line: line, column: column)])
    #expect(reader.rows.count == 1)
  }

  @Test func `bytes that are not UTF-8 are reported in every row, and the rest is read`() {
    let bytes =
      Array("a,b\nx,".utf8) + [0x61, 0xF1, 10] + Array("1,2\n\"u\n".utf8) + [0xE9, 34, 44]
    let reader = CSVReader(bytes)
    #expect(
      reader.faults == [
        .init(code: .utf8, line: 2, column: 4), .init(code: .utf8, line: 5, column: 1),
      ])
    #expect(reader.rows.map(\.line) == [1, 3])
  }
}
