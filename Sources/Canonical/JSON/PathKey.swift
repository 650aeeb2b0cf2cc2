/// One step into a document: an object's member or an array's element.
enum PathKey: CodingKey {
  case name(String)
  case index(Int)

  init(stringValue: String) { self = .name(stringValue) }
  init(intValue: Int) { self = .index(intValue) }

  var stringValue: String {
    switch self {
    case .name(let name): name
    case .index(let index): String(index)
    }
  }

  var intValue: Int? {
    switch self {
    case .name: nil
    case .index(let index): index
    }
  }
}

extension Sequence where Element: CodingKey {
  /// The path as a JSON pointer (RFC 6901): `/attendance/3/person`; empty for the root.
  var jsonPointer: String { reduce(into: "") { appendStep($1.stringValue, to: &$0) } }
}

extension Sequence where Element == any CodingKey {
  /// The path as a JSON pointer (RFC 6901): `/attendance/3/person`; empty for the root.
  public var jsonPointer: String { reduce(into: "") { appendStep($1.stringValue, to: &$0) } }
}

private func appendStep(_ step: String, to pointer: inout String) {
  pointer += "/"
  for character in step.unicodeScalars {
    switch character {
    case "~": pointer += "~0"
    case "/": pointer += "~1"
    default: pointer.unicodeScalars.append(character)
    }
  }
}
