/// How many columns of a terminal text takes, and what may be printed there.
enum DisplayWidth {
  /// Columns taken: combining marks none, East Asian wide characters and emoji two, the rest one.
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xfe0f { return 2 }
      widest = max(widest, of(scalar))
    }
    return widest
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff,
      0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// Data made safe to print: no control characters (C0, DEL, C1), none that turn or hide text
  /// (bidi embeddings, overrides and isolates, zero-width spaces, line and paragraph separators).
  ///
  /// Line breaks and tabs become one space each unless `keepingLines`; everything else is dropped.
  func printable(keepingLines: Bool = false) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0a where keepingLines: safe.append(scalar)
      case 0x09, 0x0a, 0x2028, 0x2029: safe.append(" ")
      case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200b, 0x200e, 0x200f, 0x202a...0x202e,
        0x2060...0x206f, 0xfeff, 0xe0000...0xe007f:
        break
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// Filled with spaces on the right, or on the left, to so many columns.
  func padded(to width: Int, right: Bool = false) -> String {
    let missing = width - DisplayWidth.of(self)
    guard missing > 0 else { return self }
    let spaces = String(repeating: " ", count: missing)
    return right ? spaces + self : self + spaces
  }
}
