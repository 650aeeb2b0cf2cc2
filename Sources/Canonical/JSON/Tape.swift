/// One value, or one member's name, of a scanned document.
struct Token {
  enum Kind: UInt8 { case null, no, yes, integer, string, escaped, array, object }

  let kind: Kind
  /// Offset of the text of a string or number. Of an object, once scanned: the token where the next
  /// lookup of a member starts, which makes reading members in order one step each.
  var start: UInt32
  /// Of an integer: itself. Of a string: its bytes. Of a container: see `count` and `next`.
  var payload: UInt64

  /// Bytes of a string, members of an object, elements of an array.
  var count: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
  /// Of a container: the token after its last; 0 while it is being read.
  var next: Int { Int(truncatingIfNeeded: payload >> 32) }
  var integer: Int64 { Int64(bitPattern: payload) }
  var isContainer: Bool { kind.rawValue >= Kind.array.rawValue }
}

/// A document's values in the order of their bytes; an object's names stand before their values.
///
/// One flat buffer instead of a tree: scanning allocates twice whatever the document holds.
/// One thread owns it for one call, so its properties do without the checks of exclusive access,
/// which took a third of the time.
final class Tape {
  let bytes: UnsafeRawBufferPointer
  @exclusivity(unchecked) private(set) var tokens: UnsafeMutablePointer<Token>
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var capacity: Int

  /// What a decoder hands through to the types it decodes.
  @exclusivity(unchecked) var userInfo: [CodingUserInfoKey: any Sendable] = [:]
  private(set) lazy var anyUserInfo = userInfo.mapValues { $0 as Any }

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    capacity = bytes.count / 8 + 8
    tokens = .allocate(capacity: capacity)
  }

  deinit { tokens.deallocate() }

  func append(_ token: Token) {
    if count == capacity { grow() }
    (tokens + count).initialize(to: token)
    count += 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    (tokens, capacity) = (larger, capacity * 2)
  }

  /// The token after the value at `index` with all that it contains.
  func after(_ index: Int) -> Int {
    let token = tokens[index]
    guard token.isContainer else { return index + 1 }
    return token.next == 0 ? Int.max : token.next
  }

  /// The bytes of a string token as they stand, escapes included.
  func raw(_ token: Token) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(token.start)..<(Int(token.start) + token.count)])
  }

  func string(_ token: Token) -> String {
    token.kind == .escaped
      ? String(decoding: unescaped(raw(token)), as: UTF8.self)
      : String(decoding: raw(token), as: UTF8.self)
  }
}

extension Tape {
  /// Names and indices from the root to the value at `target`.
  ///
  /// With `target` at the end of an unfinished tape: to where reading stopped; `inElement` says
  /// whether that was an element of the innermost array or its punctuation.
  func path(to target: Int, inElement: Bool = true) -> [PathKey] {
    var path: [PathKey] = []
    var node = 0
    while node < target, node < count, tokens[node].isContainer {
      guard let (key, child) = step(from: node, to: target, inElement: inElement) else { break }
      path.append(key)
      node = child
    }
    return path
  }

  private func step(from node: Int, to target: Int, inElement: Bool) -> (PathKey, Int)? {
    let isObject = tokens[node].kind == .object
    var child = node + 1
    var index = 0
    while child < count {
      let value = isObject ? child + 1 : child
      if value >= count || target < after(value) {
        return (isObject ? .name(string(tokens[child])) : .index(index), value)
      }
      child = after(value)
      index += 1
    }
    return !isObject && inElement && child == target ? (.index(index), child) : nil
  }
}
