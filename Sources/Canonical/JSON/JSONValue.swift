/// JSON without fractions: what commands, events and their contracts are written in.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// At most 2^53-1 in magnitude when parsed.
  case integer(Int64)
  case string(String)
  case array([JSONValue])
  /// Names are distinct; parsed ones are in canonical order, so equal objects compare equal.
  case object([JSONMember])
}

/// One name and its value in an object.
public struct JSONMember: Sendable, Hashable {
  public let name: String
  public let value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// Strict: UTF-8 without a byte order mark, each name once, whole surrogate pairs, integers of at
  /// most 2^53-1 in magnitude, nothing after the value. White space and any order are allowed.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer, maximumDepth: Int = 32
  ) throws(JSONFault) -> JSONValue {
    try Scanner.scan(bytes, maximumDepth: maximumDepth).value(at: 0)
  }

  public init(parsing bytes: [UInt8]) throws(JSONFault) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(JSONFault) in try JSONValue.parse(bytes) }
    }
    self = try result.get()
  }

  public init(parsing text: String) throws(JSONFault) {
    self = try JSONValue(parsing: Array(text.utf8))
  }

  /// The member of that name; nil where there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    objectValue?.first { $0.name == name }?.value
  }

  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

  public var integerValue: Int64? { if case .integer(let value) = self { value } else { nil } }

  public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  public var objectValue: [JSONMember]? {
    if case .object(let value) = self { value } else { nil }
  }
}

extension JSONValue {
  /// No integer in it is beyond what JSON numbers carry everywhere.
  var isExact: Bool {
    switch self {
    case .null, .bool, .string: true
    case .integer(let value): exactIntegers ~= value
    case .array(let elements): elements.allSatisfy(\.isExact)
    case .object(let members): members.allSatisfy(\.value.isExact)
    }
  }
}

extension Tape {
  func value(at index: Int) -> JSONValue {
    let token = tokens[index]
    switch token.kind {
    case .null: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .integer: return .integer(token.integer)
    case .string, .escaped: return .string(string(token))
    case .array:
      var elements: [JSONValue] = []
      elements.reserveCapacity(token.count)
      var element = index + 1
      while element < token.next {
        elements.append(value(at: element))
        element = after(element)
      }
      return .array(elements)
    case .object:
      var names = names(of: index)
      if !zip(names, names.dropFirst()).allSatisfy(name(_:precedes:)) {
        names.sort(by: name(_:precedes:))
      }
      return .object(
        names.map { JSONMember(name: string(tokens[$0]), value: value(at: $0 + 1)) })
    }
  }
}
