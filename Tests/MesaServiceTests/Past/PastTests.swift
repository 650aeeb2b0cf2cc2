import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// The past is answered by the code of the present, from what the log held then.
@Suite struct `The past` {
  private static let asked: [(RecordKind, String)] = [
    (.mesa, "system/operator"), (.person, "system/operator"), (.agency, "system/operator"),
    (.caseFile, "person/agent"), (.referral, "person/agent"), (.caseFile, "person/admin"),
  ]

  private func answers(_ client: LocalClient) async throws -> [[JSONValue]] {
    var answers: [[JSONValue]] = []
    for (kind, principal) in Self.asked {
      let list = try await client.list(
        ListQuestion(kind, as: try #require(Principal(principal))))
      answers.append(
        list.map { .object(($0.objectValue ?? []).filter { $0.name != "asOf" }) })
    }
    return answers
  }

  private func asOf(_ position: Int, _ instance: OpenInstance) throws -> LocalClient {
    try instance.client.past(.position(position))
  }

  @Test func `gives at every position what the present gave there`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      var given: [(position: Int, answers: [[JSONValue]])] = []
      for line in Caseload.setting { try await instance.give(line) }
      for line in Caseload.lines {
        try await instance.give(line)
        bed.clock.advance(bySeconds: 60)
        given.append((instance.size, try await answers(instance.client)))
      }
      #expect(given.count > 10)
      for (position, then) in given {
        #expect(try await answers(try asOf(position, instance)) == then, "\(position)")
      }
    }
  }

  @Test func `of one record takes its own events and no views`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let opened = try #require(
        try instance.entries.firstIndex { $0.contains(#""type":"referral.sent""#) })
      let before = try await asOf(opened, instance).show(
        .referral, Caseload.referral(1), as: try #require(Principal("person/agent")))
      #expect(before["state"] == .string("draft"))
      #expect(before["asOf"]?["position"] == .integer(Int64(opened)))
      let root = try instance.log.root(at: opened).description
      #expect(before["asOf"]?["root"] == .string(root))
      let after = try await asOf(opened + 1, instance).show(
        .referral, Caseload.referral(1), as: try #require(Principal("person/agent")))
      #expect(after["state"] == .string("sent"))
    }
  }

  @Test func `tells nothing of what came later`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let opened = try #require(
        try instance.entries.firstIndex { $0.contains(#""type":"case.opened""#) })
      let then = try asOf(opened, instance)
      let agent = try #require(Principal("person/agent"))
      let unknown = try await refusal {
        _ = try await then.show(.caseFile, Caseload.file(1), as: agent)
      }
      #expect(unknown == Refusal.unknown("case", Caseload.file(1)))
      #expect(try await then.list(ListQuestion(.caseFile, as: agent)).isEmpty)
      #expect(try await then.desk(DeskQuestion(as: agent)).items.isEmpty)
    }
  }

  @Test func `is closed to who has lost the right since, and to who got it later`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let size = instance.size
      let marta = try #require(Principal("person/marta"))
      let then = try asOf(size, instance)
      #expect(
        try await then.show(.referral, Caseload.referral(3), as: marta)["state"]
          == .string("accepted"))
      try await instance.give(
        #"{"command":"desk.leave","data":{"mesa":"alhama","agency":"centre","person":"marta","on":"2026-11-21"}}"#
      )
      let lost = try await refusal {
        _ = try await asOf(size, instance).show(.referral, Caseload.referral(2), as: marta)
      }
      #expect(lost?.code == "record.unknown")
      // The stranger comes to the desk today: the past before that stays closed.
      try await instance.give(
        #"{"command":"desk.join","data":{"mesa":"alhama","agency":"centre","person":"stranger","from":"2026-11-22"}}"#
      )
      let stranger = try #require(Principal("person/stranger"))
      _ = try await instance.client.show(.referral, Caseload.referral(2), as: stranger)
      let later = try await refusal {
        _ = try await asOf(size, instance).show(.referral, Caseload.referral(2), as: stranger)
      }
      #expect(later?.code == "record.unknown")
      _ = try await asOf(instance.size, instance).show(
        .referral, Caseload.referral(2), as: stranger)
    }
  }

  @Test func `that is shown of a case is recorded, and what is refused too`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let readings = { () async throws -> Int in
        try await instance.client.readings(.own, as: try #require(Principal("person/agent"))).count
      }
      let before = try await readings()
      let agent = try #require(Principal("person/agent"))
      _ = try await asOf(instance.size, instance).show(.caseFile, Caseload.file(1), as: agent)
      _ = try await refusal {
        _ = try await asOf(instance.size, instance).show(.caseFile, "01a2020d-0000", as: agent)
      }
      #expect(try await readings() >= before + 2)
    }
  }

  @Test func `can only be read`() async throws {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      let size = instance.size
      let then = try asOf(5, instance)
      let line = #"{"command":"agency.register","data":{"agency":"x","name":"N","kind":"health"}}"#
      let request = try instance.request(line)
      let bulk = then.bulk()
      for attempt in [
        try await refusal { _ = try await then.submit(request) },
        try await refusal { _ = try await then.rehearse(request) },
        try await refusal { try await bulk.add(request) },
      ] { #expect(attempt == Refusal("past.readOnly")) }
      #expect(instance.size == size)
    }
  }

  @Test func `is found by the time at which it was recorded`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"a1","name":"N","kind":"health"}}"#)
      let (size, noon) = (instance.size, bed.clock.now)
      bed.clock.advance(byHours: 2)
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"a2","name":"N","kind":"health"}}"#)
      let hour = noon.advanced(byMilliseconds: 3_600_000)
      #expect(try instance.client.past(.recorded(hour)).footing()?.position == size)
      #expect(try instance.client.past(.recorded(bed.clock.now)).size == instance.size)
      for (moment, code) in [
        (PastMoment.recorded(noon.advanced(byMilliseconds: -1)), "past.beforeLog"),
        (.position(0), "past.beyondLog"), (.position(instance.size + 1), "past.beyondLog"),
      ] {
        #expect(await failure { _ = try instance.client.past(moment) } == code)
      }
    }
  }

  @Test func `as it was holds what was recorded later, and nothing that happened later`()
    async throws
  {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      // Promoted on 12 January and constituted on the 19th, both recorded in November.
      let between = try #require(Instant("2026-01-15T12:00:00.000Z"))
      let then = try instance.client.past(.effective(between))
      let mesas = try await then.list(ListQuestion(.mesa, as: .operator))
      #expect(mesas.map { $0["state"] } == [.string("promoted")])
      #expect(try await instance.list(.mesa).map { $0["state"] } != [.string("promoted")])
      let earlier = try #require(Instant("2026-01-11T12:00:00.000Z"))
      let none = try instance.client.past(.effective(earlier))
      #expect(try await none.list(ListQuestion(.mesa, as: .operator)).isEmpty)
      let known = await failure { _ = try instance.client.past(.recorded(between)) }
      #expect(known == "past.beforeLog")
    }
  }
}
