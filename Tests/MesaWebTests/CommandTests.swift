import Canonical
import EventLog
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Commands over HTTP` {
  private static func register(_ agency: String, id: String? = nil) -> String {
    let id = id.map { #""id":"\#($0)","# } ?? ""
    return
      #"{\#(id)"command":"agency.register","data":{"agency":"\#(agency)","name":"A","kind":"localPolice","municipality":"30008"}}"#
  }
  private static let id = "01a2020d-0000-7001-8000-000000000001"

  @Test func `what is accepted is in the log, under the token's name`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let before = bed.instance.log.head.size
    let answer = try await bed.ask { try await $0.post(Self.register("guard"), token) }
    #expect(answer.status == .ok)
    #expect(try answer.json["events"]?.arrayValue?.count == 1)
    #expect(bed.instance.log.head.size == before + 1)
    var via: String?
    try bed.instance.log.entries(from: before + 1, through: before + 1) {
      via = try $0.envelope().via
      return true
    }
    let issued = try bed.instance.client.issuedTokens(as: try principal("person/admin"))
    #expect(via == issued.first?.via)
  }

  @Test func `the same again answers the same and does nothing`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let command = Self.register("guard", id: Self.id)
    let first = try await bed.ask { try await $0.post(command, token) }
    let size = bed.instance.log.head.size
    let second = try await bed.ask { try await $0.post(command, token) }
    #expect(first.status == .ok)
    #expect(second.status == .ok)
    #expect(try second.json["repeated"] == .bool(true))
    #expect(
      try second.json["events"]?.arrayValue?.first?["position"]
        == first.json["events"]?.arrayValue?.first?["position"])
    #expect(bed.instance.log.head.size == size)
  }

  @Test func `another command under the same id is refused`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    _ = try await bed.ask { try await $0.post(Self.register("guard", id: Self.id), token) }
    let other = try await bed.ask { try await $0.post(Self.register("other", id: Self.id), token) }
    #expect(other.status == .conflict)
    #expect(other.code == "command.reused")
  }

  @Test func `a refusal names its code, its rule and the field`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let answer = try await bed.ask {
      try await $0.post(
        #"{"command":"mesa.designate","data":{"mesa":"alhama","organ":"plenary","post":"chair"}}"#,
        token, headers: [.acceptLanguage: "fr, es;q=0.8, en;q=0.5"])
    }
    #expect(answer.status == .badRequest)
    #expect(answer.headers[.contentType] == "application/problem+json")
    #expect(answer.headers[.contentLanguage] == "es")
    #expect(answer.code == "field.missing")
    #expect(try answer.json["field"] == .string("/data/from"))
    #expect(try answer.json["status"] == .integer(400))
    #expect(try answer.json["type"] == .string("urn:mesa:problem:field.missing"))
  }

  @Test func `a rule of the law says no with its number`() async throws {
    // All but the designation of the secretary.
    let bed = try await WebBed(WebBed.setting.dropLast())
    let token = try bed.token("admin")
    let answer = try await bed.ask {
      try await $0.post(
        #"{"effective":"2026-01-19T10:00","command":"mesa.constitute","data":{"mesa":"alhama","creation":{"body":"Pleno","date":"2026-01-15"},"minutesReference":"Archivo"}}"#,
        token)
    }
    #expect(answer.status == .unprocessableContent)
    #expect(answer.code == "organ.secretaryMissing")
    #expect(try answer.json["rule"] == .string("R01"))
  }

  @Test func `what one has no right to is forbidden where one may know of it`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("stranger")
    let answer = try await bed.ask { try await $0.post(Self.register("guard"), token) }
    #expect(answer.status == .forbidden)
    #expect(answer.code == "auth.notPermitted")
  }

  @Test func `nobody acts in another's name`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("stranger")
    for other in ["person/admin", "system/operator"] {
      let command = #"{"as":"\#(other)","# + Self.register("guard").dropFirst()
      let answer = try await bed.ask { try await $0.post(command, token) }
      #expect(answer.status == .forbidden)
      #expect(answer.code == "token.otherPrincipal")
    }
  }

  @Test func `a rehearsal says what would happen and changes nothing`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let size = bed.instance.log.head.size
    let answer = try await bed.ask {
      try await $0.post(Self.register("guard"), token, uri: "/api/v1/commands?rehearse=true")
    }
    #expect(answer.status == .ok)
    #expect(try answer.json["events"]?.arrayValue?.count == 1)
    #expect(bed.instance.log.head.size == size)
  }

  @Test func `many are answered line by line, and sent again they are not done twice`()
    async throws
  {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let lines = [
      Self.register("one"), "# a comment", "", "{", Self.register("one"), Self.register("two"),
    ].joined(separator: "\n")
    let size = bed.instance.log.head.size
    let first = try await bed.ask {
      try await $0.post(lines, token, type: "application/jsonl")
    }
    #expect(first.status == .ok)
    #expect(first.headers[.contentType] == "application/jsonl")
    let answers = try first.text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(answers.map { $0["line"]?.integerValue } == [1, 4, 5, 6])
    #expect(
      answers.map { $0["code"]?.stringValue } == [nil, "json.incomplete", nil, nil])
    #expect(bed.instance.log.head.size == size + 2)
    #expect(answers[2]["events"] == .array([]), "it was so already")
    let again = try await bed.ask {
      try await $0.post(lines, token, type: "application/x-ndjson; charset=utf-8")
    }
    #expect(again.text.split(separator: "\n").count == 4)
    #expect(bed.instance.log.head.size == size + 2)
  }

  @Test func `a receipt comes with the answer for who prefers one`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let answer = try await bed.ask {
      try await $0.post(
        Self.register("guard"), token, headers: [HTTPField.Name("Prefer")!: "receipt"])
    }
    #expect(answer.headers[HTTPField.Name("Preference-Applied")!] == "receipt")
    #expect(try answer.json["receipt"]?.stringValue?.isEmpty == false)
  }

  @Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "application/json; charset=iso-8859-1",
  ])
  func `another form than JSON is not read`(type: String) async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let answer = try await bed.ask { try await $0.post(Self.register("guard"), token, type: type) }
    #expect(answer.status == .unsupportedMediaType)
    #expect(answer.code == "http.mediaType")
  }

  @Test(arguments: [(0, 400), (1, 413)])
  func `a body may be so long and no longer`(more: Int, status: Int) async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let body = String(repeating: "x", count: WebLimits.command + more)
    let answer = try await bed.ask { try await $0.post(body, token) }
    #expect(answer.status.code == status)
  }
}
