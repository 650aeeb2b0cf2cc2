import MesaService

/// HTML that cannot be broken by what stands in it.
///
/// Names of elements and attributes are written in this program; everything else comes in as text
/// and is escaped on the way, so no caller can forget it.
struct HTMLText {
  private(set) var source = ""

  /// `content` between the tags of an element; an attribute whose value is nil is left out.
  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String?)] = [],
    _ content: (inout HTMLText) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String?)], _ phrase: Phrase
  ) {
    element(name, attributes + [("lang", phrase.language?.rawValue)]) { $0.phrase(phrase) }
  }

  mutating func element(_ name: StaticString, _ phrase: Phrase) { element(name, [], phrase) }

  /// An element that has no content, such as `meta`.
  mutating func empty(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String?)]
  ) { start(name, attributes) }

  mutating func text(_ text: String) { source += Self.escaped(text) }

  /// A line's end, for whoever reads the source.
  mutating func newLine() { source += "\n" }

  /// The parts of a phrase, each in its language.
  mutating func phrase(_ phrase: Phrase) {
    let whole = phrase.language
    for part in phrase.parts {
      let language = part.language == whole ? nil : part.language?.rawValue
      switch (part.isStrong, language) {
      case (false, nil): text(part.text)
      case (false, let language?):
        element("span", [("lang", language)]) { $0.text(part.text) }
      case (true, let language):
        element("strong", [("lang", language)]) { $0.text(part.text) }
      }
    }
  }

  /// The stylesheet, in which text stands only in strings made by `cssString`.
  mutating func style(_ sheet: String) { source += "<style>\n\(sheet)</style>\n" }

  mutating func end(_ name: StaticString) { source += "</\(name)>" }

  mutating func doctype() { source += "<!doctype html>\n" }

  mutating func start(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String?)]
  ) {
    source += "<\(name)"
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      source += " \(attribute.name)=\"\(Self.escaped(value))\""
    }
    source += ">"
  }

  /// Characters that steer a screen, or turn the direction of writing around, are left out.
  static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;".unicodeScalars
      case "<": safe += "&lt;".unicodeScalars
      case ">": safe += "&gt;".unicodeScalars
      case "\"": safe += "&quot;".unicodeScalars
      case "'": safe += "&#39;".unicodeScalars
      default: if isPrinted(scalar) { safe.append(scalar) }
      }
    }
    return String(safe)
  }

  /// A string for the stylesheet: letters, figures and a few marks as they are, the rest by number.
  static func cssString(_ text: String) -> String {
    var safe = "\""
    for scalar in text.unicodeScalars where isPrinted(scalar) {
      let isPlain = scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
      if isPlain || " -.,·/".unicodeScalars.contains(scalar) {
        safe.unicodeScalars.append(scalar)
      } else {
        safe += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return safe + "\""
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: true
    case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200b, 0x200e, 0x200f, 0x2028...0x202e,
      0x2060...0x206f, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f:
      false
    default: true
    }
  }
}
