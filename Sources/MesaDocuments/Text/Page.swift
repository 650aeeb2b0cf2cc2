/// Lines of a text document, wrapped at words.
struct Page {
  private(set) var lines: [String] = []
  let width: Int

  init(width: Int) { self.width = max(20, width) }

  mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }

  mutating func line(_ text: String) { wrap(text, first: "", rest: "") }

  mutating func item(_ text: String, mark: String = "-") {
    wrap(text, first: mark + " ", rest: String(repeating: " ", count: mark.count + 1))
  }

  /// With a bar on every line: text that is set apart.
  mutating func barred(_ text: String) { wrap(text, first: "│ ", rest: "│ ") }

  mutating func field(_ label: String, _ value: String) {
    wrap(label + ": " + value, first: "", rest: "  ")
  }

  /// As it is: a row of a table, a rule.
  mutating func raw(_ line: String) { lines.append(line) }

  mutating func rule(under text: String, with mark: Character) {
    lines.append(String(repeating: mark, count: min(width, max(4, text.count))))
  }

  private mutating func wrap(_ text: String, first: String, rest: String) {
    lines += Page.wrapped(text, width: width, first: first, rest: rest)
  }

  /// The words in lines of at most `width`; a longer word has a line for itself.
  static func wrapped(
    _ text: String, width: Int, first: String = "", rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (rest, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
