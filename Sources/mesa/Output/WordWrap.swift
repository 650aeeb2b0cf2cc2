/// Breaks text into lines of at most so many columns, at spaces where there are any.
enum WordWrap {
  /// The lines, without spaces at their ends; never empty. A longer word is broken unless `whole`.
  static func lines(of text: String, width: Int, whole: Bool = false) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapped($0, width: max(1, width), whole: whole) }
  }

  private static func wrapped(_ text: Substring, width: Int, whole: Bool) -> [String] {
    if DisplayWidth.of(text) <= width { return [String(text)] }
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in text.split(separator: " ") {
      var word = word
      var columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      while columns > width, !whole {
        let head = prefix(of: word, columns: width)
        lines.append(String(head))
        word = word[head.endIndex...]
        columns = DisplayWidth.of(word)
      }
      (line, used) = (String(word), columns)
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As much as fits, and at least one character, so that it ends.
  private static func prefix(of word: Substring, columns: Int) -> Substring {
    var (end, used) = (word.startIndex, 0)
    while end < word.endIndex {
      let width = DisplayWidth.of(word[end])
      if used + width > columns, used > 0 { break }
      used += width
      end = word.index(after: end)
    }
    return word[..<end]
  }
}
