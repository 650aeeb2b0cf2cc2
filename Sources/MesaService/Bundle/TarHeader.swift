/// The 512 bytes before a file in a POSIX tar archive (IEEE Std 1003.1, ustar), in the one spelling
/// that a bundle has: a plain file of its owner's, without a date.
///
/// What is read is compared with what would be written, byte by byte: so an altered header is one
/// that is not read at all, and a link, a folder or a name with a trick in it has no spelling here.
struct TarHeader: Sendable, Equatable {
  static let byteCount = 512
  /// Eleven octal digits.
  static let maximumSize = 1 << 33 - 1

  let name: String
  let size: Int

  /// Nil for a name or a size that a bundle never has.
  init?(name: String, size: Int) {
    guard (1...100).contains(name.utf8.count), (0...Self.maximumSize).contains(size),
      name.utf8.allSatisfy(Self.isPlain), !name.hasPrefix("/"), !name.hasPrefix("-"),
      !name.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
        $0.isEmpty || $0.hasPrefix(".")
      })
    else { return nil }
    (self.name, self.size) = (name, size)
  }

  /// Letters, digits, and what parts them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
    default: false
    }
  }

  /// - Returns: nil for bytes that are not such a header in its one spelling.
  init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.byteCount else { return nil }
    let name = String(decoding: bytes[..<100].prefix { $0 != 0 }, as: UTF8.self)
    let digits = bytes[124..<135]
    guard digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    let size = digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
    guard let header = TarHeader(name: name, size: size), header.bytes == bytes else { return nil }
    self = header
  }

  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.byteCount)
    func put(_ text: String, at offset: Int) {
      bytes.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
    }
    put(name, at: 0)
    put("0000644\0" + "0000000\0" + "0000000\0", at: 100)
    put(Self.octal(size) + "\0" + Self.octal(0) + "\0", at: 124)
    put("        0", at: 148)
    put("ustar\0" + "00", at: 257)
    let sum = bytes.reduce(0) { $0 + Int($1) }
    put(Self.octal(sum).suffix(6) + "\0 ", at: 148)
    return bytes
  }

  private static func octal(_ number: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: 11 - digits.count) + digits
  }

  /// Zeros after a file of that size, up to a whole block.
  static func padding(_ size: Int) -> Int { (byteCount - size % byteCount) % byteCount }
}
