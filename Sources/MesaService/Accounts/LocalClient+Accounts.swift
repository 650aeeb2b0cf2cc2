public import MesaDomain

extension LocalClient {
  /// Who may sign in, and how.
  ///
  /// - Throws: `ServiceFailure`.
  public var accounts: Accounts { get throws { try lazyAccounts.accounts() } }

  /// Whether that person is in the directory.
  public func knows(_ principal: Principal) -> Bool {
    (try? context(principal).knowsPrincipal()) != nil
  }

  /// Makes an account for somebody in the directory.
  ///
  /// - Throws: `auth.notPermitted`, `record.unknown`, `account.ownAct`; as `Accounts.invite`.
  public func inviteAccount(
    _ person: PersonID, login: String, as principal: Principal
  ) throws -> AccountLink {
    try authorize("account.invite", of: person, as: principal)
    return try accounts.invite(person, login: login, by: principal)
  }

  /// An account for an administrator, made at the machine itself before anybody can sign in.
  ///
  /// - Throws: `auth.notPermitted`, `account.noAdministrator`; as `Accounts.invite`.
  public func inviteAdministrator(
    _ person: PersonID, login: String, as principal: Principal
  ) throws -> AccountLink {
    try authorize("account.inviteAdministrator", of: person, as: principal)
    let roles = context(principal).state(Person.self, .person(person)).roles
    guard roles.contains(where: { $0.role == .administrator }) else {
      throw Refusal("account.noAdministrator")
    }
    return try accounts.invite(person, login: login, by: principal)
  }

  /// A link for another passphrase; the second factor stays.
  ///
  /// - Throws: `auth.notPermitted`, `account.ownAct`; as `Accounts.reset`.
  public func resetAccount(_ person: PersonID, as principal: Principal) throws -> AccountLink {
    try authorize("account.reset", of: person, as: principal)
    return try accounts.reset(person, by: principal)
  }

  /// Closes an account or opens it again; closed, its tokens are ended too.
  ///
  /// - Throws: `auth.notPermitted`, `account.ownAct`, `account.unknown`.
  public func setAccountClosed(
    _ isClosed: Bool, _ person: PersonID, as principal: Principal
  ) throws {
    try authorize("account.close", of: person, as: principal)
    try accounts.setClosed(isClosed, person, by: principal)
    if isClosed { try endTokens(of: person, by: principal) { _ in true } }
  }

  /// Says that somebody still needs the account.
  ///
  /// - Throws: `auth.notPermitted`, `account.ownAct`, `account.unknown`.
  public func confirmAccount(_ person: PersonID, as principal: Principal) throws {
    try authorize("account.confirm", of: person, as: principal)
    try accounts.confirmAccount(person, by: principal)
  }

  /// Says that somebody may have a new second factor; a data-protection officer and an administrator
  /// have to.
  ///
  /// - Throws: `auth.notPermitted`, `account.ownAct`; as `Accounts.approveFactor`.
  public func approveFactor(
    of person: PersonID, met: Bool, as principal: Principal
  ) throws -> FactorReset {
    let grant = try authorize("account.approveFactor", of: person, as: principal)
    return try accounts.approveFactor(
      of: person, as: grant.role == .administrator ? .administrator : .officer, met: met,
      by: principal)
  }

  /// The link for a new second factor, once two have said so and its time has come.
  ///
  /// - Throws: `auth.notPermitted`, `account.ownAct`; as `Accounts.factorLink`.
  public func factorLink(_ person: PersonID, as principal: Principal) throws -> AccountLink {
    try authorize("account.approveFactor", of: person, as: principal)
    return try accounts.factorLink(person, by: principal)
  }

  /// By its owner, or by who may approve it.
  ///
  /// - Throws: `auth.notPermitted`, `account.notApproved`.
  public func withdrawFactorReset(_ person: PersonID, as principal: Principal) throws {
    let context = context(principal)
    if (try? context.authorize("account.readOwn", at: .person(person))) == nil {
      try context.authorize("account.approveFactor", at: .person(person))
    }
    try accounts.withdrawFactorReset(person, by: principal)
  }

  /// Signs somebody out wherever they are signed in, programs that they signed in from too.
  ///
  /// - Throws: `auth.notPermitted`.
  public func endSessions(of person: PersonID, as principal: Principal) throws {
    try context(principal).authorize("account.endSessions", at: .person(person))
    try accounts.signOutEverywhere(person, by: principal)
    try endTokens(of: person, by: principal) { $0.isOfSignIn }
  }

  /// - Throws: `auth.notPermitted`, `record.unknown`.
  public func endSession(
    _ session: String, of person: PersonID, as principal: Principal
  ) throws {
    try context(principal).authorize("account.endSessions", at: .person(person))
    guard try accounts.end(session, of: person, by: principal) else {
      throw Refusal.unknown("session", String(session.prefix(64)))
    }
  }

  /// Where somebody is signed in: their own, or whose an administrator may end.
  ///
  /// - Throws: `auth.notPermitted`.
  public func sessions(
    of person: PersonID, as principal: Principal
  ) throws -> [AccountSession] {
    try context(principal).authorize("account.endSessions", at: .person(person))
    return try accounts.sessions(of: person)
  }

  /// - Throws: `auth.notPermitted`.
  public func signIns(of person: PersonID, as principal: Principal) throws -> [SignInLine] {
    try context(principal).authorize("account.readOwn", at: .person(person))
    return try accounts.signIns(of: person)
  }

  /// - Throws: `auth.notPermitted`.
  public func accountLines(as principal: Principal) throws -> [AccountLine] {
    try authorize("account.read", as: principal)
    return try accounts.lines()
  }

  /// What was done with accounts: everybody's for who may read them, else one's own.
  ///
  /// - Throws: `auth.notPermitted`; `account.eventsAltered` where the chain is not what was written.
  public func accountEvents(
    own: Bool, before: Int?, limit: Int, as principal: Principal
  ) throws -> [AccountEventLine] {
    if own {
      guard let person = principal.person else { throw Refusal("auth.unknownPrincipal") }
      try context(principal).authorize("account.readOwn", at: .person(person))
      return try accounts.events(of: person, before: before, limit: limit)
    }
    try authorize("account.readEvents", as: principal)
    if let position = try accounts.firstAlteredEvent() {
      throw ServiceFailure("account.eventsAltered", .dataError, ["position": String(position)])
    }
    return try accounts.events(before: before, limit: limit)
  }

  /// Of somebody in the directory, and never of oneself: nobody acts on their own request.
  @discardableResult
  private func authorize(
    _ action: String, of person: PersonID, as principal: Principal
  ) throws -> Grant {
    let context = context(principal)
    let grant = try context.authorize(action, at: .person(person))
    guard context.state(Person.self, .person(person)).isRegistered else {
      throw Refusal.unknown("person", person.rawValue)
    }
    guard principal.person != person else { throw Refusal("account.ownAct") }
    return grant
  }
}
