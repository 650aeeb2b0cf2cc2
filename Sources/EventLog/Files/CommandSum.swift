/// Four bytes behind a command's digest by which a damaged row is noticed.
///
/// Nothing in the entries tells a command's digest, nor anything of a command that appended
/// nothing; yet a changed one would have it refused, or done twice. No defence against somebody who
/// means it: only the entries are.
enum CommandSum {
  static let byteCount = 4

  static func of(
    _ digest: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer, actor: UnsafeRawBufferPointer,
    first: Int, count: Int, at: Int64
  ) -> UInt32 {
    var sum = MultisetDigest.mix(UInt64(bitPattern: at) &+ 0x9E37_79B9_7F4A_7C15, key)
    sum = MultisetDigest.mix(sum ^ UInt64(bitPattern: Int64(first)), key)
    sum = MultisetDigest.mix(sum ^ UInt64(bitPattern: Int64(count)), key)
    for bytes in [digest, id, actor] {
      sum = MultisetDigest.mix(sum ^ UInt64(bytes.count), key)
      sum = MultisetDigest.hash(bytes, seed: sum, key)
    }
    return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
  }

  /// Whether a stored digest has the right sum behind it; one of before there were sums has none.
  static func matches(
    _ stored: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer, actor: UnsafeRawBufferPointer,
    first: Int, count: Int, at: Int64
  ) -> Bool {
    if stored.count == Batch.digestBytes { return true }
    guard stored.count == Batch.digestBytes + byteCount else { return false }
    let digest = stored[slice: 0..<Batch.digestBytes]
    return stored.loadUnaligned(fromByteOffset: Batch.digestBytes, as: UInt32.self)
      == of(digest, id: id, actor: actor, first: first, count: count, at: at).littleEndian
  }

  private static let key: UInt64 = 0xD6E8_FEB8_6659_FD93
}
