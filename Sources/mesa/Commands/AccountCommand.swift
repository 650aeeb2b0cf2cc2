import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// Who may sign in over the network.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Accounts with which people sign in over the network.",
    subcommands: [
      Invite.self, List.self, Disable.self, Enable.self, Confirm.self, Reset.self,
      ApproveFactor.self, FactorLink.self, WithdrawFactor.self, Sessions.self, SignOut.self,
      History.self, Events.self,
    ])

  struct List: Verb {
    static let configuration = CommandConfiguration(
      abstract: "All accounts, and how they are.",
      discussion: """
        Every account is confirmed once a year, or nobody can sign in with it; one that nobody has
        used for three months is opened again by mesa account enable.

        EXAMPLES
          mesa account list --as person/admin
          mesa account list --due --as person/admin
        """)
    @OptionGroup var globals: Globals
    @Flag(help: "Those alone that have to be confirmed within 30 days.") var due = false
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let limit = Edge.now().advanced(byHours: 30 * 24)
      try session.withAccounts { client in
        let lines = try client.accountLines(as: try globals.actor())
          .filter { !due || $0.due <= limit }
        try session.write(
          lines.map(\.json), format, ["person", "state", "sessions", "used", "confirmed", "due"],
          lines.map { line in
            [
              Principal.person(line.person).description, line.state.rawValue,
              String(line.sessions), line.used?.local(session.words) ?? "",
              line.confirmed.local(session.words), line.due.local(session.words),
            ]
          })
      }
    }
  }

  struct Sessions: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Where somebody is signed in.",
      discussion: "EXAMPLE\n  mesa account sessions p03 --as person/p03")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose; yours if not said.") var person: String?
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let owner = try globals.owner(person)
      try session.withAccounts { client in
        let sessions = try client.sessions(of: owner, as: try globals.actor())
        try session.write(
          sessions.map(\.json), format, ["id", "address", "browser", "seen", "until"],
          sessions.map {
            [
              $0.id, $0.address, $0.agent, $0.seen.local(session.words),
              $0.until.local(session.words),
            ]
          })
      }
    }
  }

  struct History: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Your sign-ins, and the tries of others.",
      discussion: "EXAMPLE\n  mesa account history --as person/p03")
    @OptionGroup var globals: Globals
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      let owner = try globals.owner(nil)
      try session.withAccounts { client in
        let lines = try client.signIns(of: owner, as: try globals.actor())
        try session.write(
          lines.map(\.json), format, ["at", "event", "address", "browser"],
          lines.map {
            [$0.at.local(session.words), $0.outcome.rawValue, $0.address, $0.agent]
          })
      }
    }
  }

  struct Events: Verb {
    static let configuration = CommandConfiguration(
      abstract: "What was done with accounts: sign-ins, failures, links, tokens.",
      discussion: """
        For administrators, auditors and data-protection officers; --own for everybody. The record is
        a chain, which is verified first.

        EXAMPLES
          mesa account events --as person/auditor
          mesa account events --own --as person/p03
        """)
    @OptionGroup var globals: Globals
    @Flag(help: "Of your own account alone.") var own = false
    @Option(help: "How many of the newest.") var limit = 100
    @Option(help: "text, json or csv.") var format = OutputFormat.text

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let events = try client.accountEvents(
          own: own, before: nil, limit: limit, as: try globals.actor())
        try session.write(
          events.map(\.json), format, ["position", "at", "event", "person", "actor", "what"],
          events.map {
            [
              String($0.position), $0.at.local(session.words), $0.event.rawValue,
              $0.person.map { Principal.person($0).description } ?? "", $0.actor ?? "",
              $0.what ?? "",
            ]
          })
      }
    }
  }
}

extension Globals {
  /// Somebody who was named, or who asks.
  func owner(_ person: String?) throws -> PersonID {
    if let person { return try identifier(person, "person", "person") }
    guard let owner = try actor().person else {
      throw Refusal("auth.unknownPrincipal", field: "--as")
    }
    return owner
  }
}

extension Session {
  /// Beside the service, which may be running: accounts are no part of the log.
  func withAccounts<R>(_ body: (LocalClient) throws -> R) throws -> R {
    let instance = try open(.read, ties: false)
    defer { try? instance.close() }
    return try body(instance.client)
  }

  /// A list as it was asked for.
  func write(
    _ records: [JSONValue], _ format: OutputFormat, _ columns: [String], _ rows: [[String]]
  ) throws {
    if format == .json {
      for record in records { try write(json: record) }
      return
    }
    let headings = columns.map { words.text("column." + $0) }
    if format == .csv {
      return try out.write(
        CSV.document(headings: headings, rows: rows.map { $0.map { .text($0) } }))
    }
    guard !rows.isEmpty else { return try say("cli.list.empty", [:]) }
    try write(
      TableLayout(
        zip(columns, headings).map { name, heading in
          .init(heading: heading, minimum: 8, priority: 0, whole: name == "id")
        }, rows: rows))
  }
}
