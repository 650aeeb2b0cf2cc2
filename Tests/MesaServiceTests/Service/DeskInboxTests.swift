import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// What waits on a desk is there, in the order of its urgency; what is not one's own is nowhere.
@Suite struct `Desk inbox` {
  private func desk(
    _ instance: OpenInstance, _ who: String, agency: String? = nil, mesa: String? = nil,
    ahead: Int = 7
  ) async throws -> DeskInbox {
    try await instance.client.desk(
      DeskQuestion(
        agency: agency.flatMap { AgencyID(rawValue: $0) },
        mesa: mesa.flatMap { MesaID(rawValue: $0) }, ahead: .seconds(ahead * 86_400),
        as: try #require(Principal("person/" + who))))
  }

  @Test func `of who receives: late first, then by what is due first`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let inbox = try await desk(instance, "marta")
      #expect(inbox.items.map(\.what) == [.acknowledge, .firstContact, .decide])
      #expect(inbox.items.map(\.risk) == ["high", "medium", "low"])
      #expect(inbox.items.map(\.isLate) == [true, false, false])
      #expect(inbox.items.map(\.isMine) == [false, true, false])
      #expect(inbox.items.allSatisfy { $0.code.hasPrefix("R-") })
      // Four hours at high risk, from 06:00: two hours late at noon.
      #expect(inbox.items.first?.left == -2 * 3_600_000)
      #expect(inbox.late == 1)
    }
  }

  @Test func `of who refers: the draft, the review, and the other only once it is late`()
    async throws
  {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let agent = try await desk(instance, "agent")
      #expect(
        agent.items.map(\.what) == [
          .awaited, .riskReview, .riskReview, .riskReview, .conference, .send,
        ])
      #expect(agent.items.filter { $0.what == .awaited }.map(\.other?.rawValue) == ["centre"])
      let worker = try await desk(instance, "worker")
      #expect(worker.items.map(\.what) == [.riskReview])
    }
  }

  @Test func `shows what is due within the days that were asked for`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let today = try await desk(instance, "agent", ahead: 0)
      #expect(today.items.map(\.what) == [.awaited, .conference, .send])
    }
  }

  @Test func `of who keeps the mesa going: what was brought up, also once it was given back`()
    async throws
  {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      try await instance.give(
        #"{"as":"person/admin","command":"person.grantRole","data":{"person":"stranger","role":"facilitator","mesa":"alhama"}}"#
      )
      let that = #""referral":"\#(Caseload.referral(1))""#
      // At high risk the origin has four hours to take her back.
      for (command, more) in [
        ("acknowledge", ""),
        ("accept", #","professional":"marta","firstAppointment":"2026-11-24T10:00:00.000Z""#),
        ("revoke", #","reason":"relevantDataOmitted","text":"x""#),
      ] {
        try await instance.give(
          #"{"as":"person/marta","effective":"2026-11-22T06:30:00.000Z","command":"referral.\#(command)","data":{\#(that)\#(more)}}"#
        )
      }
      #expect(try await desk(instance, "stranger").items.isEmpty)
      try await instance.give(
        #"{"as":"person/stranger","command":"referral.escalate","data":{\#(that)}}"#
      )
      let brought = try await desk(instance, "stranger").items
      #expect(brought.map(\.what) == [.escalated])
      try await instance.give(
        #"{"as":"person/agent","command":"referral.takeBack","data":{\#(that)}}"#
      )
      #expect(try await desk(instance, "stranger").items.isEmpty)
    }
  }

  @Test func `of who referred: what came back, until they answer for her again`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let that = #""referral":"\#(Caseload.referral(1))""#
      for (command, more) in [
        ("acknowledge", ""), ("reject", #","reason":"noCapacity","text":"x","alternative":"y""#),
      ] {
        try await instance.give(
          #"{"as":"person/marta","command":"referral.\#(command)","data":{\#(that)\#(more)}}"#)
      }
      let back = try await desk(instance, "agent").items.filter { $0.what == .returned }
      #expect(back.map(\.id) == [Caseload.referral(1)])
      try await instance.give(
        #"{"as":"person/agent","command":"referral.takeBack","data":{\#(that)}}"#)
      #expect(try await desk(instance, "agent").items.allSatisfy { $0.what != .returned })
    }
  }

  @Test func `of a superior: what was told without consent in their name, until they have spoken`()
    async throws
  {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let this = #""case":"\#(Caseload.file(1))""#
      for line in [
        #"{"command":"desk.join","data":{"mesa":"alhama","agency":"police","person":"stranger","from":"2026-01-20"}}"#,
        #"{"as":"person/agent","command":"consent.override","data":{\#(this),"to":["social"],"ground":"vitalInterest","superior":"stranger","text":"x"}}"#,
      ] { try await instance.give(line) }
      func waiting(_ who: String) async throws -> [DeskItem] {
        try await desk(instance, who).items.filter { $0.what == .override }
      }
      let row = try #require(try await waiting("stranger").first)
      #expect(row.id == Caseload.file(1) && row.code.hasPrefix("C-"))
      #expect(row.person?.rawValue == "agent" && row.other?.rawValue == "social")
      for other in ["agent", "worker", "marta"] {
        #expect(try await waiting(other).isEmpty, "\(other)")
      }
      try await instance.give(
        #"{"as":"person/stranger","command":"consent.confirmOverride","data":{\#(this),"override":2,"confirmed":true}}"#
      )
      #expect(try await waiting("stranger").isEmpty)
    }
  }

  @Test func `of another agency is the answer for what does not exist`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      for who in ["stranger", "auditor", "agent"] {
        let other = try await refusal {
          _ = try await desk(instance, who, agency: "centre", mesa: "alhama")
        }
        #expect(other?.code == "record.unknown", "\(who)")
        #expect(try await desk(instance, "stranger").items.isEmpty)
      }
      let nobody = try await refusal { _ = try await desk(instance, "nobody") }
      #expect(nobody == Refusal("auth.unknownPrincipal"))
    }
  }

  @Test func `ends with the last day at the desk`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      try await instance.give(
        #"{"command":"desk.leave","data":{"mesa":"alhama","agency":"centre","person":"marta","on":"2026-11-21"}}"#
      )
      #expect(try await desk(instance, "marta").items.isEmpty)
      #expect(try await desk(instance, "ines").items.count == 3)
    }
  }

  @Test func `who stands in sees what waits, as long as that lasts`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      try await instance.give(
        #"{"command":"desk.join","data":{"mesa":"alhama","agency":"centre","person":"stranger","covers":"marta","from":"2026-11-20","to":"2026-11-23"}}"#
      )
      #expect(try await desk(instance, "stranger").items.count == 3)
      bed.clock.advance(byHours: 48)
      #expect(try await desk(instance, "stranger").items.isEmpty)
    }
  }

  @Test func `is recorded as one look at each record before it is shown`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      _ = try await desk(instance, "marta")
    }
    let readings = try bed.readings()
    #expect(readings.map(\.type) == Array(repeating: "access.listed", count: 3))
    #expect(Set(readings.map(\.stream)) == Set((1...3).map { "referral/" + Caseload.referral($0) }))
    #expect(readings.allSatisfy { $0.actor == "person/marta" })
  }

  @Test func `is not shown by who cannot record it`() async throws {
    let bed = try await Bed()
    try await bed.with { try await Caseload.give(to: $0) }
    try await bed.with { _ in
      let failed = await failure {
        try await bed.with(.read) { _ = try await desk($0, "marta") }
      }
      #expect(failed == "access.writerElsewhere")
    }
  }

  @Test func `counts only what the asker may see`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      func lines(_ who: String) async throws -> [WorkloadLine] {
        try await instance.client.workload(
          DeskQuestion(as: try #require(Principal("person/" + who))))
      }
      let centre = try await lines("ines")
      #expect(centre.map(\.person?.rawValue) == ["marta", nil])
      #expect(centre.map(\.cases) == [1, 0])
      #expect(centre.map(\.referrals) == [1, 2])
      #expect(try await lines("stranger").isEmpty)
      #expect(try await lines("mayor").isEmpty)
      let worker = try await lines("worker")
      #expect(worker.map(\.cases) == [1])
    }
  }

  @Test func `tells what a leaver holds`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      let centre = DeskName(
        mesa: try #require(MesaID(rawValue: "alhama")),
        agency: try #require(AgencyID(rawValue: "centre")))
      let marta = try #require(PersonID(rawValue: "marta"))
      let held = try await instance.client.holdings(
        of: marta, at: centre, as: try #require(Principal("person/ines")))
      #expect(held.map(\.kind) == ["case", "referral"])
      #expect(held.map(\.id) == [Caseload.file(3), Caseload.referral(3)])
      let outside = try await refusal {
        _ = try await instance.client.holdings(
          of: marta, at: centre, as: try #require(Principal("person/agent")))
      }
      #expect(outside?.code == "record.unknown")
    }
  }
}
