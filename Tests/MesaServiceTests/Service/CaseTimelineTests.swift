import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// A case's events and those of its referrals and consents in one line, opened as far as one may.
@Suite struct `Case timeline` {
  private func timeline(
    _ instance: OpenInstance, _ file: Int, _ who: String
  ) async throws -> [TimelineLine] {
    try await instance.client.timeline(
      of: Caseload.file(file), as: try #require(Principal("person/" + who)))
  }

  @Test func `is in the order of the log, with everything that belongs to the case`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let lines = try await timeline(instance, 3, "agent")
      #expect(lines.map(\.position) == lines.map(\.position).sorted())
      #expect(
        lines.map(\.type) == [
          "case.opened", "case.identityRecorded", "case.riskAssessed", "consent.given",
          "referral.drafted", "referral.sent", "case.partyChanged", "referral.acknowledged",
          "case.partyChanged", "referral.accepted", "case.partyChanged",
        ])
      let drafted = try #require(lines.first { $0.type == "referral.drafted" })
      #expect(drafted.data["reason"]?.stringValue == Canary.note)
      #expect(drafted.isOpened("reason") && !drafted.isOpened("to"))
    }
  }

  @Test func `has nothing of other cases`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let lines = try await timeline(instance, 1, "agent")
      #expect(lines.count == 7)
      #expect(Set(lines.compactMap(\.code)).count == 2)
    }
  }

  @Test func `of an addressee leaves out what was said to others`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      // The centre has taken the referral in hand: identity and the referral, not the narrative.
      let lines = try await timeline(instance, 2, "ines")
      #expect(lines.contains { $0.type == "case.identityRecorded" })
      let drafted = try #require(lines.first { $0.type == "referral.drafted" })
      #expect(drafted.data["reason"]?.stringValue == Canary.note)
    }
  }

  @Test(arguments: ["stranger", "worker", "mayor", "ines"])
  func `of who may not know of it is the answer for what does not exist`(who: String) async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      // A referral of the first case waits at the centre, which knows no more than that.
      let hidden = try await refusal { _ = try await timeline(instance, 1, who) }
      #expect(
        hidden
          == Refusal("record.unknown", ["kind": "case", "id": .word(Caseload.file(1))]))
    }
  }

  @Test func `of the auditor has codes and times and nothing that is sealed`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let lines = try await timeline(instance, 3, "auditor")
      #expect(lines.contains { $0.type == "case.opened" })
      #expect(!lines.contains { $0.type == "case.identityRecorded" })
      let text = lines.map { String(decoding: $0.data.canonicalBytes, as: UTF8.self) }.joined()
      for canary in Canary.all { #expect(!text.contains(canary)) }
      #expect(!text.contains("sealed"))
    }
  }

  @Test func `is recorded with what is open in it, and with the purpose that was said`()
    async throws
  {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      _ = try await ReadingPurpose.$said.withValue(.legalDuty) {
        try await timeline(instance, 3, "agent")
      }
    }
    let readings = try bed.readings()
    #expect(
      Set(readings.map(\.stream)) == [
        "case/" + Caseload.file(3), "referral/" + Caseload.referral(3),
      ])
    #expect(readings.allSatisfy { $0.data["purpose"]?.stringValue == "legalDuty" })
    let file = try #require(readings.first { $0.stream.hasPrefix("case/") })
    #expect(file.data["compartments"]?.arrayValue == [.string("identity")])
  }
}
