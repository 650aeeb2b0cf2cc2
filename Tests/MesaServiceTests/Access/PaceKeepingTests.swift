import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// `security.md` §4.4: distinct cases opened; here two in an hour and six in a day.
@Suite struct `The pace at which somebody opens cases` {
  private static func file(_ number: Int) -> String {
    "01a2020f-0000-7003-8000-746f7572000\(number)"
  }

  /// Seven cases of the centre's desk, opened by its worker.
  private func bed() async throws -> Bed {
    let bed = try await Bed(pace: CasePace.Limit(inAnHour: 2, inADay: 6))
    try await bed.with { instance in
      try await Plenary.give(to: instance, upTo: Plenary.constituted)
      for line in Casework.lines.prefix(4) { try await instance.give(line) }
      for number in 1...7 {
        try await instance.give(
          #"{"as":"person/worker","command":"case.open","data":{"case":"\#(Self.file(number))","mesa":"alhama","kinds":["physical"]}}"#
        )
      }
    }
    return bed
  }

  /// Opens them one after the other.
  ///
  /// - Returns: those that were not shown, with why.
  @discardableResult
  private func open(
    _ numbers: ClosedRange<Int>, _ instance: OpenInstance
  ) async throws -> [Int: String] {
    var refused: [Int: String] = [:]
    for number in numbers {
      do {
        _ = try await instance.show(.caseFile, Self.file(number), as: "person/worker")
      } catch let failure as ServiceFailure { refused[number] = failure.code }
    }
    return refused
  }

  private func waiting(_ instance: OpenInstance) async throws -> [DeskItem] {
    try await instance.client.desk(DeskQuestion(as: .person(PersonID(wellFormed: "dpo")))).items
      .filter { $0.what == .casePace }
  }

  private func told(_ instance: OpenInstance) throws -> Int {
    try instance.entries.count { $0.contains("glass.paceExceeded") }
  }

  private func release(_ instance: OpenInstance, as person: String = "dpo") async throws {
    try await instance.give(
      #"{"as":"person/\#(person)","command":"glass.releasePace","data":{"person":"worker"}}"#)
  }

  @Test func `within the limit is nobody's business`() async throws {
    try await bed().with { instance in
      let refused = try await open(1...2, instance)
      let (waiting, told) = (try await waiting(instance), try told(instance))
      #expect(refused == [:] && waiting == [] && told == 0)
    }
  }

  @Test func `beyond it shows the case, and is told to data protection once`() async throws {
    try await bed().with { instance in
      #expect(try await open(1...4, instance) == [:])
      let item = try #require(try await waiting(instance).first)
      #expect(item.kind == "glass" && item.person?.rawValue == "worker" && item.detail == nil)
      #expect(try told(instance) == 1)
      let line = try #require(try instance.entries.first { $0.contains("glass.paceExceeded") })
      #expect(line.contains(#""actor":"system/clock""#) && line.contains(#""inAnHour":3"#))
    }
  }

  @Test func `at double shows no other case, and those of before again`() async throws {
    let bed = try await bed()
    try await bed.with { instance in
      #expect(
        try await open(1...6, instance)
          == [5: "access.tooManyCases", 6: "access.tooManyCases"])
      #expect(try await open(1...4, instance) == [:])
      #expect(try await waiting(instance).map(\.detail) == ["stopped"])
      #expect(try told(instance) == 2)
      let refused = try instance.readings().filter { $0["type"] == .string("access.refused") }
      #expect(refused.map { $0["stream"]?.stringValue } == [5, 6].map { "case/" + Self.file($0) })
    }
    // By another process, too: what was opened stands in the reading log.
    try await bed.with { instance in
      let refused = try await open(4...5, instance)
      let told = try told(instance)
      #expect(refused == [5: "access.tooManyCases"] && told == 2)
    }
  }

  @Test func `goes on once the officer has released it`() async throws {
    let bed = try await bed()
    try await bed.with { instance in
      try await open(1...5, instance)
      bed.clock.advance(bySeconds: 1)
      try await release(instance)
      #expect(try await waiting(instance) == [])
      bed.clock.advance(bySeconds: 1)
      #expect(try await open(4...7, instance) == [:])
      #expect(try await waiting(instance).map(\.detail) == [nil])
    }
  }

  @Test(arguments: ["worker", "agent", "admin", "auditor"])
  func `is released by nobody else`(person: String) async throws {
    try await bed().with { instance in
      try await open(1...5, instance)
      await #expect(throws: Refusal.self) { try await release(instance, as: person) }
      #expect(try await open(5...5, instance) == [5: "access.tooManyCases"])
    }
  }

  @Test func `of nobody in the directory is nothing to release`() async throws {
    try await bed().with { instance in
      let refusal = await #expect(throws: Refusal.self) {
        try await instance.give(
          #"{"as":"person/dpo","command":"glass.releasePace","data":{"person":"nobody"}}"#)
      }
      #expect(refusal?.code == "record.unknown")
    }
  }

  @Test func `of an hour ago counts for the day alone`() async throws {
    let bed = try await bed()
    try await bed.with { _ = try await open(1...4, $0) }
    bed.clock.advance(byHours: 1)
    let refused = try await bed.with { try await open(5...6, $0) }
    #expect(refused == [:])
  }

  @Test func `counts no lines of a list, and nothing that the log tells in clear`() async throws {
    try await bed().with { instance in
      #expect(try await instance.list(.caseFile, as: "person/worker").count == 7)
      var shown = 0
      try await instance.client.entries(
        LogQuestion(how: .exported, as: .person(PersonID(wellFormed: "auditor")))
      ) { _ in shown += 1 }
      #expect(shown == instance.size)
      #expect(try told(instance) == 0)
    }
  }
}
