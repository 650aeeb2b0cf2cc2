import ArgumentParser
import MesaDomain
import MesaRemote
import MesaService

/// Signing in at a service elsewhere.
struct LoginCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep the token of a service, for --server and --profile.",
    discussion: """
      The token is read from standard input, never from the command line, and kept for your eyes alone in
      $XDG_CONFIG_HOME/mesa. It is asked whose it is before it is kept.

      EXAMPLES
        mesa login https://mesa.example.org --token < token.txt
        mesa login https://mesa.example.org --token --profile town --ca town.pem
        mesa list mesas --profile town
      """)
  static let isOfProfiles = true
  @OptionGroup var globals: Globals
  @Argument(help: "The service's address.") var url: String
  @Flag(help: "Read a token from standard input.") var token = false

  func validate() throws {
    guard token else { throw ValidationError("Say --token, and give the token on standard input.") }
  }

  func run(_ session: Session) async throws {
    guard let line = readLine(), !line.isEmpty else { throw Refusal("remote.tokenMissing") }
    let token = Concealed(line)
    let authorities = globals.server.authorities ?? globals.environment["MESA_CA"]
    let client = try RemoteClient(
      try Address(url, token: token), language: session.words.language.rawValue,
      authorities: authorities)
    let principal: String
    do {
      principal = try await client.ask(WhoAsks(), as: .operator)
    } catch {
      await client.close()
      throw error
    }
    await client.close()
    try ProfileFolder(globals.environment).keep(
      ProfileFolder.Kept(server: url, token: token, authorities: authorities),
      as: globals.server.named(globals.environment) ?? ProfileFolder.usual)
    try session.say(
      "cli.login.done", ["server": ProfileFolder.trimmed(url), "principal": principal])
  }
}

/// Forgetting it.
struct LogoutCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Forget the token of a service.",
    discussion: """
      What was kept here is removed; the token itself ends by mesa token revoke.

      EXAMPLE
        mesa logout --profile town
      """)
  static let isOfProfiles = true
  @OptionGroup var globals: Globals

  func run(_ session: Session) async throws {
    let kept = try ProfileFolder(globals.environment).forget(
      globals.server.named(globals.environment) ?? ProfileFolder.usual)
    try session.say("cli.logout.done", ["server": kept.server])
  }
}
