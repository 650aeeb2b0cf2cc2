/// Writes `Encodable` values as canonical JSON (RFC 8785), straight to bytes.
///
/// Absent optionals are left out of objects and are `null` in arrays. Refused with an
/// `EncodingError` at their place: `Double`, `Float`, integers beyond 2^53-1, a name given twice.
/// `codingPath` is exact wherever `encode(to:)` reads it; `userInfo` arrives there unchanged.
public struct CanonicalEncoder {
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  public init() {}

  public func encode(_ value: some Encodable) throws -> [UInt8] {
    let builder = Builder(userInfo: userInfo, path: [])
    try builder.root { try builder.value(value) }
    return builder.buffer.bytes
  }
}

/// The encoder that one value's `encode(to:)` sees: a place in a builder.
struct NodeEncoder: Encoder {
  let builder: Builder
  let frame: Int

  var codingPath: [any CodingKey] { builder.path(of: frame) }
  var userInfo: [CodingUserInfoKey: Any] { builder.anyUserInfo }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    builder.begin(.object, frame)
    return KeyedEncodingContainer(KeyedWriter(builder: builder, frame: frame))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    builder.begin(.array, frame)
    return UnkeyedWriter(builder: builder, frame: frame)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleWriter(builder: builder, frame: frame)
  }
}
