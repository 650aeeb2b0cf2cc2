/// Lines of a text document, wrapped at words.
struct Page {
  private(set) var lines: [String] = []
  let width: Int

  init(width: Int) { self.width = max(20, width) }

  mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }

  mutating func line(_ text: String) { wrap(text, first: "", rest: "") }

  mutating func item(_ text: String) { wrap(text, first: "- ", rest: "  ") }

  mutating func field(_ label: String, _ value: String) {
    wrap(label + ": " + value, first: "", rest: "  ")
  }

  mutating func section(_ title: String) {
    gap()
    line(title)
    lines.append(String(repeating: "─", count: min(width, max(4, title.count))))
  }

  mutating func paragraph(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: true) {
      line(String(part))
    }
    gap()
  }

  private mutating func wrap(_ text: String, first: String, rest: String) {
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (rest, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }
}
