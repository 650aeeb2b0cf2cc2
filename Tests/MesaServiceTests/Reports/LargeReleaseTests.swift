import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// A report of several thousand figures takes several entries, and is one release (handbook §5.4).
@Suite struct `Releases of large reports` {
  private static let people = #"{"kind":"health","profile":"technical","women":3,"men":2}"#

  /// A region with so many gatherings that its overview takes three entries.
  private static func with(
    _ body: (OpenInstance, ReportQuestion) async throws -> Void
  ) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let setting = [
        #"{"command":"person.register","as":"person/admin","data":{"person":"coord","name":"C"}}"#,
        #"{"command":"person.grantRole","as":"person/admin","data":{"person":"coord","role":"networkCoordinator"}}"#,
        #"{"command":"agency.register","as":"person/admin","data":{"agency":"xunta","kind":"health","name":"X"}}"#,
      ]
      for line in setting { try await instance.give(line) }
      let bulk = instance.client.bulk()
      for number in 1...600 {
        let id = "xornada-sobre-coordinacion-provincial-e-local-numero-\(number)"
        let lines = [
          #"{"command":"gathering.announce","as":"person/coord","data":{"gathering":"\#(id)","title":"Xornada","organiser":"xunta","on":"2022-11-15","municipality":"15030","programme":[{"kind":"plenary","title":"Apertura","minutes":15}],"groups":["Un"]}}"#,
          #"{"command":"gathering.hold","as":"person/coord","data":{"gathering":"\#(id)","people":[\#(people)]}}"#,
          #"{"command":"gathering.sharePractice","as":"person/coord","data":{"gathering":"\#(id)","aim":"coordination","title":"Ficha"}}"#,
        ]
        for line in lines { try await bulk.add(try instance.request(line)) }
      }
      try await bulk.commit()
      var question = ReportQuestion(
        .regionOverview, period: try #require(ReportPeriod("2022")),
        as: try #require(Principal("person/coord")))
      question.region = Region(rawValue: "12")
      try await body(instance, question)
    }
  }

  @Test func `stand in the entries of one command, and are read back as one`() async throws {
    try await Self.with { instance, question in
      let size = instance.size
      let (report, answer) = try await instance.client.releaseReport(question)
      #expect(
        answer.events.map(\.type) == ["report.released"]
          + [String](
            repeating: "report.continued", count: answer.events.count - 1))
      #expect(answer.events.count >= 3 && instance.size == size + answer.events.count)
      #expect(Set(answer.events.map(\.stream)).count == 1)
      let context = instance.client.context(question.principal)
      let told = try await instance.client.register(context)
      let whole = report.released(question.subject, approver: nil)
      #expect(told.map(\.cells) == [whole.cells] && whole.cells.count > 3_000)
      let listed = try await instance.client.list(ListQuestion(.report, as: question.principal))
      #expect(listed.count == 1 && report.releases.count == 1)
    }
  }

  @Test func `come out the same, and are traced by any of their entries`() async throws {
    try await Self.with { instance, question in
      let (_, answer) = try await instance.client.releaseReport(question)
      let auditor = try #require(Principal("person/aud"))
      for line in [
        #"{"command":"person.register","as":"person/admin","data":{"person":"aud","name":"A"}}"#,
        #"{"command":"person.grantRole","as":"person/admin","data":{"person":"aud","role":"auditor"}}"#,
      ] {
        try await instance.give(line)
      }
      let findings = try await instance.client.releases()
      #expect(findings.map(\.entry) == [answer.first])
      #expect(findings.allSatisfy { $0.different.isEmpty }, "\(findings)")
      let id = "xornada-sobre-coordinacion-provincial-e-local-numero-600"
      for entry in [answer.first, answer.first + answer.events.count - 1] {
        let trace = try await instance.client.trace(
          entry, cell: "gatherings@attendance/\(id)/people", as: auditor)
        #expect(trace.released.value == 5)
        #expect(trace.entries.map(\.stream) == ["gathering/" + id])
        #expect(trace.entries.map(\.type) == ["gathering.held"])
      }
    }
  }
}
