import Synchronization

/// The sentences of one language: every word that people read comes from here.
///
/// A key that a language lacks is looked up in English and then shown as it is, so that a missing
/// text is seen and breaks nothing.
public struct Catalogue: Sendable {
  public let language: Language
  /// In which moments are told, such as `Europe/Madrid`.
  public let zone: String

  public init(_ language: Language, zone: String = "Europe/Madrid") {
    self.language = language
    self.zone = zone
  }

  /// The sentence of `key` with its values put in; a value that is not given shows as `…`.
  ///
  /// - Parameter about: a kind of record (`agreement`), whose word for a state is preferred to the
  ///   common one: in Spanish a session is «abierta» and an agreement «abierto».
  public func text(
    _ key: String, _ values: [String: String] = [:], about kind: String? = nil
  ) -> String {
    guard let sentence = sentence(key) else { return key }
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    guard let template = try? Template(sentence) else { return sentence }
    return Filling(catalogue: self, values: values, kind: kind).text(template)
  }

  /// The sentence of a refusal; of a code without one, a sentence that names the code.
  ///
  /// - Parameter field: JSON pointer into the command, told as `agenda/0/title`.
  public func refusal(
    _ code: String, _ values: [String: String] = [:], field: String? = nil,
    about kind: String? = nil
  ) -> String {
    let key = "refusal." + code
    guard has(key) else { return text("refusal.other", ["code": code]) }
    var values = values
    if let field, values["field"] == nil { values["field"] = Self.told(field) }
    return text(key, values, about: kind)
  }

  private static func told(_ pointer: String) -> String {
    let path = pointer.hasPrefix("/data/") ? pointer.dropFirst(6) : pointer.drop { $0 == "/" }
    return path.isEmpty ? "data" : String(path)
  }

  /// Whether this language, or English, has a sentence for `key`.
  public func has(_ key: String) -> Bool { sentence(key) != nil }

  /// Every key of this language, in order; English has them all.
  public var keys: [String] { Self.sentences(of: language).keys.sorted() }

  /// The sentence as the translator wrote it.
  func sentence(_ key: String) -> String? {
    Self.sentences(of: language)[key] ?? Self.sentences(of: .en)[key]
  }

  private static let read = Mutex<[Language: [String: String]]>([:])

  private static func sentences(of language: Language) -> [String: String] {
    read.withLock { read in
      if let known = read[language] { return known }
      let sentences = CatalogueFile(language.sentences).sentences
      read[language] = sentences
      return sentences
    }
  }
}

extension Catalogue {
  /// The text of `section.value`, or the value itself where the catalogue has no word for it.
  public func word(_ section: String, _ value: String) -> String {
    sentence(section + "." + value) ?? value
  }

  /// A moment or a day, from the log's spelling, in this language and zone; nil for anything else.
  public func time(_ value: String, _ style: LocalTime.Style) -> String? {
    LocalTime.text(of: value, in: zone, language, style)
  }

  /// A number as readers of the language expect it: `9846`, `32.370`, `1.234.567,5`.
  ///
  /// Thousands stand apart from five digits on, as the academies of the four languages advise.
  ///
  /// - Parameter value: digits, with a point before decimals; anything else is returned as it is.
  public func number(_ value: String) -> String {
    let parts = value.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(\.isDigits), let digits = parts.first else {
      return value
    }
    var whole = value.hasPrefix("-") ? "-" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, digits.count > 4, left.isMultiple(of: 3) { whole += text("number.group") }
      whole.append(digit)
    }
    return parts.count == 1 ? whole : whole + text("number.decimal") + parts[1]
  }

  /// A number of bytes in the unit that people use for it: `65.535 B`, `12,3 MiB`.
  public func size(bytes: Int) -> String {
    var (tenths, unit) = (bytes * 10, 0)
    while tenths >= 10_240, unit < 4 { (tenths, unit) = (tenths / 1_024, unit + 1) }
    let names = ["B", "KiB", "MiB", "GiB", "TiB"]
    let whole = number(String(tenths / 10))
    let fraction = unit == 0 || tenths % 10 == 0 ? "" : text("number.decimal") + String(tenths % 10)
    return whole + fraction + "\u{a0}" + names[unit]
  }
}

extension Substring {
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}
