import Synchronization

/// The sentences of one language: every word that people read comes from here.
///
/// A key that a language lacks is looked up in English and then shown as it is, so that a missing text
/// is seen and breaks nothing.
public struct Catalogue: Sendable {
  public let language: Language
  /// In which moments are told, such as `Europe/Madrid`.
  public let zone: String

  public init(_ language: Language, zone: String = "Europe/Madrid") {
    self.language = language
    self.zone = zone
  }

  /// The sentence of `key` with its values put in; a value that is not given shows as `…`.
  public func text(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let sentence = sentence(key) else { return key }
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    guard let template = try? Template(sentence) else { return sentence }
    return rendered(template, values)
  }

  /// The sentence of a refusal; of a code without one, a sentence that names the code.
  public func refusal(_ code: String, _ values: [String: String] = [:]) -> String {
    let key = "refusal." + code
    return has(key) ? text(key, values) : text("refusal.other", ["code": code])
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
  private func rendered(_ template: Template, _ values: [String: String]) -> String {
    template.parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .value(let name, let format):
        text += values[name].map { shown($0, as: format) } ?? "…"
      case .plural(let name, let one, let other):
        let count = values[name] ?? "…"
        let form = count == "1" ? one : other
        text += form.split(separator: "#", omittingEmptySubsequences: false)
          .joined(separator: shown(count, as: "number"))
      case .optional(let name, let inner):
        if let value = values[name], !value.isEmpty { text += rendered(inner, values) }
      }
    }
  }

  private func shown(_ value: String, as format: String?) -> String {
    switch format {
    case nil: value
    case "number": number(value)
    case "size": Int(value).map(size(bytes:)) ?? value
    case "moment": moment(value, .dateTime)
    case "time": moment(value, .time)
    case "date": moment(value, .long)
    case "list": joined(value, "list.and") { $0 }
    case "choice": joined(value, "list.or") { $0 }
    case let section?: joined(value, "list.and") { word(section, $0) }
    }
  }

  /// The text of `section.value`, or the value itself where the catalogue has no word for it.
  public func word(_ section: String, _ value: String) -> String {
    sentence(section + "." + value) ?? value
  }

  /// `a, b and c` from `a,b,c`.
  private func joined(_ value: String, _ last: String, _ each: (String) -> String) -> String {
    let items = value.split(separator: ",").map { each($0.filter { $0 != " " }) }
    guard let final = items.last, items.count > 1 else { return items.first ?? value }
    let head = items.dropLast().joined(separator: ", ")
    return text(last, ["head": head, "last": final])
  }

  private func moment(_ value: String, _ style: LocalTime.Style) -> String {
    LocalTime.text(of: value, in: zone, language, style) ?? value
  }

  /// Thousands apart from five digits on, as Spanish and English readers expect: 9846, 32.370.
  public func number(_ value: String) -> String {
    let digits = value.drop { $0 == "-" }
    guard digits.count > 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return value }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += text("number.group") }
      grouped.append(digit)
    }
    return value.hasPrefix("-") ? "-" + grouped : grouped
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
