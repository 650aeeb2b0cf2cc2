/// Where keys and nonces come from; tests inject bytes that are known beforehand.
struct Randomness: Sendable {
  let bytes: @Sendable (Int) -> [UInt8]

  init(_ bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

  func bytes(_ count: Int) -> [UInt8] { bytes(count) }

  /// The operating system's, fit for keys. Asked for eight bytes at a time: each time is a call
  /// into the kernel.
  static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) { bytes += $0 }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
