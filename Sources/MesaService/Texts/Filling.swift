/// Puts values into the places of a sentence, each told in the way its place asks for.
struct Filling {
  let catalogue: Catalogue
  let values: [String: String]
  /// Kind of the record that is spoken of, for its states.
  let kind: String?

  func text(_ template: Template) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .words(let words): text += words
      case .value(let name, let format):
        append(values[name].map { told($0, as: format) } ?? "…", to: &text)
      case .count(let name):
        append(values[name].map(catalogue.number) ?? "…", to: &text)
      case .plural(let name, let one, let other):
        append(self.text(values[name] == "1" ? one : other), to: &text)
      case .pluralOfList(let name, let one, let other):
        append(self.text((values[name] ?? ",").contains(",") ? other : one), to: &text)
      case .optional(let name, let inner):
        if let value = values[name], !value.isEmpty { append(self.text(inner), to: &text) }
      }
    }
    return text
  }

  private func append(_ value: String, to text: inout String) {
    if catalogue.language == .ca { Elision.prepare(&text, before: value) }
    text += value
  }

  private func told(_ value: String, as format: String?) -> String {
    switch format {
    case nil: value
    case "number": catalogue.number(value)
    case "size": Int(value).map(catalogue.size(bytes:)) ?? value
    case "moment": moment(value, .dateTime)
    case "time": moment(value, .time)
    case "date": moment(value, .long)
    case "day": moment(value, .day)
    case "list": joined(value, "list.and") { $0 }
    case "choice": joined(value, "list.or") { $0 }
    case "state": joined(value, "list.or", state)
    case let section?: joined(value, "list.and") { catalogue.word(section, $0) }
    }
  }

  private func state(_ value: String) -> String {
    let own = kind.flatMap { catalogue.sentence("state." + $0 + "." + value) }
    return own ?? catalogue.word("state", value)
  }

  /// `a, b and c` from `a,b,c`.
  private func joined(_ value: String, _ last: String, _ each: (String) -> String) -> String {
    let items = value.split(separator: ",").map { item in
      each(String(item.drop { $0 == " " }).trimmingSpaces)
    }
    guard let final = items.last, items.count > 1 else { return items.first ?? value }
    let head = items.dropLast().joined(separator: ", ")
    return catalogue.text(last, ["head": head, "last": final])
  }

  /// In the zone that the values name, else in the asker's.
  private func moment(_ value: String, _ style: LocalTime.Style) -> String {
    let zone = values["zone"].flatMap { (try? LocalTime.timeZone($0)) == nil ? nil : $0 }
    return LocalTime.text(of: value, in: zone ?? catalogue.zone, catalogue.language, style) ?? value
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
