import Canonical
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

@Suite struct `Signing in` {
  @Test func `takes a link, a passphrase and two codes`() async throws {
    let bed = try await WebBed()
    let ines = try #require(PersonID(rawValue: "ines"))
    let link = try bed.instance.client.inviteAccount(
      ines, login: "ines", as: try principal("person/admin")
    ).token
    try await bed.ask { client in
      let browser = Browser(client)
      func begin(_ link: String, _ account: String, _ words: String) async throws -> TestResponse {
        try await browser.post(
          "/api/v1/enrolment",
          #"{"link":"\#(link)","account":"\#(account)","passphrase":"\#(words)"}"#)
      }
      #expect(try await begin("x", "ines", WebBed.passphrase).status == .unauthorized)
      #expect(try await begin(link, "other", WebBed.passphrase).code == "account.loginOther")
      for weak in [
        "too short", "ayuntamiento y tres más", "Alhama, Alhama y más", "mesa local 2026 sí",
        "aaaaaaaaaaaaaaaaaaaa", "qwertyuiopasdfghjkl", "contraseñacontraseña",
        "quien es ines? es ella",
      ] {
        let answer = try await begin(link, "ines", weak)
        #expect(answer.code?.hasPrefix("account.passphrase") == true, "\(weak)")
      }
      let factor = try await begin(link, "ines", WebBed.passphrase).json
      #expect(factor["uri"]?.stringValue?.hasPrefix("otpauth://totp/Mesa%20Local:ines?") == true)
      let seed = WebBed.bytes(ofSeed: factor["seed"]?.stringValue ?? "")
      func complete(_ code: String) async throws -> TestResponse {
        try await browser.post(
          "/api/v1/enrolment/code", #"{"link":"\#(link)","code":"\#(code)"}"#)
      }
      #expect(try await complete("000000").code == "account.codeWrong")
      let done = try await complete(bed.code(of: seed))
      #expect(try done.json["recovery"]?.arrayValue?.count == 10)
      #expect(try await complete(bed.nextCode(of: seed)).code == "account.linkInvalid")
      let signedIn = try await browser.signIn("ines", bed.code(of: seed))
      #expect(signedIn.status == .ok)
      #expect(try await browser.get("/api/v1/mesas").status == .ok)
    }
  }

  @Test func `gives a cookie that no script reads and no other site sends`() async throws {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    let answer = try await bed.ask { try await Browser($0).signIn("ines", bed.code(of: seed)) }
    let cookie = try #require(
      answer.headers[values: .setCookie].first { $0.hasPrefix("__Host-mesa=") })
    let parts = Set(cookie.split(separator: ";").dropFirst().map(\.trimmed))
    #expect(parts == ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"])
    #expect(cookie.prefix { $0 != ";" }.dropFirst("__Host-mesa=".count).count == 43)
  }

  @Test func `answers alike whether there is such an account or not`() async throws {
    let bed = try await WebBed()
    _ = try await bed.enrol("ines")
    _ = try await bed.enrol("mayor")
    let mayor = try #require(PersonID(rawValue: "mayor"))
    try bed.instance.client.setAccountClosed(true, mayor, as: try principal("person/admin"))
    let answers: Set<String> = try await bed.ask { client in
      var answers: Set<String> = []
      for (account, words) in [
        ("ines", "not her passphrase"), ("nobody", WebBed.passphrase), ("mayor", WebBed.passphrase),
        ("", ""), ("nobody", String(repeating: "x", count: 1_000)),
      ] {
        answers.insert(try await Browser(client).begin(account, words).answer.withoutRequest)
      }
      return answers
    }
    #expect(answers.count == 1)
    #expect(answers.first?.contains("account.wrong") == true)
  }

  @Test func `takes each code once, in whatever browser`() async throws {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    let code = bed.code(of: seed)
    try await bed.ask { client in
      let (first, second) = (
        try await Browser(client).signIn("ines", code),
        try await Browser(client).signIn("ines", code)
      )
      #expect(first.status == .ok)
      #expect(second.code == "account.codeWrong")
    }
  }

  @Test func `goes on in the browser in which it began`() async throws {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    try await bed.ask { client in
      let (one, other) = (Browser(client), Browser(client))
      let (challenge, _) = try await one.begin("ines")
      _ = try await other.get("/api/v1/sign-in")
      let body = #"{"challenge":"\#(challenge)","code":"\#(bed.code(of: seed))"}"#
      #expect(try await other.post("/api/v1/sign-in/code", body).code == "account.challengeEnded")
      let program = try await client.post(
        String(body.dropLast()) + #","deliver":"token"}"#, nil, uri: "/api/v1/sign-in/code")
      #expect(program.code == "account.challengeEnded")
      #expect(try await one.post("/api/v1/sign-in/code", body).status == .ok)
    }
  }

  @Test func `gives a program a token for eight hours, and a browser none`() async throws {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    try await bed.ask { client in
      func challenge() async throws -> String {
        let answer = try await client.post(
          #"{"account":"ines","passphrase":"\#(WebBed.passphrase)"}"#, nil, uri: "/api/v1/sign-in")
        #expect(answer.headers[.setCookie] == nil)
        return try answer.json["challenge"]?.stringValue ?? ""
      }
      func body(_ challenge: String, _ deliver: String) -> String {
        #"{"challenge":"\#(challenge)","code":"\#(bed.code(of: seed))","deliver":"\#(deliver)"}"#
      }
      let cookie = try await client.post(
        body(try await challenge(), "cookie"), nil, uri: "/api/v1/sign-in/code")
      #expect(cookie.code == "account.otherDelivery")
      let browser = Browser(client)
      let (begun, _) = try await browser.begin("ines")
      let stolen = try await browser.post("/api/v1/sign-in/code", body(begun, "token"))
      #expect(stolen.code == "account.otherDelivery")
      let answer = try await client.post(
        body(try await challenge(), "token"), nil, uri: "/api/v1/sign-in/code")
      let token = try #require(try answer.json["token"]?.stringValue)
      #expect(
        try answer.json["expires"]?.stringValue
          == bed.clock.now.advanced(byHours: 8).description)
      #expect(try await client.get("/api/v1/mesas", token).status == .ok)
      let out = try await client.post("{}", token, uri: "/api/v1/sign-out")
      #expect(out.status == .ok)
      #expect(try await client.get("/api/v1/mesas", token).status == .unauthorized)
    }
  }

  @Test func `makes everybody wait after five failures, for a name that nobody has too`()
    async throws
  {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    try await bed.ask { client in
      var answers: [Set<String>] = []
      for account in ["ines", "nobody"] {
        for _ in 1...5 {
          #expect(try await Browser(client).begin(account, "wrong").answer.status == .unauthorized)
        }
        // The right passphrase is not even tried.
        let answer = try await Browser(client).begin(account).answer
        #expect(answer.status == .tooManyRequests)
        #expect(answer.headers[.retryAfter] == "60")
        answers.append([answer.withoutRequest])
      }
      #expect(answers[0] == answers[1])
      bed.clock.advance(bySeconds: 60)
      #expect(try await Browser(client).signIn("ines", bed.code(of: seed)).status == .ok)
    }
  }

  @Test func `from a page of another site is refused, and so is one without its form`()
    async throws
  {
    let bed = try await WebBed()
    _ = try await bed.enrol("ines")
    try await bed.ask { client in
      for change: (Browser) -> Void in [
        { $0.site = "cross-site" }, { $0.form = nil }, { $0.form = "AAAA" },
        { $0.cookies["__Host-mesa-before"] = "other" }, { $0.cookies = [:] },
      ] {
        let browser = Browser(client)
        _ = try await browser.get("/api/v1/sign-in")
        change(browser)
        let answer = try await browser.post(
          "/api/v1/sign-in", #"{"account":"ines","passphrase":"\#(WebBed.passphrase)"}"#)
        #expect(answer.code == "http.crossSite")
      }
    }
  }

  @Test func `when too many do tells when to come again`() {
    let busy = Problem(ServiceFailure("account.busy", .unavailable, ["seconds": "5"]))
    #expect(busy.status == .serviceUnavailable)
  }
}
