import Testing

/// The elements of an HTML page, as strict as the renderer promises to be.
struct Markup {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Names of the elements around it, outermost first.
    let ancestors: [String]
    /// The language that holds here.
    let language: String
    var text = ""
  }

  private(set) var elements: [Element] = []
  /// What is wrong with the page: unbalanced tags, stray angle brackets, repeated ids.
  private(set) var faults: [String] = []

  init(_ page: String) {
    var open: [Int] = []
    var rest = Substring(page)
    while let next = rest.firstIndex(of: "<") {
      append(rest[..<next], open)
      guard let end = rest[next...].firstIndex(of: ">") else {
        faults.append("a < without its >")
        return
      }
      tag(String(rest[rest.index(after: next)..<end]), &open)
      rest = rest[rest.index(after: end)...]
    }
    append(rest, open)
    faults += open.map { "\(elements[$0].name) is not closed" }
    let ids = elements.compactMap { $0.attributes["id"] }
    if Set(ids).count != ids.count { faults.append("an id twice") }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private mutating func append(_ text: Substring, _ open: [Int]) {
    let inStyle = open.last.map { elements[$0].name == "style" } ?? false
    if !inStyle, text.contains(">") { faults.append("a > without its <") }
    for index in open { elements[index].text += Self.plain(String(text)) }
  }

  private mutating func tag(_ tag: String, _ open: inout [Int]) {
    if tag == "!doctype html" { return }
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        faults.append("a stray <\(tag)>")
        return
      }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    let attributes = tag.matches(of: /([a-z-]+)="([^"]*)"/).reduce(into: [String: String]()) {
      $0[String($1.1)] = Self.plain(String($1.2))
    }
    let around = open.map { elements[$0] }
    elements.append(
      Element(
        name: name, attributes: attributes, ancestors: around.map(\.name),
        language: attributes["lang"] ?? around.last?.language ?? ""))
    if name != "meta" { open.append(elements.count - 1) }
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
