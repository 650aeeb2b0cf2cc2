import Canonical
import Testing

@Suite struct `Strict JSON` {
  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), (" [ ] ", .array([])), ("{}", .object([])),
    ("-0", .integer(0)), ("9007199254740991", .integer(9_007_199_254_740_991)),
    ("-9007199254740991", .integer(-9_007_199_254_740_991)),
    (#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, .string("a\"\\/\u{8}\u{c}\n\r\té😀")),
    ("\"é€😀\u{7f}\"", .string("é€😀\u{7f}")),
    ("[1,\r\n\t2]", .array([.integer(1), .integer(2)])),
    (
      #"{"b":1,"a":{"\u0062":[]}}"#,
      .object([
        JSONMember(
          name: "a", value: .object([JSONMember(name: "b", value: .array([]))])),
        JSONMember(name: "b", value: .integer(1)),
      ])
    ),
  ])
  func `what is right is read`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    ("[1,]", "json.syntax", 3, "/1"), ("[1 2]", "json.syntax", 3, ""),
    ("{\"a\" 1}", "json.syntax", 5, "/a"), ("{\"a\":tru}", "json.syntax", 8, "/a"),
    ("{a:1}", "json.syntax", 1, ""), ("{\"a\":1,}", "json.syntax", 7, ""),
    ("01", "json.syntax", 0, ""), ("[-01]", "json.syntax", 2, "/0"), ("+1", "json.syntax", 0, ""),
    ("-a", "json.syntax", 1, ""), ("NaN", "json.syntax", 0, ""), ("'a'", "json.syntax", 0, ""),
    ("\"a\u{1}\"", "json.syntax", 2, ""), ("\"a\nb\"", "json.syntax", 2, ""),
    (#""\x""#, "json.syntax", 1, ""), (#""\u12g4""#, "json.syntax", 5, ""),
    ("é", "json.syntax", 0, ""), ("// 1", "json.syntax", 0, ""), ("\u{b}1", "json.syntax", 0, ""),
    (#"{"a":"\ud800"}"#, "json.surrogate", 6, "/a"),
    (#""\ud800x""#, "json.surrogate", 1, ""), (#""\udc00""#, "json.surrogate", 1, ""),
    (#""\ud800\n""#, "json.surrogate", 1, ""), (#""\ud800\ud800""#, "json.surrogate", 1, ""),
    ("{\"n\":1.0}", "json.fraction", 6, "/n"), ("1e3", "json.fraction", 1, ""),
    ("[0,-1E3]", "json.fraction", 5, "/1"),
    ("9007199254740992", "json.range", 0, ""), ("[-9007199254740992]", "json.range", 1, "/0"),
    ("99999999999999999999999999999", "json.range", 0, ""),
    (#"{"a":1,"b":2,"a":3}"#, "json.duplicateKey", 13, "/a"),
    (#"[{"a":1,"\u0061":2}]"#, "json.duplicateKey", 8, "/0/a"),
    (#"{"x/y~z":{"a":1,"a":1}}"#, "json.duplicateKey", 16, "/x~1y~0z/a"),
    ("1 2", "json.trailing", 2, ""), ("{}\u{0}", "json.trailing", 2, ""),
    ("", "json.incomplete", 0, ""), (" ", "json.incomplete", 1, ""),
    ("{\"a\":[1,{\"b\":\"x", "json.incomplete", 15, "/a/1/b"), ("[1,", "json.incomplete", 3, "/1"),
    ("[1", "json.incomplete", 2, ""), ("{\"a\"", "json.incomplete", 4, "/a"),
    ("{\"a\":1,", "json.incomplete", 7, ""), ("-", "json.incomplete", 1, ""),
    ("tru", "json.incomplete", 3, ""), (#""\"#, "json.incomplete", 2, ""),
    (#""\u12"#, "json.incomplete", 5, ""), (#""\ud83d"#, "json.incomplete", 7, ""),
  ])
  func `what is wrong is named with its place`(
    text: String, code: String, offset: Int, pointer: String
  ) {
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: text) }
    #expect(fault?.code == code)
    #expect(fault?.offset == offset)
    #expect(fault?.pointer == pointer)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80],
      [0xFF], [0xE2, 0x28, 0xA1], [0xC3, 0x22],
    ] as [[UInt8]])
  func `what is not UTF-8 is refused where it begins`(bytes: [UInt8]) {
    for filling in 0..<9 {
      let text = [UInt8](repeating: 0x61, count: filling)
      let fault = #expect(throws: JSONFault.self) {
        try JSONValue(parsing: [0x22] + text + bytes + [0x22])
      }
      #expect(fault?.code == "json.utf8")
      #expect(fault?.offset == filling + 1)
    }
  }

  @Test func `a sequence that the input cuts is incomplete, not wrong`() {
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: [0x22, 0xE2, 0x82]) }
    #expect(fault?.code == "json.incomplete")
  }

  @Test func `a byte order mark is refused`() {
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue(parsing: [0xEF, 0xBB, 0xBF, 0x31])
    }
    #expect(fault?.code == "json.utf8")
    #expect(fault?.column == 1)
  }

  @Test func `line and column count from one, columns in bytes`() {
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue(parsing: "{\n  \"é\": [1,\n 2, 3.5]}")
    }
    #expect(fault?.line == 3)
    #expect(fault?.column == 6)
    #expect(fault?.pointer == "/é/2")
    #expect(fault?.description == "json.fraction at line 3, column 6 (/é/2)")
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `depth is bounded on both sides of the limit`(opening: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + (opening == "[" ? "" : "1")
        + String(repeating: opening == "[" ? "]" : "}", count: depth)
    }
    _ = try JSONValue(parsing: nested(32))
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: nested(33)) }
    #expect(fault?.code == "json.tooDeep")
    #expect(fault?.offset == 32 * opening.utf8.count)
  }

  @Test func `every prefix of a document is incomplete`() {
    let text = Array(#"{"a":[1,true,null,{"b":"x\n\ud83d\ude00é"}],"c":-12}"#.utf8)
    for count in 0..<text.count {
      let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: Array(text[..<count])) }
      #expect(fault?.code == "json.incomplete", "prefix of \(count) bytes")
    }
  }

  @Test func `many names, shuffled, are still compared with one another`() throws {
    let names = (0..<500).map { "\"k\($0 * 7919 % 500)\":1" }
    let object = try JSONValue(parsing: "{" + names.joined(separator: ",") + "}")
    #expect(object.objectValue?.count == 500)
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue(parsing: "{" + names.joined(separator: ",") + ",\"k250\":2}")
    }
    #expect(fault?.code == "json.duplicateKey")
    #expect(fault?.pointer == "/k250")
  }
}
