import Crypto

/// Key bytes that never print: description, debug description, dump and mirror say `***`.
public struct Secret: Sendable {
  let key: SymmetricKey

  init(_ bytes: some Sequence<UInt8>) { key = SymmetricKey(data: Array(bytes)) }

  /// Lends the bytes to whoever must have them: a signer, a recovery sheet.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try key.withUnsafeBytes(body)
  }

  /// In constant time.
  public func matches(_ other: Secret) -> Bool { key == other.key }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "***" }
  public var debugDescription: String { "***" }
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
