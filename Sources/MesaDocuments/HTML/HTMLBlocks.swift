/// Each kind of block as the element that means it.
enum HTMLBlocks {
  static func write(_ block: Document.Block, _ html: inout HTMLText) {
    switch block {
    case .heading: break  // `HTMLSections` opens a section with it.
    case .paragraph(let text): html.element("p", text)
    case .list(let items): list(items, &html)
    case .definitions(let pairs): definitions(pairs, &html)
    case .table(let table): self.table(table, &html)
    case .chart(let chart): HTMLChart.write(chart, &html)
    case .resolution(let resolution): self.resolution(resolution, &html)
    case .signatures(let signatures): sign(signatures, &html)
    case .note(let kind, let text):
      html.element("p", [("class", "note " + kind.rawValue), ("role", "note")], text)
    }
    html.newLine()
  }

  private static func list(_ items: [Document.ListItem], _ html: inout HTMLText) {
    let isNumbered = items.contains { $0.number != nil }
    let rows: (inout HTMLText) -> Void = { html in
      for item in items {
        html.newLine()
        html.element("li", [("value", item.number.map { String($0) })], item.text)
      }
      html.newLine()
    }
    if isNumbered { html.element("ol", [], rows) } else { html.element("ul", [], rows) }
  }

  private static func definitions(_ pairs: [Document.Definition], _ html: inout HTMLText) {
    html.element("dl") { html in
      for pair in pairs {
        html.newLine()
        html.element("div") { html in
          html.element("dt", pair.term)
          html.element("dd", pair.value)
        }
      }
      html.newLine()
    }
  }

  private static func table(_ table: Document.Table, _ html: inout HTMLText) {
    html.element("table") { html in
      html.newLine()
      html.element("caption", table.caption)
      html.newLine()
      html.element("thead") { html in
        html.element("tr") { html in
          for (column, heading) in table.header.enumerated() {
            html.element("th", [("scope", "col"), figure(column, table)], heading)
          }
        }
      }
      html.newLine()
      html.element("tbody") { html in
        for row in table.rows {
          html.newLine()
          html.element("tr") { html in
            for (column, cell) in row.enumerated() {
              if column == 0 {
                html.element("th", [("scope", "row"), figure(column, table)], cell)
              } else {
                html.element("td", [figure(column, table)], cell)
              }
            }
          }
        }
        html.newLine()
      }
      html.newLine()
    }
  }

  private static func figure(
    _ column: Int, _ table: Document.Table
  ) -> (name: StaticString, value: String?) {
    ("class", table.figures.contains(column) ? "figure" : nil)
  }

  private static func resolution(_ resolution: Document.Resolution, _ html: inout HTMLText) {
    html.element("div", [("class", "resolution")]) { html in
      html.element("p", [("class", "number")], resolution.title)
      for text in resolution.text { html.element("p", text) }
      if !resolution.facts.isEmpty { definitions(resolution.facts, &html) }
    }
  }

  private static func sign(_ signatures: [Document.Signature], _ html: inout HTMLText) {
    html.element("div", [("class", "signatures")]) { html in
      for signature in signatures {
        html.newLine()
        html.element("p") { html in
          html.element("span", signature.capacity)
          if let name = signature.name {
            html.text(" ")
            html.element("b", name)
          }
          if let office = signature.office {
            html.text(" ")
            html.element("span", office)
          }
        }
      }
      html.newLine()
    }
  }
}
