import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A command given again` {
  private let id = "01a2020d-0000-7001-8000-000000000001"
  private func register(_ name: String, as principal: String = "system/operator") -> String {
    """
    {"id":"\(id)","as":"\(principal)","command":"agency.register",\
    "data":{"agency":"town","name":"\(name)","kind":"socialServices"}}
    """
  }

  @Test func `answers what it answered and appends nothing`() async throws {
    try await Bed().with { instance in
      let first = try await instance.give(register("A"))
      let size = instance.size
      try await instance.give(
        #"{"command":"agency.amend","data":{"agency":"town","name":"B"}}"#)
      let again = try await instance.give(register("A"))
      #expect(!first.repeated && again.repeated)
      #expect((again.first, again.at, again.events) == (first.first, first.at, first.events))
      #expect(instance.size == size + 1)
    }
  }

  @Test func `answers so after reopening, whatever the clock says`() async throws {
    let bed = try await Bed()
    let first = try await bed.with { try await $0.give(register("A")) }
    bed.clock.advance(byHours: 5)
    try await bed.with { instance in
      let again = try await instance.give(register("A"))
      #expect(again.repeated)
      #expect((again.first, again.at, again.events) == (first.first, first.at, first.events))
    }
  }

  @Test func `is remembered also where nothing had to be appended`() async throws {
    let bed = try await Bed()
    let nothing = """
      {"id":"\(id)","command":"agency.amend","data":{"agency":"town","name":"A"}}
      """
    let first = try await bed.with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"A","kind":"health"}}"#)
      let first = try await instance.give(nothing)
      #expect(first.events == [] && !first.repeated)
      // The record moves on: judged anew, the same command would now write.
      try await instance.give(
        #"{"command":"agency.amend","data":{"agency":"town","name":"B"}}"#)
      return first
    }
    try await bed.with { instance in
      let size = instance.size
      let again = try await instance.give(nothing)
      #expect(again.repeated)
      #expect((again.first, again.at, again.events) == (first.first, first.at, []))
      #expect(instance.size == size)
    }
  }

  @Test func `with other content is refused`() async throws {
    try await Bed().with { instance in
      try await instance.give(register("A"))
      let size = instance.size
      let refused = try await refusal { try await instance.give(register("B")) }
      #expect(refused == Refusal("command.reused", field: "/id"))
      #expect(instance.size == size)
    }
  }

  @Test func `from another principal is refused`() async throws {
    try await Bed().with { instance in
      try await instance.give(register("A"))
      let refused = try await refusal {
        try await instance.give(register("A", as: "person/admin"))
      }
      #expect(refused == Refusal("command.reused", field: "/id"))
    }
  }

  @Test func `with another time of effect is refused`() async throws {
    try await Bed().with { instance in
      try await instance.give(register("A"))
      let dated = register("A").replacing("{\"id\"", with: "{\"effective\":\"2026-01-01\",\"id\"")
      let refused = try await refusal { try await instance.give(dated) }
      #expect(refused?.code == "command.reused")
    }
  }

  @Test func `after a refusal is judged anew`() async throws {
    try await Bed().with { instance in
      let amend = """
        {"id":"\(id)","command":"agency.amend","data":{"agency":"town","name":"B"}}
        """
      let refused = try await refusal { try await instance.give(amend) }
      #expect(refused?.code == "record.unknown")
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"A","kind":"health"}}"#)
      let accepted = try await instance.give(amend)
      #expect(!accepted.repeated)
      #expect(accepted.events.map(\.type) == ["agency.amended"])
    }
  }

  @Test func `in one spelling or another is the same command`() async throws {
    try await Bed().with { instance in
      let composed = try await instance.give(register("Caf\u{E9}"))
      let decomposed = try await instance.give(register("Cafe\u{301}"))
      #expect(!composed.repeated && decomposed.repeated)
      let entry = try #require(try instance.entries.last)
      #expect(Array(entry.utf8).contains(run: Array("Caf\u{E9}".utf8)))
      #expect(!Array(entry.utf8).contains(run: [0xCC, 0x81]))
    }
  }

  @Test func `of which the decomposed text came first stands composed in the log`() async throws {
    try await Bed().with { instance in
      try await instance.give(register("Cafe\u{301}"))
      let entry = try #require(try instance.entries.last)
      #expect(Array(entry.utf8).contains(run: Array("Caf\u{E9}".utf8)))
      #expect(try await instance.give(register("Caf\u{E9}")).repeated)
    }
  }

  @Test func `expectation is no part of what its id stands for`() async throws {
    try await Bed().with { instance in
      try await instance.give(register("A"))
      let expecting = register("A").replacing(
        "{\"id\"", with: "{\"expect\":{\"agency/town\":0},\"id\"")
      #expect(try await instance.give(expecting).repeated)
    }
  }
}
