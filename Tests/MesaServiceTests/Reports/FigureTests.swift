import Canonical
import GRDB
import MesaDomain
import Testing

@testable import MesaService

/// The counts from which reports are made, kept step by step.
@Suite struct `Figures of offices` {
  private static let setting = [
    #"{"command":"network.found","data":{"network":"red","name":"Red","region":"11","from":"2012-01-01"}}"#,
    #"{"command":"office.register","data":{"office":"uno","name":"Uno","municipality":"10037","network":"red","openedOn":"2012-01-01"}}"#,
    #"{"command":"person.register","as":"person/admin","data":{"person":"coord","name":"C"}}"#,
    #"{"command":"person.grantRole","as":"person/admin","data":{"person":"coord","role":"networkCoordinator"}}"#,
  ]

  private static func sheet(_ day: String, women: Int, basis: String = "attendance") -> String {
    """
    {"kind":"awareness","title":"Taller","topics":["health","employment"],"targets":["pupils"],\
    "on":"\(day)","municipality":"10037","durationMinutes":90,"countBasis":"\(basis)",\
    "people":{"total":\(women + 5),"women":\(women),"men":4},"costCents":1000,\
    "funding":[{"source":"statePact","pactList":"2017","axis":1,"cents":600}]}
    """
  }

  private static func record(_ id: String, _ sheet: String) -> String {
    #"{"command":"activity.record","as":"person/coord","data":{"office":"uno","activity":"\#(id)","sheet":\#(sheet)}}"#
  }

  private static func rows(_ bed: Bed) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: bed.directory.views, configuration: configuration).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT office || ' ' || month || ' ' || subject || ' ' || word || ' ' || count
          FROM figure UNION ALL SELECT office || ' ' || day || ' ' || stream FROM deed ORDER BY 1
          """)
    }
  }

  private static let story =
    setting + [
      record("a", sheet("2012-03-05", women: 10)), record("b", sheet("2012-03-20", women: 7)),
      record("c", sheet("2012-05-02", women: 3, basis: "uniquePersons")),
      #"{"command":"contact.record","as":"person/coord","data":{"office":"uno","contact":"k","sheet":{"on":"2012-03-01","attended":"professional","attention":"information","subject":"legal","sex":"woman","countBasis":"attendance"}}}"#,
      #"{"command":"activity.correct","as":"person/coord","data":{"activity":"b","ground":"mistyped","sheet":\#(sheet("2012-04-20", women: 8))}}"#,
      #"{"command":"activity.withdraw","as":"person/coord","data":{"activity":"a","ground":"duplicate"}}"#,
    ]

  @Test func `followed step by step are those rebuilt at once`() async throws {
    let bed = try await Bed()
    for line in Self.story {
      try await bed.with { instance in
        try await instance.give(line)
        _ = try await instance.list(.network)
      }
    }
    let followed = try Self.rows(bed)
    Files.remove(bed.directory.views)
    try await bed.with { _ = try await $0.list(.network) }
    #expect(try Self.rows(bed) == followed)
    #expect(followed.contains("uno 2012-04 people.attendance woman 8"))
    #expect(followed.contains("uno 2012-05 people.uniquePersons woman 3"))
    #expect(!followed.contains { $0.contains("2012-03 activities") }, "corrected and withdrawn")
    #expect(followed.contains("uno 2012-04 axisCents.2017 1 600"))
    #expect(followed.contains("uno 2012-03 contacts.attendance professional.information.woman 1"))
  }

  @Test func `attendances and persons are never added together`() async throws {
    try await Bed().with { instance in
      for line in Self.story { try await instance.give(line) }
      let report = try await instance.client.report(
        ReportQuestion(
          .networkAnnual, network: NetworkID(rawValue: "red"),
          period: try #require(ReportPeriod(year: 2012)),
          as: try #require(Principal("person/coord"))))
      // One contact alone is too few to be told, and with it the whole.
      #expect(report["summary"]?["group.attendance", .value] == .count(13))
      #expect(report["summary"]?["people.attendance", .value] == .hidden)
      #expect(report["summary"]?["people.uniquePersons", .value] == .count(8))
      #expect(report["group.topic"]?.overlaps == true)
    }
  }

  @Test func `State Pact money is told by axis, with whom it reached`() async throws {
    try await Bed().with { instance in
      for line in Self.story { try await instance.give(line) }
      var question = ReportQuestion(
        .statePact, period: try #require(ReportPeriod(year: 2012)),
        as: try #require(Principal("person/coord")))
      question.network = NetworkID(rawValue: "red")
      let report = try await instance.client.report(question)
      // What was withdrawn reached nobody; the other was counted in persons and stands by itself.
      let tables = report.tables.filter { $0.id == "pact.2017" }
      #expect(tables.map(\.basis) == [.attendance, .uniquePersons])
      #expect(tables.first?["1", .cents] == .cents(600))
      #expect(tables.first?["1", .women] == .count(8))
      #expect(tables.first?["1", .unknown] == .count(1))
    }
  }

  @Test func `an office counts for the months in which it was of the network`() async throws {
    try await Bed().with { instance in
      for line in Self.story { try await instance.give(line) }
      try await instance.give(
        #"{"command":"office.leave","as":"person/coord","data":{"office":"uno","on":"2012-04-30"}}"#
      )
      let report = try await instance.client.report(
        ReportQuestion(
          .networkAnnual, network: NetworkID(rawValue: "red"),
          period: try #require(ReportPeriod(year: 2012)),
          as: try #require(Principal("person/coord"))))
      #expect(report["summary"]?["activities", .value] == .count(1))
      #expect(report["summary"]?["people.uniquePersons", .value] == nil)
    }
  }

  @Test func `what an office did is listed by its days`() async throws {
    try await Bed().with { instance in
      for line in Self.story { try await instance.give(line) }
      var question = ListQuestion(.activity, as: try #require(Principal("person/coord")))
      #expect(try await instance.client.list(question).map { $0["id"]?.stringValue } == ["b", "c"])
      question.office = OfficeID(rawValue: "uno")
      question.from = CivilDate("2012-05-01")
      #expect(try await instance.client.list(question).map { $0["id"]?.stringValue } == ["c"])
      let shown = try await instance.show(.activity, "a", as: "person/coord")
      #expect(shown["state"] == .string("withdrawn"))
      let reader = try #require(Principal("person/coord"))
      let lines = try await instance.client.history(.activity, "b", as: reader)
      #expect(lines.map(\.type) == ["activity.recorded", "activity.corrected"])
    }
  }

  @Test(arguments: ["2012", "2012-S1", "2012-Q2", "2012-07"])
  func `a period is made of whole months`(text: String) throws {
    let period = try #require(ReportPeriod(text))
    #expect(period.from.day == 1)
    #expect(period.through.adding(days: 1).day == 1)
    #expect(period.before.months == period.months)
  }

  @Test(arguments: ["2012-S3", "2012-13", "12", "2012-1", "x", "2012-Q5"])
  func `another is none`(text: String) { #expect(ReportPeriod(text) == nil) }
}
