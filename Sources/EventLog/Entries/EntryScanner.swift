import Canonical

/// Reads an entry's bytes once, from left to right, without copying any.
struct EntryScanner {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private var fault: EntryFault { EntryFault(offset: offset) }

  @inline(__always) mutating func expect(_ text: StaticString) throws(EntryFault) {
    guard skip(text) else { throw fault }
  }

  @inline(__always) private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - offset >= count, let start = bytes.baseAddress else { return false }
    let equal = UnsafeRawBufferPointer(start: start + offset, count: count)
      .elementsEqual(UnsafeRawBufferPointer(start: text.utf8Start, count: count))
    if equal { offset += count }
    return equal
  }

  /// The text up to its closing quote, which is passed over.
  @inline(__always) mutating func string() throws(EntryFault) -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return start..<(offset - 1)
      case 0x5C: offset += 2
      case 0..<0x20: throw fault
      default: offset += 1
      }
    }
    throw fault
  }

  /// A member that may be missing: its text, when `name` stands here.
  @inline(__always) mutating func optional(
    _ name: StaticString, then: StaticString
  ) throws(EntryFault) -> Range<Int>? {
    guard skip(name) else { return nil }
    let range = try string()
    try expect(then)
    return range
  }

  @inline(__always) mutating func instant() throws(EntryFault) -> Instant {
    guard bytes.count - offset >= 24,
      let instant = Instant(
        utf8: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + 24)]))
    else { throw fault }
    offset += 24
    return instant
  }

  /// A number above 0 in its one spelling.
  @inline(__always) mutating func integer() throws(EntryFault) -> Int {
    let start = offset
    var value = 0
    while offset < bytes.count, offset - start < 17 {
      let digit = Int(bytes[offset]) - 48
      guard digit >= 0, digit <= 9 else { break }
      value = value * 10 + digit
      offset += 1
    }
    guard value > 0, bytes[start] != 48 else { throw fault }
    return value
  }

  /// An object, passed over by its braces; what is inside is the reader's business.
  @inline(__always) mutating func object() throws(EntryFault) -> Range<Int> {
    let start = offset
    guard offset < bytes.count, bytes[offset] == 0x7B else { throw fault }
    var depth = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case 0x22: _ = try string()
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 { return start..<offset }
      default: break
      }
    }
    throw fault
  }

  func end() throws(EntryFault) {
    guard offset == bytes.count else { throw fault }
  }
}

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
