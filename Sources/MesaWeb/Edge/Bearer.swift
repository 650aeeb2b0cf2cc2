import HTTPTypes
import Hummingbird
import MesaDomain
import MesaService

/// Tells who asks, by the token or the session that the request brings.
struct Bearer: Sendable {
  let client: LocalClient

  /// - Throws: `token.missing`, `token.invalid`; `account.sessionEnded`; `http.twoProofs` for both;
  ///   `http.crossSite`, `http.mediaType`.
  func asker(of request: Request) throws -> Asker {
    let headers = request.headers[values: .authorization]
    let cookie = try BrowserCookie.session.value(in: request)
    guard let header = headers.first else {
      guard let cookie else { throw Refusal("token.missing") }
      return try asker(in: cookie, request)
    }
    guard cookie == nil else { throw Refusal("http.twoProofs") }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard headers.count == 1, parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw Refusal("token.invalid")
    }
    return try asker(by: String(parts[1].trimmed))
  }

  /// - Throws: `token.invalid`.
  func asker(by text: String) throws -> Asker {
    let token = try client.token(of: text)
    return Asker(proof: .token(token), isFresh: false, client: client.acting(through: token))
  }

  private func asker(in cookie: String, _ request: Request) throws -> Asker {
    let accounts = try client.accounts
    guard let session = try accounts.session(cookie), client.knows(.person(session.person)) else {
      throw Refusal("account.sessionEnded")
    }
    if ![.get, .head].contains(request.method) {
      try request.refuseCrossSite()
      try request.requireForm(accounts.formCode(of: session))
      // What a form of another site can send is never JSON.
      guard request.mediaType == "application/json" || request.method == .delete else {
        throw Refusal("http.mediaType", ["expected": "application/json"])
      }
    }
    let isFresh = accounts.isFresh(session)
    return Asker(
      proof: .session(session, cookie: cookie), isFresh: isFresh,
      client: client.acting(in: session, isFresh: isFresh))
  }
}
