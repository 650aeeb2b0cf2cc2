import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// What a program is shown in somebody's name, beside what she would be shown herself.
@Suite struct `Reach of a token` {
  private func acting(_ person: String, _ instance: OpenInstance) throws -> LocalClient {
    let owner = try #require(Principal("person/" + person))
    let (token, _) = try instance.client.issueToken(
      TokenWish(
        name: "test", person: try #require(owner.person), scopes: try TokenScopes(["read"]),
        days: 1), as: owner)
    return instance.client.acting(through: token)
  }

  @Test func `ends before where a woman can be found`() async throws {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let client = try acting("worker", instance)
      let worker = try #require(Principal("person/worker"))
      let file = "\(try await client.show(.caseFile, Casework.file, as: worker))"
      #expect(file.contains(Casework.name))
      #expect(!file.contains(Casework.place))
      let reading = try #require(try instance.readings().last)
      #expect(reading["via"]?.stringValue == client.via)
      #expect(reading["data"]?["compartments"] == .array([.string("identity")]))
    }
  }

  @Test func `what happens to a case is told to those of whom it is, and that is recorded`()
    async throws
  {
    try await Bed().with { instance in
      try await Casework.give(to: instance)
      let size = instance.size
      let stream = "case/" + Casework.file
      func heard(_ person: String) async throws -> Bool {
        try await instance.client.tidings(
          from: 1, through: size, as: try #require(Principal("person/" + person))
        ).contains { $0.stream == stream }
      }
      #expect(try await heard("agent") == false)
      #expect(try instance.readings().isEmpty)
      #expect(try await heard("worker"))
      #expect(try instance.readings().contains { $0["stream"]?.stringValue == stream })
    }
  }
}
