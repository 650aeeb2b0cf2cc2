/// One record, as `show` prints it: labels in a column, values beside them, wrapped in their own
/// column.
struct KeyValue {
  var rows: [(label: String, value: String)]

  init(_ rows: [(label: String, value: String)]) { self.rows = rows }

  /// Without a width (a pipe) nothing is wrapped. A value may hold line breaks. In a narrow window
  /// the value goes below its label.
  func lines(width: Int?, style: TextStyle = .plain) -> [String] {
    let labels = rows.map { DisplayWidth.of($0.label.printable()) }.max() ?? 0
    let beside = width.map { $0 - labels - 2 >= 24 } ?? true
    return rows.flatMap { row -> [String] in
      let label = row.label.printable()
      let room = beside ? width.map { $0 - labels - 2 } : width.map { $0 - 2 }
      let value = row.value.printable(keepingLines: true)
      let lines = WordWrap.lines(of: value, width: room ?? Int.max)
      if !beside { return [style.faint(label)] + lines.map { ("  " + $0).trimmedAtEnd } }
      return lines.enumerated().map { index, line in
        let head = index == 0 ? label : ""
        return (style.faint(head.padded(to: labels)) + "  " + line).trimmedAtEnd
      }
    }
  }
}
