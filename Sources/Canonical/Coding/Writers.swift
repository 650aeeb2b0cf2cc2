/// The members of an object.
struct KeyedWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let builder: Builder
  let frame: Int

  var codingPath: [any CodingKey] { builder.path(of: frame) }

  mutating func encode(_ value: String, forKey key: Key) {
    builder.member(key.stringValue, frame)
    builder.buffer.append(quoted: value)
  }

  mutating func encode(_ value: Bool, forKey key: Key) {
    builder.member(key.stringValue, frame)
    builder.buffer.append(value)
  }

  mutating func encode(_ value: Int, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int8, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int16, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int32, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: Int64, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt8, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt16, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt32, forKey key: Key) throws { try integer(value, key) }
  mutating func encode(_ value: UInt64, forKey key: Key) throws { try integer(value, key) }

  private func integer(_ value: some BinaryInteger, _ key: Key) throws {
    let exact = try builder.exact(value, codingPath, key)
    builder.member(key.stringValue, frame)
    builder.buffer.append(exact)
  }

  mutating func encode(_ value: Double, forKey key: Key) throws {
    throw builder.fraction(value, codingPath + [key])
  }
  mutating func encode(_ value: Float, forKey key: Key) throws {
    throw builder.fraction(value, codingPath + [key])
  }

  /// Absent, so left out.
  mutating func encodeNil(forKey key: Key) {}

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    let mark = builder.mark
    builder.member(key.stringValue, frame)
    builder.setKey(key, frame)
    do {
      if try !builder.value(value) { builder.undo(to: mark) }
    } catch {
      builder.undo(to: mark)
      throw error
    }
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { part(key).container(keyedBy: type) }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    part(key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { part(PathKey.name("super")) }
  mutating func superEncoder(forKey key: Key) -> any Encoder { part(key) }

  private func part(_ key: any CodingKey) -> NodeEncoder {
    builder.member(key.stringValue, frame)
    return builder.part(key, frame)
  }
}

/// The elements of an array.
struct UnkeyedWriter: UnkeyedEncodingContainer {
  let builder: Builder
  let frame: Int

  var codingPath: [any CodingKey] { builder.path(of: frame) }
  var count: Int { builder.elements(frame) }

  mutating func encode(_ value: String) {
    builder.element(frame)
    builder.buffer.append(quoted: value)
  }

  mutating func encode(_ value: Bool) {
    builder.element(frame)
    builder.buffer.append(value)
  }

  mutating func encodeNil() {
    builder.element(frame)
    builder.buffer.append("null")
  }

  mutating func encode(_ value: Int) throws { try integer(value) }
  mutating func encode(_ value: Int8) throws { try integer(value) }
  mutating func encode(_ value: Int16) throws { try integer(value) }
  mutating func encode(_ value: Int32) throws { try integer(value) }
  mutating func encode(_ value: Int64) throws { try integer(value) }
  mutating func encode(_ value: UInt) throws { try integer(value) }
  mutating func encode(_ value: UInt8) throws { try integer(value) }
  mutating func encode(_ value: UInt16) throws { try integer(value) }
  mutating func encode(_ value: UInt32) throws { try integer(value) }
  mutating func encode(_ value: UInt64) throws { try integer(value) }

  private func integer(_ value: some BinaryInteger) throws {
    let exact = try builder.exact(value, codingPath, PathKey.index(count))
    builder.element(frame)
    builder.buffer.append(exact)
  }

  mutating func encode(_ value: Double) throws {
    throw builder.fraction(value, codingPath + [PathKey.index(count)])
  }
  mutating func encode(_ value: Float) throws {
    throw builder.fraction(value, codingPath + [PathKey.index(count)])
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    let mark = builder.mark
    builder.setKey(PathKey.index(count), frame)
    builder.element(frame)
    do {
      if try !builder.value(value) { builder.buffer.append("null") }
    } catch {
      builder.undo(to: mark)
      builder.forgetElement(frame)
      throw error
    }
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { part().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    part().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { part() }

  private func part() -> NodeEncoder {
    let key = PathKey.index(count)
    builder.element(frame)
    return builder.part(key, frame)
  }
}

/// A value that is not made of others.
struct SingleWriter: SingleValueEncodingContainer {
  let builder: Builder
  let frame: Int

  var codingPath: [any CodingKey] { builder.path(of: frame) }

  mutating func encode(_ value: String) {
    if builder.single(frame) { builder.buffer.append(quoted: value) }
  }

  mutating func encode(_ value: Bool) {
    if builder.single(frame) { builder.buffer.append(value) }
  }

  mutating func encodeNil() { _ = builder.single(frame, null: true) }

  mutating func encode(_ value: Int) throws { try integer(value) }
  mutating func encode(_ value: Int8) throws { try integer(value) }
  mutating func encode(_ value: Int16) throws { try integer(value) }
  mutating func encode(_ value: Int32) throws { try integer(value) }
  mutating func encode(_ value: Int64) throws { try integer(value) }
  mutating func encode(_ value: UInt) throws { try integer(value) }
  mutating func encode(_ value: UInt8) throws { try integer(value) }
  mutating func encode(_ value: UInt16) throws { try integer(value) }
  mutating func encode(_ value: UInt32) throws { try integer(value) }
  mutating func encode(_ value: UInt64) throws { try integer(value) }

  private func integer(_ value: some BinaryInteger) throws {
    let exact = try builder.exact(value, codingPath, nil)
    if builder.single(frame) { builder.buffer.append(exact) }
  }

  mutating func encode(_ value: Double) throws { throw builder.fraction(value, codingPath) }
  mutating func encode(_ value: Float) throws { throw builder.fraction(value, codingPath) }

  mutating func encode<T: Encodable>(_ value: T) throws {
    guard builder.single(frame) else { return }
    builder.setKey(nil, frame)
    if try !builder.value(value) { builder.absent(frame) }
  }
}

extension Builder {
  func exact(
    _ value: some BinaryInteger, _ path: @autoclosure () -> [any CodingKey],
    _ key: @autoclosure () -> (any CodingKey)?
  ) throws -> Int64 {
    guard let exact = Int64(exactly: value), exactIntegers ~= exact else {
      let path = path() + [key()].compactMap { $0 }
      throw invalid("an integer beyond 2^53-1", value, path)
    }
    return exact
  }

  func fraction(_ value: some BinaryFloatingPoint, _ path: [any CodingKey]) -> EncodingError {
    invalid("numbers are integers here", value, path)
  }
}
