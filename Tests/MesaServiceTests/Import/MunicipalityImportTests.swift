import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// INE's list of 2017, beside the package where this project is developed; users do not have it.
private let official = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
  .appendingPathComponent("../shared/data/municipalities-ine-2017.csv").standardizedFileURL

@Suite struct `Import of municipalities` {
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: official.path),
      "needs ../shared/data/municipalities-ine-2017.csv beside the package"))
  func `the whole official list is sound, check digits included`() throws {
    let plan = ImportPlan(.municipalities, Array(try Data(contentsOf: official)))
    #expect(plan.findings == [])
    #expect(plan.rows.count == 8_124)
    guard case .municipality(let first)? = plan.rows.first else {
      Issue.record("not a municipality")
      return
    }
    #expect(first.code.rawValue == "01051")
    #expect(first.name == "Agurain/Salvatierra")
  }

  @Test(arguments: [
    "municipio_id,provincia_id,cmun,dc,nombre\n30039,30,039,2,Totana\n",
    "CODAUTO;CPRO;CMUN;DC;NOMBRE\r\n14;30;039;2;Totana\r\n",
  ])
  func `both layouts are read`(text: String) throws {
    let plan = ImportPlan(.municipalities, Array(text.utf8))
    #expect(plan.findings == [])
    #expect(
      plan.rows == [
        .municipality(
          .init(line: 2, code: try #require(MunicipalityCode(rawValue: "30039")), name: "Totana"))
      ])
  }

  @Test func `a wrong check digit, and parts that disagree, are told`() {
    let text = """
      municipio_id,provincia_id,cmun,dc,nombre
      30039,30,039,3,Totana
      30038,30,039,2,Totana
      53001,53,001,1,Nowhere
      1001,1,1,4,Alegría-Dulantzi
      30039,30,039,2,Totana
      30039,30,039,2,Totana
      """
    let findings = ImportPlan(.municipalities, Array(text.utf8)).findings
    #expect(
      findings.map { "\($0.line):\($0.column) \($0.code)" } == [
        "2:14 import.checkDigit", "3:1 import.municipalityParts", "4:1 import.municipality",
        "5:1 import.municipality", "7:1 import.duplicate",
      ])
    #expect(findings[0].values["expected"] == "2")
    #expect(findings[3].values["nearest"] == "01001")
    #expect(findings[4].values["firstLine"] == "6")
  }
}

@Suite struct `Fields of imports` {
  @Test(arguments: ["a@b.es", "ana.perez+mesa@correo.town.es", "ñ@b.es"])
  func `an address has a name and a host`(text: String) { #expect(isEmail(text)) }

  @Test(arguments: ["a", "a@b", "@b.es", "a@.es", "a@b.", "a@b@c.es", "a b@c.es", ""])
  func `what has not is none`(text: String) { #expect(!isEmail(text)) }

  @Test(arguments: ["016", "+34 968 41 81 51", "(968) 418-151", "968.418.151"])
  func `a number is digits, as people write them`(text: String) { #expect(isPhone(text)) }

  @Test(arguments: ["", "01", "968 418 151 ext. 2", "1234567890123456", "+", "٩٦٨"])
  func `what has too few, too many or letters is none`(text: String) { #expect(!isPhone(text)) }

  @Test(arguments: [
    ("qorum", ["quorum", "notice"], "quorum"), ("QUORUM", ["quorum"], "quorum"),
    ("qurorum", ["quorum"], "quorum"), ("ntoice", ["quorum", "notice"], "notice"),
  ])
  func `a slip has a nearest word`(word: String, known: [String], expected: String) {
    #expect(nearest(to: word, among: known) == expected)
  }

  @Test func `something else has not`() {
    #expect(nearest(to: "zebra", among: ["quorum", "notice"]) == nil)
    #expect(nearest(to: "", among: ["a"]) == nil)
  }
}
