import Canonical
import MesaDocuments
import MesaDomain
import Testing

@testable import MesaService

/// A report that was told stands in the log, and everything later is judged beside it (handbook §5.4).
@Suite struct `Releases of reports` {
  private static let setting = [
    #"{"command":"network.found","data":{"network":"red","name":"Red","region":"11","from":"2012-01-01"}}"#,
    #"{"command":"office.register","data":{"office":"uno","name":"Uno","municipality":"10037","network":"red","openedOn":"2012-01-01"}}"#,
    #"{"command":"office.register","data":{"office":"dos","name":"Dos","municipality":"10148","network":"red","openedOn":"2012-01-01"}}"#,
    #"{"command":"person.register","as":"person/admin","data":{"person":"coord","name":"C"}}"#,
    #"{"command":"person.grantRole","as":"person/admin","data":{"person":"coord","role":"networkCoordinator"}}"#,
    #"{"command":"person.register","as":"person/admin","data":{"person":"otra","name":"O"}}"#,
  ]

  private static func contact(
    _ id: String, _ day: String, _ area: String = "genderViolence", office: String = "uno"
  ) -> String {
    #"{"command":"contact.record","as":"person/coord","data":{"office":"\#(office)","contact":"\#(id)","sheet":{"on":"\#(day)","attended":"privatePerson","attention":"\#(area)","subject":"legal","sex":"woman","ageBand":"from30to44","countBasis":"attendance"}}}"#
  }

  /// Twelve came to one office in the first half of the year, two in the second.
  private static let story =
    setting + (1...12).map { contact("a\($0)", "2012-03-05") }
    + (1...2).map { contact("b\($0)", "2012-09-05") }

  private static func question(
    _ period: String, office: String? = nil, _ who: String = "coord"
  ) throws -> ReportQuestion {
    var question = ReportQuestion(
      .networkAnnual, network: NetworkID(rawValue: "red"),
      period: try #require(ReportPeriod(period)), as: try #require(Principal("person/" + who)))
    question.office = office.flatMap(OfficeID.init(rawValue:))
    return question
  }

  private static func with(_ body: (OpenInstance) async throws -> Void) async throws {
    try await Bed().with { instance in
      for line in story { try await instance.give(line) }
      try await body(instance)
    }
  }

  @Test func `are written down whole, with method, threshold and digest`() async throws {
    try await Self.with { instance in
      let size = instance.size
      let (report, _) = try await instance.client.releaseReport(try Self.question("2012-S1"))
      let last = try JSONValue(parsing: try #require(try instance.entries.last))
      #expect(last["type"]?.stringValue == "report.released")
      let data = try #require(last["data"])
      #expect(data["position"]?.integerValue == Int64(size))
      #expect(data["digest"]?.stringValue == report.digest)
      #expect(data["method"]?.stringValue == Disclosure.method)
      #expect(data["subject"]?["network"]?.stringValue == "red")
      #expect(report.releases.map(\.digest) == [report.digest])
      #expect(report.releases.first?.approver == "person/coord")
    }
  }

  @Test func `what was released is beside what is told later`() async throws {
    try await Self.with { instance in
      let before = try await instance.client.report(try Self.question("2012"))
      #expect(before["summary"]?["individual.attendance", .value] == .count(14))
      _ = try await instance.client.releaseReport(try Self.question("2012-S1"))
      let year = try await instance.client.report(try Self.question("2012"))
      #expect(year["summary"]?["individual.attendance", .value] == .hidden)
      #expect(year["individual.area"]?["genderViolence", .count] == .hidden)
      // What nothing was told of in the other half is not hidden for its sake.
      let other = try await instance.client.report(try Self.question("2012-S1"))
      #expect(other["summary"]?["individual.attendance", .value] == .count(12))
    }
  }

  @Test func `an office by itself is part of its network that was told`() async throws {
    try await Self.with { instance in
      for number in 1...9 {
        try await instance.give(
          Self.contact("c\(number)", "2012-03-07", "information", office: "dos"))
      }
      _ = try await instance.client.releaseReport(try Self.question("2012-S1"))
      let office = try await instance.client.report(try Self.question("2012", office: "uno"))
      #expect(office.filters.map(\.record) == ["office/uno"])
      #expect(office["offices"]?.rows.map(\.id) == ["uno"])
      #expect(office["summary"]?["individual.attendance", .value] == .hidden)
      let there = try await instance.client.report(try Self.question("2012", office: "dos"))
      #expect(there["summary"]?["individual.attendance", .value] == .count(9))
    }
  }

  @Test func `come out the same whatever was recorded and released since`() async throws {
    try await Self.with { instance in
      let (told, _) = try await instance.client.releaseReport(try Self.question("2012-S1"))
      for number in 1...6 { try await instance.give(Self.contact("d\(number)", "2012-04-01")) }
      _ = try await instance.client.releaseReport(try Self.question("2012"))
      let findings = try await instance.client.releases()
      #expect(findings.map(\.subject) == ["network/red", "network/red"])
      #expect(findings.allSatisfy { $0.different.isEmpty }, "\(findings)")
      let again = try await instance.client.report(try Self.question("2012-S1"))
      #expect(again.releases.map(\.digest) == [told.digest])
      #expect(again.digest != told.digest)
    }
  }

  @Test func `are told by those who coordinate, of days that are over`() async throws {
    try await Self.with { instance in
      let size = instance.size
      for (who, code) in [("otra", "auth.notPermitted"), ("nobody", "auth.unknownPrincipal")] {
        let found = try await refusal {
          _ = try await instance.client.releaseReport(try Self.question("2012", who))
        }
        #expect(found?.code == code)
      }
      let future = try await refusal {
        _ = try await instance.client.releaseReport(try Self.question("2026"))
      }
      #expect(future?.code == "counts.periodNotOver")
      let unfit = try await refusal {
        _ = try await instance.client.releaseReport(
          try Self.question("2012"), approver: PersonID(rawValue: "otra"))
      }
      #expect(unfit?.code == "report.approverUnfit")
      #expect(instance.size == size)
    }
  }

  @Test func `to which the log does not come are refused, one by one and in bulk`() async throws {
    try await Self.with { instance in
      let question = try Self.question("2012")
      let report = try await instance.client.report(question)
      let told = report.released(question.subject, approver: nil)
      func request(_ report: String, _ digest: String) throws -> CommandRequest {
        try CommandRequest(
          ReportRelease.Release(
            released: ReleasedReport(
              report: report, subject: told.subject, from: told.from, to: told.to,
              position: told.position, k: told.k, method: told.method, tables: told.tables,
              digest: digest, approver: nil)),
          as: question.principal, effective: instance.client.handler.now(),
          id: "01a2020d-fd68-7001-8000-00000000f002")
      }
      let forged = String(repeating: "0", count: 64)
      for (asked, code) in [
        (try request(told.report, forged), "report.figuresDiffer"),
        (try request("other", told.digest), "report.unknown"),
      ] {
        let refused = try await refusal { _ = try await instance.client.submit(asked) }
        #expect(refused?.code == code)
      }
      let bulk = instance.client.bulk()
      let many = try await refusal { try await bulk.add(try request(told.report, told.digest)) }
      #expect(many?.code == "report.notInBulk")
    }
  }

  @Test func `are traced to the entries that a figure counts`() async throws {
    try await Self.with { instance in
      _ = try await instance.client.releaseReport(try Self.question("2012-S1"))
      try await instance.give(
        #"{"command":"person.register","as":"person/admin","data":{"person":"aud","name":"A"}}"#)
      try await instance.give(
        #"{"command":"person.grantRole","as":"person/admin","data":{"person":"aud","role":"auditor"}}"#
      )
      let entry = try #require(try await instance.client.releases().first?.entry)
      let auditor = try #require(Principal("person/aud"))
      func trace(_ cell: String) async throws -> FigureTrace {
        try await instance.client.trace(entry, cell: cell, as: auditor)
      }
      let area = try await trace("individual.area@attendance/genderViolence/count")
      #expect(area.released.value == 12 && area.entries.count == 12)
      #expect(Set(area.entries.map(\.type)) == ["contact.recorded"])
      #expect(try await trace("offices@attendance/uno/individual").entries.count == 12)
      #expect(try await trace("offices@attendance/dos/individual").entries == [])
      #expect(try await trace("summary/individual.attendance/value").entries.count == 12)
      let none = try await refusal { _ = try await trace("nobody/nothing/none") }
      #expect(none?.code == "release.cellUnknown")
    }
  }

  @Test func `are listed, and not before they were made`() async throws {
    try await Self.with { instance in
      let size = instance.size
      _ = try await instance.client.releaseReport(
        try Self.question("2012-S1"), approver: PersonID(rawValue: "coord"))
      let list = ListQuestion(.report, as: try #require(Principal("person/coord")))
      let listed = try await instance.client.list(list)
      #expect(listed.map { $0["subject"]?.stringValue } == ["network/red"])
      #expect(listed.first?["through"]?.stringValue == "2012-06-30")
      let then = try instance.client.past(.position(size))
      #expect(try await then.list(list) == [])
      let stranger = ListQuestion(.report, as: try #require(Principal("person/otra")))
      #expect(try await instance.client.list(stranger) == [])
    }
  }

  @Test func `are named by the paper, and that a working paper is none`() async throws {
    try await Self.with { instance in
      func paper(_ report: Report) -> String {
        HTMLRenderer().page(ReportPaper(report, Catalogue(.en)).document())
      }
      let before = try await instance.client.report(try Self.question("2012-S1"))
      #expect(paper(before).contains("not released: a working paper"))
      let (told, _) = try await instance.client.releaseReport(try Self.question("2012-S1"))
      #expect(paper(told).contains("person/coord"))
      #expect(paper(told).contains("released as it stands here"))
    }
  }

  @Test func `a year is compared with the one before, under the same control`() async throws {
    try await Self.with { instance in
      for number in 1...3 { try await instance.give(Self.contact("e\(number)", "2013-03-05")) }
      for number in 1...30 {
        try await instance.give(Self.contact("f\(number)", "2013-05-05", "information"))
      }
      let report = try await instance.client.report(try Self.question("2013"))
      #expect(report["summary"]?["individual.attendance", .before] == .count(14))
      #expect(report["individual.area"]?["genderViolence", .before] == .count(14))
      #expect(report["individual.area"]?["genderViolence", .count] == .hidden)
      _ = try await instance.client.releaseReport(try Self.question("2012-S1"))
      let after = try await instance.client.report(try Self.question("2013"))
      #expect(after["summary"]?["individual.attendance", .before] == .hidden)
    }
  }
}
