/// The members of an object.
struct KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let node: NodeDecoder

  var codingPath: [any CodingKey] { node.codingPath }

  var allKeys: [Key] {
    node.tape.names(of: node.index).compactMap {
      Key(stringValue: node.tape.string(node.tape.tokens[$0]))
    }
  }

  func contains(_ key: Key) -> Bool { node.member(key.stringValue) != nil }

  private func find(_ key: Key) throws -> NodeDecoder {
    guard let member = node.member(key.stringValue) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing"))
    }
    return member
  }

  /// Nil for a member that is not there or is null.
  private func present(_ key: Key) -> NodeDecoder? {
    node.member(key.stringValue).flatMap { $0.decodeNil() ? nil : $0 }
  }

  func decodeNil(forKey key: Key) throws -> Bool { try find(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try find(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try find(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try find(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try find(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try find(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try find(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try find(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try find(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try find(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try find(key).decode(type)
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try find(key).decode(type)
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try find(key).decode(type)
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try find(key).decode(type)
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try find(key).decode(type) }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try find(key).decode(type)
  }

  // The defaults look the member up three times.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try present(key)?.decode(type)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try find(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try find(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    guard let member = node.member("super") else {
      throw DecodingError.keyNotFound(
        PathKey.name("super"),
        .init(codingPath: codingPath, debugDescription: "super is missing"))
    }
    return member
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try find(key) }
}

extension NodeDecoder {
  /// The value of the member with that name: the search starts after the member found last.
  func member(_ name: String) -> NodeDecoder? {
    let (tape, object) = (tape, token)
    guard object.count > 0 else { return nil }
    var name = name
    return name.withUTF8 { bytes -> NodeDecoder? in
      let wanted = UnsafeRawBufferPointer(bytes)
      var candidate = Int(object.start)
      for _ in 0..<object.count {
        if candidate >= object.next { candidate = index + 1 }
        let value = candidate + 1
        let next = tape.after(value)
        if tape.name(candidate, is: wanted) {
          tape.tokens[index].start = UInt32(truncatingIfNeeded: next)
          return NodeDecoder(tape: tape, index: value)
        }
        candidate = next
      }
      return nil
    }
  }
}

extension Tape {
  @inline(__always)
  func name(_ index: Int, is wanted: UnsafeRawBufferPointer) -> Bool {
    let token = tokens[index]
    if token.kind == .string {
      guard token.count == wanted.count, let base = wanted.baseAddress else {
        return token.count == wanted.count
      }
      let name = raw(token)
      for index in 0..<wanted.count
      where name[index] != base.load(fromByteOffset: index, as: UInt8.self) {
        return false
      }
      return true
    }
    return withName(index) { $0.elementsEqual(wanted) }
  }
}

/// The elements of an array.
struct UnkeyedReader: UnkeyedDecodingContainer {
  let node: NodeDecoder
  private var element: UInt32
  private var position: UInt32 = 0

  init(node: NodeDecoder) {
    self.node = node
    element = UInt32(node.index + 1)
  }

  var codingPath: [any CodingKey] { node.codingPath }
  var count: Int? { node.token.count }
  var currentIndex: Int { Int(position) }
  var isAtEnd: Bool { Int(element) >= node.token.next }

  private func current(_ type: any Any.Type) throws -> NodeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        type,
        .init(
          codingPath: codingPath + [PathKey.index(currentIndex)],
          debugDescription: "the array ends before"))
    }
    return NodeDecoder(tape: node.tape, index: Int(element))
  }

  private mutating func advance() {
    element = UInt32(node.tape.after(Int(element)))
    position += 1
  }

  mutating func decodeNil() throws -> Bool {
    guard try current(Never.self).decodeNil() else { return false }
    advance()
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let value = try current(type).decode(type)
    advance()
    return value
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    let value = try current(type).decode(type)
    advance()
    return value
  }

  mutating func decode(_ type: String.Type) throws -> String {
    let value = try current(type).decode(type)
    advance()
    return value
  }

  mutating func decode(_ type: Int.Type) throws -> Int {
    let value = try current(type).decode(type)
    advance()
    return value
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try current(type).container(keyedBy: type)
    advance()
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current([Any].self).unkeyedContainer()
    advance()
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current((any Decoder).self)
    advance()
    return decoder
  }
}
