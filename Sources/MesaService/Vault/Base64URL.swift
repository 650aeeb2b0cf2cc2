/// RFC 4648 §5 without padding: how sealed values stand in JSON.
enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func text(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { text in
      var (count, bits, held) = (0, 0, 0)
      for byte in bytes {
        bits = (bits << 8 | Int(byte)) & 0xFFFF
        held += 8
        while held >= 6 {
          held -= 6
          text[count] = alphabet[bits >> held & 63]
          count += 1
        }
      }
      if held > 0 {
        text[count] = alphabet[bits << (6 - held) & 63]
        count += 1
      }
      return count
    }
  }

  /// Strict: one text for each value, so unused bits must be zero. Nil otherwise.
  static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 4)
    var (bits, held) = (0, 0)
    for character in text.utf8 {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      bits = (bits << 6 | Int(value)) & 0xFFFF
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      }
    }
    guard held < 6, bits & ((1 << held) - 1) == 0 else { return nil }
    return bytes
  }
}
