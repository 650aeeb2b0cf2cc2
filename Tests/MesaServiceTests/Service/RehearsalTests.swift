import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A rehearsal` {
  @Test func `says what would happen and leaves every file as it was`() async throws {
    let bed = try await Bed()
    try await bed.with { try await Plenary.give(to: $0) }
    let before = try bed.snapshot()
    try await bed.with { instance in
      let answer = try await instance.client.rehearse(
        try instance.request(
          #"{"command":"person.register","data":{"person":"new","name":"Nueva"}}"#))
      #expect(answer.first == instance.size + 1)
      #expect(answer.events.map(\.type) == ["person.registered"])
      #expect(try instance.vault.keyID(named: "person/new") == nil)
    }
    let changed = try bed.changes(since: before)
    #expect(changed == [])
  }

  @Test func `is refused as the command would be`() async throws {
    try await Bed().with { instance in
      let refused = try await refusal {
        _ = try await instance.client.rehearse(
          try instance.request(#"{"command":"agency.amend","data":{"agency":"x","name":"B"}}"#))
      }
      #expect(refused?.code == "record.unknown")
    }
  }

  @Test func `of what was accepted before gives that answer`() async throws {
    try await Bed().with { instance in
      let command = """
        {"id":"01a2020d-0000-7001-8000-000000000001","command":"agency.register",\
        "data":{"agency":"town","name":"N","kind":"health"}}
        """
      let first = try await instance.give(command)
      let rehearsed = try await instance.client.rehearse(try instance.request(command))
      #expect(rehearsed.repeated && rehearsed.first == first.first)
    }
  }

  @Test func `does not use up the id`() async throws {
    try await Bed().with { instance in
      let id = "01a2020d-0000-7001-8000-000000000001"
      _ = try await instance.client.rehearse(
        try instance.request(
          """
          {"id":"\(id)","command":"agency.register",\
          "data":{"agency":"town","name":"N","kind":"health"}}
          """))
      let answer = try await instance.give(
        """
        {"id":"\(id)","command":"agency.register",\
        "data":{"agency":"town","name":"Other","kind":"health"}}
        """)
      #expect(!answer.repeated)
    }
  }
}
