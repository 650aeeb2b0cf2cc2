import Canonical
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Signing in: a passphrase, then a code. A browser gets a cookie, a program may ask for a token.
struct SignInRoutes: Sendable {
  let client: LocalClient

  var routes: [Route] {
    [
      Route(.get, "/api/v1/sign-in", .nothing(begin)),
      Route(.post, "/api/v1/sign-in", .nothing(signIn)),
      Route(.post, "/api/v1/sign-in/code", .nothing(answer)),
    ]
  }

  /// What a page has to send with the first step, for this browser alone.
  @Sendable private func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try Query(request, [])
    let known = try BrowserCookie.before.value(in: request)
    let browser = known ?? Accounts.chance()
    var response = Response.json(
      .object([
        JSONMember(
          name: "form",
          value: .string(FormToken.text(try client.accounts.formCode(ofBrowser: browser))))
      ]))
    if known == nil { response.headers.append(try BrowserCookie.before.header(browser)) }
    return response
  }

  @Sendable private func signIn(_ request: Request, _ context: WebContext) async throws -> Response
  {
    let browser = try browser(of: request)
    let fields = try await Fields(request, ["account", "passphrase"])
    let challenge = try await client.accounts.signIn(
      fields["account"], fields["passphrase"], from: try context.origin(of: request), in: browser)
    return .json(
      .object([
        JSONMember(name: "challenge", value: .string(challenge.token)),
        JSONMember(name: "until", value: .string(challenge.until.description)),
      ]))
  }

  @Sendable private func answer(_ request: Request, _ context: WebContext) async throws -> Response
  {
    let browser = try browser(of: request)
    let fields = try await Fields(
      request, ["challenge"], optional: ["code", "recovery", "deliver"])
    guard fields.has("code") != fields.has("recovery") else {
      throw Refusal("field.missing", field: "/code")
    }
    let proof: SecondProof =
      fields.has("code") ? .code(fields["code"]) : .recovery(fields["recovery"])
    let origin = try context.origin(of: request)
    switch fields.has("deliver") ? fields["deliver"] : "cookie" {
    case "token":
      guard browser == nil else { throw Refusal("account.otherDelivery") }
      return try token(fields["challenge"], proof, origin, context)
    case "cookie":
      guard let browser else { throw Refusal("account.otherDelivery") }
      let signedIn = try client.accounts.answer(
        fields["challenge"], with: proof, from: origin, in: browser)
      return try session(signedIn, context)
    default:
      throw Refusal(
        "field.unknownValue", ["known": .words(["cookie", "token"])], field: "/deliver")
    }
  }

  private func token(
    _ challenge: String, _ proof: SecondProof, _ origin: NetworkOrigin, _ context: WebContext
  ) throws -> Response {
    let (token, text) = try client.tokenBySignIn(challenge, with: proof, from: origin)
    context.asked.principal = token.principal
    return .json(
      .object([
        JSONMember(name: "expires", value: .string(token.expires.description)),
        JSONMember(name: "token", value: .string(text)),
      ]))
  }

  private func session(_ signedIn: SignedIn, _ context: WebContext) throws -> Response {
    let accounts = try client.accounts
    guard let session = try accounts.session(signedIn.token) else {
      throw Refusal("account.sessionEnded")
    }
    context.asked.principal = .person(signedIn.person)
    var response = Response.json(
      session.json.adding("form", .string(FormToken.text(accounts.formCode(of: session)))))
    response.headers.append(try BrowserCookie.session.header(signedIn.token))
    response.headers.append(try BrowserCookie.device.header(signedIn.device))
    response.headers.append(try BrowserCookie.before.ended())
    return response
  }

  /// Of a browser what its cookie says, with proof that the page was ours; nil for a program.
  ///
  /// - Throws: `http.crossSite`.
  private func browser(of request: Request) throws -> String? {
    guard request.isOfBrowser else { return nil }
    try request.refuseCrossSite()
    guard let browser = try BrowserCookie.before.value(in: request) else {
      throw Refusal("http.crossSite")
    }
    try request.requireForm(client.accounts.formCode(ofBrowser: browser))
    return browser
  }
}

extension WebContext {
  /// Where somebody who signs in comes from.
  func origin(of request: Request) throws -> NetworkOrigin {
    NetworkOrigin(
      address: address.address, agent: request.headers[.userAgent] ?? "",
      device: try BrowserCookie.device.value(in: request))
  }
}
