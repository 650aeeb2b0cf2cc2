import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Import plan` {
  func plan(_ kind: ImportKind, _ text: String) -> ImportPlan {
    ImportPlan(kind, Array(text.utf8))
  }

  /// Code and place of each finding, in order.
  func findings(_ kind: ImportKind, _ text: String) -> [String] {
    plan(kind, text).findings.map { "\($0.line):\($0.column) \($0.code)" }
  }

  @Test func `agencies come typed, with the line they stood on`() throws {
    let plan = plan(
      .agencies,
      "kind;ID;Name;municipality\nlocalPolice; policia-totana ;Policía Local;30039\n"
        + "employment;sef;Servicio de Empleo;\n")
    #expect(plan.findings == [])
    #expect(
      plan.rows == [
        .agency(
          .init(
            line: 2, id: try #require(AgencyID(rawValue: "policia-totana")), name: "Policía Local",
            kind: .localPolice, municipality: MunicipalityCode(rawValue: "30039"))),
        .agency(
          .init(
            line: 3, id: try #require(AgencyID(rawValue: "sef")), name: "Servicio de Empleo",
            kind: .employment, municipality: nil)),
      ])
  }

  @Test func `every error of every row is listed`() {
    let text = """
      id,name,kind,municipality
      Policía,,localpolice,99999
      a,A,health,3039
      b,B
      a,A,health,
      c,"x,education,
      """
    #expect(
      findings(.agencies, text) == [
        "2:1 import.identifier", "2:9 import.missing", "2:10 import.agencyKind",
        "2:22 import.municipality", "3:12 import.municipality", "4:1 import.fieldCount",
        "5:1 import.duplicate", "6:3 csv.unclosedQuote",
      ])
    #expect(plan(.agencies, text).rows.isEmpty)
  }

  @Test func `the nearest known word is suggested`() {
    #expect(
      plan(.agencies, "id,name,kind\na,A,localPolic").findings.first?.values["nearest"]
        == "localPolice")
    #expect(
      plan(.agencies, "id,nmae,kind\na,A,health").findings.map {
        "\($0.code) \($0.values["nearest"] ?? "-")"
      }
        == ["import.missingColumn -", "import.unknownColumn name"])
  }

  @Test(arguments: [
    ("id,name", "1:1 import.missingColumn"), ("id,name,kind,kind", "1:14 import.duplicateColumn"),
    ("id,name,kind,phone", "1:14 import.unknownColumn"),
  ])
  func `with a wrong header no row is looked at`(header: String, finding: String) {
    #expect(findings(.agencies, header + "\nÑ,,,,") == [finding])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func `an empty file is said to be empty`(text: String) {
    #expect(findings(.agencies, text) == ["1:1 csv.empty"])
  }

  @Test func `persons keep their data out of every print and every finding`() {
    let good = plan(.persons, "id,name,email,phone\nana,Ana Pérez,ana@town.es,+34 968 418 151\n")
    #expect(good.isSound)
    #expect(!"\(good.rows)".contains("Pérez"))
    let text = "id,name,email,phone\nAna Pérez,,ana@town,968x\nb,Ana\u{7}Pérez,a b@town.es,\n"
    let bad = plan(.persons, text)
    #expect(
      bad.findings.map(\.code) == [
        "import.identifier", "import.missing", "import.email", "import.phone",
        "import.controlCharacter", "import.email",
      ])
    #expect(bad.findings.allSatisfy { $0.values["found"] == nil })
  }

  @Test func `contact data may be left out, columns and all`() {
    #expect(plan(.persons, "id,name\nana,Ana\n").isSound)
    #expect(plan(.persons, "id,name,phone\nana,Ana,\n").isSound)
  }

  @Test func `seats name their alternates in order, and may be vacant`() throws {
    let plan = plan(
      .seats,
      "mesa,organ,agency,person,alternates,vote,from\n"
        + "totana,plenary,cavi,ana,eva | luz,no,2018-01-15\n"
        + "totana,plenary,salud,,,,2018-01-15\n")
    #expect(plan.findings == [])
    guard case .seat(let first) = plan.rows[0], case .seat(let second) = plan.rows[1] else {
      Issue.record("not seats")
      return
    }
    #expect(first.alternates.map(\.rawValue) == ["eva", "luz"])
    #expect(first.vote == false)
    #expect(second.person == nil)
    #expect(second.vote == nil)
    #expect(second.from == CivilDate(year: 2018, month: 1, day: 15))
  }

  @Test func `what seats may get wrong`() {
    let text = """
      mesa,organ,agency,person,alternates,vote,from
      totana,plenari,cavi,ana,eva|eva|ana|Ó,maybe,2018-06-31
      totana,plenary,cavi,ana,,,2018-01-15
      totana,plenary,cavi,ana,,,2018-01-16
      """
    #expect(
      findings(.seats, text) == [
        "2:8 import.organ", "2:25 import.duplicateAlternate", "2:25 import.duplicateAlternate",
        "2:25 import.identifier", "2:39 import.vote", "2:45 import.date", "4:16 import.duplicate",
      ])
  }
}
