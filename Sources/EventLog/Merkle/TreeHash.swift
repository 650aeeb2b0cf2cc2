public import Crypto

/// One SHA-256 value of the tree: a leaf, a node or a root.
///
/// Held in place, not in an array: a log of ten million entries makes twenty million of them.
public struct TreeHash: Hashable, Sendable {
  var words: (UInt64, UInt64, UInt64, UInt64)

  /// Nil unless there are exactly 32 bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  /// Reads 32 bytes; the caller has checked that they are there.
  @inline(__always) init(loading bytes: UnsafeRawPointer) {
    words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  public init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes {
      $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }
  }

  public static let byteCount = 32

  public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

  @inline(__always) public func withUnsafeBytes<R>(
    _ body: (UnsafeRawBufferPointer) throws -> R
  ) rethrows -> R {
    try Swift.withUnsafeBytes(of: words, body)
  }

  public static func == (a: TreeHash, b: TreeHash) -> Bool {
    a.words.0 == b.words.0 && a.words.1 == b.words.1 && a.words.2 == b.words.2
      && a.words.3 == b.words.3
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension TreeHash: CustomStringConvertible {
  /// Nil unless `hex` is 64 hexadecimal digits.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes)
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String { withUnsafeBytes { Hex.text($0) } }
}

extension TreeHash {
  /// The root of the tree without leaves: SHA-256 of nothing.
  public static let empty = SHA256Bytes.hash(count: 0) { _ in }

  /// RFC 6962: SHA-256 of 0x00 and the leaf's bytes.
  public static func leaf(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
    SHA256Bytes.hash(count: bytes.count + 1) { buffer in
      buffer[0] = 0
      UnsafeMutableRawBufferPointer(rebasing: buffer[1...]).copyMemory(from: bytes)
    }
  }

  public static func leaf(_ bytes: [UInt8]) -> TreeHash { bytes.withUnsafeBytes { leaf($0) } }

  /// RFC 6962: SHA-256 of 0x01, the left and the right hash.
  public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    SHA256Bytes.hash(count: 65) { buffer in
      buffer[0] = 1
      buffer.storeBytes(of: left.words, toByteOffset: 1, as: type(of: left.words))
      buffer.storeBytes(of: right.words, toByteOffset: 33, as: type(of: right.words))
    }
  }
}
