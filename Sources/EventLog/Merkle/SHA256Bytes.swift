import Crypto

/// SHA-256 of bytes in memory, for trees of ten million leaves.
///
/// `Crypto.SHA256` makes an object for each hash, which costs as much again as hashing a node.
/// On Linux swift-crypto is BoringSSL, linked into the program: its block function, which picks
/// the processor's own instructions, is called there on a message that is padded here. The package
/// is pinned; without the symbol the program does not link.
enum SHA256Bytes {
  /// Hashes `count` bytes, which `fill` writes to the start of the buffer that it is given.
  @inline(__always) static func hash(
    count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void
  ) -> TreeHash {
    // A size that the compiler knows is taken from the stack, any other from the heap.
    if count <= 64 - 9 + 64 { return withBuffer(128, count, fill) }
    if count <= 1_024 - 9 { return withBuffer(1_024, count, fill) }
    return withUnsafeTemporaryAllocation(byteCount: count + 72, alignment: 8) {
      hash($0, count, fill)
    }
  }

  @inline(__always) private static func withBuffer(
    _ size: Int, _ count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void
  ) -> TreeHash {
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { hash($0, count, fill) }
  }

  #if os(Linux)
    /// FIPS 180-4 §5.1.1: a bit 1, zeros, and the length in bits as 64 bits big-endian.
    @inline(__always) private static func hash(
      _ buffer: UnsafeMutableRawBufferPointer, _ count: Int,
      _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) -> TreeHash {
      fill(buffer)
      let blocks = (count + 8) / 64 + 1
      let start = buffer.baseAddress!
      (start + count).initializeMemory(as: UInt8.self, repeating: 0, count: blocks * 64 - count)
      start.storeBytes(of: 0x80, toByteOffset: count, as: UInt8.self)
      start.storeBytes(
        of: UInt64(count * 8).bigEndian, toByteOffset: blocks * 64 - 8, as: UInt64.self)
      var state = SIMD8<UInt32>(
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C,
        0x1F83_D9AB, 0x5BE0_CD19)
      return withUnsafeMutableBytes(of: &state) { state in
        let words = state.baseAddress!.assumingMemoryBound(to: UInt32.self)
        boringTransform(words, UnsafeRawPointer(start), blocks)
        for index in 0..<8 { words[index] = words[index].bigEndian }
        return TreeHash(loading: UnsafeRawPointer(words))
      }
    }
  #else
    @inline(__always) private static func hash(
      _ buffer: UnsafeMutableRawBufferPointer, _ count: Int,
      _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) -> TreeHash {
      fill(buffer)
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return TreeHash(hasher.finalize())
    }
  #endif
}

#if os(Linux)
  /// `void SHA256_TransformBlocks(uint32_t state[8], const uint8_t *data, size_t num_blocks)`.
  @_silgen_name("CCryptoBoringSSL_SHA256_TransformBlocks")
  private func boringTransform(
    _ state: UnsafeMutablePointer<UInt32>, _ data: UnsafeRawPointer, _ blocks: Int)
#endif
