/// How many leading bytes are ASCII that a JSON string holds as it is: no quote, backslash, control.
@inline(__always)
func plainBytes(_ base: UnsafePointer<UInt8>, _ count: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops: UInt64 = 0x8080_8080_8080_8080
  var index = 0
  while index + 8 <= count {
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    let quote = word ^ (ones &* UInt64(Byte.quote))
    let backslash = word ^ (ones &* UInt64(Byte.backslash))
    // The classic test for a zero byte in a word, thrice, and the top bit for what is not ASCII.
    let found =
      (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones) | word
    if found & tops != 0 { break }
    index += 8
  }
  while index < count {
    let byte = base[index]
    if byte < 0x20 || byte >= 0x80 || byte == Byte.quote || byte == Byte.backslash { break }
    index += 1
  }
  return index
}

enum UTF8Sequence {
  case valid(Int)
  case invalid
  /// Right so far, but the input ends within it.
  case cut

  /// Judges the sequence of a byte beyond ASCII by table 3-7 of the Unicode standard.
  static func length(_ base: UnsafePointer<UInt8>, _ count: Int) -> UTF8Sequence {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch base[0] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .invalid
    }
    for index in 1..<length {
      guard index < count else { return .cut }
      guard (index == 1 ? second : 0x80...0xBF) ~= base[index] else { return .invalid }
    }
    return .valid(length)
  }
}

enum Escape {
  static func short(_ byte: UInt8) -> UInt8? {
    switch byte {
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case Byte.zero...Byte.nine: byte - Byte.zero
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// The text of a string that the scanner accepted, its escapes resolved.
func unescaped(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
  func unit(_ at: Int) -> UInt16 {
    (at..<(at + 4)).reduce(0) { $0 << 4 | UInt16(Escape.hexadecimal(raw[$1]) ?? 0) }
  }
  var text: [UInt8] = []
  text.reserveCapacity(raw.count)
  var at = 0
  while at < raw.count {
    guard raw[at] == Byte.backslash else {
      text.append(raw[at])
      at += 1
      continue
    }
    if let byte = Escape.short(raw[at + 1]) {
      text.append(byte)
      at += 2
      continue
    }
    var units = [unit(at + 2)]
    at += 6
    if UTF16.isLeadSurrogate(units[0]) {
      units.append(unit(at + 2))
      at += 6
    }
    text += String(decoding: units, as: UTF16.self).utf8
  }
  return text
}
