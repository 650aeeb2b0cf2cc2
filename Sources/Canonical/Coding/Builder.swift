/// The bytes of a document in the making, with a stack of the values whose `encode(to:)` runs.
///
/// Each member or element is written with a comma before it, so that members can be sorted as
/// whole pieces; the first comma becomes the bracket when the container ends. One thread owns it for
/// one call, so its properties do without the checks of exclusive access, which took half the time.
final class Builder {
  struct Frame {
    enum Content { case empty, null, scalar, array, object }

    var content = Content.empty
    /// Offset of the value's first byte.
    let start: Int
    /// First of its members and of its parts in the builder's stacks.
    let members: Int
    let parts: Int
    /// Members came in canonical order, and names without escapes, until now.
    var ascending = true
    var escapes = false
    /// Elements begun, in an array.
    var elements = 0
    /// The step from here to the value that is being written now.
    var key: (any CodingKey)?
  }

  /// A member of an unfinished object: its comma's offset and its name's bytes, unquoted.
  struct Member {
    var start: Int
    let nameCount: Int
  }

  /// What `nestedContainer` or `superEncoder` write, whenever they like: spliced in at the end.
  struct Part {
    let offset: Int
    let builder: Builder
  }

  @exclusivity(unchecked) var buffer = ByteBuffer()
  @exclusivity(unchecked) private var frames: [Frame] = []
  @exclusivity(unchecked) private var members: [Member] = []
  @exclusivity(unchecked) private var parts: [Part] = []
  private let userInfo: [CodingUserInfoKey: any Sendable]
  private(set) lazy var anyUserInfo = userInfo.mapValues { $0 as Any }
  private let base: [any CodingKey]
  /// The first thing wrong where the protocols do not let a container throw.
  @exclusivity(unchecked) private var fault: (any Error)?

  init(userInfo: [CodingUserInfoKey: any Sendable], path: [any CodingKey]) {
    (self.userInfo, base) = (userInfo, path)
    frames.reserveCapacity(8)
    members.reserveCapacity(16)
  }

  /// The path of the value that a frame stands for.
  func path(of frame: Int) -> [any CodingKey] {
    base + frames.prefix(frame).compactMap(\.key)
  }

  func refuse(_ why: String, _ value: Any, in frame: Int) {
    fault = fault ?? invalid(why, value, path(of: frame))
  }

  func invalid(_ why: String, _ value: Any, _ path: [any CodingKey]) -> EncodingError {
    .invalidValue(value, .init(codingPath: path, debugDescription: why))
  }

  /// Runs what writes the document's one value.
  func root(_ body: () throws -> Bool) throws {
    if try !body() { buffer.append("null") }
    if let fault { throw fault }
  }
}

extension Builder {
  /// What is undone when a member is left out or its value throws.
  struct Mark {
    let count: Int
    let frames: Int
    let members: Int
    let parts: Int
  }

  var mark: Mark {
    Mark(
      count: buffer.count, frames: frames.count, members: members.count, parts: parts.count)
  }

  func undo(to mark: Mark) {
    buffer.truncate(to: mark.count)
    frames.removeLast(frames.count - mark.frames)
    members.removeLast(members.count - mark.members)
    parts.removeLast(parts.count - mark.parts)
  }

  /// Makes a frame's value an object or an array, once.
  func begin(_ content: Frame.Content, _ frame: Int) {
    guard isCurrent(frame) else { return }
    switch frames[frame].content {
    case .empty: frames[frame].content = content
    case content: break
    default: refuse("one value is encoded twice, in two shapes", (), in: frame)
    }
  }

  /// A container is written to only while its value's `encode(to:)` runs and no other's within.
  private func isCurrent(_ frame: Int) -> Bool {
    if frame == frames.count - 1 { return true }
    refuse("a container is used outside of its value's encode(to:)", (), in: frame)
    return false
  }

  /// Writes the name of the next member.
  func member(_ name: String, _ frame: Int) {
    guard isCurrent(frame) else { return }
    let start = buffer.count
    buffer.append(Byte.comma)
    if !buffer.append(quoted: name) {
      (frames[frame].escapes, frames[frame].ascending) = (true, false)
    }
    let member = Member(start: start, nameCount: buffer.count - start - 3)
    buffer.append(Byte.colon)
    if frames[frame].ascending, members.count > frames[frame].members {
      frames[frame].ascending =
        compareNames(writtenName(members[members.count - 1]), writtenName(member)) < 0
    }
    members.append(member)
  }

  private func writtenName(_ member: Member) -> UnsafeRawBufferPointer {
    let start = member.start + 2
    return buffer.slice(start..<(start + member.nameCount))
  }

  /// Writes what stands before the next element and counts it.
  func element(_ frame: Int) {
    guard isCurrent(frame) else { return }
    buffer.append(Byte.comma)
    frames[frame].elements += 1
  }

  func forgetElement(_ frame: Int) { frames[frame].elements -= 1 }

  func elements(_ frame: Int) -> Int { frames[frame].elements }

  /// Claims a frame for a scalar; false when it is taken.
  func single(_ frame: Int, null: Bool = false) -> Bool {
    guard isCurrent(frame) else { return false }
    guard frames[frame].content == .empty else {
      refuse("one value is encoded twice", (), in: frame)
      return false
    }
    frames[frame].content = null ? .null : .scalar
    return true
  }

  /// A single value turned out to be an absent optional.
  func absent(_ frame: Int) { frames[frame].content = .null }

  func setKey(_ key: (any CodingKey)?, _ frame: Int) {
    if frame < frames.count { frames[frame].key = key }
  }

  /// A builder of its own for a nested container or a super encoder, spliced in here.
  func part(_ key: any CodingKey, _ frame: Int) -> NodeEncoder {
    let part = Builder(userInfo: userInfo, path: path(of: frame) + [key])
    part.frames.append(Frame(start: 0, members: 0, parts: 0))
    parts.append(Part(offset: buffer.count, builder: part))
    return NodeEncoder(builder: part, frame: 0)
  }
}

extension Builder {
  /// Writes a value; false, and nothing written, when it is an absent optional.
  func value<T: Encodable>(_ value: T) throws -> Bool {
    if try writeKnown(value) { return true }
    let frame = frames.count
    frames.append(Frame(start: buffer.count, members: members.count, parts: parts.count))
    try value.encode(to: NodeEncoder(builder: self, frame: frame))
    return try end()
  }

  /// The types that most fields have, without the detour through their `encode(to:)`.
  private func writeKnown<T>(_ value: T) throws -> Bool {
    // The types are equal where bits are cast; `as?` costs ten times as much.
    if T.self == String.self {
      buffer.append(quoted: unsafeBitCast(value, to: String.self))
    } else if T.self == Instant.self {
      let instant = unsafeBitCast(value, to: Instant.self)
      guard Instant.spelled ~= instant else {
        throw invalid("a moment outside of the years 1 to 9999", value, path(of: frames.count))
      }
      buffer.append(instant)
    } else if ObjectIdentifier(T.self) == stringsType {
      writeArray(unsafeBitCast(value, to: [String].self)) { buffer.append(quoted: $0) }
    } else if T.self == JSONValue.self, let value = value as? JSONValue {
      guard value.isExact else {
        throw invalid("an integer beyond 2^53-1", value, path(of: frames.count))
      }
      buffer.append(value)
    } else {
      return false
    }
    return true
  }

  private func writeArray<T>(_ values: [T], _ write: (T) -> Void) {
    buffer.append(Byte.openBracket)
    var first = true
    for value in values {
      if !first { buffer.append(Byte.comma) }
      first = false
      write(value)
    }
    buffer.append(Byte.closeBracket)
  }

  /// Ends the innermost value; false, and nothing written, when it is an absent optional.
  private func end() throws -> Bool {
    let frame = frames[frames.count - 1]
    switch frame.content {
    case .null: break
    case .scalar: break
    case .empty: buffer.append("{}")
    case .array:
      try splice(frame)
      close(frame, Byte.openBracket, Byte.closeBracket)
    case .object:
      try splice(frame)
      if !frame.ascending { try sort(frame) }
      close(frame, Byte.openBrace, Byte.closeBrace)
    }
    frames.removeLast()
    members.removeLast(members.count - frame.members)
    return frame.content != .null
  }

  private func close(_ frame: Frame, _ opening: UInt8, _ closing: UInt8) {
    if buffer.count == frame.start {
      buffer.append(opening)
    } else {
      buffer.overwrite(frame.start, opening)
    }
    buffer.append(closing)
  }

  private func splice(_ frame: Frame) throws {
    for part in parts[frame.parts...].reversed() {
      try part.builder.root { try part.builder.end() }
      buffer.insert(part.builder.buffer, at: part.offset)
      for index in frame.members..<members.count where members[index].start >= part.offset {
        members[index].start += part.builder.buffer.count
      }
    }
    parts.removeLast(parts.count - frame.parts)
  }

  private func sort(_ frame: Frame) throws {
    let unsorted = members[frame.members...]
    let end = buffer.count
    var order = Array(unsorted.indices)
    let names: [[UInt8]]? =
      frame.escapes ? unsorted.map { unescaped(writtenName($0)) } : nil
    func compare(_ a: Int, _ b: Int) -> Int {
      guard let names else { return compareNames(writtenName(members[a]), writtenName(members[b])) }
      return names[a - frame.members].withUnsafeBytes { a in
        names[b - frame.members].withUnsafeBytes { b in compareNames(a, b) }
      }
    }
    insertionSort(&order, compare)
    if zip(order, order.dropFirst()).contains(where: { compare($0, $1) == 0 }) {
      throw invalid("one name is encoded twice", (), path(of: frames.count - 1))
    }
    var sorted = ByteBuffer(capacity: end - frame.start)
    for index in order {
      let next = index + 1 < members.count ? members[index + 1].start : end
      sorted.append(buffer.slice(members[index].start..<next))
    }
    buffer.overwrite(frame.start, with: sorted)
  }

  /// Few members, nearly always; for many (dictionaries) the library's sort.
  private func insertionSort(_ order: inout [Int], _ compare: (Int, Int) -> Int) {
    guard order.count <= 16 else { return order.sort { compare($0, $1) < 0 } }
    for index in order.indices.dropFirst() {
      let moving = order[index]
      var hole = index
      while hole > 0, compare(order[hole - 1], moving) > 0 {
        order[hole] = order[hole - 1]
        hole -= 1
      }
      order[hole] = moving
    }
  }
}

/// Kept, because naming the type costs a look-up in the runtime each time.
let stringsType = ObjectIdentifier([String].self)
