import Canonical

/// Writes the few shapes of JSON that an entry is made of, as RFC 8785 spells them.
struct JSONBytes {
  var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A member of which the name, comma and colon are given; nothing when there is no value.
  mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    raw(name)
    string(value)
  }

  /// The text without quotes or escapes; returns where it stands.
  mutating func plain(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }

  mutating func string(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
        bytes.append(contentsOf: utf8)
      } else {
        for character in utf8 { escaped(character) }
      }
    }
    bytes.append(0x22)
  }

  private mutating func escaped(_ character: UInt8) {
    switch character {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    case 0..<0x20:
      raw("\\u00")
      bytes.append(0x30 + (character >> 4))
      let low = character & 15
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    default: bytes.append(character)
    }
  }

  mutating func integer(_ value: Int) {
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { buffer in
      let count = Decimal.write(value, to: buffer.baseAddress!)
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  mutating func instant(_ instant: Instant) {
    withUnsafeTemporaryAllocation(byteCount: 24, alignment: 1) { buffer in
      instant.write(to: buffer)
      bytes.append(contentsOf: buffer)
    }
  }
}

/// Decimal digits of numbers that are not negative.
enum Decimal {
  static func count(_ value: Int) -> Int {
    var count = 1
    var limit = 10
    while value >= limit, count < 19 {
      count += 1
      limit = count < 19 ? limit * 10 : limit
    }
    return count
  }

  /// Writes the digits and returns how many there are.
  @discardableResult
  static func write(_ value: Int, to pointer: UnsafeMutableRawPointer) -> Int {
    let count = count(value)
    var rest = value
    var index = count - 1
    while index >= 0 {
      pointer.storeBytes(of: UInt8(48 + rest % 10), toByteOffset: index, as: UInt8.self)
      rest /= 10
      index -= 1
    }
    return count
  }
}
