/// Reads a document into a tape, refusing whatever is not strict JSON with integers only.
struct Scanner: ~Copyable {
  /// Why reading stopped. `token` names the place when it is not where reading stood.
  struct Stop: Error {
    let reason: JSONFault.Reason
    let offset: Int
    var token: Int?
  }

  private let base: UnsafePointer<UInt8>
  private let end: Int
  private let tape: Tape
  private let maximumDepth: Int
  private var at = 0
  private var inElement = false

  static func scan(
    _ bytes: UnsafeRawBufferPointer, maximumDepth: Int
  ) throws(JSONFault) -> Tape {
    let tape = Tape(bytes)
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count > 0 else {
      throw JSONFault(.incomplete, at: 0, of: bytes, pointer: "")
    }
    // Offsets are kept in 32 bits, with room for the flags of a container.
    guard bytes.count < Int(UInt32.max) / 2 else {
      throw JSONFault(.range, at: 0, of: bytes, pointer: "")
    }
    var scanner = Scanner(
      base: base, end: bytes.count, tape: tape, maximumDepth: maximumDepth)
    do {
      try scanner.document()
    } catch {
      let path = tape.path(to: error.token ?? tape.count, inElement: scanner.inElement)
      throw JSONFault(error.reason, at: error.offset, of: bytes, pointer: path.jsonPointer)
    }
    return tape
  }

  private mutating func document() throws(Stop) {
    if end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { throw stop(.utf8) }
    skipSpace()
    try value(depth: 0)
    skipSpace()
    if at < end { throw stop(.trailing) }
  }

  private func stop(_ reason: JSONFault.Reason, at offset: Int? = nil) -> Stop {
    Stop(reason: reason, offset: offset ?? at)
  }

  /// What stands here does not belong here.
  private func unexpected() -> Stop {
    guard at < end else { return stop(.incomplete, at: end) }
    guard base[at] >= 0x80 else { return stop(.syntax) }
    switch UTF8Sequence.length(base + at, end - at) {
    case .valid: return stop(.syntax)
    case .invalid: return stop(.utf8)
    case .cut: return stop(.incomplete, at: end)
    }
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < end, base[at] <= 0x20,
      base[at] == 0x20 || base[at] == 0x0A || base[at] == 0x0D || base[at] == 0x09
    {
      at += 1
    }
  }

  private mutating func value(depth: Int) throws(Stop) {
    guard at < end else { throw stop(.incomplete) }
    switch base[at] {
    case Byte.quote: try string()
    case Byte.openBrace: try object(depth: depth)
    case Byte.openBracket: try array(depth: depth)
    case Byte.minus, Byte.zero...Byte.nine: try number()
    case UInt8(ascii: "t"): try literal("true", .yes)
    case UInt8(ascii: "f"): try literal("false", .no)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: throw unexpected()
    }
  }

  private mutating func literal(_ text: StaticString, _ kind: Token.Kind) throws(Stop) {
    let start = at
    for index in 0..<text.utf8CodeUnitCount {
      guard at < end, base[at] == text.utf8Start[index] else { throw unexpected() }
      at += 1
    }
    tape.append(Token(kind: kind, start: UInt32(start), payload: 0))
  }

  private mutating func array(depth: Int) throws(Stop) {
    let token = try open(.array, depth)
    var count = 0
    if at < end, base[at] == Byte.closeBracket {
      at += 1
      close(token, count)
      return
    }
    while true {
      inElement = true
      try value(depth: depth + 1)
      inElement = false
      count += 1
      skipSpace()
      guard at < end else { throw stop(.incomplete) }
      switch base[at] {
      case Byte.comma:
        at += 1
        skipSpace()
      case Byte.closeBracket:
        at += 1
        close(token, count)
        return
      default: throw unexpected()
      }
    }
  }

  private mutating func object(depth: Int) throws(Stop) {
    let token = try open(.object, depth)
    var (count, last, ascending) = (0, -1, true)
    if at < end, base[at] == Byte.closeBrace {
      at += 1
      close(token, count)
      return
    }
    while true {
      guard at < end, base[at] == Byte.quote else { throw unexpected() }
      let name = tape.count
      try string()
      if last >= 0, ascending { ascending = tape.name(last, precedes: name) }
      (last, count) = (name, count + 1)
      skipSpace()
      guard at < end, base[at] == Byte.colon else { throw unexpected() }
      at += 1
      skipSpace()
      try value(depth: depth + 1)
      inElement = false
      skipSpace()
      guard at < end else { throw stop(.incomplete) }
      switch base[at] {
      case Byte.comma:
        at += 1
        skipSpace()
      case Byte.closeBrace:
        at += 1
        close(token, count)
        if !ascending { try refuseRepeatedNames(token) }
        return
      default: throw unexpected()
      }
    }
  }

  private mutating func open(_ kind: Token.Kind, _ depth: Int) throws(Stop) -> Int {
    if depth >= maximumDepth { throw stop(.tooDeep) }
    let token = tape.count
    tape.append(Token(kind: kind, start: UInt32(at), payload: 0))
    inElement = false
    at += 1
    skipSpace()
    return token
  }

  private func close(_ token: Int, _ count: Int) {
    tape.tokens[token].payload = UInt64(tape.count) << 32 | UInt64(count)
    if tape.tokens[token].kind == .object { tape.tokens[token].start = UInt32(token + 1) }
  }

  private func refuseRepeatedNames(_ object: Int) throws(Stop) {
    if let name = tape.repeatedName(in: object) {
      throw Stop(
        reason: .duplicateKey, offset: Int(tape.tokens[name].start) - 1, token: name + 1)
    }
  }

  private mutating func number() throws(Stop) {
    let start = at
    let negative = base[at] == Byte.minus
    if negative { at += 1 }
    guard at < end else { throw stop(.incomplete) }
    let first = at
    var magnitude: UInt64 = 0
    while at < end, case let digit = base[at] &- Byte.zero, digit <= 9 {
      // Twenty digits would overflow; beyond sixteen the range is left anyway.
      if at - first < 17 { magnitude = magnitude &* 10 &+ UInt64(digit) }
      at += 1
    }
    let digits = at - first
    guard digits > 0 else { throw unexpected() }
    if digits > 1, base[first] == Byte.zero { throw stop(.syntax, at: first) }
    if at < end, base[at] == UInt8(ascii: ".") || base[at] | 0x20 == UInt8(ascii: "e") {
      throw stop(.fraction)
    }
    guard digits <= 16, magnitude <= UInt64(exactIntegers.upperBound) else {
      throw stop(.range, at: start)
    }
    let value = negative ? -Int64(magnitude) : Int64(magnitude)
    tape.append(
      Token(kind: .integer, start: UInt32(start), payload: UInt64(bitPattern: value)))
  }

  private mutating func string() throws(Stop) {
    let start = at + 1
    var escaped = false
    at = start
    while true {
      at += plainBytes(base + at, end - at)
      guard at < end else { throw stop(.incomplete) }
      switch base[at] {
      case Byte.quote:
        tape.append(
          Token(
            kind: escaped ? .escaped : .string, start: UInt32(start),
            payload: UInt64(at - start)))
        at += 1
        return
      case Byte.backslash:
        escaped = true
        try escape()
      case 0x80...:
        switch UTF8Sequence.length(base + at, end - at) {
        case .valid(let length): at += length
        case .invalid: throw stop(.utf8)
        case .cut: throw stop(.incomplete, at: end)
        }
      default: throw stop(.syntax)
      }
    }
  }

  private mutating func escape() throws(Stop) {
    let start = at
    at += 1
    guard at < end else { throw stop(.incomplete) }
    guard base[at] == UInt8(ascii: "u") else {
      guard Escape.short(base[at]) != nil else { throw stop(.syntax, at: start) }
      at += 1
      return
    }
    at += 1
    let unit = try hexadecimal()
    if 0xDC00...0xDFFF ~= unit { throw stop(.surrogate, at: start) }
    if 0xD800...0xDBFF ~= unit {
      guard at < end else { throw stop(.incomplete) }
      guard base[at] == Byte.backslash else { throw stop(.surrogate, at: start) }
      guard at + 1 < end else { throw stop(.incomplete, at: end) }
      guard base[at + 1] == UInt8(ascii: "u") else { throw stop(.surrogate, at: start) }
      at += 2
      guard 0xDC00...0xDFFF ~= (try hexadecimal()) else { throw stop(.surrogate, at: start) }
    }
  }

  private mutating func hexadecimal() throws(Stop) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard at < end else { throw stop(.incomplete) }
      guard let digit = Escape.hexadecimal(base[at]) else { throw unexpected() }
      value = value << 4 | UInt16(digit)
      at += 1
    }
    return value
  }

  private init(base: UnsafePointer<UInt8>, end: Int, tape: Tape, maximumDepth: Int) {
    (self.base, self.end, self.tape, self.maximumDepth) = (base, end, tape, maximumDepth)
  }
}
