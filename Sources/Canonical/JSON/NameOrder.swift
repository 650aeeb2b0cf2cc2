/// RFC 8785 sorts names by UTF-16 code units: below zero when `a` comes first, zero when equal.
///
/// That is the order of the UTF-8 bytes, but that surrogates (four bytes here) come before U+E000.
func compareNames(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
  for index in 0..<min(a.count, b.count) where a[index] != b[index] {
    let (x, y) = (a[index], b[index])
    if x >= 0xEE, y >= 0xEE, (x >= 0xF0) != (y >= 0xF0) { return x >= 0xF0 ? -1 : 1 }
    return Int(x) - Int(y)
  }
  return a.count - b.count
}

extension Tape {
  /// The name's text, escapes resolved.
  func withName<R>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let token = tokens[index]
    guard token.kind == .escaped else { return body(raw(token)) }
    return unescaped(raw(token)).withUnsafeBytes(body)
  }

  func compareName(_ a: Int, _ b: Int) -> Int {
    if tokens[a].kind == .string, tokens[b].kind == .string {
      return compareNames(raw(tokens[a]), raw(tokens[b]))
    }
    return withName(a) { a in withName(b) { b in compareNames(a, b) } }
  }

  func name(_ a: Int, precedes b: Int) -> Bool { compareName(a, b) < 0 }

  /// The name tokens of a finished object, in the order of the bytes.
  func names(of object: Int) -> [Int] {
    var names: [Int] = []
    names.reserveCapacity(tokens[object].count)
    var name = object + 1
    while name < tokens[object].next {
      names.append(name)
      name = after(name + 1)
    }
    return names
  }

  /// The first name token whose text an earlier member of the object has too.
  func repeatedName(in object: Int) -> Int? {
    let sorted = names(of: object).sorted {
      let order = compareName($0, $1)
      return order < 0 || (order == 0 && $0 < $1)
    }
    return zip(sorted, sorted.dropFirst()).filter { compareName($0, $1) == 0 }.map(\.1).min()
  }
}
