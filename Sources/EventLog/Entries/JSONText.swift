/// Texts with escapes.
enum JSONText {
  /// The text that escaped bytes of canonical JSON stand for.
  static func unescaped(_ bytes: UnsafeRawBufferPointer) -> String {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x5C, index + 1 < bytes.count else {
        out.append(byte)
        index += 1
        continue
      }
      let mark = bytes[index + 1]
      index += 2
      switch mark {
      case 0x62: out.append(0x08)
      case 0x74: out.append(0x09)
      case 0x6E: out.append(0x0A)
      case 0x66: out.append(0x0C)
      case 0x72: out.append(0x0D)
      case 0x75 where index + 4 <= bytes.count:
        // Canonical JSON escapes only what lies below 0x20: the last two digits are the value.
        let digits = String(decoding: bytes[(index + 2)..<(index + 4)], as: UTF8.self)
        out.append(UInt8(digits, radix: 16) ?? 0x3F)
        index += 4
      default: out.append(mark)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
