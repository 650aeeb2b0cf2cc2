/// Reads `Decodable` values from JSON without building a tree of it first.
///
/// As strict as `JSONValue.parse`; members that the type does not ask for are ignored. Errors are
/// `DecodingError`s with an exact `codingPath`; one of `dataCorrupted` carries the `JSONFault`.
public struct CanonicalDecoder {
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]
  public var maximumDepth = 32

  public init() {}

  public func decode<T: Decodable>(
    _ type: T.Type, from bytes: UnsafeRawBufferPointer
  ) throws -> T {
    let tape: Tape
    do {
      tape = try Scanner.scan(bytes, maximumDepth: maximumDepth)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: error.description, underlyingError: error))
    }
    tape.userInfo = userInfo
    return try NodeDecoder(tape: tape, index: 0).decode(type)
  }

  public func decode<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
    try bytes.withUnsafeBytes { try decode(type, from: $0) }
  }
}

/// One value of a document, on offer to a type's `init(from:)`.
struct NodeDecoder: Decoder {
  let tape: Tape
  let index: Int

  var token: Token { tape.tokens[index] }
  var codingPath: [any CodingKey] { tape.path(to: index) }
  var userInfo: [CodingUserInfoKey: Any] { tape.anyUserInfo }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard token.kind == .object else { throw mismatch(type, "an object") }
    return KeyedDecodingContainer(KeyedReader(node: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard token.kind == .array else { throw mismatch([Any].self, "an array") }
    return UnkeyedReader(node: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension NodeDecoder {
  func mismatch(_ type: any Any.Type, _ expected: String) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath, debugDescription: "expected \(expected), found \(found)")
    return token.kind == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }

  func corrupted(_ why: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: why))
  }

  private var found: String {
    switch token.kind {
    case .null: "null"
    case .no, .yes: "a boolean"
    case .integer: "an integer"
    case .string, .escaped: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension NodeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { token.kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch token.kind {
    case .yes: true
    case .no: false
    default: throw mismatch(type, "a boolean")
    }
  }

  func decode(_ type: String.Type) throws -> String {
    let token = token
    switch token.kind {
    case .string: return String(decoding: tape.raw(token), as: UTF8.self)
    case .escaped: return tape.string(token)
    default: throw mismatch(type, "a string")
    }
  }

  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  @inline(__always)
  private func integer<T: FixedWidthInteger>() throws -> T {
    guard token.kind == .integer else { throw mismatch(T.self, "an integer") }
    guard let value = T(exactly: token.integer) else {
      throw corrupted("the integer is out of bounds here")
    }
    return value
  }

  func decode(_ type: Double.Type) throws -> Double { throw mismatch(type, "no fraction") }
  func decode(_ type: Float.Type) throws -> Float { throw mismatch(type, "no fraction") }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    // The types are equal where bits are cast; `as?` costs ten times as much.
    if T.self == String.self { return unsafeBitCast(try decode(String.self), to: T.self) }
    if T.self == Instant.self { return unsafeBitCast(try instant(), to: T.self) }
    if ObjectIdentifier(T.self) == stringsType { return unsafeBitCast(try strings(), to: T.self) }
    if T.self == JSONValue.self, let value = tape.value(at: index) as? T { return value }
    return try T(from: self)
  }

  private func instant() throws -> Instant {
    guard token.kind == .string else { throw mismatch(Instant.self, "a moment") }
    guard let instant = Instant(utf8: tape.raw(token)) else {
      throw corrupted("expected a moment such as 2026-11-22T09:30:00.123Z")
    }
    return instant
  }

  private func strings() throws -> [String] {
    guard token.kind == .array else { throw mismatch([String].self, "an array") }
    var strings: [String] = []
    strings.reserveCapacity(token.count)
    var element = index + 1
    while element < token.next {
      strings.append(
        try NodeDecoder(tape: tape, index: element).decode(String.self))
      element = tape.after(element)
    }
    return strings
  }
}
