/// Tells whether two large sets are equal without keeping either, in whatever order they come.
///
/// The sum of a keyed hash of each member. The key is random and new for each verification, so
/// nobody can prepare two sets that collide; by chance it happens once in 2^64.
struct MultisetDigest {
  private(set) var sum: UInt64 = 0

  private let keys = Self.drawn
  private static let drawn = (
    UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)
  )

  static func == (a: MultisetDigest, b: MultisetDigest) -> Bool { a.sum == b.sum }
  static func != (a: MultisetDigest, b: MultisetDigest) -> Bool { a.sum != b.sum }

  /// Takes in the members of another.
  mutating func join(_ other: MultisetDigest) { sum &+= other.sum }

  @inline(__always) mutating func add(_ text: UnsafeRawBufferPointer, _ a: Int, _ b: Int) {
    sum &+=
      Self.mix(hash(text) ^ UInt64(bitPattern: Int64(a)), keys.1)
      ^ Self.mix(keys.0 &+ UInt64(bitPattern: Int64(b)), keys.1 ^ UInt64(text.count))
  }

  @inline(__always) func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    Self.hash(bytes, seed: keys.0, keys.1)
  }

  @inline(__always) static func hash(
    _ bytes: UnsafeRawBufferPointer, seed: UInt64, _ key: UInt64
  ) -> UInt64 {
    guard let start = bytes.baseAddress else { return mix(seed, key) }
    var state = seed
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = (start + offset).loadUnaligned(as: UInt64.self)
      state = mix(state ^ word, key)
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(state ^ rest, key &+ UInt64(bytes.count))
  }

  @inline(__always) static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
