import Foundation

/// A word's place in the dictionaries of a language.
///
/// First by letters, then by accents, then by capitals: `Cabo`, `cabo`, `Cábo`, `Cabra`. In Spanish
/// and Galician ñ is a letter after n; in Catalan l·l counts as ll. Written here rather than asked
/// of the system, whose tables differ from machine to machine.
///
/// - Source: the tailorings of CLDR for es, gl and ca.
public struct CollationKey: Comparable, Sendable {
  private var letters: [UInt32] = []
  private var accents: [UInt32] = []
  private var capitals: [UInt32] = []
  private let text: String

  public init(_ text: String, in language: Language) {
    self.text = text
    let scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if (0x300...0x36f).contains(scalar.value) {
        accent(scalar.value, language)
      } else if language == .ca, scalar == "·", Self.isBetweenLs(index, scalars) {
        accent(scalar.value, language)
      } else {
        for base in Self.bases(of: scalar) {
          letters.append(Self.weight(of: base))
          accents.append(base == Self.lowercase(scalar) ? 0 : scalar.value)
          capitals.append(base == scalar || !scalar.properties.isUppercase ? 0 : 1)
        }
      }
    }
  }

  public static func < (one: CollationKey, other: CollationKey) -> Bool {
    if one.letters != other.letters {
      return one.letters.lexicographicallyPrecedes(other.letters)
    }
    if one.accents != other.accents {
      return one.accents.lexicographicallyPrecedes(other.accents)
    }
    if one.capitals != other.capitals {
      return one.capitals.lexicographicallyPrecedes(other.capitals)
    }
    return one.text < other.text
  }

  /// A mark on the letter before it.
  private mutating func accent(_ mark: UInt32, _ language: Language) {
    guard let last = letters.last else { return }
    if mark == 0x303, last == Self.weight(of: "n"), language == .es || language == .gl {
      letters[letters.count - 1] = last + 1
    } else {
      accents[accents.count - 1] = mark
    }
  }

  private static func isBetweenLs(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index > 0 && index + 1 < scalars.count && lowercase(scalars[index - 1]) == "l"
      && lowercase(scalars[index + 1]) == "l"
  }

  /// The small letters that a letter is sorted as.
  private static func bases(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let small = lowercase(scalar)
    return switch small {
    case "ß": ["s", "s"]
    case "æ": ["a", "e"]
    case "œ": ["o", "e"]
    case "ø": ["o"]
    case "đ", "ð": ["d"]
    case "ł", "ŀ": ["l"]
    case "ı": ["i"]
    case "ª": ["a"]
    case "º": ["o"]
    case "’", "‘": ["'"]
    default: [small]
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
    }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? scalar : scalar
  }

  /// Signs before figures, figures before letters; every second place is free for ñ.
  private static func weight(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 97...122: 0x1000 + (scalar.value - 97) * 2
    case 48...57: 0x800 + scalar.value
    case 0..<128: scalar.value
    default: scalar.properties.isAlphabetic ? 0x2000 + scalar.value : 0x80 + scalar.value % 0x700
    }
  }
}

extension Catalogue {
  /// In the order of this language's dictionaries; equals keep theirs.
  public func sorted<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    let keys = elements.map { CollationKey(name($0), in: language) }
    let order = elements.indices.sorted { (one: Int, other: Int) -> Bool in
      keys[one] == keys[other] ? one < other : keys[one] < keys[other]
    }
    return order.map { elements[$0] }
  }

  /// In the order of this language's dictionaries.
  public func sorted(_ names: [String]) -> [String] { sorted(names, by: { $0 }) }
}
