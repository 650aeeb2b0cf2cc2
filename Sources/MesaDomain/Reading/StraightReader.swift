import Canonical

/// Reads an event's data in the one order and spelling that the log gives them, without a tree.
///
/// Replay's hot path: `Codable` costs six times as much, most of it for containers that this
/// process knows the contents of. Whatever is not exactly as expected (an escape, a member of a
/// newer version, a form that has no straight reading) makes it give up, and the ordinary decoder
/// reads or refuses it. So nothing is accepted here that is not accepted there: a test compares the
/// two readings of every event.
public struct StraightReader {
  private let base: UnsafePointer<UInt8>
  private let end: Int
  private var at = 0
  /// Whether the next member is the first of its object.
  private var isFirst = true
  private var depth = 0
  /// Name of the member of the outermost object that is being read.
  private var outermost: StaticString = ""
  let reader: EventReader

  /// Nil for no bytes at all.
  init?(_ bytes: UnsafeRawBufferPointer, _ reader: EventReader) {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return nil }
    (self.base, end, self.reader) = (base, bytes.count, reader)
  }

  /// A document that is one value.
  mutating func whole<T: ReadStraight>(_ type: T.Type) throws(GaveUp) -> T {
    let value = try T(straight: &self)
    guard at == end else { throw GaveUp() }
    return value
  }

  /// The value of the member that comes next, which has that name.
  @inline(__always)
  mutating func member<T: ReadStraight>(_ name: StaticString) throws(GaveUp) -> T {
    guard begins(name) else { throw GaveUp() }
    return try T(straight: &self)
  }

  /// The value of the member with that name, if it comes next.
  @inline(__always)
  mutating func optional<T: ReadStraight>(_ name: StaticString) throws(GaveUp) -> T? {
    begins(name) ? try T(straight: &self) : nil
  }

  /// Passes a member's name, with the comma before it and the colon after it, if it stands here.
  private mutating func begins(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    let quote = isFirst ? at : at + 1
    guard quote + count + 3 <= end, isFirst || base[at] == UInt8(ascii: ","),
      base[quote] == UInt8(ascii: "\""), base[quote + count + 1] == UInt8(ascii: "\""),
      base[quote + count + 2] == UInt8(ascii: ":")
    else { return false }
    let expected = name.utf8Start
    for index in 0..<count where base[quote + 1 + index] != expected[index] { return false }
    at = quote + count + 3
    isFirst = false
    if depth == 1 { outermost = name }
    return true
  }

  @inline(__always) private mutating func pass(_ byte: UInt8) throws(GaveUp) {
    guard at < end, base[at] == byte else { throw GaveUp() }
    at += 1
  }

  /// An object: its members, in the order of their names.
  @inline(__always)
  mutating func object<T>(
    _ members: (inout StraightReader) throws(GaveUp) -> T
  ) throws(GaveUp) -> T {
    try pass(UInt8(ascii: "{"))
    (isFirst, depth) = (true, depth + 1)
    let value = try members(&self)
    try pass(UInt8(ascii: "}"))
    (isFirst, depth) = (false, depth - 1)
    return value
  }

  mutating func array<T: ReadStraight>() throws(GaveUp) -> [T] {
    try pass(UInt8(ascii: "["))
    var elements: [T] = []
    if at < end, base[at] == UInt8(ascii: "]") {
      at += 1
      return elements
    }
    depth += 1
    while true {
      elements.append(try T(straight: &self))
      guard at < end, base[at] == UInt8(ascii: ",") else { break }
      at += 1
    }
    try pass(UInt8(ascii: "]"))
    depth -= 1
    return elements
  }

  /// The bytes of a text without escapes.
  mutating func plain() throws(GaveUp) -> UnsafeBufferPointer<UInt8> {
    try pass(UInt8(ascii: "\""))
    let start = at
    while at < end {
      switch base[at] {
      case UInt8(ascii: "\""):
        at += 1
        return UnsafeBufferPointer(start: base + start, count: at - 1 - start)
      case UInt8(ascii: "\\"), 0..<0x20: throw GaveUp()
      default: at += 1
      }
    }
    throw GaveUp()
  }

  mutating func text() throws(GaveUp) -> String {
    let bytes = try plain()
    // The common case without the general validation.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw GaveUp() }
    return text
  }

  mutating func integer() throws(GaveUp) -> Int {
    let negative = at < end && base[at] == UInt8(ascii: "-")
    if negative { at += 1 }
    let first = at
    var value = 0
    while at < end, case let digit = base[at] &- 48, digit <= 9, at - first < 16 {
      value = value * 10 + Int(digit)
      at += 1
    }
    let plain = at > first && (base[first] != 48 || (at - first == 1 && !negative))
    guard plain, value <= 9_007_199_254_740_991 else { throw GaveUp() }
    return negative ? -value : value
  }

  mutating func boolean() throws(GaveUp) -> Bool {
    if word("true") { return true }
    if word("false") { return false }
    throw GaveUp()
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= end else { return false }
    for index in 0..<count where base[at + index] != word.utf8Start[index] { return false }
    at += count
    return true
  }

  /// Where a sealed value stands; only known for a member of the outermost object.
  func pointer() throws(GaveUp) -> String {
    guard depth == 2 else { throw GaveUp() }
    return "/\(outermost)"
  }

  /// The bytes of the object that begins here, which is passed over.
  mutating func wholeObject() throws(GaveUp) -> UnsafeRawBufferPointer {
    let start = at
    guard at < end, base[at] == UInt8(ascii: "{") else { throw GaveUp() }
    var open = 0
    while at < end {
      switch base[at] {
      case UInt8(ascii: "\""):
        _ = try plain()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      default: break
      }
      at += 1
      if open == 0 {
        return UnsafeRawBufferPointer(start: base + start, count: at - start)
      }
    }
    throw GaveUp()
  }
}

/// The data are not as the straight reading expects them; says nothing about their validity.
public struct GaveUp: Error {}

/// A value that can be read straight from an event's bytes.
public protocol ReadStraight {
  init(straight reader: inout StraightReader) throws(GaveUp)
}

/// An object that can be: its members, in the order of their names.
public protocol MembersReadStraight: ReadStraight {
  init(members reader: inout StraightReader) throws(GaveUp)
}

extension MembersReadStraight {
  public init(straight reader: inout StraightReader) throws(GaveUp) {
    self = try reader.object { (reader) throws(GaveUp) in try Self(members: &reader) }
  }
}

extension Payload {
  /// Stands in until the payload's own is printed.
  public init(members reader: inout StraightReader) throws(GaveUp) { throw GaveUp() }
}
