import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Renewals at the same time` {
  private func renewal(_ person: String) -> String {
    """
    {"as":"person/admin","command":"mesa.renewSeats","data":{"mesa":"alhama","from":"2026-03-01",\
    "accreditation":{"document":"\(Canary.note)"},\
    "seats":[{"organ":"plenary","seat":"police","holder":"\(person)"}]}}
    """
  }

  private func holders(_ instance: OpenInstance, on day: String) async throws -> [String] {
    let mesa = try await instance.show(.mesa, "alhama", as: "system/operator")
    let seats = mesa["organs"]?.arrayValue?.first?["seats"]?.arrayValue ?? []
    let police = try #require(seats.first { $0["id"]?.stringValue == "police" })
    return (police["holders"]?.arrayValue ?? []).filter {
      ($0["from"]?.stringValue ?? "") <= day && day <= ($0["to"]?.stringValue ?? "9999")
    }.compactMap { $0["person"]?.stringValue }
  }

  @Test func `the same one is done once, and a seat never has two holders`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Plenary.constituted)
      let answers = try await withThrowingTaskGroup { group in
        for _ in 0..<8 { group.addTask { try await instance.give(renewal("stranger")) } }
        return try await group.reduce(into: [CommandAnswer]()) { $0.append($1) }
      }
      #expect(answers.count { !$0.events.isEmpty } == 1)
      #expect(try await holders(instance, on: "2026-03-01") == ["stranger"])
      #expect(try await holders(instance, on: "2026-02-28") == ["police"])
    }
  }

  @Test func `what accredits it is sealed in the log`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance, upTo: Plenary.constituted)
      try await instance.give(renewal("stranger"))
      #expect(try instance.entries.allSatisfy { !$0.contains(Canary.note) })
    }
  }
}

@Suite struct `Renewal from a file` {
  private func plan(_ text: String) -> ImportPlan { ImportPlan(.renewals, Array(text.utf8)) }

  @Test func `an empty person leaves the seat vacant; the organ is the plenary's`() throws {
    let plan = plan("seat,person,alternates\ncentre,p1,p2|p3\npolice,,\n")
    #expect(plan.findings == [])
    #expect(
      plan.rows == [
        .renewal(
          .init(
            line: 2, organ: .plenary, seat: SeatID(wellFormed: "centre"),
            person: PersonID(wellFormed: "p1"),
            alternates: [PersonID(wellFormed: "p2"), PersonID(wellFormed: "p3")])),
        .renewal(
          .init(
            line: 3, organ: .plenary, seat: SeatID(wellFormed: "police"), person: nil,
            alternates: [])),
      ])
  }

  @Test func `a seat stands in it once, and nobody stands in for themselves`() {
    let findings = plan("seat,person,alternates\na,p1,p1\nb,p1,\nb,p2,\n").findings
    #expect(
      findings.map { "\($0.line) \($0.code)" } == [
        "2 import.duplicateAlternate", "4 import.duplicate",
      ])
  }
}

@Suite struct `What is due` {
  @Test func `is told of the agreements that one may see`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let day = try #require(CivilDate("2026-04-01"))
      func due(_ principal: String, _ ahead: Int? = nil) async throws -> [String?] {
        let principal = try #require(Principal(principal))
        return try await instance.client.due(on: day, ahead: ahead, mesa: nil, as: principal)
          .map { $0["kind"]?.stringValue }
      }
      #expect(try await due("person/officer") == ["overdue"])
      #expect(try await due("person/centre") == ["overdue"])
      #expect(try await due("person/stranger") == [])
    }
  }
}
