import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// What changed between two moments, and by what.
@Suite struct `Two moments` {
  private func differences(
    _ instance: OpenInstance, _ from: Int, _ to: Int, _ scope: DifferenceScope = .instance,
    as who: String
  ) async throws -> Differences {
    try await instance.client.differences(
      from: .position(from), to: .position(to), of: scope, as: try #require(Principal(who)))
  }

  @Test func `of a referral are its states, with the events that did it`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let found = try await differences(
        instance, 1, instance.size, .record(.referral, Caseload.referral(3)), as: "person/agent")
      let record = try #require(found.records.first)
      #expect(found.records.count == 1 && record.before == nil)
      #expect(record.after["state"] == .string("accepted"))
      #expect(record.events.first?.type == "referral.drafted")
      #expect(record.events.map(\.type).contains("referral.accepted"))
      let last = try #require(record.events.last?.position)
      let step = try await differences(
        instance, last - 1, last, .record(.referral, Caseload.referral(3)), as: "person/agent")
      #expect(step.records.first?.events.map(\.position) == [last])
      #expect(step.records.first?.before?["state"] != step.records.first?.after["state"])
    }
  }

  @Test func `are of what one may see, and of nothing else`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let worker = try await differences(instance, 1, instance.size, as: "person/worker")
      let cases = worker.records.filter { $0.kind == .caseFile }.map(\.id)
      #expect(cases == [Caseload.file(2)])
      let stranger = try await differences(instance, 1, instance.size, as: "person/stranger")
      #expect(!stranger.records.contains { $0.kind.isGuarded })
      let refused = try await refusal {
        _ = try await differences(
          instance, 1, instance.size, .record(.caseFile, Caseload.file(1)), as: "person/stranger")
      }
      #expect(refused == Refusal.unknown("case", Caseload.file(1)))
    }
  }

  @Test func `are refused backwards`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let refused = try await refusal {
        _ = try await differences(instance, 9, 3, as: "person/officer")
      }
      #expect(refused == Refusal("past.order"))
    }
  }

  @Test func `are stepped through from event to event, there and back`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let scope = DifferenceScope.record(.referral, Caseload.referral(3))
      let agent = try #require(Principal("person/agent"))
      var forth: [Int] = []
      var at = 0
      while let next = try await instance.client.step(
        from: at, of: scope, forward: true, as: agent)
      {
        forth.append(next)
        at = next
      }
      var back: [Int] = []
      at = instance.size + 1
      while let next = try await instance.client.step(
        from: at, of: scope, forward: false, as: agent)
      {
        back.append(next)
        at = next
      }
      #expect(forth.count > 3 && forth == back.reversed())
    }
  }
}
