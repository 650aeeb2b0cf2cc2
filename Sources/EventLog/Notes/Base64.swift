/// RFC 4648 §4, padded, in its one spelling.
enum Base64 {
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    var iterator = bytes.makeIterator()
    while let first = iterator.next() {
      let second = iterator.next()
      let third = second == nil ? nil : iterator.next()
      let word = UInt32(first) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
      text.append(alphabet[Int(word >> 18)])
      text.append(alphabet[Int(word >> 12 & 63)])
      text.append(second == nil ? pad : alphabet[Int(word >> 6 & 63)])
      text.append(third == nil ? pad : alphabet[Int(word & 63)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for what `text` would not have written: signatures have one spelling.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    guard text.utf8.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    var word: UInt32 = 0
    var count = 0
    for character in text.utf8 where character != pad {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      word = word << 6 | UInt32(value)
      count += 1
      if count % 4 == 0 {
        bytes += [UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
      }
    }
    switch count % 4 {
    case 2: bytes.append(UInt8(word >> 4 & 255))
    case 3: bytes += [UInt8(word >> 10 & 255), UInt8(word >> 2 & 255)]
    case 1: return nil
    default: break
    }
    return self.text(bytes) == text ? bytes : nil
  }

  private static let pad = UInt8(ascii: "=")
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
