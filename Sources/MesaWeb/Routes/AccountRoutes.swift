import Canonical
import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// One's own account: sessions, passphrase, second factor, and what was done with it.
struct AccountRoutes: Sendable {
  var routes: [Route] {
    [
      Route(.get, "/api/v1/session", .reading(nil, current)),
      Route(.post, "/api/v1/session/code", .commanding(confirm)),
      Route(.get, "/api/v1/sessions", .reading(nil, sessions)),
      Route(.delete, "/api/v1/sessions/{id}", .commanding(end)),
      Route(.get, "/api/v1/sign-ins", .reading(nil, signIns)),
      Route(.post, "/api/v1/sign-out", .commanding(signOut)),
      Route(.post, "/api/v1/sign-out/everywhere", .commanding(signOutEverywhere)),
      Route(.post, "/api/v1/account/passphrase", .commanding(change)),
      Route(.post, "/api/v1/account/recovery-codes", .commanding(renew)),
      Route(.post, "/api/v1/account/withdraw-factor", .commanding(withdraw)),
      Route(.get, "/api/v1/account/events", .reading(nil, events)),
    ]
  }

  @Sendable private func current(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    let session = try asker.session().session
    let accounts = try asker.client.accounts
    var json = session.json
      .adding("form", .string(FormToken.text(accounts.formCode(of: session))))
      .adding("fresh", .bool(asker.isFresh))
    if let reset = try accounts.pendingFactorReset(of: session.person) {
      json = json.adding("factorReset", reset.json)
    }
    return .json(json)
  }

  @Sendable private func confirm(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let fields = try await Fields(request, ["code"])
    let new = try asker.client.accounts.confirm(
      try asker.session().cookie, code: fields["code"])
    var response = Response.done
    response.headers.append(try BrowserCookie.session.header(new))
    return response
  }

  @Sendable private func sessions(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    return .items(
      try asker.client.sessions(of: asker.person, as: asker.principal).map(\.json))
  }

  @Sendable private func end(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try asker.session()
    try asker.client.endSession(
      context.parameters.get("id") ?? "", of: asker.person, as: asker.principal)
    return .done
  }

  @Sendable private func signIns(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try Query(request, [])
    return .items(
      try asker.client.signIns(of: asker.person, as: asker.principal).map(\.json))
  }

  /// A program that signs out ends its token.
  @Sendable private func signOut(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try await Fields(request, [])
    switch asker.proof {
    case .token(let token):
      try asker.client.revokeToken(token.id, as: asker.principal)
      return .done
    case .session(_, let cookie):
      try asker.client.accounts.signOut(cookie)
      return try .signedOut()
    }
  }

  @Sendable private func signOutEverywhere(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try await Fields(request, [])
    if case .token(let token) = asker.proof, !token.isOfSignIn {
      throw Refusal("account.sessionNeeded")
    }
    try asker.client.endSessions(of: asker.person, as: asker.principal)
    return try .signedOut()
  }

  /// Everything of before ends with it, this session too.
  @Sendable private func change(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let fields = try await Fields(request, ["old", "new", "code"])
    try await asker.client.changePassphrase(
      try asker.session().cookie, of: asker.person, from: fields["old"], to: fields["new"],
      code: fields["code"], origin: try context.origin(of: request))
    return try .signedOut()
  }

  @Sendable private func renew(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let fields = try await Fields(request, ["code"])
    return .recoveryCodes(
      try asker.client.accounts.renewRecoveryCodes(
        try asker.session().cookie, code: fields["code"]))
  }

  @Sendable private func withdraw(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    _ = try await Fields(request, [])
    _ = try asker.session()
    try asker.client.withdrawFactorReset(asker.person, as: asker.principal)
    return .done
  }

  @Sendable private func events(
    _ request: Request, _ context: WebContext, _ asker: Asker
  ) async throws -> Response {
    let query = try Query(request, ["of", "before", "limit"])
    let isOfAll =
      try query.value("of", "me, all") { ["me": false, "all": true][$0] } ?? false
    let events = try asker.client.accountEvents(
      own: !isOfAll, before: try query.number("before", 1...Int(Int32.max)),
      limit: try query.number("limit", 1...WebLimits.page) ?? WebLimits.page,
      as: asker.principal)
    return .items(events.map(\.json))
  }
}

extension Response {
  static func items(_ items: [JSONValue]) -> Response {
    .json(.object([JSONMember(name: "items", value: .array(items))]))
  }

  /// The browser keeps nothing of what was shown to who was signed in.
  static func signedOut() throws -> Response {
    var response = Response.done
    response.headers[.clearSiteData] = #""cache", "cookies", "storage""#
    response.headers.append(try BrowserCookie.session.ended())
    return response
  }
}
