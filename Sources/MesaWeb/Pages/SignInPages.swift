import Canonical
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Signing in and out in a browser, and one's own account: the same as the API, for people.
struct SignInPages: Sendable {
  let client: LocalClient

  var routes: [Route] {
    [
      Route(
        .get, "/sign-in",
        .nothing { request, context in
          _ = try Query(request, [])
          return try page(request, context)
        }),
      Route(.post, "/sign-in", .nothing(begin)),
      Route(.post, "/sign-in/code", .nothing(answer)),
      Route(.get, "/account", .nothing(account)),
      Route(.post, "/sign-out", .nothing(signOut)),
    ]
  }

  private func page(
    _ request: Request, _ context: WebContext, _ problem: Problem? = nil
  ) throws -> Response {
    let words = context.words
    let known = try BrowserCookie.before.value(in: request)
    let browser = known ?? Accounts.chance()
    var page = PlainPage(words, "web.signIn")
    if let problem { page.paragraph(problem.sentence(words)) }
    page.form(
      "/sign-in",
      [
        .hidden(
          name: "form", value: FormToken.text(try client.accounts.formCode(ofBrowser: browser))),
        .text(name: "account", label: words.text("web.account"), completion: "username"),
        .secret(
          name: "passphrase", label: words.text("web.passphrase"), completion: "current-password"),
      ], submit: words.text("web.continue"))
    var response = page.response(problem?.status ?? .ok)
    if known == nil { response.headers.append(try BrowserCookie.before.header(browser)) }
    return response
  }

  @Sendable private func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await FormBody(request, ["form", "account", "passphrase"])
    let browser = try browser(of: request, form)
    do {
      let challenge = try await client.accounts.signIn(
        form["account"], form["passphrase"], from: try context.origin(of: request), in: browser)
      return try code(challenge.token, browser, context)
    } catch {
      return try page(request, context, Problem(error))
    }
  }

  private func code(
    _ challenge: String, _ browser: String, _ context: WebContext, _ problem: Problem? = nil
  ) throws -> Response {
    let words = context.words
    var page = PlainPage(words, "web.signIn")
    if let problem { page.paragraph(problem.sentence(words)) }
    page.form(
      "/sign-in/code",
      [
        .hidden(
          name: "form", value: FormToken.text(try client.accounts.formCode(ofBrowser: browser))),
        .hidden(name: "challenge", value: challenge),
        .text(name: "code", label: words.text("web.anyCode"), completion: "one-time-code"),
      ], submit: words.text("web.signIn"))
    return page.response(problem?.status ?? .ok)
  }

  /// Six digits are the authenticator's; what is longer is a recovery code.
  @Sendable private func answer(_ request: Request, _ context: WebContext) async throws -> Response
  {
    let form = try await FormBody(request, ["form", "challenge", "code"])
    let browser = try browser(of: request, form)
    let typed = form["code"]
    let proof: SecondProof =
      typed.count(where: { $0.isLetter || $0.isNumber }) > 6 ? .recovery(typed) : .code(typed)
    do {
      let signedIn = try client.accounts.answer(
        form["challenge"], with: proof, from: try context.origin(of: request), in: browser)
      context.asked.principal = .person(signedIn.person)
      var response = Response(status: .seeOther, headers: [.location: "/account"])
      response.headers.append(try BrowserCookie.session.header(signedIn.token))
      response.headers.append(try BrowserCookie.device.header(signedIn.device))
      response.headers.append(try BrowserCookie.before.ended())
      return response
    } catch let refusal as Refusal where refusal.code == "account.codeWrong" {
      return try code(form["challenge"], browser, context, Problem(refusal))
    } catch {
      return try page(request, context, Problem(error))
    }
  }

  private func browser(of request: Request, _ form: FormBody) throws -> String {
    guard let browser = try BrowserCookie.before.value(in: request),
      FormToken.isOf(form["form"], try client.accounts.formCode(ofBrowser: browser))
    else { throw Refusal("http.crossSite") }
    return browser
  }

  /// Whoever comes from another site comes without the cookie: the page that asks them to go on is ours,
  /// and its link brings it.
  @Sendable private func account(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    _ = try Query(request, [])
    let words = context.words
    var page = PlainPage(words, "web.account.title")
    guard let session = try session(of: request) else {
      page.link("/account", words.text("web.continue"))
      page.link("/sign-in", words.text("web.signIn"))
      return page.response()
    }
    let accounts = try client.accounts
    context.asked.principal = .person(session.person)
    page.paragraph(
      words.text(
        "web.account.signedIn",
        [
          "person": Principal.person(session.person).description,
          "until": session.until.description,
        ]))
    if try accounts.pendingFactorReset(of: session.person) != nil {
      page.paragraph(words.text("web.account.factorReset"))
    }
    page.paragraph(words.text("web.account.signIns"))
    page.list(
      try accounts.signIns(of: session.person).prefix(10).map { line in
        words.text(
          "web.account.signIn",
          [
            "at": line.at.description, "address": line.address,
            "outcome": words.text("web.outcome." + line.outcome.rawValue),
          ])
      })
    page.form(
      "/sign-out",
      [.hidden(name: "form", value: FormToken.text(accounts.formCode(of: session)))],
      submit: words.text("web.signOut"))
    return page.response()
  }

  private func session(of request: Request) throws -> AccountSession? {
    try BrowserCookie.session.value(in: request).flatMap { try client.accounts.session($0) }
  }

  @Sendable private func signOut(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let form = try await FormBody(request, ["form"])
    guard let cookie = try BrowserCookie.session.value(in: request),
      let session = try session(of: request)
    else { return Response(status: .seeOther, headers: [.location: "/sign-in"]) }
    let accounts = try client.accounts
    guard FormToken.isOf(form["form"], accounts.formCode(of: session)) else {
      throw Refusal("http.crossSite")
    }
    try accounts.signOut(cookie)
    var response = try Response.signedOut()
    response.status = .seeOther
    response.headers[.location] = "/sign-in"
    return response
  }
}
