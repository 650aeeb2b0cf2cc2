import Canonical
import EventLog
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import NIOCore
import Testing

@testable import MesaWeb

@Suite struct `The edge` {
  private static let headers = [
    "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cache-Control",
    "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
    "X-Request-Id",
  ].map { HTTPField.Name($0)! }

  private func guarded(_ answer: TestResponse, _ status: HTTPResponse.Status) {
    #expect(answer.status == status)
    for name in Self.headers { #expect(answer.headers[name] != nil, "\(name) of \(status)") }
    #expect(answer.headers[.server] == nil)
    if status.code >= 400 {
      #expect(answer.headers[.contentType] == "application/problem+json", "\(status)")
    }
  }

  @Test func `every status carries the headers that keep a browser from harm`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let long = "/api/v1/mesas?cursor=" + String(repeating: "a", count: WebLimits.target)
    let answers: [(HTTPResponse.Status, TestResponse)] = try await bed.ask { client in
      [
        (.ok, try await client.get("/healthz")),
        (.ok, try await client.get("/api/v1/mesas", token)),
        (.ok, try await client.get("/api/v1/mesas", token, method: .head)),
        (.badRequest, try await client.get("/api/v1/mesas?x=1", token)),
        (.unauthorized, try await client.get("/api/v1/mesas")),
        (.forbidden, try await client.get("/api/v1/log/entries", token)),
        (.notFound, try await client.get("/nothing", token)),
        (.notFound, try await client.get("/api/v1/mesas/lorca", token)),
        (.methodNotAllowed, try await client.get("/api/v1/mesas", token, method: .delete)),
        (.methodNotAllowed, try await client.get("/api/v1/commands", token)),
        (.notAcceptable, try await client.get("/api/v1/events", token, headers: [.accept: "a/b"])),
        (.uriTooLong, try await client.get(long, token)),
        (.contentTooLarge, try await client.post(String(repeating: "x", count: 70_000), token)),
        (.unsupportedMediaType, try await client.post("{}", token, type: "text/plain")),
      ]
    }
    for (status, answer) in answers { guarded(answer, status) }
    let refused = answers.first { $0.0 == .methodNotAllowed }?.1
    #expect(refused?.headers[.allow] == "GET, HEAD")
  }

  @Test func `what fails in here is told to nobody outside`() async throws {
    struct Secret: Error { let name = "CANARY" }
    let bed = try await WebBed()
    let outermost = Outermost(
      inner: CallbackResponder<WebContext> { _, _ in throw Secret() }, site: bed.server.site,
      routes: [], client: bed.instance.client, journal: Journal { _ in })
    let answer = try await Application(responder: outermost).test(.router) {
      try await $0.get("/healthz")
    }
    guarded(answer, .internalServerError)
    #expect(answer.code == "http.defect")
    #expect(!answer.text.contains("CANARY") && !answer.text.contains("Secret"))
  }

  @Test func `a full disk is told as one, and an unrecorded look as a failure`() {
    let full: [any Error] = [
      ServiceFailure("disk.full", .io), AppendRefusal.failed(code: 13, reason: "x"),
      LogFault.storage(code: 13, reason: "x"),
    ]
    for error in full {
      #expect(Problem(error).status == .fullDisk)
      #expect(Problem(error).report.values.isEmpty)
    }
    let unrecorded = Problem(ServiceFailure("access.unrecorded", .io, ["reason": "x"]))
    #expect(unrecorded.status == .serviceUnavailable)
    #expect(unrecorded.report.values.isEmpty)
    #expect(Problem(ServiceFailure("clock.setBack", .unavailable)).status == .serviceUnavailable)
    #expect(Problem(ServiceFailure("vault.notOpened", .dataError)).report.code == "http.defect")
  }

  @Test func `a request for another host is not ours`() async throws {
    let bed = try await WebBed()
    let served = try await bed.server.application().test(.live) { client in
      let port = try #require(client.port)
      var answers: [String: UInt] = [:]
      for host in ["localhost", "LOCALHOST:\(port)", "[::1]:\(port)", "evil.example", ""] {
        answers[host] = try await Self.status(of: host, port)
      }
      return answers
    }
    #expect(served["localhost"] == 200)
    #expect(served.values.filter { $0 == 200 }.count == 3)
    #expect(served["evil.example"] == 421)
    #expect(served[""] != 200)
  }

  @Test func `what is no request at all is answered with the same headers`() async throws {
    let bed = try await WebBed([])
    let answer = try await bed.server.application().test(.live) { client in
      try await TestClient.withClient(host: "127.0.0.1", port: try #require(client.port)) {
        let field = String(repeating: "x", count: WebLimits.headerFieldBytes + 1)
        return try await $0.get("/healthz", headers: [.userAgent: field])
      }
    }
    #expect(answer.status == .badRequest)
    #expect(answer.headers[.contentSecurityPolicy] != nil)
    #expect(answer.headers[.server] == nil)
  }

  private static func status(of host: String, _ port: Int) async throws -> UInt {
    try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
      let request = TestClient.Request("/healthz", method: .get, authority: host)
      return UInt(try await client.execute(request).status.code)
    }
  }

  @Test func `half a body is no request`() async throws {
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "localhost", path: "/",
        headerFields: [.contentLength: "10"]),
      body: RequestBody(buffer: ByteBuffer(string: "{}")))
    await #expect(throws: Refusal("http.malformed")) { try await request.bytes(upTo: 100) }
  }

  @Test func `an id of a request is kept where it is one`() async throws {
    let bed = try await WebBed()
    let id = "01a2020d-0000-7001-8000-00000000aaaa"
    let name = HTTPField.Name("X-Request-Id")!
    let kept = try await bed.ask { try await $0.get("/healthz", headers: [name: id]) }
    #expect(kept.headers[name] == id)
    let own = try await bed.ask { try await $0.get("/healthz", headers: [name: "María Pérez"]) }
    #expect(UUIDText.isWellFormed(own.headers[name] ?? ""))
  }

  @Test(arguments: [
    ("", "en"), ("fr", "en"), ("gl", "gl"), ("es-ES, gl;q=0.9", "es"), ("es;q=0.1, ca;q=0.9", "ca"),
    ("es;q=0, gl", "gl"), ("*", "en"),
  ])
  func `it speaks the dearest language that it knows`(header: String, language: String) async throws
  {
    let bed = try await WebBed([])
    let answer = try await bed.ask {
      try await $0.get("/nothing", headers: [.acceptLanguage: header])
    }
    #expect(answer.headers[.contentLanguage] == language)
  }

  @Test(arguments: [
    ("", "a/b"), ("*/*", "a/b"), ("a/c", "a/c"), ("a/*", "a/b"), ("a/b;q=0.5, a/c", "a/c"),
    ("a/b;q=0", nil), ("x/y", nil), ("x/y, a/*;q=0.1", "a/b"),
  ])
  func `it gives the dearest form that there is`(header: String, form: String?) {
    #expect(Weighted(header).choice(of: ["a/b", "a/c"]) == form)
  }

  @Test func `without TLS it listens on this machine alone`() throws {
    func settings(_ host: String, _ port: Int = 8_080) throws -> WebServer.Settings {
      try WebServer.Settings(host: host, port: port, language: .en, zone: "Europe/Madrid")
    }
    for host in ["127.0.0.1", "::1", "localhost"] { _ = try settings(host) }
    for host in ["0.0.0.0", "::", "192.168.1.2", "example.org", ""] {
      #expect(throws: Refusal("serve.notLoopback", ["host": .word(host)], field: "--host")) {
        try settings(host)
      }
    }
    #expect(throws: Refusal.self) { try settings("127.0.0.1", 65_536) }
  }
}
