import Canonical
import Testing

@Suite struct `Canonical bytes` {
  @Test func `names are sorted by UTF-16 code units`() throws {
    // RFC 8785 §3.2.3, its own example.
    let text = #"""
      {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
       "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",
       "\u00f6":"Latin Small Letter O With Diaeresis"}
      """#
    let value = try JSONValue(parsing: text)
    #expect(
      value.objectValue?.map(\.value.stringValue) == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
        "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
      ])
    let shuffled = JSONValue.object(value.objectValue?.reversed() ?? [])
    #expect(shuffled.canonicalBytes == value.canonicalBytes)
  }

  @Test func `only what must be escaped is`() throws {
    let value = JSONValue.string("\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\/é\u{7f}\u{2028}😀")
    #expect(
      String(decoding: value.canonicalBytes, as: UTF8.self)
        == #""\u0000\b\t\n\u000b\f\r\u001f \"\\/"# + "é\u{7f}\u{2028}😀\"")
    #expect(try JSONValue(parsing: value.canonicalBytes) == value)
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (10, "10"), (99, "99"), (9_007_199_254_740_991, "9007199254740991"),
    (-9_007_199_254_740_991, "-9007199254740991"),
  ])
  func `integers have no ornament`(value: Int64, text: String) {
    #expect(JSONValue.integer(value).canonicalBytes == Array(text.utf8))
  }

  @Test func `white space and order do not matter`() throws {
    let a = try JSONValue(parsing: #" { "b" : [ 1 , 2 ] , "a" : null } "#)
    #expect(String(decoding: a.canonicalBytes, as: UTF8.self) == #"{"a":null,"b":[1,2]}"#)
    #expect(a == (try JSONValue(parsing: a.canonicalBytes)))
  }

  @Test func `random values come back from their bytes`() throws {
    var random = Seeded(state: 7)
    for _ in 0..<500 {
      let value = random.value(depth: 4)
      let bytes = value.canonicalBytes
      let parsed = try JSONValue(parsing: bytes)
      #expect(parsed.canonicalBytes == bytes)
      #expect(try CanonicalDecoder().decode(JSONValue.self, from: bytes) == parsed)
      #expect(try CanonicalEncoder().encode(value) == bytes)
      #expect(
        try CanonicalEncoder().encode(Wrapped(value: value)) == Array("{\"value\":".utf8) + bytes
          + [125])
    }
  }

  private struct Wrapped: Encodable { let value: JSONValue }
}

/// SplitMix64: the same values in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func text() -> String {
    let alphabet = Array("abz09 \"\\\n\u{1}é€\u{e000}\u{ffff}😀/~")
    return String(
      (0..<Int.random(in: 0...12, using: &self)).map { _ in
        alphabet.randomElement(using: &self) ?? "a"
      })
  }

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .integer(Int64.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &self))
    case 3: .string(text())
    case 4: .array((0..<Int.random(in: 0...5, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      .object(
        Set((0..<Int.random(in: 0...20, using: &self)).map { _ in text() }).sorted().map {
          JSONMember(name: $0, value: value(depth: depth - 1))
        })
    }
  }
}
