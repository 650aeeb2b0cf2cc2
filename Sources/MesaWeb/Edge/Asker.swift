import MesaDomain
import MesaService

/// On whose behalf a request is answered, and how far what it brought goes.
struct Asker: Sendable {
  enum Proof: Sendable {
    case token(APIToken)
    /// With what the browser's cookie says.
    case session(AccountSession, cookie: String)
  }

  let proof: Proof
  /// Of a session: whether a code was shown in it lately.
  let isFresh: Bool
  /// Records whatever it does and shows with the id of token or session.
  let client: LocalClient

  var principal: Principal {
    switch proof {
    case .token(let token): token.principal
    case .session(let session, _): .person(session.person)
    }
  }

  var person: PersonID {
    switch proof {
    case .token(let token): token.person
    case .session(let session, _): session.person
    }
  }

  /// - Throws: `token.outOfScope`.
  func admit(reading kind: RecordKind?) throws(Refusal) {
    guard case .token(let token) = proof, !token.scopes.admits(reading: kind) else { return }
    throw Refusal.outOfScope(kind?.plural ?? TokenScopes.read)
  }

  /// - Throws: `token.outOfScope`; `account.codeNeeded` where the command is one of the dangerous.
  func admit(command name: String) throws(Refusal) {
    switch proof {
    case .token(let token):
      guard token.scopes.admits(command: name) else { throw Refusal.outOfScope(name) }
    case .session:
      guard isFresh || !FreshCode.commands.contains(name) else {
        throw Refusal("account.codeNeeded")
      }
    }
  }

  /// What is dangerous is done by who has just shown a code. Of tokens their scopes decide.
  ///
  /// - Throws: `account.codeNeeded`.
  func requireFresh() throws(Refusal) {
    guard case .session = proof, !isFresh else { return }
    throw Refusal("account.codeNeeded")
  }

  /// - Throws: `account.sessionNeeded` for a program.
  func session() throws(Refusal) -> (session: AccountSession, cookie: String) {
    guard case .session(let session, let cookie) = proof else {
      throw Refusal("account.sessionNeeded")
    }
    return (session, cookie)
  }

  /// Whether what was good is so still; asking does not keep a session awake.
  func isGood() throws -> Bool {
    switch proof {
    case .token(let token): try client.isGood(token)
    case .session(_, let cookie): try client.accounts.session(cookie, isUse: false) != nil
    }
  }
}

/// What asks for a code of the last ten minutes.
///
/// - Source: `security.md` §4.2: danger fields, export, breaking the glass, grants, erasure.
enum FreshCode {
  static let commands = TokenScopes.reservedCommands.union([
    "person.revokeRole", "retention.proposeErasure", "retention.confirmErasure",
  ])
}
