/// A place in a text file: line and column, both from 1; columns count Unicode scalars.
struct TextPlace: Hashable, Sendable, Comparable {
  let line: Int
  let column: Int

  static let start = TextPlace(line: 1, column: 1)

  static func < (a: TextPlace, b: TextPlace) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// The bytes without a byte order mark at their head.
func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
}

/// Where the first byte stands that is not UTF-8; nil where all of it is.
func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> TextPlace? {
  guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
  var (line, column) = (1, 1)
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar):
      if scalar.first == 10 {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    case .error: return TextPlace(line: line, column: column)
    case .emptyInput: return nil
    }
  }
}

extension String {
  /// Whether it holds something that does not print, line ends and tabs included.
  var hasControlCharacters: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
        true
      // Zero-width joiners are part of how some names are written; direction marks can hide text.
      case .format: scalar.value != 0x200C && scalar.value != 0x200D && scalar.value != 0xAD
      default: false
      }
    }
  }

  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
