import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// With what programs act for people over HTTP.
struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Tokens with which programs act for people.",
    subcommands: [Create.self, List.self, Revoke.self])

  struct Create: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Make a token; it is shown this once.",
      discussion: """
        For yourself, or by an administrator for somebody. It gives no more than its person may do at
        that moment, and of that what its scopes say: read, write, a command's name, or a kind of
        record in the plural. No token grants roles, breaks the glass or tells where a woman is.

        EXAMPLES
          mesa token create --name agenda --scope read --as person/p03
          mesa token create --name desk --scope referrals --scope referral.acknowledge --days 30 \
        --as person/p07
        """)
    @OptionGroup var globals: Globals
    @Option(help: "What you call it.") var name: String
    @Option(help: "read, write, a command or a kind of record; as often as needed.")
    var scope: [String]
    @Option(help: "Days that it is good for, 90 at most.") var days = 30
    @Option(help: "Whose it is; yours if not said.") var person: String?
    @Option(help: "text or json.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let actor = try globals.actor()
      guard let owner = try person.map({ try identifier($0, "person", "--person") }) ?? actor.person
      else { throw Refusal("auth.unknownPrincipal", field: "--person") }
      let wish = try TokenWish(
        name: name, person: owner, scopes: try TokenScopes(scope), days: days)
      let instance = try session.open(.read, ties: false)
      defer { try? instance.close() }
      let (token, text) = try instance.client.issueToken(wish, as: actor)
      if format == .json {
        return try session.write(json: token.json.adding("token", .string(text)))
      }
      try session.say(
        "cli.token.created", ["person": token.principal.description, "id": token.id])
      try session.out.write(line: text)
    }
  }

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Your tokens; an administrator sees everybody's.",
      discussion: "EXAMPLE\n  mesa token list --as person/p03")
    @OptionGroup var globals: Globals
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let instance = try session.open(.read, ties: false)
      defer { try? instance.close() }
      let tokens = try instance.client.issuedTokens(as: try globals.actor())
      if format == .json {
        for token in tokens { try session.write(json: token.json) }
        return
      }
      let words = session.words
      let columns = ["id", "name", "person", "scopes", "expires", "used", "state"]
      let headings = columns.map { words.text("column." + $0) }
      let now = Edge.now()
      let rows = tokens.map { token in
        [
          token.id, token.name, token.principal.description,
          token.scopes.words.joined(separator: " "), token.expires.local(words),
          token.used?.local(words) ?? "",
          words.text(
            token.revoked != nil
              ? "cli.token.revoked" : token.isGood(at: now) ? "cli.token.good" : "cli.token.expired"
          ),
        ]
      }
      if format == .csv {
        return try session.out.write(
          CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
      }
      guard !rows.isEmpty else { return try session.say("cli.list.empty", [:]) }
      try session.write(
        TableLayout(
          zip(columns, headings).map { name, heading in
            .init(
              heading: heading, minimum: name == "scopes" ? 12 : 8,
              priority: name == "used" ? 1 : 0,
              whole: name == "id")
          }, rows: rows))
    }
  }

  struct Revoke: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End a token: the next request with it is refused.",
      discussion: "EXAMPLE\n  mesa token revoke 0190… --as person/p03")
    @OptionGroup var globals: Globals
    @Argument(help: "Its id, as in mesa token list.") var id: String

    func run(_ session: Session) async throws {
      let instance = try session.open(.read, ties: false)
      defer { try? instance.close() }
      try instance.client.revokeToken(id, as: try globals.actor())
      try session.say("cli.token.ended", ["id": id])
    }
  }
}
