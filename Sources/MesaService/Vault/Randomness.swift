/// Where keys and nonces come from; tests inject bytes that are known beforehand.
struct Randomness: Sendable {
  let bytes: @Sendable (Int) -> [UInt8]

  init(_ bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

  func bytes(_ count: Int) -> [UInt8] { bytes(count) }

  /// The operating system's, fit for keys.
  static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
