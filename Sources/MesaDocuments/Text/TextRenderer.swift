/// A document as lines of plain text: for a terminal, an e-mail, a plain printer.
public struct TextRenderer {
  /// Columns of the page.
  public let width: Int

  public init(width: Int = 80) { self.width = width }

  public func lines(_ document: Document) -> [String] {
    var page = Page(width: width)
    for line in ([document.issuer] + document.particulars).map(\.plain) where !line.isEmpty {
      page.line(line)
    }
    page.gap()
    page.line(document.title.plain)
    page.rule(under: document.title.plain, with: "═")
    if let mark = document.mark { page.line("[" + mark.uppercased() + "]") }
    for block in document.blocks { render(block, &page) }
    return page.lines
  }

  /// A bilingual paper: one language after the other.
  public func lines(_ documents: [Document]) -> [String] {
    documents.map(lines).reduce(into: []) { all, lines in
      if !all.isEmpty { all += ["", "", ""] }
      all += lines
    }
  }

  private func render(_ block: Document.Block, _ page: inout Page) {
    page.gap()
    switch block {
    case .heading(let text, let level):
      page.line(text.plain)
      if level == 2 { page.rule(under: text.plain, with: "─") }
    case .paragraph(let text): page.line(text.plain)
    case .list(let items):
      for item in items { page.item(item.text.plain, mark: item.number.map { "\($0)." } ?? "-") }
    case .definitions(let pairs):
      for pair in pairs { page.field(pair.term.plain, pair.value.plain) }
    case .table(let table):
      page.line(table.caption.plain)
      for line in TextTable(table).lines(width: page.width) { page.raw(line) }
    case .chart: break  // The table after it says the same.
    case .resolution(let resolution):
      page.line(resolution.title.plain)
      for text in resolution.text { page.barred(text.plain) }
      for fact in resolution.facts {
        page.barred(fact.term.plain + ": " + fact.value.plain)
      }
    case .signatures(let signatures):
      for signature in signatures {
        page.gap()
        page.line(signature.capacity.plain)
        page.line(signature.name?.plain ?? "")
        if let office = signature.office { page.line(office.plain) }
        page.raw(String(repeating: "_", count: min(page.width, 40)))
      }
    case .note(_, let text): page.item(text.plain, mark: "»")
    }
  }
}
