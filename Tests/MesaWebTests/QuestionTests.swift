import Canonical
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Questions by name` {
  private func ask(
    _ bed: WebBed, _ name: String, _ body: String, as person: String = "mayor",
    _ scopes: [String] = ["read"]
  ) async throws -> TestResponse {
    let token = try bed.token(person, scopes)
    return try await bed.ask { client in
      try await client.post(body, token, uri: "/api/v1/questions/" + name)
    }
  }

  @Test func `tell whose a token is, however narrow it is`() async throws {
    let bed = try await WebBed()
    let answer = try await ask(bed, "who-asks", #"{"question":{}}"#, ["meeting.open"])
    #expect(answer.status == .ok)
    #expect(answer.text == #"{"answer":"person/mayor"}"#)
  }

  @Test func `are answered as in process`() async throws {
    let bed = try await WebBed()
    let answer = try await ask(bed, "list", #"{"question":{"kind":"mesa"}}"#)
    let mayor = try principal("person/mayor")
    let here = try await bed.instance.client.list(ListQuestion(.mesa, as: mayor))
    #expect(try answer.json["answer"] == .array(here))
    #expect(!here.isEmpty)
  }

  @Test func `are answered by the rights of who asks, and by nobody else's`() async throws {
    let bed = try await WebBed()
    let body = #"{"question":{"id":"alhama","kind":"mesa"}}"#
    #expect(try await ask(bed, "show", body).status == .ok)
    let none = try await bed.ask { client in
      try await client.post(body, nil, uri: "/api/v1/questions/show")
    }
    #expect(none.status == .unauthorized)
  }

  @Test func `need the scope of what they read`() async throws {
    let bed = try await WebBed()
    let body = #"{"question":{"kind":"mesa"}}"#
    #expect(try await ask(bed, "list", body, ["mesas"]).status == .ok)
    let other = try await ask(bed, "list", body, ["meetings"])
    #expect(other.status == .forbidden)
    #expect(other.code == "token.outOfScope")
  }

  @Test(arguments: [
    #"{"question":{"kind":"mesa","more":1}}"#, #"{"question":{"kind":"nothing"}}"#,
    #"{"question":{}}"#, #"{"question":{"kind":"mesa"},"as":"person/officer"}"#, "{}", "[]",
  ]) func `are refused where they are not written as they are known`(body: String) async throws {
    let bed = try await WebBed()
    let answer = try await ask(bed, "list", body)
    #expect(answer.status == .badRequest)
    #expect(answer.code == "question.malformed")
  }

  @Test func `that there are not are not there`() async throws {
    let bed = try await WebBed()
    let answer = try await ask(bed, "submit", #"{"question":{}}"#)
    #expect(answer.status == .notFound)
  }

  @Test func `tell a refusal with the values of which the terminal makes its sentence`()
    async throws
  {
    let bed = try await WebBed()
    let answer = try await ask(bed, "show", #"{"question":{"id":"nowhere","kind":"mesa"}}"#)
    #expect(answer.status == .notFound)
    let values = try answer.json["values"]
    #expect(values?["kind"] == .string("mesa"))
    #expect(values?["id"] == .string("nowhere"))
  }

  @Test func `look at the past where they are asked to`() async throws {
    let bed = try await WebBed()
    let answer = try await ask(
      bed, "footing", #"{"at":{"position":3},"question":{}}"#)
    #expect(try answer.json["answer"]?["position"] == .integer(3))
    let beyond = try await ask(
      bed, "footing", #"{"at":{"position":3000},"question":{}}"#)
    #expect(beyond.code == "past.beyondLog")
  }

  @Test func `tell what somebody's own command recorded, and nobody else's`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let given = try await bed.ask { client in
      try await client.post(
        #"{"command":"person.register","data":{"name":"Una","person":"una"}}"#, token,
        headers: [.prefer: "return=representation"])
    }
    let first = try #require(try given.json["first"]?.integerValue)
    let body = #"{"question":{"count":1,"first":\#(first)}}"#
    #expect(try await ask(bed, "recorded-events", body, as: "admin").status == .ok)
    #expect(try await ask(bed, "recorded-events", body, as: "mayor").status == .notFound)
  }
}
