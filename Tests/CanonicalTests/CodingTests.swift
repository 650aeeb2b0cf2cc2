import Canonical
import Testing

private struct Convened: Codable, Equatable {
  enum Modality: String, Codable { case inPerson, remote }
  struct Place: Codable, Equatable {
    var name: String
    var floor: Int?
  }
  var title: String
  var at: Instant
  var day: CivilDate
  var modality: Modality
  var members: [String]
  var places: [Place]
  var quorum: Int
  var open: Bool
  var note: String?
  var votes: [String: Int]
}

private let convened = Convened(
  title: "Ses\"sión", at: Instant("2026-11-22T09:30:00.123Z")!, day: CivilDate("2026-11-22")!,
  modality: .remote, members: ["a", "ñ"], places: [.init(name: "x", floor: 2), .init(name: "y")],
  quorum: -5, open: true, note: nil, votes: ["no": 1, "yes": 2, "": 3])

private let convenedText =
  #"{"at":"2026-11-22T09:30:00.123Z","day":"2026-11-22","members":["a","ñ"],"modality":"remote","#
  + #""open":true,"places":[{"floor":2,"name":"x"},{"name":"y"}],"quorum":-5,"#
  + #""title":"Ses\"sión","votes":{"":3,"no":1,"yes":2}}"#

private func text(_ value: some Encodable) throws -> String {
  String(decoding: try CanonicalEncoder().encode(value), as: UTF8.self)
}

private func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
  try CanonicalDecoder().decode(type, from: Array(text.utf8))
}

@Suite struct `Encoding` {
  @Test func `members are sorted and absent ones left out`() throws {
    #expect(try text(convened) == convenedText)
  }

  @Test func `nothing is null in an object, but in an array`() throws {
    struct Gaps: Encodable {
      enum CodingKeys: CodingKey { case a, b, c, d }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeNil(forKey: .d)
        try container.encode(Int?.none, forKey: .b)
        try container.encode([1, nil, 2], forKey: .a)
        try container.encode(JSONValue.null, forKey: .c)
      }
    }
    #expect(try text(Gaps()) == #"{"a":[1,null,2],"c":null}"#)
    #expect(try text(["a": nil, "b": 1] as [String: Int?]) == #"{"b":1}"#)
    #expect(try text(Int?.none) == "null")
  }

  @Test func `scalars and empty containers stand alone`() throws {
    struct Empty: Encodable {}
    #expect(try text("é") == "\"é\"")
    #expect(try text(UInt8(7)) == "7")
    #expect(try text([Int]()) == "[]")
    #expect(try text([String: Int]()) == "{}")
    #expect(try text(Empty()) == "{}")
    #expect(try text([[1], [], [2, 3]]) == "[[1],[],[2,3]]")
    #expect(try text([Instant(milliseconds: 0)]) == #"["1970-01-01T00:00:00.000Z"]"#)
  }

  @Test func `fractions and integers beyond 2^53 are refused at their place`() throws {
    struct Inner: Encodable { let values: [Double] }
    struct Outer: Encodable { let inner: [Inner] }
    let fraction = #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode(Outer(inner: [Inner(values: []), Inner(values: [1])]))
    }
    #expect(fraction?.pointer == "/inner/1/values/0")
    let range = #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode(["a": ["b": Int64(9_007_199_254_740_992)]])
    }
    #expect(range?.pointer == "/a/b")
    #expect(throws: EncodingError.self) { try CanonicalEncoder().encode(Float(1)) }
    let value = #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode(["v": JSONValue.array([.integer(1 << 53)])])
    }
    #expect(value?.pointer == "/v")
    #expect(try text(UInt64(9_007_199_254_740_991)) == "9007199254740991")
    let moment = #expect(throws: EncodingError.self) {
      try CanonicalEncoder().encode(["x": Instant(milliseconds: 253_402_300_800_000)])
    }
    #expect(moment?.pointer == "/x")
  }

  @Test func `names beyond ASCII and with escapes are sorted like the rest`() throws {
    let names = [
      "€", "\r", "\u{fb33}", "1", "😀", "\u{80}", "ö", "\"", "\\", "\u{e000}", "a", "aa", "",
    ]
    let object = Dictionary(uniqueKeysWithValues: names.map { ($0, 1) })
    let value = JSONValue.object(names.map { JSONMember(name: $0, value: .integer(1)) })
    #expect(try CanonicalEncoder().encode(object) == value.canonicalBytes)
  }

  @Test func `large dictionaries are sorted`() throws {
    let object = Dictionary(uniqueKeysWithValues: (0..<300).map { ("k\($0)", $0) })
    #expect(try JSONValue(parsing: text(object)).canonicalBytes == Array(text(object).utf8))
    #expect(try decode([String: Int].self, text(object)) == object)
  }

  @Test func `containers may be nested by hand and written to in turns`() throws {
    struct Turns: Encodable {
      func encode(to encoder: any Encoder) throws {
        var outer = encoder.container(keyedBy: AnyKey.self)
        var inner = outer.nestedContainer(keyedBy: AnyKey.self, forKey: "m")
        var list = outer.nestedUnkeyedContainer(forKey: "b")
        try outer.encode(1, forKey: "z")
        try inner.encode(2, forKey: "y")
        try list.encode(3)
        try outer.encode(4, forKey: "a")
        try inner.encode(["k": 5], forKey: "x")
        var deep = list.nestedContainer(keyedBy: AnyKey.self)
        try list.encode(6)
        try deep.encode(7, forKey: "d")
        try [8].encode(to: outer.superEncoder())
        #expect(deep.codingPath.jsonPointer == "/w/b/1")
      }
    }
    #expect(
      try text(["w": Turns()])
        == #"{"w":{"a":4,"b":[3,{"d":7},6],"m":{"x":{"k":5},"y":2},"super":[8],"z":1}}"#)
  }

  @Test func `misuse is an error, not broken bytes`() {
    struct Twice: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        try container.encode(1, forKey: "a")
        try container.encode(2, forKey: "a")
      }
    }
    struct Shapes: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        try container.encode(1, forKey: "a")
        var single = encoder.singleValueContainer()
        try single.encode(2)
      }
    }
    #expect(throws: EncodingError.self) { try CanonicalEncoder().encode(Twice()) }
    #expect(throws: EncodingError.self) { try CanonicalEncoder().encode([Shapes()]) }
  }

  @Test func `a member whose value throws leaves no trace`() throws {
    struct Careful: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        try container.encode(1, forKey: "b")
        try? container.encode(["x": [1.5]], forKey: "c")
        try container.encode(2, forKey: "a")
        var list = container.nestedUnkeyedContainer(forKey: "l")
        try? list.encode([1.5])
        try list.encode([3])
      }
    }
    #expect(try text(Careful()) == #"{"a":2,"b":1,"l":[[3]]}"#)
  }

  @Test func `the path and the caller's information reach encode(to:)`() throws {
    struct Seal: Encodable {
      func encode(to encoder: any Encoder) throws {
        let prefix = encoder.userInfo[Self.prefix] as? String ?? ""
        var container = encoder.singleValueContainer()
        try container.encode(prefix + encoder.codingPath.jsonPointer)
        #expect(container.codingPath.jsonPointer == encoder.codingPath.jsonPointer)
      }
      static let prefix = CodingUserInfoKey(rawValue: "prefix")!
    }
    struct People: Encodable {
      let list: [[String: Seal]]
      let one: Seal
      let maybe: Seal?
    }
    var encoder = CanonicalEncoder()
    encoder.userInfo[Seal.prefix] = "#"
    let people = People(list: [[:], ["a/b": Seal(), "c": Seal()]], one: Seal(), maybe: Seal())
    #expect(
      String(decoding: try encoder.encode(people), as: UTF8.self)
        == ##"{"list":[{},{"a/b":"#/list/1/a~1b","c":"#/list/1/c"}],"maybe":"#/maybe","one":"#/one"}"##
    )
  }

  @Test func `inheritance through super encoders comes back`() throws {
    class Base: Codable {
      var id = 1
      init() {}
    }
    final class Derived: Base {
      var name = "n"
      enum CodingKeys: CodingKey { case name }
      override init() { super.init() }
      required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        try super.init(from: container.superDecoder())
      }
      override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try super.encode(to: container.superEncoder())
      }
    }
    let bytes = try text(Derived())
    #expect(bytes == #"{"name":"n","super":{"id":1}}"#)
    #expect(try decode(Derived.self, bytes).id == 1)
  }
}

@Suite struct `Decoding` {
  @Test func `a value comes back from its bytes`() throws {
    #expect(try decode(Convened.self, convenedText) == convened)
  }

  @Test func `order, white space, escaped names and unknown members do not matter`() throws {
    struct Small: Decodable, Equatable { let a, b: Int }
    #expect(
      try decode(Small.self, #" { "z":[{"q":1}], "b":2, "\u0061":1, "y":null } "#)
        == Small(a: 1, b: 2))
    #expect(try decode([Small].self, #"[{"a":1,"b":2},{"b":2,"a":1}]"#).count == 2)
  }

  @Test func `null and nothing are both an absent optional`() throws {
    struct Optionals: Decodable, Equatable {
      let a: Int?
      let b: String?
      let c: [Int?]
      let d: Bool?
    }
    #expect(
      try decode(Optionals.self, #"{"a":null,"c":[1,null]}"#)
        == Optionals(a: nil, b: nil, c: [1, nil], d: nil))
  }

  @Test(arguments: [
    (#"{"list":[{"n":1},{"n":"x"}]}"#, "/list/1/n"), (#"{"list":[{"n":1},{}]}"#, "/list/1"),
    (#"{"list":[{"n":1},null]}"#, "/list/1"), (#"{"list":{}}"#, "/list"), ("{}", ""),
    ("[]", ""), (#"{"list":[{"n":300}]}"#, "/list/0/n"), (#"{"list":[{"n":-1}]}"#, "/list/0/n"),
  ])
  func `what does not fit is named with its place`(text: String, pointer: String) {
    struct Item: Decodable { let n: UInt8 }
    struct List: Decodable { let list: [Item] }
    let error = #expect(throws: DecodingError.self) { try decode(List.self, text) }
    #expect(error?.pointer == pointer)
  }

  @Test func `broken bytes carry their fault`() {
    let error = #expect(throws: DecodingError.self) { try decode([Int].self, "[1,01]") }
    guard case .dataCorrupted(let context)? = error else { return }
    #expect((context.underlyingError as? JSONFault)?.pointer == "/1")
  }

  @Test func `days and moments that do not exist are refused`() {
    #expect(throws: DecodingError.self) { try decode([CivilDate].self, #"["2026-06-31"]"#) }
    #expect(throws: DecodingError.self) {
      try decode([Instant].self, #"["2026-11-22T09:30:00Z"]"#)
    }
    #expect(throws: DecodingError.self) { try decode([Double].self, "[1]") }
  }

  @Test func `containers are read by hand, element by element`() throws {
    struct Mixed: Decodable {
      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        #expect(list.count == 7)
        #expect(try list.decode(Int16.self) == 1)
        #expect(try list.decodeNil())
        #expect(try !list.decodeNil())
        #expect(try list.decode(String.self) == "a")
        var inner = try list.nestedUnkeyedContainer()
        #expect(try inner.decode(Bool.self))
        #expect(throws: DecodingError.self) { try inner.decode(Bool.self) }
        let object = try list.nestedContainer(keyedBy: AnyKey.self)
        #expect(object.codingPath.jsonPointer == "/x/4")
        #expect(object.allKeys.map(\.stringValue) == ["b", "a"])
        #expect(try object.nestedContainer(keyedBy: AnyKey.self, forKey: "b").allKeys.isEmpty)
        #expect(try object.decodeNil(forKey: "a"))
        #expect(list.currentIndex == 5)
        #expect(try Int(from: list.superDecoder()) == 9)
        #expect(try list.decode([String].self) == ["é", "\n"])
        #expect(list.isAtEnd)
      }
    }
    _ = try decode(
      [String: Mixed].self, #"{"x":[1,null,"a",[true],{"b":{},"a":null},9,["é","\n"]]}"#)
  }

  @Test func `the caller's information reaches init(from:)`() throws {
    struct Reader: Decodable {
      let text: String
      init(from decoder: any Decoder) throws {
        text = decoder.userInfo[CodingUserInfoKey(rawValue: "k")!] as? String ?? ""
      }
    }
    var decoder = CanonicalDecoder()
    decoder.userInfo[CodingUserInfoKey(rawValue: "k")!] = "v"
    #expect(try decoder.decode(Reader.self, from: [0x31]).text == "v")
  }
}

private struct AnyKey: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
  init(stringLiteral value: String) { stringValue = value }
}

extension EncodingError {
  fileprivate var pointer: String? {
    if case .invalidValue(_, let context) = self { context.codingPath.jsonPointer } else { nil }
  }
}

extension DecodingError {
  fileprivate var pointer: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.jsonPointer
    @unknown default: "?"
    }
  }
}
