import EventLog
import HTTPTypes
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Live events` {
  @Test func `are of what the asker may see, and end with the token`() async throws {
    let bed = try await WebBed()
    let events = EventRoutes(instance: bed.instance, bearer: bed.server.bearer)
    let size = bed.instance.log.head.size
    func heard(_ person: String) async throws -> [String] {
      let asker = try bed.server.bearer.asker(by: try bed.token(person))
      let text = try await events.events(from: 1, through: size, asker) ?? "ended"
      return text.split(separator: "\n").map(String.init)
    }
    let member = try await heard("ines")
    #expect(member.contains("event: entry"))
    #expect(member.contains { $0.contains(#""stream":"mesa/alhama""#) })
    let stranger = try await heard("stranger")
    #expect(!stranger.contains { $0.contains(#""stream":"mesa/alhama""#) })
    #expect(stranger.contains { $0.contains(#""stream":"person/stranger""#) }, "of oneself")
    #expect(!stranger.contains { $0.contains(#""stream":"person/mayor""#) })
    let asker = try bed.server.bearer.asker(by: try bed.token("ines"))
    for token in try bed.instance.client.issuedTokens(as: asker.principal) {
      try bed.instance.client.revokeToken(token.id, as: asker.principal)
    }
    #expect(try await events.events(from: 1, through: size, asker) == nil)
  }

  @Test func `go on from a position that there is`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    for position in ["-1", "x", "100000"] {
      let answer = try await bed.ask {
        try await $0.get(
          "/api/v1/events", token, headers: [HTTPField.Name("Last-Event-ID")!: position])
      }
      #expect(answer.code == "query.invalid")
    }
  }
}
