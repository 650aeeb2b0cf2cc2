import MesaDocuments
import MesaService
import Testing

@Suite struct `Documents` {
  private var paper: Document {
    var paper = Document(.es, title: "Acta", reference: "ACTA-2026-001 · Plenario")
    paper.issuer = "Mesa de Totana"
    paper.definitions([.init("Lugar", "Salón"), .init("Nada", "")])
    paper.heading("Asistencia")
    paper.table(
      .init(
        caption: "Vocalías", header: ["Entidad", "Votos"],
        rows: [["CAVI", "3"], ["Policía Local de un municipio de nombre largo"]], figures: [1]))
    paper.heading("Puntos")
    paper.heading("Primero", level: 3)
    paper.paragraphs("Uno.\n\nDos.", in: .en)
    paper.heading("Segundo", level: 3)
    paper.list([.init("Plan", number: 3)])
    paper.resolution(.init("Acuerdo 1", text: ["Hacerlo."], facts: [.init("Plazo", "mañana")]))
    paper.note(.caveat, "No está aprobada.")
    paper.heading("Firmas")
    paper.signatures([.init("La secretaría", name: "Ana")])
    return paper
  }

  @Test func `a page is one whole file with its landmarks, in its language`() {
    let page = HTMLRenderer().page(paper)
    let markup = Markup(page)
    #expect(markup.faults == [])
    #expect(markup.barriers == [])
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"es\">"))
    #expect(markup.all("main").count == 1)
    #expect(markup.all("header").count == 1)
    #expect(markup.all("h1").map(\.text) == ["Acta"])
    for name in ["script", "link", "img", "iframe"] { #expect(markup.all(name).isEmpty) }
    #expect(!page.contains("style=\""))
  }

  @Test func `what stands in a reader's way is seen`() {
    let page = """
      <!doctype html>
      <html lang="fr"><title></title><h3></h3><table><tr><th>A</th></tr></table><li>B</li>\
      <section aria-labelledby="c"></section></html>
      """
    #expect(
      Markup(page).barriers == [
        "0 main", "no title", "no article", "section outside main", "h3 after h0", "an empty h3",
        "html in «fr»", "fr", "th «A» without scope", "a table without caption", "a stray li",
        "aria-labelledby names nothing",
      ])
  }

  @Test func `a heading opens a section and closes those beside it`() {
    let markup = Markup(HTMLRenderer().page(paper))
    #expect(markup.all("h2").map(\.text) == ["Asistencia", "Puntos", "Firmas"])
    #expect(markup.all("h3").map(\.text) == ["Primero", "Segundo"])
    for heading in markup.all("h2") {
      #expect(heading.ancestors == ["html", "body", "main", "article", "section"])
    }
    for heading in markup.all("h3") {
      #expect(heading.ancestors == ["html", "body", "main", "article", "section", "section"])
    }
    let ids = Set(markup.elements.compactMap { $0.attributes["id"] })
    for section in markup.all("section") {
      #expect(ids.contains(section.attributes["aria-labelledby"] ?? ""))
    }
  }

  @Test func `a table has a caption, scopes and full rows`() {
    let markup = Markup(HTMLRenderer().page(paper))
    #expect(markup.all("caption").map(\.text) == ["Vocalías"])
    let scopes = markup.all("th").map { $0.attributes["scope"] ?? "" }
    #expect(scopes == ["col", "col", "row", "row"])
    #expect(markup.all("tr").count == 3)
    #expect(markup.all("td").map(\.text) == ["3", ""])
  }

  @Test func `what was written in another language says so`() {
    let markup = Markup(HTMLRenderer().page(paper))
    let written = markup.all("p").filter { ["Uno.", "Dos."].contains($0.text) }
    #expect(written.map(\.language) == ["en", "en"])
    #expect(markup.all("p").first { $0.text == "Hacerlo." }?.language == "es")
    var mixed = Document(.es, title: "T")
    mixed.paragraph(Phrase("Punto: ") + Phrase("Pla", in: .en))
    #expect(HTMLRenderer().page(mixed).contains("<p>Punto: <span lang=\"en\">Pla</span></p>"))
  }

  @Test(arguments: HTMLRenderer.Arrangement.allCases)
  func `a bilingual paper has both languages whole`(arrangement: HTMLRenderer.Arrangement) {
    let markup = Markup(
      HTMLRenderer(arrangement).page([paper, Document(.en, title: "Minutes")]))
    #expect(markup.faults == [])
    #expect(markup.barriers == [])
    #expect(markup.all("article").map { $0.attributes["lang"] } == ["es", "en"])
    #expect(markup.all("title").map(\.text) == ["Acta / Minutes"])
  }

  @Test(arguments: [
    "</style><script>alert(1)</script>", "\"><b>", "a & b < c", "</title>", "&lt;b&gt;", "<!--",
    "O'Donnell \"la\"",
  ])
  func `what people write stays text, wherever it stands`(text: String) {
    var paper = Document(.es, title: Phrase(text), reference: text, mark: text)
    let phrase = Phrase(text)
    paper.issuer = phrase
    paper.particulars = [phrase]
    paper.heading(phrase)
    paper.paragraph(phrase)
    paper.list([phrase])
    paper.definitions([.init(phrase, phrase)])
    paper.table(.init(caption: phrase, header: [phrase, phrase], rows: [[phrase, phrase]]))
    paper.resolution(.init(phrase, text: [phrase], facts: [.init(phrase, phrase)]))
    paper.signatures([.init(phrase, name: phrase)])
    paper.note(.information, phrase)
    let page = HTMLRenderer().page(paper)
    let markup = Markup(page)
    #expect(markup.faults == [])
    #expect(markup.all("script").isEmpty && markup.all("b").count == 1)
    #expect(markup.all("h1").map(\.text) == [text])
    #expect(markup.all("body").first?.attributes["data-mark"] == text)
    // In the stylesheet nothing that could end it, or a string in it.
    let sheet = page.split(separator: "<style>")[1].split(separator: "</style>")[0]
    #expect(!sheet.contains("<"))
  }

  @Test func `characters that turn text around or steer a screen are left out`() {
    let paper = Document(.es, title: "a\u{202e}b\u{1b}c\u{200b}d")
    #expect(Markup(HTMLRenderer().page(paper)).all("h1").map(\.text) == ["abcd"])
  }

  @Test func `as text it fits the page`() {
    for width in [30, 48, 80] {
      let lines = TextRenderer(width: width).lines(paper)
      #expect(lines.allSatisfy { $0.count <= width })
      #expect(lines.joined(separator: "\n").contains("3. Plan"))
    }
  }

  @Test func `a table becomes a list where the page is too narrow for columns`() {
    var paper = Document(.es, title: "T")
    paper.table(
      .init(caption: "C", header: ["Uno", "Dos", "Tres"], rows: [["a", "", "ccccccccccccc"]]))
    let wide = TextRenderer(width: 40).lines(paper)
    #expect(wide.contains("Uno  Dos  Tres"))
    var broad = Document(.es, title: "T")
    broad.table(
      .init(
        caption: "C", header: ["Columna primera", "Columna segunda", "Columna tercera"],
        rows: [["a", "", "c"]]))
    #expect(
      TextRenderer(width: 24).lines(broad).suffix(2)
        == ["- Columna primera: a", "  Columna tercera: c"])
  }
}
