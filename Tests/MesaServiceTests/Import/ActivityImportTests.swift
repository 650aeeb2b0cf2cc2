import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Files of activities` {
  private static let header = "office,date,kind,title,topics,targets,hours,people,women,men"

  private func findings(_ text: String, _ kind: ImportKind = .activities) -> [String] {
    findings(Array(text.utf8), kind)
  }

  private func findings(_ bytes: [UInt8], _ kind: ImportKind = .activities) -> [String] {
    ImportPlan(kind, bytes).findings.map { "\($0.line):\($0.column) \($0.code)" }
  }

  private func rows(_ text: String) -> [Activity.Record] {
    ImportPlan(.activities, Array(text.utf8)).rows.compactMap { row in
      if case .activity(let row) = row { row.activity } else { nil }
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func `a row is an activity, whatever separates its cells`(separator: String) throws {
    let text = """
      \u{feff}\(Self.header),cost,source,list,axis,municipality,other
      uno,2012-03-05,awareness,Taller,health|employment,pupils,1.5,20,12,7,120.5,statePact,2017,1,10037,1
      """.replacing(",", with: separator)
    let record = try #require(rows(text).first)
    #expect(record.office.rawValue == "uno")
    #expect(record.sheet.durationMinutes == 90)
    #expect(record.sheet.topics == [.health, .employment])
    #expect(record.sheet.people == .init(total: 20, women: 12, men: 7, other: 1))
    #expect(record.sheet.costCents == 12_050)
    #expect(
      record.sheet.funding == [
        .init(source: .statePact, pactList: .pact2017, axis: 1, cents: 12_050)
      ])
    #expect(record.sheet.countBasis == .attendance)
  }

  @Test func `every error of the whole file is listed with its place`() {
    let text = """
      \(Self.header),municipality
      uno,05/03/2012,awareness,Taller,health,pupils,1,20,12,7,10037
      uno,2012-03-05,talk,Taller,health|healt,pupils,x,20,12,7,10037
      uno,2012-03-05,awareness,Taller,health,pupils,1,20,-1,7,10037
      uno,2012-03-05,awareness,Taller,health,pupils,1,20,21,7,10037
      uno,2012-03-05,awareness,Taller,health,pupils,1,20,12,9,10037
      uno,2012-03-05,awareness,Taller,health|health,pupils,1,20,12,7,99999
      Úno,2012-03-05,awareness,,health,pupils,1,20,12,7,1003
      """
    #expect(
      findings(text) == [
        "2:5 import.date", "3:16 import.word", "3:28 import.word", "3:48 import.decimal",
        "4:52 import.count", "5:52 import.countsExceed", "6:49 import.partsExceed",
        "7:33 import.repeated", "7:64 import.municipality", "8:1 import.identifier",
        "8:26 import.missing", "8:51 import.municipality",
      ])
  }

  @Test func `a day written the other way round is shown as it has to stand`() {
    let text = Self.header + "\nuno,05/03/2012,awareness,Taller,health,pupils,1,20,12,7\n"
    let plan = ImportPlan(.activities, Array(text.utf8))
    #expect(plan.findings.first?.values["expected"] == "2012-03-05")
  }

  @Test func `whose professionals were trained stands as kinds of agency, each once`() {
    let row = "uno,2012-03-05,training,Curso,health,professionals,8,20,12,8,"
    let read = rows("\(Self.header),trained\n\(row)localPolice|health\n\(row)\n")
    #expect(read.map(\.sheet.trained) == [[.localPolice, .health], nil])
    #expect(
      findings("\(Self.header),trained\n\(row)police|health|health\n").map {
        String($0.drop { $0 != " " }.dropFirst())
      } == ["import.agencyKind", "import.repeated"])
  }

  @Test func `a missing column and another encoding are said`() {
    let text = Self.header.replacing(",women", with: "") + "\nuno\n"
    #expect(findings(text) == ["1:1 import.missingColumn"])
    let latin =
      Array((Self.header + "\nuno,2012-03-05,awareness,Corresponsabilidad ").utf8)
      + [0xF3] + Array(",health,pupils,1,20,12,7\n".utf8)
    #expect(findings(latin) == ["2:45 csv.utf8"])
  }

  @Test func `an office's own reference stands once`() {
    let row = "uno,2012-03-05,awareness,Taller,health,pupils,1,20,12,7,ref-1"
    #expect(findings(Self.header + ",id\n\(row)\n\(row)\n") == ["3:57 import.duplicate"])
  }

  @Test func `a row of individual attention names nobody`() throws {
    let text = """
      office,date,profile,area,subject,sex,age
      uno,2012-03-05,privatePerson,genderViolence,legal,woman,from30to44
      uno,2012-03-05,particular,information,legal,woman,
      """
    let plan = ImportPlan(.contacts, Array(text.utf8))
    #expect(plan.rows.count == 1)
    #expect(findings(text, .contacts) == ["3:16 import.word"])
    #expect(ImportPlan.header(of: .contacts).contains("name") == false)
  }

  @Test func `a refusal of the whole finds its cell again`() throws {
    let text = Self.header + "\nuno,2012-03-05,awareness,Taller,health,pupils,1,20,12,7\n"
    let plan = ImportPlan(.activities, Array(text.utf8))
    let rows = plan.rows.compactMap { if case .activity(let row) = $0 { row } else { nil } }
    let row = try #require(rows.first)
    #expect(row.columns.column(of: "/data/sheet/on") == 5)
    #expect(row.columns.column(of: "/data/office") == 1)
    #expect(row.columns.column(of: "/data/sheet/people/women") == 52)
    #expect(row.columns.column(of: nil) == 1)
  }
}
