import Canonical
public import MesaDomain

extension LocalClient {
  /// Makes a token for somebody; its text is told this once.
  ///
  /// - Throws: `auth.notPermitted`, `record.unknown`; `ServiceFailure`.
  public func issueToken(
    _ wish: TokenWish, as principal: Principal
  ) throws -> (token: APIToken, text: String) {
    let context = context(principal)
    try context.authorize("token.issue", at: .person(wish.person))
    guard context.state(Person.self, .person(wish.person)).isRegistered else {
      throw Refusal.unknown("person", wish.person.rawValue)
    }
    guard try !accounts.isClosed(wish.person) else { throw Refusal("account.closed") }
    return try makeToken(
      named: wish.name, of: wish.person, wish.scopes,
      until: handler.now().advanced(byHours: wish.days * 24), by: principal)
  }

  /// Recorded first: a token of which nobody knows is worse than a record of one that never was.
  func makeToken(
    named name: String, of person: PersonID, _ scopes: TokenScopes, until expires: Instant,
    by principal: Principal
  ) throws -> (token: APIToken, text: String) {
    let (now, text) = (handler.now(), TokenText())
    var generator = SystemRandomNumberGenerator()
    let token = APIToken(
      id: UUIDText.version7(at: now, using: &generator), name: name, person: person,
      scopes: scopes, created: now, creator: principal.description, expires: expires, used: nil,
      revoked: nil)
    try accounts.recordToken(.tokenIssued, token.id, of: person, by: principal)
    try tokens.add(token, hash: text.hash)
    return (token, text.text)
  }

  /// Ends those of somebody's tokens that are meant and still good.
  func endTokens(
    of person: PersonID, by principal: Principal, where isMeant: (APIToken) -> Bool
  ) throws {
    let now = handler.now()
    for token in try tokens.all()
    where token.person == person && token.isGood(at: now) && isMeant(token) {
      try revoke(token, by: principal)
    }
  }

  private func revoke(_ token: APIToken, by principal: Principal) throws {
    try tokens.revoke(token.id, by: principal.description, at: handler.now())
    try accounts.recordToken(.tokenRevoked, token.id, of: token.person, by: principal)
  }

  /// Tokens of which the asker may know, the newest first.
  ///
  /// - Throws: `auth.unknownPrincipal`; `ServiceFailure`.
  public func issuedTokens(as principal: Principal) throws -> [APIToken] {
    let context = context(principal)
    try context.knowsPrincipal()
    return try tokens.all().filter {
      (try? context.authorize("token.read", at: .person($0.person))) != nil
    }
  }

  /// Ends a token: the next request with it is refused.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of it; `ServiceFailure`.
  public func revokeToken(_ id: String, as principal: Principal) throws {
    let context = context(principal)
    guard let token = try tokens.token(id: id),
      (try? context.authorize("token.revoke", at: .person(token.person))) != nil
    else { throw Refusal.unknown("token", String(id.prefix(64))) }
    try revoke(token, by: principal)
  }

  /// The token of that text, where it is good now and its person is still known.
  ///
  /// One answer for every other case, so that nobody learns which of them it was.
  ///
  /// - Throws: `token.invalid`; `ServiceFailure`.
  public func token(of text: String) throws -> APIToken {
    let now = handler.now()
    guard let written = TokenText(text), let token = try tokens.token(hash: written.hash),
      token.isGood(at: now), (try? context(token.principal).knowsPrincipal()) != nil
    else { throw Refusal("token.invalid") }
    tokens.use(token.id, at: now)
    return token
  }

  /// Writes when tokens were used last: for a service to do now and then.
  ///
  /// - Throws: `ServiceFailure`.
  public func keepTokenUses() throws { try tokens.keepUses() }

  /// Whether a token that was good is so still.
  ///
  /// - Throws: `ServiceFailure`.
  public func isGood(_ token: APIToken) throws -> Bool {
    try tokens.token(id: token.id)?.isGood(at: handler.now()) == true
  }

  /// Ends a token that was seen where others can read it.
  ///
  /// - Throws: `ServiceFailure`.
  public func revokeExposed(_ text: String) throws {
    guard let written = TokenText(text), let token = try tokens.token(hash: written.hash) else {
      return
    }
    try revoke(token, by: .clock)
  }

  /// The same instance for one request: what it does and reads is recorded with how its actor was
  /// known, and of its actor's rights it uses no more than a token gives.
  public func acting(through token: APIToken) -> LocalClient {
    acting(via: token.via, barred: TokenScopes.reservedQuestions)
  }

  /// The same for somebody who is signed in. What is dangerous to show is shown for a while after a
  /// code.
  public func acting(in session: AccountSession, isFresh: Bool) -> LocalClient {
    acting(via: "session/" + session.id, barred: isFresh ? [] : TokenScopes.reservedQuestions)
  }

  private func acting(via: String, barred: Set<String>) -> LocalClient {
    LocalClient(
      handler: handler, views: views, vault: vault, access: access, via: via,
      snapshots: snapshots, past: past, refusals: refusals, tokens: tokens,
      lazyAccounts: lazyAccounts, barred: barred)
  }
}
