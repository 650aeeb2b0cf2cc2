/// A growing run of bytes that knows how JSON spells strings and integers (RFC 8785).
///
/// Not an array: each append to an array that is a class's property checks that it is unshared.
struct ByteBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 512) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (moved, larger)
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func overwrite(_ at: Int, _ byte: UInt8) { base[at] = byte }

  mutating func overwrite(_ at: Int, with bytes: borrowing ByteBuffer) {
    (base + at).update(from: bytes.base, count: bytes.count)
  }

  mutating func truncate(to count: Int) { self.count = count }

  /// Makes room for `bytes` at an offset and puts them there.
  mutating func insert(_ bytes: borrowing ByteBuffer, at offset: Int) {
    reserve(bytes.count)
    (base + offset + bytes.count).update(from: base + offset, count: count - offset)
    (base + offset).update(from: bytes.base, count: bytes.count)
    count += bytes.count
  }
}

extension ByteBuffer {
  /// A quoted string; whether it stands there without escapes.
  @discardableResult
  mutating func append(quoted text: String) -> Bool {
    var text = text
    return text.withUTF8 { append(quoted: $0) }
  }

  private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) -> Bool {
    reserve(text.count + 2)
    base[count] = Byte.quote
    count += 1
    var plain = true
    if let source = text.baseAddress {
      var at = 0
      while at < text.count {
        let run = plainBytes(source + at, text.count - at)
        reserve(run + 8)
        (base + count).update(from: source + at, count: run)
        count += run
        at += run
        guard at < text.count else { break }
        if source[at] >= 0x80 {
          base[count] = source[at]
          count += 1
        } else {
          plain = false
          appendEscape(source[at])
        }
        at += 1
      }
    }
    append(Byte.quote)
    return plain
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case Byte.quote: append("\\\"")
    case Byte.backslash: append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? Byte.zero + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  mutating func append(_ value: Int64) {
    reserve(20)
    if value < 0 {
      base[count] = Byte.minus
      count += 1
    }
    var rest = value.magnitude
    var digits = 1
    var bound: UInt64 = 10
    while digits < 19, rest >= bound {
      bound &*= 10
      digits += 1
    }
    for index in stride(from: count + digits - 1, through: count, by: -1) {
      base[index] = Byte.zero + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func append(_ value: Bool) { value ? append("true") : append("false") }

  mutating func append(_ instant: Instant) {
    reserve(26)
    base[count] = Byte.quote
    instant.write(to: UnsafeMutableRawBufferPointer(start: base + count + 1, count: 24))
    base[count + 25] = Byte.quote
    count += 26
  }
}

extension ByteBuffer {
  /// A whole value, its members in canonical order; of two members with one name the last counts.
  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value)
    case .integer(let value): append(value)
    case .string(let value): append(quoted: value)
    case .array(let elements):
      append(Byte.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { append(Byte.comma) }
        append(element)
      }
      append(Byte.closeBracket)
    case .object(let members):
      append(Byte.openBrace)
      for (index, member) in JSONMember.canonical(members).enumerated() {
        if index > 0 { append(Byte.comma) }
        append(quoted: member.name)
        append(Byte.colon)
        append(member.value)
      }
      append(Byte.closeBrace)
    }
  }
}

extension JSONMember {
  fileprivate static func canonical(_ members: [JSONMember]) -> [JSONMember] {
    if zip(members, members.dropFirst()).allSatisfy({ order($0, $1) < 0 }) { return members }
    let sorted = members.enumerated().sorted {
      let order = order($0.element, $1.element)
      return order < 0 || (order == 0 && $0.offset < $1.offset)
    }.map(\.element)
    return sorted.enumerated().filter { index, member in
      index + 1 == sorted.count || order(member, sorted[index + 1]) != 0
    }.map(\.element)
  }

  private static func order(_ a: JSONMember, _ b: JSONMember) -> Int {
    var (x, y) = (a.name, b.name)
    return x.withUTF8 { x in
      y.withUTF8 { y in compareNames(UnsafeRawBufferPointer(x), UnsafeRawBufferPointer(y)) }
    }
  }
}

extension JSONValue {
  /// The one spelling of this value (RFC 8785).
  public var canonicalBytes: [UInt8] {
    var buffer = ByteBuffer()
    buffer.append(self)
    return buffer.bytes
  }
}
