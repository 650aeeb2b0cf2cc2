/// Crockford's base 32: no I, L, O or U, so that what was printed can be typed.
enum Base32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The bytes as one number, in as many characters as they need, leading zeros included.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var characters: [UInt8] = []
    var (bits, held) = (0, 0)
    for byte in bytes.reversed() {
      bits |= Int(byte) << held
      held += 8
      while held >= 5 {
        characters.append(alphabet[bits & 31])
        bits >>= 5
        held -= 5
      }
    }
    if held > 0 { characters.append(alphabet[bits]) }
    return String(decoding: characters.reversed(), as: UTF8.self)
  }

  static func text(_ number: Int, characters: Int) -> String {
    String(
      decoding: (0..<characters).reversed().map { alphabet[number >> (5 * $0) & 31] },
      as: UTF8.self)
  }

  /// The number as `count` bytes; nil for a character that is none, or another size.
  static func bytes(_ text: some StringProtocol, count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, held) = (0, 0)
    for character in text.utf8.reversed() {
      guard let value = value(character) else { return nil }
      bits |= value << held
      held += 5
      if held >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        held -= 8
      }
    }
    guard bytes.count == count, bits == 0 else { return nil }
    return bytes.reversed()
  }

  /// Small letters, and O, I and L for the digits that they look like, are understood.
  static func value(_ character: UInt8) -> Int? {
    let letter = character >= 0x61 && character <= 0x7A ? character - 0x20 : character
    switch letter {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return alphabet.firstIndex(of: letter)
    }
  }
}
