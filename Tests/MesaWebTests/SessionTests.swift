import Canonical
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

@Suite struct `A session over HTTP` {
  /// A browser in which somebody has signed in.
  private func signedIn(
    _ bed: WebBed, _ client: any TestClientProtocol, _ person: String = "ines"
  ) async throws -> (Browser, [UInt8]) {
    let seed = try await bed.enrol(person)
    let browser = Browser(client)
    #expect(try await browser.signIn(person, bed.code(of: seed)).status == .ok)
    return (browser, seed)
  }

  @Test func `changes nothing unless the page was ours, with its form, as JSON`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, _) = try await self.signedIn(bed, client)
      let form = browser.form
      func post(
        site: String?, origin: String? = nil, form: String?, type: String = "application/json"
      ) async throws -> String? {
        (browser.site, browser.origin, browser.form) = (site, origin, form)
        let answer = try await browser.send(
          .post, "/api/v1/commands", #"{"command":"none"}"#, type: type)
        return answer.code
      }
      #expect(try await post(site: "same-origin", form: form) == "command.unknown")
      #expect(
        try await post(site: nil, origin: "http://localhost", form: form) == "command.unknown")
      for site in ["cross-site", "same-site", "none"] {
        #expect(try await post(site: site, form: form) == "http.crossSite", "\(site)")
      }
      #expect(
        try await post(site: "cross-site", origin: "http://localhost", form: form)
          == "http.crossSite")
      for origin in [nil, "null", "https://evil.example", "http://localhost.evil.example"] {
        #expect(
          try await post(site: nil, origin: origin, form: form) == "http.crossSite",
          "\(origin ?? "none")")
      }
      for wrong in [nil, "", "AAAA", String(repeating: "A", count: 86) + "=="] {
        #expect(try await post(site: "same-origin", form: wrong) == "http.crossSite")
      }
      for type in ["application/jsonl", "text/plain", "application/x-www-form-urlencoded"] {
        #expect(
          try await post(site: "same-origin", form: form, type: type) == "http.mediaType")
      }
      // What changes nothing needs none of it.
      (browser.site, browser.form) = ("cross-site", nil)
      #expect(try await browser.get("/api/v1/mesas").status == .ok)
    }
  }

  @Test func `is not helped by the form of another`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (ines, _) = try await self.signedIn(bed, client)
      let (mayor, _) = try await self.signedIn(bed, client, "mayor")
      ines.form = mayor.form
      #expect(try await ines.post("/api/v1/sign-out").code == "http.crossSite")
    }
  }

  @Test func `and a token in one request are refused`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    try await bed.ask { client in
      let (browser, _) = try await self.signedIn(bed, client)
      let both = try await browser.send(
        .get, "/api/v1/mesas", headers: [.authorization: "Bearer " + token])
      #expect(both.status == .badRequest)
      #expect(both.code == "http.twoProofs")
    }
  }

  @Test func `ends with the request in which the account is closed`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let (ines, admin) = (PersonID(wellFormed: "ines"), try principal("person/admin"))
    try await bed.ask { client in
      let (browser, seed) = try await self.signedIn(bed, client)
      #expect(try await browser.get("/api/v1/mesas").status == .ok)
      try bed.instance.client.setAccountClosed(true, ines, as: admin)
      #expect(try await browser.get("/api/v1/mesas").code == "account.sessionEnded")
      #expect(try await client.get("/api/v1/mesas", token).code == "token.invalid")
      try bed.instance.client.setAccountClosed(false, ines, as: admin)
      #expect(try await browser.get("/api/v1/mesas").code == "account.sessionEnded")
      #expect(
        try await Browser(client).signIn("ines", bed.nextCode(of: seed)).status == .ok)
    }
  }

  @Test func `has the rights of the moment`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, _) = try await self.signedIn(bed, client, "auditor")
      #expect(try await browser.get("/api/v1/log/entries").status == .ok)
      let revoke =
        #"{"as":"person/admin","command":"person.revokeRole","data":{"person":"auditor","role":"auditor"}}"#
      _ = try await bed.instance.client.submit(
        CommandRequest(
          try JSONValue(parsing: revoke),
          CommandRequest.Setting(
            principal: .operator, zone: "Europe/Madrid", identifier: WebBed.identifier)))
      #expect(try await browser.get("/api/v1/log/entries").status == .forbidden)
    }
  }

  @Test func `does what is dangerous within ten minutes of a code`() async throws {
    let bed = try await WebBed()
    let grant =
      #"{"command":"person.grantRole","data":{"person":"stranger","role":"networkCoordinator"}}"#
    try await bed.ask { client in
      let (browser, seed) = try await self.signedIn(bed, client, "admin")
      #expect(try await browser.post("/api/v1/commands", grant).status == .ok)
      bed.clock.advance(bySeconds: 600)
      #expect(try await browser.post("/api/v1/commands", grant).code == "account.codeNeeded")
      #expect(try await browser.get("/api/v1/session").json["fresh"] == .bool(false))
      let before = browser.cookies["__Host-mesa"]
      func show(_ code: String) async throws -> TestResponse {
        try await browser.post("/api/v1/session/code", #"{"code":"\#(code)"}"#)
      }
      #expect(try await show("000000").code == "account.codeWrong")
      #expect(try await show(bed.code(of: seed)).status == .ok)
      #expect(browser.cookies["__Host-mesa"] != before)
      #expect(try await browser.post("/api/v1/commands", grant).status == .ok)
      let old = Browser(client)
      old.cookies["__Host-mesa"] = before
      #expect(try await old.get("/api/v1/mesas").code == "account.sessionEnded")
    }
  }

  @Test func `of an auditor exports the log within ten minutes of a code`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, _) = try await self.signedIn(bed, client, "auditor")
      #expect(try await browser.get("/api/v1/log/entries").status == .ok)
      bed.clock.advance(bySeconds: 600)
      #expect(try await browser.get("/api/v1/log/entries").code == "account.codeNeeded")
    }
  }

  @Test func `ends by signing out, and the browser forgets`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, _) = try await self.signedIn(bed, client)
      let cookie = browser.cookies["__Host-mesa"]
      let answer = try await browser.post("/api/v1/sign-out")
      #expect(answer.status == .ok)
      #expect(answer.headers[.clearSiteData] == #""cache", "cookies", "storage""#)
      #expect(browser.cookies["__Host-mesa"] == nil)
      browser.cookies["__Host-mesa"] = cookie
      #expect(try await browser.get("/api/v1/mesas").code == "account.sessionEnded")
    }
  }

  @Test func `is seen and ended by its owner, and by nobody else`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (one, seed) = try await self.signedIn(bed, client)
      let other = Browser(client)
      _ = try await other.signIn("ines", bed.nextCode(of: seed))
      let (mayor, _) = try await self.signedIn(bed, client, "mayor")
      let items = try await one.get("/api/v1/sessions").json["items"]?.arrayValue ?? []
      #expect(items.count == 2)
      let newest = try #require(items.first?["id"]?.stringValue)
      let foreign = try await mayor.send(.delete, "/api/v1/sessions/" + newest)
      #expect(foreign.status == .notFound)
      let missing = try await mayor.send(.delete, "/api/v1/sessions/none")
      #expect(foreign.withoutRequest == missing.withoutRequest)
      #expect(try await one.send(.delete, "/api/v1/sessions/" + newest).status == .ok)
      #expect(try await other.get("/api/v1/mesas").code == "account.sessionEnded")
      #expect(try await one.get("/api/v1/mesas").status == .ok)
      #expect(try await one.post("/api/v1/sign-out/everywhere").status == .ok)
    }
  }

  @Test func `ends with its passphrase, and with it the tokens of sign-ins`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, seed) = try await self.signedIn(bed, client)
      let begun = try await client.post(
        #"{"account":"ines","passphrase":"\#(WebBed.passphrase)"}"#, nil, uri: "/api/v1/sign-in")
      let challenge = try begun.json["challenge"]?.stringValue ?? ""
      let answer = try await client.post(
        #"{"challenge":"\#(challenge)","code":"\#(bed.nextCode(of: seed))","deliver":"token"}"#,
        nil,
        uri: "/api/v1/sign-in/code")
      let token = try answer.json["token"]?.stringValue
      func change(_ old: String, _ new: String) async throws -> TestResponse {
        try await browser.post(
          "/api/v1/account/passphrase",
          #"{"old":"\#(old)","new":"\#(new)","code":"\#(bed.nextCode(of: seed))"}"#)
      }
      #expect(try await change("wrong", "otras palabras muy distintas").code == "account.wrong")
      #expect(try await change(WebBed.passphrase, "short").code == "account.passphraseShort")
      #expect(
        try await change(WebBed.passphrase, "otras palabras muy distintas").status == .ok)
      #expect(try await client.get("/api/v1/mesas", token).code == "token.invalid")
      #expect(try await browser.get("/api/v1/mesas").status == .unauthorized)
    }
  }

  @Test func `shows its owner what was done, and everybody's to who answers for it`() async throws {
    let bed = try await WebBed()
    try await bed.ask { client in
      let (browser, seed) = try await self.signedIn(bed, client)
      _ = try await Browser(client).begin("ines", "wrong")
      let signIns = try await browser.get("/api/v1/sign-ins").json["items"]?.arrayValue ?? []
      #expect(
        signIns.compactMap { $0["outcome"]?.stringValue } == ["wrongPassphrase", "signedIn"])
      let own = try await browser.get("/api/v1/account/events").json["items"]?.arrayValue ?? []
      #expect(
        own.compactMap { $0["event"]?.stringValue }
          == ["wrongPassphrase", "signedIn", "enrolled", "invited"])
      #expect(try await browser.get("/api/v1/account/events?of=all").status == .forbidden)
      let (auditor, _) = try await self.signedIn(bed, client, "auditor")
      let all = try await auditor.get("/api/v1/account/events?of=all")
      #expect(all.text.contains("person/ines") && all.text.contains("person/auditor"))
      let codes = try await browser.post(
        "/api/v1/account/recovery-codes", #"{"code":"\#(bed.nextCode(of: seed))"}"#)
      #expect(try codes.json["recovery"]?.arrayValue?.count == 10)
      for secret in ["wrong", WebBed.passphrase, browser.cookies["__Host-mesa"] ?? ""] {
        #expect(!all.text.contains(#""\#(secret)""#))
      }
    }
  }

  @Test func `is none for a program`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    try await bed.ask { client in
      #expect(try await client.get("/api/v1/session", token).code == "account.sessionNeeded")
      let codes = try await client.post(
        #"{"code":"000000"}"#, token, uri: "/api/v1/account/recovery-codes")
      #expect(codes.code == "account.sessionNeeded")
    }
  }
}
