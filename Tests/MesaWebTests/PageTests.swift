import HTTPTypes
import HummingbirdTesting
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

@Suite struct `Pages without script` {
  private static let form = "application/x-www-form-urlencoded"

  private func hidden(_ name: String, in page: TestResponse) -> String {
    let start = "name=\"\(name)\" value=\""
    guard let range = page.text.firstRange(of: start) else { return "" }
    return String(page.text[range.upperBound...].prefix { $0 != "\"" })
      .replacing("+", with: "%2B").replacing("/", with: "%2F").replacing("=", with: "%3D")
  }

  @Test func `lead from a link to one's own account, and out again`() async throws {
    let bed = try await WebBed()
    let link = try bed.instance.client.inviteAccount(
      PersonID(wellFormed: "ines"), login: "ines", as: try principal("person/admin")
    ).token
    try await bed.ask { client in
      let browser = Browser(client)
      func post(_ path: String, _ body: String) async throws -> TestResponse {
        try await browser.send(.post, path, body, type: Self.form)
      }
      let opened = try await browser.get("/enrol/" + link)
      #expect(opened.status == .ok && opened.headers[.contentType] == PlainPage.mediaType)
      let short = try await post("/enrol", "link=\(link)&account=ines&passphrase=short")
      #expect(short.status == .unprocessableContent && short.text.contains("too short"))
      let factor = try await post(
        "/enrol", "link=\(link)&account=ines&passphrase=cinco+palabras+sin%20sentido")
      let key = factor.text.split(separator: "<code>")[1].prefix { $0 != "<" }
      let seed = WebBed.bytes(ofSeed: String(key))
      let codes = try await post("/enrol/code", "link=\(link)&code=\(bed.code(of: seed))")
      #expect(codes.text.split(separator: "<li>").count == 11)
      bed.clock.advance(bySeconds: 30)
      let begun = try await browser.get("/sign-in")
      let second = try await post(
        "/sign-in",
        "form=\(hidden("form", in: begun))&account=ines&passphrase=cinco+palabras+sin+sentido")
      let challenge = hidden("challenge", in: second)
      let wrong = try await post(
        "/sign-in/code", "form=\(hidden("form", in: second))&challenge=\(challenge)&code=000000")
      #expect(wrong.status == .unauthorized)
      let done = try await post(
        "/sign-in/code",
        "form=\(hidden("form", in: wrong))&challenge=\(challenge)&code=\(bed.code(of: seed))")
      #expect(done.status == .seeOther && done.headers[.location] == "/account")
      let account = try await browser.get("/account")
      #expect(account.text.contains("person/ines") && account.text.contains("wrong code"))
      #expect(try await browser.get("/api/v1/mesas").status == .ok)
      let forged = try await post("/sign-out", "form=AAAA")
      #expect(forged.code == "http.crossSite")
      let out = try await post("/sign-out", "form=\(hidden("form", in: account))")
      #expect(out.status == .seeOther && browser.cookies["__Host-mesa"] == nil)
      #expect(try await !browser.get("/account").text.contains("person/ines"))
    }
  }

  @Test func `take no form from another site, and show nothing that was not escaped`()
    async throws
  {
    let bed = try await WebBed()
    try await bed.ask { client in
      let browser = Browser(client)
      let page = try await browser.send(
        .post, "/enrol", "link=%22%3E%3Cscript%3E&account=x&passphrase=x", type: Self.form)
      #expect(!page.text.contains("<script"))
      #expect(page.text.contains("&quot;&gt;&lt;script&gt;"))
      browser.site = "cross-site"
      for (path, body) in [
        ("/enrol", "link=x&account=x&passphrase=x"), ("/reset", "link=x&passphrase=x&code=x"),
        ("/sign-in", "form=x&account=x&passphrase=x"), ("/sign-out", "form=x"),
      ] {
        let answer = try await browser.send(.post, path, body, type: Self.form)
        #expect(answer.code == "http.crossSite", "\(path)")
      }
    }
  }

  @Test func `bring another passphrase by a link and the second factor`() async throws {
    let bed = try await WebBed()
    let seed = try await bed.enrol("ines")
    let link = try bed.instance.client.resetAccount(
      PersonID(wellFormed: "ines"), as: try principal("person/admin")
    ).token
    try await bed.ask { client in
      let browser = Browser(client)
      let body = "link=\(link)&passphrase=otras+palabras+muy+distintas&code="
      let wrong = try await browser.send(.post, "/reset", body + "000000", type: Self.form)
      #expect(wrong.status == .unauthorized && wrong.text.contains("<form"))
      let done = try await browser.send(
        .post, "/reset", body + bed.code(of: seed), type: Self.form)
      #expect(done.status == .ok)
      #expect(try await browser.begin("ines", "otras palabras muy distintas").answer.status == .ok)
    }
  }
}
