/// A table of text that fits its window: first by wrapping at words, then by leaving out columns.
struct TableLayout {
  struct Column {
    enum Alignment { case left, right }

    let heading: String
    var alignment = Alignment.left
    /// Narrowest useful width, in columns of the terminal.
    var minimum = 6
    /// Left out when even the narrowest widths do not fit; the highest number goes first, 0 never
    /// goes.
    var priority = 0
    /// An identifier, a number, a time: never wrapped nor cut.
    var whole = false
  }

  let columns: [Column]
  var rows: [[String]]
  static let gap = "  "

  init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines: heading, rule, rows. Without a width (a pipe) each row is one line.
  ///
  /// Cells are made printable here. A row that lacks cells is shown with empty ones.
  func lines(width: Int?, style: TextStyle = .plain) -> [String] {
    let cells = rows.map { row in
      columns.indices.map { $0 < row.count ? row[$0].printable() : "" }
    }
    let (shown, widths) = fitted(cells, to: width)
    var lines = block(shown.map { columns[$0].heading }, shown, widths).map(style.heading)
    lines.append(style.faint(zip(shown, widths).map { rule($1) }.joined(separator: Self.gap)))
    for row in cells { lines += block(shown.map { row[$0] }, shown, widths) }
    return lines
  }

  /// The headings of columns that do not fit in so narrow a window, so that one can say so.
  func leftOut(width: Int?) -> [String] {
    let cells = rows.map { row in columns.indices.map { $0 < row.count ? row[$0].printable() : "" }
    }
    let shown = Set(fitted(cells, to: width).shown)
    return columns.indices.filter { !shown.contains($0) }.map { columns[$0].heading }
  }

  private func rule(_ width: Int) -> String { String(repeating: "─", count: width) }

  /// Which columns are shown, and how wide.
  private func fitted(_ cells: [[String]], to width: Int?) -> (shown: [Int], widths: [Int]) {
    let natural = columns.indices.map { index in
      cells.reduce(DisplayWidth.of(columns[index].heading)) {
        max($0, DisplayWidth.of($1[index]))
      }
    }
    var shown = Array(columns.indices)
    guard let width else { return (shown, natural) }
    let least = columns.indices.map {
      columns[$0].whole ? natural[$0] : min(natural[$0], columns[$0].minimum)
    }
    func total(_ widths: [Int]) -> Int {
      shown.reduce(0) { $0 + widths[$1] } + Self.gap.count * max(0, shown.count - 1)
    }
    while total(least) > width,
      let last = shown.filter({ columns[$0].priority > 0 })
        .max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) })
    {
      shown.removeAll { $0 == last }
    }
    var widths = natural
    var excess = total(widths) - width
    while excess > 0,
      let widest = shown.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      // The widest gives way down to the next widest, so that all stay readable.
      let others = shown.filter { $0 != widest && widths[$0] < widths[widest] }
      let floor = max(least[widest], others.map { widths[$0] }.max() ?? least[widest])
      let step = min(excess, max(1, widths[widest] - floor))
      widths[widest] -= step
      excess -= step
    }
    return (shown, shown.map { widths[$0] })
  }

  /// One row as lines: each cell wrapped in its width.
  private func block(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map {
      WordWrap.lines(of: cells[$0], width: widths[$0], whole: columns[shown[$0]].whole)
    }
    return (0..<(wrapped.map(\.count).max() ?? 1)).map { line in
      let parts = wrapped.indices.map { index in
        (line < wrapped[index].count ? wrapped[index][line] : "")
          .padded(to: widths[index], right: columns[shown[index]].alignment == .right)
      }
      return parts.joined(separator: Self.gap).trimmedAtEnd
    }
  }
}

extension String {
  /// Without spaces at the end: lines are copied and compared.
  var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
