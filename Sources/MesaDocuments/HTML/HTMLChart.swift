/// A chart as an SVG picture inside the page: bars with their figures beside them.
///
/// One colour, told apart by place and figure and not by shade; what is not told has a dashed outline
/// and says so. Its title and description are its text for whoever does not see it; the table after
/// it has the same figures.
enum HTMLChart {
  private static let width = 640
  private static let rowHeight = 28
  private static let labels = 250
  private static let room = 290

  static func write(_ chart: Document.Chart, _ html: inout HTMLText) {
    let height = chart.bars.count * rowHeight + 4
    // Its place in the page names it: no two charts stand at the same.
    let key = String(html.source.utf8.count)
    let (title, description) = ("t" + key, "d" + key)
    html.element("figure", [("class", "chart")]) { html in
      html.newLine()
      html.element(
        "svg",
        [
          ("role", "img"), ("viewBox", "0 0 \(width) \(height)"),
          ("aria-labelledby", "\(title) \(description)"), ("xmlns", "http://www.w3.org/2000/svg"),
        ]
      ) { html in
        html.newLine()
        html.element("title", [("id", title)]) { $0.text(chart.title.plain) }
        html.element("desc", [("id", description)]) { $0.text(chart.description.plain) }
        let most = max(1, chart.bars.compactMap(\.value).max() ?? 1)
        for (index, bar) in chart.bars.enumerated() {
          html.newLine()
          row(bar, top: index * rowHeight + 2, most: most, &html)
        }
        html.newLine()
      }
      html.newLine()
    }
  }

  private static func row(
    _ bar: Document.Chart.Bar, top: Int, most: Int, _ html: inout HTMLText
  ) {
    let middle = String(top + 18)
    html.element(
      "text", [("x", String(labels - 8)), ("y", middle), ("text-anchor", "end")]
    ) { $0.text(short(bar.label.plain)) }
    let length: Int
    if let value = bar.value {
      length = max(1, value * room / most)
      html.element(
        "rect",
        [
          ("class", "bar"), ("x", String(labels)), ("y", String(top + 4)),
          ("width", String(length)), ("height", String(rowHeight - 8)),
        ]
      ) { _ in }
    } else {
      length = 40
      html.element(
        "rect",
        [
          ("class", "untold"), ("x", String(labels)), ("y", String(top + 4)),
          ("width", String(length)), ("height", String(rowHeight - 8)),
        ]
      ) { _ in }
    }
    html.element("text", [("x", String(labels + length + 8)), ("y", middle)]) { $0.text(bar.told) }
  }

  /// What fits beside the bars; the table has the whole. Long names often differ at their end.
  private static func short(_ label: String) -> String {
    label.count <= 34 ? label : "\(label.prefix(18))…\(label.suffix(15))"
  }
}
