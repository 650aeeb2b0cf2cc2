import Canonical
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Tokens` {
  private static let register =
    #"{"command":"agency.register","data":{"agency":"guard","name":"A","kind":"localPolice","municipality":"30008"}}"#

  @Test func `without a token nothing is answered but whether the service lives`() async throws {
    let bed = try await WebBed()
    for route in bed.server.routes where route.method == .get {
      let path = route.path.split(separator: "/").map { $0.hasPrefix("{") ? "x" : String($0) }
      let answer = try await bed.ask { try await $0.get("/" + path.joined(separator: "/")) }
      if case .nothing = route.need {
        #expect(answer.status == .ok, "\(route.path)")
      } else {
        #expect(answer.status == .unauthorized, "\(route.path)")
        #expect(answer.headers[.wwwAuthenticate] == #"Bearer realm="mesa""#)
      }
    }
    let command = try await bed.ask { try await $0.post(Self.register, nil) }
    #expect(command.code == "token.missing")
  }

  @Test func `mistyped, unknown, expired and revoked ones get one answer`() async throws {
    let bed = try await WebBed()
    let (good, other) = (try bed.token("ines", days: 1), try bed.token("ines"))
    let live = try await bed.ask { try await $0.get("/api/v1/mesas", good) }
    #expect(live.status == .ok)
    let revoked = try #require(
      try bed.instance.client.issuedTokens(as: try principal("person/ines")).first {
        $0.used == nil
      })
    try bed.instance.client.revokeToken(revoked.id, as: try principal("person/ines"))
    bed.clock.advance(byHours: 24)
    let mistyped = String(good.dropLast()) + (good.last == "0" ? "1" : "0")
    var answers: Set<String> = []
    for token in [good, other, mistyped, "mesa_x", "x y"] {
      let answer = try await bed.ask { try await $0.get("/api/v1/mesas", token) }
      #expect(answer.status == .unauthorized)
      answers.insert(answer.withoutRequest)
    }
    #expect(answers.count == 1)
  }

  @Test func `the last moment is within its term, the next is not`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines", days: 90)
    bed.clock.advance(byHours: 90 * 24 - 1)
    let last = try await bed.ask { try await $0.get("/api/v1/mesas", token) }
    #expect(last.status == .ok)
    bed.clock.advance(byHours: 1)
    let over = try await bed.ask { try await $0.get("/api/v1/mesas", token) }
    #expect(over.status == .unauthorized)
  }

  @Test func `it goes as far as its scopes`() async throws {
    let bed = try await WebBed()
    let reading = try bed.token("admin", ["read"])
    let writing = try bed.token("admin", ["write"])
    let narrow = try bed.token("admin", ["agencies", "agency.register"])
    func get(_ path: String, _ token: String) async throws -> HTTPResponse.Status {
      try await bed.ask { try await $0.get("/api/v1/" + path, token) }.status
    }
    func post(_ command: String, _ token: String) async throws -> String? {
      try await bed.ask {
        try await $0.post(command, token, uri: "/api/v1/commands?rehearse=true")
      }.code
    }
    #expect(try await get("agencies", reading) == .ok)
    #expect(try await get("agencies", writing) == .forbidden)
    #expect(try await get("agencies", narrow) == .ok)
    #expect(try await get("mesas", narrow) == .forbidden)
    #expect(try await get("search?q=x", narrow) == .forbidden)
    #expect(try await post(Self.register, reading) == "token.outOfScope")
    #expect(try await post(Self.register, writing) == nil)
    #expect(try await post(Self.register, narrow) == nil)
    let close = #"{"command":"agency.close","data":{"agency":"town","on":"2026-11-22"}}"#
    #expect(try await post(close, narrow) == "token.outOfScope")
    let grant = #"{"command":"person.grantRole","data":{"person":"ines","role":"auditor"}}"#
    #expect(try await post(grant, writing) == "token.outOfScope", "roles are given by people")
  }

  @Test func `one in an address is ended`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let exposed = try await bed.ask { try await $0.get("/api/v1/mesas?access_token=" + token) }
    #expect(exposed.status == .badRequest)
    #expect(exposed.code == "token.inQuery")
    #expect(!exposed.text.contains(token))
    let after = try await bed.ask { try await $0.get("/api/v1/mesas", token) }
    #expect(after.status == .unauthorized)
  }

  @Test func `one makes them for oneself, an administrator for anybody`() async throws {
    let bed = try await WebBed()
    let ines = try #require(PersonID(rawValue: "ines"))
    let wish = try TokenWish(
      name: "x", person: ines, scopes: try TokenScopes(["read"]), days: 1)
    _ = try bed.instance.client.issueToken(wish, as: try principal("person/ines"))
    let (token, _) = try bed.instance.client.issueToken(wish, as: try principal("person/admin"))
    #expect(token.creator == "person/admin")
    for name in ["person/stranger", "person/mayor", "system/operator"] {
      let other = try principal(name)
      #expect(throws: Refusal.self) {
        _ = try bed.instance.client.issueToken(wish, as: other)
      }
      #expect(throws: Refusal.self) {
        try bed.instance.client.revokeToken(token.id, as: other)
      }
    }
    #expect(try bed.instance.client.issuedTokens(as: try principal("person/stranger")).isEmpty)
    #expect(try bed.instance.client.issuedTokens(as: try principal("person/admin")).count == 2)
  }

  @Test func `a wish is within what a token may be`() throws {
    for scopes in [[], ["everything"], ["case.breakGlass"], ["person.grantRole"]] {
      #expect(throws: Refusal.self) { try TokenScopes(scopes) }
    }
    let ines = try #require(PersonID(rawValue: "ines"))
    let scopes = try TokenScopes(["read"])
    for (name, days) in [("", 1), ("a\nb", 1), ("x", 0), ("x", 91)] {
      #expect(throws: Refusal.self) {
        try TokenWish(name: name, person: ines, scopes: scopes, days: days)
      }
    }
    _ = try TokenWish(name: "x", person: ines, scopes: scopes, days: 90)
  }
}
