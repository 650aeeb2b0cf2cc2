import Canonical
import Foundation
import MesaDocuments
import Testing

@testable import MesaService

/// The papers of the session that the fixture of Totana holds, looked at in each language.
@Suite struct `Papers of a session` {
  enum Paper: CaseIterable {
    case notice, minutes

    func document(_ paper: SessionPaper) -> Document {
      self == .notice ? paper.notice() : paper.minutes()
    }
  }

  @Test func `are whole pages in each of the four languages`() async throws {
    let session = try await session()
    for language in Language.allCases {
      for paper in Paper.allCases {
        let document = paper.document(session.told(in: Catalogue(language)))
        let page = HTMLRenderer().page(document)
        let markup = Markup(page)
        #expect(markup.faults == [])
        #expect(markup.barriers == [])
        #expect(markup.all("html").first?.attributes["lang"] == language.rawValue)
        #expect(markup.all("h1").count == 1)
        expectHeadingsInOrder(markup)
        expectTablesWithHeadings(markup)
        expectWords(markup, language)
      }
    }
  }

  @Test func `say their headings in the language, item by item`() async throws {
    let session = try await session()
    let own = [
      Language.es: ["Asistencia", "Orden del día", "5. Ruegos y preguntas", "Rectificación"],
      .gl: ["Asistencia", "Orde do día", "5. Rogos e preguntas", "Rectificación"],
      .ca: ["Assistència", "Ordre del dia", "5. Precs i preguntes", "Rectificació"],
      .en: ["Attendance", "Agenda", "5. Any other business", "Rectification"],
    ]
    for (language, headings) in own {
      let page = HTMLRenderer().page(session.told(in: Catalogue(language)).minutes())
      let said = Markup(page).all("h2").map(\.text)
      #expect(Array(said.prefix(2)) == Array(headings.prefix(2)))
      #expect(Array(said.suffix(2)) == Array(headings.suffix(2)))
      #expect(said.count == 8)
    }
  }

  @Test func `keep what people wrote in the language in which they did`() async throws {
    let session = try await session()
    #expect(session.writtenIn == .es)
    for language in [Language.gl, .ca, .en] {
      let markup = Markup(HTMLRenderer().page(session.told(in: Catalogue(language)).minutes()))
      let items = markup.elements.filter { $0.name == "li" && $0.ancestors.last == "ol" }
      #expect(items.map(\.language) == ["es", "es", "es", "es", language.rawValue])
      let texts = markup.elements.filter {
        $0.name == "p" && $0.ancestors.last == "div" && $0.text.hasPrefix("Elaborar y repartir")
      }
      #expect(texts.map(\.language) == ["es"])
    }
    let own = Markup(HTMLRenderer().page(session.told(in: Catalogue(.es)).minutes()))
    #expect(
      own.elements.filter { $0.attributes["lang"] != nil }.map(\.name) == ["html", "article"])
  }

  @Test func `name agencies in the order of the dictionary`() async throws {
    let notice = try await session().told(in: Catalogue(.es)).notice()
    let names = Markup(HTMLRenderer().page(notice)).elements
      .filter { $0.attributes["scope"] == "row" }.map(\.text)
    let members = Array(names.dropFirst())
    #expect(members.count == 12)
    #expect(members == Catalogue(.es).sorted(members))
  }

  @Test func `of two languages hold each whole, beside each other or in turn`() async throws {
    let session = try await session()
    let documents = [Language.ca, .es].map { session.told(in: Catalogue($0)).minutes() }
    for arrangement in HTMLRenderer.Arrangement.allCases {
      let markup = Markup(HTMLRenderer(arrangement).page(documents))
      #expect(markup.faults == [])
      #expect(markup.all("article").map { $0.attributes["lang"] } == ["ca", "es"])
      let sections = markup.all("h2").map { $0.ancestors.count }
      #expect(sections.count == 16)
    }
    let text = TextRenderer(width: 72).lines(documents)
    #expect(text.allSatisfy { $0.count <= 72 })
    #expect(text.contains { $0.hasPrefix("Acta de la sessió ordinària de dia 22 de febrer") })
    #expect(text.contains { $0.hasPrefix("Acta de la sesión ordinaria de 22 de febrero") })
  }

  /// One level deeper at a time, and none that is empty.
  private func expectHeadingsInOrder(_ markup: Markup) {
    var level = 0
    for heading in markup.elements where ["h1", "h2", "h3", "h4"].contains(heading.name) {
      let next = Int(heading.name.dropFirst()) ?? 0
      #expect(next <= level + 1, "\(heading.text)")
      #expect(!heading.text.isEmpty)
      level = next
    }
  }

  private func expectTablesWithHeadings(_ markup: Markup) {
    #expect(!markup.all("table").isEmpty)
    #expect(markup.all("caption").count == markup.all("table").count)
    #expect(markup.all("caption").allSatisfy { !$0.text.isEmpty })
    let headings = markup.all("th")
    #expect(headings.allSatisfy { ["col", "row"].contains($0.attributes["scope"] ?? "") })
    #expect(headings.allSatisfy { !$0.text.isEmpty && $0.text != "—" })
  }

  /// No key where a sentence should be, and no place left open.
  private func expectWords(_ markup: Markup, _ language: Language) {
    let text = markup.all("main").first?.text ?? ""
    #expect(!text.contains("…") && !text.contains("{"))
    let keys = text.matches(of: /[A-Za-z]+(?:\.[A-Za-z]+)+/).map { String($0.0) }
      .filter { Catalogue(.en).has($0) }
    #expect(keys == [])
    let others = ["Orden del día", "Orde do día", "Ordre del dia", "Agenda"]
    let own = Catalogue(language).text("acta.agenda")
    #expect(markup.all("h2").filter { others.contains($0.text) }.map(\.text) == [own])
  }

  /// The session of February 2018, as its secretary reads it.
  private func session() async throws -> SessionPaper {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/totana-2017/commands.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("{") }
    return try await Bed().with { instance in
      let bulk = instance.client.bulk()
      for line in lines { try await bulk.add(try instance.request(String(line))) }
      try await bulk.commit()
      let reader = "person/p03"
      let id = "01a201d8-5708-7055-8000-746f74616e61"
      var names: [String: String] = [:]
      for kind in [RecordKind.agency, .mesa] {
        for record in try await instance.list(kind, as: reader) {
          names["\(kind.rawValue)/\(record["id"]?.stringValue ?? "")"] = record["name"]?.stringValue
        }
      }
      return SessionPaper(
        try await instance.show(.minutes, id, as: reader), Catalogue(.es), names: names,
        agreements: try await instance.list(.agreement, as: reader))
    }
  }
}
