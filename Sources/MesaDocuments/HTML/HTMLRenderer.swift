import MesaService

/// A document as one HTML page that needs nothing else: to read, to print, to keep.
///
/// Landmarks and headings follow the blocks, tables have captions and scopes, every part says its
/// language. No script, nothing fetched; what a paper says cannot become markup (`HTMLText`).
public struct HTMLRenderer {
  /// How the languages of a bilingual paper stand.
  public enum Arrangement: String, Sendable, CaseIterable {
    /// Beside each other where the page is wide enough, section by section.
    case columns
    case sequence
  }

  public let arrangement: Arrangement

  public init(_ arrangement: Arrangement = .sequence) { self.arrangement = arrangement }

  public func page(_ document: Document) -> String { page([document]) }

  /// The same paper in each of its languages, the first being the page's.
  public func page(_ documents: [Document]) -> String {
    guard let first = documents.first else { return "" }
    var html = HTMLText()
    html.doctype()
    html.element("html", [("lang", first.language.rawValue)]) { html in
      html.newLine()
      html.element("head") { head(documents, &$0) }
      html.newLine()
      html.element("body", [("data-mark", first.mark)]) { html in
        html.newLine()
        let inColumns = arrangement == .columns && documents.count > 1
        html.element("main", [("class", inColumns ? "columns" : nil)]) { html in
          for (index, document) in documents.enumerated() {
            html.newLine()
            article(document, key: documents.count > 1 ? "\(index + 1)-" : "", &html)
          }
          html.newLine()
        }
        html.newLine()
      }
      html.newLine()
    }
    html.newLine()
    return html.source
  }

  private func head(_ documents: [Document], _ html: inout HTMLText) {
    html.newLine()
    html.empty("meta", [("charset", "utf-8")])
    html.newLine()
    html.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    html.newLine()
    html.empty(
      "meta",
      [
        ("http-equiv", "Content-Security-Policy"),
        ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"),
      ])
    html.newLine()
    html.empty("meta", [("name", "referrer"), ("content", "no-referrer")])
    html.newLine()
    html.element("title") { html in
      html.text(documents.map(\.title.plain).joined(separator: " / "))
    }
    html.newLine()
    html.style(HTMLStyle.sheet + HTMLStyle.footer(documents.first?.reference ?? ""))
  }

  private func article(_ document: Document, key: String, _ html: inout HTMLText) {
    let title = key + "title"
    html.element(
      "article", [("lang", document.language.rawValue), ("aria-labelledby", title)]
    ) { html in
      html.newLine()
      html.element("header") { html in
        html.element("div", [("class", "head")]) { html in
          if !document.issuer.isEmpty {
            html.element("p", [("class", "issuer")], document.issuer)
          }
          if !document.particulars.isEmpty {
            html.element("ul", [("class", "particulars")]) { html in
              for line in document.particulars { html.element("li", line) }
            }
          }
        }
        html.newLine()
        html.element("h1", [("id", title)], document.title)
        if let mark = document.mark { html.element("p", [("class", "mark")], Phrase(mark)) }
      }
      html.newLine()
      // One block, so that what follows stands level in two columns: a copy says what the
      // original does not.
      let opening = document.blocks.prefix { !$0.isHeading }
      if !opening.isEmpty {
        html.element("div", [("class", "opening")]) { html in
          html.newLine()
          for block in opening { HTMLBlocks.write(block, &html) }
        }
        html.newLine()
      }
      var sections = HTMLSections(key: key, html: html)
      for block in document.blocks.dropFirst(opening.count) { sections.add(block) }
      html = sections.finished()
    }
  }
}
