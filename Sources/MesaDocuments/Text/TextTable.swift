/// A table in columns of text; where the page is too narrow for that, a list of its rows.
struct TextTable {
  private let header: [String]
  private let rows: [[String]]
  private let figures: Set<Int>

  init(_ table: Document.Table) {
    header = table.header.map(\.plain)
    rows = table.rows.map { $0.map(\.plain) }
    figures = table.figures
  }

  func lines(width: Int) -> [String] {
    guard let widths = widths(within: width) else { return asList(width: width) }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return row(header, widths) + [rule] + rows.flatMap { row($0, widths) }
  }

  /// Widest columns give way first, down to eight characters; nil when that is not enough.
  private func widths(within width: Int) -> [Int]? {
    var widths = header.indices.map { column in
      ([header[column]] + rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let room = width - 2 * max(0, header.count - 1)
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8
      else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { Page.wrapped($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = wrapped.indices.map { column -> String in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - text.count))
        return figures.contains(column) ? space + text : text + space
      }
      let line = parts.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func asList(width: Int) -> [String] {
    rows.flatMap { row in
      zip(header, row).enumerated().filter { !$1.1.isEmpty }.flatMap { index, cell in
        Page.wrapped(
          cell.0 + ": " + cell.1, width: width, first: index == 0 ? "- " : "  ", rest: "    ")
      }
    }
  }
}
