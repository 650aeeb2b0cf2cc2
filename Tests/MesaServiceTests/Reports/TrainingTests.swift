import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Training and awareness apart from all else that offices do (handbook §6.8).
@Suite struct `Report on training and awareness` {
  private static let setting = [
    #"{"command":"network.found","data":{"network":"red","name":"Red","region":"11","from":"2012-01-01"}}"#,
    #"{"command":"office.register","data":{"office":"uno","name":"Uno","municipality":"10037","network":"red","openedOn":"2011-01-01"}}"#,
    #"{"command":"person.register","as":"person/admin","data":{"person":"coord","name":"C"}}"#,
    #"{"command":"person.grantRole","as":"person/admin","data":{"person":"coord","role":"networkCoordinator"}}"#,
  ]

  private static func record(
    _ id: String, _ kind: String, _ day: String, women: Int, trained: String = ""
  ) -> String {
    let sheet = """
      {"kind":"\(kind)","title":"Curso","topics":["violencePrevention","health"],\
      "targets":["professionals"],"on":"\(day)","durationMinutes":240,"countBasis":"attendance",\
      "people":{"total":\(women + 5),"women":\(women),"men":4,\
      "ages":[{"band":"from30to44","women":3,"men":0}]},\(trained)"costCents":10000}
      """
    return
      #"{"command":"activity.record","as":"person/coord","data":{"office":"uno","activity":"\#(id)","sheet":\#(sheet)}}"#
  }

  private static func report(_ instance: OpenInstance) async throws -> Report {
    try await instance.client.report(
      ReportQuestion(
        .training, network: NetworkID(rawValue: "red"),
        period: try #require(ReportPeriod(year: 2012)),
        as: try #require(Principal("person/coord"))))
  }

  @Test func `counts sessions, people by sex and age, hours and who was trained`() async throws {
    try await Bed().with { instance in
      for line in Self.setting { try await instance.give(line) }
      let trained = #""trained":["localPolice","health"],"#
      for line in [
        Self.record("a", "training", "2012-03-05", women: 20, trained: trained),
        Self.record("b", "awareness", "2012-04-05", women: 11),
        Self.record("c", "conference", "2012-05-05", women: 6, trained: #""trained":["health"],"#),
        Self.record("d", "support", "2012-05-05", women: 9),
        Self.record("e", "training", "2011-05-05", women: 9),
      ] { try await instance.give(line) }
      let report = try await Self.report(instance)
      let summary = try #require(report["summary"])
      #expect(summary["trainings", .value] == .count(3), "a support group trains nobody")
      #expect(summary["trainings", .before] == .count(1))
      #expect(summary["hours", .value] == .minutes(720))
      #expect(summary["group.attendance", .value] == .count(52))
      #expect(summary["costPerPerson", .value] == .cents(577))
      #expect(report["training.kind"]?["conference", .hours] == .minutes(240))
      #expect(report["training.sex"]?["woman", .count] == .count(37))
      #expect(report["training.sex"]?["woman", .percent] == .percent(71))
      #expect(report["training.age"]?["from30to44", .count] == .count(9))
      #expect(report["training.topic"]?["health", .activities] == .count(3))
      #expect(report["training.target"]?["professionals", .people] == .count(52))
      #expect(report["training.agencies"]?["health", .hours] == .minutes(480))
      #expect(report["training.agencies"]?["localPolice", .activities] == .count(1))
    }
  }

  @Test func `says nothing where nobody was trained`() async throws {
    try await Bed().with { instance in
      for line in Self.setting { try await instance.give(line) }
      try await instance.give(Self.record("d", "support", "2012-05-05", women: 9))
      #expect(try await Self.report(instance).tables == [])
    }
  }

  @Test func `a kind of agency that is trained stands once`() async throws {
    try await Bed().with { instance in
      for line in Self.setting { try await instance.give(line) }
      let refused = try await refusal {
        try await instance.give(
          Self.record(
            "a", "training", "2012-03-05", women: 20, trained: #""trained":["health","health"],"#))
      }
      #expect(refused?.code == "activity.repeatedWord")
    }
  }
}
