import ArgumentParser
import Canonical
import MesaDomain
import MesaService

/// The first account, made at the machine itself.
struct AdminCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin", abstract: "Accounts of administrators, who make all others.",
    subcommands: [Create.self])

  struct Create: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A link by which an administrator enrols.",
      discussion: """
        For somebody in the directory who has the role. The link works once and for a day, and is
        shown this once.

        EXAMPLE
          mesa admin create --person admin --account maria
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var invitation: Invitation

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let person = try globals.owner(invitation.person)
        let link = try client.inviteAdministrator(
          person, login: invitation.account, as: try globals.actor())
        try session.tell(link, of: person, invitation.output)
      }
    }
  }
}

/// Whose account, and under which name.
struct Invitation: ParsableArguments {
  @Option(help: "Of the directory: its id.") var person: String
  @Option(help: "The name to sign in with.") var account: String
  @OptionGroup var output: LinkOutput
}

/// How a link is told.
struct LinkOutput: ParsableArguments {
  @Option(help: "Where the service is for who gets the link.") var url = "http://localhost:8080"
  @Option(help: "text or json.") var format = OutputFormat.text
}

extension Session {
  /// - Parameter page: where the link leads to.
  func tell(
    _ link: AccountLink, of person: PersonID, _ output: LinkOutput, page: String = "/enrol/"
  ) throws {
    let owner = Principal.person(person).description
    let url = output.url + page + link.token
    if output.format == .json {
      return try write(
        json: .object([
          JSONMember(name: "link", value: .string(link.token)),
          JSONMember(name: "person", value: .string(owner)),
          JSONMember(name: "url", value: .string(url)),
        ]))
    }
    try say("cli.account.link", ["person": owner])
    try out.write(line: url)
  }
}

extension AccountCommand {
  struct Invite: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Make an account for somebody, or invite them anew.",
      discussion: """
        EXAMPLE
          mesa account invite --person p03 --account ines --as person/admin
        """)
    @OptionGroup var globals: Globals
    @OptionGroup var invitation: Invitation

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let person = try globals.owner(invitation.person)
        let link = try client.inviteAccount(
          person, login: invitation.account, as: try globals.actor())
        try session.tell(link, of: person, invitation.output)
      }
    }
  }

  struct Reset: Verb {
    static let configuration = CommandConfiguration(
      abstract: "A link for another passphrase; the second factor stays.",
      discussion: "EXAMPLE\n  mesa account reset p03 --as person/admin")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String
    @OptionGroup var output: LinkOutput

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let person = try globals.owner(person)
        let link = try client.resetAccount(person, as: try globals.actor())
        try session.tell(link, of: person, output, page: "/reset/")
      }
    }
  }

  struct FactorLink: Verb {
    static let configuration = CommandConfiguration(
      abstract:
        "A link for another second factor, once two have approved it and a day has gone by.",
      discussion: "EXAMPLE\n  mesa account factor-link p03 --as person/admin")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String
    @OptionGroup var output: LinkOutput

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let person = try globals.owner(person)
        let link = try client.factorLink(person, as: try globals.actor())
        try session.tell(link, of: person, output)
      }
    }
  }

  struct ApproveFactor: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Say that somebody may have another second factor.",
      discussion: """
        An administrator and a data-protection officer have to. A day goes by then, in which its owner
        sees it and can withdraw it; none where both have met them.

        EXAMPLE
          mesa account approve-factor p03 --met --as person/d01
        """)
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String
    @Flag(help: "You have met them and know who they are.") var met = false

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let person = try globals.owner(person)
        let reset = try client.approveFactor(of: person, met: met, as: try globals.actor())
        let owner = Principal.person(person).description
        if let due = reset.due {
          return try session.say(
            "cli.account.factorDue", ["person": owner, "at": due.description])
        }
        try session.say("cli.account.factorWaits", ["person": owner])
      }
    }
  }

  struct WithdrawFactor: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Withdraw what was approved: the second factor of before stays.",
      discussion: "EXAMPLE\n  mesa account withdraw-factor p03 --as person/p03")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String

    func run(_ session: Session) async throws {
      try act(person, session) { try $0.withdrawFactorReset($1, as: $2) }
    }
  }

  struct Disable: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Close an account: nothing of it works from the next request on.",
      discussion: "EXAMPLE\n  mesa account disable p03 --as person/admin")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String

    func run(_ session: Session) async throws {
      try act(person, session) { try $0.setAccountClosed(true, $1, as: $2) }
    }
  }

  struct Enable: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Open an account that was closed, or that nobody had used for three months.",
      discussion: "EXAMPLE\n  mesa account enable p03 --as person/admin")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String

    func run(_ session: Session) async throws {
      try act(person, session) { try $0.setAccountClosed(false, $1, as: $2) }
    }
  }

  struct Confirm: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Say that somebody still needs the account; once a year.",
      discussion: "EXAMPLE\n  mesa account confirm p03 --as person/admin")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose.") var person: String

    func run(_ session: Session) async throws {
      try act(person, session) { try $0.confirmAccount($1, as: $2) }
    }
  }

  struct SignOut: Verb {
    static let configuration = CommandConfiguration(
      abstract: "End all sessions of somebody, and the tokens of their programs' sign-ins.",
      discussion: "EXAMPLE\n  mesa account sign-out --as person/p03")
    @OptionGroup var globals: Globals
    @Argument(help: "Whose; yours if not said.") var person: String?

    func run(_ session: Session) async throws {
      try session.withAccounts { client in
        let owner = try globals.owner(person)
        try client.endSessions(of: owner, as: try globals.actor())
        try session.say(
          "cli.account.signedOut", ["person": Principal.person(owner).description])
      }
    }
  }
}

extension Verb {
  /// Something that is done to an account and answers nothing.
  func act(
    _ person: String, _ session: Session,
    _ body: (LocalClient, PersonID, Principal) throws -> Void
  ) throws {
    try session.withAccounts { client in
      let person = try globals.owner(person)
      try body(client, person, try globals.actor())
      try session.say("cli.account.done", ["person": Principal.person(person).description])
    }
  }
}
