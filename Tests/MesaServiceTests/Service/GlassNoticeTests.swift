import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Who opens a case that is not theirs is seen at once, by who answers for it and by data protection.
@Suite struct `A broken glass` {
  private func broken(_ body: (OpenInstance, Bed) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      let file = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      let code = try #require(file["code"]?.stringValue)
      try await instance.give(
        """
        {"as":"person/agent","command":"case.breakGlass","data":{"case":"\(Casework.file)",\
        "code":"\(code)","ground":"vitalInterest","reason":"She called and nobody answers there",\
        "compartments":["identity"]}}
        """)
      try await body(instance, bed)
    }
  }

  private func waiting(_ instance: OpenInstance, _ person: String) async throws -> [DeskItem] {
    try await instance.client.desk(
      DeskQuestion(as: .person(PersonID(wellFormed: person)))
    ).items
  }

  private func review(_ instance: OpenInstance) async throws {
    try await instance.give(
      #"{"as":"person/dpo","command":"case.reviewBreakGlass","data":{"person":"agent","opening":1,"justified":true}}"#
    )
  }

  @Test func `waits on the desk that answers for the case, and for data protection, at once`()
    async throws
  {
    try await broken { instance, bed in
      let notice = try #require(
        try await waiting(instance, "worker").first { $0.what == .glass })
      #expect(notice.id == Casework.file && notice.person?.rawValue == "agent")
      #expect(notice.since == bed.clock.now && notice.other?.rawValue == "police")
      #expect(notice.detail == "vitalInterest")
      let due = try #require(try await waiting(instance, "dpo").first)
      #expect(due.what == .glassReview && due.code == notice.code && !due.isLate)
      #expect(try await waiting(instance, "agent").allSatisfy { $0.what != .glassReview })
    }
  }

  @Test func `waits no longer once it is reviewed`() async throws {
    try await broken { instance, _ in
      try await review(instance)
      #expect(try await waiting(instance, "worker").allSatisfy { $0.what != .glass })
      #expect(try await waiting(instance, "dpo").isEmpty)
    }
  }

  /// Glass that was broken, and the instance opened anew so many hours later: a clock that leaps within
  /// one process stops writing.
  private func later(
    _ hours: [Int], reviewed: Bool = false,
    _ body: (OpenInstance, _ overdue: [String]) async throws -> Void
  ) async throws {
    var beds: [Bed] = []
    try await broken { instance, bed in
      if reviewed { try await review(instance) }
      beds.append(bed)
    }
    let bed = try #require(beds.first)
    for hours in hours {
      bed.clock.advance(byHours: hours)
      try await bed.with { instance in
        _ = try await instance.client.recordDue(dryRun: false)
        try await body(
          instance, try instance.entries.filter { $0.contains("glass.becameOverdue") })
      }
    }
  }

  @Test func `whose review is not late yet is brought up by nobody`() async throws {
    try await later([48]) { _, overdue in #expect(overdue == []) }
  }

  @Test func `whose review is late is brought up by the clock, once`() async throws {
    try await later([120, 24]) { instance, overdue in
      #expect(overdue.count == 1)
      #expect(overdue.first?.contains(#""actor":"system/clock""#) == true)
      let due = try await waiting(instance, "dpo").first
      #expect(due?.isLate == true)
    }
  }

  @Test func `that was reviewed in time is brought up by nobody`() async throws {
    try await later([240], reviewed: true) { instance, overdue in
      #expect(overdue == [])
      let due = try await waiting(instance, "dpo")
      #expect(due.isEmpty)
    }
  }
}

/// Nobody is left to answer where something is still open.
@Suite struct `The last at a desk` {
  private func leave(_ person: String, _ agency: String) -> String {
    #"{"command":"desk.leave","data":{"mesa":"alhama","agency":"\#(agency)","person":"\#(person)","on":"2026-11-30"}}"#
  }

  @Test func `does not leave while cases and referrals are open there`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      for (person, agency, cases, referrals) in [("agent", "police", 3, 0)] {
        let answer = try await refusal { try await instance.give(leave(person, agency)) }
        #expect(answer?.code == "desk.lastLeaves")
        #expect(answer?.values["cases"] == .number(cases))
        #expect(answer?.values["referrals"] == .number(referrals))
      }
      try await instance.give(leave("ines", "centre"))
      let last = try await refusal { try await instance.give(leave("marta", "centre")) }
      #expect(last?.values["referrals"] == .number(3) && last?.values["cases"] == .number(0))
    }
  }

  @Test func `does not leave by a file of many commands either`() async throws {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      for line in Caseload.setting + Caseload.lines {
        try await bulk.add(try instance.request(line))
      }
      let answer = try await refusal {
        try await bulk.add(try instance.request(leave("agent", "police")))
      }
      #expect(answer?.code == "desk.lastLeaves" && answer?.values["cases"] == .number(3))
    }
  }

  @Test func `leaves once somebody else serves there`() async throws {
    try await Bed().with { instance in
      try await Caseload.give(to: instance)
      try await instance.give(
        #"{"command":"desk.join","data":{"mesa":"alhama","agency":"police","person":"stranger","from":"2026-11-22"}}"#
      )
      #expect(try await !instance.give(leave("agent", "police")).events.isEmpty)
    }
  }

  @Test func `leaves an empty desk without a word`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let answer = try await instance.give(leave("agent", "police"))
      #expect(answer.warnings == [] && !answer.events.isEmpty)
    }
  }
}

/// Names instead of ids, for who works at a desk.
@Suite struct `Who serves at a desk` {
  @Test func `knows the agencies and whoever serves at one of the mesa, and nobody else`()
    async throws
  {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let people = try await instance.list(.person, as: "person/worker")
        .compactMap { $0["id"]?.stringValue }
      #expect(people.contains("agent") && people.contains("worker"))
      #expect(!people.contains("admin"))
      #expect(try await instance.list(.agency, as: "person/worker").count == 3)
      try await instance.give(
        #"{"command":"desk.leave","data":{"mesa":"alhama","agency":"police","person":"agent","on":"2026-11-21"}}"#
      )
      #expect(try await instance.list(.agency, as: "person/agent").isEmpty)
      #expect(
        try await instance.list(.person, as: "person/agent").compactMap { $0["id"]?.stringValue }
          == ["agent"])
    }
  }

  @Test func `sees no contact data of theirs`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      try await instance.give(
        #"{"command":"person.amend","data":{"person":"agent","name":"Agente","email":"a@b.example"}}"#
      )
      let agent = try await instance.show(.person, "agent", as: "person/worker")
      #expect(agent["name"]?.stringValue == "Agente" && agent["email"] == nil)
    }
  }
}
