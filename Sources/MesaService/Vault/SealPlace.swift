/// Where a sealed value belongs. Moved to any other place, it does not open.
public struct SealPlace: Sendable, Hashable {
  /// The instance's id; it survives a restore.
  public let instance: String
  public let stream: String
  public let command: String
  /// Which of its command's events holds the value, counted from 0.
  public let ordinal: Int
  /// The event's type and its schema version (`v`).
  public let type: String
  public let schema: Int
  /// JSON pointer from the event's `data` to the object `{"sealed": …}`.
  public let pointer: String

  public init(
    instance: String, stream: String, command: String, ordinal: Int, type: String, schema: Int,
    pointer: String
  ) {
    (self.instance, self.stream, self.command) = (instance, stream, command)
    (self.ordinal, self.type, self.schema, self.pointer) = (ordinal, type, schema, pointer)
  }

  /// What the cipher authenticates: `mesa.seal.v1`, instance, stream, command, ordinal, type, `v`,
  /// pointer and key id, each after its length as 32 bits, big-endian.
  ///
  /// Texts are UTF-8, numbers decimal ASCII, the key id its 16 bytes.
  func associatedData(key: KeyID) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for text in [
      "mesa.seal.v1", instance, stream, command, String(ordinal), type, String(schema), pointer,
    ] {
      appendPrefixed(text.utf8, to: &bytes)
    }
    appendPrefixed(key.bytes, to: &bytes)
    return bytes
  }
}

/// Each part after its length as 32 bits, big-endian: no two lists of parts give the same bytes.
func lengthPrefixed(_ parts: [[UInt8]]) -> [UInt8] {
  parts.reduce(into: []) { appendPrefixed($1, to: &$0) }
}

private func appendPrefixed(_ part: some Collection<UInt8>, to bytes: inout [UInt8]) {
  withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes += $0 }
  bytes += part
}

/// Names a key of the vault: 16 random bytes that tell nothing.
public struct KeyID: Sendable, Hashable {
  public static let byteCount = 16
  public let bytes: [UInt8]

  /// Nil unless they are 16 bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }
}

extension KeyID: CustomStringConvertible {
  /// Lower-case hexadecimal.
  public var description: String { hexadecimal(bytes) }
}
