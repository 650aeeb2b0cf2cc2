import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A file of commands` {
  /// A command with a fixed id, registering agency `n`.
  private func line(_ n: Int) -> String {
    """
    {"id":"01a2020d-0000-7001-8000-\(String(100_000_000_000 + n))","command":"agency.register",\
    "data":{"agency":"a\(n)","name":"N","kind":"health"}}
    """
  }
  private let wrong = #"{"command":"agency.amend","data":{"agency":"nobody","name":"B"}}"#

  @Test func `becomes durable a batch at a time`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let size = instance.size
      let bulk = instance.client.bulk()
      for n in 0..<1_500 { try await bulk.add(try instance.request(line(n))) }
      #expect(bulk.applied == 1_000)
      #expect(instance.size == size + 1_000)
      try await bulk.commit()
      #expect((bulk.applied, bulk.appended, bulk.repeated) == (1_500, 1_500, 0))
      #expect(instance.size == size + 1_500)
    }
    _ = try verified(bed)
  }

  @Test func `is judged on what came before it, durable or not`() async throws {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      for line in Plenary.lines { try await bulk.add(try instance.request(line)) }
      #expect(bulk.applied == 0 && bulk.judged == Plenary.lines.count)
      try await bulk.commit()
      #expect(bulk.applied == Plenary.lines.count)
      #expect(try await instance.list(.agreement, as: "person/officer").count == 1)
      // What is asked next stands on the durable state.
      let answer = try await instance.give(
        #"{"command":"person.appoint","data":{"person":"centre","agency":"centre","title":"T","from":"2026-01-01"}}"#
      )
      #expect(answer.events.count == 1)
    }
  }

  @Test func `that is refused in the middle leaves exactly what came before`() async throws {
    try await Bed().with { instance in
      let size = instance.size
      let bulk = instance.client.bulk()
      for n in 0..<3 { try await bulk.add(try instance.request(line(n))) }
      let refused = try await refusal { try await bulk.add(try instance.request(wrong)) }
      #expect(refused?.code == "record.unknown")
      try await bulk.commit()
      #expect((bulk.applied, instance.size) == (3, size + 3))
    }
  }

  @Test func `can be given again from the start without doubling anything`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let bulk = instance.client.bulk()
      for n in 0..<3 { try await bulk.add(try instance.request(line(n))) }
      try await bulk.commit()
    }
    try await bed.with { instance in
      let size = instance.size
      let bulk = instance.client.bulk()
      for n in 0..<5 { try await bulk.add(try instance.request(line(n))) }
      try await bulk.commit()
      #expect((bulk.applied, bulk.repeated) == (2, 3))
      #expect(instance.size == size + 2)
    }
  }

  @Test func `holds no command twice, nor one id for two`() async throws {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      try await bulk.add(try instance.request(line(1)))
      try await bulk.add(try instance.request(line(1)))
      #expect((bulk.judged, bulk.repeated) == (1, 1))
      let other = line(1).replacing("\"N\"", with: "\"M\"")
      let refused = try await refusal { try await bulk.add(try instance.request(other)) }
      #expect(refused?.code == "command.reused")
    }
  }

  @Test func `that is all or nothing appends nothing before it is asked to`() async throws {
    try await Bed().with { instance in
      let size = instance.size
      let bulk = instance.client.bulk()
      for n in 0..<1_200 { try await bulk.add(try instance.request(line(n)), .whenAsked) }
      #expect((bulk.applied, instance.size) == (0, size))
      let refused = try await refusal {
        try await bulk.add(try instance.request(wrong), .whenAsked)
      }
      #expect(refused != nil && instance.size == size)
      try await bulk.commit()
      #expect((bulk.applied, instance.size) == (1_200, size + 1_200))
    }
  }

  @Test func `that is rehearsed changes no file`() async throws {
    let bed = try await Bed()
    try await bed.with { _ = try await $0.list(.agency) }
    let before = try bed.snapshot()
    try await bed.with { instance in
      let bulk = instance.client.bulk()
      for line in Plenary.lines { try await bulk.add(try instance.request(line), .never) }
      try await bulk.commit()
      #expect((bulk.judged, bulk.applied) == (Plenary.lines.count, 0))
    }
    let changed = try bed.changes(since: before)
    #expect(changed == [])
  }

  @Test func `loses to whoever changed a record meanwhile, whole`() async throws {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      try await bulk.add(try instance.request(line(1)), .whenAsked)
      try await bulk.add(try instance.request(line(2)), .whenAsked)
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"a2","name":"M","kind":"health"}}"#)
      let size = instance.size
      let refused = try await refusal { try await bulk.commit() }
      #expect(refused?.code == "command.conflict")
      #expect((bulk.applied, instance.size) == (0, size))
    }
  }
}
