import Canonical
public import MesaDomain

extension LocalClient {
  /// The second step of a program: a token in place of a session, for as long as one would last.
  ///
  /// - Throws: as `Accounts.answer`.
  public func tokenBySignIn(
    _ challenge: String, with proof: SecondProof, from origin: NetworkOrigin
  ) throws -> (token: APIToken, text: String) {
    let accounts = try accounts
    let person = try accounts.proven(challenge, with: proof, from: origin)
    let principal = Principal.person(person)
    try context(principal).authorize("token.issue", at: .person(person))
    let scopes = try TokenScopes([TokenScopes.read, TokenScopes.write])
    return try makeToken(
      named: APIToken.signInName, of: person, scopes,
      until: handler.now().advanced(byMilliseconds: accounts.term(of: person)), by: principal)
  }

  /// First half of enrolling by a link.
  ///
  /// - Throws: as `Accounts.begin`.
  public func beginEnrolment(
    _ link: String, login: String, passphrase: String
  ) async throws -> SecondFactor {
    let names = try await names(ofLink: link)
    return try await accounts.begin(
      link, passphrase: passphrase, login: login, names: names, issuer: "Mesa Local")
  }

  /// Another passphrase by a link; tokens of sign-in end with the sessions.
  ///
  /// - Throws: as `Accounts.setPassphrase`.
  public func setPassphrase(_ link: String, passphrase: String, code: String) async throws {
    let person = try accounts.person(ofLink: link)
    let names = try await names(ofLink: link)
    try await accounts.setPassphrase(link, passphrase: passphrase, code: code, names: names)
    try endTokens(of: person, by: .person(person)) { $0.isOfSignIn }
  }

  /// Another passphrase by who is signed in.
  ///
  /// - Throws: as `Accounts.change`.
  public func changePassphrase(
    _ session: String, of person: PersonID, from old: String, to new: String, code: String,
    origin: NetworkOrigin
  ) async throws {
    let names = try await names(around: person)
    try await accounts.change(
      session, from: old, to: new, code: code, names: names, origin: origin)
    try endTokens(of: person, by: .person(person)) { $0.isOfSignIn }
  }

  private func names(ofLink link: String) async throws -> [String] {
    try await names(around: accounts.person(ofLink: link))
  }

  /// Words that somebody who knows the person would try: of their name, their agencies and mesas.
  /// Short ones stand in any text.
  private func names(around person: PersonID) async throws -> [String] {
    try await upToDate()
    var records = try await views.records(RecordKind.agency.view, mesa: nil)
    records += try await views.records(RecordKind.mesa.view, mesa: nil)
    if let own = try await record(.person, person.rawValue) { records.append(own) }
    let names = try records.compactMap { record in
      try JSONValue(parsing: record.body)["name"].flatMap { opener.opened($0).stringValue }
    }
    return names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
      .filter { $0.count >= 5 }
  }
}
