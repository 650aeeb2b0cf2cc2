import Canonical
import MesaDomain
import MesaService
import Testing

@testable import mesa

@Suite struct `Listings` {
  private func listing() throws -> Listing {
    Listing(
      columns: [
        .init(key: "number", whole: true), .init(key: "text"), .init(key: "state"),
        .init(key: "due", whole: true), .init(key: "progress", alignment: .right),
        .init(key: "at", whole: true),
      ],
      rows: [
        [
          .text("AC-2018-001"), .text("=Difundir"), .word("open", section: "state.agreement"),
          .day(try #require(CivilDate("2018-06-30"))), .number(40),
          .moment(try #require(Instant("2018-02-14T09:00:00.000Z"))),
        ],
        [
          .text("AC-2018-002"), .redacted, .word("new", section: "state"), .none, .number(0), .none,
        ],
      ], catalogue: Catalogue(.es))
  }

  @Test func `are told to people in their words and zone`() throws {
    #expect(
      try listing().table().lines(width: nil) == [
        "Número       Texto                Estado   Plazo       Avance  Anotado",
        "───────────  ───────────────────  ───────  ──────────  ──────  ────────────────",
        "AC-2018-001  =Difundir            abierto  2018-06-30      40  2018-02-14 10:00",
        "AC-2018-002  contenido destruido  new                       0",
      ])
  }

  @Test func `are told to programs as they stand in the log`() throws {
    let text = String(decoding: try listing().json().canonicalBytes, as: UTF8.self)
    #expect(
      text == #"[{"at":"2018-02-14T09:00:00.000Z","due":"2018-06-30","number":"AC-2018-001","#
        + #""progress":40,"state":"open","text":"=Difundir"},"#
        + #"{"number":"AC-2018-002","progress":0,"state":"new","text":"redacted"}]"#)
  }

  @Test func `are safe in a spreadsheet`() throws {
    #expect(
      try listing().csv().split(separator: "\r\n").map(String.init)[1]
        == "AC-2018-001,'=Difundir,abierto,2018-06-30,40,2018-02-14 10:00")
  }
}

@Suite struct `Sheets of commands` {
  @Test(arguments: Commands.all.map(\.name), Language.allCases)
  func `every command has one that fits a narrow window`(
    name: String, language: Language
  ) throws {
    let sheet = CommandSheet(
      descriptor: try #require(Commands.byName[name]), catalogue: Catalogue(language))
    let lines = sheet.lines(width: 72, style: .plain)
    #expect(lines[0].hasSuffix(name))
    #expect(!lines.contains { $0.contains("…:") || $0.contains("cli.") || $0.contains("field.") })
  }

  @Test func `the list names every command`() {
    let lines = CommandSheet.list(Commands.all, Catalogue(.es)).lines(width: nil)
    #expect(lines.count == Commands.all.count + 2)
  }
}
