import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

/// Many submitters at the same time, over one real log.
@Suite struct `Commands at the same time` {
  /// Gives all at once; the answers in no order.
  private func together(
    _ instance: OpenInstance, _ commands: [String]
  ) async throws -> [CommandAnswer] {
    try await withThrowingTaskGroup { group in
      for command in commands {
        group.addTask { try await instance.give(command) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Each acknowledged command has its entries where its answer says, once; nothing else is there.
  private func expectExactly(
    _ answers: [CommandAnswer], after size: Int, _ instance: OpenInstance
  ) throws {
    let entries = try instance.entries.dropFirst(size).map { try JSONValue(parsing: $0) }
    #expect(entries.count == answers.reduce(0) { $0 + $1.events.count })
    for (index, entry) in entries.enumerated() {
      #expect(entry["position"]?.integerValue == Int64(size + index + 1))
    }
    for answer in answers {
      let own = entries.filter { $0["command"]?.stringValue == answer.id }
      #expect(own.map { $0["version"]?.integerValue } == answer.events.map { Int64($0.version) })
      #expect(own.map { $0["stream"]?.stringValue } == answer.events.map(\.stream))
      #expect(own.first?["position"]?.integerValue == Int64(answer.first))
    }
  }

  @Test func `on different records are in the log once each`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let size = instance.size
      let answers = try await together(
        instance,
        (0..<64).map {
          """
          {"command":"agency.register","data":{"agency":"a\($0)","name":"N","kind":"health"}}
          """
        })
      #expect(answers.count == 64 && answers.allSatisfy { $0.events.count == 1 })
      try expectExactly(answers, after: size, instance)
      #expect(try await instance.list(.agency).count == 64)
    }
    _ = try verified(bed)
  }

  @Test func `on one record are decided again until each stands on the one before`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"N","kind":"health"}}"#)
      let size = instance.size
      let answers = try await together(
        instance,
        (0..<64).map {
          #"{"command":"agency.amend","data":{"agency":"town","name":"N\#($0)"}}"#
        })
      try expectExactly(answers, after: size, instance)
      #expect(answers.flatMap { $0.events.map(\.version) }.sorted() == Array(2...65))
    }
    #expect(try verified(bed) == 4 + 65)
  }

  @Test func `under one id are one command`() async throws {
    try await Bed().with { instance in
      let size = instance.size
      let command = """
        {"id":"01a2020d-0000-7001-8000-000000000001","command":"agency.register",\
        "data":{"agency":"town","name":"N","kind":"health"}}
        """
      let answers = try await together(instance, Array(repeating: command, count: 64))
      #expect(answers.filter { !$0.repeated }.count == 1)
      #expect(Set(answers.map(\.first)) == [size + 1])
      #expect(Set(answers.map(\.at)).count == 1)
      #expect(instance.size == size + 1)
    }
  }

  @Test func `number agreements without gaps or doubles`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance, upTo: Plenary.lines.count - 3)
      let size = instance.size
      let answers = try await together(
        instance,
        (0..<64).map {
          """
          {"as":"person/officer","effective":"2026-02-03T10:21","command":"meeting.adopt",\
          "data":{"meeting":"\(Plenary.meeting)","item":1,"text":"T\($0)","owner":"centre",\
          "due":"2026-03-31"}}
          """
        })
      try expectExactly(answers, after: size, instance)
      let numbers = try await instance.list(.agreement, as: "person/officer")
        .compactMap { $0["number"]?.stringValue }
      let expected = (1...64).map {
        "AC-2026-" + String(repeating: "0", count: 3 - "\($0)".count) + "\($0)"
      }
      #expect(numbers.sorted() == expected)
    }
    _ = try verified(bed)
  }

  @Test func `of which one was decided on a stale state is decided again`() async throws {
    try await Bed().with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"N","kind":"health"}}"#)
      // Behind the back of the states in memory, as another writer's commit would be.
      try await append(
        "agency.closed", #"{"on":"2026-01-01"}"#, to: "agency/town", at: 1, instance)
      let size = instance.size
      let refused = try await refusal {
        try await instance.give(
          #"{"command":"agency.amend","data":{"agency":"town","name":"B"}}"#)
      }
      #expect(refused?.code == "record.unknown")
      #expect(instance.size == size)
    }
  }

  @Test func `of which one is stale and still right lands on the newer version`() async throws {
    try await Bed().with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"N","kind":"health"}}"#)
      try await append("agency.amended", #"{"name":"M"}"#, to: "agency/town", at: 1, instance)
      let answer = try await instance.give(
        #"{"command":"agency.amend","data":{"agency":"town","name":"B"}}"#)
      #expect(answer.events.map(\.version) == [3])
    }
  }
}

/// Appends an entry past the service.
func append(
  _ type: String, _ data: String, to stream: String, at version: Int, _ instance: OpenInstance
) async throws {
  _ = try await instance.log.append(
    Batch(
      command: "01a2020d-ffff-7001-8000-000000000001",
      digest: [UInt8](repeating: 0, count: 32), actor: "system/operator",
      at: instance.client.handler.now(),
      conditions: [Condition(stream: stream, version: version)],
      entries: [
        NewEntry(
          stream: stream, type: type, schema: 1, effective: instance.client.handler.now(),
          data: Array(data.utf8))
      ]))
}
