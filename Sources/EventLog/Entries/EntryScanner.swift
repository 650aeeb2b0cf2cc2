import Canonical

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads an entry's bytes from both ends towards the data, without copying any.
///
/// Every entry of a log passes here on replay: names are compared as memory, texts are searched
/// for their closing quote, and data are not looked into unless asked for.
struct EntryScanner {
  private let start: UnsafeRawPointer
  /// First byte that the front has not passed.
  private(set) var front = 0
  /// One past the last byte that the back has not passed.
  private(set) var back: Int

  /// Nil for what is shorter than any entry.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 100 else { return nil }
    self.start = start
    back = bytes.count
  }

  @inline(__always) private func byte(_ offset: Int) -> UInt8 {
    start.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always) private func stands(_ text: StaticString, at offset: Int) -> Bool {
    memcmp(start + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  // MARK: From the front

  @inline(__always) mutating func expect(_ text: StaticString) throws(EntryFault) {
    guard skip(text) else { throw EntryFault(offset: front) }
  }

  @inline(__always) private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard back - front >= count, stands(text, at: front) else { return false }
    front += count
    return true
  }

  /// The text up to its closing quote, which is passed over.
  @inline(__always) mutating func string() throws(EntryFault) -> Range<Int> {
    let begin = front
    while let quote = memchr(start + front, 0x22, back - front) {
      let offset = UnsafeRawPointer(quote) - start
      front = offset + 1
      // A quote is part of the text when an odd number of backslashes stands before it.
      var slashes = 0
      while offset - slashes > begin, byte(offset - slashes - 1) == 0x5C { slashes += 1 }
      if slashes & 1 == 0 { return begin..<offset }
    }
    throw EntryFault(offset: begin)
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
    guard back - front >= 24, let instant = InstantBytes.read(start + front) else {
      throw EntryFault(offset: front)
    }
    front += 24
    return instant
  }

  // MARK: From the back

  @inline(__always) mutating func expectBack(_ text: StaticString) throws(EntryFault) {
    guard skipBack(text) else { throw EntryFault(offset: back) }
  }

  @inline(__always) private mutating func skipBack(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard back - front >= count, stands(text, at: back - count) else { return false }
    back -= count
    return true
  }

  /// A number above 0 in its one spelling, up to here.
  @inline(__always) mutating func integerBack() throws(EntryFault) -> Int {
    let end = back
    var value = 0
    var unit = 1
    while back > front, end - back < 16 {
      let digit = Int(byte(back - 1)) - 48
      guard digit >= 0, digit <= 9 else { break }
      value += digit * unit
      unit *= 10
      back -= 1
    }
    guard back < end, byte(back) != 48 else { throw EntryFault(offset: back) }
    return value
  }

  @inline(__always) mutating func instantBack() throws(EntryFault) -> Instant {
    guard back - front >= 24, let instant = InstantBytes.read(start + (back - 24)) else {
      throw EntryFault(offset: back)
    }
    back -= 24
    return instant
  }

  /// The text of the member `name`, of which the closing quote stands just before here.
  @inline(__always) mutating func memberBack(
    _ name: StaticString
  ) throws(EntryFault) -> Range<Int> {
    guard back > front, byte(back - 1) == 0x22, let range = text(named: name, closingAt: back - 1)
    else { throw EntryFault(offset: back) }
    return range
  }

  /// The same for a member that may be missing; nothing is passed then.
  @inline(__always) mutating func optionalBack(_ name: StaticString) -> Range<Int>? {
    guard back > front, byte(back - 1) == 0x22 else { return nil }
    return text(named: name, closingAt: back - 1)
  }

  /// A quote inside a text has a backslash before it, the one that opens it has the member's name:
  /// so the first quote with that name before it opens the text.
  @inline(__always) private mutating func text(
    named name: StaticString, closingAt end: Int
  ) -> Range<Int>? {
    let count = name.utf8CodeUnitCount
    var reach = end
    while let quote = lastQuote(before: reach) {
      if byte(quote - 1) == 0x5C {
        reach = quote
        continue
      }
      guard quote - count >= front, stands(name, at: quote - count) else { return nil }
      back = quote - count
      return (quote + 1)..<end
    }
    return nil
  }

  /// Nil when there is none that could have a name before it.
  @inline(__always) private func lastQuote(before end: Int) -> Int? {
    var offset = end
    while offset - 8 > front {
      let word = (start + (offset - 8)).loadUnaligned(as: UInt64.self) ^ 0x2222_2222_2222_2222
      // The high bit of each byte that is zero now, and of no other.
      let low = word & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F
      let zero = ~(low | word | 0x7F7F_7F7F_7F7F_7F7F)
      if zero != 0 { return offset - 1 - zero.leadingZeroBitCount / 8 }
      offset -= 8
    }
    while offset - 1 > front {
      offset -= 1
      if byte(offset) == 0x22 { return offset }
    }
    return nil
  }

  // MARK: Between

  /// What lies between front and back, which must at least look like an object.
  @inline(__always) func data() throws(EntryFault) -> Range<Int> {
    guard back - front >= 2, byte(front) == 0x7B, byte(back - 1) == 0x7D else {
      throw EntryFault(offset: front)
    }
    return front..<back
  }

  /// Goes through the object between front and back by its braces and quotes.
  ///
  /// - Throws: when it ends earlier or later than at `back`.
  mutating func walkData() throws(EntryFault) {
    // What has one closing brace, at its end, cannot have ended before.
    if let brace = memchr(start + front, 0x7D, back - front), brace == start + (back - 1) { return }
    var depth = 0
    while front < back {
      let byte = byte(front)
      front += 1
      switch byte {
      case 0x22: _ = try string()
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 {
          guard front == back else { throw EntryFault(offset: front) }
          return
        }
      default: break
      }
    }
    throw EntryFault(offset: front)
  }
}
